"""Saves what was found in an article as a file that others can open."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSaveFile, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import writing
from desktop_app.article import Digest
from desktop_app.window import wording

translate = QCoreApplication.translate
_UNSAFE = re.compile(r"[^\w .,()'-]+")  # in file names of any system
_LONGEST_NAME = 80


def ask(parent: QWidget, digest: Digest, tell: Callable[[str], None]) -> None:
    """Ask where to save the digest, save it, and tell how that went."""
    saved, refused = translate("Export", "Saved as “%1”."), translate("Export", "“%1” could not be written.")
    dialog = ExportDialog(parent, digest)
    dialog.saved.connect(lambda path: tell(saved.replace("%1", path)))
    dialog.refused.connect(lambda path: tell(refused.replace("%1", path)))
    dialog.open()


class ExportDialog(QFileDialog):
    """Asks where to save. `saved(str)` and `refused(str)` name the file that was or could not be written.

    The dialog itself asks before it replaces a file.
    """

    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget, digest: Digest) -> None:
        super().__init__(parent, translate("Export", "Export the digest"))
        self._digest = digest
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(_filters())
        self.setDefaultSuffix("html")
        self.selectFile(file_name(wording.headline_of(digest)))
        self.filterSelected.connect(self._on_filter)
        self.fileSelected.connect(self._on_file)

    def _on_filter(self, name: str) -> None:
        self.setDefaultSuffix(name.rpartition("*.")[2].rstrip(")"))

    def _on_file(self, path: str) -> None:
        by_suffix = {writing.suffix(name): name for name in reversed(writing.formats())}
        name = by_suffix.get(path.rpartition(".")[2].lower(), "html")
        data = writing.encoded(name, [self._digest])
        file = QSaveFile(path)
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
        (self.saved if written else self.refused).emit(path)


def file_name(headline: str) -> str:
    """Return a file name that every system allows, without a suffix."""
    return " ".join(_UNSAFE.sub(" ", headline).split())[:_LONGEST_NAME].strip(" .") or "ringkas"


def _filters() -> list[str]:
    """Return one filter per format, the page first; a format that has no name here goes by its id."""
    names = {
        "html": translate("Export", "Web page"),
        "markdown": "Markdown",
        "csv": translate("Export", "Table of quotes"),
        "json": "JSON",
        "terminal": translate("Export", "Plain text"),
    }
    formats = sorted(writing.formats(), key=lambda name: name != "html")
    return [f"{names.get(name, name)} (*.{writing.suffix(name)})" for name in formats]
