"""The geometry of a timeline: days to pixels on a true scale, cut where nothing happens. Knows no Qt.

Days are proleptic Gregorian ordinals (`date.toordinal`), intervals are `(first, last)` with both days inside, lengths
are logical px. A long gap without events is cut out once; the parts before and after it are `Stretch`es, each with a
true scale of its own. So is one that would leave days so close together that they share a disc.
"""

import bisect
import itertools
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

Interval = tuple[int, int]
Unit = Literal["day", "week", "month", "quarter", "year", "decade", "century"]
BREAK = 40.0  # px for the two strokes of a cut and the air around them
EDGE = 16.0  # px at both ends of a stretch, so that a mark on its first day is not cut off
LEAST, SMALLEST = 72.0, 40.0  # px of a stretch at least: where there is room, and in a narrow panel
NARROW = 14.0  # px; what is narrower is drawn as a point
NEAR = 20.0  # px; points closer together share one disc, which is 18 px wide
TRACKS = 4
_CUT_OVER_MEDIAN = 10  # tokens.md: "a gap over 10x the median gap is cut once"
_FOR_STRETCHES = 0.9  # of the width, with the cuts between them; the rest is shared by how much happens in each
_CUT_OVER_WHOLE = 0.25  # … but only where it takes the room from the rest
_STEPS: tuple[tuple[Unit, float], ...] = (
    ("day", 1),
    ("week", 7),
    ("month", 30.4),
    ("quarter", 91.3),
    ("year", 365.2),
    ("decade", 3652),
    ("century", 36524),
)
_BY_YEARS = frozenset({"decade", "century"})  # those that are named by their first and last year
_BY_FIRST: dict[Unit, Unit] = {"week": "day", "quarter": "month"}  # units that are named by their first part


class Stretch(NamedTuple):
    """A part of the axis without a cut: days `first` up to but not including `end`, from `left` px on."""

    first: int
    end: int
    left: float
    width: float

    @property
    def per_day(self) -> float:
        """Px for one day."""
        return (self.width - 2 * EDGE) / (self.end - self.first)

    def x(self, day: float) -> float:
        """Return the place of a moment."""
        return self.left + EDGE + (day - self.first) * self.per_day


class Tick(NamedTuple):
    """The beginning of a calendar unit at `x`.

    The name goes around `middle`: that of a day, month, year, decade or century in the middle of it; a week is named by
    its first day in the stretch and a quarter by its first month, and these stand where that day and that month are.
    `start` is the day to be named, of a decade or century the first in the stretch, and `until` the last one there;
    `first` tells the first of the stretch that is in sight, `end` where the stretch ends.
    """

    x: float
    middle: float
    room: float
    start: date
    unit: Unit
    first: bool
    end: float
    until: date


class Mark(NamedTuple):
    """Something drawn on the axis: a bar from `left` to `right`, or a point when both are equal.

    `rows` are the indexes of the intervals it stands for; bars that overlap lie on different tracks. `disc` is where
    a point or the number of several rows stands, None on the bar of one row, or where there is no room.
    """

    left: float
    right: float
    rows: tuple[int, ...]
    track: int
    disc: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """The whole axis."""

    stretches: tuple[Stretch, ...]

    def x(self, day: float) -> float:
        """Return the place of a moment; one inside a cut gets the end of the stretch before it."""
        at = bisect.bisect_right(self.stretches, day, key=_first_day) - 1
        stretch = self.stretches[max(at, 0)]
        return stretch.x(min(max(day, stretch.first), stretch.end))

    def cuts(self) -> list[tuple[float, int, int]]:
        """Return the middle of each cut, the first day left out and the day that comes after them."""
        pairs = itertools.pairwise(self.stretches)
        return [(before.left + before.width + BREAK / 2, before.end, after.first) for before, after in pairs]


def _first_day(stretch: Stretch) -> int:
    return stretch.first


def _left_edge(stretch: Stretch) -> float:
    return stretch.left


def build(intervals: Sequence[Interval], width: float, seen: float | None = None, near: float = NEAR) -> Scale:
    """Return the scale that shows all intervals in `width` px; without intervals it has no stretches.

    Stretches share the width by the number of different days on which something begins in them, so that a lonely year
    far back takes little room from a busy month. Where they are cut depends on the width of what is `seen` at once
    (all of it, if it is not given), so that no cut comes or goes while the reader zooms.
    """
    seen = width if seen is None else seen
    groups = _cut(_merged(intervals), _most(seen))
    return _shared(intervals, _opened(intervals, groups, seen, near), width)


def _most(width: float) -> int:
    """Return how many stretches have room."""
    return max(int((_FOR_STRETCHES * width + BREAK) // (SMALLEST + BREAK)), 1)


def _shared(intervals: Sequence[Interval], groups: Sequence[Interval], width: float) -> Scale:
    if not groups:
        return Scale(())
    starts = sorted({first for first, _ in intervals})
    weights = [bisect.bisect_right(starts, last) - bisect.bisect_left(starts, first) for first, last in groups]
    room = width - BREAK * (len(groups) - 1)
    least = min(LEAST, max(room / 2 / len(groups), SMALLEST))  # half of the room is shared by weight
    free = room - least * len(groups)
    found, left = [], 0.0
    for (first, last), weight in zip(groups, weights, strict=True):
        wide = least + max(free, 0.0) * weight / sum(weights)
        found.append(Stretch(first, last + 1, left, wide))
        left += wide + BREAK
    return Scale(tuple(found))


def _opened(intervals: Sequence[Interval], groups: Sequence[Interval], width: float, near: float) -> Sequence[Interval]:
    """Return the stretches, cut further where that draws apart what would lie in one disc.

    Here a gap is what lies between two days on which something begins or ends, even if a long bar runs across it. It
    may take several cuts to draw points apart, so that all are tried that have room; each has to be worth a point.
    """
    different = sorted(set(intervals))
    days = sorted({day for interval in different for day in interval})
    scale, most = _shared(different, groups, width), _most(width)
    crowds = _crowds(scale, different, near)
    best, least = groups, sum(crowds) + len(groups)
    while sum(crowds) and len(groups) < most and (gap := _widest_gap(scale, days, crowds)):
        groups = _split(groups, *gap)
        scale = _shared(different, groups, width)
        crowds = _crowds(scale, different, near)
        if sum(crowds) + len(groups) <= least:
            best, least = groups, sum(crowds) + len(groups)
    return best


def _widest_gap(scale: Scale, days: Sequence[int], crowds: Sequence[int]) -> Interval | None:
    """Return the days before and after the widest gap of the crowded stretches, if it takes more room than a cut."""
    gaps = []
    for stretch, crowd in zip(scale.stretches, crowds, strict=True):
        inside = days[bisect.bisect_left(days, stretch.first) : bisect.bisect_left(days, stretch.end)]
        if crowd:
            pairs = itertools.pairwise(inside)
            gaps += [((after - before) * stretch.per_day, before, after) for before, after in pairs]
    wide, before, after = max(gaps, default=(0.0, 0, 0))
    return (before, after) if wide > BREAK + 2 * EDGE else None


def _split(groups: Sequence[Interval], first: int, last: int) -> list[Interval]:
    """Return the stretches, the one with this gap as two."""
    found: list[Interval] = []
    for group in groups:
        inside = group[0] <= first < group[1]
        found += [(group[0], first), (last, group[1])] if inside else [group]
    return found


def _crowds(scale: Scale, intervals: Sequence[Interval], near: float) -> list[int]:
    """Return for each stretch how many of its different points share the disc of another."""
    places = ((one, scale.x(one[0]), scale.x(one[1] + 1)) for one in intervals)
    points = {(left + right) / 2 for one, left, right in places if _is_point(one, left, right)}
    found = [0] * len(scale.stretches)
    for mark in _points([(middle, 0) for middle in sorted(points)], near):
        at = bisect.bisect_right(scale.stretches, mark.left, key=_left_edge) - 1
        found[at] += len(mark.rows) - 1
    return found


def _is_point(interval: Interval, left: float, right: float) -> bool:
    """Tell whether an interval is drawn as a point: a day is one however far its stretch is drawn out."""
    return right - left < NARROW or interval[0] == interval[1]


def _merged(intervals: Sequence[Interval]) -> list[Interval]:
    merged: list[Interval] = []
    for first, last in sorted(intervals):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _cut(merged: Sequence[Interval], most: int) -> list[Interval]:
    """Return the first and last day of each stretch, of which there may be `most`.

    Gaps that outweigh both the usual gap and the rest are cut, the longest first.
    """
    if not merged:
        return []
    gaps = [(after[0] - before[1] - 1, at) for at, (before, after) in enumerate(itertools.pairwise(merged))]
    covered = merged[-1][1] - merged[0][0] + 1 - sum(gap for gap, _ in gaps)
    usual = statistics.median_low(gap for gap, _ in gaps) if len(gaps) > 1 else covered
    whole = merged[-1][1] - merged[0][0] + 1
    cut_after = []
    for gap, at in sorted(gaps, reverse=True)[: most - 1]:
        if gap <= _CUT_OVER_MEDIAN * usual or gap <= _CUT_OVER_WHOLE * whole:
            break
        cut_after.append(at)
        whole -= gap
    edges = [-1, *sorted(cut_after), len(merged) - 1]
    return [(merged[a + 1][0], merged[b][1]) for a, b in itertools.pairwise(edges)]


def marks(scale: Scale, intervals: Sequence[Interval], near: float = NEAR) -> list[Mark]:
    """Return what to draw, from left to right: long intervals as bars, narrow ones as points, near ones as one.

    The length of a bar says how precise a date is, so that a day is a point however far its stretch is drawn out.
    Points become one within `near` px.

    Takes n log n time; the number of points is bounded by the width of the scale, not by the number of intervals.
    """
    places = [(scale.x(first), scale.x(last + 1), row) for row, (first, last) in enumerate(intervals)]
    short = {row for left, right, row in places if _is_point(intervals[row], left, right)}
    points = [((left + right) / 2, row) for left, right, row in places if row in short]
    bars: dict[tuple[float, float], list[int]] = {}
    for left, right, row in sorted(places):
        if row not in short:
            bars.setdefault((left, right), []).append(row)
    drawn = list(_points(sorted(points), near))
    taken = [point.left for point in drawn]
    for bar in _bars(bars, near):
        disc = _free_place(bar, taken, near) if len(bar.rows) > 1 else None
        drawn.append(bar._replace(disc=disc))
        if disc is not None:
            bisect.insort(taken, disc)
    return sorted(drawn, key=lambda mark: mark[:4])


def _free_place(bar: Mark, taken: Sequence[float], near: float) -> float | None:
    """Return the place for a disc on a bar that is nearest to its middle and clear of all others, which are sorted."""
    middle, half = (bar.left + bar.right) / 2, near / 2
    beside = [place + side * near for place in taken for side in (-1, 1)]
    for place in sorted((middle, *beside), key=lambda place: abs(place - middle)):
        if not bar.left + half <= place <= bar.right - half and place != middle:
            continue
        at = bisect.bisect_left(taken, place)
        if all(abs(other - place) >= near - 1e-6 for other in taken[max(at - 1, 0) : at + 1]):
            return place
    return None


def _points(points: Sequence[tuple[float, int]], near: float) -> Iterator[Mark]:
    groups: list[tuple[float, int, int]] = []  # middle, first and end of the points
    at = 0
    while at < len(points):
        end = at
        while end < len(points) and points[end][0] - points[at][0] < near:
            end += 1
        middle = (points[at][0] + points[end - 1][0]) / 2
        while groups and middle - groups[-1][0] < near:  # their discs would lie over each other
            at = groups.pop()[1]
            middle = (points[at][0] + points[end - 1][0]) / 2
        groups.append((middle, at, end))
        at = end
    for middle, first, end in groups:
        yield Mark(middle, middle, tuple(row for _, row in points[first:end]), 0, middle)


def _bars(bars: dict[tuple[float, float], list[int]], near: float) -> list[Mark]:
    """Return bars in tracks; where all tracks are taken, those that begin close together become one."""
    found: list[Mark] = []
    lasts: list[int | None] = [None] * TRACKS  # the last bar of each track
    for (left, right), rows in sorted(bars.items(), key=lambda bar: (bar[0][0], -bar[0][1])):
        free = next((at for at, last in enumerate(lasts) if last is None or found[last].right <= left + 1), None)
        last = lasts[-1]
        if free is None and last is not None and left - found[last].left < near:
            before = found[last]
            found[last] = Mark(before.left, max(before.right, right), (*before.rows, *rows), before.track)
            continue
        track = TRACKS - 1 if free is None else free
        lasts[track] = len(found)
        found.append(Mark(left, right, tuple(rows), track))
    return found


def ticks(scale: Scale, left: float, right: float, room: float) -> list[Tick]:
    """Return the calendar units between two places, the finest whose names have `room` px."""
    found: list[Tick] = []
    for stretch in scale.stretches:
        if stretch.left > right or stretch.left + stretch.width < left:
            continue
        whole = stretch.end - stretch.first  # one name for all of a stretch is enough, however short it is drawn
        fits = (unit for unit, days in _STEPS if days * stretch.per_day >= room or days >= whole)
        unit: Unit = next(fits, "century")
        low = stretch.first + (left - stretch.left - EDGE) / stretch.per_day
        high = stretch.first + (right - stretch.left - EDGE) / stretch.per_day
        found += _ticks_of(stretch, unit, max(low, stretch.first), min(high, stretch.end))
    return found


def _ticks_of(stretch: Stretch, unit: Unit, low: float, high: float) -> Iterator[Tick]:
    begin = _floor(_day(low), unit)
    first = True
    while begin.toordinal() < high:
        end = _next(begin, unit)
        start = stretch.x(max(begin.toordinal(), stretch.first))
        stop = stretch.x(min(end.toordinal(), stretch.end))
        within = _day(max(begin.toordinal(), stretch.first)), _day(min(end.toordinal(), stretch.end) - 1)
        named = within[0] if unit in _BY_FIRST or unit in _BY_YEARS else begin
        ended = end if unit not in _BY_FIRST else _next(_floor(named, _BY_FIRST[unit]), _BY_FIRST[unit])
        middle = (start + stretch.x(min(ended.toordinal(), stretch.end))) / 2
        yield Tick(start, middle, stop - start, named, unit, first, stretch.left + stretch.width, within[1])
        if end <= begin:
            return
        begin, first = end, False


def _day(ordinal: float) -> date:
    return date.fromordinal(min(max(int(ordinal), 1), date.max.toordinal()))


def _floor(day: date, unit: Unit) -> date:
    match unit:
        case "day":
            return day
        case "week":
            return _day(day.toordinal() - day.weekday())
        case "month":
            return day.replace(day=1)
        case "quarter":
            return day.replace(day=1, month=(day.month - 1) // 3 * 3 + 1)
        case _:
            years = {"year": 1, "decade": 10, "century": 100}[unit]
            return date(max(day.year // years * years, 1), 1, 1)


def _next(day: date, unit: Unit) -> date:
    """Return the beginning of the next unit; at the end of the calendar the last day."""
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months is None:
        return _day(day.toordinal() + (7 if unit == "week" else 1))
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.year == 1 and unit in ("decade", "century"):
        year -= 1  # there is no year 0: the first decade begins with year 1
    return date(year, month + 1, 1) if year <= date.max.year else date.max
