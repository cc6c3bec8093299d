"""The subjects of clauses that have none of their own: "X came in May, | and left"."""

import itertools
from collections.abc import Sequence

from desktop_app.languages import union
from desktop_app.timeline import predicates
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.relatives import BRIEF, MIN_WORDS, NAME_WORDS
from desktop_app.timeline.words import TimelineWords

_ENOUGH = 6  # words of a subject
_OPENING = 8  # words: a subject with its appositions


def own(text: str, clause: Sequence[Word]) -> list[Word]:
    """Return the subject of a clause behind a conjunction ("after | a guard, Bob Hale, shot and killed X")."""
    end = next((at for at, word in enumerate(clause) if word.verb), 0)
    return list(clause[: predicates.first_comma(text, clause[:end]) or end])


def is_joined(own: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause is a further predicate of the subject before it ("X came in May, and left in June")."""
    first, second = own.words[:2]
    return first.small in words.coordinators and second.verb and second.small not in words.thirds


def suffers(before: Sequence[Word], joined: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a passive behind a verb with an object may be told of that ("X built a ship and | was launched")."""
    verb = next((word for word in joined if word.verb and word.small not in words.weak), None)
    if verb is None or not words.passives or not verb.small.startswith(words.passives):
        return False
    acts = [at for at, word in enumerate(before) if word.lowercase and word.verb and words.needs_object(word.small)]
    return bool(acts) and acts[-1] < len(before) - 1


def of(text: str, own: Clause, before: Sequence[Clause], words: TimelineWords) -> list[Word]:
    """Return the name that the sentence opens with, for a clause without a subject of its own ("X, …, left")."""
    first = own.words[0]
    joined = is_joined(own, words)
    named = [] if joined else _last(before, words)
    tied = first.small in words.links and not joined
    own_subject = not joined and predicates.predicate(text, own.words, words) > 1
    apart = tied or own_subject or first.of(text).strip(EDGES)[:1].isupper()
    apart |= bool(words.articles) and first.small in words.articles | words.indefinite  # "Hull, | the town that …"
    apart |= bool(words.suffixes) and first.small in words.singular  # "Proyek itu dimulai, | dia terinspirasi"
    if not before or apart or (words.suffixes and _is_apart(before[0], own, words)):
        return []
    if named or joined:
        undergone = joined and suffers(before[-1].words, own.words[1:], words)
        said = of_what_is_said(text, before[-1].words, own.words[1], words) if joined else []
        return [] if undergone else named or said or opening(text, before[0], words)
    told = [word for part in before for word in part.words]
    inner = bool(words.articles) and _opens_what_is_said(told, words)  # "Holt says that it is old, and now | …"
    if inner or (told and told[0].small in union(words.dependents, words.links)):
        return []
    if len(told) <= _OPENING and not predicates.tells(text, told, words):
        return told
    if len(before[0].words) <= _ENOUGH and not any(word.small in words.temporal for word in before[0].words):
        return list(before[0].words)
    return opening(text, before[0], words)


def _opens_what_is_said(told: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a clause behind a verb and "that" stands among words."""
    pairs = itertools.pairwise(told)
    return any(one.verb and other.small in words.complements for one, other in pairs)


def of_what_is_said(text: str, before: Sequence[Word], joined: Word, words: TimelineWords) -> list[Word]:
    """Return the subject of what is said before a further predicate ("Holt said | the men came and were fed")."""
    says = (words.stating | words.empty) - words.telling
    verbs = [at for at, word in enumerate(before) if word.verb and word.lowercase] if words.articles else []
    at = next((at for at in verbs if before[at].small in says or not words.is_participle(before[at].small)), -1)
    now = at >= 0 and before[at].small.endswith(words.forms.present_endings)  # "says", but "said"
    if (
        at < 0
        or before[at].small not in says
        or joined.small not in words.copulas & (words.presents if now else words.past)
    ):
        return []
    rest = before[at + 1 :]
    rest = rest[1:] if rest and rest[0].small in words.complements else rest
    return own(text, rest)


def _is_apart(before: Clause, own: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause is not told of the subject that opens the sentence ("Sri said …, | there was rain")."""
    return own.words[0].small in words.presenting or any(word.small in words.stating for word in before.words)


def _last(before: Sequence[Clause], words: TimelineWords) -> list[Word]:
    """Return the subject of the last clause that has come to no verb ("…, and Ada Holt, a baker, | closed it")."""
    for part in reversed(before):
        at = next((at for at in range(len(part.words) - 1, -1, -1) if part.words[at].small in words.temporal), -1)
        ties = at >= 0 and " ".join(word.small for word in part.words[at:]) in words.phrases
        last = part is before[-1] or not any(word.verb for word in part.words[:at])
        apart = ties or (bool(words.suffixes) and last)
        subject = part.words[at + 1 :] if at > 0 and not apart else ()  # but "Sri, setelah lulus kuliah, pulang"
        if not subject and part is not before[0] and part.words and part.words[0].small in words.coordinators:
            subject = part.words[1:] if all(word.capital for word in part.words[1:]) else ()
        if subject and len(subject) <= _ENOUGH and not any(word.verb for word in subject):
            return list(subject)
    return []


def opening(text: str, part: Clause, words: TimelineWords) -> list[Word]:
    """Return the words before the first verb of a clause, else the name it opens with; none when they are many."""
    if words.articles and part.words and part.words[0].small in words.particles:
        return []  # "Back at her home, …"
    verb = next((at for at, word in enumerate(part.words) if is_lower_verb(word)), 0)
    if verb and (part.words[verb].small in words.describing or _is_how_long(part.words[:verb], words)):
        return []  # "The striker aged 34 …"
    if 0 < verb <= _ENOUGH:
        relative = next((at for at in range(1, verb) if part.words[at].small in words.relatives), verb)
        return list(part.words[:relative])
    name = list(itertools.takewhile(lambda word: word.of(text).strip(EDGES)[:1].isupper(), part.words))
    if 0 < len(name) < len(part.words) and not part.words[len(name)].verb:
        whole = len(part.words) <= _ENOUGH and not verb and not any(word.small in words.temporal for word in part.words)
        return list(part.words) if whole else []  # "Two pairs, …": no name
    if all(word.small in words.articles or word.verb for word in name):
        return []
    return name if len(name) <= NAME_WORDS + 1 else []


def _is_how_long(found: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words before a verb only say how long ("Hampir dua tahun | melarikan diri")."""
    small = union(words.periods, words.counts, words.weak, words.adverbials)
    return bool(words.suffixes) and all(word.small in small for word in found)


def is_lower_verb(word: Word) -> bool:
    """Tell whether a word may be a predicate and is no name."""
    return word.lowercase and word.verb


def goes_on_listing(before: Sequence[Clause], own: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause opens with the rest of a list that the ones before it begin."""
    near = any(word.small in words.coordinators for word in own.words[1:MIN_WORDS])
    if 0 < len(before[-1].words) < BRIEF:  # "126 state, local, | tribal and other …"
        return near
    verb = next((at for at, word in enumerate(own.words) if word.verb and word.lowercase), 0)
    opens = bool(before[0].words) and before[0].words[0].small in words.articles | words.indefinite
    if opens and own.words[0].small in words.indefinite:  # "A cook, | a maid and a baker left"
        return any(word.small in words.coordinators for word in own.words[:verb])
    # "about neighbours, | friends and relatives led to …"
    return len(own.words) > 1 and own.words[0].lowercase and own.words[1].small in words.coordinators
