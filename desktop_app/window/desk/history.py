"""What the reader did to an article, in one order: corrections, and steps of any other kind."""

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.article import Correction

Act = Callable[[], None]
_clock = itertools.count(1)


def stamp() -> int:
    """Return a number for what the reader does now: whatever is done later, to any article, gets a higher one."""
    return next(_clock)


def _nothing() -> None:
    """Do nothing: a correction is worked in by the worker."""


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """A correction, or how something else is taken back and made again; `stamp` is 0 for one of an earlier session."""

    correction: "Correction | None" = None
    undo: Act = _nothing
    redo: Act = _nothing
    stamp: int = field(default_factory=stamp)


class Held(NamedTuple):
    """A history at some time."""

    done: tuple[Step, ...]
    undone: tuple[Step, ...]


class History:
    """What was done to one article, the oldest first, and what was taken back, the last one first to return."""

    def __init__(self, corrections: "Iterable[Correction]" = (), undone: "Iterable[Correction]" = ()) -> None:
        """Begin with the corrections of an earlier session."""
        self._done = tuple(Step(one, stamp=0) for one in corrections)
        self._undone = tuple(Step(one, stamp=0) for one in undone)

    @property
    def held(self) -> Held:
        """The history as it is now, for `restore`."""
        return Held(self._done, self._undone)

    @property
    def corrections(self) -> "tuple[Correction, ...]":
        """The corrections that hold, the oldest first."""
        return _corrections(self._done)

    @property
    def undone(self) -> "tuple[Correction, ...]":
        """The corrections that were taken back, the last one first to return."""
        return _corrections(self._undone)

    @property
    def last(self) -> int:
        """When the last step was made that can be taken back; 0 for none of this session."""
        return self._done[-1].stamp if self._done else 0

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether anything was taken back, and nothing done since."""
        return bool(self._undone)

    def make(self, step: Step) -> None:
        """Take up a step that was just made; what was taken back before cannot be made again."""
        self._done, self._undone = (*self._done, step), ()

    def undo(self, step: Step | None = None) -> Step | None:
        """Take a step back, the last one by default; return it, None when it is not there."""
        step = _found(self._done, step)
        if step:
            self._done = tuple(one for one in self._done if one is not step)
            self._undone = (*self._undone, step)
            step.undo()
        return step

    def redo(self, step: Step | None = None) -> Step | None:
        """Make a step again, by default the last one taken back; return it as it is made now, None for none."""
        step = _found(self._undone, step)
        if step is None:
            return None
        self._undone = tuple(one for one in self._undone if one is not step)
        again = replace(step, stamp=stamp())
        self._done = (*self._done, again)
        again.redo()
        return again

    def restore(self, held: Held) -> None:
        """Let the corrections be those of another time; what else was done or taken back since stays so."""
        done = (*filter(_corrects, held.done), *(step for step in self._done if not _corrects(step)))
        self._done = tuple(sorted(done, key=lambda step: step.stamp))
        kept = [step for step in held.undone if _corrects(step) or step in self._undone]
        self._undone = (*kept, *(step for step in self._undone if not _corrects(step) and step not in kept))


def _corrects(step: Step) -> bool:
    return step.correction is not None


def _corrections(steps: Iterable[Step]) -> "tuple[Correction, ...]":
    return tuple(step.correction for step in steps if step.correction)


def _found(steps: tuple[Step, ...], step: Step | None) -> Step | None:
    return next((one for one in reversed(steps) if step is None or one is step), None)
