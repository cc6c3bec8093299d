"""Where the labels of a timeline hang above its axis, so that none lies over another. Knows no Qt; lengths are px."""

import functools
import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_TRIED = 12  # flags; trying all orders with them takes under 20 ms


class Flag(NamedTuple):
    """A label that wants to stand at `x`; `weight` is how many events it names."""

    x: float
    width: float
    height: float
    weight: int = 1


class Box(NamedTuple):
    """Where a label stands: `bottom` px above the axis."""

    left: float
    bottom: float
    width: float
    height: float


def hang(flags: Sequence[Flag], area: tuple[float, float, float], step: float) -> list[Box | None]:
    """Return a box for each flag, or None where there is no room; `area` is left, right and height above the axis.

    No stem crosses a label. A few flags are hung in several ways, and the one that places most of them, and these
    lowest, wins; many flags are hung once, from right to left and to the right of their stems.
    """
    order = sorted(range(len(flags)), key=lambda at: -flags[at].x)
    tall = sorted(order, key=lambda at: -flags[at].height)
    ways = [_Way(order, (1, 0), lowest=False)]
    if len(flags) <= _TRIED:
        ways += [
            _Way(way, sides, lowest=low) for way in (order, tall) for sides in ((1, 0), (0, 1)) for low in (True, False)
        ]
        ways.append(_Way(order[::-1], (0, 1), lowest=False))
    hung = [_hang(flags, area, step, way) for way in ways]
    return min(hung, key=functools.partial(_cost, flags))


class _Way(NamedTuple):
    """How to hang flags: in which order, which side first (1 right, 0 left), and whether low lanes matter more."""

    order: Sequence[int]
    sides: tuple[int, int]
    lowest: bool


def _cost(flags: Sequence[Flag], boxes: Sequence[Box | None]) -> tuple[int, float]:
    missing = sum(flag.weight for flag, box in zip(flags, boxes, strict=True) if not box)
    return missing, sum(box.bottom for box in boxes if box)


def _hang(flags: Sequence[Flag], area: tuple[float, float, float], step: float, way: _Way) -> list[Box | None]:
    found: list[Box | None] = [None] * len(flags)
    taken: list[Box] = []
    for at in way.order:
        flag = flags[at]
        places = _places(flag, area, step, way)
        box = next((box for box in places if _free(box, Box(flag.x - 2, 0, 4, box.bottom), taken)), None)
        if box:
            found[at] = box
            taken += [box, Box(flag.x - 2, 0, 4, box.bottom)]
    return found


def _places(flag: Flag, area: tuple[float, float, float], step: float, way: _Way) -> Iterator[Box]:
    left_edge, right_edge, height = area
    shifted = min(max(flag.x - flag.width / 2, left_edge), right_edge - flag.width)
    lefts = [flag.x - flag.width * (1 - side) for side in way.sides]
    lefts.append(shifted if shifted <= flag.x <= shifted + flag.width else flag.x)
    lefts = [left for left in lefts if left_edge <= left and left + flag.width <= right_edge]
    lanes = [step * lane for lane in range(int((height - flag.height) // step) + 1)]
    pairs = itertools.product(lanes, lefts) if way.lowest else ((lane, left) for left in lefts for lane in lanes)
    for lane, left in pairs:
        yield Box(left, lane, flag.width, flag.height)


def _free(box: Box, stem: Box, taken: Sequence[Box]) -> bool:
    return not any(_collide(each, box) or _collide(each, stem) for each in taken)


def _collide(one: Box, other: Box) -> bool:
    across = one.left < other.left + other.width + 8 and other.left < one.left + one.width + 8
    return across and one.bottom < other.bottom + other.height and other.bottom < one.bottom + one.height
