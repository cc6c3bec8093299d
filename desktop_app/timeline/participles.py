"""Participles that a time belongs to: "a bridge built in 1998 collapsed" tells what was built then."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.article import EventRole
from desktop_app.languages import union
from desktop_app.timeline import predicates, relatives, wording
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.wording import MAX_WORDS, MIN_WORDS
from desktop_app.timeline.words import TimelineWords

_NEAR = 3  # words: a preposition, a noun, "of"
_FEW = 2  # words before a participle
_NOUN = 8  # words of a noun with what stands before it
_PHRASE = 10  # words between a participle and its time ("made by Ada Holt in")


def told(scene: Scene, parts: Sequence[Clause], role: EventRole) -> wording.Label | None:
    """Return the noun before a participle that a time belongs to as its subject ("a bridge *was* built [in 1998]")."""
    label = of_the_time(scene, parts) or set_off(scene, parts)
    words = scene.words
    verbs = range(len(label.kept) - 1, 0, -1) if label and words.forms.auxiliaries else range(0)
    kept = label.kept if label else ()
    at = next((at for at in verbs if _is_loose(kept[at].small, words)), 0)
    at = at or next((at for at in verbs if _is_gerund(kept[at], words)), 0)
    if label is None or not at or kept[at - 1].verb:
        return label
    start = _subject(scene.text, kept[:at], words)
    many = _is_many(scene.text, kept[start:at], words)
    was, were, is_now, are_now = words.forms.auxiliaries
    singular, plural = (is_now, are_now) if role in ("plan", "state") else (was, were)
    verb = plural if many else singular
    if len(kept) - start >= MAX_WORDS:
        return label
    swaps = {at - start: f"{verb} {kept[at].of(scene.text)}"}
    if kept[at - 1].of(scene.text).endswith(","):
        swaps[at - 1 - start] = kept[at - 1].of(scene.text)[:-1]
    return replace(label, kept=kept[start:], swaps=swaps)


def _is_gerund(word: Word, words: TimelineWords) -> bool:
    return word.lowercase and len(word.small) > predicates.STEM and word.small.endswith(words.gerunds)


def _subject(text: str, noun: Sequence[Word], words: TimelineWords) -> int:
    """Return where the noun begins that a participle tells of: "the bodies of | 33 men killed in Hull"."""
    at = next((at for at in range(len(noun) - 1, 0, -1) if noun[at].small in words.binding), -1) + 1
    head = noun[at - 2].small if at > 1 else ""
    if at > 1 and not (words.forms.is_plural(head) or head in words.numbering):
        return 0  # "the father of three boys | convicted", "a group of bakers | founded"
    if not at or noun[at].small in words.quantifiers or noun[at].small[:1].isdecimal():
        return at
    return at if _is_many(text, noun[at:], words) else 0


def _is_many(text: str, noun: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a noun, of which further ones may tell more behind a preposition, means several."""
    behind = union(words.details, words.binding)
    end = next((at for at, word in enumerate(noun) if at and word.small in behind), len(noun))
    last = noun[end - 1].of(text).strip(EDGES)
    several = words.forms.is_plural(last)
    several &= last[:1].islower() or last[-2:-1].isupper()  # "Paris", but "ATMs"
    return several or last.lower() in words.forms.groups or any(word.small in words.coordinators for word in noun[:end])


def of_the_time(scene: Scene, parts: Sequence[Clause]) -> wording.Label | None:
    """Return the noun before a participle with it, where the time dates it and the predicate is another word.

    None where that is the predicate ("the bridge collapsed in 1998"), or tells when all the rest was, too ("a report
    published in May says …").
    """
    text, time, words = scene.text, scene.time.span, scene.words
    own = next((part for part in parts if part.span.covers(time)), None)
    if between := _around(scene, own):
        return between
    before = own.before(time) if own and words.verb_endings else []
    at = _participle(before, words)
    if (
        own is None
        or not at
        or before[at].small in words.issued
        or _dates_another(scene, before[at])
        or any(word.touches(time) for word in own.words)
    ):
        return None
    behind = own.behind(time)
    tail = _phrase(text, behind, words)
    first = predicates.predicate(text, before[:at], words)
    if first < 0:
        goes_on = len(tail) < len(behind) and behind[len(tail)].verb and behind[len(tail)].lowercase
        noun = wording.headed(text, before[:at], words) if goes_on and own is parts[0] else []
        noun = [] if noun and noun[0].small in words.dependents else noun
    else:
        noun, tail = noun_of(text, before[:at], first, words), []
    kept = [*noun, *before[at:], *tail]
    told = (
        noun and MIN_WORDS <= len(kept) <= MAX_WORDS and noun[0].small not in union(words.pronouns, words.possessives)
    )
    return wording.Label(kept, "", 0.0) if told else None


def set_off(scene: Scene, parts: Sequence[Clause]) -> wording.Label | None:
    """Return the noun before a participle that a comma sets off, with it ("Hull Bridge, built in 1998")."""
    text, time, words = scene.text, scene.time.span, scene.words
    at = next((at for at, part in enumerate(parts) if part.span.covers(time)), 0) if words.verb_endings else 0
    own, ahead = parts[at].words, parts[at - 1] if at else None
    if ahead is None or not own or not ahead.words or not _is_set_off(text, ahead, parts[at]):
        return None
    small = words.adverbials | words.now
    first = next((n for n, word in enumerate(own) if word.small not in small and not _is_adverb(word, words)), 0)
    told = own[first].lowercase and own[first].small not in words.issued
    loose = told and _is_loose(own[first].small, words)
    gerund = told and own[first].small.endswith(words.gerunds) and own[first].small not in words.dependents
    tells = predicates.tells(text, ahead.words, words)
    if (
        not (loose or (gerund and not any(len(part.words) > 1 for part in parts[: at - 1])))
        or (tells and not loose)
        or (not tells and at > 1 and not _is_name(ahead))
    ):
        return None
    if tells and ahead.words[0].small in words.dependents | words.links:
        return None  # "As all know, the mayor of Hull, | faced a flood in May": that is the predicate
    if any((word.verb and word.lowercase) or word.touches(time) for word in own[first + 1 :]):
        return None
    noun = relatives.antecedent(text, ahead, words) if tells else wording.headed(text, ahead.words, words)
    if noun and noun[0] is not ahead.words[0] and tells:
        place = ahead.words.index(noun[0])
        noun = [*ahead.words[place - 1 : place], *noun] if ahead.words[place - 1].small in words.articles else noun
    kept = [*noun, *own[first:]]
    named = noun and (any(word.capital for word in noun[1:]) or noun[0].small not in words.articles)
    opens = not noun or noun[0].small in union(words.dependents, words.pronouns, words.thirds, words.possessives)
    whole = named and not opens and MIN_WORDS <= len(kept) <= MAX_WORDS and kept[-1].small not in words.weak
    return wording.Label(kept, "", 0.0) if whole else None


def _is_adverb(word: Word, words: TimelineWords) -> bool:
    return word.small.endswith(words.adverbs)


def _is_name(part: Clause) -> bool:
    return all(word.capital for word in part.words)


def _is_set_off(text: str, ahead: Clause, own: Clause) -> bool:
    """Tell whether a comma stands before a clause, and the sentence goes on behind another one, or ends."""
    behind = own.span.of(text).rstrip()
    return ahead.span.of(text).rstrip().endswith(",") and behind[-1:] in {",", "."}


def _around(scene: Scene, own: Clause | None) -> wording.Label | None:
    """Return the noun before a time with the participle behind it ("a town recently | taken from rebels")."""
    text, time, words = scene.text, scene.time.span, scene.words
    before = own.before(time) if own and words.verb_endings else []
    behind = own.behind(time) if own else []
    adverb = text[time.start - 1] == " " and time.of(text).lower().endswith(words.adverbs)
    if not adverb or len(before) < _FEW or not behind or not behind[0].lowercase:
        return None
    loose = _is_loose(behind[0].small, words) or behind[0].small in words.participles
    first = predicates.predicate(text, before, words)
    follows = len(behind) > 1 and behind[1].small in words.details | words.agents
    if not (loose and follows) or first < 0 or before[-1].verb:
        return None
    noun = noun_of(text, before, first, words)
    end = next((at for at in range(1, len(behind)) if _stops(text, behind, at)), len(behind))
    kept = [*noun, *behind[:end]]
    told = noun and MIN_WORDS <= len(kept) <= MAX_WORDS and kept[-1].small not in words.weak
    return wording.Label(kept, "", 0.0) if told else None


def _stops(text: str, behind: Sequence[Word], at: int) -> bool:
    return behind[at].verb or predicates.has_comma(text, behind, at)


def _dates_another(scene: Scene, participle: Word) -> bool:
    """Tell whether another time stands behind a participle ("men killed since 2014 | now exceed …")."""
    return any(participle.end <= date.start < scene.time.span.start for date in scene.dates)


def _participle(before: Sequence[Word], words: TimelineWords) -> int:
    """Return the index of the last word that may be a participle behind its noun, 0 without one."""
    at = next((at for at in range(len(before) - 1, max(0, len(before) - _PHRASE), -1) if before[at].verb), 0)
    if not at or not before[at].lowercase or not _is_loose(before[at].small, words):
        return 0
    noun = before[at - 1]
    behind = before[at + 1].small if at + 1 < len(before) else ""
    follows = not behind or (behind in union(words.agents, words.details) and not _joins(behind, words))
    small = union(words.weak, words.details, words.articles, words.links, words.relatives, words.restrictive)
    apart = noun.verb or noun.small in small or predicates.may_act(noun, words) or not noun.small.isalpha()
    helped = at > 1 and before[at - 2].verb and before[at - 2].small in union(words.past, words.copulas)
    return at if follows and not (apart or helped) else 0  # "was first made"


def _is_loose(word: str, words: TimelineWords) -> bool:
    """Tell whether a verb may be a participle behind its noun."""
    formed = words.is_participle(word) or word in words.participles
    return formed and word not in union(words.intransitive, words.stating, words.unfinished)


def _joins(word: str, words: TimelineWords) -> bool:
    return word in words.coordinators or word in words.relatives


def _phrase(text: str, behind: Sequence[Word], words: TimelineWords) -> list[Word]:
    """Return the phrase right behind a time that a preposition opens, up to a verb ("arrested Monday | in Leeds |")."""
    if not behind or behind[0].small not in words.adnominal:
        return []
    end = next((at for at, word in enumerate(behind) if word.verb), len(behind))
    return list(behind[:end]) if not any(predicates.has_comma(text, behind, at) for at in range(1, end)) else []


def noun_of(text: str, before: Sequence[Word], first: int, words: TimelineWords) -> list[Word]:
    """Return the noun that ends some words with a predicate, where it is the object of that.

    A noun behind a verb of saying or a conjunction may be the subject of a clause: nothing then.
    """
    between = before[first:]
    opened = union(words.temporal - words.leads, words.complements, words.relatives, words.asking, words.stating)
    opened |= union(words.unfinished, words.empty, words.saying, words.links - words.coordinators - words.leads)
    if any(word.small in opened for word in between) or (
        before[first].small in words.copulas and not before[first + 1].verb
    ):
        return []
    small = union(words.details, words.leads, words.weak) - words.articles - words.binding
    start = len(before)
    while start > first + 1 and len(before) - start < _NOUN:
        word = before[start - 1]
        if word.verb or word.small in small or (start < len(before) and predicates.has_comma(text, before, start)):
            break
        start -= 1
        bound = before[start - 1].small in words.binding
        phrase = bound and start > _NEAR and before[start - _NEAR].small in words.dependents  # "in honor of | the men"
        if word.small in words.articles | words.indefinite and (phrase or not bound):
            break
    while start < len(before) and before[start].small in words.binding | words.particles:
        start += 1  # "stripped | of two titles won in 2005"
    return list(before[start:])
