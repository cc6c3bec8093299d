"""The days that a row covers: those of its time, of a range up to its end, of the "end of 2019" the last months."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from desktop_app.article import Precision, Span, Time
from desktop_app.timeline.words import TimelineWords
from desktop_app.times import values

_WORD = re.compile(r"[^\W_]+")
_REACH = 80  # code points before a range in which it is told that something is put off
_PART = 3  # words of a time that may say which part of a year or a month it is ("at the end of")
_YEAR, _MONTH = re.compile(r"\d{4}"), re.compile(r"\d{4}-\d\d")
_THIRDS, _LAST = (1, 5, 9), 2  # months with which the thirds of a year begin, the index of the last third
_DAYS = (1, 11, 21)  # the same of a month
_DECADES = {2: 100, 3: 10}  # years of a value of so many figures

Extent = tuple[date, date, Precision]


def of(text: str, time: Time, words: TimelineWords) -> Extent | None:
    """Return first day, last day and precision of a time; None when it has no place on the calendar.

    The beginning, the middle and the end of a year, a decade or a month are taken for its thirds.
    """
    place = values.interval(time.value)
    if place is None or place[2] not in ("month", "year", "decade"):
        return place
    third = _third(text, time.span, words)
    if third < 0:
        return place
    if _YEAR.fullmatch(time.value):
        first = place[0].replace(month=_THIRDS[third])
        last = place[1] if third == _LAST else place[0].replace(month=_THIRDS[third + 1]) - timedelta(1)
        return first, last, "quarter"
    if _MONTH.fullmatch(time.value):
        first = place[0].replace(day=_DAYS[third])
        return first, place[1] if third == _LAST else place[0].replace(day=_DAYS[third + 1] - 1), "week"
    years = _DECADES.get(len(time.value), 0) if time.value.isdecimal() else 0
    if not years:
        return place
    begun, ended = (place[0].year + round(years * at / (_LAST + 1)) for at in (third, third + 1))
    return place[0].replace(year=begun), place[1].replace(year=ended - 1), place[2]


def _third(text: str, time: Span, words: TimelineWords) -> int:
    """Return which third of a stretch a time names (0 to 2), -1 where it names all of it."""
    opening = {word.lower() for word in _WORD.findall(text, time.start, time.end)[:_PART]}
    parts = (words.early, words.midway, words.late)
    return next((at for at, part in enumerate(parts) if not part.isdisjoint(opening)), -1)


def end_of(text: str, times: Sequence[Time], at: int, words: TimelineWords) -> int:
    """Return the index of the time that ends the range which the one at an index opens; 0 without one.

    "From 2011 to 2019", "between May and July"; not what is put off "from Monday to Friday".
    """
    following = next((place for place in range(at + 1, len(times)) if times[place].type in ("date", "time")), 0)
    if not following:
        return 0
    between = text[times[at].span.end : times[following].span.start].strip().lower()
    if between not in words.ranges and between not in words.coordinators:
        return 0
    before = [word.lower() for word in _WORD.findall(text, max(0, times[at].span.start - _REACH), times[at].span.start)]
    joined = between not in words.coordinators or not words.bounding.isdisjoint(before[-1:])
    if not joined or not words.moving.isdisjoint(before):
        return 0
    first, last = of(text, times[at], words), of(text, times[following], words)
    grows = first is not None and last is not None and first[0] < last[0] and first[1] < last[1]
    return following if grows else 0


def joined(first: Extent, last: Extent | None) -> Extent:
    """Return the days of a range, as precisely as both its ends are known."""
    if last is None:
        return first
    wider = max((first, last), key=lambda one: one[1] - one[0])
    return first[0], last[1], wider[2]


def written(place: Extent | None) -> tuple[str, str, Precision]:
    """Return first and last day in ISO form, and the precision; empty days for what has no place on the calendar."""
    return (place[0].isoformat(), place[1].isoformat(), place[2]) if place else ("", "", "vague")
