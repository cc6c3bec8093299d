"""Times that tell of a noun which one it is: "the 1991 film", "Friday's vote"."""

import itertools
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import clauses, wording
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.wording import MAX_WORDS
from desktop_app.timeline.words import TimelineWords

_REACH = 80  # code points before a time in which the preposition of its noun stands
_OWNS = ("'s ", "’s ")
_OWNER = 4  # words of a name that a noun belongs to
_REMEMBERED = 4  # times that are known: the rules ask for one again and again
_FEW = 2  # words: fewer name nothing


@lru_cache(_REMEMBERED)
def is_owned(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a time only says which one a noun is, and that noun not when the clause around it happened.

    What happened "during the 2005 attacks" happened then; "the search for those behind the 2005 attacks" did not.
    """
    if not (text.startswith(_OWNS, time.end) or clauses.is_attributive(text, time, words)):
        return False
    before = text[max(0, time.start - _REACH) : time.start].split()
    while before and (before[-1].lower() in union(words.articles, words.indefinite) or before[-1][:1].isupper()):
        if len(before) == 1 or before[-1].lower() in words.occurring:
            break
        before.pop()
    return not before or before[-1].lower() not in words.occurring


def is_left_out(text: str, kept: Sequence[Word], time: Span, words: TimelineWords) -> bool:
    """Tell whether words lack the noun that their time only tells of."""
    return is_owned(text, time, words) and not any(word.touches(time) for word in kept)


def named(scene: Scene, own: Clause) -> wording.Label | None:
    """Return the noun that a time tells of, with what follows it, as a label ("Killing of the journalist Ada Holt").

    None where that names nothing, or nothing that happens.
    """
    text, time, words = scene.text, scene.time.span, scene.words
    behind = [word for word in own.words if word.start > time.end]
    owner = _owner(text, own, time, words)
    if owner is None:
        return None
    kept = [*owner, *behind[: _end(behind, words)]]
    if len(kept) > MAX_WORDS:
        ends = (at for at in range(MAX_WORDS, _FEW, -1) if kept[at].small in words.details and not kept[at - 1].verb)
        kept = kept[: next(ends, 0)]
    while kept and kept[-1].small in words.weak:
        kept.pop()
    happened = any(word.small in words.happenings for word in kept)
    told = happened and len(kept) >= _FEW and any(word.capital for word in kept)
    return wording.Label(kept, "", 0.0) if told else None


def _end(behind: Sequence[Word], words: TimelineWords) -> int:
    """Return how many words a noun has, with what tells more of it."""
    stops = union(words.details, words.dependents, words.links, words.relatives, words.restrictive, words.temporal)
    stops -= words.adnominal | words.coordinators
    articles = words.articles | words.indefinite
    for at, word in enumerate(behind):
        if word.small in words.restrictive and at + 1 < len(behind) and behind[at + 1].verb:
            return len(behind)  # "the 2011 raid that killed …"
        other = word.small in words.coordinators and at + 1 < len(behind) and behind[at + 1].small in articles
        if word.small in stops or other or (at and word.verb and word.lowercase):
            return at
    return len(behind)


def _owner(text: str, own: Clause, time: Span, words: TimelineWords) -> list[Word] | None:
    """Return the name that the noun belongs to ("Ada Holt's 2008 campaign"), None where a pronoun stands for it."""
    before = [word for word in own.words if word.end <= time.start]
    if not before or before[-1].small in words.articles - words.possessives | words.indefinite:
        return []
    if text.startswith(_OWNS, time.end):
        return []  # "last year's"
    name = list(itertools.takewhile(lambda word: word.capital, reversed(before)))[::-1]
    name = name[1:] if name and name[0].small in words.complements else name
    return name if 0 < len(name) <= _OWNER and before[-1].small not in words.possessives else None
