"""What somebody said at a time, as a label under his name."""

import re
from collections.abc import Iterator, Sequence

from desktop_app.article import Span
from desktop_app.languages import union, without
from desktop_app.timeline import clauses, denials, naming, options, predicates, standing, statements, tellings, wording
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.wording import MAX_WORDS, MIN_WORDS, UNKNOWN
from desktop_app.timeline.words import TimelineWords

_POINTING = 5  # words at the head of a sentence that only points back
_UNTOLD = 2.0  # faults from which on words are not what was said: as many as make any label untold
_FRAGMENT = 2.0  # faults of a quote without a verb that is only the beginning of a sentence: that is untold, too
_ANSWER = 0.8  # how much worse an answer tells
# How much worse each word makes a saying that it lacks to so many. In 860 articles of IndoSum 18 reports are told by
# another sentence of the speaker than without, 14 of them better, one worse.
_THIN, _TELLING = 0.15, 8
_FEW, _PLAIN = 6, 0.8  # words without a name: so few tell that much worse
_NAME_WORDS = 4
_SHORT_NAME, _LONG_NAME = 3, 6  # words
_HEARER = 4  # words: who is told something ("told The Times that …")
_CONTRACTED = re.compile("['’]")


def quoted(scene: Scene, parts: Sequence[Clause]) -> wording.Label | None:
    """Return what is quoted whole and short before a time, under the name of who says it."""
    text, time = scene.text, scene.time.span
    said = [quote.span for quote in scene.quotes if quote.kind == "direct" and quote.span.touches(scene.sentence)]
    said = [span for span in said if span.end <= time.start]
    if not said or _is_aside(text[said[-1].end : time.start], scene.words):
        return None
    kept = [word for part in parts for word in part.words if said[0].covers(word) and word.small]
    source = naming.source(scene, kept[0]) if kept else []
    if not 1 < len(kept) <= MAX_WORDS - len(source) or not source or naming.points_back(scene, kept[0]):
        return None
    pointing = kept[0].small.endswith(scene.words.suffixes) or kept[0].small in scene.words.possessives
    if pointing or any(word.small in scene.words.dialogue for word in kept):
        return None
    told = predicates.tells(text, kept, scene.words)
    meant = wording.meant(scene, kept, "")
    faults = standing.faults(text, kept, scene.words, meant.indexes()) if told else 0
    first = next((word.small for word in kept if word.small not in scene.words.openers), "")
    opens = first in union(scene.words.dependents, scene.words.links)
    headed = wording.headed(text, kept, scene.words)
    part = opens and not standing.opens_a_clause(text, headed, scene.words)
    faults += _FRAGMENT * ((opens and not told) or (part and kept[0].small in scene.words.openers))
    if told and headed and headed != kept and not meant.swaps:
        kept = headed  # "Namun, …"
    return wording.Label(kept, " ".join(source), faults, meant.swaps)


def _is_aside(between: str, words: TimelineWords) -> bool:
    """Tell whether a relative clause with a verb stands right before a time behind a quote ("said X, who came in")."""
    clause = between.rpartition(",")[2].lower().split()
    opens = words.articles and bool(clause) and clause[0] in words.relatives
    return bool(opens) and any(map(words.is_verb, clause[1:]))


def plainly(said: Sequence[Word], words: TimelineWords) -> Sequence[Word]:
    """Return what somebody says without the words that only lead to it ("Look, I really think that …")."""
    start = 1 if said and said[0].small in words.interjections else 0
    end = start + 1
    while end < len(said) and said[end].small.endswith(words.adverbs):
        end += 1
    if end < len(said) and said[start].small in words.answers and said[end].small in words.hedges:
        start = end + 1 + (end + 1 < len(said) and said[end + 1].small in words.complements)
    rest = said[start:]
    small = union(words.dependents, words.details, words.vague, words.infinitives)
    return rest if len(rest) > MIN_WORDS and rest[0].small not in small else said


def weight(label: wording.Label, words: TimelineWords) -> float:
    """Return how badly a label tells what was said.

    Answers, wishes and feelings tell less than what they are about, and few words that name nobody and nothing less
    than others.
    """
    thin = _THIN * max(0, _TELLING - len(label.kept)) if words.suffixes and label.source else 0
    return max(label.faults, 0) + _plainness(label, words) + thin


def _plainness(label: wording.Label, words: TimelineWords) -> float:
    named = any(word.capital or not word.small.isalpha() for word in label.kept[1:]) or bool(label.swaps)
    plain = bool(words.suffixes) and not named and len(label.kept) <= _FEW
    return bool(label.source) * (_ANSWER * (label.kept[0].small in words.answers) + _PLAIN * plain)


def only_wishes(label: wording.Label, words: TimelineWords) -> bool:
    """Tell whether a few quoted words name nothing and only wish or guess ("Mudah-mudahan bisa selesai")."""
    return (
        bool(words.suffixes and label.source)
        and _plainness(label, words) >= _ANSWER + _PLAIN
        and label.kept[0].small not in words.pronouns | words.negations
    )


def said_near(scene: Scene) -> wording.Label | None:
    """Return what the speaker of a quote, whose saying a time dates, said in the sentences beside; None without it.

    Those are earlier quotes, the sentences before in the same quote, and the one behind that goes on with it.
    """
    text, time, words = scene.text, scene.time.span, scene.words
    own = next(
        (q for q in scene.quotes if q.cue and q.speaker and scene.sentence.start <= q.cue.start < time.start), None
    )
    name = scene.speakers.get(own.speaker or "", "").split()[-_NAME_WORDS:] if own else []
    if own is None or not name or own.kind != "direct" or own.span.covers(time) or own.span.end > time.start:
        return None
    found: list[wording.Label] = []
    earlier = [one.span for one in scene.quotes if one.speaker == own.speaker and one.span.end <= scene.sentence.start]
    parts = [sentence for sentence in scene.before if own.span.touches(sentence)]
    parts += [
        sentence
        for sentence in scene.after
        if any(one.speaker == own.speaker and one.span.touches(sentence) for one in scene.quotes)
    ]
    for span in sorted([*earlier, *parts], reverse=True):
        said = _told_in(scene, span, ())
        if len(said) > MAX_WORDS - len(name):  # what is cut must not end within a date
            said = _told_in(scene, span, scene.dates_in(span))
        ways = (_under_name(scene, span, way, name) for way in _ways(text, span, said, words))
        if best := next((way for way in ways if way and weight(way, words) < _UNTOLD), None):
            found.append(best)
            if not weight(best, words):
                break  # none can be better
    return min(found, key=lambda one: weight(one, words), default=None)


def _told_in(scene: Scene, sentence: Span, dates: tuple[Span, ...]) -> list[Word]:
    """Return the words of a sentence that tell something, without some dates."""
    told = tellings.of(scene.text, clauses.split(scene.text, sentence, dates, scene.words), scene.words)
    return [word for part in told for word in part.words if word.small]


def _ways(text: str, span: Span, said: list[Word], words: TimelineWords) -> Iterator[list[Word]]:
    """Yield what somebody says in a sentence without him ("Bupati memaparkan bahwa | …"), then all of it."""
    if words.suffixes and words.relatives.isdisjoint(word.small for word in said[:_POINTING]):
        content = wording.content_of(text, said, Span(span.end, span.end), words)
        small = union(words.adverbials, words.openers)
        if content is not said and not (content[0].verb or content[0].small in small):
            yield wording.headed(text, content, words)
    yield wording.headed(text, said, words)


def _under_name(scene: Scene, span: Span, said: list[Word], name: list[str]) -> wording.Label | None:
    """Return what is said in a sentence as a label under the name of who says it."""
    text, words = scene.text, scene.words
    if not said or naming.points_back(scene, said[0]) or denials.is_left_out(text, span, said, words):
        return None
    meant = wording.meant(scene, said[:MAX_WORDS], "")
    source = name if said[0].of(text).strip(EDGES) not in name else []  # "X mengaku …"
    kept, cut = wording.fitted(text, said, MAX_WORDS - len(source) - meant.added(), words)
    if not kept:
        return None
    faults = standing.faults(text, kept, words, meant.indexes()) + UNKNOWN * meant.unknown
    return wording.Label(kept, " ".join(source), faults + cut, wording.within(meant, kept))


def stated(scene: Scene, parts: Sequence[Clause]) -> wording.Label | None:
    """Return what is stated at the time under the name of who states it; None where nothing is, or too little."""
    text, words = scene.text, scene.words
    statement = statements.behind(scene) or statements.ahead(scene)
    said = _said(parts, statement.verb, words) if statement else []
    if not statement or not said or statement.verb.of(text).lower() in words.denying:
        return None
    known = (quote.mention for quote in scene.quotes if quote.cue and quote.cue.touches(statement.verb))
    known = (mention for mention in known if mention and not any(mention.touches(date) for date in scene.dates))
    named = next((naming.mentioned(text, mention) for mention in known if mention), []) or list(statement.name)
    if named and named[0].lower() in words.pronouns:
        first = scene.sentence.start + text[scene.sentence.start : scene.sentence.end].find(named[0])
        named = naming.resolved(scene, Word.at(text, first, first + len(named[0]), words)).split()
    named = _whole(scene, _untitled(scene, named), statement.verb)
    said = wording.headed(text, said, words)
    head, *rest = _CONTRACTED.split(said[0].of(text).strip(EDGES), maxsplit=1) if said else ("",)
    himself = head.lower() in words.singular  # "X said he is ready"
    if said and said[0].small in words.thirds & words.vague:  # "The paper said it had …"
        himself = not any(named[-1:] == name.split()[-1:] for _, name in scene.people)
    if himself and words.articles and _is_nobody(said, words):
        return None  # "The paper said it was more like …"
    glued = "".join(f"’{end}" for end in rest)
    name = naming.spelled(scene, " ".join(named), glued, said[0]) if himself and named else ""
    meant = wording.meant(scene, said[:MAX_WORDS], name)
    if himself and not named:
        return None  # "it said it would …", and nobody knows who
    named = [] if himself else named
    kept, cut = wording.fitted(text, said, MAX_WORDS - len(named) - meant.added(), words)
    named_well = len(named) >= _SHORT_NAME or not words.articles.intersection(word.lower() for word in named[:1])
    own = {0} if named and named_well else set()  # "its observers …", told under its name, not under "The Republican"
    if not kept or max(cut, standing.faults(text, kept, words, meant.indexes() | own)) >= _UNTOLD:
        return None  # "wrote on Monday in a letter"
    return wording.Label(kept, " ".join(named), 0, wording.within(meant, kept))


def _untitled(scene: Scene, named: list[str]) -> list[str]:
    """Return the name of a person without the end of a title before it ("Staff | Ada Holt")."""
    known = (name.split() for _, name in scene.people)
    full = (name for name in known if 1 < len(name) < len(named) and named[-len(name) :] == name)
    return next(full, named) if scene.words.articles else named


def _whole(scene: Scene, named: list[str], verb: Span) -> list[str]:
    """Return a name with what stands before a preposition in it ("Bureau of | Mills", "Chief of | Staff Holt")."""
    before = scene.text[scene.sentence.start : verb.start].split()
    size = len(named)
    places = range(len(before) - size, 1, -1) if scene.words.articles and named else range(0)
    at = next((at for at in places if [word.strip(EDGES) for word in before[at : at + size]] == named), 0)
    known = any(" ".join(named) == name for _, name in scene.people)
    if not at or known or before[at - 1] not in without(scene.words.adnominal, scene.words.occurring):
        return named
    start = at - 1
    while start and before[start - 1][:1].isupper() and before[start - 1][-1].isalpha():
        start -= 1
    start = start if at + size - start <= _LONG_NAME else at - 2  # a preposition and the word before it
    whole = [word.strip(EDGES) for word in before[start : at + size]]
    return whole if start < at - 1 and before[start][:1].isupper() and len(whole) <= _LONG_NAME else named


def _is_nobody(said: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether "it" opens words with what something is like: it need not mean who says so."""
    at = 1 if len(said) > _FEW and said[0].small in words.vague and said[1].small in words.copulas else 0
    follows = said[at + 1].small if at else ""
    return bool(follows) and not (follows.endswith(words.gerunds) or words.may_be_participle(follows))


def pointed(scene: Scene, *, said: bool) -> wording.Label | None:
    """Return what was told before and is only pointed to here ("This was said by X on Monday"), under the name of X.

    Where a saying is dated (`said`), a noun may point to it, too ("That promise was told by X on Monday").
    """
    text, words = scene.text, scene.words
    opening = [found.lower() for found in text[scene.sentence.start : scene.time.span.start].split()[:_POINTING]]
    if not opening or not words.told.intersection(opening):
        return None
    if opening[0] not in words.vague and not (said and words.demonstratives.issuperset(opening[1:2])):
        return None
    quote = next((one.span for one in reversed(scene.quotes) if one.span.end <= scene.sentence.start + 1), None)
    near = quote if quote and scene.before and quote.touches(scene.before[-1]) else next(iter(scene.before[-1:]), None)
    named = [name for _, name in scene.named_in(Span(scene.sentence.start, scene.time.span.start))]
    if near is None:
        return None
    found = [word for part in tellings.of(text, clauses.split(text, near, (), words), words) for word in part.words]
    name = named[0].split()[-_SHORT_NAME:] if named else []
    found = wording.headed(text, found, words)
    if not found or naming.points_back(scene, found[0]) or denials.is_left_out(text, near, found, words):
        return None
    meant = wording.meant(scene, found[:MAX_WORDS], "")
    kept, cut = wording.fitted(text, found, MAX_WORDS - len(name) - meant.added(), words)
    whole = near == quote and len(kept) == len(found) > 1  # "Good harvest"
    if not kept or (not whole and max(cut, standing.faults(text, kept, words, meant.indexes())) >= _UNTOLD):
        return None
    return wording.Label(kept, " ".join(name), 0, wording.within(meant, kept))


def _said(parts: Sequence[Clause], verb: Span, words: TimelineWords) -> list[Word]:
    """Return the words of what is said behind a verb of saying; none when they are too few to tell it."""
    at = next((at for at, part in enumerate(parts) if part.span.touches(verb)), None)
    if at is None:
        return []  # the verb stands in what was taken for a dateline
    own = [word for word in parts[at].words if word.start >= verb.end]
    behind = next((part.words[0].small for part in parts[at + 1 : at + 2] if part.words), "")
    heard = bool(words.articles) and behind in words.complements and _tells_somebody(parts[at], verb, words)
    if heard or all(word.small in words.hearers for word in own):
        own = []  # "told reporters | that …", "told a network in Hull (on Monday) | that …"
    said = options.grown(own, [part for part in parts[at + 1 :] if part.words], words)
    opened = [at for at, word in enumerate(said[:_HEARER]) if word.small in words.complements]
    said = said[opened[0] + 1 :] if opened else _without_hearer(said, words)
    return said if len(said) >= MIN_WORDS else []


def _tells_somebody(part: Clause, verb: Span, words: TimelineWords) -> bool:
    """Tell whether a verb of saying is one of telling somebody ("told a network in Hull | that …")."""
    return any(word.small in words.telling for word in part.words if verb.touches(word))


def _without_hearer(said: list[Word], words: TimelineWords) -> list[Word]:
    """Drop the name of whom something is told ("told CNN she has …")."""
    if len(said) > MIN_WORDS and said[0].small in words.hearers:
        return said[1:]
    at = next((at for at, word in enumerate(said) if not word.capital), 0)
    heard = 0 < at < _HEARER and naming.bare_form(said[at]) in union(words.thirds, words.pronouns, words.articles)
    return said[at:] if heard else said
