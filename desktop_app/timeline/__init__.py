"""Dated events in calendar order."""

import bisect
from collections.abc import Sequence
from datetime import date

from desktop_app.article import Article, Event, Precision, Quote, Sentence, Span, Time
from desktop_app.languages import Language
from desktop_app.timeline import labels, roles
from desktop_app.timeline.words import TimelineWords
from desktop_app.times import values

_PARTS = {"MO": "T08", "MI": "T12", "AF": "T14", "EV": "T18", "NI": "T21"}  # where parts of day stand between clocks


def arrange(
    article: Article, sentences: Sequence[Sentence], times: Sequence[Time], quotes: Sequence[Quote], language: Language
) -> tuple[Event, ...]:
    """Return what the times date, in calendar order; what has no place on the calendar comes last.

    Durations and sets date nothing. Of two times side by side with one value ("hari ini, Selasa (1/8)") the first
    stands for both.
    """
    words = language.words("timeline", TimelineWords)
    place = values.interval(article.published.value[:10]) if article.published else None
    today = place[1] if place else None
    starts = [sentence.span.start for sentence in sentences]
    events = []
    for at, time in enumerate(times):
        if time.type not in ("date", "time") or _repeats(article.text, times, at):
            continue
        unit = bisect.bisect_right(starts, time.span.start) - 1
        events.append(_event(article.text, (at, unit), sentences[unit].span, times, (quotes, today, words)))
    return tuple(sorted(events, key=lambda event: _order(event, times[event.time])))


def _event(
    text: str,
    indexes: tuple[int, int],
    sentence: Span,
    times: Sequence[Time],
    known: tuple[Sequence[Quote], date | None, TimelineWords],
) -> Event:
    quotes, today, words = known
    time = times[indexes[0]]
    first, last, precision = _place(time, today)
    others = [other.span for other in times if sentence.covers(other.span) and other.type in ("date", "time")]
    label, label_span = labels.write(text, sentence, time.span, others, quotes, words)
    role = roles.tell(text, sentence, time, quotes, today, words)
    return Event(indexes[0], first, last, precision, role, label, label_span, indexes[1], time.conflict)


def _place(time: Time, today: date | None) -> tuple[str, str, Precision]:
    """Return first day, last day and precision; what is so now stands at the article's date."""
    if time.value == "PRESENT_REF" and today:
        return today.isoformat(), today.isoformat(), "vague"
    place = values.interval(time.value)
    return (place[0].isoformat(), place[1].isoformat(), place[2]) if place else ("", "", "vague")


def _repeats(text: str, times: Sequence[Time], at: int) -> bool:
    """Tell whether the time only says again what the one just before it said."""
    if at == 0 or times[at - 1].value != times[at].value:
        return False
    return not text[times[at - 1].span.end : times[at].span.start].strip(" ,(")


def _order(event: Event, time: Time) -> tuple[bool, str, bool, str, str, int]:
    """Return the sort key: by first day, wider stretches first, states after the day's events, then by the clock."""
    part = time.value.partition("T")[2] if event.precision == "time" else ""
    clock = _PARTS.get(part, f"T{part}" if part else "")
    wide = "" if event.first == event.last else "".join(chr(0x10FFFF - ord(sign)) for sign in event.last)
    return (not event.first, event.first, event.precision == "vague", "0" + wide if wide else "1", clock, event.time)
