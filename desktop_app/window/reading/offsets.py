"""Converts between the article's code points and the positions of the shown document, the only place that does.

Qt counts UTF-16 units: an emoji takes two. The shown document also has paragraph breaks that the text lacks, shows a
run of white space as one separator, a collapsed part as its first words and “…”, and only the first few of a storm of
combining marks. All of that is one broken line: knots (source, shown), both never falling, with one shown unit per code
point between two knots, or a stretch of one kind that stands for a stretch of another length.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.article import Span
from desktop_app.window.reading import display

_ODD = re.compile(f"[\U00010000-\U0010ffff]|{display.STORM.pattern}")


class Shown(NamedTuple):
    """A stretch of the shown document: UTF-16 units, half open."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Offsets:
    """The broken line; made by a `Tape`."""

    sources: Sequence[int] = (0,)
    units: Sequence[int] = (0,)

    def shown(self, span: Span) -> Shown:
        """Return where the span is shown; empty when it lies in a collapsed part.

        A shown break at either end stays outside.
        """
        start = _from_right(self.sources, self.units, span.start)
        return Shown(start, max(start, _from_left(self.sources, self.units, span.end)))

    def source(self, shown: Shown) -> Span:
        """Return the words that a stretch of the document shows, with all that is hidden between them."""
        start = _from_right(self.units, self.sources, shown.start)
        return Span(start, max(start, _from_left(self.units, self.sources, shown.end)))

    @property
    def length(self) -> int:
        """How many UTF-16 units are shown."""
        return self.units[-1]


def _from_right(here: Sequence[int], there: Sequence[int], place: int) -> int:
    """Return the place on the other side, behind anything that stands exactly there on that side only."""
    at = bisect_right(here, place) - 1
    if at < 0 or at + 1 == len(here):
        return there[max(at, 0)]
    return there[at] + min(place - here[at], there[at + 1] - there[at])


def _from_left(here: Sequence[int], there: Sequence[int], place: int) -> int:
    """Return the place on the other side, before anything that stands exactly there on that side only."""
    at = bisect_left(here, place)
    if at in (0, len(here)):
        return there[min(at, len(there) - 1)]
    if here[at] == place:
        return there[at]
    return there[at - 1] + min(place - here[at - 1], there[at] - there[at - 1])


@dataclass(slots=True)
class Tape:
    """Writes the shown text from left to right and remembers the knots."""

    parts: list[str] = field(default_factory=list)
    sources: list[int] = field(default_factory=lambda: [0])
    units: list[int] = field(default_factory=lambda: [0])

    @property
    def at(self) -> int:
        """The shown position that comes next."""
        return self.units[-1]

    def keep(self, text: str, span: Span) -> None:
        """Show the words of the span, made safe."""
        at = span.start
        for odd in _ODD.finditer(text, span.start, span.end):
            self._plain(text, at, odd.start())
            if len(odd[0]) == 1:
                self._knot(odd[0], 1, 2)
            else:
                self._knot(odd[0][: display.KEPT_MARKS], len(odd[0]), display.KEPT_MARKS)
            at = odd.end()
        self._plain(text, at, span.end)

    def swap(self, length: int, shown: str) -> None:
        """Show something else (plain characters, or nothing) for the next `length` code points."""
        self._knot(shown, length, len(shown))

    def offsets(self) -> Offsets:
        """Return the finished line."""
        return Offsets(tuple(self.sources), tuple(self.units))

    def _plain(self, text: str, start: int, end: int) -> None:
        if start < end:
            self._knot(display.safe(text[start:end]), end - start, end - start)

    def _knot(self, shown: str, sources: int, units: int) -> None:
        self.parts.append(shown)
        self.sources.append(self.sources[-1] + sources)
        self.units.append(self.units[-1] + units)
