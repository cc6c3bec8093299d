import os
import subprocess
import sys

_COPY_AND_QUIT = """
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from desktop_app.window import office
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
