"""Bookmarks (.url, .webloc): Ringkas has no network, so it says how to bring the page in."""

from collections.abc import Iterator
from typing import NoReturn

from desktop_app.article import Article
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File


def read(file: File) -> Iterator[Article]:
    """Raise UnreadableError: a bookmark holds no words."""
    _refuse(file)


def _refuse(file: File) -> NoReturn:
    message = f"“{file.name}” is only a link. Open it in your browser, save the page, then drop the saved page here."
    raise UnreadableError("link", message)
