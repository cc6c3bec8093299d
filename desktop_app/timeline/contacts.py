"""Relative clauses without a pronoun of their own: "talks it abandoned in 2009" tells that it abandoned talks then."""

import re
from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import shared, union
from desktop_app.timeline import joining, naming, participles, predicates, relatives, subjects, wording
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.wording import MAX_WORDS
from desktop_app.timeline.words import TimelineWords

_SUBJECT = 5  # words
_NAME = re.compile(r"\b[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")
_VERBS = 4  # words: a verb with its auxiliaries and an adverb


def opens_one(before: Sequence[Word], words: TimelineWords) -> int:
    """Return where a pronoun and its verbs stand right behind a noun and end some words; 0 where they do not."""
    start = max(2, len(before) - 1 - _VERBS)
    subject = _subjects(words)
    places = range(len(before) - 2, start - 1, -1)
    at = next((at for at in places if naming.bare_form(before[at]) in subject), 0)
    behind = before[at + 1 :]
    if not at or not words.articles or not behind[-1].verb or not _are_verbs(behind, words):
        return 0
    noun = before[at - 1]
    small = union(words.weak, words.details, words.links, words.dependents, words.adverbials, words.complements)
    small |= union(words.temporal, words.relatives, words.periods, words.asking, words.stating, words.thirds)
    apart = noun.verb or noun.small in small or noun.capital or not noun.small.isalpha()
    return 0 if apart or noun.small.endswith(words.adverbs + words.gerunds) else at


def _subjects(words: TimelineWords) -> frozenset[str]:
    return union(words.singular, words.pronouns, shared(words.vague, words.thirds))


def _are_verbs(behind: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words are a verb in the past with its auxiliaries and adverbs, not one of saying."""
    if any(word.small in words.stating or word.small in words.empty for word in behind):
        return False
    return all(word.verb or word.small.endswith(words.adverbs) or word.small in words.adverbials for word in behind)


def of_the_time(scene: Scene, parts: Sequence[Clause]) -> tuple[bool, wording.Label | None]:
    """Return whether a time ends such a clause, and that clause as a label; None where nobody knows of whom it tells.

    The rest of its sentence happened at another time.
    """
    text, time, words = scene.text, scene.time.span, scene.words
    if not words.articles:
        return False, None
    own = next((part for part in parts if part.span.covers(time)), None)
    before = own.before(time) if own else []
    found = _of_an_object(scene, parts, own, before) if own else (False, None)
    if found[0]:
        return found
    at = opens_one(before, words)
    if not at or own is None:
        return False, None
    first = predicates.predicate(text, before[:at], words)
    noun = participles.noun_of(text, before[:at], first, words) if first >= 0 else []
    name = named(scene, parts[0], before[at])
    kept = [*before[at:], *noun]
    told = noun and name and len(name.split()) + len(kept) - 1 <= MAX_WORDS
    return True, wording.Label(kept, "", 0.0, {0: name}) if told else None


def _of_an_object(
    scene: Scene, parts: Sequence[Clause], own: Clause, before: Sequence[Word]
) -> tuple[bool, wording.Label | None]:
    """Return what "which" opens with a subject of its own ("…, which | Ada Holt signed in 1993": she signed it)."""
    text, words = scene.text, scene.words
    ahead = next((part for part in parts if part.span.end == own.span.start), None)
    opens = bool(before) and own.words[0] is before[0] and before[0].small in words.enclosing and bool(words.articles)
    at = next((at for at, word in enumerate(before) if word.verb and word.lowercase), 0)
    subject = before[1:at]
    named = 0 < len(subject) <= _SUBJECT and any(word.capital for word in subject)
    bare = bool(subject) and subject[0].lowercase and subject[0].small not in words.articles - words.possessives
    if not opens or ahead is None or not ahead.words or not named or bare:
        return False, None
    end = next((end for end in range(at + 1, len(before)) if not _goes_on(before[end], words)), len(before))
    noun = _with_article(ahead, relatives.head(text, ahead, own, words), words)
    kept = [*subject, *before[at:end], *noun, *before[end:]]
    governed = end < len(before) and before[end].small in union(words.leads, words.dependents)
    opened = before[end - 1].small in union(words.stating, words.empty, words.unfinished)
    told = noun and not opened and not governed and len(kept) <= MAX_WORDS
    return True, wording.Label(kept, "", 0.0) if told else None


def _goes_on(word: Word, words: TimelineWords) -> bool:
    """Tell whether a word behind a verb belongs to it ("is | hosting")."""
    return word.verb or word.small.endswith(words.gerunds)


def _with_article(part: Clause, noun: Sequence[Word], words: TimelineWords) -> list[Word]:
    at = next((at for at, word in enumerate(part.words) if noun and word is noun[0]), 0)
    opened = at > 0 and noun[0].capital and part.words[at - 1].small in words.anaphoric
    return [*part.words[at - 1 : at], *noun] if opened else list(noun)


def named(scene: Scene, opening: Clause, pronoun: Word) -> str:
    """Return whom or what the pronoun means: somebody named, else the subject that opens the sentence."""
    words = scene.words
    if pronoun.small in words.singular:
        return naming.person(scene, pronoun)
    subject = subjects.opening(scene.text, opening, words) if pronoun.small in words.thirds else []
    bare = union(
        words.openers, words.adverbials, words.pronouns, words.thirds, words.vague, words.possessives, words.dependents
    )
    there = Span(subject[0].start, subject[-1].end) if subject else Span(0, 0)
    if any(" " in name and name in there.of(scene.text) for _, name in scene.named_in(there)):
        return _last_thing(scene, pronoun)  # "it" is no person
    known = bool(subject) and subject[0].small not in bare and subject[-1].end < pronoun.start
    return joining.joined(scene.text, subject, {}, words) if known else ""


def _last_thing(scene: Scene, pronoun: Word) -> str:
    """Return the only name since the last comma before "it", that of nobody ("urged Hull to sell a mill it had")."""
    before = scene.text[scene.sentence.start : pronoun.start].rpartition(",")[2]
    start = pronoun.start - len(before)
    found = [(start + one.start(), one.group()) for one in _NAME.finditer(before) if before[: one.start()].strip()]
    people = [at for at, _ in scene.named_in(Span(start, pronoun.start))]
    names = [name for at, name in found if not any(at <= person < at + len(name) for person in people)]
    return names[0] if len(names) == len(found) == 1 else ""
