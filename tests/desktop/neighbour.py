"""Another program on the desktop, with which words are exchanged: `neighbour.py read | offer WORDS | catch FILE`.

`read` prints what the clipboard holds as JSON. `offer` puts plain and rich text there, given as JSON, and stays.
`catch` is a window that writes what is dropped on it into a file, as JSON.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

FORMS = {"text": "text/plain", "html": "text/html"}


class Catcher(QWidget):
    """A window that takes whatever is dropped on it."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.setAcceptDrops(True)
        self.setWindowTitle("Neighbour")

    def event(self, event: QEvent) -> bool:
        """Take what comes, and write it down."""
        if isinstance(event, QDragEnterEvent | QDropEvent):
            event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._file.write_text(_held(event.mimeData()), encoding="utf-8")
        return super().event(event)


def main(act: str, given: str = "") -> int:
    """Do one of the three things; return the exit status."""
    app = QApplication(["neighbour"])
    if act == "read":
        QTimer.singleShot(0, app, lambda: (print(_held(QGuiApplication.clipboard().mimeData())), app.quit()))
    elif act == "offer":
        data = QMimeData()
        for form, words in json.loads(given).items():
            data.setData(FORMS[form], words.encode())
        QGuiApplication.clipboard().setMimeData(data)
    else:
        catcher = Catcher(Path(given))
        catcher.show()
    return app.exec()


def _held(data: QMimeData) -> str:
    return json.dumps({"text": data.text(), "html": data.html()})


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
