"""Rich Text Format, through striprtf."""

from collections.abc import Iterator

from striprtf.striprtf import rtf_to_text

from desktop_app.article import Article
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

_BYTES = 10_000_000  # 2.7 s in striprtf; more is a picture book, not an article


def read(file: File) -> Iterator[Article]:
    """Yield the document's text."""
    if len(file.data) > _BYTES:
        raise UnreadableError("too_large", f"“{file.name}” is too large for an .rtf file. Save it as .docx.")
    yield Article(rtf_to_text(file.data.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]
