"""TIMEX3 / ISO 8601 values: made from days, and read back as stretches of the calendar."""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from desktop_app.article import Precision, Published

Place = tuple[date, date, Precision]  # of a value on the calendar: its first and last day
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month of the northern season
_VALUE = re.compile(
    r"(?P<year>\d{4})"
    r"(?:-(?:W(?P<week>\d\d)(?:-(?P<weekday>[1-7]|WE))?|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)"
    r"|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?(?P<time>T.*)?"
)
_YEARLESS = re.compile(r"XXXX-\d\d-\d\d")
_ANY_YEAR = "2000"  # one with all days
_DAYS = {"W": 7, "FN": 14, "WE": 7, "TH": 1 / 24, "TM": 1 / 1440, "TS": 0}
_HALVES = {"D": (12, "TH"), "Y": (6, "M"), "TH": (30, "TM"), "TM": (30, "TS"), "DE": (5, "Y"), "CE": (50, "Y")}
_REMEMBERED = 4096  # values whose stretch of the calendar is kept: an article asks for each of its own several times
_WRITTEN_AS = {"FN": (2, "W"), "H": (6, "M"), "DE": (10, "Y"), "CE": (100, "Y")}  # ISO 8601 has no letter for these
_MONTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}


def day(year: int, month: int, number: int) -> date | None:
    """Return a calendar day, or None when there is no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def shifted(start: date, count: float, unit: str) -> date | None:
    """Return the day `count` units (D, W, M, Q, H, Y, DE, CE; TH, TM, TS) later; None beyond the years 1 to 9999."""
    try:
        if unit in _MONTHS:
            month = start.year * 12 + start.month - 1 + round(count * _MONTHS[unit])
            last = calendar.monthrange(month // 12, month % 12 + 1)[1]
            return start.replace(year=month // 12, month=month % 12 + 1, day=min(start.day, last))
        return start + timedelta(days=int(count * _DAYS.get(unit, 1)))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return None


def at(moment: date, unit: str) -> str:
    """Return the value of the day, week, month … in which a day lies."""
    year = f"{moment.year:04}"
    week = moment.isocalendar()
    forms = {
        "W": f"{week.year:04}-W{week.week:02}",
        "WE": f"{week.year:04}-W{week.week:02}-WE",
        "M": f"{year}-{moment.month:02}",
        "Q": f"{year}-Q{(moment.month + 2) // 3}",
        "H": f"{year}-H{(moment.month + 5) // 6}",
        "Y": year,
        "DE": year[:3],
        "CE": year[:2],
    }
    return forms.get(unit) or moment.isoformat()


def duration(count: float | str, unit: str) -> str:
    """Return the value of a duration, P3D or PT5H; a vague count is X."""
    if count in (0.5, 0.25) and unit in _HALVES:  # half a day, a quarter century
        half, unit = _HALVES[unit]
        count = half * float(count) * 2
    if unit in _WRITTEN_AS:
        factor, unit = _WRITTEN_AS[unit]
        count = count if isinstance(count, str) else count * factor
    number = count if isinstance(count, str) else f"{count:g}" if count < 1e6 else f"{count:.0f}"  # noqa: PLR2004
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"


def is_day(value: str) -> bool:
    """Tell whether a value is one day, or a part of one."""
    place = interval(value)
    return place is not None and place[0] == place[1]


def is_yearless(value: str) -> bool:
    """Tell whether a value is a day of a month of no known year."""
    return _YEARLESS.fullmatch(value) is not None


def shifted_yearless(value: str, days: int) -> str:
    """Return the day so many days after one of no known year."""
    moment = shifted(date.fromisoformat(_ANY_YEAR + value[4:]), days, "D")
    return f"XXXX-{moment:%m-%d}" if moment else value


@lru_cache(_REMEMBERED)
def interval(value: str) -> Place | None:
    """Return first day, last day and precision of a calendar value; None when it has no place on the calendar."""
    if "/" in value:
        first, last = (interval(part) for part in value.split("/", 1))
        return (first[0], last[1], last[2]) if first and last and first[0] <= last[1] else None
    if re.fullmatch(r"\d{3}", value):
        return _stretch(int(value) * 10, 1, 120, "decade")
    if re.fullmatch(r"\d{2}", value):
        return _stretch(int(value) * 100, 1, 1200, "decade")
    found = _VALUE.fullmatch(value)
    return _interval(found) if found else None


def appeared(published: Published | None) -> Place | None:
    """Return first and last day on which an article may have appeared, and the precision; None if nothing tells it."""
    return interval(published.value[:10]) if published else None


def _interval(found: re.Match[str]) -> Place | None:
    year = int(found["year"])
    if found["week"]:
        return _week(year, int(found["week"]), found["weekday"])
    if found["day"]:
        moment = day(year, int(found["month"]), int(found["day"]))
        return (moment, moment, "time" if found["time"] else "day") if moment else None
    return _stretch(year, *_months(found))


def _months(found: re.Match[str]) -> tuple[int, int, Precision]:
    """Return first month, number of months and precision of a value longer than a week."""
    if found["quarter"]:
        return int(found["quarter"]) * 3 - 2, 3, "quarter"
    if found["half"]:
        return int(found["half"]) * 6 - 5, 6, "half"
    if found["season"]:
        return _SEASONS[found["season"]], 3, "quarter"
    return (int(found["month"]), 1, "month") if found["month"] else (1, 12, "year")


def _week(year: int, week: int, part: str | None) -> Place | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
        if part == "WE":
            return monday + timedelta(5), monday + timedelta(6), "day"
        if part:
            return monday + timedelta(int(part) - 1), monday + timedelta(int(part) - 1), "day"
        return monday, monday + timedelta(6), "week"
    except (ValueError, OverflowError):
        return None


def _stretch(year: int, month: int, months: int, precision: Precision) -> Place | None:
    first = day(year, month, 1)
    following = first and shifted(first, months, "M")
    return (first, following - timedelta(1), precision) if first and following else None
