"""Digests into text. A format is one file of this folder with a function `write`; its name is the format's id.

def write(digest: Digest) -> str
"""

import importlib
import pkgutil
from collections.abc import Callable
from types import ModuleType

from desktop_app.article import Digest

_PARTS = frozenset(["citation", "labels"])  # what the formats share


def formats() -> tuple[str, ...]:
    """Return the ids of all formats."""
    return tuple(module.name for module in pkgutil.iter_modules(__path__) if module.name not in _PARTS)


def writer(name: str) -> Callable[[Digest], str]:
    """Return the function that writes a format. Raises ValueError for one that does not exist."""
    write: Callable[[Digest], str] = _module(name).write
    return write


def suffix(name: str) -> str:
    """Return the suffix of a format's files, without its dot. Raises ValueError for one that does not exist."""
    return str(_module(name).SUFFIX)


def _module(name: str) -> ModuleType:
    if name not in formats():
        message = f"There is no format “{name}”; there are: {', '.join(formats())}."
        raise ValueError(message)
    return importlib.import_module(f"{__name__}.{name}")
