"""The program's own window in a fresh process, saying when things happen.

    python -m tests.benchmarks.window_probe START start [FILE]        painted, digest on screen, heavy modules
    python -m tests.benchmarks.window_probe START drop FILE DROPPED   digest on screen after a drop, the worker warm
    python -m tests.benchmarks.window_probe START slide FILE          every step of the length slider

START is the time on the monotonic clock at which the process was started. Prints one JSON object, times in ms.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QTimer, QUrl
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSlider

from desktop_app.window import app, drops
from desktop_app.window.desk import Desk
from desktop_app.window.entry import Entry
from desktop_app.window.main_window import MainWindow
from desktop_app.window.preferences import Preferences
from desktop_app.window.theme import Theme

START, WHAT, FILES = float(sys.argv[1]), sys.argv[2], sys.argv[3:]
HEAVY = ("nltk", "sumy", "numpy", "lxml")
SETTLED_MS = 400  # after this long the worker is warm and nothing is left to paint
STEPS = 120


class NextPaint(QObject):
    """Calls back once after the next round of painting."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__()
        self._then = then
        self._seen = False
        _application().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Look for the first paint event."""
        del watched
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            _application().removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class Watched(MainWindow):
    """The main window, with a stopwatch."""

    def __init__(self, theme: Theme, desk: Desk, preferences: Preferences, sample: str) -> None:
        super().__init__(theme, desk, preferences, sample)
        self._times: dict[str, Any] = {}
        self._dropped = 0.0
        self._next: NextPaint | None = None
        desk.updated.connect(self._on_state)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Paint; the first time, tell when that was done."""
        super().paintEvent(event)
        if "painted" not in self._times:
            QTimer.singleShot(0, self._on_painted)

    def _on_painted(self) -> None:
        self._times.setdefault("painted", since(START))
        if not FILES:
            self._finish()

    def _on_state(self, entry: Entry) -> None:
        if entry.state == "ready":
            self._next = NextPaint(self._on_digest)

    def _on_digest(self) -> None:
        if self._dropped:
            self._times["shown"] = since(self._dropped)
            self._finish()
            return
        self._times["shown"] = since(START)
        then = {"start": self._finish, "drop": self._drop, "slide": self._slide}
        QTimer.singleShot(SETTLED_MS, then[WHAT])

    def _drop(self) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(FILES[1])])
        self._dropped = time.monotonic()
        self.take(drops.offered(data))

    def _slide(self) -> None:
        slider = self.findChild(QSlider)
        assert isinstance(slider, QSlider)
        self._times["steps"] = steps(slider)
        self._finish()

    def _finish(self) -> None:
        heavy = [name for name in HEAVY if name in sys.modules]
        print(json.dumps({**self._times, "heavy": heavy}), flush=True)
        self.close()


def steps(slider: QSlider) -> list[float]:
    """Move a slider over its whole way and back; return what each step took until it was painted."""
    low, high = slider.minimum(), slider.maximum()
    taken = []
    for step in range(STEPS):
        way = 1 - abs(1 - 2 * step / STEPS)
        begun = time.perf_counter()
        slider.setValue(low + round(way * (high - low)))
        QCoreApplication.processEvents()
        taken.append(1000 * (time.perf_counter() - begun))
    return taken


def since(start: float) -> float:
    """Return the milliseconds since a time on the monotonic clock."""
    return 1000 * (time.monotonic() - start)


def _application() -> QCoreApplication:
    running = QCoreApplication.instance()
    assert running
    return running


app.MainWindow = Watched  # type: ignore[attr-defined]  # the program is not to know that it is measured
sys.exit(app.main(FILES[:1]))
