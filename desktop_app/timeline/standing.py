"""How well words stand alone: whether they tell something, begin with a subject, and end where a phrase ends."""

import itertools
from collections.abc import Callable, Collection, Sequence

from desktop_app.languages import union, without
from desktop_app.timeline import announcing, lacking
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.endings import hangs
from desktop_app.timeline.predicates import (
    asks,
    first_comma,
    has_comma,
    has_own_noun,
    is_nominal,
    may_act,
    only_announces,
    opens_loosely,
    predicate,
    tells,
)
from desktop_app.timeline.words import TimelineWords

_VAGUE = 4  # words: so few that name nobody tell of anything
_UNNAMED = 6  # words about a bare noun that name nothing
_VERB = 2  # the index of the verb behind "one of"
_PRESENTED = 3  # words of a head in which "there was" may stand
_FEW = 3  # words: fewer seldom tell what happened
UNTOLD = 6.0  # faults of words that tell nothing: more than any label may have, whatever else is right with them
_PAIR, _NEXT = 2, 12  # words; code points in which the next word ends
_SHORT = 1.5  # faults of few words
_HEAD = 6  # words in which a pronoun without a name before it means somebody told of elsewhere


def opens_a_clause(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words begin with a subordinate clause and have the main one behind its comma."""
    if kept[0].small not in words.dependents:
        return False
    gap = first_comma(text, kept)
    first = kept[0].small
    if not gap and first in words.leads and _has_place_first(text, kept, words):
        return True
    joins = first in words.links and first in words.details and first not in words.leads  # no preposition: "while"
    if joins and not tells(text, kept[1:gap], words):
        return False  # "While the winner, …"
    at = predicate(text, kept[gap:], words)
    small = union(words.weak, words.openers, words.adverbials, words.links)
    bare = at > 0 and all(word.small in small for word in kept[gap : gap + at])
    if words.suffixes and bare and not _presents(kept[gap:], words):
        return False  # "As always, | it must be …", without "it"
    return gap > 1 and (at > 0 or (at == 0 and _presents(kept[gap:], words)))


def inner_pronoun(text: str, kept: Sequence[Word], words: TimelineWords) -> int:
    """Return the index of a pronoun of a person behind the clause that words open with; 0 without one."""
    if not words.suffixes or not kept or kept[0].small not in words.dependents:
        return 0
    at = first_comma(text, kept)
    return at if at and kept[at].small in words.singular else 0


def _has_place_first(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with a place, and a verb that its subject follows ("di Kudus terjadi banjir")."""
    at = predicate(text, kept, words)
    return bool(words.suffixes) and 1 < at < len(kept) - 1 and kept[at].small in words.presenting


def _presents(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with a verb that its subject follows ("there were …", "akan digelar lomba …")."""
    presented = (at for at, word in enumerate(kept[:_PRESENTED]) if word.small in words.presenting)
    if any(kept[at + 1].small not in words.coordinators for at in presented if at + 1 < len(kept)):
        return True
    at = next((at for at, word in enumerate(kept[:_PRESENTED]) if word.small in words.held), len(kept))
    if not words.passives or at + 1 >= len(kept) or not all(word.small in words.weak for word in kept[:at]):
        return False
    small = union(words.dependents, words.leads, words.links, words.weak, words.counts, words.adverbials)
    behind = kept[at + 1]
    return behind.lowercase and not behind.verb and behind.small not in small | words.periods | words.qualities


def _only_participles(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether no predicate is a sure one: all may be participles ("the film, released")."""
    if not words.verb_endings:
        return False
    found = [*(word.small for word in kept), ""]
    verbs = [at for at, word in enumerate(kept) if word.verb]
    loose = [
        at
        for at in verbs
        if words.is_participle(found[at])
        and found[at] not in words.intransitive
        and (not found[at + 1] or found[at + 1] in words.details)
    ]
    loose = [at for at in loose if not at or not may_act(kept[at - 1], words)]
    return bool(verbs) and len(loose) == len(verbs)


def _is_possessive(word: str, words: TimelineWords) -> bool:
    owned = word.endswith(words.suffixes) and word not in words.adverbials
    return word in words.possessives or (owned and not is_nominal(word, words))


def _is_owned(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether the second word belongs to somebody told of elsewhere ("Anak pertamanya lahir")."""
    if len(kept) < _FEW or not words.suffixes or kept[0].of(text)[1:].isupper():
        return False
    comma = first_comma(text, kept) if kept[0].small in words.dependents or kept[0].verb else 0
    if comma and not any(word.capital for word in kept[1:comma]) and _is_owned(text, kept[comma:], words):
        return True  # "Dalam sebulan, | omzet usahanya naik"
    word = kept[1].small
    opened = word in words.adverbials or word in words.weak or word in words.openers or words.is_verb(word)
    return kept[1].lowercase and word.endswith(words.suffixes) and not opened


def dangles(text: str, kept: Sequence[Word], words: TimelineWords, named: Collection[int] = ()) -> bool:
    """Tell whether a pronoun near the head has no name or noun before it ("Last year they met")."""
    comma = first_comma(text, kept)
    placed = comma > 0 and kept[0].small in words.dependents and not tells(text, kept[1:comma], words)
    placed &= not any(word.small in words.thirds for word in kept[1:comma])
    start = comma if placed else 0
    if placed and kept[comma].small in words.vague:
        behind = kept[comma + 1].small if comma + 1 < len(kept) else ""
        return words.is_verb(behind) or behind in words.demonstratives  # "In this case, that is …"
    for at, word in enumerate(kept[: start + _HEAD]):
        if at >= max(start, 1) and word.small in words.thirds:
            return not any(before in named or _may_be_meant(kept, before, words) for before in range(start, at))
    return False


def _may_be_meant(kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether a pronoun may mean the word at an index: a name, or what stands before a predicate."""
    word = kept[at].small
    if at and kept[at].capital:
        return True
    small = union(words.weak, words.dependents, words.links, words.details, words.openers, words.thirds)
    return word not in small and kept[at + 1].verb and not kept[at].verb


def is_name_and_verb(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether two words tell all ("Suramadu diresmikan", "Holt resigned [in May]", but "Dana didapat")."""
    if words.articles:
        return _ends_with_its_verb(text, kept, words)
    passive = bool(words.transitive) and not words.needs_object(kept[-1].small)
    return passive and kept[0].capital and kept[-1].verb and f" {kept[0].small} " not in text


def _ends_with_its_verb(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a clause is a name and its verb, which a preposition or a comma follows ("after Holt left | in")."""
    if len(kept) != _PAIR or not (kept[0].capital and kept[1].lowercase and kept[1].verb):
        return False
    behind = text[kept[1].end : kept[1].end + _NEXT].split()[:1]
    if kept[1].small.endswith(words.forms.present_endings):
        return False  # "Holt writes about …"
    ends = text[kept[1].end - 1] in ",.;" or (behind != [] and behind[0] in words.leads)
    return ends and kept[1].small not in union(words.weak, words.unfinished, words.stating, words.placing)


def _adds_to_a_noun(kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether "but" stands before the predicate at an index: its subject is another ("A baker | but rose")."""
    return bool(words.articles) and at > 1 and kept[at - 1].small in words.adversatives


def _opens_with_origin(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with where somebody is from, and he was named before ("Asal Kudus, …")."""
    opens = bool(words.suffixes) and kept[0].small in without(words.origins, words.dependents)
    return opens and any(word.capital for word in kept[1:2])


def _presents_nobody(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with "there is" and a relative pronoun ("Ada yang harus dikerjakan")."""
    first = kept[0].small in words.presenting and bool(words.suffixes)
    one = kept[0].small in words.quantifiers and len(kept) > _VERB and kept[1].small in words.counts
    if one and kept[_VERB].verb and words.suffixes:
        return True  # "Salah satu | mengalami kerugian"
    return first and len(kept) > 1 and kept[1].small in words.relatives


def _opens_with_verb(text: str, kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether words with their predicate at an index begin with one that needs a subject before it."""
    first = kept[0].small
    if _presents(kept, words) or (words.verb_endings and first in words.thirds):
        return False  # "There was", "he's"
    passive = first.startswith(words.passives) and kept[0].verb
    done = passive and (first in words.told or any(first.endswith(end) for _, end in words.transitive if end[1:]))
    if done or (words.passives and kept[0].verb and first in words.leads):  # "Memasuki libur Natal"
        return not opens_loosely(text, kept, words)  # "Dilanjutkan …", "Ditemui di Kudus"
    governs = kept[0].verb and len(kept) > 1 and kept[1].lowercase and not kept[1].verb
    acts = governs and any(first.startswith(one) and first.endswith(end) for one, end in words.transitive if end[1:])
    if acts and not opens_loosely(text, kept, words):
        return True  # "Menyebabkan banjir dan …"
    bare = bool(words.transitive) and first in words.verbs and first not in words.negations  # "Sudah ditugaskan …"
    small = union(words.weak, words.openers, words.periods, words.demonstratives, words.adverbials, words.links)
    small = union(small, words.afterwards)  # "langsung menghubungi warga"
    if len(kept) > 1 and kept[1].small in words.periods:
        small = union(small, words.counts)  # "Two months | will go"
    if first in words.periods:
        small = union(small, words.qualities)  # "kali pertama | tampil di …"
    if bare or (words.transitive and at > 0 and all(word.small in small for word in kept[:at])):
        return True  # "kali ini bisa sampai Kudus"
    if kept[0].capital:
        return (at == 0 and kept[0].verb) or _asks_for(kept, words)
    return kept[0].verb and not is_nominal(first, words)


def _asks_for(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with what somebody is told to do ("Add in the fact", "Name the river"): no noun."""
    first, behind = kept[0], kept[1].small if len(kept) > 1 else ""
    bare = bool(words.articles) and first.verb and words.is_base(first.small)
    return bare and behind in union(words.articles, words.particles, words.leads, words.asking)


def _opens_a_stretch(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with how long before or after something else it was ("Two days before the vote …")."""
    if not words.articles:
        return False
    first = [word.small for word in kept[:_PRESENTED]]
    opens = any(word in words.periods and other in words.temporal for word, other in itertools.pairwise(first))
    gaps = (end for end in range(1, len(kept)) if has_comma(text, kept, end))
    return opens and not any(predicate(text, kept[gap:], words) > 0 or _presents(kept[gap:], words) for gap in gaps)


def _stands_in(kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether the predicate at an index stands for one that was told elsewhere ("X did with Y")."""
    if kept[at].small not in words.standins:
        return False
    behind = kept[at + 1].small if at + 1 < len(kept) else ""
    return not behind or behind in union(words.details, words.dependents, words.weak) - words.negations - words.articles


def _is_done_by_him(kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether the predicate at an index only points to who did it ("Klub pernah dibelanya")."""
    if not words.passives:
        return False
    at = max(at, 1)
    while at < len(kept) - 1 and kept[at + 1].verb and kept[at].verb:
        at += 1
    last = kept[at].small if at < len(kept) else ""
    return last.endswith(words.suffixes) and last.startswith(words.passives) and words.is_verb(last)


def _compares(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with how something is, and the noun stood before ("lebih deras daripada …")."""
    opens = bool(words.suffixes) and len(kept) > 1 and kept[0].small in words.degrees
    return opens and not (kept[1].verb or kept[1].small in words.dependents | words.quantities)


def is_vague(kept: Sequence[Word]) -> bool:
    """Tell whether words are few and name nobody ("registration is open")."""
    return len(kept) <= _VAGUE and not has_name(kept)


def _is_general(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether few words tell only of "the event" or "the couple", or of an amount without what is counted."""
    at = 1 if kept[0].small in words.articles and len(kept) > 1 else 0
    if len(kept) > at + 1 and kept[at].small in words.amounts:
        behind = kept[at + 1].small
        of_it = bool(words.suffixes) and behind.endswith(words.suffixes)  # "Jumlah awalnya …"
        if of_it or kept[at + 1].verb or behind in words.weak or behind in words.demonstratives:
            return True  # "Jumlah itu naik …"
    if len(kept) > _UNNAMED + at or kept[at].small not in union(words.general, words.bare) or has_name(kept):
        return False
    told = len(kept) > at + 1 and not _is_bare(kept[at + 1], words)  # "pelantikan rektor", "balapan ketiga"
    if len(kept) <= _VAGUE + at and kept[at].small in words.general:
        return not (told and words.bare)
    return bool(words.bare) and not told and not any(word.small[:1].isdecimal() for word in kept)


def _is_bare(word: Word, words: TimelineWords) -> bool:
    """Tell whether the word behind a noun does not tell which one it is."""
    small = union(words.weak, words.demonstratives, words.adverbials, words.qualities, words.dependents, words.openers)
    return word.verb or word.small in small or word.small in words.pairs


def has_name(kept: Sequence[Word]) -> bool:
    """Tell whether words behind the first name somebody or something."""
    return any(word.capital or (not word.common and word.small[:1].isalpha()) for word in kept[1:])


def _tells_of_a_part(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words are a relative clause that opens with how many it tells of ("half of whose ovens burned")."""
    return len(kept) > _FEW and kept[1].small in words.binding and kept[2].small in words.enclosing


def faults(
    text: str,
    kept: Sequence[Word],
    words: TimelineWords,
    named: Collection[int] = (),
    ends: Callable[[], bool] = lambda: False,
) -> float:
    """Return how badly words stand alone: 0 is well, `UNTOLD` is so badly that they are no label.

    `named` are the indexes of those that names will stand for, `ends` tells whether no predicate follows in their
    clause, where a participle may be theirs.
    """
    first, at = kept[0].small, predicate(text, kept, words)
    label = text[kept[0].start : kept[-1].end]
    untold = (
        at < 0
        or first in words.relatives
        or _tells_of_a_part(kept, words)
        or first in words.saying
        or _adds_to_a_noun(kept, at, words)
        or (bool(words.suffixes) and (len(kept) == 1 or lacking.its_when(text, kept, words)))
        or _opens_with_origin(kept, words)
        or _compares(kept, words)
        or (first in union(words.dependents, words.links) and not opens_a_clause(text, kept, words))
        or (0 not in named and _is_possessive(first, words))
        or (1 not in named and _is_owned(text, kept, words))
        or (not named and _is_general(kept, words))
        or label.count("(") > label.count(")")
        or not words.dialogue.isdisjoint([word.small for word in kept])
        or hangs(text, kept, words)
        or _presents_nobody(kept, words)
        or _opens_with_verb(text, kept, at, words)
        or dangles(text, kept, words, named)
        or (_only_participles(kept, words) and not (ends() and has_own_noun(text, kept, words)))
        or only_announces(kept, words)
        or lacking.a_subject(text, kept, words)
        or announcing.only_says(text, kept, at, words)
        or lacking.an_object(text, kept, words)
        or asks(text, kept, words)
        or _opens_a_stretch(text, kept, words)
        or _stands_in(kept, at, words)
        or _is_done_by_him(kept, at, words)
    )
    few = len(kept) < _FEW and 0 not in named and not is_name_and_verb(text, kept, words)
    return UNTOLD if untold else _SHORT * few
