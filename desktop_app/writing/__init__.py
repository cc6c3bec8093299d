"""Digests into files. A format is one file of this folder with a function `write`; its name is the format's id.

def write(digests: Iterable[Digest]) -> Iterator[str]   # of bytes, where the format is no text
SUFFIX = "md"                                           # of its files, without the dot

Formats for programs (json, csv) and long texts yield one piece after the other, so that thousands of articles take the
memory of one.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from types import ModuleType

from desktop_app.article import Digest

Writer = Callable[[Iterable[Digest]], Iterator[str] | Iterator[bytes]]

_PARTS = frozenset(
    ["anchors", "citation", "common", "happenings", "labels", "outline", "paragraphs", "tables"]
)  # what the formats share


def formats() -> tuple[str, ...]:
    """Return the ids of all formats."""
    return tuple(module.name for module in pkgutil.iter_modules(__path__) if module.name not in _PARTS)


def writer(name: str) -> Writer:
    """Return the function that writes a format. Raises ValueError for one that does not exist."""
    write: Writer = _module(name).write
    return write


def encoded(name: str, digests: Iterable[Digest]) -> bytes:
    """Return the digests as a whole file. Raises ValueError for a format that does not exist.

    Text is UTF-8; tables begin with a byte order mark, without which spreadsheets take them for an older encoding.
    """
    mark = "\ufeff" if suffix(name) == "csv" else ""
    pieces = (piece.encode(errors="replace") if isinstance(piece, str) else piece for piece in writer(name)(digests))
    return mark.encode() + b"".join(pieces)


def suffix(name: str) -> str:
    """Return the suffix of a format's files, without its dot. Raises ValueError for one that does not exist."""
    return str(_module(name).SUFFIX)


def _module(name: str) -> ModuleType:
    if name not in formats():
        message = f"There is no format “{name}”; there are: {', '.join(formats())}."
        raise ValueError(message)
    return importlib.import_module(f"{__name__}.{name}")
