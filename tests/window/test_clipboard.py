import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.frame.status import StatusBar
from tests.window.panels.hands import part

_COPY_AND_QUIT = """
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from desktop_app.window.program import office
app = QApplication([])
data = QMimeData()
data.setText("Ya")
data.setHtml("<b>Ya</b>")
QGuiApplication.clipboard().setMimeData(data)
del data
office.leave_words(QGuiApplication.clipboard(), own=True)
assert QGuiApplication.clipboard().text() == "Ya"
"""


def test_the_program_ends_well_with_a_rich_quote_on_the_clipboard() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run([sys.executable, "-c", _COPY_AND_QUIT], env=environment, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr.decode()


def test_what_was_copied_is_said_in_passing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)  # without a screen nobody owns it
    window.open_paths([str(tmp_path / "a.txt")])
    qtbot.waitUntil(lambda: window.shown is not None and window.shown.state == "ready")
    QGuiApplication.clipboard().setText("Kalimat")
    labels = part(window, StatusBar).findChildren(QLabel)
    assert "Copied" in [label.text() for label in labels if label.isVisible()]
    qtbot.waitUntil(lambda: "Copied" not in [label.text() for label in labels], timeout=6_000)
