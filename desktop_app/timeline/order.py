"""The order of events on the calendar."""

from collections.abc import Iterable, Sequence
from datetime import date

from desktop_app.article import Event, Time

_PARTS = {"MO": "T08", "MI": "T12", "AF": "T14", "EV": "T18", "NI": "T21"}  # where parts of day stand between clocks


def in_order(events: Iterable[Event], times: Sequence[Time]) -> tuple[Event, ...]:
    """Return events in calendar order."""
    return tuple(sorted(events, key=lambda event: _order(event, times[event.time])))


def _order(event: Event, time: Time) -> tuple[bool, str, bool, int, str, int]:
    """Return the sort key: by first day, wider stretches first, states after the day's events, then by the clock."""
    part = time.value.partition("T")[2] if event.precision == "time" else ""
    clock = _PARTS.get(part, f"T{part}" if part else "")
    days = (date.fromisoformat(event.last) - date.fromisoformat(event.first)).days if event.first else 0
    return (not event.first, event.first, event.precision == "vague", -days, clock, event.time)
