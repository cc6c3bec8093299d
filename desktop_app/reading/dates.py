"""The publication date in a file's metadata."""

import contextlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache

from desktop_app import languages
from desktop_app.article import Precision, Published

_ISO = re.compile(r"\s*(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2})(?:[T ](\d{2}):?(\d{2}))?)?)?")
_UNIX = re.compile(r"\s*(\d{10})(?:\.\d+|\d{3})?\s*")  # seconds, or thousandths of one; since September 2001
_HOUR = r"(?:.{0,12}?\b(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)\b)?"
_NUMBERS = re.compile(rf"(?:.*?\D)?(?P<first>\d{{1,2}})[/.-](?P<second>\d{{1,2}})[/.-](?P<year>\d{{4}})\b{_HOUR}")
_DAY_FIRST = re.compile(
    rf"(?:.*?\D)?(?P<day>\d{{1,2}})\.?\s+(?P<month>[^\W\d]{{3,12}})\.?,?\s+(?P<year>\d{{4}})\b{_HOUR}"
)
_MONTH_FIRST = re.compile(
    rf"(?:.*?\W)?(?P<month>[^\W\d]{{3,12}})\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})\b{_HOUR}"
)
_FIRST = (1, 1, 1, 0, 0)
_MONTHS = 12
_LONGEST = 80  # characters: a longer value is prose, not a date
# How many groups of _ISO matched: the precision, and how much of YYYY-MM-DDTHH:MM is known.
_KNOWN: dict[int, tuple[Precision, int]] = {1: ("year", 4), 2: ("month", 7), 3: ("day", 10), 5: ("time", 16)}


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """Table `[reading]` of a language file: the names and short forms of each month, a space between them.

    `by` stand before the name of an author, `joined` between two; `appeared` begin a line with the day that an article
    appeared, `changed` are in one with the day that it was changed. `pages` stand before the number of a page, `of`
    before the number of all pages.
    """

    months: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    appeared: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    of: tuple[str, ...] = ()


def tables() -> list[ReadingWords]:
    """Return the words of all languages that have a file: pages are written in others than they declare."""
    return [languages.load(code).words("reading", ReadingWords) for code in languages.codes()]


def any_of(words: Iterable[str]) -> str:
    """Return an expression that matches each of the words, the longest first; none never match."""
    return "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word)))) or "(?!)"


def published(value: str) -> Published | None:
    """Return the date at the head of an ISO 8601 or RFC 5322 string, or a Unix time, or a date as people write it.

    An hour is kept as written, to the minute, in the zone of the publisher; that of a Unix time is UTC.
    """
    if match := _UNIX.fullmatch(value):
        return _dated(datetime.fromtimestamp(int(match[1]), UTC).replace(tzinfo=None), 5)
    if match := _ISO.match(value):
        numbers = [int(part) for part in match.groups() if part]
        with contextlib.suppress(ValueError):
            year, month, day, hour, minute = (*numbers, *_FIRST[len(numbers) :])
            return _dated(datetime(year, month, day, hour, minute), len(numbers))  # noqa: DTZ001  # as written
    with contextlib.suppress(ValueError, IndexError, TypeError):
        return _dated(parsedate_to_datetime(value), 5)
    return _written(value) if len(value) <= _LONGEST else None


def _written(value: str) -> Published | None:
    """Read "Senin, 26 Juli 2021 14:05 WIB", "July 26, 2021" and "26/07/2021": the day stands first, where it may."""
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        match = pattern.match(value)
        if match and (month := _months().get(match["month"].lower())):
            return _checked(match, month, int(match["day"]))
    if match := _NUMBERS.match(value):
        first, second = int(match["first"]), int(match["second"])
        return _checked(match, first, second) if second > _MONTHS else _checked(match, second, first)
    return None


def _checked(match: re.Match[str], month: int, day: int) -> Published | None:
    numbers = 3 if match["hour"] is None else 5
    with contextlib.suppress(ValueError):
        hour, minute = int(match["hour"] or 0), int(match["minute"] or 0)
        return _dated(datetime(int(match["year"]), month, day, hour, minute), numbers)  # noqa: DTZ001  # as written
    return None


@cache
def _months() -> Mapping[str, int]:
    """Return the number of each month by its names in all languages."""
    return {name: month for table in tables() for month, names in enumerate(table.months, 1) for name in names.split()}


def _dated(moment: datetime, numbers: int) -> Published:
    precision, length = _KNOWN[numbers]
    return Published(moment.isoformat(timespec="minutes")[:length], precision, "metadata")
