"""PySide6 itself: a release that loses a reference per call (6.12.0 on Python 3.11) must never reach a reader."""

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal()

bell = Bell()
bell.rung.connect(lambda: None)
for _ in range(20_000):
    bell.rung.emit()
    bell.setObjectName("bell")
print("alive")
"""


def test_twenty_thousand_calls_do_not_abort_python() -> None:
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "alive\n"
