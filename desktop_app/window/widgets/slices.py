"""Work in slices between events, so that no picture comes late."""

from collections.abc import Callable, Generator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer

SLICE = 0.012  # s of work after which the window is seen to


class Slices(QObject):
    """Does one piece of work at a time; another one takes its place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Generator[None, None, Any] | None = None
        self._done: Callable[[Any], None] = lambda _: None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether there is work that is not done."""
        return self._work is not None

    def run(self, work: Generator[None, None, Any], done: Callable[[Any], None]) -> None:
        """Begin at once; `done` is told what the work returns, at once if it takes no longer than a slice."""
        self._work, self._done = work, done
        self._go_on()

    def stop(self) -> None:
        """Leave the work undone."""
        self._work = None
        self._later.stop()

    def _go_on(self) -> None:
        until = perf_counter() + SLICE
        while self._work:
            try:
                next(self._work)
            except StopIteration as end:
                self._work = None
                self._done(end.value)
                return
            if perf_counter() > until:
                self._later.start()
                return
