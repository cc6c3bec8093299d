"""Looks for Python's garbage between two events of the window, never amid one nor in another thread.

Left to itself, Python looks for garbage whenever enough objects were made: amid an event, where Qt may be at work on
what is deleted, or in the thread that decodes an answer, where nothing of Qt's may be deleted. Either ends the process.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 1_000  # from one look to the next; a look at what a second of work makes takes a millisecond


class Collector(QTimer):
    """Takes over from Python for the rest of the process; it never looks while `busy()` tells that much is being made.

    As Python does, it looks at a generation of objects when enough of the younger one have outlived a look.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent, interval=_PAUSE_MS)
        self._busy = busy
        gc.disable()
        self.timeout.connect(self._on_timeout)
        self.start()

    def _on_timeout(self) -> None:
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0] and not self._busy():
            gc.collect(next((older for older in (2, 1) if all(due[: older + 1])), 0))
