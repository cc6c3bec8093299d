"""Looks for Python's garbage between two events of the window, never amid one nor in another thread.

Left to itself, Python looks for garbage whenever enough objects were made: amid an event, where Qt may be at work on
what is deleted, or in the thread that decodes an answer, where nothing of Qt's may be deleted. Either ends the process.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 1_000  # from one look to the next; a look at what a second of work makes takes a millisecond
_GROWTH = 1.25  # of the oldest objects since they were last looked at; Python's own rule (Modules/gcmodule.c)


class Collector(QTimer):
    """Takes over from Python for the rest of the process; it never looks while `busy()` tells that much is being made.

    As Python does, it looks at a generation of objects when enough of the younger one have outlived a look, and at the
    oldest only when they have become a quarter more.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent, interval=_PAUSE_MS)
        self._busy = busy
        self._oldest = 0  # objects that outlived the last look at all of them
        gc.disable()
        self.timeout.connect(self._on_timeout)
        self.start()

    def _on_timeout(self) -> None:
        young, middle, old = (count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True))
        if not young or self._busy():
            return
        if middle and old and len(gc.get_objects(2)) > _GROWTH * self._oldest:
            gc.collect()
            self._oldest = len(gc.get_objects(2))
        else:
            gc.collect(int(middle))
