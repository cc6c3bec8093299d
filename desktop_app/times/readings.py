"""What the rules of a language mean: slots of a template and a context into a value.

Each public function reads one kind of expression: `(slots, context) -> Reading | None`. None refuses the match (no such
day); the next shorter match is tried. The names of these functions are the keys of `[times.rules]`.

Slots: weekday 1 to 7; day, month, year; dir -1 for last and ago, 0 for this, 1 for next; unit and one (a unit with
"one" in it) D W WE M Q H Y DE CE TH TM TS; count; part MO MI AF EV NI; clock (hour, minute) or hour; half for the part
of day that tells 7 in the morning from 7 in the evening; zone as an offset from UTC; argument: what the rule fixes.
"""

from collections.abc import Callable
from datetime import date, timedelta

from desktop_app.times import holidays, values
from desktop_app.times.context import Context, Reading
from desktop_app.times.grammar import Slots

Reader = Callable[[Slots, Context], Reading | None]

_NOON = 12
_VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
_LATE = frozenset({"AF", "EV", "NI"})


def nothing(slots: Slots, context: Context) -> None:
    """Refuse: what matched is no time."""
    del slots, context


def reference(slots: Slots, context: Context) -> Reading:
    """Vague past, present or future: the argument itself."""
    del context
    return Reading("date", str(slots["argument"]))


def day(slots: Slots, context: Context) -> Reading | None:
    """Read a day of a month, with or without year, weekday, part of day and clock."""
    parts = _calendar_slots(slots, context)
    if parts is None:
        return None
    number, month, year = parts
    weekday = _number(slots, "weekday")
    if year is None and context.today is None:
        return _timed(slots, f"XXXX-{month:02}-{number:02}") if values.day(2000, month, number) else None
    written = values.day(year, month, number) if year else _near_year(number, month, weekday, slots, context)
    meant = _consistent(written, number, month, weekday, context)
    if meant is None:
        return None
    if "first" in slots:
        first = values.day(meant.year, meant.month, _number(slots, "first") or 0)
        return Reading("date", f"{first}/{meant}") if first and first < meant else None
    conflict = written.isoformat() if written and written != meant else ""
    return _timed(slots, meant.isoformat(), conflict)


def iso(slots: Slots, context: Context) -> Reading | None:
    """Read a date in ISO form."""
    del context
    parts = slots["iso"]
    moment = values.day(*parts) if isinstance(parts, tuple) else None
    return _timed(slots, moment.isoformat()) if moment else None


def weekday(slots: Slots, context: Context) -> Reading | None:
    """Read a bare weekday: the latest one up to today, the next one in the future tense."""
    wanted = _number(slots, "weekday") or 1
    if context.today is None:
        return _timed(slots, f"XXXX-WXX-{wanted}")
    direction = _direction(slots, context)
    back = (context.today.isoweekday() - wanted) % 7
    days = {-1: -(back or 7) if "dir" in slots else -back, 0: -back}.get(direction, (-back) % 7)
    if direction == 1 and "dir" in slots and days == 0:
        days = 7
    moment = values.shifted(context.today, days, "D")
    return _timed(slots, moment.isoformat()) if moment else None


def month(slots: Slots, context: Context) -> Reading | None:
    """Read a month, with or without year."""
    number = _number(slots, "month") or 1
    year = _number(slots, "year") or _number(slots, "nextyear")
    if year is None and "yeardir" in slots and context.today:
        year = context.today.year + (_number(slots, "yeardir") or 0)
    if year is None:
        moment = _nearest([(at, number, 1) for at in _years(context)], slots, context, "M")
        return Reading("date", values.at(moment, "M") if moment else f"XXXX-{number:02}")
    return Reading("date", f"{year:04}-{number:02}")


def year(slots: Slots, context: Context) -> Reading | None:
    """Read a year, or two joined by a hyphen."""
    del context
    last = _number(slots, "year") or 0
    if "first" in slots:
        first = _number(slots, "first") or 0
        return Reading("date", f"{first}/{last}") if first < last else None
    return Reading("date", f"{last:04}")


def decade(slots: Slots, context: Context) -> Reading | None:
    """Read the 1990s, or the 90s of the last century."""
    del context
    number = _number(slots, "year") or 0
    if "count" in slots:
        number = _number(slots, "count") or 0
        number += 1900 if number > 20 else 2000  # noqa: PLR2004  # the 30s to 90s are of the last century
    return Reading("date", f"{number // 10}") if number % 10 == 0 else None


def century(slots: Slots, context: Context) -> Reading | None:
    """Read the 13th century is "12": the years that begin with these figures."""
    del context
    number = _number(slots, "ordinal") or _number(slots, "integer") or 0
    return Reading("date", f"{number - 1:02}") if 0 < number < 30 else None  # noqa: PLR2004  # centuries


def unit(slots: Slots, context: Context) -> Reading | None:
    """Read this, last or next week, month or year."""
    kind, direction = str(slots["unit"]), _number(slots, "dir") or 0
    if context.today is None:
        return Reading("date", _VAGUE[direction])
    moment = values.shifted(context.today, direction, kind)
    return Reading("date", values.at(moment, kind)) if moment else None


def ago(slots: Slots, context: Context) -> Reading | None:
    """Read so many units before or after today: two years ago, in 17 months."""
    count, kind = _count(slots)
    direction = _number(slots, "dir") or -1
    if isinstance(count, str) or context.today is None:
        return Reading("date", _VAGUE[direction])
    moment = values.shifted(context.today, direction * count, kind)
    return Reading("date", values.at(moment, "D" if kind.startswith("T") else kind)) if moment else None


def after(slots: Slots, context: Context) -> Reading | None:
    """Read so many units before or after what was spoken of last: three days later."""
    count, kind = _count(slots)
    direction = _number(slots, "dir") or 1
    place = values.interval(context.last)
    if isinstance(count, str) or place is None or kind.startswith("T"):
        return Reading("duration", values.duration(count, kind))
    moment = values.shifted(place[0], direction * count, kind)
    return _timed(slots, values.at(moment, kind)) if moment else None


def duration(slots: Slots, context: Context) -> Reading:
    """Read a length of time."""
    del context
    count, kind = _count(slots)
    if "half_unit" in slots and not isinstance(count, str):
        count += 0.5
    return Reading("duration", values.duration(count, kind))


def every(slots: Slots, context: Context) -> Reading:
    """Read what recurs: every day, each Monday, once in 100 years."""
    del context
    if "weekday" in slots:
        return Reading("set", f"XXXX-WXX-{slots['weekday']}")
    if "month" in slots:
        return Reading("set", f"XXXX-{_number(slots, 'month'):02}")
    if "part" in slots:
        return Reading("set", f"XXXX-XX-XXT{slots['part']}")
    count, kind = _count(slots)
    return Reading("set", values.duration(count, kind))


def deictic(slots: Slots, context: Context) -> Reading | None:
    """Read today, tomorrow, yesterday, with part of day or clock."""
    offset = _number(slots, "offset") or 0
    if context.today is None:
        return Reading("date", _VAGUE[(offset > 0) - (offset < 0)])
    moment = values.shifted(context.today, offset, "D")
    return _timed(slots, moment.isoformat()) if moment else None


def next_day(slots: Slots, context: Context) -> Reading | None:
    """Read the day after (or before) the one spoken of last."""
    near = context.near()
    moment = near and values.shifted(near, _number(slots, "next") or 1, "D")
    return _timed(slots, moment.isoformat()) if moment else Reading("date", "FUTURE_REF")


def part(slots: Slots, context: Context) -> Reading | None:
    """Read a part of today, of last night, or of the day spoken of last."""
    near = context.today if "dir" in slots or "offset" in slots else context.near()
    moment = near and values.shifted(near, _number(slots, "offset") or 0, "D")
    return _timed(slots, moment.isoformat() if moment else "XXXX-XX-XX")


def clock(slots: Slots, context: Context) -> Reading | None:
    """Read a clock time: on the day spoken of last."""
    near = context.today if "dir" in slots else context.near()
    return _timed(slots, near.isoformat() if near else "XXXX-XX-XX")


def period(slots: Slots, context: Context) -> Reading | None:
    """Read a quarter or half of a year."""
    kind, number = str(slots["period"]), _number(slots, "ordinal") or _number(slots, "integer") or 0
    if not 1 <= number <= {"Q": 4, "H": 2}[kind]:
        return None
    year = _number(slots, "year")
    if year is None and context.today:
        year = context.today.year + (_number(slots, "yeardir") or 0)
        if "yeardir" not in slots and _begins(kind, number, year) > context.today and context.tense < 0:
            year -= 1
    return Reading("date", f"{year or 'XXXX'}-{kind}{number}")


def season(slots: Slots, context: Context) -> Reading | None:
    """Read a season of a year."""
    year = _number(slots, "year")
    if year is None and context.today:
        year = context.today.year + (_number(slots, "dir") or 0)
    return Reading("date", f"{year or 'XXXX'}-{slots['season']}")


def same(slots: Slots, context: Context) -> Reading | None:
    """Read that day, the same year: what was spoken of last, as wide as the unit says."""
    place = values.interval(context.last)
    kind = str(slots.get("unit", "D"))
    wide = {"Y": 366, "M": 31, "W": 7, "Q": 92, "H": 184, "DE": 3660}.get(kind, 1)
    if place is None or (place[1] - place[0]).days >= wide:
        return Reading("date", "PAST_REF") if "part" not in slots else _timed(slots, "XXXX-XX-XX")
    moment = values.shifted(place[0], _number(slots, "next") or 0, kind)
    return _timed(slots, values.at(moment, kind)) if moment else None


def holiday(slots: Slots, context: Context) -> Reading | None:
    """Read a holiday: the one of the year that is written, else the nearest."""
    name, year = str(slots["argument"]), _number(slots, "year")
    if year is None and context.today is None:
        return Reading("date", f"XXXX-{name}" if name[0].isdecimal() else "XXXX-XX-XX")
    if year is None and context.today and ("dir" in slots or "yeardir" in slots):
        year = context.today.year + (_number(slots, "yeardir") or 0)
    if year is None and context.today:
        days = [moment for at in _years(context) if (moment := holidays.day(name, at, context.country))]
        found = min(days, key=lambda moment: abs((moment - (context.today or moment)).days), default=None)
    else:
        found = holidays.day(name, year or 1, context.country)
    if found and "eve" in slots:
        found -= timedelta(1)
    return _timed({**slots, "part": slots["eve"]} if "eve" in slots else slots, found.isoformat()) if found else None


def _number(slots: Slots, name: str) -> int | None:
    value = slots.get(name)
    return int(value) if isinstance(value, (int, float)) else None


def _count(slots: Slots) -> tuple[float | str, str]:
    """Return how many of which unit: three days, a year, several weeks."""
    if "one" in slots:
        return slots.get("vague", 1), str(slots["one"])  # type: ignore[return-value]  # a vague count is a word
    if "vague" in slots:
        return "X", str(slots["unit"])
    count = slots.get("count", 1)
    number = float(count) if isinstance(count, (int, float)) else 1.0
    scale = slots.get("scale", 1)
    if isinstance(scale, str):
        number += 10  # the Indonesian "belas" makes 2 into 12
    elif isinstance(scale, (int, float)):
        number *= scale
    units = slots.get("units", 0)
    fraction = slots.get("fraction", 0)
    number += float(units) if isinstance(units, (int, float)) else 0
    number += float(fraction) if isinstance(fraction, (int, float)) else 0
    return number, str(slots["unit"])


def _direction(slots: Slots, context: Context) -> int:
    return int(_number(slots, "dir") or 0) if "dir" in slots else context.tense


def _years(context: Context) -> tuple[int, ...]:
    if context.today is None:
        return ()
    return tuple(year for year in range(context.today.year - 1, context.today.year + 2) if 1 <= year <= 9999)  # noqa: PLR2004


def _calendar_slots(slots: Slots, context: Context) -> tuple[int, int, int | None] | None:
    """Return day, month and year as written; None for what is no date."""
    year = _number(slots, "year") or _number(slots, "nextyear")
    if "slash" not in slots:
        if year is None and "yeardir" in slots and context.today:
            year = context.today.year + (_number(slots, "yeardir") or 0)
        return _number(slots, "day") or 0, _number(slots, "month") or _number(slots, "nextmonth") or 0, year
    parts = slots["slash"]
    if not isinstance(parts, tuple):
        return None
    number, month = (parts[0], parts[1]) if context.day_first else (parts[1], parts[0])
    if month > _NOON >= number:
        number, month = month, number
    if len(parts) > 2:  # noqa: PLR2004  # with year
        year = parts[2] if parts[2] > 99 else parts[2] + (2000 if parts[2] < 50 else 1900)  # noqa: PLR2004
    return number, month, year


def _near_year(number: int, month: int, weekday: int | None, slots: Slots, context: Context) -> date | None:
    """Return the day in the year that is meant: one that has the weekday, else by direction and tense."""
    days = [moment for year in _years(context) if (moment := values.day(year, month, number))]
    fitting = [moment for moment in days if weekday in (None, moment.isoweekday())] if "dir" not in slots else []
    return _nearest([(moment.year, moment.month, moment.day) for moment in fitting or days], slots, context, "D")


def _nearest(days: list[tuple[int, int, int]], slots: Slots, context: Context, kind: str) -> date | None:
    """Choose among the same day of several years.

    Words of direction decide; else it is the year of the article, except that around New Year the nearer one is meant.
    (58 such expressions in Indonesian news: 55 lie in the article's year, 20 in the past of it.)
    """
    today = context.today
    moments = [moment for parts in days if (moment := values.day(*parts))]
    if today is None or not moments:
        return None
    start = today.replace(day=1) if kind == "M" else today
    if "dir" in slots and slots["dir"] == -1:
        moments = [moment for moment in moments if moment <= today and (kind == "D" or moment < start)] or moments
    elif "dir" in slots and slots["dir"] == 1:
        moments = [moment for moment in moments if moment >= start] or moments
    else:
        return min(moments, key=lambda moment: _unlikeliness(moment, today, context.tense))
    return min(moments, key=lambda moment: abs((moment - today).days))


def _unlikeliness(moment: date, today: date, tense: int) -> float:
    months = (moment.year - today.year) * 12 + moment.month - today.month
    wrong_side = months * tense < 0
    near = abs(months) <= 3  # noqa: PLR2004  # months: December seen from February
    return abs(months) + (0 if moment.year == today.year or near else 12) + (8 if wrong_side else 0)


def _consistent(written: date | None, number: int, month: int, weekday: int | None, context: Context) -> date | None:
    """Return the day meant by a weekday and a date that may contradict each other: the weekday is seldom wrong."""
    year = written.year if written else context.today.year if context.today else None
    if weekday is None or year is None or (written and written.isoweekday() == weekday):
        return written
    swapped = values.day(year, number, month)
    if swapped and swapped.isoweekday() == weekday and _closer(swapped, written, context):
        return swapped
    if written is None:
        return None
    near = [moment for days in (-1, 1, -2, 2, -3, 3) if (moment := values.shifted(written, days, "D"))]
    return next((moment for moment in near if moment.isoweekday() == weekday), written)


def _closer(one: date, other: date | None, context: Context) -> bool:
    if other is None or context.today is None:
        return True
    return abs((one - context.today).days) < abs((other - context.today).days)


def _begins(kind: str, number: int, year: int) -> date:
    return date(max(year, 1), number * (3 if kind == "Q" else 6) - (2 if kind == "Q" else 5), 1)


def _timed(slots: Slots, value: str, conflict: str = "") -> Reading | None:
    """Return a day with the clock time or part of day that stands in the slots."""
    hour, minute = _clock(slots)
    if hour is not None:
        half = slots.get("half", slots.get("part"))
        if half in _LATE and hour < _NOON and not (half == "NI" and hour < 4):  # noqa: PLR2004  # 1 at night is early
            hour += _NOON
        elif half == "MO" and hour == _NOON:
            hour = 0
        suffix = f"T{hour:02}:{minute:02}{slots.get('zone', '')}"
    elif "part" in slots:
        suffix = f"T{slots['part']}"
    else:
        return Reading("date", value, conflict)
    return Reading("time", value + suffix, conflict + suffix if conflict else "")


def _clock(slots: Slots) -> tuple[int | None, int]:
    clock = slots.get("clock")
    if isinstance(clock, tuple):
        return clock[0], clock[1]
    return _number(slots, "hour"), 0


READERS: dict[str, Reader] = {
    "after": after,
    "ago": ago,
    "century": century,
    "clock": clock,
    "day": day,
    "decade": decade,
    "deictic": deictic,
    "duration": duration,
    "every": every,
    "holiday": holiday,
    "iso": iso,
    "month": month,
    "next_day": next_day,
    "nothing": nothing,
    "part": part,
    "period": period,
    "reference": reference,
    "same": same,
    "season": season,
    "unit": unit,
    "weekday": weekday,
    "year": year,
}
