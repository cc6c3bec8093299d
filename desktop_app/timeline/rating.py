"""How well a way to tell an event stands alone as its label, and what it lacks."""

import itertools
from collections.abc import Collection, Sequence
from dataclasses import replace

from desktop_app.languages import union
from desktop_app.timeline import (
    attributive,
    clauses,
    denials,
    editions,
    naming,
    owned,
    pointing,
    predicates,
    relatives,
    sayings,
    standing,
    tenses,
    truth,
    wording,
)
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.wording import MAX_WORDS, UNKNOWN, Label
from desktop_app.timeline.words import TimelineWords
from desktop_app.times import values

# How much worse a label is for each fault: they order the ways to tell one event. Tuned by reading what changed in 500
# articles of IndoSum and 100 of CNN; of 60 labels each of ten fresh parts of IndoSum some 55 to 65 % stood alone for a
# strict reader, 52 to 56 % before nouns were named and sayings told by the clearest quote.
RANK = 0.4  # for each better way
_ELSEWHERE = 2.5  # nothing of the clause with the time
_OTHER_CLAUSE, _RELATIVE, _HELD = 1.1, 0.9, 0.5  # what the time dates is left out
_STRAYS = (0.0, 1.1, standing.UNTOLD)  # the time is that of a relative clause
_CUT = 1.0  # a clause within without since when it is so
_NOTHING = 0.6  # "the event" of another sentence
_UNLIMITED = 1.1  # what ends at the time is told as if it happened then
_NOBODY = 1.2  # no name and no number at all, where the time has no day
_UNNAMED = 1.1  # few words without a name, where the time has no place either
_NOUN, _PLACED = 3, 5  # words: a noun with its place, and those at its end in which the preposition of a place stands
_NEAR = 2  # code points between two words that nothing stands between
_RESOLVED, _DANGLING = 0.5, 3.0  # a pronoun at its head
NOW = frozenset({"PRESENT_REF", "PAST_REF"})
LOOSE = NOW | {"FUTURE_REF"}
_TODAY = frozenset({"PRESENT_REF"})  # what is so on the day of an article, where that is known


def rated(scene: Scene, option: Sequence[Word], own: Clause | None, rank: float) -> Label | None:
    """Return an option as a label with its faults; None when nothing is left of it."""
    if not option:
        return None
    text, time, words = scene.text, scene.time.span, scene.words
    source = " ".join(naming.source(scene, option[0]))
    teller = "" if source else " ".join(naming.teller(scene, option[0]))
    points_back = not teller and naming.points_back(scene, option[0])
    name = naming.resolved(scene, option[0]) if points_back and not source else ""
    if source:
        option = [word for word in option if any(q.kind == "direct" and q.span.touches(word) for q in scene.quotes)]
        option = sayings.plainly(option, words)
    if pointing.holds(text, option, name):
        name = ""  # nobody is told of himself
    if len(option) > MAX_WORDS and pointing.is_demonstrative(scene, option, len(option) - 1):
        option = option[:-1]
    meant = wording.meant(scene, option[:MAX_WORDS], name)
    if not name and not source:
        meant = _with_inner(scene, option, meant)
    reporter = "" if source or teller or points_back else " ".join(naming.reporter(scene, option))
    if len(option) + len(reporter.split()) > MAX_WORDS:
        reporter = ""
    source = source or teller or reporter
    size = MAX_WORDS - len(source.split()) - meant.added() - wording.dashes(text, option)
    kept, cut = wording.limited(text, option, time, size, words) or wording.fitted(text, option, size, words)
    if not kept:
        return None
    named = meant.indexes() | ({0} if teller else set())
    own_faults = _faults(scene, kept, named) + UNKNOWN * meant.unknown
    own_faults += _NOTHING * bool(meant.unknown and kept[0].small in words.general and not standing.has_name(kept))
    if own_faults >= standing.UNTOLD or denials.is_left_out(text, scene.sentence, kept, words):
        return None
    amiss = _runs_on(scene, kept) or bool(own and tenses.is_of_an_inner_past(scene, own, kept))
    faults = own_faults + cut + RANK * rank + _misplaced(scene, option, kept, own) + _ELSEWHERE * amiss
    if points_back:
        faults += _RESOLVED if name else _DANGLING
    dayless = scene.time.value in LOOSE and not (scene.time.value in _TODAY and scene.today)
    nobody = dayless and not (points_back or source or named) and naming.names_nobody(scene, kept)
    faults += _NOBODY * nobody
    return Label(
        kept,
        source,
        faults,
        wording.within(meant, kept),
        uncut=not (cut or own_faults or amiss or nobody) and (bool(name) or not points_back),
    )


def _misplaced(scene: Scene, option: Sequence[Word], kept: Sequence[Word], own: Clause | None) -> float:
    """Return the faults of words that the time does not date, or not all of them."""
    text, time, words = scene.text, scene.time.span, scene.words
    faults = 0.0
    if own and own.words and not any(own.span.start <= word.start < own.span.end for word in kept):
        apart = predicates.tells(text, own.words, words) or _opens_earlier(own, words)
        faults += _ELSEWHERE if apart else _ELSEWHERE / 10
    if kept[-1].end < time.start and not _is_quoted_before(scene, kept[-1]):
        faults += _left_out(option, kept[-1].end, time.start, words)
    ends = kept[-1].end <= time.start and attributive.is_limit(text, time, words) and not _is_count_so_far(scene)
    faults += _UNLIMITED * ends
    faults += _ELSEWHERE * (option[0] is kept[0] and _is_torn(scene, option))
    faults += _CUT * owned.lacks_a_since(scene, kept) + _STRAYS[relatives.strays(text, kept, time, words)]
    if text[time.start].isdecimal():
        at = predicates.predicate(text, kept, words)
        faults += standing.UNTOLD * editions.is_elsewhere(text, kept, at, time, words)
    faults += _ELSEWHERE * bool(own and owned.is_left_out(text, kept, time, words))  # "his role in [the 1986 film]"
    faults += standing.UNTOLD * truth.is_of_the_main_verb(scene, kept)
    pointing = len(kept) > 1 and kept[0].small in words.restrictive and not kept[1].verb  # "that bakery may open"
    faults += UNKNOWN * pointing
    return faults + _UNNAMED * (scene.time.value in LOOSE and standing.is_vague(kept))


def _opens_earlier(own: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause tells what was before or after the main one ("After they founded it in 2016, …")."""
    first = own.words[0].small
    if first in words.toward and any(word.verb and word.small.endswith(words.suffixes) for word in own.words[1:]):
        return bool(words.suffixes)  # "Menjelang berakhirnya …, | X membuka pasar"
    if not words.passives or first not in words.temporal or first in words.circumstances - words.past:
        return False
    return any(word.verb for word in own.words[1 : _NOUN + 1])


def _faults(scene: Scene, kept: Sequence[Word], named: Collection[int]) -> float:
    """Return how badly words stand alone; a participle is the predicate where no other verb follows it."""
    return standing.faults(scene.text, kept, scene.words, named, lambda: _ends_its_clause(scene, kept[-1]))


def _ends_its_clause(scene: Scene, last: Word) -> bool:
    """Tell whether no verb follows a word in its clause, nor opens the next one: "The film, released | in May, won"."""
    parts = clauses.split(scene.text, scene.sentence, scene.dates, scene.words)
    behind = [part for part in parts if part.span.end > last.end]
    rest = [word for word in behind[0].words if word.start >= last.end] if behind else []
    opens = [part.words[0] for part in behind[1:] if part.words]
    return not any(word.verb and word.lowercase for word in (*rest, *opens))


def _runs_on(scene: Scene, kept: Sequence[Word]) -> bool:
    """Tell whether the time closes a relative clause and the predicate runs on ("X, who came | in 2021, left")."""
    text, time, words = scene.text, scene.time.span, scene.words
    if not words.verb_endings or text[time.end : time.end + 1] != ",":
        return False
    at = next((at for at, word in enumerate(kept) if at and word.start >= time.end), 0)
    return at > 0 and kept[at].verb and any(word.small in words.relatives for word in kept[1:at])


def _is_torn(scene: Scene, option: Sequence[Word]) -> bool:
    """Tell whether words open with the place that ends their subject ("The bridge in Kudus, | Central Java collapsed").

    A person may be named so ("The mayor of Kudus, | Ada Holt opened …").
    """
    text, words, first = scene.text, scene.words, option[0]
    if _is_one_of_many(scene, option):
        return True
    if not words.suffixes or not first.capital or text[max(0, first.start - 2) : first.start].rstrip() != ",":
        return False
    before = text[scene.sentence.start : first.start]
    near = [word.strip(EDGES) for word in before.rsplit(",", 2)[-2].split()]
    if len(near) < _NOUN or near[0].lower() in union(words.dependents, words.links, words.openers, words.attributions):
        return False
    inner = ("", *(word.lower() for word in near))  # "warga yang tinggal di Kudus, | Jawa Tengah"
    if any(
        w[:1].islower() and words.is_verb(w) and b not in words.relatives for b, w in zip(inner, near, strict=False)
    ) or any(first.start - len(before) <= date.start < first.start for date in scene.dates):
        return False
    placed = any(word in words.dependents - words.origins for word in near[-_PLACED:])
    placed |= near[0].lower().endswith(words.suffixes) and near[-1][:1].isupper()  # "Longsornya Jalan Melati, Kudus"
    return placed and not any(start == first.start for start, _ in scene.people)


def _is_one_of_many(scene: Scene, option: Sequence[Word]) -> bool:
    """Tell whether words open with the last of those that a plural verb tells of ("Ada and | Cem Holt were hurt")."""
    words, first = scene.words, option[0]
    if not words.plurals or not first.capital or first.start == scene.sentence.start:
        return False
    at = next((at for at, word in enumerate(option[:_PLACED]) if word.lowercase), 0)
    if not at or option[at].small not in words.plurals or option[at].start - option[at - 1].end > _NEAR:
        return False
    before = scene.text[scene.sentence.start : first.start].split()[-1:]
    return before != [] and (before[0] in words.coordinators or before[0].endswith(","))


def _with_inner(scene: Scene, option: Sequence[Word], meant: pointing.Named) -> pointing.Named:
    """Add the name of a pronoun that is the subject behind an opening clause ("After leaving Leeds, she …")."""
    at = standing.inner_pronoun(scene.text, option[:MAX_WORDS], scene.words)
    if not at:
        return meant
    bare = option[1].verb  # "after leaving Leeds, she …": she left Leeds
    name = naming.person(scene, option[at], within=False) if bare else naming.resolved(scene, option[at])
    if not name:
        known = any(start >= option[0].start and start < option[at].start for start, _ in scene.people)
        return replace(meant, unknown=meant.unknown + (not known))
    return meant if pointing.holds(scene.text, option, name) else replace(meant, swaps={**meant.swaps, at: name})


def _is_count_so_far(scene: Scene) -> bool:
    """Tell whether a time is the hour, no later than the article, up to which something was done and told."""
    day, _, clock = scene.time.value.partition("T")
    place = values.interval(day)
    return bool(clock[:1].isdecimal() and place and scene.today and place[1] <= scene.today)


def _is_quoted_before(scene: Scene, last: Word) -> bool:
    """Tell whether a word stands in a quote that does not hold the time: when it was said, whatever is cut."""
    return any(
        one.kind == "direct" and one.span.covers(last) and one.span.end <= scene.time.span.start for one in scene.quotes
    )


def _left_out(option: Sequence[Word], start: int, end: int, words: TimelineWords) -> float:
    """Return the faults of a label without the words between two places, where the time behind them may date those.

    A clause with a conjunction is dated by the time in it, in Indonesian a relative clause seldom is ("X membuka pasar
    yang …, Senin"): nor is one that only says where something was held.
    """
    found = [word for word in option if start <= word.start < end]
    left = [word.small for word in found]
    if any(one.small in words.coordinators and other.verb for one, other in itertools.pairwise(found)):
        return _OTHER_CLAUSE
    openers = union(words.temporal, words.relatives, words.restrictive)
    at = next((at for at, word in enumerate(left) if word in openers), len(left))
    verbs = [word.small for word in found[at + 1 :] if word.verb]
    if not verbs:
        return 0
    if not words.held.isdisjoint(verbs):
        return _HELD
    return _OTHER_CLAUSE if left[at] in words.temporal or words.verb_endings else _RELATIVE
