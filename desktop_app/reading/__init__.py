"""Files into articles.

A format is one file of `formats/`, named after its suffix. This module opens files safely, decides on the format, and
turns whatever goes wrong into one sentence for the reader.
"""

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from desktop_app.article import Article
from desktop_app.reading import disk, formats
from desktop_app.reading.encoding import decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

__all__ = ["CHARACTERS", "UnreadableError", "articles", "beginning", "opened", "piped", "read", "suffixes"]

# About 2,500 pages: past this a file is a collection that belongs in several files, and every view of it would crawl.
CHARACTERS = 5_000_000


def read(path: Path, *, encoding: str = "", plain: bool = False, password: str = "") -> tuple[Article, ...]:
    """Return the articles of a file, at least one.

    `encoding` overrides what would be detected, `plain` reads any file as plain text, `password` opens a protected
    document. Raises UnreadableError, and nothing else, for every file that gives no text.
    """
    return articles(opened(path, encoding=encoding, password=password), plain=plain)


def opened(path: Path, *, encoding: str = "", password: str = "") -> File:
    """Return a file in memory. Raises UnreadableError for what is no regular file of bounded size."""
    data = disk.contents(path)
    return File(path.name, str(path), data, encoding=encoding, password=password, saved=disk.saved(path))


def piped(stream: BinaryIO) -> File:
    """Return what a stream holds as a file in memory. Raises UnreadableError for more than a file may hold."""
    data = disk.piped(stream)
    suffix = ".jsonl" if data.startswith(b"{") else ""  # other formats are told by how they begin
    return File(f"standard input{suffix}", "", data)


def beginning(file: File) -> Article | None:
    """Return the first words of a file that takes long to read as a whole, None of any other: its reader says which.

    Raises nothing: what is wrong with a file is told when it is read.
    """
    try:
        early = formats.beginning(formats.suffix_of(file))
        found = early(file) if early else None
    except Exception:  # noqa: BLE001  # a broken file; reading it tells the reader what is wrong
        return None
    return _identified(found, file) if found and found.text.strip() else None


def articles(file: File, *, plain: bool = False) -> tuple[Article, ...]:
    """Return the articles in a file that is already in memory. Raises UnreadableError."""
    if not file.data:
        raise UnreadableError("empty", f"“{file.name}” is empty.")
    if plain:
        text = decode(file.data, file.name, file.encoding, anything=True)
        return _checked((_identified(Article(text), file),), file)
    suffix = formats.suffix_of(file)
    if suffix == "txt" and file.suffix in formats.PROGRAMS:
        message = f"“{file.name}” is the source of a program, not an article. Open it as plain text to see it."
        raise UnreadableError("program", message)
    try:
        found = tuple(_identified(article, file) for article in formats.reader(suffix)(file))
    except UnreadableError:
        raise
    except MemoryError as error:
        raise UnreadableError("memory", f"“{file.name}” needs more memory than Ringkas may use.") from error
    except Exception as error:  # whatever a parser makes of a broken file, the reader gets one sentence
        message = f"“{file.name}” is damaged or no real .{suffix} file. Try to open it as plain text."
        raise UnreadableError("damaged", message) from error
    return _checked(found, file)


def suffixes() -> tuple[str, ...]:
    """Return all file name suffixes that can be read, without their dot."""
    return formats.suffixes()


def _identified(article: Article, file: File) -> Article:
    return replace(article, id=article.id or file.name, source=article.source or file.path, saved=file.saved)


def _checked(found: tuple[Article, ...], file: File) -> tuple[Article, ...]:
    if sum(len(article.text) for article in found) > CHARACTERS:
        message = (
            f"“{file.name}” holds more than {CHARACTERS // 1_000_000} million characters. Split it into smaller files."
        )
        raise UnreadableError("too_long", message)
    with_text = tuple(article for article in found if article.text.strip())
    if not with_text:
        raise UnreadableError("no_text", f"“{file.name}” holds no text. Is it a scan or a picture?")
    return with_text
