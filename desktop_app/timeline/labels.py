"""What happened, in at most 14 words that stand alone."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import clauses, naming, options, standing, statements
from desktop_app.timeline.clauses import EDGES, Clause, bare
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords

MAX_WORDS = 14
_MIN_WORDS = 3
_ENOUGH = 6  # words: the least that a label is cut to
_TABLE = 12  # dates: a sentence with more is a table or a list
_POINTING = 5  # words at the head of a sentence that only points back
_UNTOLD = 2.0  # faults of words behind a verb of saying that are not what was said
_HEARER = 4  # words: who is told something ("told The Times that …")
_DEMONSTRATIVES = 4  # words: a subject in which "that" points back
# How much worse a label is for each fault; they order the ways to tell one event, tried on Indonesian and English news.
_RANK = 0.4  # for each better way
_CUT, _BAD_CUT = 1.0, 4.0  # where a phrase ends, elsewhere
_ELSEWHERE = 2.5  # nothing of the clause with the time
_WHOLE = 1.5  # by how much all of a short sentence is better
_RESOLVED, _DANGLING = 0.5, 3.0  # a pronoun at its head
_QUOTE_MARKS = str.maketrans("", "", '"“”„«»')


@dataclass(frozen=True, slots=True)
class _Label:
    """Words that may be a label, under whose name, how badly they stand alone, and the name for their pronoun."""

    kept: Sequence[Span]
    source: str
    faults: float
    name: str = ""
    uncut: bool = False


def write(scene: Scene) -> tuple[str, Span]:
    """Return the label of the event that a time dates, and where most of it stands.

    All times of the sentence are left out. What somebody says is told under his name. Of all the ways to tell it, the
    one with the least faults is taken.
    """
    text, words = scene.text, scene.words
    if len(scene.dates) > _TABLE:
        return scene.time.span.of(text), scene.time.span
    parts = clauses.split(text, scene.sentence, scene.dates, words)
    best = _stated(scene, parts) or _pointed(scene) or _best(scene, parts)
    if best is None:
        return scene.time.span.of(text), scene.time.span
    label = _joined(text, best.kept, words)
    if best.source:
        label = f"{best.source}: {label[:1].upper()}{label[1:]}"
    elif best.name:
        label = " ".join([best.name, *label.split()[1:]])
    return label[:1].upper() + label[1:], Span(best.kept[0].start, best.kept[-1].end)


def _best(scene: Scene, parts: Sequence[Clause]) -> _Label | None:
    """Return the best label out of the clauses of a sentence."""
    text, time, words = scene.text, scene.time.span, scene.words
    telling = clauses.telling(text, parts, words)
    own = next((part for part in parts if part.span.touches(time)), parts[0])
    whole = sorted({word for part in telling for word in part.words})
    relative = any(word.end <= time.start and bare(text, word) in words.relatives for word in own.words)
    relative |= bool(options.of_the_time(text, own, time, words))
    found = []
    for at, option in enumerate(options.of(text, telling, own, time, words)):
        label = _rated(scene, _headed(text, _content(text, option, time, words), words), own, at)
        if label and label.uncut and option == whole and len(scene.dates) == 1 and not relative:
            label = replace(label, faults=label.faults - _WHOLE)
        found.append(label)
    return min((label for label in found if label), key=lambda label: label.faults, default=None)


def _rated(scene: Scene, option: Sequence[Span], own: Clause, rank: int) -> _Label | None:
    """Return an option as a label with its faults; None when nothing is left of it."""
    if not option:
        return None
    text, words = scene.text, scene.words
    source = " ".join(naming.source(scene, option[0]))
    points_back = not source and naming.points_back(scene, option[0])
    name = naming.resolved(scene, option[0]) if points_back else ""
    kept, cut = _fitted(text, option, MAX_WORDS - len(source.split() or name.split()[1:]), words)
    if not kept:
        return None
    faults = standing.faults(text, kept, words) + cut + _RANK * rank
    if own.words and not any(own.span.covers(word) for word in kept):
        faults += _ELSEWHERE if standing.tells(text, own.words, words) else _ELSEWHERE / 10
    if points_back:
        faults += _RESOLVED if name else _DANGLING
    return _Label(kept, source, faults, name, uncut=not cut)


def _stated(scene: Scene, parts: Sequence[Clause]) -> _Label | None:
    """Return what is stated at the time under the name of who states it; None where nothing is, or too little."""
    text, words = scene.text, scene.words
    statement = statements.behind(scene) or statements.ahead(scene)
    said = _said(text, parts, statement.verb, words) if statement else []
    if not statement or not said:
        return None
    known = (quote.mention for quote in scene.quotes if quote.cue and quote.cue.touches(statement.verb))
    named = next((naming.mentioned(text, mention) for mention in known if mention), []) or list(statement.name)
    kept, _ = _fitted(text, _headed(text, said, words), MAX_WORDS - len(named), words)
    if standing.faults(text, kept, words) >= _UNTOLD:
        return None  # "wrote on Monday in a letter"
    return _Label(kept, " ".join(named), 0) if kept else None


def _pointed(scene: Scene) -> _Label | None:
    """Return what was told before and is only pointed to here ("This was said by X on Monday"), under the name of X."""
    text, words = scene.text, scene.words
    opening = [found.lower() for found in text[scene.sentence.start : scene.time.span.start].split()[:_POINTING]]
    if not opening or opening[0] not in words.vague or not words.told.intersection(opening):
        return None
    quote = next((one.span for one in reversed(scene.quotes) if one.span.end <= scene.sentence.start + 1), None)
    named = [name for start, name in scene.people if scene.sentence.start <= start < scene.time.span.start]
    if quote is None or not named:
        return None
    parts = clauses.split(text, quote, (), words)
    found = [word for part in parts for word in part.words]
    kept, _ = _fitted(text, _headed(text, found, words), MAX_WORDS - len(named[0].split()[-3:]), words)
    return _Label(kept, " ".join(named[0].split()[-3:]), 0) if kept else None


def _said(text: str, parts: Sequence[Clause], verb: Span, words: TimelineWords) -> list[Span]:
    """Return the words of what is said behind a verb of saying; none when they are too few to tell it."""
    at = next(at for at, part in enumerate(parts) if part.span.touches(verb))
    own = [word for word in parts[at].words if word.start >= verb.end]
    said = options.grown(text, own, [part for part in parts[at + 1 :] if part.words], words)
    opened = [at for at, word in enumerate(said[:_HEARER]) if bare(text, word) in words.complements]
    said = said[opened[0] + 1 :] if opened else said
    return said if len(said) >= _MIN_WORDS else []


def _headed(text: str, chosen: Sequence[Span], words: TimelineWords) -> list[Span]:
    """Drop what only ties a label to the sentence before."""
    kept = [word for word in chosen if word.of(text).strip(EDGES)]
    if kept and standing.opens_a_clause(text, kept, words):
        return kept
    ties = union(words.openers, words.links)
    while len(kept) >= _MIN_WORDS and bare(text, kept[0]) in (ties if len(kept) > _MIN_WORDS else words.openers):
        if kept[0].of(text)[0].isupper() and bare(text, kept[0]) in words.complements:
            break  # "That emboldened the rebels"
        kept = kept[1:]
        ties |= words.seconds
    return kept


def _content(text: str, chosen: list[Span], time: Span, words: TimelineWords) -> list[Span]:
    """Return what somebody says of a time, without the one who says it ("X said that … last year …")."""
    before = [
        at
        for at, word in enumerate(chosen)
        if word.end <= time.start
        and bare(text, word) in words.complements
        and at
        and words.is_verb(bare(text, chosen[at - 1]))
    ]
    content = chosen[before[-1] + 1 :] if before else []
    return content if len(content) >= _MIN_WORDS and standing.tells(text, content, words) else chosen


def _fitted(text: str, option: Sequence[Span], size: int, words: TimelineWords) -> tuple[list[Span], float]:
    """Shorten to at most `size` words, where a phrase ends if there is such a place; return also how bad the cut is."""
    kept, faults = list(option), 0.0
    if len(kept) > size:
        end = standing.cut(text, kept, size, words)
        kept, faults = (kept[:end], _CUT) if end else (_hard_cut(text, kept, size, words), _BAD_CUT)
    while kept and bare(text, kept[-1]) in words.weak:
        kept = kept[:-1]
    return kept, faults


def _hard_cut(text: str, kept: list[Span], size: int, words: TimelineWords) -> list[Span]:
    """Shorten before a word that opens a further detail, else anywhere but inside a name."""
    whole = [at for at in range(_ENOUGH, size + 1) if not standing.breaks(text, kept, at, words)]
    whole = [at for at in whole if standing.tells(text, kept[:at], words)] or whole
    cuts = [at for at in whole if bare(text, kept[at]) in words.details] or whole
    end = cuts[-1] if cuts else size
    while not cuts and end > _ENOUGH and all(word.of(text)[:1].isupper() for word in kept[end - 1 : end + 1]):
        end -= 1
    return _without_stub(text, kept[:end], words)


def _without_stub(text: str, kept: list[Span], words: TimelineWords) -> list[Span]:
    """Drop a clause of which only the first words are left ("… that", "… although there")."""
    for at in range(max(_ENOUGH - 1, len(kept) - _MIN_WORDS), len(kept)):
        word = bare(text, kept[at])
        if word in words.relatives or word in words.links & words.details:
            return kept[:at]
    return kept


def _joined(text: str, kept: Sequence[Span], words: TimelineWords) -> str:
    """Return the words as one line; signs between words that stand side by side are kept.

    A word that points back to a thing of another sentence ("that bridge") is dropped: the label stands alone.
    """
    shown = [word for at, word in enumerate(kept) if not _is_demonstrative(text, kept, at, words)]
    label = shown[0].of(text)
    opens = bare(text, shown[0]) in words.dependents
    for previous, word in itertools.pairwise(shown):
        between = text[previous.end : word.start].strip()
        if len(between) > 1:
            label = label.rstrip(",;:") + ("," if opens and between.endswith(",") else "")
        label += f" {between} {word.of(text)}" if len(between) == 1 else f" {word.of(text)}"
    return " ".join(label.translate(_QUOTE_MARKS).split()).strip(EDGES)


def _is_demonstrative(text: str, kept: Sequence[Span], at: int, words: TimelineWords) -> bool:
    if not 0 < at <= _DEMONSTRATIVES or at + 1 == len(kept) or bare(text, kept[0]) in words.vague:
        return False
    ties = union(words.weak, words.links, words.dependents, words.openers, words.periods)  # "sejauh ini", "hari ini"
    return kept[at].of(text) in words.demonstratives and bare(text, kept[at - 1]) not in ties
