"""The page on which every command can get another key."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.window.dialogs.help import article_keys
from desktop_app.window.language.filling import filled
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.widgets import clearing
from desktop_app.window.widgets.actions import Actions
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyField(QKeySequenceEdit):
    """Takes the key that is pressed in it, but leaves Escape to the dialog: it always leads out."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)


class KeysPage(QWidget):
    """All commands with their keys; the chosen one's key is pressed into the field below."""

    def __init__(self, commands: Actions, preferences: Preferences) -> None:
        super().__init__()
        self._commands = commands
        self._preferences = preferences
        self._names = sorted(commands.names(), key=commands.words)
        self._table = QTableWidget(len(self._names), 2)
        self._field = KeyField(maximumSequenceLength=1)
        self._field.setClearButtonEnabled(True)
        self._told = text_label(wrap=True)
        self._take, self._default = QPushButton(), QPushButton()
        self._all = QPushButton(translate("Settings", "&All keys to default"))
        self._arrange()
        self._table.currentCellChanged.connect(self._on_row)
        self._field.editingFinished.connect(self._on_key)
        self._take.clicked.connect(self._on_take)
        self._default.clicked.connect(self._on_default)
        self._all.clicked.connect(self._on_all)
        self._show_keys()
        self._table.setCurrentCell(0, 0)

    def _arrange(self) -> None:
        self._table.setHorizontalHeaderLabels([translate("Settings", "Command"), translate("Settings", "Key")])
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setAccessibleName(translate("Settings", "Commands and their keys"))
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._field.setAccessibleName(translate("Settings", "New key"))
        for inner in self._field.findChildren(QLineEdit):
            inner.setAccessibleName(self._field.accessibleName())
        clearing.name_button(self._field)
        self._take.setText(translate("Settings", "&Take it from there"))
        self._default.setText(translate("Settings", "&Default"))
        self._take.hide()
        row = QHBoxLayout()
        row.addWidget(text_label(translate("Settings", "New key:")))
        row.addWidget(self._field, 1)
        row.addWidget(self._default)
        row.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._table, 1)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_keys(self) -> None:
        for row, name in enumerate(self._names):
            keys = "  ".join(key.toString(_NATIVE) for key in self._commands[name].shortcuts())
            for column, words in enumerate((self._commands.words(name), keys)):
                self._table.setItem(row, column, QTableWidgetItem(words))

    def _name(self) -> str:
        return self._names[max(self._table.currentRow(), 0)]

    def _on_row(self) -> None:
        with QSignalBlocker(self._field):
            self._field.setKeySequence(self._commands[self._name()].shortcut())
        self._tell("")

    def _on_key(self) -> None:
        """Give the chosen command its new key, unless that does something else."""
        wanted, name = self._field.keySequence(), self._name()
        if wanted in self._commands[name].shortcuts() or (wanted.isEmpty() and not self._commands[name].shortcuts()):
            return
        reserved = next((words for words, keys in article_keys() if wanted in keys), "")
        owner = self._commands.owner(wanted)
        if reserved:
            self._tell(_belongs(wanted, reserved))
        elif owner and owner != name:
            self._tell(_belongs(wanted, self._commands.words(owner)), take=True)
        else:
            self._give({name: (wanted,) if not wanted.isEmpty() else ()})

    def _on_take(self) -> None:
        wanted, name = self._field.keySequence(), self._name()
        owner = self._commands.owner(wanted)
        left = [key for key in self._commands[owner].shortcuts() if key != wanted] if owner else []
        self._give({owner: tuple(left), name: (wanted,)} if owner else {name: (wanted,)})

    def _on_default(self) -> None:
        """Bring one command's own keys back, as far as no other command was given them."""
        name = self._name()
        keys = [QKeySequence(key) for key in self._commands.command(name).keys]
        self._give({name: tuple(key for key in keys if self._commands.owner(key) in ("", name))})

    def _on_all(self) -> None:
        self._preferences.change(shortcuts={})
        self._commands.set_keys({})
        self._show_keys()
        self._on_row()

    def _give(self, keys: dict[str, tuple[QKeySequence, ...]]) -> None:
        now = dict(self._preferences.settings.shortcuts)
        for name, wanted in keys.items():
            written = tuple(key.toString() for key in wanted)
            now[name] = written
            if written == tuple(QKeySequence(key).toString() for key in self._commands.command(name).keys):
                del now[name]
        self._preferences.change(shortcuts=now)
        self._commands.set_keys(now)
        self._show_keys()
        self._on_row()

    def _tell(self, words: str, *, take: bool = False) -> None:
        self._told.setText(words)
        self._take.setVisible(take)


def _belongs(key: QKeySequence, words: str) -> str:
    told = translate("Settings", "%1 belongs to “%2”.")
    return filled(told, key.toString(_NATIVE), words)
