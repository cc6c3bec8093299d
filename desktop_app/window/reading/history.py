"""Back and forward through jumps, as in a web browser."""

from typing import Generic, TypeVar

Place = TypeVar("Place")

DEPTH = 200  # places kept; more than a reader retraces


class History(Generic[Place]):
    """Two stacks of places. A new jump forgets what lay ahead; what is only passed by is no place to come back to."""

    def __init__(self) -> None:
        self._passing = False
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    @property
    def reach(self) -> tuple[bool, bool]:
        """Whether one can go back, and forward."""
        return bool(self._behind), bool(self._ahead)

    def leave(self, here: Place, *, passing: bool = False, kept: bool = False) -> None:
        """Remember the place a jump starts from, unless that was only passed by and is not to be `kept` even so.

        `passing` tells that the next one is only passed by.
        """
        if (kept or not self._passing) and self._behind[-1:] != [here]:
            self._behind = [*self._behind[-DEPTH + 1 :], here]
        self._passing = passing
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """Return the place before the last jump, if any; `here` can be returned to by `forward`."""
        self._passing = False
        return _move(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """Return the place that `back` left, if any."""
        self._passing = False
        return _move(self._ahead, self._behind, here)


def _move(taken: list[Place], given: list[Place], here: Place) -> Place | None:
    if not taken:
        return None
    given.append(here)
    return taken.pop()
