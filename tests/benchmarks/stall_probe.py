"""The program's own window opens files one by one; prints for each the longest time it could not paint, in ms.

    python -m tests.benchmarks.stall_probe START FILE ...

Measured in the processor time of the window's own thread between two beats of a clock, so that a busy machine does not
count. The first file only warms everything up. START is not used: all probes get one.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from desktop_app.window.desk.desk import Desk
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.looks.theme import Theme
from desktop_app.window.program import app, office
from desktop_app.window.storage.preferences import Preferences
from tests.benchmarks.pulse import Pulse

FILES = sys.argv[2:]
WARM_MS = 1_500
SETTLED_MS = 200  # after the last state of a file: until it is painted
PATIENCE_MS = 60_000


class Watched(MainWindow):
    """The main window, which opens the files as soon as it is on the screen."""

    def __init__(self, theme: Theme, desk: Desk, preferences: Preferences, sample: str) -> None:
        super().__init__(theme, desk, preferences, sample)
        self.painted.connect(lambda: QTimer.singleShot(WARM_MS, self._open))

    def _open(self) -> None:
        pulse = Pulse()
        found = {path: self._pause(pulse, path) for path in FILES}
        del found[FILES[0]]
        print(json.dumps({Path(path).name: pause for path, pause in found.items()}), flush=True)
        os._exit(0)  # the worker ends with its input

    def _pause(self, pulse: Pulse, path: str) -> float:
        pulse.begin()
        self.open_paths([path])
        waited = 0
        while self.desk.pending and waited < PATIENCE_MS:
            QTest.qWait(10)
            waited += 10
        QTest.qWait(SETTLED_MS)
        while self.desk.articles.entries:  # one by one, as a reader has to
            self.desk.close(self.desk.articles.entries[-1])
            QTest.qWait(0)
        return 1000 * pulse.longest


office.MainWindow = Watched  # type: ignore[attr-defined]  # the program is not to know that it is measured
sys.exit(app.main([]))
