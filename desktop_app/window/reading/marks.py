"""What is marked in the article, and where each mark lies in the shown paragraphs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.article import Digest, Span
from desktop_app.window.reading.page import Page

Kind = Literal["summary", "quotes", "speakers", "times", "found", "target"]

FIXED: tuple[Kind, ...] = ("quotes", "speakers", "times")  # these stay as long as the article is shown
LAYERS: frozenset[str] = frozenset({"summary", *FIXED})


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked stretch of the article.

    `index` counts in the digest's sentences, quotes, speakers or times. `strong` quotes are the exact words of their
    source, `strong` speakers are quoted.
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


Pieces = Mapping[int, Sequence[Piece]]
"""The pieces of each paragraph, by its number on the page."""


def of_digest(digest: Digest) -> tuple[Mark, ...]:
    """Return the marks of quotes, speakers and times, in reading order."""
    found = [Mark("quotes", quote.span, at, quote.kind != "indirect") for at, quote in enumerate(digest.quotes)]
    found += [
        Mark("speakers", span, at, bool(speaker.quotes))
        for at, speaker in enumerate(digest.speakers)
        for span in speaker.mentions
    ]
    found += [Mark("times", time.span, at) for at, time in enumerate(digest.times)]
    return tuple(sorted(found, key=lambda mark: mark.span))


def of_summary(digest: Digest, indexes: Iterable[int]) -> tuple[Mark, ...]:
    """Return the marks of the chosen sentences; indexes of another article's sentences are passed over."""
    count = len(digest.sentences)
    return tuple(Mark("summary", digest.sentences[at].span, at) for at in sorted(set(indexes)) if 0 <= at < count)


def lay(marks: Iterable[Mark], page: Page) -> Pieces:
    """Return where the marks lie on the page; what is collapsed has no place."""
    laid: dict[int, list[Piece]] = {}
    for mark in marks:
        shown = page.offsets.shown(mark.span)
        if shown.start == shown.end:
            continue
        first, last = page.at(shown.start), page.at(shown.end - 1)
        for number in range(first, last + 1):
            here = page.paragraphs[number].shown
            start, end = max(shown.start, here.start) - here.start, min(shown.end, here.end) - here.start
            if start < end:
                laid.setdefault(number, []).append(Piece(mark, start, end, number == first, number == last))
    return laid


def under(pieces: Pieces, page: Page, position: int) -> list[Mark]:
    """Return the marks at a shown position, the shortest first."""
    number = page.at(position)
    here = position - page.paragraphs[number].shown.start if page.paragraphs else 0
    found = [piece.mark for piece in pieces.get(number, ()) if piece.start <= here < piece.end]
    return sorted(found, key=lambda mark: mark.span.end - mark.span.start)
