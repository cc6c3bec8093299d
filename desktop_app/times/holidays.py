"""Days of holidays, fixed and movable."""

import re
from datetime import date, timedelta
from functools import cache

_MOVED = re.compile(r"(?:(?P<country>[A-Z]{2}):)?(?P<name>[^+]+)(?P<days>\+\d+)?")
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


@cache
def _calendar(year: int, country: str) -> tuple[tuple[date, str], ...]:
    if year not in _LEARNT:
        return ()
    import holidays  # noqa: PLC0415  # costs 0.3 s, which only articles that name a movable feast need to pay

    days = holidays.country_holidays(country, years=year, language="en_US", observed=False)
    return tuple(sorted((moment, title) for moment, title in days.items()))
