"""The program's own window in a fresh process, saying when things happen.

    python -m tests.benchmarks.window_probe START start [FILE]        painted, digest on screen, heavy modules
    python -m tests.benchmarks.window_probe START drop FILE DROPPED   digest on screen after a drop, the worker warm
    python -m tests.benchmarks.window_probe START begin FILE DROPPED  the first words of a long file, after a drop
    python -m tests.benchmarks.window_probe START slide FILE          every step of the length slider

START is the time on the monotonic clock at which the process was started. Prints one JSON object, times in ms.
"""
# ruff: noqa: E402  # the start is made quick before anything of Qt is imported, as in the program

import json
import sys
import time
from typing import TYPE_CHECKING, Any

from desktop_app.window.program import start

start.hasten()

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QSlider

from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.program import app
from tests.window.inside import unanswered

if TYPE_CHECKING:
    from collections.abc import Callable

START, WHAT, FILES = float(sys.argv[1]), sys.argv[2], sys.argv[3:]
HEAVY = ("nltk", "sumy", "numpy", "lxml")
SETTLED_MS = 400  # after this long the worker is warm and nothing is left to paint
STEPS = 120
ROUNDS = 3  # of events: the change, the delayed layout of the list, painting


class Probe(QObject):
    """Looks at the program from outside: what is painted when, and which article is ready.

    It looks at the window's events only: in Python, each new kind of receiver costs some ms.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._times: dict[str, Any] = {}
        self._ready: list[Entry] = []
        self._dropped = 0.0
        self._then: Callable[[], None] | None = None  # what follows the next paint
        self._next: Callable[[], None] = self._on_text
        desk.updated.connect(self._on_state)
        QTimer.singleShot(0, self._find_window)  # when the event loop begins, it has been built

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Look when the window is painted: all that is out of date is painted in one go."""
        begins = not self._times
        if self._then is None or event.type() != (QEvent.Type.Paint if begins else QEvent.Type.UpdateRequest):
            return False
        self._next, self._then = self._then, None
        if begins:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))  # comes as soon as all is painted
            return False
        watched.event(event)  # paints; an event after it would come after what timers wait for
        self._next()
        return True

    def customEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Do what follows the paint."""
        del event
        self._next()

    def _find_window(self) -> None:
        from desktop_app.window.frame.main_window import MainWindow  # noqa: PLC0415  # imported by now

        self._window = next(window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow))
        self._window.installEventFilter(self)
        self._then = self._on_painted  # told before the window itself does what the picture need not wait for

    def _on_painted(self) -> None:
        self._times |= {"painted": since(START), "cpu": 1000 * time.process_time()}
        if not FILES:
            self._finish()

    def _on_state(self, entry: Entry) -> None:
        if entry.state == "ready" and not any(entry is known for known in self._ready):
            self._ready.append(entry)
            self._then = self._on_text

        elif entry.beginning and WHAT == "begin":
            self._then = self._on_begun

    def _on_begun(self) -> None:
        self._times["begun"] = since(self._dropped)
        self._finish()

    def _on_text(self) -> None:
        """Note when the words are on the screen, and wait for the panels."""
        self._times["text"] = since(self._dropped or START)
        self._on_panels()

    def _on_panels(self) -> None:
        busy = self._window.docks and self._window.docks.panels.busy
        QTimer.singleShot(0, self._on_panels if busy else self._on_digest)  # after what is to be painted is

    def _on_digest(self) -> None:
        if self._dropped:
            self._times["shown"] = since(self._dropped)
            self._finish()
            return
        self._times["shown"] = since(START)
        then = {"start": self._finish, "drop": self._drop, "begin": self._drop, "slide": self._slide}
        QTimer.singleShot(SETTLED_MS, then[WHAT])

    def _drop(self) -> None:
        if unanswered(self._desk.worker):  # it makes itself ready
            QTimer.singleShot(SETTLED_MS, self._drop)
            return
        from desktop_app.window.intake import drops  # noqa: PLC0415  # the program itself imports it only now

        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(FILES[1])])
        self._dropped = time.monotonic()
        self._desk.open_paths(drops.offered(data).paths)

    def _slide(self) -> None:
        sliders = [slider for window in QApplication.topLevelWidgets() for slider in window.findChildren(QSlider)]
        self._times["steps"] = steps(sliders[0])
        self._finish()

    def _finish(self) -> None:
        heavy = [name for name in HEAVY if name in sys.modules]
        print(json.dumps({**self._times, "heavy": heavy}), flush=True)
        QApplication.closeAllWindows()


def steps(slider: QSlider) -> list[float]:
    """Move a slider over its whole way and back; return what each step took until it was painted."""
    low, high = slider.minimum(), slider.maximum()
    taken = []
    for step in range(STEPS):
        way = 1 - abs(1 - 2 * step / STEPS)
        begun = time.perf_counter()
        slider.setValue(low + round(way * (high - low)))
        for _ in range(ROUNDS):
            QCoreApplication.processEvents()
        taken.append(1000 * (time.perf_counter() - begun))
    return taken


def since(start: float) -> float:
    """Return the milliseconds since a time on the monotonic clock."""
    return 1000 * (time.monotonic() - start)


class Watched(Desk):
    """The program's desk, with somebody looking at it."""

    def __init__(self, *given: Any) -> None:  # noqa: ANN401  # passed on
        super().__init__(*given)
        self._probe = Probe(self)


app.Desk = Watched  # type: ignore[attr-defined,assignment]  # the program is not to know that it is measured
sys.exit(app.main(FILES[:1]))
