"""The licences of everything that Ringkas is made of, as one text."""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

from desktop_app import resources

COLLECTED = "licences.txt"  # below resources/licences in a frozen bundle, whose parts carry no licences themselves
_OF_QT = {"pyside6-essentials", "shiboken6"}  # their licence stands in resources/licences
_TEXT = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_RULE = "=" * 80


@cache
def text() -> str:
    """Return the licences of this installation."""
    collected_before = resources.path("licences", COLLECTED)
    return collected_before.read_text(encoding="utf-8") if collected_before.is_file() else collected()


def collected(besides: Iterable[str] = ()) -> str:
    """Return the licences of the libraries installed here and of those named, of Python and of our own data."""
    parts = [*_own(), *_of_python(), *(_of_library(name) for name in (*libraries(), *filter(_is_installed, besides)))]
    return "\n\n".join(f"{_RULE}\n{title}\n{_RULE}\n\n{words.strip()}" for title, words in parts) + "\n"


def libraries() -> list[str]:
    """Return the names of the libraries that Ringkas needs, directly or not, as far as they are installed."""
    found: dict[str, None] = {}
    waiting = ["ringkas"]
    while waiting:
        for line in metadata.requires(waiting.pop()) or ():
            name = re.split(r"[^\w.-]", line, maxsplit=1)[0].lower().replace("_", "-").replace(".", "-")
            if name not in found and "extra ==" not in line and _is_installed(name):
                found[name] = None
                waiting.append(name)
    return sorted(found)


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _own() -> Iterator[tuple[str, str]]:
    """Return title and words of what is not a library."""
    yield "Ringkas", "MIT, see LICENSE"
    yield "Source Serif Pro", resources.path("fonts", "SourceSerifPro-LICENSE.txt").read_text(encoding="utf-8")
    folder = resources.path("licences")
    for name in ("Qt", "LGPL-3.0", "GPL-3.0"):
        yield name, (folder / f"{name}.txt").read_text(encoding="utf-8")


def _of_python() -> Iterator[tuple[str, str]]:
    library = Path(re.__file__).parents[1]
    places = (library / "LICENSE.txt", library.parent / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt"))
    texts = (place.read_text(encoding="utf-8") for place in places if place.is_file())
    yield "Python", next(texts, "Python Software Foundation License Version 2")


def _of_library(name: str) -> tuple[str, str]:
    found = metadata.distribution(name)
    about = found.metadata
    classifiers = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if line.startswith("License")]
    named = [*about.get_all("License-Expression", []), ", ".join(classifiers), *about.get_all("License", [])]
    brief = next(filter(None, named), "see below").partition("\n")[0]
    texts = [] if name in _OF_QT else [_read(found, file) for file in found.files or () if _is_licence(file)]
    return f"{about['Name']} {found.version}: {brief}", "\n\n".join(texts) or "See above."


def _is_licence(file: metadata.PackagePath) -> bool:
    return ".dist-info" in file.parts[0] and any(_TEXT.search(part) for part in file.parts[1:])


def _read(found: metadata.Distribution, file: metadata.PackagePath) -> str:
    path = Path(str(found.locate_file(file)))
    return path.read_text(encoding="utf-8", errors="replace").strip() if path.is_file() else ""
