"""What the rules of a language mean: slots of a template and a context into a value.

Each public function reads one kind of expression: `(slots, context) -> Reading | None`. None refuses the match (no such
day); the next shorter match is tried. The names of these functions, and of those in `counted`, `stretches`,
`weekdays` and `holidays`, are the keys of `[times.rules]`.

Slots: weekday 1 to 7; day, month, year; dir -1 for last and ago, 0 for this, 1 for next; unit and one (a unit with
"one" in it) D W FN WE M Q H Y DE CE TH TM TS; count; part MO MI AF EV NI; clock (hour, minute) or hour; half for the
part of day that tells 7 in the morning from 7 in the evening; zone as an offset from UTC; argument: what is fixed.
"""

from collections.abc import Callable

from desktop_app.times import choice, counted, holidays, stretches, values, weekdays
from desktop_app.times import slots as said
from desktop_app.times.context import Context, Reading
from desktop_app.times.grammar import Slots
from desktop_app.times.stretches import vague

Reader = Callable[[Slots, Context], Reading | None]

_BESIDE = 4  # sentences and paragraphs behind what happened on a day in which it is still "that day"
_THEN = 2  # the same for "then"
_DAWN, _DUSK = "05", "18"  # hours
_PLACES = {"D": "day", "W": "week", "M": "month"}


def nothing(slots: Slots, context: Context) -> None:
    """Refuse: what matched is no time."""
    del slots, context


def reference(slots: Slots, context: Context) -> Reading:
    """Vague past, present or future: the argument itself."""
    del context
    return Reading("date", str(slots["argument"]))


def then(slots: Slots, context: Context) -> Reading | None:
    """Read "then", which opens a sentence: when something was told to happen right before.

    Of 17 such in open Indonesian news the day is right in 13 of 14 up to two places behind, in one of three beyond.
    """
    del slots
    known = _is_told(context, _THEN)
    return Reading("time" if "T" in context.event else "date", context.event) if known else None


def day(slots: Slots, context: Context) -> Reading | None:
    """Read a day of a month, with or without year, weekday, part of day and clock."""
    parts = choice.written(slots, context)
    if parts is None:
        return None
    number, month, year = parts
    weekday = said.number(slots, "weekday")
    if year is None and context.today is None:
        return _yearless(slots, month, number)
    written = values.day(year, month, number) if year else choice.in_near_year(number, month, weekday, slots, context)
    meant = choice.consistent(written, number, month, slots, context)
    if meant is None:
        return None
    if "first" in slots:
        first = values.day(meant.year, meant.month, said.number(slots, "first") or 0)
        return Reading("date", f"{first}/{meant}") if first and first < meant else None
    conflict = written.isoformat() if written and written != meant else choice.misprinted(slots, meant)
    return said.timed(slots, meant.isoformat(), conflict)


def _yearless(slots: Slots, month: int, number: int) -> Reading | None:
    """Return a day of a month of no known year, or the stretch that begins on a day before it in that month."""
    first = said.number(slots, "first")
    if not all(values.day(2000, month, at) for at in (number, first or number)):
        return None
    last = f"XXXX-{month:02}-{number:02}"
    return said.timed(slots, last) if first is None else Reading("date", f"XXXX-{month:02}-{first:02}/{last}")


def day_of_month(slots: Slots, context: Context) -> Reading | None:
    """Read a day whose month is not written: of this month, or of the one beside it when the tense says so."""
    today, number = context.today, said.number(slots, "day") or 0
    if today is None:
        return said.timed(slots, f"XXXX-XX-{number:02}")
    if "monthdir" in slots:  # "tanggal 17 bulan depan"
        month = values.shifted(today.replace(day=1), said.number(slots, "monthdir") or 0, "M")
        moment = month and values.day(month.year, month.month, number)
        return said.timed(slots, moment.isoformat()) if moment else None
    direction = said.direction(slots, context)
    months = [shifted for at in (-1, 0, 1) if (shifted := values.shifted(today.replace(day=1), at, "M"))]
    moments = [moment for month in months if (moment := values.day(month.year, month.month, number))]
    if direction:
        moments = [moment for moment in moments if (moment - today).days * direction >= 0] or moments
    near = (context.near() or today) if not direction else today
    best = min(moments, key=lambda moment: abs((moment - near).days), default=None)
    return said.timed(slots, best.isoformat()) if best else None


def day_beside(slots: Slots, context: Context) -> Reading | None:
    """Read another day of the month that was spoken of right before: "on March 3 and 4"."""
    beside = context.near()
    moment = beside and values.day(beside.year, beside.month, said.number(slots, "day") or 0)
    return said.timed(slots, moment.isoformat()) if moment else None


def iso(slots: Slots, context: Context) -> Reading | None:
    """Read a date in ISO form."""
    del context
    parts = slots["iso"]
    moment = values.day(*parts) if isinstance(parts, tuple) else None
    return said.timed(slots, moment.isoformat()) if moment else None


def weekend(slots: Slots, context: Context) -> Reading | None:
    """Read the weekend of a day of a month."""
    reading = day({name: value for name, value in slots.items() if name != "first"}, context)
    place = values.interval(reading.value) if reading else None
    return Reading("date", values.at(place[0], "WE")) if place else None


def duration(slots: Slots, context: Context) -> Reading:
    """Read a length of time."""
    del context
    count, kind = said.count(slots)
    if "half_unit" in slots and not isinstance(count, str):
        count += 0.5
    if times := said.number(slots, "times"):  # "2x24 jam"
        count = times * float(count)
    return Reading("duration", values.duration(count, kind))


def every(slots: Slots, context: Context) -> Reading:
    """Read what recurs: every day, each Monday, once in 100 years."""
    del context
    weekday = said.number(slots, "weekday") or 1
    if "eve" in slots:
        return Reading("set", f"XXXX-WXX-{weekdays.before(weekday)}T{slots['eve']}")
    numbers = [said.number(slots, name) for name in ("month", "day")]
    in_month, on_day = (f"{number:02}" if number else "XX" for number in numbers)
    forms = {
        "weekday": f"XXXX-WXX-{weekday}" + (f"T{slots['part']}" if "part" in slots else ""),
        "day": f"XXXX-{in_month}-{on_day}",
        "month": f"XXXX-{in_month}",
        "season": f"XXXX-{slots.get('season')}",
        "part": f"XXXX-XX-XXT{slots.get('part')}",
    }
    if "yearly" in slots:  # a feast
        return Reading("set", "P1Y")
    value = next((form for name, form in forms.items() if name in slots), None)
    return Reading("set", value or values.duration(*said.count(slots)))


def deictic(slots: Slots, context: Context) -> Reading | None:
    """Read today, tomorrow, yesterday, with part of day or clock."""
    offset = (said.number(slots, "offset") or 0) + _beyond(slots)
    if context.today is None:
        return vague(offset)
    moment = values.shifted(context.today, offset, "D")
    return said.timed(slots, moment.isoformat()) if moment else None


def next_day(slots: Slots, context: Context) -> Reading | None:
    """Read the day after (or before) the one spoken of last."""
    near = context.near_event()
    moment = near and values.shifted(near, said.number(slots, "next") or 1, "D")
    return said.timed(slots, moment.isoformat()) if moment else Reading("date", "FUTURE_REF")


def part(slots: Slots, context: Context) -> Reading | None:
    """Read a part of today, of last night, or of the day spoken of last."""
    near = context.today if "dir" in slots or "offset" in slots else context.near_event()
    moment = near and values.shifted(near, said.number(slots, "offset") or 0, "D")
    return said.timed(slots, moment.isoformat() if moment else "XXXX-XX-XX")


def night(slots: Slots, context: Context) -> Reading | None:
    """Read the night of the day spoken of last; without one it is over, and began yesterday."""
    is_over = context.tense < 0 and context.near_event() == context.today
    return last_night(slots, context) if is_over else part({**slots, "part": "NI"}, context)


def last_night(slots: Slots, context: Context) -> Reading | None:
    """Read the night that began yesterday."""
    return deictic({**slots, "offset": -1, "part": "NI"}, context)


def tonight(slots: Slots, context: Context) -> Reading | None:
    """Read the night that begins today."""
    return deictic({**slots, "offset": 0, "part": "NI"}, context)


def clock(slots: Slots, context: Context) -> Reading | None:
    """Read a clock time: on the day spoken of last; from ten to noon may be on no day at all."""
    if "military" in slots:
        hours, minutes = divmod(said.number(slots, "military") or 0, 100)
        if hours > 24 or minutes > 59:  # noqa: PLR2004  # 2500 GMT is no time
            return None
    hour = said.clock(slots)
    if said.names_day(slots):
        near = context.today and values.shifted(context.today, said.number(slots, "offset") or 0, "D")
    else:
        near = context.near_event(hour)
    if near and near == context.day_of_event() and hour < _DAWN and context.hour_of_event() > _DUSK:
        following = values.shifted(near, 1, "D")  # "at ten the fire broke out, at two it was under control"
        near = near if near == context.today and context.tense < 0 else following
    if {"clockend", "hourend"} & slots.keys() and near == context.today:
        return said.timed(slots, "")
    return said.timed(slots, near.isoformat() if near else "XXXX-XX-XX")


def entry(slots: Slots, context: Context) -> Reading | None:
    """Read a clock time alone on its line, at which something was written on the day of the article."""
    return said.timed(slots, f"{context.today or 'XXXX-XX-XX'}")


def same(slots: Slots, context: Context) -> Reading | None:
    """Read that day, the same year: what was spoken of last, as wide as the unit says."""
    kind = str(slots.get("unit", "D"))
    happened = _is_told(context, _BESIDE) if kind == "D" else _is_of(context.event, kind)
    last = context.event if happened else context.last
    place = values.interval(last) or (values.interval(f"{context.today}") if "next" in slots else None)
    if "yeardir" in slots and context.today:  # "the same month last year"
        start = place[0] if place and place[2] == _PLACES.get(kind) else context.today
        moment = values.shifted(start, said.number(slots, "yeardir") or 0, "Y")
        return Reading("date", values.at(moment, kind)) if moment else None
    if place is None or (place[1] - place[0]).days >= counted.WIDTHS.get(kind, 1):
        return _some_day(slots, context, place if kind == "D" else None, last)
    moment = values.shifted(place[0], said.number(slots, "next") or 0, kind)
    return said.timed(slots, values.at(moment, kind)) if moment else None


def _some_day(slots: Slots, context: Context, place: values.Place | None, last: str) -> Reading | None:
    """Read that day, that night, where what was spoken of last is no day: one of that month, if it is a past one."""
    near = context.near_event(reach=_BESIDE)
    if place and (context.today is None or place[1] < context.today):
        if place[2] == "month":
            return said.timed(slots, f"{last}-XX")
        near = None
    return said.timed(slots, f"{near or 'XXXX-XX-XX'}") if "part" in slots else Reading("date", "PAST_REF")


def _is_of(value: str, kind: str) -> bool:
    """Tell whether a value is a week, month … as the unit says."""
    place = values.interval(value)
    return place is not None and place[2] == _PLACES.get(kind)


def _is_told(context: Context, reach: int) -> bool:
    """Tell whether a day on which something happened was told up to `reach` places before."""
    return context.day_of_event() is not None and context.place - context.told <= reach


def _beyond(slots: Slots) -> int:
    """Return by how many days "lusa" lies beyond yesterday or tomorrow."""
    if "beyond" not in slots:
        return 0
    return 1 if (said.number(slots, "offset") or 0) > 0 else -1


READERS: dict[str, Reader] = {
    "after": counted.after,
    "ago": counted.ago,
    "century": stretches.century,
    "clock": clock,
    "day": day,
    "day_beside": day_beside,
    "day_of_month": day_of_month,
    "decade": stretches.decade,
    "deictic": deictic,
    "duration": duration,
    "entry": entry,
    "every": every,
    "holiday": holidays.holiday,
    "iso": iso,
    "last_night": last_night,
    "month": stretches.month,
    "months": stretches.months,
    "next_day": next_day,
    "night": night,
    "nothing": nothing,
    "part": part,
    "period": stretches.period,
    "period_before": stretches.period_before,
    "reference": reference,
    "same": same,
    "tonight": tonight,
    "season": stretches.season,
    "then": then,
    "unit": stretches.unit,
    "week": stretches.week,
    "week_ago": counted.week_ago,
    "weekday": weekdays.weekday,
    "weekday_after": weekdays.weekday_after,
    "weekday_ahead": weekdays.weekday_ahead,
    "weekday_from": weekdays.weekday_from,
    "weekend": weekend,
    "year": stretches.year,
}
