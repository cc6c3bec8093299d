"""The command palette: every command by its name, with its key, found while the reader types."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.actions import Actions
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_NAME, _WIDTH, _HEIGHT, _TOP = Qt.ItemDataRole.UserRole, 520, 420, 56  # px at 100 %


class Palette(BaseDialog):
    """Closes by itself when a command was taken or the keyboard goes elsewhere."""

    def __init__(self, window: QWidget, theme: Theme, commands: Actions) -> None:
        super().__init__(window, theme)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)  # a popup would be hidden from screen readers
        self._commands = commands
        self._field = QLineEdit()
        self._rows = QTreeWidget()
        self._none = text_label(translate("Palette", "No command has these words"))
        self._none.setContentsMargins(8, 4, 8, 4)
        self._blank = _blank(self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize))
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setUniformRowHeights(True)
        self._rows.setColumnCount(2)
        self._rows.setHeaderHidden(True)
        self._rows.setRootIsDecorated(False)
        self._rows.header().setStretchLastSection(False)
        self._rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._rows.setAccessibleName(translate("Palette", "Commands"))
        self._field.setPlaceholderText(translate("Palette", "What would you like to do?"))
        self._field.setAccessibleName(translate("Palette", "Search the commands"))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._list)
        self._field.returnPressed.connect(self._take)
        self._rows.itemClicked.connect(self._take)
        frame = QFrame()
        frame.setObjectName("popup")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(frame)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._field)
        inside.addWidget(self._rows, 1)
        inside.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        self.setWindowTitle(translate("Palette", "Commands"))
        self.setAccessibleName(self.windowTitle())
        width = min(round(_WIDTH * theme.interface_scale), window.width() - 16)
        self.setFixedWidth(width)
        self._most = min(round(_HEIGHT * theme.interface_scale), window.height() - _TOP - 64)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, _TOP)))
        self._list("")
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go through the rows while the field keeps the keyboard."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in keys:
            QCoreApplication.sendEvent(self._rows, event)
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Close when the keyboard goes elsewhere."""
        if event.type() is QEvent.Type.WindowDeactivate:
            self.close()
        return super().event(event)

    def _list(self, words: str) -> None:
        every = found(words, {name: self._commands.words(name) for name in self._commands.names()})
        possible = [name for name in every if self._commands[name].isEnabled()]
        others = [name for name in every if words.strip() and name not in possible]
        self._rows.clear()
        for name in (*possible, *others):
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in self._commands[name].shortcuts()]
            item = QTreeWidgetItem([self._commands.words(name), "".join(keys[:1])])
            icon = self._commands[name].icon()
            item.setIcon(0, self._blank if icon.isNull() else icon)
            item.setData(0, _NAME, name)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join([self._commands.words(name), *keys]))
            if not keys:
                item.setData(1, Qt.ItemDataRole.AccessibleTextRole, translate("Palette", "no key"))
            self._rows.addTopLevelItem(item)
            if name in others:
                item.setText(1, translate("Palette", "not now"))
                item.setData(1, Qt.ItemDataRole.AccessibleTextRole, item.text(1))
                item.setDisabled(True)
        if possible and (first := self._rows.topLevelItem(0)):
            self._rows.setCurrentItem(first)
        rows = self._rows.topLevelItemCount()
        self._rows.setFixedHeight(min(self._rows.sizeHintForRow(0) * rows + 2, self._most))
        self._rows.setVisible(rows > 0)
        self._none.setVisible(rows == 0)
        self.adjustSize()

    def _take(self) -> None:
        item = self._rows.currentItem()
        if item and not item.isDisabled():
            self.close()
            self._commands[item.data(0, _NAME)].trigger()


def _blank(side: int) -> QIcon:
    """Return an icon without a picture, which keeps the words beside it in line with those beside others."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


def found(words: str, known: dict[str, str]) -> list[str]:
    """Return the keys of the commands that hold every word typed; those in which one begins a word come first."""
    typed = words.casefold().split()
    ranked = [
        (sum(not _begins(part, label.casefold().split()) for part in typed), at, name)
        for at, (name, label) in enumerate(known.items())
        if all(part in label.casefold() for part in typed)
    ]
    return [name for *_, name in sorted(ranked)]


def _begins(part: str, label: Iterable[str]) -> bool:
    return any(word.startswith(part) for word in label)
