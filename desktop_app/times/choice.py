"""Which of several days is meant: the year that is not written, the weekday that contradicts the date."""

from datetime import date

from desktop_app.times import slots as said
from desktop_app.times import values
from desktop_app.times.context import Context
from desktop_app.times.grammar import Slots

_DECEMBER = 12
_TOO_LATE = 20  # months: a day to come is not past, nor a past month to come, even in the article's year
_THESE_WEEKS = 16  # days
_FAR = 90  # days
_AHEAD = 180  # days


def years(context: Context) -> tuple[int, ...]:
    """Return the years in which a day without year may lie: last, this and next."""
    if context.today is None:
        return ()
    return tuple(year for year in range(context.today.year - 1, context.today.year + 2) if 1 <= year <= 9999)  # noqa: PLR2004


def written(slots: Slots, context: Context) -> tuple[int, int, int | None] | None:
    """Return day, month and year as written; None for what is no date."""
    year = said.number(slots, "year") or said.number(slots, "nextyear")
    if "slash" not in slots:
        if year is None and "yeardir" in slots and context.today:
            year = context.today.year + (said.number(slots, "yeardir") or 0)
        return said.number(slots, "day") or 0, said.number(slots, "month") or said.number(slots, "nextmonth") or 0, year
    parts = slots["slash"]
    if not isinstance(parts, tuple):
        return None
    number, month = (parts[0], parts[1]) if context.day_first else (parts[1], parts[0])
    if month > _DECEMBER >= number:
        number, month = month, number
    if has_year(parts):
        year = parts[2] if parts[2] > 99 else parts[2] + (2000 if parts[2] < 50 else 1900)  # noqa: PLR2004
    return number, month, year


def has_year(parts: tuple[int, ...]) -> bool:
    """Tell whether a date with slashes has a year; one of three digits ("4/11/205") is a misprint for some other."""
    return len(parts) > 2 and not 99 < parts[2] < 1000  # noqa: PLR2004


def misprinted(slots: Slots, moment: date) -> str:
    """Return a day with the three-digit year that is written for its own; empty for other dates."""
    parts = slots.get("slash")
    wrong = isinstance(parts, tuple) and len(parts) > 2 and not has_year(parts)  # noqa: PLR2004
    return f"{parts[2]:04}-{moment:%m-%d}" if wrong and isinstance(parts, tuple) else ""


def in_near_year(number: int, month: int, weekday: int | None, slots: Slots, context: Context) -> date | None:
    """Return the day in the year that is meant: one that has the weekday, else by direction and tense.

    News speaks of the days around it: a day of these weeks is meant even when its weekday is wrong.
    """
    days = [moment for year in years(context) if (moment := values.day(year, month, number))]
    close = [moment for moment in days if context.today and abs((moment - context.today).days) <= _THESE_WEEKS]
    fitting = close or [moment for moment in days if weekday in (None, moment.isoweekday())]
    if weekday and context.today and said.direction(slots, context) <= 0:  # rather a wrong weekday than a day far ahead
        fitting = [moment for moment in fitting if (moment - context.today).days <= _AHEAD]
    return nearest([(moment.year, moment.month, moment.day) for moment in fitting or days], slots, context, "D")


def nearest(days: list[tuple[int, int, int]], slots: Slots, context: Context, kind: str) -> date | None:
    """Choose among the same day of several years.

    Words of direction decide; after a year to come ("the Games of 2018 …") that year is meant; else it is the year of
    the article, except that around New Year the nearer one is meant. (58 such expressions in Indonesian news: 55 lie
    in the article's year, 20 in the past of it.)
    """
    today = context.today
    moments = [moment for parts in days if (moment := values.day(*parts))]
    if today is None or not moments:
        return None
    coming = [moment for moment in moments if context.last == str(moment.year) > str(today.year)]
    if coming and "dir" not in slots and context.tense >= 0:
        return coming[0]
    start = today.replace(day=1) if kind == "M" else today
    if "dir" in slots and slots["dir"] == -1:
        moments = [moment for moment in moments if moment <= today and (kind == "D" or moment < start)] or moments
    elif "dir" in slots and slots["dir"] == 1:
        moments = [moment for moment in moments if moment >= start and (kind == "D" or moment > today)] or moments
    else:
        return min(moments, key=lambda moment: _unlikeliness(moment, today, context.tense, kind))
    return min(moments, key=lambda moment: abs((moment - today).days))


def _unlikeliness(moment: date, today: date, tense: int, kind: str) -> float:
    months = (moment.year - today.year) * 12 + moment.month - today.month
    wrong_side = months * tense < 0
    near = abs(months) <= 3  # noqa: PLR2004  # months: December seen from February
    other_year = moment.year != today.year and not near
    sure = (tense > 0 and kind == "D") or (tense < 0 and kind == "M")
    return abs(months) + (9 if tense else 12) * other_year + (_TOO_LATE if sure else 8) * wrong_side


def consistent(written: date | None, number: int, month: int, slots: Slots, context: Context) -> date | None:
    """Return the day meant by a weekday and a date that may contradict each other: the weekday is seldom wrong.

    Day and month may be in the other order where both are numbers.
    """
    weekday, numbers = said.number(slots, "weekday"), "slash" in slots
    year = written.year if written else context.today.year if context.today else None
    if weekday is None or year is None or (written and written.isoweekday() == weekday):
        return (_swapped_near(written, number, month, weekday, context) if numbers else None) or written
    swapped = values.day(year, number, month) if numbers else None
    if swapped and swapped.isoweekday() == weekday and _closer(swapped, written, context):
        return swapped
    if written is None:
        return None
    near = [moment for days in (-1, 1, -2, 2, -3, 3) if (moment := values.shifted(written, days, "D"))]
    return next((moment for moment in near if moment.isoweekday() == weekday), written)


def _swapped_near(written: date | None, number: int, month: int, weekday: int | None, context: Context) -> date | None:
    """Return the day of these weeks that day and month in the other order mean, where the written one is far off."""
    if written is None or context.today is None or abs((written - context.today).days) <= _FAR:
        return None
    swapped = values.day(context.today.year, number, month)
    near = swapped and abs((swapped - context.today).days) <= _THESE_WEEKS and swapped.isoweekday() == weekday
    return swapped if near else None


def _closer(one: date, other: date | None, context: Context) -> bool:
    if other is None or context.today is None:
        return True
    return abs((one - context.today).days) < abs((other - context.today).days)
