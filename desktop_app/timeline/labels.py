"""What happened, in at most 14 words that stand alone."""

import itertools
from collections.abc import Sequence

from desktop_app.article import Quote, Span
from desktop_app.timeline import clauses, statements
from desktop_app.timeline.clauses import EDGES, Clause, bare
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords

MAX_WORDS = 14
_MIN_WORDS = 3
_ENOUGH = 6  # words: shorter labels take in the next clause
_NAME_WORDS = 3
_OPENING = 8  # words: a subject with its appositions
_QUOTE_MARKS = str.maketrans("", "", '"“”„«»')


def write(scene: Scene) -> tuple[str, Span]:
    """Return the label of the event that a time dates, and where most of it stands.

    All times of the sentence are left out. What somebody says is told under his name.
    """
    text, time, words = scene.text, scene.time.span, scene.words
    parts = clauses.split(text, scene.sentence, scene.dates, words)
    telling = clauses.telling(text, parts, words)
    at = next((at for at, part in enumerate(parts) if part.span.touches(time)), 0)
    chosen = _chosen(text, telling, parts[at], words)
    source = _source(text, chosen, scene.quotes, words)
    if statement := statements.behind(scene):
        said = _said(text, parts, statement.verb, words)
        known = (quote.mention for quote in scene.quotes if quote.cue and quote.cue.touches(statement.verb))
        named = next((_name(text, mention) for mention in known if mention), [])
        chosen, source = (said, named or list(statement.name)) if said else (chosen, source)
    headed = _headed(text, _content(text, chosen, time, words), words)
    kept = _fitted(text, headed, MAX_WORDS - len(source), words)
    if not kept:
        return time.of(text), time
    label = _joined(text, kept)
    if source:
        label = f"{' '.join(source)}: {label[:1].upper()}{label[1:]}"
    elif _points_back(text, kept[0], scene) and (name := _last_source(text, scene)):
        label = " ".join([*name, *label.split()[1 : MAX_WORDS + 1 - len(name)]])
    return label[:1].upper() + label[1:], Span(kept[0].start, kept[-1].end)


def _chosen(text: str, telling: Sequence[Clause], own: Clause, words: TimelineWords) -> list[Span]:
    """Return the words of the clause that holds the time, or of the main clause beside it."""
    before = [part for part in telling if part.span.end <= own.span.start]
    after = [part for part in telling if part.span.start >= own.span.end]
    if own in telling and (len(own.words) >= _MIN_WORDS or _is_brief(text, own)):
        if bare(text, own.words[0]) in words.relatives and before:
            return _antecedent(text, before[-1], words) + list(own.words[1:])
        hangs = _hangs(text, own, words)
        if hangs and not before and after and not _hangs(text, after[0], words):
            return _grown(text, (), after, words)
        if not hangs or not before:
            return _subject(text, own, before, words) + _grown(text, own.words, after, words)
    if before and not (after and _hangs(text, before[0], words)):
        told = [word for part in [*before, own] for word in part.words]
        return told + (_grown(text, (), after[:1], words) if not own.words and _goes_on(text, after, words) else [])
    return _grown(text, own.words if own in telling and not after else (), after, words)


def _said(text: str, parts: Sequence[Clause], verb: Span, words: TimelineWords) -> list[Span]:
    """Return the words of what is said behind a verb of saying; none when they are too few to tell it."""
    at = next(at for at, part in enumerate(parts) if part.span.touches(verb))
    own = [word for word in parts[at].words if word.start >= verb.end]
    said = _grown(text, own, [part for part in parts[at + 1 :] if part.words], words)
    while said and bare(text, said[0]) in words.complements:
        said = said[1:]
    return said if len(said) >= _MIN_WORDS else []


def _goes_on(text: str, after: Sequence[Clause], words: TimelineWords) -> bool:
    """Tell whether the predicate stands behind a time between commas ("The fair, Sunday, drew crowds")."""
    first = after[0].words[0] if after and after[0].words else None
    if first is None or not first.of(text)[:1].islower():
        return False
    return bare(text, first) not in words.links | words.dependents | words.relatives


def _is_brief(text: str, own: Clause) -> bool:
    """Tell whether a clause of two words has a name and a verb ("X resigned")."""
    return len(own.words) == _MIN_WORDS - 1 and own.words[0].of(text)[0].isupper() and own.words[1].of(text).islower()


def _hangs(text: str, part: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause needs the one before it: it is short, or begins like the end of a sentence."""
    first = bare(text, part.words[0]) if part.words else ""
    return (
        (len(part.words) < _MIN_WORDS and not _is_brief(text, part))
        or first in words.dependents
        or first in words.relatives
    )


def _subject(text: str, own: Clause, before: Sequence[Clause], words: TimelineWords) -> list[Span]:
    """Return the name that the sentence opens with, for a clause without a subject of its own ("X, …, left")."""
    first = own.words[0]
    if not before or first.of(text).strip(EDGES)[:1].isupper() or bare(text, first) in words.links:
        return []
    opening = [word for part in before for word in part.words]
    if opening and bare(text, opening[0]) in words.dependents | words.links:
        return []
    if len(opening) <= _OPENING:
        return opening
    if len(before[0].words) <= _ENOUGH:
        return list(before[0].words)
    name: list[Span] = []
    for word in before[0].words:
        if not word.of(text).strip(EDGES)[:1].isupper():
            break
        name.append(word)
    return name if len(name) <= _NAME_WORDS + 1 else []


def _antecedent(text: str, part: Clause, words: TimelineWords) -> list[Span]:
    """Return the last name of a clause, else its last two words: what "who" and "which" refer to."""
    kept = list(part.words)
    start = len(kept)
    while start and kept[start - 1].of(text)[:1].isupper():
        start -= 1
    if start == len(kept):
        start = max(0, len(kept) - 2)
    return [word for word in kept[start:] if bare(text, word) not in words.weak]


def _grown(text: str, own: Sequence[Span], after: Sequence[Clause], words: TimelineWords) -> list[Span]:
    """Return the words of a clause, and of those after it while they are few, up to a conjunction."""
    grown = list(own)
    for part in after:
        if len(grown) >= _ENOUGH or (grown and part.words and bare(text, part.words[0]) in words.links):
            break
        grown += part.words
    return grown


def _source(text: str, chosen: Sequence[Span], quotes: Sequence[Quote], words: TimelineWords) -> list[str]:
    """Return the name of whoever says the chosen words; nothing for the article's own words."""
    if not chosen:
        return []
    said = [quote for quote in quotes if quote.kind == "direct" and quote.span.touches(chosen[0])]
    for quote in said:
        known = [other for other in quotes if other.mention and (other is quote or other.speaker == quote.speaker)]
        for other in [quote, *known] if quote.speaker else [quote]:
            name = _name(text, other.mention) if other.mention else []
            if name and name[0].lower() not in words.pronouns:
                return name
    return []


def _points_back(text: str, first: Span, scene: Scene) -> bool:
    """Tell whether a label opens with a pronoun of the reporter's; inside a quote it is the speaker's own."""
    quoted = any(quote.kind != "indirect" and quote.span.touches(first) for quote in scene.quotes)
    return not quoted and bare(text, first) in scene.words.pronouns


def _last_source(text: str, scene: Scene) -> list[str]:
    """Return the name of the last source before a sentence: whom "he" and "she" most often mean in news."""
    before = [quote.mention for quote in scene.quotes if quote.mention and quote.mention.end <= scene.sentence.start]
    names = [name for mention in sorted(before) if text[mention.start].isupper() and (name := _name(text, mention))]
    return next((name for name in reversed(names) if name[0].lower() not in scene.words.pronouns), [])


def _name(text: str, mention: Span) -> list[str]:
    """Return the last words of a mention that are written with a capital."""
    name: list[str] = []
    for word in reversed(mention.of(text).split()):
        if not word[:1].isupper():
            break
        name.insert(0, word.strip(EDGES))
    return name[-_NAME_WORDS:]


def _headed(text: str, chosen: Sequence[Span], words: TimelineWords) -> list[Span]:
    """Drop what only ties a label to the sentence before."""
    kept = [word for word in chosen if word.of(text).strip(EDGES)]
    ties = words.openers | words.links
    while len(kept) > _MIN_WORDS and bare(text, kept[0]) in ties:
        kept = kept[1:]
        ties |= words.seconds
    return kept


def _content(text: str, chosen: list[Span], time: Span, words: TimelineWords) -> list[Span]:
    """Return what somebody says of a time, without the one who says it ("X said that … last year …")."""
    before = [at for at, word in enumerate(chosen) if word.end <= time.start and bare(text, word) in words.complements]
    return chosen[before[-1] + 1 :] if before and len(chosen) - before[-1] > _MIN_WORDS else chosen


def _fitted(text: str, kept: list[Span], size: int, words: TimelineWords) -> list[Span]:
    """Shorten to at most `size` words, before a word that opens a further detail where there is one."""
    if len(kept) > size:
        cuts = [at for at in range(_ENOUGH, size + 1) if bare(text, kept[at]) in words.details]
        end = cuts[-1] if cuts else size
        while not cuts and end > _ENOUGH and all(word.of(text)[:1].isupper() for word in kept[end - 1 : end + 1]):
            end -= 1
        kept = kept[:end]
        kept = _without_stub(text, kept, words)
    while kept and bare(text, kept[-1]) in words.weak:
        kept = kept[:-1]
    return kept


def _without_stub(text: str, kept: list[Span], words: TimelineWords) -> list[Span]:
    """Drop a clause of which only the first words are left ("… that", "… although there")."""
    for at in range(max(_ENOUGH - 1, len(kept) - _MIN_WORDS), len(kept)):
        word = bare(text, kept[at])
        if word in words.relatives or word in words.links & words.details:
            return kept[:at]
    return kept


def _joined(text: str, kept: Sequence[Span]) -> str:
    """Return the words as one line; signs between words that stand side by side are kept."""
    label = kept[0].of(text)
    for previous, word in itertools.pairwise(kept):
        between = text[previous.end : word.start].strip()
        if len(between) > 1:
            label = label.rstrip(",;:")
        label += f" {between} {word.of(text)}" if len(between) == 1 else f" {word.of(text)}"
    return label.translate(_QUOTE_MARKS).strip(EDGES)
