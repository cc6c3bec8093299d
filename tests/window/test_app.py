"""The application itself: what the desktop hands over while it runs."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt"
_PROBE = """
import os, sys
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from desktop_app.window import app
from desktop_app.window.main_window import MainWindow

class Asked(MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(lambda: QTimer.singleShot(0, self.ask))

    def ask(self):
        QCoreApplication.sendEvent(QCoreApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
        articles = self._desk.articles
        for _ in range(600):
            QTest.qWait(50)
            if [entry.state for entry in articles.entries] == ["ready"]:
                break
        print([one.name for entry in articles.entries for one in entry.digest.speakers], flush=True)
        QCoreApplication.quit()

app.MainWindow = Asked
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
