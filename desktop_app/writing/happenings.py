"""The timeline of articles with what each of its formats needs: the words that say when, and who tells it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app import happenings, languages
from desktop_app.article import Digest, Event
from desktop_app.happenings import Happening
from desktop_app.writing.labels import Labels, when


@dataclass(frozen=True, slots=True)
class Told:
    """A happening on the calendar: its days, its clock time if one is told, the words that say when, and who tells it.

    `approximate` says that the days hang on a guessed year; `told` are pairs of a source's name and its sentence.
    """

    happening: Happening
    first: date
    last: date
    clock: datetime | None
    when: str
    approximate: bool
    told: tuple[tuple[str, str], ...]


def timeline(digests: Iterable[Digest]) -> Iterator[Told]:
    """Yield what the articles tell, in calendar order; what has no place on the calendar is left out."""
    known = list(digests)
    for happening in happenings.merge(known):
        if happening.first:
            yield _told(happening, known)


def _told(happening: Happening, digests: list[Digest]) -> Told:
    places = [(digests[source.digest], digests[source.digest].events[source.event]) for source in happening.sources]
    digest, event = next(place for place in places if place[1].first == happening.first)
    time = digest.times[event.time]
    labels = languages.load(digest.article.language).words("digest", Labels)
    return Told(
        happening,
        date.fromisoformat(happening.first),
        date.fromisoformat(happening.last),
        _clock(time.value),
        when(digest, event, labels),
        time.approximate,
        tuple(dict.fromkeys((source(digest), _sentence(digest, event)) for digest, event in places)),
    )


def source(digest: Digest) -> str:
    """Return the name by which an article is called: its title, else its id, with its outlet."""
    article = digest.article
    return ", ".join(filter(None, (article.title or article.id, article.outlet)))


def _sentence(digest: Digest, event: Event) -> str:
    return " ".join(digest.sentences[event.sentence].span.of(digest.article.text).split())


def _clock(value: str) -> datetime | None:
    """Return the moment of a value with a clock time, with its zone where one is told."""
    first = value.partition("/")[0]
    try:
        return datetime.fromisoformat(first) if ":" in first else None
    except ValueError:  # 24:00
        return None
