"""What the rules for stretches of the calendar mean: weekends to centuries. See `readings`."""

from datetime import date

from desktop_app.times import choice, values
from desktop_app.times import slots as said
from desktop_app.times.context import Context, Reading
from desktop_app.times.grammar import Slots

_NEXT_PERIOD = 60  # days ahead: a quarter that begins later and lies in the past is of last year
# Days into a quarter in which firms report on the one before. On IndoSum and MEANTIME 0 to 91 days score the same;
# our own sentences allow 17 to 80.
_REPORTED = 60
_WEEKS = 5  # that a month may touch whole or in part, as newspapers count them
_FRIDAY = 5
_MONTHS = 12
_COMPARED = {"week": "W", "month": "M", "quarter": "Q", "half": "H"}  # precisions of what is compared with last year's
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month of the northern season
_VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


def month(slots: Slots, context: Context) -> Reading:
    """Read a month, with or without year."""
    number = said.number(slots, "month") or 1
    year = said.number(slots, "year") or said.number(slots, "nextyear")
    if year is None and "yeardir" in slots and context.today:
        year = context.today.year + (said.number(slots, "yeardir") or 0)
    if year is None and "toldyear" in slots:  # "in May of that year"
        told = values.interval(context.event) or values.interval(context.last)
        year = told[0].year if told else None
    if year is None:
        moment = choice.nearest([(at, number, 1) for at in choice.years(context)], slots, context, "M")
        return Reading("date", values.at(moment, "M") if moment else f"XXXX-{number:02}")
    return Reading("date", f"{year:04}-{number:02}")


def months(slots: Slots, context: Context) -> Reading | None:
    """Read months joined by a hyphen: a quarter, a half of a year, or a stretch."""
    first, last = said.number(slots, "first") or 1, said.number(slots, "month") or 1
    if last <= first:
        return None
    for kind, size in (("Q", 3), ("H", 6)):
        if last == first + size - 1 and last % size == 0:
            return period({"period": kind, "integer": last // size}, context)
    begins = month({"month": first}, context).value
    return Reading("date", f"{begins}/{begins[:-2]}{last:02}")


def year(slots: Slots, context: Context) -> Reading | None:
    """Read a year, or two joined by a hyphen; '82 is of the last century."""
    del context
    if "short" in slots:
        short = said.number(slots, "short") or 0
        return Reading("date", f"{1900 + short}") if 30 <= short <= 99 else None  # noqa: PLR2004  # '12 may be of any
    last = said.number(slots, "year") or 0
    if "first" in slots:
        first = said.number(slots, "first") or 0
        if last < 100 <= first:  # noqa: PLR2004  # 2012-13
            last += first - first % 100
            is_month = 0 < last % 100 <= _MONTHS and last != first + 1  # 2001-10
            return Reading("date", f"{first}/{last}") if first < last and not is_month else None
        return Reading("date", f"{first}/{last}") if first < last else None
    return Reading("date", f"{last:04}")


def week(slots: Slots, context: Context) -> Reading | None:
    """Read the so-manyeth week of a month: the week of the calendar in which the middle of its seven days lies."""
    number = said.number(slots, "ordinal") or 0
    if "monthdir" in slots:
        start = context.today and values.shifted(context.today, said.number(slots, "monthdir") or 0, "M")
        reading = Reading("date", values.at(start, "M")) if start else None
    else:
        reading = month(slots, context)
    place = values.interval(reading.value) if reading else None
    if place is None or not 1 <= number <= _WEEKS:
        return None
    middle = values.day(place[0].year, place[0].month, min(7 * number - 3, place[1].day))
    return Reading("date", values.at(middle, "W")) if middle else None


def decade(slots: Slots, context: Context) -> Reading | None:
    """Read the 1990s, or the 90s of the last century."""
    del context
    number = said.number(slots, "year") or 0
    if "count" in slots:
        number = said.number(slots, "count") or 0
        number += 1900 if number > 20 else 2000  # noqa: PLR2004  # the 30s to 90s are of the last century
    if number % 100 == 0 and number < 2000:  # noqa: PLR2004  # the 1800s are a century, the 2000s a decade
        return Reading("date", f"{number // 100}")
    return Reading("date", f"{number // 10}") if number % 10 == 0 else None


def century(slots: Slots, context: Context) -> Reading | None:
    """Read the 13th century is "12": the years that begin with these figures."""
    del context
    number = said.number(slots, "ordinal") or said.number(slots, "integer") or 0
    return Reading("date", f"{number - 1:02}") if 0 < number < 30 else None  # noqa: PLR2004  # centuries


def vague(direction: float) -> Reading:
    """Return what lies behind, now, or ahead of a day that nobody knows, by the sign of `direction`."""
    return Reading("date", _VAGUE[(direction > 0) - (direction < 0)])


def unit(slots: Slots, context: Context) -> Reading | None:
    """Read this, last or next week, month or year."""
    kind, direction = str(slots["unit"]), said.number(slots, "dir") or 0
    if kind.startswith("T"):
        return None  # "the last minute" is none on the calendar
    if context.today is None:
        return vague(direction)
    if kind == "WE" and "dir" not in slots and context.tense < 0 and context.today.isoweekday() < _FRIDAY:
        direction = -1  # "fell over the weekend", said on a Monday
    if kind == "Q" and "dir" not in slots:
        return _quarter(context.today, context.last)
    start = context.near_event() if kind == "D" and "dir" not in slots else context.today
    if start and start > context.today:
        start = context.today  # "will reopen Monday … planned to go there later in the day"
    moment = values.shifted(start or context.today, direction, kind)
    return Reading("date", values.at(moment, kind)) if moment else None


def _quarter(today: date, last: str) -> Reading | None:
    """Read "the quarter": the one spoken of right before, else the one that news of these weeks reports on."""
    told = values.interval(last)
    if told and told[2] == "quarter" and "-Q" in last and told[0] <= today:
        return Reading("date", last)
    kind, number = "Q", (today.month + 2) // 3
    over = (today - _begins(kind, number, today.year)).days < _REPORTED
    moment = values.shifted(today, -1 if over else 0, kind)
    return Reading("date", values.at(moment, kind)) if moment else None


def period(slots: Slots, context: Context) -> Reading | None:
    """Read a quarter or half of a year."""
    kind, number = str(slots["period"]), said.number(slots, "ordinal") or said.number(slots, "integer") or 0
    if not 1 <= number <= {"Q": 4, "H": 2}[kind]:
        return None
    year = said.number(slots, "year")
    if year is None and context.today:
        year = context.today.year + (said.number(slots, "yeardir") or 0)
        ahead = (_begins(kind, number, year) - context.today).days
        if "yeardir" not in slots and context.tense < 0 and ahead > _NEXT_PERIOD:
            year -= 1
    return Reading("date", f"{year or 'XXXX'}-{kind}{number}")


def period_before(slots: Slots, context: Context) -> Reading | None:
    """Read "the same period last year": the month or quarter with which the one spoken of is compared."""
    if context.today is None:
        return Reading("date", "PAST_REF")
    told = values.interval(context.last)
    kind = str(slots.get("unit") or (_COMPARED.get(told[2], "Y") if told else "Y"))
    start = told[0] if told and _COMPARED.get(told[2]) == kind else context.today
    moment = values.shifted(start, said.number(slots, "yeardir") or -1, "Y")
    return Reading("date", values.at(moment, kind)) if moment else None


def season(slots: Slots, context: Context) -> Reading | None:
    """Read a season of a year."""
    year = said.number(slots, "year")
    if year is None and context.today:
        year = context.today.year + (said.number(slots, "dir") or 0)
        ahead = (date(max(year, 1), _SEASONS[str(slots["season"])], 1) - context.today).days
        if "dir" not in slots and context.tense < 0 and ahead > _NEXT_PERIOD:
            year -= 1  # "told us in the winter", said in March
    return Reading("date", f"{year or 'XXXX'}-{slots['season']}")


def _begins(kind: str, number: int, year: int) -> date:
    return date(max(year, 1), number * (3 if kind == "Q" else 6) - (2 if kind == "Q" else 5), 1)
