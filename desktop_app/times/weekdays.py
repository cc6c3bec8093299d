"""What the rules for weekdays mean: the one that has passed, the one to come, the one that ends a stretch."""

from desktop_app.times import slots as said
from desktop_app.times import values
from desktop_app.times.context import Context, Reading
from desktop_app.times.grammar import Slots

_SAME_WEEK = 7  # days
_SOON = 4  # days up to the weekday from which something holds


def weekday(slots: Slots, context: Context) -> Reading | None:
    """Read a bare weekday: the latest one up to today, the next one in the future tense."""
    wanted = said.number(slots, "weekday") or 1
    if "eve" in slots:  # "malam Minggu" is the night before
        wanted = before(wanted)
        slots = {**slots, "part": slots["eve"]}
    if context.today is None:
        return said.timed(slots, f"XXXX-WXX-{wanted}")
    if "weekdir" in slots:
        ahead = wanted - context.today.isoweekday() + 7 * (said.number(slots, "weekdir") or 0)
        moment = values.shifted(context.today, ahead, "D")
        return said.timed(slots, moment.isoformat()) if moment else None
    direction = said.direction(slots, context)
    near = context.near()
    if near and near < context.today and direction > 0:
        near = None  # what is to come is on no day that has been
    if near and "dir" not in slots and near.isoweekday() == wanted and abs((near - context.today).days) <= _SAME_WEEK:
        return said.timed(slots, near.isoformat())  # the Saturday that was spoken of
    back = (context.today.isoweekday() - wanted) % 7
    this_week = wanted - context.today.isoweekday() if "dir" in slots else -back
    days = {-1: -(back or 7) if "dir" in slots else -back, 0: this_week}.get(direction, (-back) % 7)
    if direction == 1 and "dir" in slots and days == 0:
        days = 7
    moment = values.shifted(context.today, days, "D")
    return said.timed(slots, moment.isoformat()) if moment else None


def weekday_ahead(slots: Slots, context: Context) -> Reading | None:
    """Read a weekday on which something is to be: "the final is Wednesday"."""
    return weekday(slots, context.speaking(1))


def weekday_from(slots: Slots, context: Context) -> Reading | None:
    """Read the weekday from which something holds: the first one since the day spoken of last ("mulai Sabtu")."""
    near = context.near() if values.is_day(context.last) else context.today
    ahead = ((said.number(slots, "weekday") or 1) - near.isoweekday()) % 7 if near else 0
    moment = values.shifted(near, ahead, "D") if near and ahead <= _SOON and context.tense >= 0 else None
    return said.timed(slots, moment.isoformat()) if moment else weekday(slots, context)


def weekday_after(slots: Slots, context: Context) -> Reading | None:
    """Read the weekday that ends a stretch: "Monday to Friday"."""
    first = context.near() if values.is_day(context.last) else None
    if first is None:
        return weekday(slots, context)
    moment = values.shifted(first, ((said.number(slots, "weekday") or 1) - first.isoweekday()) % 7 or 7, "D")
    if moment and context.today and moment > context.today >= first and context.tense < 0:
        return weekday(slots, context)
    return said.timed(slots, moment.isoformat()) if moment else None


def before(weekday: int) -> int:
    """Return the weekday before another."""
    return (weekday - 2) % 7 + 1
