"""Sentence spans: quote-aware, newline-aware, linear, never changing the text."""

import itertools
import re
from collections.abc import Sequence

from desktop_app.article import Region, Sentence, Span
from desktop_app.languages import Language

_STOP = re.compile(r"[.!?]+[\"”’']*\s+|\n+")


def split(text: str, regions: Sequence[Region], language: Language) -> tuple[Sentence, ...]:
    """Return the sentences outside all regions, in reading order, trimmed of white space."""
    del language
    found, at = [], 0
    for region in [*(region.span for region in regions), Span(len(text), len(text))]:
        edges = [at, *(match.end() for match in _STOP.finditer(text, at, region.start)), region.start]
        found += [_trim(text, start, end) for start, end in itertools.pairwise(edges)]
        at = region.end
    return tuple(Sentence(span) for span in found if span.start < span.end)


def _trim(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
