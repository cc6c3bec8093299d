"""Clauses that a conjunction joins to another one, with a subject of their own ("… and a hearing was held in May")."""

from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import predicates
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.relatives import BRIEF, MIN_WORDS
from desktop_app.timeline.words import TimelineWords

_ENOUGH = 6  # words of a subject


def with_own_subject(text: str, own: Clause, time: Span, words: TimelineWords) -> list[Word]:
    """Return a clause behind a conjunction with a subject of its own ("The mill is old and | we shall close it")."""
    if not words.articles or not own.span.covers(time):
        return []
    before, behind = own.before(time), own.behind(time)
    tied = bool(before) and before[-1].small in words.coordinators
    if tied and _is_told_apart(text, before[:-1], behind, words):
        return behind[: predicates.first_comma(text, behind) or len(behind)]  # "… and last year the mill closed"
    places = range(len(before) - BRIEF, 1, -1)
    at = next((at for at in places if before[at - 1].small in words.coordinators), 0)
    if not at or not any(word.verb for word in before[: at - 1]):
        return []
    if before[at].small in union(words.pronouns, words.singular):
        return list(before[at:]) if before[at + 1].verb and len(before) - at > MIN_WORDS else []
    return [*before[at:], *object_of(text, own, time, words)] if _opens_with_subject(before, at, words) else []


def _is_told_apart(text: str, before: Sequence[Word], behind: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words on both sides of a conjunction have a predicate, and those behind a subject, too."""
    small = union(words.thirds, words.pronouns, words.possessives, words.dependents)
    own = predicates.predicate(text, behind, words) > 0 and behind[0].small not in small
    return own and predicates.tells(text, before, words)


def _opens_with_subject(before: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether a noun with its article and a sure predicate stand behind a conjunction ("and a fair was held")."""
    end = next((end for end in range(at + 1, len(before)) if before[end].verb and before[end].lowercase), 0)
    noun = before[at:end]
    opens = union(words.articles, words.indefinite) - words.possessives - words.vague
    if not BRIEF <= len(noun) <= _ENOUGH or noun[0].small not in opens:
        return False
    small = union(words.relatives, words.coordinators, words.dependents) - words.binding
    sure = before[end].small in union(words.past, words.future) & words.verbs
    return sure and small.isdisjoint(word.small for word in noun)


def object_of(text: str, own: Clause, time: Span, words: TimelineWords) -> list[Word]:
    """Return what an English verb before a time has behind it ("pleaded guilty last May | to a charge of arson")."""
    behind = own.behind(time) if words.articles and own.span.covers(time) else []
    opens = behind and behind[0].small in union(words.infinitives, words.adnominal, words.specifying)
    end = predicates.first_comma(text, behind) or len(behind)
    ends = (at for at in range(1, end) if behind[at].small in union(words.temporal - words.leads, words.relatives))
    return behind[: next(ends, end)] if opens else []
