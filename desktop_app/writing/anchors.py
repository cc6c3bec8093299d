"""Marked stretches of a text as nested elements: where each begins and ends, also where they cross."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.article import Digest, Span


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of the text with its kind: summary, quote, speaker, time or remark."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Cut:
    """Words that all lie in the same anchors, the outermost first."""

    words: Span
    inside: tuple[Anchor, ...]


def of(digest: Digest) -> list[Anchor]:
    """Return the anchors of a digest, in reading order; wider ones first."""
    found = [Anchor(digest.sentences[at].span, "summary") for at in digest.summary]
    found += [Anchor(quote.span, "quote") for quote in digest.quotes]
    found += [Anchor(span, "speaker") for speaker in digest.speakers if speaker.quotes for span in speaker.mentions]
    found += [Anchor(one.span, "remark") for one in digest.remarks]
    found += [Anchor(time.span, "time") for time in digest.times]
    whole = (anchor for anchor in found if anchor.span.start < anchor.span.end)
    return sorted(whole, key=lambda anchor: (anchor.span.start, -anchor.span.end, anchor.kind))


def cut(paragraphs: Iterable[Span], anchors: Sequence[Anchor]) -> Iterator[list[Cut]]:
    """Yield, for each paragraph in reading order, its pieces between the edges of the anchors (sorted as by `of`)."""
    at = 0
    inside: list[Anchor] = []
    for span in paragraphs:
        first = at
        while at < len(anchors) and anchors[at].span.start < span.end:
            at += 1
        inside += anchors[first:at]
        edges = {span.start, span.end}
        for anchor in inside:
            edges |= {edge for edge in anchor.span if span.start < edge < span.end}
        pieces = []
        for start, end in pairwise(sorted(edges)):
            inside = [anchor for anchor in inside if anchor.span.end > start]
            pieces.append(Cut(Span(start, end), tuple(anchor for anchor in inside if anchor.span.start <= start)))
        yield pieces
