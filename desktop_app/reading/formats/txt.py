"""Plain text."""

from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading.encoding import decode
from desktop_app.reading.file import File


def read(file: File) -> Iterator[Article]:
    """Yield the file as one article."""
    yield Article(decode(file.data, file.name, file.encoding))
