"""The application itself: what the desktop hands over while it runs."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt"
_PROBE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from desktop_app.window import app

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


def test_a_file_of_the_finder_is_opened(tmp_path: Path) -> None:
    """macOS names files by an event, never on the command line; Qt delivers the same event everywhere."""
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": "", "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, SEED],
        cwd=ROOT, env={**env, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Jen Psaki" in done.stdout


def test_without_a_screen_it_says_so(tmp_path: Path) -> None:
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app.window.app", SEED],
        cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == ("ringkas-gui: there is no screen in this session. `ringkas FILE` works in the terminal.\n")
