"""Folders into the article files inside."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.reading import formats

# A saved page's own pictures and scripts lie in a folder beside it, named by the browser.
_COMPANIONS = ("_files", "-files", ".files", "_fichiers", "_berkas")


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield every path that is no folder, and for a folder the files inside whose format is known, sorted by name.

    Links to folders are not followed, hidden files and the folder of a saved page are passed over. A folder that may
    not be listed yields itself, so that whoever opens it can say why.
    """
    for path in paths:
        if path.is_dir():
            yield from _inside(path)
        else:
            yield path


def _inside(folder: Path) -> Iterator[Path]:
    known = frozenset(formats.suffixes())
    refused: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=lambda error: refused.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not name.endswith(_COMPANIONS))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix[1:].lower() in known:
                yield Path(place, name)
    yield from refused
