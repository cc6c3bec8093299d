"""What the clause that opens a sentence tells of the subject behind it: "Since it was founded in May, X has …"."""

from collections.abc import Sequence

from desktop_app.languages import union
from desktop_app.timeline import predicates, standing, subjects
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.relatives import BRIEF, MIN_WORDS
from desktop_app.timeline.words import TimelineWords


def of_the_time(text: str, telling: Sequence[Clause], own: Clause, words: TimelineWords) -> list[Word]:
    """Return what the clause that opens a sentence tells of its subject ("Since it was founded in May, X has …")."""
    if len(telling) < BRIEF or own is not telling[0] or not own.words:
        return []
    first = own.words[0].small
    fronted = bool(words.passives) and first.startswith(words.passives) and own.words[0].verb
    if (fronted or first in words.beginnings) and own.words[0].capital:
        return _fronted(text, telling[1], own, words)
    return _behind_conjunction(text, telling[1], own, words) if first in words.temporal else []


def _behind_conjunction(text: str, main: Clause, own: Clause, words: TimelineWords) -> list[Word]:
    """Return what a clause behind a conjunction tells, with its own subject or that of the main one."""
    if not main.words or len(own.words) < BRIEF:
        return []
    if not (own.words[1].verb and own.words[1].lowercase):
        return list(own.words[1:]) if _has_subject(text, own.words[1:], words) else []
    if not words.transitive:
        return []  # "after reported losses"
    if any(word.small in words.thirds for word in main.words[:2]):
        return []
    subject = subjects.opening(text, main, words)
    if only_is(main.words[len(subject) :], words):
        return []  # "Setelah mendapat dana, langkah berikutnya adalah …"
    subject = _bare(subject, words)
    return [*subject, *own.words[1:]] if subject and subject[0].small not in words.dependents else []


def _bare(subject: Sequence[Word], words: TimelineWords) -> list[Word]:
    """Return a subject without the adverbs of its predicate ("Sri | lantas …", "baru | Sri …")."""
    small = union(words.adverbials, words.openers, words.weak, words.afterwards, words.emphatic)
    kept = list(subject)
    while len(kept) > 1 and kept[-1].lowercase and kept[-1].small in small:
        kept.pop()
    while len(kept) > 1 and kept[0].lowercase and kept[0].small in words.adverbials | words.demonstratives:
        kept = kept[1:]
    return kept


def only_is(predicate: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a predicate says what its subject is or that it happened: it does nothing at another time."""
    verb = next((word.small for word in predicate[:BRIEF] if word.verb), "")
    return bool(words.suffixes) and verb in union(words.equating, words.presenting)


def _fronted(text: str, main: Clause, own: Clause, words: TimelineWords) -> list[Word]:
    """Return a passive clause before the subject with it ("Founded in 1987, Wening Ltd …": Wening Ltd was founded)."""
    subject = subjects.opening(text, main, words)
    named = subject and subject[0].capital and subject[0].small not in union(words.dependents, words.thirds)
    told = own.words[0].small in union(words.told, words.attributions) or words.says(own.words[0].small)
    if not named or told:
        return []
    verb = own.words[0].told_as(common=own.words[0].small, acts=True, capital=False, lowercase=True)
    return [*subject, verb, *own.words[1:]]


def _has_subject(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words are a clause of their own, of somebody or something that they name."""
    opens = kept[0].small in union(words.pronouns, words.thirds, words.weak, words.dependents)
    brief = bool(words.articles) and standing.is_name_and_verb(text, kept, words)
    return (brief or len(kept) >= MIN_WORDS) and not opens and predicates.predicate(text, kept, words) > 0
