"""The timeline as JSON for TimelineJS (https://timeline.knightlab.com/docs/json-format.html)."""

import html
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from desktop_app.article import Digest
from desktop_app.writing import happenings
from desktop_app.writing.happenings import Told

SUFFIX = "json"


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield one object whose `events` hold the timeline; those of several articles are one timeline."""
    events = [_event(number, told) for number, told in enumerate(happenings.timeline(digests))]
    yield json.dumps({"events": events}, ensure_ascii=False, indent=1) + "\n"


def _event(number: int, told: Told) -> dict[str, Any]:
    happening = told.happening
    start = _date(told.first) | {"display_date": told.when}
    if told.clock:
        start |= {"hour": told.clock.hour, "minute": told.clock.minute}
    end = {"end_date": _date(told.last)} if told.last > told.first else {}
    text = "".join(f"<p>{html.escape(words)} <em>({html.escape(name)})</em></p>" for name, words in told.told)
    headline = html.escape(happening.label)
    return {
        "start_date": start,
        **end,
        "text": {"headline": headline, "text": text},
        "group": happening.role,
        "unique_id": f"event-{number}",
    }


def _date(day: date) -> dict[str, Any]:
    return {"year": day.year, "month": day.month, "day": day.day}
