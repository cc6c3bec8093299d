"""Saves a timeline for calendars, web timelines, spreadsheets and notes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSaveFile, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.article import Digest

translate = QCoreApplication.translate


class TimelineExport(QFileDialog):
    """Asks where and in which format. `told(words)` says how it went; the dialog asks before it replaces a file."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None, digests: "Sequence[Digest]", name: str) -> None:
        super().__init__(parent, translate("Timelines", "Export the timeline"))
        self._digests = digests
        self._formats = {f"{words} (*.{writing.suffix(form)})": form for form, words in _forms().items()}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(self._formats))
        self._follow(next(iter(self._formats)))
        self.selectFile(name)
        self.filterSelected.connect(self._follow)
        self.fileSelected.connect(self._save)

    def _follow(self, name: str) -> None:
        self.setDefaultSuffix(writing.suffix(self._formats[name]))

    def _save(self, path: str) -> None:
        data = writing.encoded(self._formats[self.selectedNameFilter()], self._digests)
        file = QSaveFile(path)
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
        words = translate("Export", "Saved as “%1”.") if written else translate("Export", "“%1” could not be written.")
        self.told.emit(words.replace("%1", path))


def _forms() -> dict[str, str]:
    return {
        "ics": translate("Timelines", "Calendar"),
        "csv_timelinejs": translate("Timelines", "Table for TimelineJS"),
        "json_timelinejs": translate("Timelines", "Data for TimelineJS"),
        "markdown_timeline": translate("Timelines", "Markdown list"),
    }
