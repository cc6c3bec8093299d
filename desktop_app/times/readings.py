"""What the rules of a language mean: slots of a template and a context into a value.

Each public function reads one kind of expression: `(slots, context) -> Reading | None`. None refuses the match (no such
day); the next shorter match is tried. The names of these functions are the keys of `[times.rules]`.

Slots: weekday 1 to 7; day, month, year; dir -1 for last and ago, 0 for this, 1 for next; unit and one (a unit with
"one" in it) D W WE M Q H Y DE CE TH TM TS; count; part MO MI AF EV NI; clock (hour, minute) or hour; half for the part
of day that tells 7 in the morning from 7 in the evening; zone as an offset from UTC; argument: what the rule fixes.
"""

from collections.abc import Callable
from datetime import date, timedelta

from desktop_app.times import choice, holidays, values
from desktop_app.times import slots as said
from desktop_app.times.context import Context, Reading
from desktop_app.times.grammar import Slots

Reader = Callable[[Slots, Context], Reading | None]

_NEXT_PERIOD = 60  # days ahead: a quarter that begins later and lies in the past is of last year
_FRIDAY = 5
_NARROW = {"month": "M", "quarter": "Q", "half": "H"}
_VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


def nothing(slots: Slots, context: Context) -> None:
    """Refuse: what matched is no time."""
    del slots, context


def reference(slots: Slots, context: Context) -> Reading:
    """Vague past, present or future: the argument itself."""
    del context
    return Reading("date", str(slots["argument"]))


def day(slots: Slots, context: Context) -> Reading | None:
    """Read a day of a month, with or without year, weekday, part of day and clock."""
    parts = choice.written(slots, context)
    if parts is None:
        return None
    number, month, year = parts
    weekday = said.number(slots, "weekday")
    if year is None and context.today is None:
        return said.timed(slots, f"XXXX-{month:02}-{number:02}") if values.day(2000, month, number) else None
    written = values.day(year, month, number) if year else choice.in_near_year(number, month, weekday, slots, context)
    meant = choice.consistent(written, number, month, weekday, context)
    if meant is None:
        return None
    if "first" in slots:
        first = values.day(meant.year, meant.month, said.number(slots, "first") or 0)
        return Reading("date", f"{first}/{meant}") if first and first < meant else None
    conflict = written.isoformat() if written and written != meant else ""
    return said.timed(slots, meant.isoformat(), conflict)


def iso(slots: Slots, context: Context) -> Reading | None:
    """Read a date in ISO form."""
    del context
    parts = slots["iso"]
    moment = values.day(*parts) if isinstance(parts, tuple) else None
    return said.timed(slots, moment.isoformat()) if moment else None


def weekday(slots: Slots, context: Context) -> Reading | None:
    """Read a bare weekday: the latest one up to today, the next one in the future tense."""
    wanted = said.number(slots, "weekday") or 1
    if context.today is None:
        return said.timed(slots, f"XXXX-WXX-{wanted}")
    if "weekdir" in slots:
        ahead = wanted - context.today.isoweekday() + 7 * (said.number(slots, "weekdir") or 0)
        moment = values.shifted(context.today, ahead, "D")
        return said.timed(slots, moment.isoformat()) if moment else None
    direction = said.direction(slots, context)
    back = (context.today.isoweekday() - wanted) % 7
    this_week = wanted - context.today.isoweekday() if "dir" in slots else -back
    days = {-1: -(back or 7) if "dir" in slots else -back, 0: this_week}.get(direction, (-back) % 7)
    if direction == 1 and "dir" in slots and days == 0:
        days = 7
    moment = values.shifted(context.today, days, "D")
    return said.timed(slots, moment.isoformat()) if moment else None


def month(slots: Slots, context: Context) -> Reading | None:
    """Read a month, with or without year."""
    number = said.number(slots, "month") or 1
    year = said.number(slots, "year") or said.number(slots, "nextyear")
    if year is None and "yeardir" in slots and context.today:
        year = context.today.year + (said.number(slots, "yeardir") or 0)
    if year is None:
        moment = choice.nearest([(at, number, 1) for at in choice.years(context)], slots, context, "M")
        return Reading("date", values.at(moment, "M") if moment else f"XXXX-{number:02}")
    return Reading("date", f"{year:04}-{number:02}")


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
            return Reading("date", f"{first}/{last}") if last == first + 1 else None
        return Reading("date", f"{first}/{last}") if first < last else None
    return Reading("date", f"{last:04}")


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


def unit(slots: Slots, context: Context) -> Reading | None:
    """Read this, last or next week, month or year."""
    kind, direction = str(slots["unit"]), said.number(slots, "dir") or 0
    if kind.startswith("T"):
        return None  # "the last minute" is none on the calendar
    if context.today is None:
        return Reading("date", _VAGUE[direction])
    if kind == "WE" and "dir" not in slots and context.tense < 0 and context.today.isoweekday() < _FRIDAY:
        direction = -1  # "fell over the weekend", said on a Monday
    start = context.near() if kind == "D" and "dir" not in slots else context.today
    moment = values.shifted(start or context.today, direction, kind)
    return Reading("date", values.at(moment, kind)) if moment else None


def ago(slots: Slots, context: Context) -> Reading | None:
    """Read so many units before or after today: two years ago, in 17 months."""
    count, kind = said.count(slots)
    direction = said.number(slots, "dir") or -1
    if isinstance(count, str) or context.today is None:
        return Reading("date", _VAGUE[direction])
    moment = values.shifted(context.today, direction * count, kind)
    return Reading("date", values.at(moment, "D" if kind.startswith("T") else kind)) if moment else None


def after(slots: Slots, context: Context) -> Reading | None:
    """Read so many units before or after what was spoken of last: three days later."""
    count, kind = said.count(slots)
    direction = said.number(slots, "dir") or 1
    place = values.interval(context.last)
    start = place[0] if place else context.today if direction < 0 else None  # later than what?
    if isinstance(count, str) or start is None or kind.startswith("T"):
        return Reading("duration", values.duration(count, kind))
    moment = values.shifted(start, direction * count, kind)
    narrow = _NARROW.get(place[2], kind) if place and kind == "Y" else kind  # "this quarter … a year earlier"
    return said.timed(slots, values.at(moment, narrow)) if moment else None


def duration(slots: Slots, context: Context) -> Reading:
    """Read a length of time."""
    del context
    count, kind = said.count(slots)
    if "half_unit" in slots and not isinstance(count, str):
        count += 0.5
    return Reading("duration", values.duration(count, kind))


def every(slots: Slots, context: Context) -> Reading:
    """Read what recurs: every day, each Monday, once in 100 years."""
    del context
    if "weekday" in slots:
        return Reading("set", f"XXXX-WXX-{slots['weekday']}")
    if "month" in slots:
        return Reading("set", f"XXXX-{said.number(slots, 'month'):02}")
    if "season" in slots:
        return Reading("set", f"XXXX-{slots['season']}")
    if "part" in slots:
        return Reading("set", f"XXXX-XX-XXT{slots['part']}")
    count, kind = said.count(slots)
    return Reading("set", values.duration(count, kind))


def deictic(slots: Slots, context: Context) -> Reading | None:
    """Read today, tomorrow, yesterday, with part of day or clock."""
    offset = said.number(slots, "offset") or 0
    if context.today is None:
        return Reading("date", _VAGUE[(offset > 0) - (offset < 0)])
    moment = values.shifted(context.today, offset, "D")
    return said.timed(slots, moment.isoformat()) if moment else None


def next_day(slots: Slots, context: Context) -> Reading | None:
    """Read the day after (or before) the one spoken of last."""
    near = context.near()
    moment = near and values.shifted(near, said.number(slots, "next") or 1, "D")
    return said.timed(slots, moment.isoformat()) if moment else Reading("date", "FUTURE_REF")


def part(slots: Slots, context: Context) -> Reading | None:
    """Read a part of today, of last night, or of the day spoken of last."""
    near = context.today if "dir" in slots or "offset" in slots else context.near()
    moment = near and values.shifted(near, said.number(slots, "offset") or 0, "D")
    return said.timed(slots, moment.isoformat() if moment else "XXXX-XX-XX")


def last_night(slots: Slots, context: Context) -> Reading | None:
    """Read the night that began yesterday."""
    return deictic({**slots, "offset": -1, "part": "NI"}, context)


def tonight(slots: Slots, context: Context) -> Reading | None:
    """Read the night that begins today."""
    return deictic({**slots, "offset": 0, "part": "NI"}, context)


def clock(slots: Slots, context: Context) -> Reading | None:
    """Read a clock time: on the day spoken of last; from ten to noon may be on no day at all."""
    near = context.today if "dir" in slots else context.near()
    if "military" in slots:
        hours, minutes = divmod(said.number(slots, "military") or 0, 100)
        slots = {**slots, "clock": (hours, minutes)}
        if hours > 24 or minutes > 59:  # noqa: PLR2004  # 2500 GMT is no time
            return None
    if {"clockend", "hourend"} & slots.keys() and near == context.today:
        return said.timed(slots, "")
    return said.timed(slots, near.isoformat() if near else "XXXX-XX-XX")


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


def season(slots: Slots, context: Context) -> Reading | None:
    """Read a season of a year."""
    year = said.number(slots, "year")
    if year is None and context.today:
        year = context.today.year + (said.number(slots, "dir") or 0)
    return Reading("date", f"{year or 'XXXX'}-{slots['season']}")


def same(slots: Slots, context: Context) -> Reading | None:
    """Read that day, the same year: what was spoken of last, as wide as the unit says."""
    place = values.interval(context.last) or (values.interval(f"{context.today}") if "next" in slots else None)
    kind = str(slots.get("unit", "D"))
    wide = {"Y": 366, "M": 31, "W": 7, "Q": 92, "H": 184, "DE": 3660}.get(kind, 1)
    if place is None or (place[1] - place[0]).days >= wide:
        near = f"{context.near() or 'XXXX-XX-XX'}"
        return Reading("date", "PAST_REF") if "part" not in slots else said.timed(slots, near)
    moment = values.shifted(place[0], said.number(slots, "next") or 0, kind)
    return said.timed(slots, values.at(moment, kind)) if moment else None


def holiday(slots: Slots, context: Context) -> Reading | None:
    """Read a holiday: the one of the year that is written, else the nearest."""
    name, year = str(slots["argument"]), said.number(slots, "year")
    if year is None and context.today is None:
        return Reading("date", f"XXXX-{name}" if name[0].isdecimal() else "XXXX-XX-XX")
    if year is None and context.today and ("dir" in slots or "yeardir" in slots):
        year = context.today.year + (said.number(slots, "yeardir") or 0)
    if year is None and context.today:
        days = [moment for at in choice.years(context) if (moment := holidays.day(name, at, context.country))]
        found = choice.nearest([(day.year, day.month, day.day) for day in days], slots, context, "D")
    else:
        found = holidays.day(name, year or 1, context.country)
    if found and "eve" in slots:
        found -= timedelta(1)
    return (
        said.timed({**slots, "part": slots["eve"]} if "eve" in slots else slots, found.isoformat()) if found else None
    )


def _begins(kind: str, number: int, year: int) -> date:
    return date(max(year, 1), number * (3 if kind == "Q" else 6) - (2 if kind == "Q" else 5), 1)


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
    "last_night": last_night,
    "month": month,
    "next_day": next_day,
    "nothing": nothing,
    "part": part,
    "period": period,
    "reference": reference,
    "same": same,
    "tonight": tonight,
    "season": season,
    "unit": unit,
    "weekday": weekday,
    "year": year,
}
