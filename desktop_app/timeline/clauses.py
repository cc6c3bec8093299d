"""Sentences into clauses: what lies between commas, dashes and quote marks, without times and asides."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.article import Span
from desktop_app.timeline.words import TimelineWords

EDGES = " \t\n,;:.!?-–—“”\"'‘’„«»()[]…"
_WORD = re.compile(r"\S+")
_GAP = re.compile(r"(?:(?<!\d)[,;:]|[,;:](?!\d))[\"”’]?\s*|\s[-–—]+\s|[“”\"]\s*")
_ASIDE = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_DASHES = ("-", "–", "—")
_NAME_REACH = 40  # code points before a year in which the word before it ends
_SHORT = 2  # words left of a clause that only opens a sentence


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence, and its words without times, prepositions of times, and asides in brackets."""

    span: Span
    words: tuple[Span, ...]


def split(text: str, sentence: Span, times: Sequence[Span], words: TimelineWords) -> list[Clause]:
    """Return the clauses of a sentence in order.

    A clause ends at a comma, dash or quote mark, and after a time that a conjunction follows ("… in May and …").
    """
    asides = [Span(*found.span()) for found in _ASIDE.finditer(text, sentence.start, sentence.end)]
    times = [time for time in times if not _names_an_event(text, time, words)]
    hidden = [*times, *asides]
    gaps = [Span(*found.span()) for found in _GAP.finditer(text, sentence.start, sentence.end)]
    edges = [gap.end for gap in gaps if not any(span.touches(gap) for span in hidden)]
    edges += [time.end for time in times if _word_after(text, time.end, sentence.end) in words.links]
    bounds = [sentence.start, *sorted({edge for edge in edges if sentence.start < edge < sentence.end}), sentence.end]
    return [
        Clause(Span(start, end), tuple(_left(text, Span(start, end), times, asides, words)))
        for start, end in itertools.pairwise(bounds)
    ]


def bare(text: str, word: Span) -> str:
    """Return a word in lower case without the signs around it."""
    return word.of(text).strip(EDGES).lower()


def telling(text: str, parts: Sequence[Clause], words: TimelineWords) -> list[Clause]:
    """Return the clauses that say what happened: no attributions, no datelines, no words that only open a sentence.

    What follows an attribution ("said X at his office, Jakarta, …") belongs to it. All clauses when nothing is left.
    """
    told: list[Clause] = []
    for part in parts:
        if _attributes(text, part, words):
            if told:
                break
        elif not _opens(text, part, words):
            told.append(part)
    return told or list(parts)


def _attributes(text: str, part: Clause, words: TimelineWords) -> bool:
    found = [bare(text, word) for word in part.words]
    named = [word for word in found if word]
    if not named:
        return False
    if named[0] in words.attributions or named[0].removesuffix("nya") in words.saying:
        return True
    return named[-1] in words.stating


def _opens(text: str, part: Clause, words: TimelineWords) -> bool:
    found = [word for word in part.words if bare(text, word)]
    dashed = part.span.of(text).rstrip().endswith(_DASHES) and all(word.of(text)[0].isupper() for word in found)
    if not found or (dashed and len(found) <= _SHORT + 1):
        return True
    ties = words.openers | words.links
    return len(found) <= _SHORT + 1 and all(bare(text, word) in ties for word in found)


def _names_an_event(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a year belongs to a name ("World Cup 2018")."""
    before = text[max(0, time.start - _NAME_REACH) : time.start].split()
    if not before or not time.of(text).isdecimal():
        return False
    return before[-1].isalpha() and before[-1][0].isupper() and before[-1].lower() not in words.leads


def _word_after(text: str, at: int, end: int) -> str:
    found = _WORD.search(text, at, end)
    return bare(text, Span(*found.span())) if found else ""


def _left(text: str, span: Span, times: Sequence[Span], asides: Sequence[Span], words: TimelineWords) -> list[Span]:
    left: list[Span] = []
    for found in _WORD.finditer(text, span.start, span.end):
        word = Span(*found.span())
        if any(time.touches(word) for time in times):
            while left and bare(text, left[-1]) in words.leads:
                left.pop()
        elif not any(aside.touches(word) for aside in asides):
            left.append(word)
    return left
