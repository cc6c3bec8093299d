"""The words of an article in the form in which quotes are compared: case, marks, dashes and spaces mean nothing."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app import languages
from desktop_app.article import Digest, Span
from desktop_app.languages import SayingWords

_WORD = re.compile(r"[^\W_]+(?:[’'ʼ][^\W_]+)*(?:[.,:/]\d+)*%?")
_APOSTROPHES = str.maketrans("", "", "’'ʼ")
_STOP = re.compile(r"[.!?…]|\n\s*\n")


@dataclass(frozen=True, slots=True)
class CheckingWords:
    """`negations` turn the sense of a sentence when one is lost or added ("tidak", "not"), lower case."""

    negations: frozenset[str] = frozenset()


class Word(NamedTuple):
    """One word: comparable, where it stands, in which quote (-1: in none), and whether a sentence ends behind it."""

    form: str
    span: Span
    quote: int = -1
    stop: bool = False


class Words(NamedTuple):
    """The words of a text in reading order, for each form where it occurs among them, and what its language holds.

    `negations` and verbs of saying that stand `beside` a quote are in the form of the words.
    """

    words: tuple[Word, ...]
    places: dict[str, list[int]]
    negations: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()


def of_text(text: str) -> tuple[Word, ...]:
    """Return the words of a text without quotes."""
    return tuple(Word(_form(match[0]), Span(*match.span())) for match in _WORD.finditer(text))


def of_digest(digest: Digest) -> Words:
    """Return the words of an article without its page junk. Takes time linear in the text."""
    text = digest.article.text
    junk = sorted(region.span for region in digest.regions if region.kind in ("chrome", "caption"))
    said = sorted((quote.span, at) for at, quote in enumerate(digest.quotes) if quote.kind != "indirect")
    firsts, starts = [span.start for span in junk], [span.start for span, _ in said]
    matches = [match for match in _WORD.finditer(text) if not _covered(match.start(), junk, firsts)]
    ends = [*(match.start() for match in matches), len(text)][1:]
    words = []
    for match, end in zip(matches, ends, strict=True):
        at = bisect_right(starts, match.start()) - 1
        quote = said[at][1] if at >= 0 and match.start() < said[at][0].end else -1
        stop = end - match.end() > 1 and bool(_STOP.search(text, match.end(), end))
        words.append(Word(_form(match[0]), Span(*match.span()), quote, stop))
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        places.setdefault(word.form, []).append(at)
    language = languages.load(digest.article.language)
    negations = frozenset(map(_form, language.words("checking", CheckingWords).negations))
    return Words(tuple(words), places, negations, language.words("saying", SayingWords).beside)


def _covered(start: int, spans: Sequence[Span], starts: Sequence[int]) -> bool:
    at = bisect_right(starts, start) - 1
    return at >= 0 and start < spans[at].end


def _form(word: str) -> str:
    if word.isascii():
        return word.replace("'", "").lower()
    return unicodedata.normalize("NFKC", word).translate(_APOSTROPHES).casefold()
