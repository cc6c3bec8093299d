"""The paragraphs of an article, as they are shown and written: the text itself knows only newlines."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from desktop_app.article import Digest, Region, Span

Kind = Literal["body", "heading", "chrome", "caption", "byline"]
_BREAK = re.compile(r"[\n\x0b\x0c\x85\u2028\u2029]\s*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, without the white space around it."""

    span: Span
    kind: Kind


def of(digest: Digest) -> list[Paragraph]:
    """Return the paragraphs of an article in reading order."""
    text = digest.article.text
    spans = (Span(*ends).trimmed(text) for ends in pairwise(cuts(digest)))
    return [Paragraph(*each) for each in kinds((span for span in spans if span.start < span.end), digest.regions)]


def cuts(digest: Digest, within: Span | None = None) -> list[int]:
    """Return where paragraphs end: a newline outside a sentence, a glued sentence, the edge of a part set apart.

    Only what lies `within` a stretch of the text is looked at, if one is given.
    """
    text = digest.article.text
    whole = within or Span(0, len(text))
    spans = [sentence.span for sentence in digest.sentences]
    found = {*whole}
    found.update(match.start() for match in _BREAK.finditer(text, *whole) if not _inside(spans, match.start()))
    said = sorted(quote.span for quote in digest.quotes if quote.kind == "direct")
    found.update(here.end for here, after in pairwise(spans) if here.end == after.start and not _inside(said, here.end))
    for region in digest.regions:
        if region.kind in ("chrome", "heading", "caption") and region.span.start < region.span.end:
            found.update(edge for edge in region.span if whole.start <= edge <= whole.end)
    return sorted(found)


def kinds(spans: Iterable[Span], regions: Iterable[Region]) -> Iterator[tuple[Span, Kind]]:
    """Yield each stretch with what it is: the kind of the region that covers it."""
    ordered = sorted((one for one in regions if one.span.start < one.span.end), key=lambda region: region.span)
    for span in spans:
        at = bisect_right(ordered, span.start, key=lambda region: region.span.start) - 1
        covered = at >= 0 and ordered[at].span.covers(span)
        kind = ordered[at].kind if covered else "body"
        yield span, "body" if kind == "dateline" or kind == "initials" else kind  # noqa: PLR1714  # mypy narrows this


def _inside(spans: Sequence[Span], place: int) -> bool:
    """Tell whether the place lies within one of the spans (sorted, disjoint), not at its edge."""
    at = bisect_left(spans, place, key=lambda span: span.start) - 1
    return at >= 0 and spans[at].start < place < spans[at].end


def from_right(text: str) -> bool:
    """Tell whether a text runs from right to left: its first strong letter does (Unicode Annex 9, P2)."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
