"""The barest window there can be, in a fresh process, saying when it is painted.

python -m tests.benchmarks.bare_probe START

START is the time on the monotonic clock at which the process was started. Prints one JSON object, in ms;
`cpu` is the time on the processor until then, which other processes do not change.
"""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Bare(QMainWindow):
    """A window that ends as soon as it is painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Paint, then tell."""
        super().paintEvent(event)
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        painted = 1000 * (time.monotonic() - float(sys.argv[1]))
        print(json.dumps({"painted": painted, "cpu": 1000 * time.process_time()}), flush=True)
        self.close()


app = QApplication([])
window = Bare()
window.resize(1440, 900)
window.show()
app.exec()
