"""The lines of a document whose pages say where each of them stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line; edges in points from the lower left corner of the page."""

    left: float
    bottom: float
    right: float
    top: float
    words: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its height in points and its lines in the order of the file, which is the order of reading."""

    height: float
    lines: tuple[Line, ...]
