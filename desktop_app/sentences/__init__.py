"""Sentence spans: quote-aware, newline-aware, linear, never changing the text."""

import re
from collections.abc import Sequence

from desktop_app.article import Region, Sentence, Span
from desktop_app.languages import Language
from desktop_app.sentences import cuts, lines
from desktop_app.sentences.words import SentenceWords

_JUNK = frozenset({"chrome", "byline", "initials"})
_SIGN = re.compile(r"\S")


def flowing(text: str, regions: Sequence[Region], language: Language) -> str:
    """Return the text with a space for every line break that only breaks a line; everything stays at its place.

    What is wrapped at a fixed width, or broken at inline links, is read by all later rooms as it is meant. Page junk
    is blank: no room finds a quote, a name or a speaker in it, not even one that looks around its sentences.
    """
    words = language.words("sentences", SentenceWords)
    pieces: list[str] = []
    at = 0
    for span, kind in [*((region.span, region.kind) for region in regions), (Span(len(text), len(text)), "")]:
        for place in sorted(lines.joined(text, at, span.start, words)):
            pieces += text[at:place], " "
            at = place + 1
        pieces.append(text[at : span.start])
        pieces.append(_SIGN.sub(" ", span.of(text)) if kind in _JUNK else span.of(text))
        at = span.end
    return "".join(pieces)


def read(text: str, regions: Sequence[Region], language: Language) -> tuple[str, tuple[Sentence, ...]]:
    """Return the flowing text and its sentences outside all regions, in reading order, trimmed of white space.

    A quote and its attribution are one sentence; a quote of several sentences is cut at its inner stops. `regions`
    must be in reading order and not overlap.
    """
    words = language.words("sentences", SentenceWords)
    text = flowing(text, regions, language)
    found: list[Sentence] = []
    at = 0
    for region in [*(region.span for region in regions), Span(len(text), len(text))]:
        for cut in [*cuts.find(text, at, region.start, words), region.start]:
            span = Span(at, cut).trimmed(text)
            if span.start < span.end:
                found.append(Sentence(span))
            at = cut
        at = region.end
    return text, tuple(found)


def split(text: str, regions: Sequence[Region], language: Language) -> tuple[Sentence, ...]:
    """Return the sentences of a text alone, as `read` does."""
    return read(text, regions, language)[1]
