"""The publication date in a file's metadata."""

import contextlib
import re
from datetime import datetime
from email.utils import parsedate_to_datetime

from desktop_app.article import Precision, Published

_ISO = re.compile(r"\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2}))?)?)?")
_FIRST = (1, 1, 1, 0, 0)
# How many groups of _ISO matched: the precision, and how much of YYYY-MM-DDTHH:MM is known.
_KNOWN: dict[int, tuple[Precision, int]] = {1: ("year", 4), 2: ("month", 7), 3: ("day", 10), 5: ("time", 16)}


def published(value: str) -> Published | None:
    """Return the date at the head of an ISO 8601 or RFC 5322 string, None when there is none.

    An hour is kept as written, to the minute, in the zone of the publisher.
    """
    if match := _ISO.match(value):
        numbers = [int(part) for part in match.groups() if part]
        with contextlib.suppress(ValueError):
            year, month, day, hour, minute = (*numbers, *_FIRST[len(numbers) :])
            return _dated(datetime(year, month, day, hour, minute), len(numbers))  # noqa: DTZ001  # as written
    with contextlib.suppress(ValueError, IndexError, TypeError):
        return _dated(parsedate_to_datetime(value), 5)
    return None


def _dated(moment: datetime, numbers: int) -> Published:
    precision, length = _KNOWN[numbers]
    return Published(moment.isoformat(timespec="minutes")[:length], precision, "metadata")
