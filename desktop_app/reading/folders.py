"""Folders into the article files inside."""

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from desktop_app.reading import formats

# A saved page's own pictures and scripts lie in a folder beside it, named by the browser.
_COMPANIONS = ("_files", "-files", ".files", "_fichiers", "_berkas")
MOST_WALKED = 20_000  # files that are looked at only to be counted
_PAGES = ("html", "htm")


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield every path that is no folder, and for a folder the files inside whose format is known, sorted by name.

    Links to folders are not followed, hidden files and the folder of a saved page are passed over. A saved page's own
    folder stands for the page beside it, so that both together count once. A folder that may not be listed yields
    itself, so that whoever opens it can say why.
    """
    pages: set[Path] = set()
    for path in paths:
        if page := _page_of(path):
            if page not in pages:
                yield page
            pages.add(page)
        elif path in pages:
            continue
        elif path.is_dir():
            yield from _inside(path)
        else:
            pages.add(path)
            yield path


def others(folder: Path) -> int:
    """Return how many files inside are none of `files`: of no format that is known. Nothing hidden counts."""
    known = frozenset(formats.suffixes())
    walked = islice(_walked(folder, []), MOST_WALKED)
    return sum(1 for file in walked if _suffix(file) not in known)


def _page_of(folder: Path) -> Path | None:
    """Return the saved page whose pictures and scripts lie in this folder."""
    for companion in _COMPANIONS:
        if folder.name.endswith(companion) and folder.is_dir():
            stem = folder.name.removesuffix(companion)
            beside = (folder.with_name(f"{stem}.{suffix}") for suffix in _PAGES)
            return next((page for page in beside if page.is_file()), None)
    return None


def _inside(folder: Path) -> Iterator[Path]:
    known = frozenset(formats.suffixes())
    refused: list[Path] = []
    yield from (file for file in _walked(folder, refused) if _suffix(file) in known)
    yield from refused


def _walked(folder: Path, refused: list[Path]) -> Iterator[Path]:
    for place, folders, names in os.walk(folder, onerror=lambda error: refused.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not name.endswith(_COMPANIONS))
        yield from (Path(place, name) for name in sorted(names) if not name.startswith("."))


def _suffix(file: Path) -> str:
    return file.suffix[1:].lower()
