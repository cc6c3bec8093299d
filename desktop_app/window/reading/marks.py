"""What is marked in the article, and where each mark lies in the shown paragraphs."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from desktop_app.article import Digest, Remark, Span
from desktop_app.window.reading.page import Page

Kind = Literal["summary", "quotes", "speakers", "times", "found", "target", "remarks"]

Rest = Literal["shown", "dimmed", "hidden"]
"""What is done with the words outside the summary."""

FIXED: tuple[Kind, ...] = ("quotes", "speakers", "times")  # these stay as long as the article is shown
LAYERS: frozenset[Kind] = frozenset({"summary", *FIXED})


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked stretch of the article.

    `index` counts in the digest's sentences, quotes, speakers or times. `strong` quotes are the exact words of their
    source, `strong` speakers are quoted; before times that are not `strong` a sign stands without a space.
    """

    kind: Kind
    span: Span
    index: int = 0
    strong: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark in one paragraph, in UTF-16 units from its start; `opens` and `closes` at the mark's ends."""

    mark: Mark
    start: int
    end: int
    opens: bool
    closes: bool


class Pieces:
    """The pieces of marks in each paragraph of a page, worked out when a paragraph is first asked for.

    So nothing but what is on the screen is ever worked out, and a new summary costs nothing until it is painted.
    """

    def __init__(self, marks: Iterable[Mark] = (), page: Page | None = None) -> None:
        self._page = page or Page()
        self._marks = sorted(marks, key=lambda mark: mark.span)
        self._starts = [mark.span.start for mark in self._marks]
        self._longest = max((mark.span.end - mark.span.start for mark in self._marks), default=0)
        self._known: dict[int, tuple[Piece, ...]] = {}

    def of(self, number: int) -> tuple[Piece, ...]:
        """Return the pieces in a paragraph, by its number on the page."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = tuple(self._lay(number)) if self._marks else ()
        return known

    def under(self, position: int) -> list[Mark]:
        """Return the marks at a shown position."""
        if not self._page.paragraphs:
            return []
        number = self._page.at(position)
        here = position - self._page.paragraphs[number].shown.start
        return [piece.mark for piece in self.of(number) if piece.start <= here < piece.end]

    def _lay(self, number: int) -> Iterator[Piece]:
        paragraph = self._page.paragraphs[number]
        first = bisect_right(self._starts, paragraph.span.start - self._longest - 1)
        for mark in self._marks[first : bisect_left(self._starts, paragraph.span.end)]:
            if not mark.span.touches(paragraph.span):
                continue
            shown, edge = self._page.offsets.shown(mark.span), paragraph.shown.start
            start, end = max(shown.start - edge, 0), min(shown.end, paragraph.shown.end) - edge
            if start < end:
                yield Piece(mark, start, end, shown.start >= edge, shown.end <= paragraph.shown.end)


def of_digest(digest: Digest, shown: Span | None = None) -> tuple[Mark, ...]:
    """Return the marks of quotes, speakers and times, in reading order; those that touch `shown`, or all."""
    seen = shown or Span(0, len(digest.article.text))
    found = [
        Mark("quotes", quote.span, at, quote.kind != "indirect")
        for at, quote in enumerate(digest.quotes)
        if quote.span.touches(seen)
    ]
    found += [
        Mark("speakers", span, at, bool(speaker.quotes))
        for at, speaker in enumerate(digest.speakers)
        for span in speaker.mentions
        if span.touches(seen)
    ]
    near = ((at, time) for at, time in enumerate(digest.times) if time.span.touches(seen))
    dated = [(at, time) for at, time in near if time.type in ("date", "time")]
    text = digest.article.text
    found += [  # how long and how often dates nothing
        Mark("times", time.span, at, not text[max(time.span.start - 1, 0) : time.span.start].strip())
        for at, time in dated
    ]
    return tuple(sorted(found, key=lambda mark: mark.span))


def of_remarks(remarks: Iterable[Remark]) -> tuple[Mark, ...]:
    """Return the marks of the reader's remarks; `strong` ones have a star."""
    return tuple(Mark("remarks", one.span, at, one.starred) for at, one in enumerate(remarks))


def sentence_around(digest: Digest, span: Span) -> Span | None:
    """Return the sentence in which a stretch begins, else the first behind it."""
    at = bisect_right(digest.sentences, span.start, key=lambda sentence: sentence.span.end)
    return digest.sentences[at].span if at < len(digest.sentences) else None


def of_summary(digest: Digest, indexes: Iterable[int]) -> tuple[Mark, ...]:
    """Return the marks of the chosen sentences; indexes of another article's sentences are passed over."""
    count = len(digest.sentences)
    return tuple(Mark("summary", digest.sentences[at].span, at) for at in sorted(set(indexes)) if 0 <= at < count)
