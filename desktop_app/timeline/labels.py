"""What happened, in at most 14 words that stand alone."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import clauses, naming, options, pointing, roles, standing, statements
from desktop_app.timeline.clauses import EDGES, Clause, bare
from desktop_app.timeline.pointing import Named
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords

MAX_WORDS = 14
_MIN_WORDS = 3
_ENOUGH = 6  # words: the least that a label is cut to
_TABLE = 12  # dates: a sentence with more is a table or a list
_POINTING = 5  # words at the head of a sentence that only points back
_UNTOLD = 2.0  # faults of words behind a verb of saying that are not what was said
_POOR = 0.8  # faults from which on what somebody said just before may tell better what he said then
_EARLIER = 0.3  # for each quote farther from the time
_NAME_WORDS = 4
_SHORT_NAME = 3  # words
_HEARER = 4  # words: who is told something ("told The Times that …")
# How much worse a label is for each fault; they order the ways to tell one event, tried on Indonesian and English news.
_RANK = 0.4  # for each better way
_SHORTENED = 2  # the rank of all ways with a shortened subject
_CUT, _BAD_CUT = 1.0, 4.0  # where a phrase ends, elsewhere
_ELSEWHERE = 2.5  # nothing of the clause with the time
_OTHER_CLAUSE = 0.9  # what the time dates is left out
_UNNAMED = 1.1  # few words without a name, where the time has no place either
_UNSAID = 2.0  # "announced that" without what was announced
_UNKNOWN = 0.8  # "that bridge" at its head, which no sentence near it names
_WHOLE = 1.5  # by how much all of a short sentence is better
_RESOLVED, _DANGLING = 0.5, 3.0  # a pronoun at its head
# Faults from which on words tell nobody what happened, fewer where the time has no place on the calendar. Of 60 events
# of unseen news 18 had labels with 2.5 or more, and none of those stood alone; of the other 42 29 did.
_TOO_MANY, _TOO_MANY_NOW = 2.0, 1.2
_NOW = frozenset({"PRESENT_REF", "PAST_REF"})
_LOOSE = _NOW | {"FUTURE_REF"}
_CONTRACTED = re.compile("['’]")
_QUOTE_MARKS = str.maketrans("", "", '"“”„«»')


@dataclass(frozen=True, slots=True)
class _Label:
    """Words that may be a label, under whose name, how badly they stand alone, and the names for what points back."""

    kept: Sequence[Span]
    source: str
    faults: float
    swaps: Mapping[int, str] = field(default_factory=dict)
    uncut: bool = False


def write(scene: Scene) -> tuple[str, Span] | None:
    """Return the label of the event that a time dates, and where most of it stands; None where no words tell it.

    All times of the sentence are left out. What somebody says is told under his name. Of all the ways to tell it, the
    one with the least faults is taken.
    """
    text, words = scene.text, scene.words
    said = any(quote.kind == "direct" and quote.span.covers(scene.time.span) for quote in scene.quotes)
    abstract = scene.time.span.of(text).lower() in words.abstract
    if len(scene.dates) > _TABLE or (said and scene.time.value in _NOW) or abstract:
        return None  # a table, or somebody who says "now"
    parts = clauses.split(text, scene.sentence, scene.dates, words)
    best = _stated(scene, parts) or _pointed(scene) or _best(scene, parts)
    if (best is None or best.faults >= _POOR) and roles.tell(scene) == "report":
        best = min((one for one in (best, _said_before(scene)) if one), key=lambda one: one.faults, default=None)
    if best is None or best.faults >= (_TOO_MANY_NOW if scene.time.value in _LOOSE else _TOO_MANY):
        return None
    label = _joined(text, best.kept, best.swaps, words)
    if best.source:
        label = f"{best.source}: {label[:1].upper()}{label[1:]}"
    span = Span(min(word.start for word in best.kept), max(word.end for word in best.kept))
    return label[:1].upper() + label[1:], span


def _best(scene: Scene, parts: Sequence[Clause]) -> _Label | None:
    """Return the best label out of the clauses of a sentence."""
    text, time, words = scene.text, scene.time.span, scene.words
    telling = clauses.telling(text, parts, words)
    own = next((part for part in parts if part.span.touches(time)), parts[0])
    whole = sorted({word for part in telling for word in part.words})
    relative = any(word.end <= time.start and bare(text, word) in words.relatives for word in own.words)
    relative |= bool(options.of_the_time(text, own, time, words) or options.of_opening(text, telling, own, words))
    ways = options.of(text, telling, own, time, words)
    ways = [_headed(text, _content(text, one, time, words), words) for one in ways]
    best = _quoted(scene, parts)
    rated: list[Sequence[Span]] = []
    for at, (rank, option) in enumerate(_ranked(text, ways, time, words)):
        if at >= len(ways) and best and best.faults <= _RANK * rank:
            break
        bonus = _WHOLE if option == whole and len(scene.dates) == 1 and not relative else 0
        if option in rated or (best and best.faults <= _RANK * rank - bonus):
            continue  # it cannot be better
        rated.append(option)
        label = _rated(scene, option, own if own in telling else None, rank)
        if label and label.uncut:
            label = replace(label, faults=label.faults - bonus)
        if label and _is_announced(text, label.kept, parts, words):
            label = replace(label, faults=label.faults + _UNSAID)
        best = min((one for one in (best, label) if one), key=lambda one: one.faults, default=None)
    return best


def _is_announced(text: str, kept: Sequence[Span], parts: Sequence[Clause], words: TimelineWords) -> bool:
    """Tell whether what somebody announces is left out ("X announced in a message | that …")."""
    behind = next((word for part in parts for word in part.words if word.start >= kept[-1].end), None)
    return behind is not None and bare(text, behind) in words.complements


def _ranked(
    text: str, ways: Sequence[Sequence[Span]], time: Span, words: TimelineWords
) -> Iterator[tuple[int, Sequence[Span]]]:
    """Yield ways to tell an event with their ranks, those with shortened subjects last."""
    yield from enumerate(ways)
    for way in options.shorter(text, ways, time, words):
        yield _SHORTENED, way


def _quoted(scene: Scene, parts: Sequence[Clause]) -> _Label | None:
    """Return what is quoted whole and short before a time, under the name of who says it."""
    text, time = scene.text, scene.time.span
    said = [quote.span for quote in scene.quotes if quote.kind == "direct" and quote.span.touches(scene.sentence)]
    said = [span for span in said if span.end <= time.start]
    kept = [word for part in parts for word in part.words if said and said[0].covers(word) and bare(text, word)]
    source = naming.source(scene, kept[0]) if kept else []
    if not 1 < len(kept) <= MAX_WORDS - len(source) or not source or naming.points_back(scene, kept[0]):
        return None
    pointing = bare(text, kept[0]).endswith(scene.words.suffixes) or bare(text, kept[0]) in scene.words.possessives
    if pointing or any(bare(text, word) in scene.words.dialogue for word in kept):
        return None
    told = standing.tells(text, kept, scene.words)
    meant = _meant(scene, kept, "")
    faults = standing.faults(text, kept, scene.words, meant.indexes()) if told else 0
    return _Label(kept, " ".join(source), faults + _RANK, meant.swaps)


def _said_before(scene: Scene) -> _Label | None:
    """Return what the speaker of a quote, whose saying a time dates, said in the sentences before; None without it."""
    text, time, words = scene.text, scene.time.span, scene.words
    own = next(
        (q for q in scene.quotes if q.cue and q.speaker and scene.sentence.start <= q.cue.start < time.start), None
    )
    name = scene.speakers.get(own.speaker or "", "").split()[-_NAME_WORDS:] if own else []
    if own is None or not name or own.kind != "direct" or own.span.covers(time) or own.span.end > time.start:
        return None
    found: list[_Label] = []
    near = [quote for quote in scene.quotes if quote.speaker == own.speaker and quote.span.end <= scene.sentence.start]
    for age, quote in enumerate(reversed(near), start=1):
        told = clauses.telling(text, clauses.split(text, quote.span, (), words), words)
        said = [word for part in told for word in part.words if bare(text, word)]
        said = _headed(text, said, words)
        if not said or naming.points_back(scene, said[0]):
            continue
        meant = _meant(scene, said[:MAX_WORDS], "")
        kept, cut = _fitted(text, said, MAX_WORDS - len(name) - meant.added(), words)
        if kept:
            faults = standing.faults(text, kept, words, meant.indexes()) + _UNKNOWN * meant.unknown
            found.append(_Label(kept, " ".join(name), faults + cut + _EARLIER * age, _within(meant, kept)))
    return min(found, key=lambda one: one.faults, default=None)


def _rated(scene: Scene, option: Sequence[Span], own: Clause | None, rank: float) -> _Label | None:
    """Return an option as a label with its faults; None when nothing is left of it."""
    if not option:
        return None
    text, time, words = scene.text, scene.time.span, scene.words
    source = " ".join(naming.source(scene, option[0]))
    points_back = naming.points_back(scene, option[0])
    name = naming.resolved(scene, option[0]) if points_back and not source else ""
    if source:
        option = [word for word in option if any(q.kind == "direct" and q.span.touches(word) for q in scene.quotes)]
    if name and any(word.of(text).strip(EDGES) in name.split() for word in option):
        name = ""  # nobody is told of himself
    if len(option) > MAX_WORDS and pointing.is_demonstrative(scene, option, len(option) - 1):
        option = option[:-1]
    meant = _meant(scene, option[:MAX_WORDS], name)
    size = MAX_WORDS - len(source.split()) - meant.added() - _dashes(text, option)
    kept, cut = _fitted(text, option, size, words)
    if not kept:
        return None
    own_faults = standing.faults(text, kept, words, meant.indexes()) + _UNKNOWN * meant.unknown
    faults = own_faults + cut + _RANK * rank
    if own and own.words and not any(own.span.covers(word) for word in kept):
        faults += _ELSEWHERE if standing.tells(text, own.words, words) else _ELSEWHERE / 10
    if kept[-1].end < time.start and _changes_clause(text, option, kept[-1].end, time.start, words):
        faults += _OTHER_CLAUSE
    faults += _UNNAMED * (scene.time.value in _LOOSE and standing.is_vague(text, kept))
    if points_back:
        faults += _RESOLVED if name else _DANGLING
    return _Label(
        kept,
        source,
        faults,
        _within(meant, kept),
        uncut=not cut and not own_faults and (bool(name) or not points_back),
    )


def _meant(scene: Scene, option: Sequence[Span], name: str) -> Named:
    """Return what words of a label point back to; `name` is the one its pronoun means."""
    meant = pointing.named(scene, option)
    return replace(meant, swaps={**meant.swaps, 0: name}) if name else meant


def _within(meant: Named, kept: Sequence[Span]) -> dict[int, str]:
    return {at: told for at, told in meant.swaps.items() if at < len(kept)}


def _dashes(text: str, option: Sequence[Span]) -> int:
    """Return how many dashes stand alone between the words of a label: a reader counts them as words."""
    return sum(
        text[one.end : other.start].strip() in {"-", "–", "—"} for one, other in itertools.pairwise(option[:MAX_WORDS])
    )


def _changes_clause(text: str, option: Sequence[Span], start: int, end: int, words: TimelineWords) -> bool:
    """Tell whether a clause begins between two places: the time behind it dates that one."""
    left = [bare(text, word) for word in option if start <= word.start < end]
    openers = union(words.temporal, words.relatives)
    at = next((at for at, word in enumerate(left) if word in openers), len(left))
    if any(one in words.coordinators and words.is_verb(other) for one, other in itertools.pairwise(left)):
        return True
    return any(words.is_verb(word) for word in left[at + 1 :])


def _stated(scene: Scene, parts: Sequence[Clause]) -> _Label | None:
    """Return what is stated at the time under the name of who states it; None where nothing is, or too little."""
    text, words = scene.text, scene.words
    statement = statements.behind(scene) or statements.ahead(scene)
    said = _said(text, parts, statement.verb, words) if statement else []
    if not statement or not said:
        return None
    known = (quote.mention for quote in scene.quotes if quote.cue and quote.cue.touches(statement.verb))
    named = next((naming.mentioned(text, mention) for mention in known if mention), []) or list(statement.name)
    if named and named[0].lower() in words.pronouns:
        first = scene.sentence.start + text[scene.sentence.start : scene.sentence.end].find(named[0])
        named = naming.resolved(scene, Span(first, first + len(named[0]))).split()
    said = _headed(text, said, words)
    himself = bool(said) and bare(text, said[0]) in words.singular  # "X said he is ready"
    meant = _meant(scene, said[:MAX_WORDS], " ".join(named) if himself else "")
    named = [] if himself else named
    kept, _ = _fitted(text, said, MAX_WORDS - len(named) - meant.added(), words)
    if not kept or standing.faults(text, kept, words, meant.indexes()) >= _UNTOLD:
        return None  # "wrote on Monday in a letter"
    return _Label(kept, " ".join(named), 0, _within(meant, kept))


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
    name = named[0].split()[-_SHORT_NAME:]
    found = _headed(text, found, words)
    meant = _meant(scene, found[:MAX_WORDS], "")
    kept, _ = _fitted(text, found, MAX_WORDS - len(name) - meant.added(), words)
    cut = len(kept) < len(found)
    if not kept or (cut and standing.faults(text, kept, words, meant.indexes()) >= _UNTOLD):
        return None
    return _Label(kept, " ".join(name), 0, _within(meant, kept))


def _said(text: str, parts: Sequence[Clause], verb: Span, words: TimelineWords) -> list[Span]:
    """Return the words of what is said behind a verb of saying; none when they are too few to tell it."""
    at = next((at for at, part in enumerate(parts) if part.span.touches(verb)), None)
    if at is None:
        return []  # the verb stands in what was taken for a dateline
    own = [word for word in parts[at].words if word.start >= verb.end]
    said = options.grown(text, own, [part for part in parts[at + 1 :] if part.words], words)
    opened = [at for at, word in enumerate(said[:_HEARER]) if bare(text, word) in words.complements]
    said = said[opened[0] + 1 :] if opened else _without_hearer(text, said, words)
    return said if len(said) >= _MIN_WORDS else []


def _without_hearer(text: str, said: list[Span], words: TimelineWords) -> list[Span]:
    """Drop the name of whom something is told ("told CNN she has …")."""
    if len(said) > _MIN_WORDS and bare(text, said[0]) in words.hearers:
        return said[1:]
    at = next((at for at, word in enumerate(said) if not word.of(text)[0].isupper()), 0)
    heard = 0 < at < _HEARER and _CONTRACTED.split(bare(text, said[at]))[0] in union(words.thirds, words.articles)
    return said[at:] if heard else said


def _headed(text: str, chosen: Sequence[Span], words: TimelineWords) -> list[Span]:
    """Drop what only ties a label to the sentence before."""
    kept = [word for word in chosen if word.of(text).strip(EDGES)]
    if kept and standing.opens_a_clause(text, kept, words):
        return kept
    loose = next((at for at in range(_MIN_WORDS, len(kept)) if _is_loose(text, kept, at, words)), len(kept))
    kept = kept[:loose]
    ties = union(words.openers, words.links)
    while len(kept) >= _MIN_WORDS and bare(text, kept[0]) in (ties if len(kept) > _MIN_WORDS else words.openers):
        if bare(text, kept[0]) in words.complements & words.vague:
            break  # "That emboldened the rebels"
        if bare(text, kept[0]) in words.dependents - words.links and bare(text, kept[1]) not in union(
            words.openers, words.seconds
        ):
            break  # "In a week they …", but not "In addition they …"
        if _limits(text, kept, words):
            break  # "Tak ada pemain", "Hanya ada 20 toko"
        if words.gerunds and bare(text, kept[1]).endswith(words.gerunds):
            break  # "After traveling in Asia …"
        kept = kept[1:]
        ties |= words.seconds
    return kept


def _is_loose(text: str, kept: Sequence[Span], at: int, words: TimelineWords) -> bool:
    """Tell whether a relative clause has lost its noun, the time ("applies until May, which …")."""
    before = kept[at - 1]
    verb = before.of(text)[0].islower() and words.is_verb(bare(text, before)) and before.end + 1 < kept[at].start
    return verb and bare(text, kept[at]) in words.relatives and before.of(text)[-1].isalpha()


def _limits(text: str, kept: Sequence[Span], words: TimelineWords) -> bool:
    """Tell whether a first word says of what follows that it is not, or no more: without it the words mean another."""
    first, second = bare(text, kept[0]), bare(text, kept[1])
    negated = first in words.verbs and words.is_verb(second)
    return negated or (first in words.quantifiers and second not in union(words.openers, words.seconds))


def _content(text: str, chosen: list[Span], time: Span, words: TimelineWords) -> list[Span]:
    """Return what somebody says of a time, without the one who says it ("X said that … last year …")."""
    found = [bare(text, word) for word in chosen if word.end <= time.start]
    before = [at for at in range(1, len(found)) if found[at] in words.complements and words.is_verb(found[at - 1])]
    before += [at for at in range(len(found) - 1) if found[at] in words.empty and _is_told(found[at + 1], words)]
    before = [at for at in before if not words.complements.intersection(found[at + 1 : at + 1 + _HEARER])]
    content = chosen[max(before) + 1 :] if before else []
    return content if len(content) >= _MIN_WORDS and standing.tells(text, content, words) else chosen


def _is_told(word: str, words: TimelineWords) -> bool:
    """Tell whether the word behind a verb of saying may open what is said, not to whom and where it was."""
    return word not in union(words.settings, words.hearers, words.complements, words.vague, words.details)


def _fitted(text: str, option: Sequence[Span], size: int, words: TimelineWords) -> tuple[list[Span], float]:
    """Shorten to at most `size` words, where a phrase ends if there is such a place; return also how bad the cut is."""
    kept, faults = list(option), 0.0
    if len(kept) > size:
        end = standing.cut(text, kept, size, words)
        kept, faults = (kept[:end], _CUT) if end else (_hard_cut(text, kept, size, words), _BAD_CUT)
    size = len(kept)
    if not faults and len(kept) > _ENOUGH and words.transitive:
        kept = _without_bare_relative(text, kept, words)
    listed = next((at for at in range(_ENOUGH - 1, len(kept)) if bare(text, kept[at]) in words.listing), 0)
    if listed and (faults or kept[-1].of(text).endswith(",")):
        kept = kept[:listed]  # "three albums, namely X, …"
    if (
        len(kept) > _ENOUGH
        and bare(text, kept[-1]) in words.demonstratives
        and bare(text, kept[-2]) in words.dependents
    ):
        kept = kept[:-2]  # "for that"
    while kept and bare(text, kept[-1]) in words.weak:
        kept = kept[:-1]
    if len(kept) < size and faults and words.is_verb(bare(text, kept[-1] if kept else option[0])):
        faults = _BAD_CUT  # "he vowed | to"
    return kept, faults


def _without_bare_relative(text: str, kept: list[Span], words: TimelineWords) -> list[Span]:
    """Drop a relative clause at the end that tells nothing without the time ("the meeting that will be held")."""
    end = len(kept)
    if bare(text, kept[-1]) not in words.held:
        return kept
    while end > _ENOUGH and words.is_verb(bare(text, kept[end - 1])):
        end -= 1
    return kept[: end - 1] if end < len(kept) and bare(text, kept[end - 1]) in words.relatives else kept


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


def _joined(text: str, kept: Sequence[Span], swaps: Mapping[int, str], words: TimelineWords) -> str:
    """Return the words as one line, with names for those that point back.

    Signs between words that stand side by side are kept.
    """
    shown = [(word, swaps.get(at, word.of(text))) for at, word in enumerate(kept)]
    shown = [(word, told) for word, told in shown if told]
    label = shown[0][1]
    first = bare(text, shown[0][0])
    opens = first in words.dependents or words.is_verb(first)
    for (previous, _), (word, told) in itertools.pairwise(shown):
        between = text[previous.end : word.start].strip()
        if len(between) > 1:
            apart = opens or not words.is_verb(told)
            label = label.rstrip(",;:") + ("," if apart and between.endswith(",") else "")
        label += f" {between} {told}" if len(between) == 1 else f" {told}"
    return " ".join(label.translate(_QUOTE_MARKS).split()).strip(EDGES)
