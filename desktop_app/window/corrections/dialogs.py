"""Small dialogs that ask for a name, with the known ones to choose from, or for some of a speaker's quotes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.window import wording
from desktop_app.window.theme import Theme

translate = QCoreApplication.translate
_WIDTH = 420  # px at 100 %


class NameDialog(QDialog):
    """Asks for a name. `named(str)` tells it once the reader has agreed.

    `known` names are offered and completed anywhere in them; with `only_known` no other is taken, and with `optional`
    none need be given.
    """

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, title: str, question: str, known: Sequence[str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.only_known = self.optional = False
        self._known = {name.casefold(): name for name in known}
        self._about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._about.setFont(theme.excerpt_font())
        self._about.hide()
        label = QLabel(question, wordWrap=True)
        self._field = QComboBox(editable=True)
        self._field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._field.addItems(list(known))
        self._field.setAccessibleName(question)
        self._edit = QLineEdit()
        self._field.setLineEdit(self._edit)
        completer = QCompleter(list(known), self._field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._field.setCompleter(completer)
        label.setBuddy(self._field)
        self._buttons = _buttons(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 16)
        self.column.setSpacing(12)
        for widget in (self._about, label, self._field, self._buttons):
            self.column.addWidget(widget)
        self.setMinimumWidth(round(_WIDTH * theme.interface_scale))
        self._field.editTextChanged.connect(self._on_text)
        self.accepted.connect(self._on_accepted)

    def start(self, name: str = "", about: str = "") -> None:
        """Open the dialog over its window; `about` are the words in question, `name` stands in the field."""
        self._about.setText(wording.shortened(about))
        self._about.setVisible(bool(about))
        self._field.setEditText(name)
        self._on_text()
        self._edit.selectAll()
        self.open()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def name(self) -> str:
        """Return the name in the field, as it is known if it is."""
        name = " ".join(self._field.currentText().split())
        return self._known.get(name.casefold(), name)

    def may_accept(self) -> bool:
        """Tell whether what is given is enough."""
        known = self.name().casefold() in self._known
        return known if self.only_known else self.optional or bool(self.name())

    def _on_text(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.may_accept())

    def _on_accepted(self) -> None:
        self.named.emit(self.name())


class SplitDialog(NameDialog):
    """Asks which quotes are whose. `split(list of indexes, name)` tells it."""

    split = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget, title: str, known: Sequence[str], quotes: Sequence[str]) -> None:
        super().__init__(theme, parent, title, translate("Corrections", "Who says them?"), known)
        question = QLabel(translate("Corrections", "Which quotes are somebody else’s?"), wordWrap=True)
        self._list = QListWidget()
        self._list.setAccessibleName(question.text())
        self._list.setWordWrap(True)
        self._list.setFont(theme.excerpt_font())
        for words in quotes:
            item = QListWidgetItem(wording.shortened(words), self._list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
        question.setBuddy(self._list)
        self._list.itemChanged.connect(self._on_text)
        self.column.insertWidget(0, question)
        self.column.insertWidget(1, self._list)

    def chosen(self) -> list[int]:
        """Return the rows of the quotes that are checked."""
        rows = range(self._list.count())
        return [row for row in rows if self._list.item(row).checkState() is Qt.CheckState.Checked]

    def may_accept(self) -> bool:
        """Tell whether a name and at least one quote are given."""
        return super().may_accept() and bool(self.chosen())

    def _on_accepted(self) -> None:
        self.split.emit(self.chosen(), self.name())


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
    buttons.button(kinds.Ok).setText(translate("Corrections", "Apply"))
    buttons.button(kinds.Ok).setProperty("look", "primary")
    buttons.button(kinds.Cancel).setText(translate("Corrections", "Cancel"))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
