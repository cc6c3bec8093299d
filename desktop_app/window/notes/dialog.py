"""Asks for a note on a sentence."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from desktop_app.window.desk import wording
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading.display import safe
from desktop_app.window.widgets import eager
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_DRAFT_MS = 1_000  # of typing; a crash loses at most that
_SIZE = (440, 260)  # px at 100 %
_LOWEST = 96  # px: four lines of a note are always in sight


class NoteDialog(BaseDialog):
    """Shows the words and a field for what the reader thinks of them; a `draft` of an earlier time is gone on with.

    `written(str)` tells the note, empty for none; `drafted(str)` now and then what is typed so far.
    """

    written = Signal(str)
    drafted = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, words: str, note: str, draft: str = "") -> None:
        super().__init__(parent, theme, _SIZE)
        self.setWindowTitle(translate("Remarks", "Note"))
        warning = translate("Remarks", "This note is not saved yet. Escape once more throws it away.")
        self._unsaved = text_label(warning, wrap=True)
        self._unsaved.hide()
        quoted = text_label(safe(wording.shortened(words)), wrap=True)
        quoted.setFont(theme.excerpt_font())
        self.field = QPlainTextEdit(draft or note)
        self.field.setObjectName("field")
        self.field.setMinimumHeight(_LOWEST)
        self.field.document().setModified(bool(draft))
        begun = text_label(translate("Remarks", "You had begun this and not saved it. Cancel discards it."), wrap=True)
        begun.setVisible(bool(draft))
        self._drafting = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._drafting.timeout.connect(lambda: self.drafted.emit(self.field.toPlainText()))
        self.field.textChanged.connect(self._on_typed)
        self.finished.connect(self._drafting.stop)
        self.field.setAccessibleName(translate("Remarks", "Note"))
        self.field.setPlaceholderText(translate("Remarks", "What you want to remember about these words"))
        self.field.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(translate("Remarks", "&Save"))
        save.setProperty("look", "primary")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Remarks", "Cancel"))
        if note:
            drop = buttons.addButton(translate("Remarks", "&Delete note"), QDialogButtonBox.ButtonRole.DestructiveRole)
            drop.clicked.connect(self._on_drop)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self._on_cancel)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_save)
        for widget in (quoted, begun, self.field, self._unsaved, buttons):
            self.column.addWidget(widget, int(widget is self.field))
        self.field.setFocus()

    def open(self) -> None:
        """Open it, and take what is typed from now on."""
        eager.open_at_once(self, self.field)

    def reject(self) -> None:
        """Leave without saving; by Escape not before it was said that this throws away what was typed."""
        if self.field.document().isModified() and self._unsaved.isHidden():
            self._unsaved.show()
            return
        super().reject()

    def _on_typed(self) -> None:
        self._unsaved.hide()  # what is typed after the warning deserves another one
        if not self._drafting.isActive():  # or one who types on would never have a draft
            self._drafting.start()

    def _on_cancel(self) -> None:
        super().reject()

    def _on_save(self) -> None:
        self.written.emit(self.field.toPlainText())
        self.accept()

    def _on_drop(self) -> None:
        self.written.emit("")
        self.accept()
