"""One timeline of several articles: what they tell alike becomes one happening with all its sources."""

import collections
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app import languages
from desktop_app.article import Digest, Event, EventRole, Precision
from desktop_app.languages import CommonWords

_WORD = re.compile(r"\w+")
_SHORTEST = 3  # letters: shorter words tell little of what happened
_RAREST = 5  # words of a label by which others like it are looked up
_LOOKED_AT = 60  # happenings with a word, the latest ones: keeps hot topics from costing the square of the articles
_ALIKE = 0.5  # of the shorter label's words must stand in the other one when both are of the same time
_ALIKE_WITHIN = 0.7  # the same, when one time only holds the other
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


@dataclass(slots=True)
class _Gathered:
    """A happening while its sources are gathered."""

    event: Event
    words: frozenset[str]
    sources: list[Source]
    clock: str


def merge(digests: Sequence[Digest]) -> tuple[Happening, ...]:
    """Return the events of all digests in calendar order, those that tell the same joined into one.

    Two events are one when they stand in different articles, both tell what happened or will happen, or both are
    reports or states; when their times are the same or one holds the other; and when their labels are alike. Takes time
    linear in the number of events.
    """
    told = [
        (Source(number, at), event, _words(digest, event))
        for number, digest in enumerate(digests)
        for at, event in enumerate(digest.events)
    ]
    spread = collections.Counter(word for _, _, words in told for word in words)
    gathered: list[_Gathered] = []
    by_word: dict[str, list[_Gathered]] = collections.defaultdict(list)
    for source, event, words in sorted(told, key=lambda one: (_days(one[1]), one[0].digest, one[0].event)):
        rare = sorted(words, key=lambda word: (spread[word], word))[:_RAREST]
        near = {id(one): one for word in rare for one in by_word[word][-_LOOKED_AT:]}
        same = _best(event, words, source, near.values())
        if same:
            same.sources.append(source)
            continue
        new = _Gathered(event, words, [source], _clock(digests[source.digest], event))
        gathered.append(new)
        for word in rare:
            by_word[word].append(new)
    return tuple(_happening(one) for one in sorted(gathered, key=_order))


def _words(digest: Digest, event: Event) -> frozenset[str]:
    stop = languages.load(digest.article.language).words("common", CommonWords).stop
    found = (word.casefold() for word in _WORD.findall(event.label))
    return frozenset(word for word in found if word not in stop and (len(word) >= _SHORTEST or word.isdecimal()))


def _best(event: Event, words: frozenset[str], source: Source, others: Iterable[_Gathered]) -> _Gathered | None:
    """Return the happening that an event belongs to: the one whose words are most alike."""
    best, most = None, 0.0
    for other in others:
        alike = _alike(event, words, other)
        if alike > most and all(known.digest != source.digest for known in other.sources):
            best, most = other, alike
    return best


def _alike(event: Event, words: frozenset[str], other: _Gathered) -> float:
    """Return which share of the words two events have in common, 0 when they are not the same."""
    if not event.first or not other.event.first or _sort(event.role) != _sort(other.event.role):
        return 0.0
    if event.first == other.event.first and event.last == other.event.last:
        least = _ALIKE if _days(event) <= _MONTH else _ALIKE_WITHIN
    elif event.first <= other.event.first and other.event.last <= event.last:
        least = _ALIKE_WITHIN
    else:
        return 0.0
    shared = len(words & other.words)
    share = shared / max(min(len(words), len(other.words)), 1)
    return share if shared >= _SHARED and share >= least else 0.0


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
