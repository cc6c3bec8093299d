"""Events as the reader corrected them."""

import bisect
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import get_args

from desktop_app import corrections
from desktop_app.article import Correction, Event, EventRole, Sentence, Span, Time
from desktop_app.timeline import extents
from desktop_app.timeline.order import in_order
from desktop_app.times import values

Corrected = tuple[tuple[Time, ...], tuple[Event, ...]]


def corrected(
    text: str,
    sentences: Sequence[Sentence],
    times: Sequence[Time],
    events: Sequence[Event],
    told: Iterable[Correction],
) -> Corrected:
    """Return times and events as the reader corrected them, one correction after the other; events in calendar order.

    A time that dates nothing loses all its events. A time whose words are not found again keeps them.
    """
    known = {event.time: event for event in events}
    found, now = list(times), dict(known)
    for one in told:
        span = corrections.place_of_words(text, one.places) if one.action in ("event", "no_event") else None
        touched = [at for at, time in enumerate(found) if span and time.span.touches(span)]
        if one.action == "no_event":
            now = {at: event for at, event in now.items() if at not in touched}
        elif span and touched:
            at = max(touched, key=lambda at: _shared(found[at].span, span))
            found[at] = _meant(found[at], one.day)
            event = now.get(at) or known.get(at) or _made(at, found[at], sentences, one.name)
            if event:
                now[at] = _told(event, one)
    return tuple(found), in_order(now.values(), found)


def kept(
    events: Sequence[Event], before: Sequence[Event], times: Sequence[Time], told: Iterable[Correction]
) -> tuple[Event, ...]:
    """Return the events with those that were found `before` speakers got other names, and no longer are.

    Who is who never takes anything from the timeline, unless the same is told in the same sentence already.
    """
    names = [(one.speaker, one.name) for one in told if one.action == "rename" and one.speaker]
    now, said = {event.time for event in events}, {(event.sentence, event.label) for event in events}
    again = (replace(event, label=_renamed(event.label, names)) for event in before if event.time not in now)
    missing = [event for event in again if (event.sentence, event.label) not in said]
    return in_order([*events, *missing], times) if missing else tuple(events)


def _renamed(label: str, names: Iterable[tuple[str, str]]) -> str:
    for old, new in names:
        if new not in label:
            label = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _, new=new: new, label)  # type: ignore[misc]
    return label


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _meant(time: Time, day: str) -> Time:
    """Return a time that means a day, or that has no place on the calendar; as it is where the reader told neither."""
    if not day or day == time.value:
        return time
    return replace(time, value=day, type="time" if "T" in day else "date", conflict="", approximate=False)


def _made(at: int, time: Time, sentences: Sequence[Sentence], label: str) -> Event | None:
    """Return an event that was not found; that of a headline is told by the sentence below it, or the last one."""
    if not label or not sentences:
        return None
    below = bisect.bisect_left(sentences, time.span.end, key=lambda sentence: sentence.span.end)
    unit = min(below, len(sentences) - 1)
    covering = sentences[unit].span.covers(time.span)
    span = sentences[unit].span if covering else time.span
    return Event(at, *extents.written(values.interval(time.value)), "event", label, span, unit, time.conflict)


def _told(event: Event, told: Correction) -> Event:
    role: EventRole
    for role in get_args(EventRole):
        if role == told.role:
            event = replace(event, role=role)
    if told.day:
        first, last, precision = extents.written(values.interval(told.day))
        event = replace(event, first=first, last=last, precision=precision, conflict="")
    return replace(event, label=" ".join(told.name.split()) or event.label)
