"""What the reader did to an article that is no correction, kept in one order with its corrections."""

import itertools
from collections.abc import Callable
from typing import NamedTuple

Act = Callable[[], None]
_clock = itertools.count(1)


def stamp() -> int:
    """Return a number for what the reader does now: whatever is done later, to any article, gets a higher one."""
    return next(_clock)


class Step(NamedTuple):
    """How a step is taken back and made again, when it was made, and how many corrections the article had then."""

    stamp: int
    behind: int
    undo: Act
    redo: Act


class Steps:
    """The steps of one article, in one order with its corrections, of which the callers tell the number.

    `stamps` say when the corrections of this session were made; whoever puts other ones in their place puts theirs too.
    """

    def __init__(self) -> None:
        self.stamps: tuple[int, ...] = ()
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> int:
        """When the last step or correction was made that can be taken back; 0 for none of this session."""
        return max((*self.stamps[-1:], *(step.stamp for step in self._done[-1:])), default=0)

    def stamp(self) -> None:
        """Write down that a correction is made now."""
        self.stamps = (*self.stamps, stamp())

    def unstamp(self) -> None:
        """Write down that the last correction was taken back."""
        self.stamps = self.stamps[:-1]

    def make(self, corrections: int, undo: Act, redo: Act) -> None:
        """Take up a step that was just made; what was taken back before cannot be made again."""
        self._done.append(Step(stamp(), corrections, undo, redo))
        self._undone.clear()

    def forget_undone(self) -> None:
        """Forget what was taken back, for a correction was made since."""
        self._undone.clear()

    def can_undo(self, corrections: int) -> bool:
        """Tell whether the last thing done is a step."""
        return bool(self._done) and self._done[-1].behind >= corrections

    def can_redo(self, corrections: int) -> bool:
        """Tell whether the last thing taken back is a step."""
        return bool(self._undone) and self._undone[-1].behind <= corrections

    def undo(self) -> None:
        """Take the last step back."""
        step = self._done.pop()
        self._undone.append(step)
        step.undo()

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        step = self._undone.pop()
        self._done.append(step._replace(stamp=stamp()))
        step.redo()
