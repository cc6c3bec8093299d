"""What a time dates within a sentence of the present: "Holt is known for her speech in 2013" tells of the speech."""

from collections.abc import Sequence

from desktop_app.languages import union
from desktop_app.timeline import joining, owned, predicates, standing, tenses, wording
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.wording import MAX_WORDS, MIN_WORDS, UNKNOWN
from desktop_app.timeline.words import TimelineWords

_NOW = frozenset({"PRESENT_REF", "FUTURE_REF"})
_NAME = 4  # words of a subject
_LEAD = 2  # words before a time in which "since" stands
_OPEN = ":;"


def of_the_time(scene: Scene, parts: Sequence[Clause], label: wording.Label) -> wording.Label | None:
    """Return the clause behind a conjunction, or what happened, that a time dates behind a predicate of the present.

    None where a label tells of the past already, or nothing behind its predicate may have happened at the time.
    """
    text, time, words = scene.text, scene.time.span, scene.words
    if not words.verb_endings or scene.time.value in _NOW or label.source or owned.is_owned(text, time, words):
        return None
    told = predicates.predicate(text, label.kept, words)
    if told < 0 or not _is_of_now(label.kept, told, words):
        return None
    found = _sentence(text, parts, time.start)
    before = [word for word in found if word.end <= time.start]
    at = predicates.predicate(text, before, words) if before else -1
    if at < 0 or not _is_of_now(before, at, words):
        return None
    behind = [word for word in found if word.start >= time.end]
    behind = behind[: predicates.first_comma(text, behind) or len(behind)]
    if found[0] is not before[0] or any(word.small in words.since for word in before[-_LEAD:]):
        return None
    return _clause(scene, before, behind, at) or _noun(scene, before, behind, at) or _gerund(scene, before, at)


def _is_of_now(found: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether a predicate is of the present, or of the perfect ("have been named"): no day of the past is its."""
    sure = not found[at].unsure  # "Protests after the vote sparked …"
    return (sure and tenses.is_present(found[at], words)) or found[at].small in words.perfect


def _sentence(text: str, parts: Sequence[Clause], place: int) -> list[Word]:
    """Return the words of a sentence, without what a colon or a semicolon parts from a place in it."""
    told: list[Clause] = []
    for part in parts:
        told.append(part)
        if part.span.of(text).rstrip()[-1:] in set(_OPEN):
            if part.span.end > place:
                break
            told = []
    return [word for part in told for word in part.words]


def _clause(scene: Scene, before: Sequence[Word], behind: Sequence[Word], at: int) -> wording.Label | None:
    """Return the clause of the past that a conjunction opens before a time ("… after the council | voted in May")."""
    text, words = scene.text, scene.words
    opens = union(words.places, words.circumstances - words.leads, words.temporal & words.past)
    start = next((place for place in range(len(before) - 1, at, -1) if before[place].small in opens), 0)
    said = [*before[start + 1 :], *behind] if start else []
    verb = predicates.predicate(text, said, words) if said else -1
    if verb < 1 or tenses.is_present(said[verb], words) or before[start - 1].small in words.periods:
        return None
    if any(predicates.has_comma(text, said, n) for n in range(verb + 1, min(len(before) - start, len(said)))):
        return None  # "… when Holt left, and she came back in May"
    if said[verb].end > scene.time.span.start and said[verb] is not behind[0]:
        return None
    return told(scene, said)


def _gerund(scene: Scene, before: Sequence[Word], at: int) -> wording.Label | None:
    """Return a subject with what it did before ("Holt is ill after | leaving Hull in May": Holt leaving Hull)."""
    words, subject = scene.words, before[:at]
    opens = words.temporal & words.past
    if not words.leads.issuperset(scene.text[before[-1].end : scene.time.span.start].split()):
        return None  # "… since leaving Hull - most recently her speech"
    start = next((place for place in range(len(before) - 2, at, -1) if before[place].small in opens), 0)
    named = 0 < at <= _NAME + 1 and (subject[0].capital or subject[0].small in words.indefinite)
    small = union(words.pronouns, words.thirds, words.vague, words.possessives, words.dependents, words.anaphoric)
    if not start or not named or subject[0].small in small or not before[start + 1].small.endswith(words.gerunds):
        return None
    kept = [*subject, *before[start + 1 :]]
    whole = len(kept) <= MAX_WORDS and kept[-1].small not in words.weak
    return wording.Label(kept, "", 0.0) if whole and not any(word.verb for word in before[start + 2 :]) else None


def _noun(scene: Scene, before: Sequence[Word], behind: Sequence[Word], at: int) -> wording.Label | None:
    """Return the noun of what happened with what tells more of it, up to a time ("… known for | her speech in May")."""
    text, words = scene.text, scene.words
    happened = (n for n in range(len(before) - 1, at + 1, -1) if before[n].small in words.happenings)
    place = next((n for n in happened if before[n].lowercase and not before[n].verb), 0)
    tail = before[place + 1 :]
    if not place or any(word.small in words.relatives | words.temporal for word in tail) or _acts(tail, words):
        return None
    small = union(words.dependents, words.details, words.leads, words.weak, words.links)
    small -= union(words.articles, words.possessives, words.indefinite)
    start = place
    while start > at + 1 and not (before[start - 1].verb or before[start - 1].small in small):
        start -= 1
        if before[start].small in words.articles | words.indefinite:
            break
    goes = any(word.small.endswith(words.gerunds) for word in before[at + 1 : start])
    if goes and before[start].small in words.indefinite:
        return None  # "is missing after | going on a trip": whose?
    if start == at + 1 or before[start - 1].small not in union(words.dependents, words.leads):
        return None  # "Holt is | the winner of the race in May"
    if behind and not tail and behind[0].small in words.adnominal:
        tail = _phrase(text, behind)
    telling = words.specifying | words.calling  # "a match against Hull", but "a killing in Hull"
    if before[start].small in words.indefinite and telling.isdisjoint(word.small for word in tail):
        return None
    if start == place and not before[start].capital:
        return None  # "is accused of | killing Ada Holt"
    kept = [*before[start : place + 1], *tail]
    owned_by = words.articles and kept[0].small in words.possessives  # its owner will be named
    named = (owned_by or any(word.capital for word in kept[1:])) and MIN_WORDS <= len(kept) <= MAX_WORDS
    return _told_of(scene, kept, before[:at]) if named and kept[-1].small not in words.weak else None


def _acts(tail: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words behind a noun hold a verb that does not tell more of it ("a protest to save …")."""
    bound = words.infinitives | words.agents
    for at, word in enumerate(tail):
        loose = word.small in words.calling or (at and tail[at - 1].small in bound)
        if word.verb and word.lowercase and not loose:
            return True
    return False


def _phrase(text: str, behind: Sequence[Word]) -> list[Word]:
    ends = (n for n in range(1, len(behind)) if behind[n].verb or predicates.has_comma(text, behind, n))
    return list(behind[: next(ends, len(behind))])


def _told_of(scene: Scene, kept: Sequence[Word], subject: Sequence[Word]) -> wording.Label | None:
    """Return a noun as a label; whose it is where that is the subject of its sentence."""
    words = scene.words
    if kept[0].small not in words.possessives:
        return wording.Label(kept, "", 0.0)
    at = len(subject)
    while at and (subject[at - 1].capital or (1 < at < len(subject) and subject[at - 1].small in words.binding)):
        at -= 1
    name = subject[at:]
    named = bool(name) and (not at or subject[0].small in words.articles)
    whole = named and len(name) <= _NAME + 1 and words.owning
    owner = f"{joining.joined(scene.text, name, {}, words)}{words.owning[0]}" if whole else ""
    return wording.Label(kept, "", 0.0, {0: owner}) if owner else None


def told(scene: Scene, said: Sequence[Word]) -> wording.Label | None:
    """Return a clause as a label, None where its words do not stand alone."""
    text, words = scene.text, scene.words
    meant = wording.meant(scene, said[:MAX_WORDS], "")
    kept, cut = wording.fitted(text, said, MAX_WORDS - meant.added(), words)
    if not kept or kept[0].small in union(words.thirds, words.pronouns, words.possessives):
        return None
    faults = standing.faults(text, kept, words, meant.indexes()) + UNKNOWN * meant.unknown + cut
    return wording.Label(kept, "", faults, wording.within(meant, kept)) if faults < standing.UNTOLD else None
