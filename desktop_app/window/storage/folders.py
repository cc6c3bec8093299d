"""Where dialogs about files begin: where the reader was last, at first among the documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

_PLACES = QStandardPaths.StandardLocation


class Folders:
    """Remembers the folder that was chosen last, until the program ends."""

    def __init__(self) -> None:
        self._last = ""

    def begin(self, dialog: QFileDialog) -> None:
        """Let a dialog begin there, remember what is chosen in it, and let it go when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDirectory(self._last or _documents())
        dialog.filesSelected.connect(lambda chosen: self._remember(dialog, chosen[0]))

    def _remember(self, dialog: QFileDialog, chosen: str) -> None:
        folders = dialog.fileMode() is QFileDialog.FileMode.Directory
        self._last = chosen if folders else str(Path(chosen).parent)  # a path may be typed, too


def _documents() -> str:
    """Return the folder of the reader's documents; a system may have none."""
    documents = QStandardPaths.writableLocation(_PLACES.DocumentsLocation)
    return documents if Path(documents).is_dir() else QStandardPaths.writableLocation(_PLACES.HomeLocation)
