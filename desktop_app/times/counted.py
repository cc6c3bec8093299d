"""What the rules mean that count units from a day: so many ago, so many later. See `readings`."""

from desktop_app.times import slots as said
from desktop_app.times import values
from desktop_app.times.context import Context, Reading
from desktop_app.times.grammar import Slots
from desktop_app.times.stretches import vague

WIDTHS = {"D": 1, "W": 7, "M": 31, "Q": 92, "H": 184, "Y": 366, "DE": 3660, "CE": 36600}
_IN_DAYS = {"D": 1, "W": 7}
_TOLD_AS = {"DE": "Y", "CE": "Y", "TH": "D", "TM": "D", "TS": "D"}  # units counted from today, by what they lead to
_NARROW = {"month": "M", "quarter": "Q", "half": "H"}


def ago(slots: Slots, context: Context) -> Reading | None:
    """Read so many units before or after today: two years ago, in 17 months; a decade ago is a year."""
    count, kind = said.count(slots)
    direction = said.number(slots, "dir") or -1
    if isinstance(count, str) or context.today is None:
        return vague(direction)
    moment = values.shifted(context.today, direction * count, kind)
    return Reading("date", values.at(moment, _TOLD_AS.get(kind, kind))) if moment else None


def week_ago(slots: Slots, context: Context) -> Reading | None:
    """Read "a week ago", which counts the days as "two weeks ago" does not (so in TimeBank and MEANTIME)."""
    del slots
    if context.today is None:
        return vague(-1)
    moment = values.shifted(context.today, -1, "W")
    return Reading("date", moment.isoformat()) if moment else None


def after(slots: Slots, context: Context) -> Reading | None:
    """Read so many units before or after what was spoken of last: three days later."""
    count, kind = said.count(slots)
    direction = said.number(slots, "dir") or 1
    if values.is_yearless(context.last) and kind in _IN_DAYS and not isinstance(count, str):
        return said.timed(slots, values.shifted_yearless(context.last, direction * int(count * _IN_DAYS[kind])))
    place = values.interval(context.last)
    start = place[0] if place else context.today if direction < 0 else None  # later than what?
    if place and (place[1] - place[0]).days >= WIDTHS.get(kind, 1):
        start = context.today if kind == "D" else None  # three months later than which day of the year?
    if isinstance(count, str) or start is None or kind.startswith("T"):
        return Reading("duration", values.duration(count, kind))
    moment = values.shifted(start, direction * count, kind)
    if moment and context.today and moment > context.today >= start and direction > 0 > context.tense:
        return Reading("duration", values.duration(count, kind))
    narrow = _NARROW.get(place[2], kind) if place and kind == "Y" else kind  # "this quarter … a year earlier"
    return said.timed(slots, values.at(moment, narrow)) if moment else None
