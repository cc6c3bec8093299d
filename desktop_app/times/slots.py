"""What the slots of a template say: numbers, counts, clocks."""

from desktop_app.times.context import Context, Reading
from desktop_app.times.grammar import Slots

_NOON = 12
_LATE = frozenset({"AF", "EV", "NI"})


def number(slots: Slots, name: str) -> int | None:
    """Return the number in a slot; None when the slot is empty or holds something else."""
    value = slots.get(name)
    return int(value) if isinstance(value, (int, float)) else None


def count(slots: Slots) -> tuple[float | str, str]:
    """Return how many of which unit: three days, a year, several weeks."""
    if "several" in slots:
        return "X", str(slots["several"])
    if "one" in slots:
        return 1.0, str(slots["one"])
    if "vague" in slots:  # "a couple" is two
        vague = slots["vague"]
        return vague if isinstance(vague, str) else float(number(slots, "vague") or 0), str(slots["unit"])
    count = slots.get("count", 1)
    total = float(count) if isinstance(count, (int, float)) else 1.0
    scale = slots.get("scale", 1)
    if isinstance(scale, str):
        total += 10  # the Indonesian "belas" makes 2 into 12
    elif isinstance(scale, (int, float)):
        total *= scale
    units = slots.get("units", 0)
    fraction = slots.get("fraction", 0)
    if isinstance(fraction, tuple) and fraction[1]:  # 1/2
        fraction = fraction[0] / fraction[1]
    if isinstance(units, (int, float)) and units:
        total = total + units if total % 10 == 0 and units < 10 else float(units)  # noqa: PLR2004  # "twenty-four", "5-7"
    total += float(fraction) if isinstance(fraction, (int, float)) else 0
    return total, str(slots["unit"])


def names_day(slots: Slots) -> bool:
    """Tell whether a word of an hour says its day ("pukul 10 kemarin")."""
    return "dir" in slots or "offset" in slots


def direction(slots: Slots, context: Context) -> int:
    """Return -1 for the past, 1 for the future, 0 for neither: by a word of direction, else by the tense."""
    return int(number(slots, "dir") or 0) if "dir" in slots else context.tense


def timed(slots: Slots, value: str, conflict: str = "") -> Reading | None:
    """Return a day with the clock time or part of day that stands in the slots."""
    clocks = [clock(slots), clock(slots, "clockend", "hourend")]
    first, last = (f"T{hours}{slots.get('zone', '')}" if hours else "" for hours in clocks)
    if last:
        return Reading("time", f"{value}{first}/{value}{last}")
    if first or "part" in slots:
        suffix = first or f"T{slots['part']}"
        return Reading("time", value + suffix, conflict + suffix if conflict else "")
    return Reading("date", value, conflict)


def clock(slots: Slots, name: str = "clock", hour: str = "hour") -> str:
    """Return hours and minutes, 24 hours to the day; empty when the slots hold no clock time."""
    pair = slots.get(name)
    if name == "clock" and "military" in slots:
        pair = divmod(number(slots, "military") or 0, 100)
    hours, minutes = (pair[0], pair[1]) if isinstance(pair, tuple) else (number(slots, hour), 0)
    if hours is None:
        return ""
    if "to" in slots:  # "setengah delapan" is half past seven
        hours, minutes = (hours - 1) % (2 * _NOON), 30
    half = slots.get("half", slots.get("part"))
    if half in _LATE and hours < _NOON and not (half == "NI" and hours < 4):  # noqa: PLR2004  # 1 at night is early
        hours += _NOON
    elif half == "MO" and hours == _NOON:
        hours = 0
    elif half == "NI" and hours == _NOON:
        hours = 0 if minutes else 2 * _NOON  # "pukul 12 malam" ends the day
    return f"{hours:02}:{minutes:02}"
