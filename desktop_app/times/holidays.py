"""Days of holidays, fixed and movable."""

from datetime import date
from functools import cache

_LEARNT = range(1946, 2101)  # years for which the calendar library knows movable feasts


def day(name: str, year: int, country: str) -> date | None:
    """Return a holiday of a year; `name` is "12-25", or part of an English name in the country's calendar."""
    if name[0].isdecimal():
        return date.fromisoformat(f"{year:04}-{name}") if 1 <= year <= 9999 else None  # noqa: PLR2004  # ISO years
    return next((moment for moment, title in _calendar(year, country) if name in title), None)


@cache
def _calendar(year: int, country: str) -> tuple[tuple[date, str], ...]:
    if year not in _LEARNT:
        return ()
    import holidays  # noqa: PLC0415  # costs 0.3 s, which only articles that name a movable feast need to pay

    days = holidays.country_holidays(country, years=year, language="en_US", observed=False)
    return tuple(sorted((moment, title) for moment, title in days.items()))
