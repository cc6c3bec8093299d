"""Digests into text. A format is one file of this folder with a function `write`; its name is the format's id.

def write(digest: Digest) -> str
"""

import importlib
import pkgutil
from collections.abc import Callable

from desktop_app.article import Digest

_PARTS = frozenset(["citation", "labels"])  # what the formats share


def formats() -> tuple[str, ...]:
    """Return the ids of all formats."""
    return tuple(module.name for module in pkgutil.iter_modules(__path__) if module.name not in _PARTS)


def writer(name: str) -> Callable[[Digest], str]:
    """Return the function that writes a format. Raises ValueError for one that does not exist."""
    if name not in formats():
        message = f"There is no format “{name}”; there are: {', '.join(formats())}."
        raise ValueError(message)
    write: Callable[[Digest], str] = importlib.import_module(f"{__name__}.{name}").write
    return write
