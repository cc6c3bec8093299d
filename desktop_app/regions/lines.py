"""The lines of a text, and which of them regions cover."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.article import Region
from desktop_app.regions.patterns import LINE

ENDED = re.compile(r"[.!?;,][”\"’')\]]*\Z|[”\"]\Z")  # a line of prose, or of a list within it


class Line(NamedTuple):
    """A line that is not empty, from its first word to its last."""

    start: int
    end: int
    text: str
    covered: bool


def lines(text: str, regions: Sequence[Region]) -> Iterator[Line]:
    """Yield the lines that are not empty, and whether regions cover them from first to last word."""
    at = 0
    for match in LINE.finditer(text):
        start, end = match.span(1)
        while at < len(regions) and regions[at].span.end <= start:
            at += 1
        covered, place, inside = start, at, at < len(regions)
        while inside and regions[place].span.start < end and not text[covered : regions[place].span.start].strip():
            covered = max(covered, regions[place].span.end)
            place += 1
            inside = place < len(regions)
        line = text[start:end].rstrip()
        yield Line(start, start + len(line), line, not text[covered:end].strip(" \t\xa0.,|"))
