"""The timeline as a calendar (iCalendar, RFC 5545), for calendar programs."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.article import Digest
from desktop_app.writing import happenings
from desktop_app.writing.happenings import Told

if TYPE_CHECKING:
    from icalendar import Event

SUFFIX = "ics"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")  # RFC 5545 allows none in a text


def write(digests: Iterable[Digest]) -> Iterator[bytes]:
    """Yield one calendar; those of several articles are one timeline. Nothing blocks its day.

    Plans and days in a guessed year are tentative. The same timeline gives the same bytes: what RFC 5545 calls the time
    stamp is the happening's own first day.
    """
    from icalendar import Calendar  # noqa: PLC0415  # 80 ms that other formats need not wait for

    calendar = Calendar()
    calendar.add("prodid", "-//Ringkas//Timeline//EN")
    calendar.add("version", "2.0")
    for told in happenings.timeline(digests):
        calendar.add_component(_event(told))
    yield calendar.to_ical()


def _event(told: Told) -> "Event":
    from icalendar import Event  # noqa: PLC0415  # see above

    happening = told.happening
    event = Event()
    name = f"{happening.first}/{happening.last}/{happening.role}/{happening.label}"
    event.add("uid", f"{hashlib.sha256(name.encode()).hexdigest()[:32]}@ringkas")
    event.add("dtstamp", datetime(told.first.year, told.first.month, told.first.day, tzinfo=UTC))
    if told.clock:
        event.add("dtstart", told.clock.astimezone(UTC) if told.clock.tzinfo else told.clock)
    else:
        event.add("dtstart", told.first)
        if told.last.toordinal() < told.last.max.toordinal():
            event.add("dtend", told.last + timedelta(1))  # the first day that is no longer in it
    event.add("summary", _CONTROL.sub("", happening.label))
    description = "\n\n".join(f"{told.when}: {words} ({name})" for name, words in told.told)
    event.add("description", _CONTROL.sub("", description))
    event.add("categories", [happening.role])
    event.add("status", "TENTATIVE" if happening.role == "plan" or told.approximate else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    return event
