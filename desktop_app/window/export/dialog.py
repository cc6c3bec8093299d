"""Asks what to export and where: which articles, in which format, together or one by one."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QWidget,
)

from desktop_app.article import Digest
from desktop_app.window.desk import wording
from desktop_app.window.export import file_name, saver
from desktop_app.window.looks.theme import Theme
from desktop_app.window.storage.folders import Folders
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.controls import Picker
from desktop_app.window.widgets.labels import text_label
from desktop_app.window.widgets.ticks import Ticks

translate = QCoreApplication.translate


class ExportDialog(BaseDialog):
    """Offers the open articles, those on show (by their indexes) chosen.

    `folders` knows where the last file was saved. `together(digests, form, Path)` asks for one file,
    `apart(digests, form, Path)` for one of each article in a folder.
    """

    together = Signal(object, str, object)
    apart = Signal(object, str, object)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        digests: Sequence[Digest],
        shown: Collection[int],
        form: str = "html",
        folders: Folders | None = None,
    ) -> None:
        super().__init__(parent, theme, (440, 360 if len(digests) > 1 else 0))
        self.setWindowTitle(translate("Export", "Export"))
        self._digests = digests
        self._folders = folders or Folders()
        self.forms = Picker(theme)
        for name, words in _forms().items():
            self.forms.addItem(words, name)
        self.forms.setCurrentIndex(max(self.forms.findData(form), 0))
        self.articles = Ticks(map(wording.headline_of, digests), shown)
        self.every = QCheckBox(translate("Export", "&All open articles"))
        self.each = QCheckBox(translate("Export", "A file for &each article"))
        self._apart_wanted = False  # what the reader has ticked, whatever a format needs
        self.each.clicked.connect(self._on_each)
        self._build()
        self._follow()

    def _build(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setText(translate("Export", "&Save as…"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Export", "Cancel"))
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("look", "primary")
        self.articles.setAccessibleName(translate("Export", "Articles"))
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.addRow(_label(translate("Export", "&Format"), self.forms), self.forms)
        articles = _label(translate("Export", "Art&icles"), self.articles)
        column = self.column
        column.addLayout(fields)
        for widget in (articles, self.every, self.articles, self.each):
            widget.setVisible(len(self._digests) > 1)
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self._buttons)
        self.forms.currentIndexChanged.connect(self._follow)
        self.articles.changed.connect(self._follow)
        self.every.clicked.connect(self.articles.tick_all)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)

    def chosen(self) -> list[Digest]:
        """Return the articles that are ticked."""
        return [self._digests[at] for at in self.articles.ticked()]

    def form(self) -> str:
        """Return the id of the chosen format."""
        return str(self.forms.currentData())

    def _follow(self) -> None:
        """Keep what can be pressed true to what is ticked; a note in a vault is always one article."""
        count = len(self.chosen())
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(count > 0)
        always = self.form() == "obsidian"
        self.each.setEnabled(count > 1 and not always)
        self.each.setChecked(count > 1 if always else self._apart_wanted)
        self.every.setChecked(count == len(self._digests))

    def _on_each(self, checked: bool) -> None:  # noqa: FBT001  # Qt's own signal
        self._apart_wanted = checked

    def _on_save(self) -> None:
        asked = self.each.isChecked() and len(self.chosen()) > 1
        (self.folder_dialog() if asked else self.file_dialog()).open()

    def file_dialog(self) -> QFileDialog:
        """Return the dialog that asks for a file; it asks before it replaces one."""
        form, chosen = self.form(), self.chosen()
        dialog = self._place_dialog(translate("Export", "Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{self.forms.currentText()} (*.{saver.suffix(form)})"])
        dialog.setDefaultSuffix(saver.suffix(form))
        dialog.selectFile(file_name(wording.headline_of(chosen[0]) if len(chosen) == 1 else "Ringkas"))
        dialog.fileSelected.connect(lambda path: self._finish(self.together, chosen, form, path))
        return dialog

    def folder_dialog(self) -> QFileDialog:
        """Return the dialog that asks for a folder."""
        form, chosen = self.form(), self.chosen()
        dialog = self._place_dialog(translate("Export", "Save in the folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self._finish(self.apart, chosen, form, path))
        return dialog

    def _place_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        self._folders.begin(dialog)
        return dialog

    def _finish(self, signal: SignalInstance, chosen: list[Digest], form: str, path: str) -> None:
        signal.emit(chosen, form, Path(path))
        self.accept()


def _label(words: str, buddy: QWidget) -> QLabel:
    label = text_label(words)
    label.setBuddy(buddy)
    return label


def _forms() -> dict[str, str]:
    """Return the formats with their names; one that has no name here goes by its id."""
    names = {
        "html": translate("Export", "Web page with links into the text"),
        "docx": translate("Export", "Word document"),
        "odt": translate("Export", "OpenDocument text"),
        "pdf": translate("Export", "PDF, as printed"),
        "markdown": translate("Export", "Markdown"),
        "obsidian": translate("Export", "Note for Obsidian"),
        "csv": translate("Export", "Table of quotes"),
        "csv_speakers": translate("Export", "Table of speakers"),
        "csv_events": translate("Export", "Table of events"),
        "ics": translate("Export", "Timeline for calendars"),
        "markdown_timeline": translate("Export", "Timeline as Markdown"),
        "csv_timelinejs": translate("Export", "Timeline as a table for TimelineJS"),
        "json_timelinejs": translate("Export", "Timeline for TimelineJS"),
        "json": translate("Export", "JSON"),
        "terminal": translate("Export", "Plain text"),
    }
    return {form: names.get(form, form) for form in saver.forms()}
