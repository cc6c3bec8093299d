"""What happened, in at most 14 words that stand alone."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.article import Span
from desktop_app.timeline.words import TimelineWords

MAX_WORDS = 14
_MIN_WORDS = 3
_WORD = re.compile(r"\S+")
_CLAUSE = re.compile(r"(?<!\d)[,;:](?!\d)\s*|\s[-–—]+\s|[“”\"]+\s*")
_EDGES = " \t\n,;:.!?-–—“”\"'‘’()"
_BRACKETS = re.compile(r"\s*\([^()]{0,40}\)")


@dataclass(frozen=True, slots=True)
class _Clause:
    """A stretch of a sentence between commas, with the words left after the time expression is taken out."""

    span: Span
    words: tuple[Span, ...]


def write(text: str, sentence: Span, time: Span, others: Sequence[Span], words: TimelineWords) -> tuple[str, Span]:
    """Return the label of the event that `time` dates, and where it stands; `others` are times to leave out too."""
    clauses = _clauses(text, sentence, [time, *others], words)
    if not clauses:
        return time.of(text), time
    chosen = _choose(clauses, time, text, words)
    kept = _trimmed(text, chosen, words) or list(clauses[0].words[:MAX_WORDS])
    if not kept:
        return time.of(text), time
    label = " ".join(word.of(text) for word in kept).strip(_EDGES)
    return label[:1].upper() + label[1:], Span(kept[0].start, kept[-1].end)


def _clauses(text: str, sentence: Span, times: Sequence[Span], words: TimelineWords) -> list[_Clause]:
    """Split a sentence at its commas, dashes and quote marks; times and the prepositions before them are left out."""
    edges = [sentence.start]
    breaks = [Span(*found.span()) for found in _CLAUSE.finditer(text, sentence.start, sentence.end)]
    edges += [gap.end for gap in breaks if not any(time.touches(gap) for time in times)]
    edges.append(sentence.end)
    clauses = []
    for start, end in itertools.pairwise(edges):
        kept = [Span(*found.span()) for found in _WORD.finditer(text, start, end)]
        kept = _without(text, kept, times, words)
        clauses.append(_Clause(Span(start, end), tuple(kept)))
    return clauses


def _without(text: str, kept: list[Span], times: Sequence[Span], words: TimelineWords) -> list[Span]:
    left: list[Span] = []
    for word in kept:
        if any(time.touches(word) for time in times):
            while left and left[-1].of(text).lower() in words.leads:
                left.pop()
        else:
            left.append(word)
    return left


def _choose(clauses: Sequence[_Clause], time: Span, text: str, words: TimelineWords) -> list[Span]:
    """Return the words of the clause that holds the time, or of the main clause beside it."""
    at = next((at for at, clause in enumerate(clauses) if clause.span.touches(time)), 0)
    own = list(clauses[at].words)
    if len(own) >= _MIN_WORDS and not _subjectless(own, text, words):
        following = clauses[at + 1 :]
        return _extended(own, following)
    if len(own) < _MIN_WORDS and at + 1 < len(clauses) and at == 0:
        return _extended([], clauses[at + 1 :])
    before = [word for clause in clauses[: at + 1] for word in clause.words]
    return before if len(before) >= _MIN_WORDS else [word for clause in clauses for word in clause.words]


def _extended(own: list[Span], following: Sequence[_Clause]) -> list[Span]:
    words = list(own)
    for clause in following:
        if len(words) >= _MIN_WORDS * 2:
            break
        words += clause.words
    return words


def _subjectless(own: Sequence[Span], text: str, words: TimelineWords) -> bool:
    first = own[0].of(text).strip(_EDGES).lower()
    return first in words.relatives or first in words.links


def _trimmed(text: str, kept: list[Span], words: TimelineWords) -> list[Span]:
    kept = [word for word in kept if word.of(text).strip(_EDGES)]
    while (
        kept
        and (_bare(text, kept[0]) in words.openers or _bare(text, kept[0]) in words.links)
        and len(kept) > _MIN_WORDS
    ):
        kept = kept[1:]
    if len(kept) > MAX_WORDS:
        kept = kept[:MAX_WORDS]
    while kept and _bare(text, kept[-1]) in words.weak:
        kept = kept[:-1]
    return kept


def _bare(text: str, word: Span) -> str:
    return word.of(text).strip(_EDGES).lower()
