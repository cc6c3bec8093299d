"""What happened, in at most 14 words that stand alone."""

import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from desktop_app.article import EventRole, Span
from desktop_app.languages import union, without
from desktop_app.timeline import (
    apposed,
    attributive,
    clauses,
    denials,
    editions,
    inner,
    inside,
    joining,
    naming,
    openings,
    options,
    owned,
    participles,
    pointing,
    predicates,
    relatives,
    sayings,
    shortened,
    standing,
    tellings,
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

_TABLE = 12  # dates: a sentence with more is a table or a list
# How much worse a label is for each fault: they order the ways to tell one event. Tuned by reading what changed in 500
# articles of IndoSum and 100 of CNN; of 60 labels each of ten fresh parts of IndoSum some 55 to 65 % stood alone for a
# strict reader, 52 to 56 % before nouns were named and sayings told by the clearest quote.
_POOR = 0.4  # from which on what somebody said just before may tell better what he said then
_RANK = 0.4  # for each better way
_SHORTENED = 2  # the rank of all ways with a shortened subject
_ELSEWHERE = 2.5  # nothing of the clause with the time
_OTHER_CLAUSE, _RELATIVE, _HELD = 1.1, 0.9, 0.5  # what the time dates is left out
_STRAYS = (0.0, 1.1, standing.UNTOLD)  # the time is that of a relative clause
_CUT = 1.0  # a clause within without since when it is so
_NOTHING = 0.6  # "the event" of another sentence
_UNLIMITED = 1.1  # what ends at the time is told as if it happened then
_NOBODY = 1.2  # no name and no number at all, where the time has no day
_UNNAMED = 1.1  # few words without a name, where the time has no place either
_NOUN, _PLACED = 3, 5  # words: a noun with its place, and those at its end in which the preposition of a place stands
_OPEN = frozenset({":", ";"})
_NEAR = 2  # code points between two words that nothing stands between
_UNSAID = 2.0  # "announced that" without what was announced
_WHOLE = 1.5  # by how much all of a short sentence is better
_RESOLVED, _DANGLING = 0.5, 3.0  # a pronoun at its head
# Faults from which on words tell nobody what happened, fewer where the time has no place on the calendar. Of 60 events
# of unseen news 18 had labels with 2.5 or more, and none of those stood alone; of the other 42 29 did.
_TOO_MANY, _TOO_MANY_NOW = 2.0, 1.2
_NOW = frozenset({"PRESENT_REF", "PAST_REF"})
_LOOSE = _NOW | {"FUTURE_REF"}
_TODAY = frozenset({"PRESENT_REF"})  # what is so on the day of an article, where that is known


def write(scene: Scene, role: EventRole) -> tuple[str, Span] | None:
    """Return the label of the event that a time dates, and where most of it stands; None where no words tell it.

    All times of the sentence are left out. What somebody says is told under his name. Of all the ways to tell it, the
    one with the least faults is taken.
    """
    text, words = scene.text, scene.words
    spoken = scene.time.value in _NOW and any(
        quote.kind == "direct" and quote.span.covers(scene.time.span) for quote in scene.quotes
    )
    abstract = scene.time.span.of(text).lower() in words.abstract
    asks = text.endswith("?", *scene.sentence)
    passed = role == "event" and scene.time.value == "FUTURE_REF"
    if len(scene.dates) > _TABLE or spoken or abstract or asks or passed:
        return None  # a table, or somebody who says "now", a question, "soon" of a time that is past
    parts = clauses.split(text, scene.sentence, scene.dates, words)
    own = next((part for part in parts if part.span.touches(scene.time.span)), parts[0])  # the one with the time
    best = sayings.stated(scene, parts) or sayings.pointed(scene, said=role == "report")
    if best is None and role != "report":
        within, best = inside.of_the_time(scene, parts, own)
        if within and best is None:
            return None  # "asks about talks it abandoned in 2009", and nobody knows who
        best = best or apposed.of_a_life(scene, parts, own)
        best = best or participles.of_the_time(scene, parts) or participles.set_off(scene, parts)
        best = best or owned.behind_since(scene, own)
    best = best or _best(scene, parts, own)
    if role == "report" and (best is None or sayings.weight(best, words) >= _POOR):
        ways = (one for one in (best, sayings.said_near(scene)) if one)
        best = min(ways, key=lambda one: sayings.weight(one, words), default=None)
    if role == "event" and best:
        best = inner.of_the_time(scene, parts, best) or best
    untold = best is None or best.faults >= (_TOO_MANY_NOW if scene.time.value in _LOOSE else _TOO_MANY)
    aside = owned.is_aside(scene, own)
    if untold or aside or (best and owned.is_spoken_of_now(scene, best)):
        told = aside or owned.is_owned(text, scene.time.span, words)
        noun = owned.named(scene, own) if told else None
        best = noun if untold else noun or best
    if best is None or _is_untrue(scene, best.kept, role):
        return None
    wishes = role != "report" and sayings.only_wishes(best, words)
    if wishes and any(one.kind == "direct" and one.span.touches(best.kept[0]) for one in scene.quotes):
        return None
    label = joining.joined(text, best.kept, best.swaps, words)
    if best.source and not label.startswith(f"{best.source} "):
        label = f"{best.source}: {label[:1].upper()}{label[1:]}"
    span = Span(min(best.kept).start, max(word.end for word in best.kept))
    return label[:1].upper() + label[1:], span


def _is_untrue(scene: Scene, kept: Sequence[Word], role: EventRole) -> bool:
    """Tell whether what words tell did not happen: it is denied, a condition ("If X wins …"), or past for a plan."""
    words = scene.words
    condition = kept[0].small in without(words.conditions, words.links)
    if role in ("event", "state") and (condition or owned.is_to_come(scene, kept)):
        return True
    if role == "plan" and words.passives:
        before = scene.text[scene.sentence.start : scene.time.span.start].lower().split()[-1:]
        found = {word.small for word in kept} if words.toward.isdisjoint(before) else set()  # "menjelang akhir tahun"
        if found & words.past & words.verbs and not found & words.future:
            return True  # "capres yang telah berdusta dalam pemilu 8 November mendatang"
    untrue = truth.is_of_another(scene, kept) or denials.is_left_out(scene.text, scene.sentence, kept, words)
    return scene.sentence.covers(kept[0]) and untrue


def _best(scene: Scene, parts: Sequence[Clause], own: Clause) -> Label | None:
    """Return the best label out of the clauses of a sentence; `own` is the one with the time."""
    text, time, words = scene.text, scene.time.span, scene.words
    telling = _of_its_own(text, tellings.of(text, parts, words), own, words)
    whole = [word for part in telling for word in part.words]
    alone = len(scene.dates) == 1 and not any(w.end <= time.start and w.small in words.relatives for w in own.words)
    alone = alone and not (openings.of_the_time(text, telling, own, words) or _is_set_off(text, parts, own))
    alone = alone and not any(part.span.start >= own.span.end and _joins(text, part, own, words) for part in telling)
    bonus = _WHOLE if alone and not relatives.of_the_time(text, own, time, words) else 0
    best = None if relatives.of_who_speaks(text, own, time, words) else sayings.quoted(scene, parts)
    rated: list[Sequence[Word]] = []
    for rank, option in _ranked(scene, telling, own):
        better = bonus if option == whole else 0
        least = _RANK * rank - better
        if option not in rated and least < _TOO_MANY and not (best and least >= best.faults):
            rated.append(option)
            label = _rated(scene, option, own if own in telling else None, rank)
            if label and label.uncut and better:
                label = replace(label, faults=label.faults - better)
            if label and _is_announced(label.kept, parts, words):
                label = replace(label, faults=label.faults + _UNSAID)
            best = min((one for one in (best, label) if one), key=lambda one: one.faults, default=None)
        hoped = bonus if whole not in rated else 0
        if best and best.faults <= _RANK * min(rank + 1, _SHORTENED) - hoped:
            break  # none that follows can be better
    return best


def _of_its_own(text: str, telling: Sequence[Clause], own: Clause, words: TimelineWords) -> Sequence[Clause]:
    """Return the clauses beside the one with the time that no colon or semicolon parts from it, if they tell all."""
    if not words.articles or len(telling) == 1:
        return telling
    ends = [at for at, part in enumerate(telling) if text[part.span.end - 2 : part.span.end].rstrip()[-1:] in _OPEN]
    start = max((at + 1 for at in ends if telling[at].span.end <= own.span.start), default=0)
    end = min((at + 1 for at in ends if telling[at].span.start >= own.span.start), default=len(telling))
    both = (telling[:start], telling[start:end]) if start else ()
    told = (predicates.tells(text, [word for part in one for word in part.words], words) for one in both)
    return both[1] if both and all(told) else telling


def _is_set_off(text: str, parts: Sequence[Clause], own: Clause) -> bool:
    """Tell whether a colon opens the clause with the time, or a semicolon ends it: the rest tells something else."""
    before = text[max(0, own.span.start - 3) : own.span.start].rstrip()
    return (own is not parts[0] and before.endswith(":")) or own.span.of(text).rstrip().endswith(";")


def _joins(text: str, part: Clause, own: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause joins something else to the one with the time ("…, but the mill stands")."""
    joins = part.words[:1] != () and part.words[0].small in words.adversatives
    return joins and predicates.tells(text, own.words, words) and predicates.tells(text, part.words, words)


def _is_announced(kept: Sequence[Word], parts: Sequence[Clause], words: TimelineWords) -> bool:
    """Tell whether what somebody announces is left out ("X announced in Hull | that …", but "sanctions | that …")."""
    end = kept[-1].end
    rest = (part for part in parts if part.span.end > end)
    behind = next((word.small for part in rest for word in part.words if word.start >= end), "")
    if behind not in words.complements:
        return False
    near = itertools.pairwise(kept[-_NOUN - _NEAR :] if words.articles and kept[-1].capital else ())  # "wrote to Holt"
    said = behind not in words.restrictive or any(word.small in words.stating for word in kept)
    return said or any(one.verb and other.small in words.infinitives for one, other in near)


def _ranked(scene: Scene, telling: Sequence[Clause], own: Clause) -> Iterator[tuple[int, Sequence[Word]]]:
    """Yield ways to tell an event with their ranks, those with shortened subjects last."""
    text, time, words = scene.text, scene.time.span, scene.words
    ways = []
    for rank, way in enumerate(options.of(text, telling, own, time, words)):
        told = wording.without_issued(wording.content_of(text, way, time, words), time, words)
        ways.append(wording.headed(text, shortened.without_aside(text, list(told), time, words), words))
        yield rank, ways[-1]
    people = frozenset(start for start, _ in scene.people)
    for shorter in options.shorter(text, ways, time, words, people):
        yield _SHORTENED, wording.headed(text, shorter, words)
    for other in filter(None, apposed.of(scene, telling, own)):
        yield _SHORTENED, wording.headed(text, other, words)


def _rated(scene: Scene, option: Sequence[Word], own: Clause | None, rank: float) -> Label | None:
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
    faults = own_faults + cut + _RANK * rank + _misplaced(scene, option, kept, own) + _ELSEWHERE * amiss
    if points_back:
        faults += _RESOLVED if name else _DANGLING
    dayless = scene.time.value in _LOOSE and not (scene.time.value in _TODAY and scene.today)
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
    return faults + _UNNAMED * (scene.time.value in _LOOSE and standing.is_vague(kept))


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
    faults = standing.faults(scene.text, kept, scene.words, named)
    if faults >= standing.UNTOLD and scene.words.verb_endings and _ends_its_clause(scene, kept[-1]):
        faults = standing.faults(scene.text, kept, scene.words, named, ends=True)
    return faults


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
