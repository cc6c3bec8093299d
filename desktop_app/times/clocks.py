"""Clock times told before their day: "pukul 02.00 WIB, Minggu (17/11)", "pukul 9 hingga 12 pada Senin"."""

import re
from collections.abc import Sequence

from desktop_app.times import values
from desktop_app.times.context import Reading
from desktop_app.times.grammar import Line
from desktop_app.times.words import TimeWords

_DAY = re.compile(r"[\dX]{4}-\d\d-\d\d(?=T|\Z)")
_CLOCK = re.compile(r"(?:[\dX]{4}-[\dX]{2}-[\dX]{2})?T(?=\d)")
_BETWEEN = 2  # tokens between an hour and its day: a comma and a preposition
_APART = 3  # tokens between a day that is told from another one and the same day told by its month
_SIGNS = frozenset({",", "("})

Readings = list[tuple[int, int, Reading]]  # first token, end token, what they mean


def on_day(line: Line, found: Readings, bare: Sequence[int], words: TimeWords) -> Readings:
    """Return the readings of a line with the hours right before its last one, a day, on that day.

    `bare` are the indexes of the hours that name no day themselves; so are both ends of a range.
    """
    first, _, reading = found[-1]
    day = _DAY.match(reading.value)
    if day is None:
        return found
    dated, at, beside = list(found), len(found) - 2, words.on | _SIGNS
    while at in bare and beside.issuperset(line.tokens[dated[at][1] : first]) and first - dated[at][1] <= _BETWEEN:
        start, end, hour = dated[at]
        dated[at] = start, end, hour._replace(value=_CLOCK.sub(f"{day.group()}T", hour.value))
        first, at, beside = start, at - 1, words.ranges | words.joining
    return dated


def on_that_day(line: Line, found: Readings, words: TimeWords) -> Readings:
    """Return the readings of a line with the last but one on the day right behind it ("three days later, 11 May")."""
    (first, end, counted), (start, _, told) = found[-2:]
    between = line.tokens[end:start]
    day = _DAY.match(told.value)
    apart = not 0 < len(between) <= _APART or not (words.on | _SIGNS).issuperset(between)
    if day is None or apart or counted.type != "date" or not values.is_day(counted.value):
        return found
    return [*found[:-2], (first, end, counted._replace(value=day.group())), found[-1]]
