"""Small dialogs that ask for a name, with the known ones to choose from, or for some of a speaker's quotes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from desktop_app.window.desk import wording
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets import eager
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_WIDTH = 420  # px at 100 %
_ROWS = 6  # known names that are seen at once


class NameDialog(BaseDialog):
    """Asks for a name. `named(str)` tells it once the reader has agreed.

    What is typed is what is meant, whoever else it may remind of: `known` names that hold it are offered in a list
    below, for arrow keys and a click to choose from. With `prefer_known` the first of them is meant and what is typed
    comes behind them; with `only_known` no new name is taken at all; with `optional` none need be given. `typed_as`
    says what a new name is, “%1” in it.
    """

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, title: str, question: str, known: Sequence[str]) -> None:
        super().__init__(parent, theme)
        self.setWindowTitle(title)
        self.only_known = self.optional = self._prefers_known = False
        self.typed_as = translate("Corrections", "Somebody new: “%1”")
        self._known = {name.casefold(): name for name in known}
        self._present = ""  # the name that is asked about, which is nobody new
        self._about = text_label(wrap=True)
        self._about.setFont(theme.excerpt_font())
        self._about.hide()
        label = text_label(question, wrap=True)
        self._field = QLineEdit()
        self._field.setAccessibleName(question)
        self._field.installEventFilter(self)
        self._offered = QListWidget()
        self._offered.setObjectName("choices")
        self._offered.setAccessibleName(translate("Corrections", "Known speakers"))
        self._offered.setUniformItemSizes(True)
        self._typed = QListWidgetItem(self._offered)  # stands for what is typed, as nobody known is called
        self._typed.setHidden(True)
        self._offered.addItems(list(known))
        self._apart = QListWidgetItem(translate("Corrections", "In other open articles"), self._offered)
        self._apart.setFlags(Qt.ItemFlag.NoItemFlags)  # a heading, and looks like one
        self._apart.setFont(theme.interface_font(11, semibold=True))
        self._apart.setForeground(theme.tokens.ink2)
        self._apart.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        self._apart.setHidden(True)
        self._elsewhere: list[QListWidgetItem] = []
        self._offered.itemClicked.connect(self._on_picked)
        self._offered.itemActivated.connect(self._on_activated)
        label.setBuddy(self._field)
        self._buttons = buttons_of(self)
        self.offer_also(())
        for widget in (self._about, label, self._field, self._offered, self._buttons):
            self.column.addWidget(widget)
        self.setMinimumWidth(round(_WIDTH * theme.interface_scale))
        self._field.textChanged.connect(self._on_text)
        self.accepted.connect(self._on_accepted)

    def offer_also(self, names: Sequence[str]) -> None:
        """Offer the names of other articles too, under a line that says so."""
        for name in names:
            if name.casefold() not in self._known:
                self._known[name.casefold()] = name
                item = QListWidgetItem(name)
                self._offered.addItem(item)
                self._elsewhere.append(item)
        self._apart.setHidden(not self._elsewhere)
        self._offered.setVisible(bool(self._known))
        self._offered.setMaximumHeight(_ROWS * (self._offered.sizeHintForRow(0) + 8) + 12 if self._known else 0)

    def prefer_known(self) -> None:
        """Take the first of the `known` names that holds what is typed, unless the reader chooses what is typed."""
        self._prefers_known = True
        self._offered.insertItem(self._offered.row(self._apart) - 1, self._offered.takeItem(0))

    def start(self, name: str = "", about: str = "") -> None:
        """Open the dialog over its window; `about` are the words in question, `name` stands in the field."""
        self._about.setText(wording.shortened(about))
        self._about.setVisible(bool(about))
        self._present = name.casefold()
        self._field.setText(name)
        self._on_text()  # an empty field stays as it was, and would tell nothing
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        eager.open_at_once(self, self._field)

    def name(self) -> str:
        """Return the name that is chosen: one that is known, or what is typed."""
        item = self._offered.currentItem()
        if item and not item.isHidden() and item is not self._typed:
            return item.text()
        return str(self._typed.data(Qt.ItemDataRole.UserRole) or "")

    def may_accept(self) -> bool:
        """Tell whether what is given is enough."""
        known = self.name().casefold() in self._known
        return known if self.only_known else self.optional or bool(self.name())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the field choose among the names below it."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        """Take the next name that is offered (1) or the one before (-1)."""
        items = [self._offered.item(row) for row in range(self._offered.count())]
        rows = [row for row, item in enumerate(items) if not item.isHidden() and item is not self._apart]
        if rows:
            now = rows.index(self._offered.currentRow()) if self._offered.currentRow() in rows else -1
            if now >= 0 and self._field.text() != self.name():
                step = 0  # the one that was chosen while the reader typed comes first
            self._on_picked(self._offered.item(rows[max(now + step, 0) % len(rows)]))

    def _on_picked(self, item: QListWidgetItem) -> None:
        self._offered.setCurrentItem(item)
        blocked = QSignalBlocker(self._field)  # the others stay in the list
        self._field.setText(self.name())
        blocked.unblock()
        self._allow()

    def _on_activated(self, item: QListWidgetItem) -> None:
        self._on_picked(item)
        if self.may_accept():
            self.accept()

    def _on_text(self) -> None:
        """Offer the names that hold what is typed; none of them is meant before it is chosen or typed to its end."""
        name = " ".join(self._field.text().split())
        typed = name.casefold()
        for item in self._names():
            item.setHidden(typed not in item.text().casefold() and typed != self._present)
        self._apart.setHidden(all(item.isHidden() for item in self._elsewhere))
        self._typed.setData(Qt.ItemDataRole.UserRole, name)
        self._typed.setText(self.typed_as.replace("%1", name))
        self._typed.setHidden(not name or typed in self._known or typed == self._present or self.only_known)
        self._offered.setCurrentItem(self._meant(typed) if name else None)  # type: ignore[arg-type]  # None: nothing
        self._allow()

    def _meant(self, typed: str) -> QListWidgetItem:
        """Return the item that what is typed stands for: the known name it is, or itself."""
        exact = [item for item in self._names() if item.text().casefold() == typed]
        begun = (
            [item for item in self._names() if f" {typed}" in f" {item.text().casefold()}"] if self.only_known else []
        )
        return next(iter([*exact, *begun, *self._preferred(typed)]), self._typed)

    def _preferred(self, typed: str) -> list[QListWidgetItem]:
        """Return the known names that are rather meant than what is typed: those with a word that begins so, first."""
        here = self._names()[: self._offered.row(self._typed)] if self._prefers_known else []
        held = [item for item in here if typed in item.text().casefold()]
        return sorted(held, key=lambda item: f" {typed}" not in f" {item.text().casefold()}")

    def _names(self) -> list[QListWidgetItem]:
        items = (self._offered.item(row) for row in range(self._offered.count()))
        return [item for item in items if item is not self._typed and item is not self._apart]

    def _allow(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.may_accept())

    def _on_accepted(self) -> None:
        self.named.emit(self.name())


class SplitDialog(NameDialog):
    """Asks which quotes are whose. `split(list of indexes, name)` tells it."""

    split = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget, title: str, known: Sequence[str], quotes: Sequence[str]) -> None:
        super().__init__(theme, parent, title, translate("Corrections", "Who says them?"), known)
        question = text_label(translate("Corrections", "Which quotes are somebody else’s?"), wrap=True)
        self._list = QListWidget()
        self._list.setObjectName("choices")
        self._list.setAccessibleName(question.text())
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFont(theme.excerpt_font())
        for words in quotes:
            item = QListWidgetItem(wording.shortened(words), self._list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if len(quotes) == 1 else Qt.CheckState.Unchecked)
        question.setBuddy(self._list)
        self._list.itemChanged.connect(self._allow)
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


def buttons_of(dialog: QDialog, taking: str = "") -> QDialogButtonBox:
    """Return the buttons that apply what a dialog asks, in words of its own or in ours, or leave it."""
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
    buttons.button(kinds.Ok).setText(taking or translate("Corrections", "Apply"))
    buttons.button(kinds.Ok).setProperty("look", "primary")
    buttons.button(kinds.Cancel).setText(translate("Corrections", "Cancel"))
    for button in buttons.buttons():
        button.setIcon(QIcon())  # the style's own pictures are none of ours
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
