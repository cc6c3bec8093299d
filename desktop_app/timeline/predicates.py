"""What a stretch of words tells: its predicate, which is not only that of a relative clause."""

import itertools
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.languages import shared, union, without
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.words import TimelineWords

_REMEMBERED = 64  # stretches whose predicate is known: the rules ask for those of one sentence again and again
_ASIDE = 80  # code points between the commas of what stands between a noun and its verb
_FAR = 30  # words: a predicate behind them is in no label
_NOUN = 2  # words: an article and a noun
LEFT_OUT = 4  # code points between two words from which on a time was left out
STEM = 4  # letters: shorter words with such an ending are no gerunds and no questions


def tells(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words hold a predicate that is not only that of a relative clause."""
    return predicate(text, kept, words) >= 0


def predicate(text: str, kept: Sequence[Word], words: TimelineWords) -> int:
    """Return the index of the first predicate that is not that of a relative clause, -1 without one.

    The first verbs behind a relative pronoun are the clause's own, as are all of them up to a comma behind ", which",
    and a verb of saying with the next ("who police say fled").
    """
    return _predicate(text, tuple(kept) if len(kept) <= _FAR else tuple(kept[:_FAR]), words)


@lru_cache(_REMEMBERED)
def _predicate(text: str, kept: tuple[Word, ...], words: TimelineWords) -> int:
    found = [kept[0].small, *[word.common for word in kept[1:]]] if kept else []
    verbs = [kept[0].verb, *[word.acts for word in kept[1:]]] if kept else []
    waits = inner = False
    enclosed = opens_loosely(text, kept, words)  # "Dressed in black, the men fled"
    openers = union(words.temporal, words.conditions, words.demonstratives)
    telling = union(openers, words.restrictive, words.relatives)
    for at, word in enumerate(found):
        comma = at > 0 and "," in text[kept[at - 1].end - 1 : kept[at].start]
        if not (comma or verbs[at] or word in telling):
            continue
        if comma:
            waits, inner, enclosed = False, False, word in words.temporal
        placed = comma and word in words.places and bool(words.articles)  # "the jail, where he was held"
        told_of = at > 0 and word in words.restrictive and _is_noun(kept[at - 1].small, words)
        if placed or told_of or word in words.relatives:
            waits, enclosed = True, comma and (placed or word in words.enclosing)
        elif word in openers:
            waits = _waits(found, verbs, at, words, waits=waits)
            enclosed |= word in words.temporal and at > 0 and _opens_inside(found, verbs, at, words)
        elif not verbs[at] or _is_no_predicate(kept, found, verbs, at, words):
            continue
        elif waits:
            behind = found[at + 1] if at + 1 < len(found) else ""
            chained = any(verbs[at + 1 : at + 2]) and behind not in words.equating and word not in words.presenting
            chained = (
                chained and kept[at + 1].start - kept[at].end < LEFT_OUT
            )  # "terjalin sejak Mei | berhasil menarik"
            chained = chained and (behind not in words.abilities or word in words.weak)  # "yang sakit | dapat pulang"
            chained = chained and not _ends_a_chain(found, verbs, at, words)
            chained |= word in words.future and behind in words.future and any(verbs[at + 2 : at + 3])  # "akan segera"
            waits = word in words.stating or chained  # "warga yang ada | sudah mengungsi"
            inner = True
        elif at and words.verb_endings and _tells_of_a_noun(text, kept, found, verbs, at, words):
            continue
        elif not (enclosed or _is_bound(found, verbs, at, words) or (inner and _is_joined(found[at - 1], words))):
            return at
    opens = len(kept) > 1 and verbs[0] and _names(kept) and not kept[1].capital
    return 0 if opens else -1


def _ends_a_chain(found: Sequence[str], verbs: Sequence[bool], at: int, words: TimelineWords) -> bool:
    """Tell whether a verb ends a relative clause before one with an object ("yang duduk mengobrol | menolak pergi")."""
    helping = union(words.weak, words.unfinished, words.abilities)
    both = bool(words.transitive) and verbs[at - 1] and found[at - 1] not in helping and found[at] not in helping
    return both and words.needs_object(found[at + 1]) and not words.needs_object(found[at])


def _waits(found: Sequence[str], verbs: Sequence[bool], at: int, words: TimelineWords, *, waits: bool) -> bool:
    """Tell whether the next verb behind a conjunction or a demonstrative is only that of a clause within."""
    word = found[at]
    if word in words.demonstratives:  # "kongres yang keempat ini | akan digelar"
        return waits and not (words.suffixes and found[at - 1] not in words.periods)
    return (
        waits or word in words.conditions or (bool(words.transitive) and any(verbs[at + 1 : at + 2]))
    )  # "X saat menjamu Y"


def _opens_inside(found: Sequence[str], verbs: Sequence[bool], at: int, words: TimelineWords) -> bool:
    """Tell whether a conjunction opens a clause within ("18 months after she left", "20 years from when she left")."""
    behind = found[at + 1] if at + 1 < len(found) else ""
    if words.articles and behind in words.nominatives and any(verbs[at + 2 : at + 3]):
        return True  # "the favorite for the spot after he left"
    inside = at > 1 and found[at - 1] in words.periods - words.leads
    return inside or (not any(verbs[at + 1 : at + 2]) and _has_subject(found[at + 1 : at + 2], found[at], words))


def _has_subject(behind: Sequence[str], word: str, words: TimelineWords) -> bool:
    """Tell whether a conjunction that is no preposition opens a clause with a subject of its own ("when Ada left")."""
    if not words.verb_endings or word in words.leads or not behind:
        return False
    return not behind[0].endswith(words.gerunds)


def _is_no_predicate(
    kept: Sequence[Word], found: Sequence[str], verbs: Sequence[bool], at: int, words: TimelineWords
) -> bool:
    """Tell whether a verb only looks like one: a noun, a name, a participle ("a failed attack", "made by X")."""
    if not at:
        return is_nominal(found[0], words) or _names(kept)
    near = [f"{one} {other}" for one, other in itertools.pairwise(found[at - 1 : at + 2])]
    if not words.compounds.isdisjoint(near) or _is_made_a_noun(found[at], words):
        return True  # "hukuman mati", "bakal calon", "tempat terjadinya kebakaran"
    if found[at] in words.directions and any(verbs[:at]):
        return True  # "yang mengangkut barang menuju puncak"
    if found[at] in words.against and not words.occasions.isdisjoint(found[:at]):
        return True  # "pertandingan X melawan Y"
    if found[at - 1] in words.coordinators and not any(verbs[:at]):
        return True  # "Dua kekalahan dan tak pernah menang …"
    attribute = words.is_participle(found[at]) and kept[at - 1].small in words.articles
    # "Two boys named X", but "the band consists of"
    described = found[at] in words.describing and kept[at - 1].lowercase and found[at - 1] not in words.weak
    described = found[at] in words.calling or (described and not verbs[at - 1])
    return attribute or described or _is_told_of(found, verbs, at, words)


def _is_reduced(
    text: str, kept: Sequence[Word], found: Sequence[str], verbs: Sequence[bool], at: int, words: TimelineWords
) -> bool:
    """Tell whether a word is a participle that tells of the subject: an auxiliary follows in its clause."""
    if not words.is_participle(found[at]) or found[at] in union(words.stating, words.unfinished, words.intransitive):
        return False
    if may_act(kept[at - 1], words) or verbs[at - 1]:
        return False
    helpers = shared(union(words.past, words.future, words.copulas), words.verbs)
    ends = union(words.relatives, words.restrictive, words.temporal, words.coordinators, words.links, words.dependents)
    ends = without(ends, words.leads)
    for place in range(at + 1, len(found)):
        if found[place] in ends or has_comma(text, kept, place):
            break
        if words.articles and verbs[place] and _is_surer(kept, found, (at, place), words):
            return True
        if found[place] in helpers:
            return not verbs[place - 1] and found[place - 1] not in words.infinitives
    return False


def _tells_of_a_noun(
    text: str, kept: Sequence[Word], found: Sequence[str], verbs: Sequence[bool], at: int, words: TimelineWords
) -> bool:
    """Tell whether a verb only says which noun is meant ("men opposed to it were heckled", "the bread he bakes")."""
    return _is_reduced(text, kept, found, verbs, at, words) or _is_of_a_bare_relative(text, kept, verbs, at, words)


def _is_of_a_bare_relative(
    text: str, kept: Sequence[Word], verbs: Sequence[bool], at: int, words: TimelineWords
) -> bool:
    """Tell whether a verb is that of a clause that tells more of the noun before its subject, without "that".

    That subject is a pronoun, or a name that is no apposition: behind a plural, a share or a period.
    """
    start = at
    while start and kept[start - 1].capital:
        start -= 1
    pronoun = start == at and kept[at - 1].small in words.nominatives
    if pronoun or kept[start - 1].small in words.anaphoric:
        start -= 1
    if not 0 < start < at or any(verbs[:start]) or kept[start].start - kept[start - 1].end > 1:
        return False
    noun, first = kept[start - 1], kept[0].small
    small = union(words.weak, words.dependents, words.details, words.links, words.complements, words.openers)
    if start < _NOUN or not noun.of(text).islower() or noun.small in small or noun.small.endswith(words.adverbs):
        return False
    if first in words.dependents or any(word.small in words.temporal for word in kept[:start]):
        return False  # "After three months, Ada Holt left"
    # "voters Democrats are counting on", but "champions Leeds won"
    several = words.forms.is_plural(noun.small) and kept[at].small in words.copulas
    several = several and noun.small not in union(words.humans, words.professions, words.couples)
    counted = union(words.periods, words.firsts, without(words.shares, words.particles))
    return pronoun or several or noun.small in counted


def _is_surer(kept: Sequence[Word], found: Sequence[str], both: tuple[int, int], words: TimelineWords) -> bool:
    """Tell whether the second of two verbs is the predicate, as the first cannot be: it has no object, or a time.

    "Gunmen tied to the group stormed the inn", "a film shown in court [on Monday] told Hull …".
    """
    first, place = both
    if found[place - 1] in words.infinitives:
        return False
    governed = found[first + 1] in (words.leads | words.adnominal) - words.temporal
    if governed and _has_object(kept, place, words):
        return True
    parted = kept[place].start - kept[place - 1].end >= LEFT_OUT
    return parted and found[place + 1 : place + 2] == [""]


def _has_object(kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether a name or a noun with its article stands right behind a verb."""
    behind = kept[at + 1] if at + 1 < len(kept) else None
    return behind is not None and (behind.capital or behind.small in words.articles | words.indefinite)


def _names(kept: Sequence[Word]) -> bool:
    """Tell whether the first word may be a name ("Meksiko"): it has a capital."""
    return bool(kept) and kept[0].capital


def _is_told_of(found: Sequence[str], verbs: Sequence[bool], at: int, words: TimelineWords) -> bool:
    """Tell whether a word is a participle with who did it behind it, and no verb before it ("a film produced by X")."""
    behind = found[at + 1] if at + 1 < len(found) else ""
    return words.may_be_participle(found[at]) and behind in words.agents and not (at and verbs[at - 1])


def opens_loosely(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with a clause without a subject ("Dressed in black, …", "Speaking to Parliament, …")."""
    first = kept[0].small if kept else ""
    fronted = first.startswith(words.verb_beginnings) and words.is_verb(first) and first not in words.presenting
    if not (fronted or words.is_participle(first) or (len(first) > STEM and first.endswith(words.gerunds))):
        return False
    comma = first_comma(text, kept)
    return comma > 1 and not kept[1].verb


def is_nominal(word: str, words: TimelineWords) -> bool:
    """Tell whether a verb is made a noun ("merebaknya penyakit"), and has no object glued to it ("mencurinya")."""
    if not (words.is_verb(word) and word.endswith(words.suffixes)):
        return False
    stem = word.removesuffix(next(end for end in words.suffixes if word.endswith(end)))
    return not (words.needs_object(word) or words.needs_object(stem))


def _is_made_a_noun(word: str, words: TimelineWords) -> bool:
    """Tell whether a verb that takes no object is made a noun ("terjadinya")."""
    if not word.endswith(words.suffixes):
        return False
    stem = word.removesuffix(next(end for end in words.suffixes if word.endswith(end)))
    return stem.startswith(words.governing) and words.is_verb(stem)


def _is_noun(word: str, words: TimelineWords) -> bool:
    """Tell whether a word may be one that "that" tells more of: no verb ("said that") and no small word."""
    return not (words.is_verb(word) or word in union(words.weak, words.details, words.coordinators))


def _is_bound(found: Sequence[str], verbs: Sequence[bool], at: int, words: TimelineWords) -> bool:
    """Tell whether a verb stands behind "that" or "to"."""
    while at and (verbs[at - 1] or (words.adverbs and found[at - 1].endswith(words.adverbs))):
        at -= 1  # "to officially declare"
    return at > 0 and found[at - 1] in union(words.complements, words.infinitives)


def _is_joined(before: str, words: TimelineWords) -> bool:
    """Tell whether the word before a verb joins it to one within ("the statue that is old and | became …")."""
    return bool(words.transitive) and before in words.coordinators


def has_comma(text: str, kept: Sequence[Word], end: int) -> bool:
    """Tell whether a comma or a dash stands before the word at an index."""
    before, start = kept[end - 1].end, kept[end].start
    if start == before + 1 and text[before - 1].isalnum():
        return False
    between = text[before - 1 : start]
    return "," in between or "--" in between or "—" in between


def first_comma(text: str, kept: Sequence[Word]) -> int:
    """Return the index of the first word that a comma or a dash stands before; 0 without one."""
    said = text[min(kept).start : max(kept).end] if kept else ""
    if not ("," in said or "--" in said or "—" in said):
        return 0
    return next((at for at in range(1, len(kept)) if has_comma(text, kept, at)), 0)


def may_act(word: Word, words: TimelineWords) -> bool:
    """Tell whether a word before a verb makes it a predicate: a pronoun, a name, an adverb."""
    small = word.small
    return small in union(words.pronouns, words.thirds) or word.capital or small.endswith(words.adverbs)


def only_announces(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words say only that something follows or was so ("Here is a look"), or what somebody is known as."""
    first, second = kept[0].small, kept[1] if len(kept) > 1 else None
    if second and first in words.superlatives and second.small in words.dependents - words.leads:
        return True  # "best known to Westerners"
    return first in words.heralds and (not first.isalpha() or bool(second and second.verb))


def has_own_noun(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether no comma parts the first verb from what stands before it, as it does "the mill, built by X"."""
    at = predicate(text, kept, words)
    gaps = ((kept[gap - 1].end - 1, kept[gap].start) for gap in range(1, at + 1) if has_comma(text, kept, gap))
    return at > 0 and all(end - start < _ASIDE and text.count(",", start, end) > 1 for start, end in gaps)


def asks(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words are a question."""
    first = kept[0].small
    asked = bool(words.suffixes) and first in words.asking and not has_comma(text, kept, min(len(kept) - 1, 1))
    return asked or kept[-1].of(text).endswith("?") or (len(first) > STEM and first.endswith(words.interrogatives))
