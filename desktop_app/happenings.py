"""One timeline of several articles: what they tell alike becomes one happening with all its sources."""

import collections
import itertools
import math
import re
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from desktop_app import languages
from desktop_app.article import Digest, Event, EventRole, Precision
from desktop_app.languages import CommonWords
from desktop_app.piecemeal import finished

_WORD = re.compile(r"\w+")
_APART = re.compile(r"[^\w\s./’'-]")  # signs that end a name of several words
_SHORTEST = 3  # letters: shorter words tell little of what happened
_RAREST = 5  # words of a label by which others like it are looked up at other times
_LOOKED_AT = 60  # happenings with a word, the latest ones: keeps hot topics from costing the square of the articles
# Tried on the 2,178 articles of IndoSum's training part, dated by the time in their ids, as if read together: 55 of
# their happenings are told by several, 51 of them rightly. `_ALIKE_WITHIN` 0.7 adds nine, six of them wrong, 0.9 loses
# two right ones; `_ALIKE_NAMES` 0.6 adds a right and a wrong one, 0.5 three more, two of them wrong, 0.8 takes a right
# one apart; `_ALIKE_FEW` 0.5 adds two, both wrong, 0.6 to 0.75 change nothing. On the 535 articles of the development
# part 3 are told by several, 2 of them rightly, with any of these values.
_ALIKE = 0.5  # of the shorter label's words must stand in the other one when both are of the same time
_ALIKE_WITHIN = 0.8  # the same, when one time only holds the other, or both are longer than a month
_ALIKE_NAMES = 0.7  # the same, when only names are shared: the same people do many things in one day
_ALIKE_FEW = 0.66  # the same, when no more than two words are shared
_MONTH = 31  # days: much that is told alike happens in one year
_SHARED = 2  # words at least


@dataclass(frozen=True, slots=True)
class Source:
    """Where a happening is told: indexes into the digests, and into that digest's events."""

    digest: int
    event: int


@dataclass(frozen=True, slots=True)
class Happening:
    """What one or more articles tell of one time; the fields are those of the most precise event, see `Event`."""

    first: str
    last: str
    precision: Precision
    role: EventRole
    label: str
    sources: tuple[Source, ...]

    @property
    def articles(self) -> tuple[int, ...]:
        """The indexes of the digests that tell it, each once."""
        return tuple(dict.fromkeys(source.digest for source in self.sources))


@dataclass(frozen=True, slots=True)
class HappeningWords:
    """The words of table [happenings]: for each of the `kinds`, named alike in all languages, its words in a row."""

    kinds: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Words:
    """The telling words of a label, those of each name and of all names in it, its language and kinds of happening."""

    every: frozenset[str]
    runs: tuple[tuple[str, ...], ...]
    names: frozenset[str]
    language: str
    kinds: frozenset[str]

    def differ(self, others: "_Words") -> bool:
        """Tell whether the labels name different things: of two names by their last words, else wholly different ones.

        “Kota” stands before any city's name, “Presiden” and “Menteri Sosial” before that of one person.
        """
        own = [set(run) for run in self.runs if run[-1] not in others.every]
        theirs = [set(run) for run in others.runs if run[-1] not in self.every]
        apart = any(run.isdisjoint(others.every) for run in own) and any(run.isdisjoint(self.every) for run in theirs)
        return apart or any(not one.isdisjoint(other) for one in own for other in theirs)


@dataclass(slots=True)
class _Gathered:
    """A happening while its sources are gathered; `told` are the words of each article that tells it."""

    event: Event
    words: _Words
    sources: list[Source]
    told: dict[int, _Words]
    clock: str

    def takes(self, source: Source, words: _Words) -> bool:
        """Tell whether an article may tell it by these words: not if it has told it by others."""
        return self.told.get(source.digest, words).every == words.every


class _Index:
    """Finds happenings by words that more than one event is told by: others lead nowhere."""

    def __init__(self, several: Iterable[frozenset[str]]) -> None:
        self._spread = collections.Counter(word for words in several for word in words)
        self._by_word: dict[str, list[_Gathered]] = collections.defaultdict(list)
        self._by_time: dict[tuple[str, str, str], list[_Gathered]] = collections.defaultdict(list)

    def near(self, event: Event, words: _Words) -> Iterable[_Gathered]:
        """Return happenings of the same time that share a word, and of other times those that share a rare one."""
        shared = self._shared(words.every)
        lists = [self._by_time[event.first, event.last, word] for word in shared]
        lists += [self._by_word[word] for word in shared[:_RAREST]]
        return {id(one): one for several in lists for one in several[-_LOOKED_AT:]}.values()

    def add(self, one: _Gathered) -> None:
        """Let a happening be found."""
        for word in self._shared(one.words.every):
            self._by_time[one.event.first, one.event.last, word].append(one)
            self._by_word[word].append(one)

    def _shared(self, words: frozenset[str]) -> list[str]:
        """Return the words that other events have too, the rarest first."""
        found = (word for word in words if self._spread[word] > 1)
        return sorted(found, key=lambda word: (self._spread[word], word))


def merge(digests: Sequence[Digest]) -> tuple[Happening, ...]:
    """Return the events of all digests in calendar order, those that tell the same joined into one.

    Two events are one when both tell what happened or will happen, or both are reports or states; when their times are
    the same or one holds the other; and when their labels are alike, within one article the same: who tells two things
    in other words means two. Labels in two languages are alike when they share names and a kind of happening, and know
    of each other's names. Takes time linear in the number of events and speakers.
    """
    return finished(merging(digests))


def merging(digests: Sequence[Digest]) -> Generator[None, None, tuple[Happening, ...]]:
    """Do what `merge` does and stop behind each article and each event."""
    told = []
    for number, digest in enumerate(digests):
        people = _people(digest)
        told += [(Source(number, at), event, _words(digest, event, people)) for at, event in enumerate(digest.events)]
        yield
    index, texts = _Index(words.every for _, _, words in told), _Texts(digests)
    gathered: list[_Gathered] = []
    for source, event, words in sorted(told, key=lambda one: (_days(one[1]), one[0].digest, one[0].event)):
        yield
        same = _best(event, words, source, index.near(event, words), texts)
        if same:
            same.sources.append(source)
            same.told[source.digest] = words
            continue
        new = _Gathered(event, words, [source], {source.digest: words}, _clock(digests[source.digest], event))
        gathered.append(new)
        index.add(new)
    return tuple(_happening(one) for one in sorted(gathered, key=_order))


class _Texts:
    """The words of whole articles; only what is told in two languages needs them."""

    def __init__(self, digests: Sequence[Digest]) -> None:
        self._digests = digests
        self._words: dict[int, frozenset[str]] = {}

    def hold(self, article: int, runs: Iterable[Sequence[str]]) -> bool:
        """Tell whether an article has a word of each of these names."""
        if article not in self._words:
            text = self._digests[article].article.text
            self._words[article] = frozenset(_WORD.findall(text.casefold()))
        return all(not self._words[article].isdisjoint(run) for run in runs)


@cache
def _kinds(code: str) -> dict[str, str]:
    """Return the kinds of happening by the words of a language."""
    kinds = languages.load(code).words("happenings", HappeningWords).kinds
    return {word: kind for kind, words in kinds.items() for word in words.split()}


def _words(digest: Digest, event: Event, people: Collection[str]) -> _Words:
    language = digest.article.language
    stop = languages.load(language).words("common", CommonWords).stop
    known = _kinds(language)
    kinds = {known[word] for word in _WORD.findall(event.label.casefold()) if word in known}
    several = (_telling(run, stop) for part in _APART.split(event.label) for run in _names(part, people))
    runs = tuple(filter(None, several))
    names = frozenset(itertools.chain.from_iterable(runs))
    every = frozenset(_telling(_WORD.findall(event.label), stop))
    return _Words(every, runs, names, language, frozenset(kinds))


def _telling(words: Iterable[str], stop: Collection[str]) -> tuple[str, ...]:
    found = (word.casefold() for word in words)
    return tuple(word for word in found if word not in stop and (len(word) >= _SHORTEST or word.isdecimal()))


def _people(digest: Digest) -> frozenset[str]:
    """Return the words of the names in an article, by which one that begins a sentence is known."""
    forms = (form for speaker in digest.speakers for form in (speaker.name, *speaker.aliases))
    return frozenset(word for form in forms for word in _WORD.findall(form))


def _names(part: str, people: Collection[str]) -> Iterator[list[str]]:
    """Yield the names in a part of a label: words in capitals after each other; one alone may begin the sentence."""
    words = _WORD.findall(part)
    for capital, group in itertools.groupby(enumerate(words), lambda pair: pair[1][:1].isupper()):
        run = [word for _, word in group] if capital else []
        if len(run) > 1 or (run and (run[0] in people or run[0] != words[0])):
            yield run


def _best(event: Event, words: _Words, source: Source, others: Iterable[_Gathered], texts: _Texts) -> _Gathered | None:
    """Return the happening that an event belongs to: the one whose words are most alike."""
    best, most = None, 0.0
    for other in others:
        alike = _alike(event, words, other) or _alike_abroad(event, words, source, other, texts)
        if alike > most and other.takes(source, words):
            best, most = other, alike
    return best


def _alike(event: Event, words: _Words, other: _Gathered) -> float:
    """Return which share of the words two events have in common, 0 when they are not the same."""
    if not event.first or not other.event.first or _sort(event.role) != _sort(other.event.role):
        return 0.0
    if event.first == other.event.first and event.last == other.event.last:
        least = _ALIKE if _days(event) <= _MONTH else _ALIKE_WITHIN
    elif event.first <= other.event.first and other.event.last <= event.last:
        least = _ALIKE_WITHIN
    else:
        return 0.0
    shared = words.every & other.words.every
    if len(shared) < _SHARED or words.differ(other.words):
        return 0.0
    if len(shared) == _SHARED:
        least = max(least, _ALIKE_FEW)
    if shared <= words.names | other.words.names:
        least = max(least, _ALIKE_NAMES)
    share = len(shared) / min(len(words.every), len(other.words.every))
    return share if share >= least else 0.0


def _alike_abroad(event: Event, words: _Words, source: Source, other: _Gathered, texts: _Texts) -> float:
    """Return which share of the names two events have in common that are told in two languages, 0 when not the same.

    They tell the same kind of happening of the same days; and each name of one label is known to the other article, so
    that of two visits of one minister on one day only those to the same place become one.
    """
    theirs = other.words
    days = event.first, event.last, _sort(event.role)
    if days != (other.event.first, other.event.last, _sort(other.event.role)) or not event.first:
        return 0.0
    if words.language == theirs.language or words.kinds.isdisjoint(theirs.kinds) or _days(event) > _MONTH:
        return 0.0
    shared = words.every & theirs.every & words.names & theirs.names
    if len(shared) < _SHARED or not texts.hold(other.sources[0].digest, words.runs):
        return 0.0
    if not texts.hold(source.digest, theirs.runs):
        return 0.0
    return len(shared) / min(len(words.names), len(theirs.names))


def _sort(role: EventRole) -> str:
    """Return what may be joined: a plan of yesterday is the event of today; a report is never what it reports."""
    return "event" if role == "plan" else role


def _happening(gathered: _Gathered) -> Happening:
    event = gathered.event
    sources = tuple(sorted(gathered.sources, key=lambda source: (source.digest, source.event)))
    return Happening(event.first, event.last, event.precision, event.role, event.label, sources)


def _days(event: Event) -> float:
    """Return how many days an event covers, so that the most precise one comes first and gives the words."""
    if not event.first:
        return math.inf
    return (date.fromisoformat(event.last) - date.fromisoformat(event.first)).days


def _clock(digest: Digest, event: Event) -> str:
    told = digest.times[event.time].value.partition("T")[2] if event.precision == "time" else ""
    return told if told[:1].isdigit() else ""  # no hour is told of an evening


def _order(one: _Gathered) -> tuple[bool, str, bool, float, str, str]:
    """Return the sort key: on one day, what has no hour stands before what has one."""
    event = one.event
    return not event.first, event.first, event.precision == "vague", -_days(event), one.clock, event.label
