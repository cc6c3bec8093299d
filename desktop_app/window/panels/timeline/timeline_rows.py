"""The events of a digest as the timeline shows them: chart and table share these rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.article import Digest, Event, EventRole, Span
from desktop_app.window.language import words
from desktop_app.window.panels import facts

if TYPE_CHECKING:  # the merging of articles is not needed for the panel of one
    from desktop_app.happenings import Happening

_LAST = 4_000_000  # sorts after every day of the calendar


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event: when it was in words and in days (both None without a place on the calendar), and where it stands."""

    at: int
    when: str
    label: str
    role: EventRole
    vague: bool
    first: int | None
    last: int | None
    span: Span
    time: Span
    sentence: str
    conflict: str
    speakers: frozenset[str]
    sources: tuple[str, ...] = ()  # the names of the articles that tell it, on a timeline of several


def in_time(row: EventRow) -> tuple[int, int, int]:
    """Return what rows are sorted by in order of time; those without a place on the calendar come last."""
    if row.first is None or row.last is None:
        return _LAST, _LAST, row.at
    return row.first, row.last, row.at


def rows(digest: Digest) -> tuple[EventRow, ...]:
    """Return the events in the order of the digest."""
    speakers = _speakers_by_sentence(digest)
    return tuple(
        _row(digest, at, event, speakers.get(event.sentence, frozenset())) for at, event in enumerate(digest.events)
    )


def row(digest: Digest, at: int) -> EventRow:
    """Return one event, without its speakers."""
    return _row(digest, at, digest.events[at], frozenset())


def merged_rows(
    digests: Sequence[Digest], names: Sequence[str], happenings: "Sequence[Happening]"
) -> Iterator[EventRow]:
    """Yield what several articles tell, `at` counting the happenings; `names` are those of the articles."""
    return (_merged(at, happening, digests, names) for at, happening in enumerate(happenings))


def _merged(at: int, happening: "Happening", digests: Sequence[Digest], names: Sequence[str]) -> EventRow:
    """Return a happening as its most precise source tells it, with the sentences of all."""
    told = [row(digests[source.digest], source.event) for source in happening.sources]
    days = (_ordinal(happening.first), _ordinal(happening.last))
    main = next((one for one in told if (one.first, one.last) == days), told[0])
    sources = tuple(names[article] for article in happening.articles)
    by = (names[source.digest] for source in happening.sources)
    sentences = "\n".join(dict.fromkeys(f"{name}: {one.sentence}" for name, one in zip(by, told, strict=True)))
    return replace(
        main, at=at, label=happening.label or main.label, role=happening.role, sentence=sentences, sources=sources
    )


def _speakers_by_sentence(digest: Digest) -> dict[int, frozenset[str]]:
    """Return who is named or quoted in which sentence, by the ids of the speakers."""
    places = [(speaker.id, span) for speaker in digest.speakers for span in speaker.mentions]
    places += [(quote.speaker, quote.span) for quote in digest.quotes if quote.speaker]
    found: dict[int, set[str]] = {}
    for speaker, span in places:
        first, last = facts.sentences_of(digest, span) or (0, -1)
        for sentence in range(first, last + 1):
            found.setdefault(sentence, set()).add(speaker)
    return {sentence: frozenset(speakers) for sentence, speakers in found.items()}


def published_day(digest: Digest) -> int | None:
    """Return the day on which the article appeared, if it is known to the day."""
    published = digest.article.published
    if published is None or len(published.value) < 10:  # noqa: PLR2004  # YYYY-MM-DD
        return None
    return _ordinal(published.value[:10])


def _row(digest: Digest, at: int, event: Event, speakers: frozenset[str]) -> EventRow:
    text, time = digest.article.text, digest.times[event.time]
    first, last = _ordinal(event.first), _ordinal(event.last)
    if first is None or last is None or last < first:
        first = last = None
    expression = " ".join(time.span.of(text).split())
    return EventRow(
        at=at,
        when=words.when(event, time, expression) if first is not None else expression,
        label=event.label or expression,
        role=event.role,
        vague=event.precision == "vague",
        first=first,
        last=last,
        span=event.label_span if event.label_span.start < event.label_span.end else time.span,
        time=time.span,
        sentence=" ".join(digest.sentences[event.sentence].span.of(text).split()),
        conflict=event.conflict,
        speakers=speakers,
    )


def _ordinal(day: str) -> int | None:
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return None
