"""Files into articles. A format is one file of this folder; its name is the format's id."""

from pathlib import Path

from desktop_app.article import Article


class UnreadableError(Exception):
    """A file that cannot be read: a `code` to translate by, and a sentence that says what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def read(path: Path) -> tuple[Article, ...]:
    """Return the articles of a file, at least one. Raises UnreadableError."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        code, message = "unreadable", f"{path.name} cannot be read: {error.strerror}."
        raise UnreadableError(code, message) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return (Article(text, id=path.name, source=str(path)),)
