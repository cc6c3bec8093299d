"""Plain text."""

from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading.encoding import decode, is_one_string, no_text
from desktop_app.reading.file import File


def read(file: File) -> Iterator[Article]:
    """Yield the file as one article. Raises UnreadableError for what is no text."""
    text = decode(file.data, file.name, file.encoding)
    if is_one_string(text):
        raise no_text(file.name)
    yield Article(text)
