"""What is denied or doubted: it happened at no time, and is told with the denial or not at all."""

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.article import Span
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.words import TimelineWords

_WORD = re.compile(r"[^\W\d_]+")
_HEAD = 2  # letters by which phrases are sought
_REMEMBERED = 4  # sentences whose denials are known: the rules ask for them again and again


def is_left_out(text: str, sentence: Span, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words were denied in their sentence, and the denial is not among them.

    It stands before them, up to a comma unless a conjunction opens what is denied ("X denied that, in May, …"), or
    behind them ("Reports that X left in May were denied").
    """
    found = _denials(text, sentence, words)
    if not found:
        return False
    start, end = kept[0].start, kept[-1].end
    opened = text[sentence.start : start].split()
    complement = bool(opened) and opened[-1].strip(EDGES).lower() in words.complements
    for denial in found:
        passive = bool(words.passives) and denial.of(text).lower().startswith(words.passives)
        if denial.end <= start and not passive:  # "X diragukan tampil setelah …"
            between = text[denial.end : start]
            spoken = [word.lower() for word in _WORD.findall(between)]
            if "," not in between or not words.complements.isdisjoint(spoken):
                return True
        if denial.start >= end and (complement or (passive and "," not in text[end : denial.start])):
            return True
    return False


@lru_cache(_REMEMBERED)
def _denials(text: str, sentence: Span, words: TimelineWords) -> tuple[Span, ...]:
    """Return where a sentence denies or doubts something."""
    pattern = _pattern(words)
    found = [Span(*one.span()) for one in pattern.finditer(text, *sentence)] if pattern else []
    return tuple(span for span in found if not text[max(0, span.start - 1) : span.start].isalnum())


@lru_cache(_REMEMBERED)
def _pattern(words: TimelineWords) -> re.Pattern[str] | None:
    """Return what matches the words and phrases of denial of a language; None where it has none."""
    phrases = sorted({form for phrase in words.denying for form in (phrase, phrase.capitalize())})
    groups = itertools.groupby(phrases, key=lambda phrase: phrase[:_HEAD])  # by far faster than in any case
    said = [f"{re.escape(head)}(?:{'|'.join(re.escape(one[_HEAD:]) for one in some)})\\b" for head, some in groups]
    return re.compile("|".join(said)) if said else None
