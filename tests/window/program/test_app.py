"""The application itself: what the desktop hands over while it runs, and what it keeps."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SEED = ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt"
_PROBE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from desktop_app.window.program import app

class Telling(app.Worker):
    def __init__(self, parent):
        super().__init__(parent)
        self.digested.connect(self.tell)
        QTimer.singleShot(500, self.send_file)
        QTimer.singleShot(60_000, QCoreApplication.quit)

    def send_file(self):
        event = QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1]))
        QCoreApplication.sendEvent(QCoreApplication.instance(), event)

    def tell(self, number, digest):
        print([one.name for one in digest.speakers], flush=True)
        QCoreApplication.quit()

app.Worker = Telling
sys.exit(app.main([]))
"""
_SLOW = """
import os, signal, sys
from PySide6.QtCore import QTimer
from desktop_app.window.program import app

class Slow(app.Worker):
    def __init__(self, parent):
        super().__init__(parent)
        QTimer.singleShot(0, self.hold)
        QTimer.singleShot(2_000, lambda: os.kill(self._process.processId(), signal.SIGCONT))
        self.digested.connect(lambda number, digest: QTimer.singleShot(1_500, lambda: os._exit(7)))

    def hold(self):
        os.kill(self._process.processId(), signal.SIGSTOP)

app.Worker = Slow
sys.exit(app.main(sys.argv[1:]))
"""


def run(folder: Path, code: str) -> "subprocess.CompletedProcess[str]":
    env = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "XDG_RUNTIME_DIR": "", "TMPDIR": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", code, SEED],
        cwd=ROOT, env={**env, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be held there")
def test_the_headline_is_kept_however_late_it_is_known(tmp_path: Path) -> None:
    done = run(tmp_path, _SLOW)
    assert done.returncode == 7, done.stderr  # ended at once, as by a crash, long after the session was first kept
    session = json.loads((tmp_path / ".local" / "state" / "ringkas" / "session.json").read_bytes())
    assert session["articles"][0]["headline"].startswith("Perdana Menteri Irak")


def test_a_file_of_the_finder_is_opened(tmp_path: Path) -> None:
    """macOS names files by an event, never on the command line; Qt delivers the same event everywhere."""
    done = run(tmp_path, _PROBE)
    assert done.returncode == 0, done.stderr
    assert "Jen Psaki" in done.stdout


def test_without_a_screen_it_says_so(tmp_path: Path) -> None:
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app.window.program.start", SEED],
        cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == ("ringkas-gui: there is no screen in this session. `ringkas FILE` works in the terminal.\n")
