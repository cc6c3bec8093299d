"""What happened, in at most 14 words that stand alone."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.article import EventRole, Span
from desktop_app.languages import without
from desktop_app.timeline import (
    announcing,
    apposed,
    clauses,
    denials,
    inner,
    inside,
    joining,
    openings,
    options,
    owned,
    participles,
    predicates,
    rating,
    relatives,
    sayings,
    shortened,
    tellings,
    truth,
    wording,
)
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.wording import Label
from desktop_app.timeline.words import TimelineWords

_TABLE = 12  # dates: a sentence with more is a table or a list
# The faults below were tuned with those of rating.py, on what is told there.
_POOR = 0.4  # faults from which on what somebody said just before may tell better what he said then
_SHORTENED = 2  # the rank of all ways with a shortened subject
_OPENING = 2  # words: an adverb and the conjunction of a condition
_OPEN = frozenset({":", ";"})
_HEARERS = 5  # words: a verb, and to whom something is said
_UNSAID = 2.0  # "announced that" without what was announced
_WHOLE = 1.5  # by how much all of a short sentence is better
# Faults from which on words tell nobody what happened, fewer where the time has no place on the calendar. Of 60 events
# of unseen news 18 had labels with 2.5 or more, and none of those stood alone; of the other 42 29 did.
_TOO_MANY, _TOO_MANY_NOW = 2.0, 1.2


def write(scene: Scene, role: EventRole) -> tuple[str, Span] | None:
    """Return the label of the event that a time dates, and where most of it stands; None where no words tell it.

    All times of the sentence are left out. What somebody says is told under his name. Of all the ways to tell it, the
    one with the least faults is taken.
    """
    text, words = scene.text, scene.words
    spoken = scene.time.value in rating.NOW and any(
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
        best = best or participles.told(scene, parts, role)
        best = best or owned.behind_since(scene, own)
    best = best or _best(scene, parts, own)
    if role == "report" and (best is None or sayings.weight(best, words) >= _POOR):
        ways = (one for one in (best, sayings.said_near(scene)) if one)
        best = min(ways, key=lambda one: sayings.weight(one, words), default=None)
    if role == "event" and best:
        best = inner.of_the_time(scene, parts, best) or best
    untold = best is None or best.faults >= (_TOO_MANY_NOW if scene.time.value in rating.LOOSE else _TOO_MANY)
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
    if _is_conditional(scene, kept, role):
        return True
    if role in ("event", "state") and (condition or owned.is_to_come(scene, kept)):
        return True
    if role == "plan" and words.passives:
        before = scene.text[scene.sentence.start : scene.time.span.start].lower().split()[-1:]
        found = {word.small for word in kept} if words.toward.isdisjoint(before) else set()  # "menjelang akhir tahun"
        if found & words.past & words.verbs and not found & words.future:
            return True  # "capres yang telah berdusta dalam pemilu 8 November mendatang"
    untrue = truth.is_of_another(scene, kept) or denials.is_left_out(scene.text, scene.sentence, kept, words)
    return scene.sentence.covers(kept[0]) and untrue


def _is_conditional(scene: Scene, kept: Sequence[Word], role: EventRole) -> bool:
    """Tell whether words are of the condition that a sentence opens with ("If Holt left, and now is ill, …")."""
    words, text, sentence = scene.words, scene.text, scene.sentence
    inside = bool(words.articles) and sentence.covers(kept[0])
    opens = text[sentence.start : kept[0].start].lower().split(maxsplit=_OPENING)[:_OPENING] if inside else []
    if without(words.conditions, words.links).isdisjoint(opens):
        return False  # none, but "Even if …"
    if role == "plan":
        return kept[0].start < text.find(", ", *sentence)  # "If | Holt leaves, …"
    return kept[-1].end <= text.rfind(", ", *sentence) + 1 and kept[0].start < scene.time.span.end


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
    tried: list[Sequence[Word]] = []
    for rank, option in _ranked(scene, telling, own):
        better = bonus if option == whole else 0
        least = rating.RANK * rank - better
        if option not in tried and least < _TOO_MANY and not (best and least >= best.faults):
            tried.append(option)
            label = rating.rated(scene, option, own if own in telling else None, rank)
            if label and label.uncut and better:
                label = replace(label, faults=label.faults - better)
            if label and _is_announced(label.kept, parts, words):
                label = replace(label, faults=label.faults + _UNSAID)
            best = min((one for one in (best, label) if one), key=lambda one: one.faults, default=None)
        hoped = bonus if whole not in tried else 0
        if best and best.faults <= rating.RANK * min(rank + 1, _SHORTENED) - hoped:
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
    near = itertools.pairwise(kept[-_HEARERS:] if words.articles and kept[-1].capital else ())  # "wrote to Holt"
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
    for content in filter(None, (announcing.announced(text, way, words) for way in ways)):
        yield _SHORTENED, wording.headed(text, content, words)
    for other in filter(None, apposed.of(scene, telling, own)):
        yield _SHORTENED, wording.headed(text, other, words)
