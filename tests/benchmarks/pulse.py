"""How long the window could not paint: a clock that beats as often as the event loop lets it."""

import time

from PySide6.QtCore import QTimer


class Pulse:
    """Keeps the longest pause between two beats, in s of the thread's own processor time.

    So a busy machine does not count.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._clock = QTimer(interval=1)
        self._clock.timeout.connect(self._beat)
        self._clock.start()

    def begin(self) -> None:
        """Forget what was."""
        self.longest = 0.0
        self._last = time.thread_time()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now
