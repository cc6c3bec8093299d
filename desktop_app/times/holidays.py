"""Days of holidays, fixed and movable, and what the rules for them mean. See `readings`."""

import re
from datetime import date, timedelta
from functools import cache

from desktop_app.times import choice, values
from desktop_app.times import slots as said
from desktop_app.times.context import Context, Reading
from desktop_app.times.grammar import Slots

_MOVED = re.compile(r"(?:(?P<country>[A-Z]{2}):)?(?P<name>[^+]+)(?P<days>\+\d+)?")
_COUNTED = 1  # days by which the days from a holiday may be counted otherwise
# Days from a day or month to a holiday that is told beside it, of the same year: a season, for "in February and after
# Eid" of one spring; half a year would join Christmas to the summer before it. (0 to 240 change nothing in IndoSum.)
_EXPLAINS = 120
_LEARNT = range(1946, 2101)  # years for which the calendar library knows movable feasts


def day(name: str, year: int, country: str) -> date | None:
    """Return a holiday of a year; `name` is "12-25", or part of an English name in the country's calendar.

    "GB:Good Friday+2" names another country's calendar, and the second day after the holiday.
    """
    if name[0].isdecimal():
        return date.fromisoformat(f"{year:04}-{name}") if 1 <= year <= 9999 else None  # noqa: PLR2004  # ISO years
    found = _MOVED.fullmatch(name)
    if found is None:
        return None
    days = _calendar(year, found["country"] or country)
    moment = next((moment for moment, title in days if found["name"] in title), None)
    return moment + timedelta(int(found["days"] or 0)) if moment else None


def holiday(slots: Slots, context: Context) -> Reading | None:
    """Read a holiday: of the year that is written, else of the day told right before, else the nearest one."""
    name, year = str(slots["argument"]), said.number(slots, "year")
    timed = {**slots, "part": slots["eve"]} if "eve" in slots else slots
    if year is None and not {"dir", "yeardir"} & slots.keys() and (explained := _explained(name, slots, context)):
        return said.timed(timed, explained.isoformat())
    if year is None and context.today is None:
        return Reading("date", f"XXXX-{name}" if name[0].isdecimal() else "XXXX-XX-XX")
    if year is None and context.today and ("dir" in slots or "yeardir" in slots):
        year = context.today.year + (said.number(slots, "yeardir") or 0)
    if year is None and context.today:
        days = [moment for at in choice.years(context) if (moment := day(name, at, context.country))]
        found = choice.nearest([(moment.year, moment.month, moment.day) for moment in days], slots, context, "D")
    else:
        found = day(name, year or 1, context.country)
    found = found and values.shifted(found, _days_off(slots), "D")
    return said.timed(timed, found.isoformat()) if found else None


def _days_off(slots: Slots) -> int:
    """Return how many days from a holiday its eve or a day counted from it is ("H-7 Lebaran")."""
    return (said.number(slots, "shift") or 0) * (said.number(slots, "shiftdays") or 0) - ("eve" in slots)


def _explained(name: str, slots: Slots, context: Context) -> date | None:
    """Return the day of a holiday, or so many days from it, in the year of what was told right before.

    "On 3 May 2022, two days after Eid" is the 3rd, whichever way the days were counted.
    """
    told = values.interval(context.event) if context.place - context.told <= 1 else None
    feast = day(name, told[0].year, context.country) if told and told[2] in ("day", "time", "month") else None
    moment = feast and values.shifted(feast, _days_off(slots), "D")
    if told is None or moment is None:
        return None
    apart = abs((moment - told[0]).days)
    counted = "shift" in slots and apart <= _COUNTED and context.place == context.told and told[0] == told[1]
    return told[0] if counted else moment if apart <= _EXPLAINS else None


@cache
def _calendar(year: int, country: str) -> tuple[tuple[date, str], ...]:
    if year not in _LEARNT:
        return ()
    import holidays  # noqa: PLC0415  # costs 0.3 s, which only articles that name a movable feast need to pay

    days = holidays.country_holidays(country, years=year, language="en_US", observed=False)
    return tuple(sorted((moment, title) for moment, title in days.items()))
