"""Digests into files: one file per format in `formats/`, and here what the formats share."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from types import ModuleType

from desktop_app.article import Digest
from desktop_app.writing import formats

Writer = Callable[[Iterable[Digest]], Iterator[str] | Iterator[bytes]]


def names() -> tuple[str, ...]:
    """Return the ids of all formats."""
    return tuple(module.name for module in pkgutil.iter_modules(formats.__path__) if not module.name.startswith("_"))


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


def of_suffix(suffix: str) -> str:
    """Return the format whose files have this suffix, the plainest of several; empty when there is none."""
    return next((name for name in names() if str(_module(name).SUFFIX) == suffix), "")


def is_binary(name: str) -> bool:
    """Tell whether a format is no text that a terminal can show. Raises ValueError for one that does not exist."""
    return bool(getattr(_module(name), "BINARY", False))


def _module(name: str) -> ModuleType:
    if name not in names():
        message = f"There is no format “{name}”; there are: {', '.join(names())}."
        raise ValueError(message)
    return importlib.import_module(f"{formats.__name__}.{name}")
