"""The part of a very long text that is shown at once.

Qt's text document takes time for every paragraph it holds, at once or when the window changes its width, and nobody
looks at a thousand pages at a time. So a longer text is shown stretch by stretch, like the chapters of a book.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from desktop_app.article import Digest, Region, Sentence, Span

LENGTH = 75_000  # code points, some 25 pages: Qt takes 50 ms to lay them out, in small steps
SENTENCES = 5_000  # more than any prose has in a stretch
_WIDE, _WORTH = re.compile("[\u2e80-\u9fff\uac00-\ud7ff\U0001f000-\U0003ffff]"), 4
_SAMPLE = 2_000  # code points that tell how many of all are wide
_NEAR = 4000  # code points behind the even place in which a sentence is looked for that a stretch can begin with
T = TypeVar("T", Sentence, Region)


def around(digest: Digest, place: int) -> Span:
    """Return the stretch that holds a place of the text; all of a text that is not very long."""
    whole, length = len(digest.article.text), _length(digest)
    if whole <= length * 3 // 2:
        return Span(0, whole)
    number = min(max(place, 0), whole - 1) // length
    if number and place < _edge(digest, number * length):
        number -= 1
    return Span(_edge(digest, number * length), _edge(digest, (number + 1) * length))


def _length(digest: Digest) -> int:
    """Return how many code points a stretch has: fewer of heavy ones, and where sentences are mere signs."""
    text, sentences = digest.article.text, len(digest.sentences)
    return round(min(LENGTH / weight(text), max(len(text) * SENTENCES / max(sentences, 1), _NEAR)))


def weight(text: str) -> float:
    """Return how many Latin letters a code point of a text weighs, to read and to lay out: from 1 to 4."""
    sample = text[:_SAMPLE]
    return 1 + (_WORTH - 1) * len(_WIDE.findall(sample)) / max(len(sample), 1)


def inside(found: Sequence[T], stretch: Span) -> Sequence[T]:
    """Return those, of spans in reading order without overlaps, that touch the stretch."""
    return found[first(found, stretch) : bisect_left(found, stretch.end, key=lambda one: one.span.start)]


def first(found: Sequence[T], stretch: Span) -> int:
    """Return the index of the first of them."""
    return bisect_left(found, stretch.start + 1, key=lambda one: one.span.end)


def part(digest: Digest, stretch: Span) -> Digest:
    """Return the digest with only those sentences, regions and quotes that touch the stretch."""
    quotes = tuple(quote for quote in digest.quotes if quote.span.touches(stretch))
    sentences, regions = inside(digest.sentences, stretch), inside(digest.regions, stretch)
    return replace(digest, sentences=tuple(sentences), regions=tuple(regions), quotes=quotes)


def _edge(digest: Digest, even: int) -> int:
    """Return where a stretch begins: before the sentence that is next to the even place."""
    length = len(digest.article.text)
    if even == 0 or even >= length:
        return min(even, length)
    at = bisect_left(digest.sentences, even, key=lambda sentence: sentence.span.start)
    start = digest.sentences[at].span.start if at < len(digest.sentences) else length
    return start if start < even + _NEAR else even
