"""The lines of a text, and which of them regions cover."""

import bisect
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.article import Region
from desktop_app.regions.patterns import LINE

ENDED = re.compile(r"[.!?;,][”\"’')\]]*\Z|[”\"]\Z")  # a line of prose, or of a list within it
HEADLINE = 130  # characters of a headline that ends like prose
_ASKED_OR_QUOTED = re.compile(r"(?:[^.!?;,…][”\"]|[^.!?;,…][?!])\Z")


class Line(NamedTuple):
    """A line that is not empty, from its first word to its last."""

    start: int
    end: int
    text: str
    covered: bool


def may_head(line: str) -> bool:
    """Tell whether a line that ends in a quote mark or asks may be a headline: "Camat soal Jembatan: “Kami Lelah”"."""
    return len(line) <= HEADLINE and bool(_ASKED_OR_QUOTED.search(line)) and not line[0].islower()


def lines(text: str, regions: Sequence[Region], start: int = 0) -> Iterator[Line]:
    """Yield the lines that are not empty, from the one at `start`, and whether regions cover them wholly."""
    at = bisect.bisect_right(regions, start, key=lambda region: region.span.end) if start else 0
    for match in LINE.finditer(text, start):
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
