"""Times that tell of a noun which one it is: "the 1991 film", "Friday's vote"."""

import itertools
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.article import Span
from desktop_app.languages import shared, union, without
from desktop_app.timeline import attributive, predicates, wording
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.wording import MAX_WORDS
from desktop_app.timeline.words import TimelineWords
from desktop_app.times import values

_REACH = 80  # code points before a time in which the preposition of its noun stands
_OWNER = 4  # words of a name that a noun belongs to
_REMEMBERED = 4  # times that are known: the rules ask for one again and again
_NOUN = 3  # words: a noun with what it is of
_PRESENT = "s"
_FEW = 2  # words: fewer name nothing


@lru_cache(_REMEMBERED)
def is_owned(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a time only says which one a noun is, and that noun not when the clause around it happened.

    What happened "during the 2005 attacks" happened then; "the search for those behind the 2005 attacks" did not.
    """
    if not (text.startswith(words.owning, time.end) or attributive.is_attributive(text, time, words)):
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


def is_aside(scene: Scene, own: Clause) -> bool:
    """Tell whether a time only says which one a noun is, in a clause without a predicate ("…, in the 2007 murder")."""
    if own.span.start == scene.sentence.start or any(word.verb and word.lowercase for word in own.words):
        return False
    told = any(word.small in scene.words.binding and word.start >= scene.time.span.end for word in own.words)
    return told and attributive.is_attributive(scene.text, scene.time.span, scene.words)


def lacks_a_since(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether a relative clause lacks its other time behind "since" ("who had not scored [since May] left")."""
    for date in scene.dates:
        if date == scene.time.span or not kept[0].start < date.start < kept[-1].start:
            continue
        before = next(word for word in reversed(kept) if word.start < date.start)
        between = scene.text[before.end : date.start].lower().split()
        inside = any(word.small in scene.words.relatives for word in kept if word.start < date.start)
        if inside and scene.words.leads.issuperset(between) and not scene.words.since.isdisjoint(between):
            return not any(map(date.touches, kept))
    return False


def is_spoken_of_now(scene: Scene, label: wording.Label) -> bool:
    """Tell whether a label speaks in the present of what its time tells of ("All ask about the 2011 raid")."""
    words, at = scene.words, predicates.predicate(scene.text, label.kept, scene.words)
    if at < 0 or label.source or not is_owned(scene.text, scene.time.span, words):
        return False
    said = label.kept[at].small
    if is_to_come(scene, label.kept):
        return True
    present = said.endswith(_PRESENT) or words.is_base(said)
    return present and said not in words.copulas | words.past and label.kept[at].end <= scene.time.span.start


def is_to_come(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether words speak of what is to come, and a past time of a noun ("We will ask about the 1991 raid")."""
    words, at = scene.words, predicates.predicate(scene.text, kept, scene.words)
    place = values.interval(scene.time.value)
    if (
        at < 0
        or not (place and scene.today and place[1] < scene.today)
        or not is_owned(scene.text, scene.time.span, words)
    ):
        return False
    return any(word.small in words.future - words.plans for word in kept[at : at + _FEW])


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


def behind_since(scene: Scene, own: Clause) -> wording.Label | None:
    """Return the noun that a time dates behind "since" or "after" ("since the death of Ada Holt in May") as a label.

    None where it has a verb, names nobody and nothing, or belongs to somebody whom a pronoun means.
    """
    words = scene.words
    if not words.articles:
        return None
    before = own.before(scene.time.span)
    opens = shared(words.temporal, without(words.leads, without(words.circumstances, words.past)))
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at].small in opens), -1)
    noun = before[at + 2 :]
    if at < 0 or len(noun) < _NOUN or before[at + 1].small not in words.anaphoric:
        return None
    if any(word.verb or word.small in words.relatives for word in noun) or not any(word.capital for word in noun):
        return None
    happens = any(word.small in words.happenings for word in noun)
    happens = happens and not any(word.small in words.details - words.adnominal for word in noun)
    named = happens and any(word.small in words.adnominal for word in noun) and len(noun) <= MAX_WORDS
    return wording.Label(noun, "", 0.0) if named and noun[-1].small not in words.weak else None


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
    before = own.before(time)
    if not before or before[-1].small in words.articles - words.possessives | words.indefinite:
        return []
    if text.startswith(words.owning, time.end):
        return []  # "last year's"
    name = list(itertools.takewhile(lambda word: word.capital, reversed(before)))[::-1]
    name = name[1:] if name and name[0].small in words.complements else name
    return name if 0 < len(name) <= _OWNER and before[-1].small not in words.possessives else None
