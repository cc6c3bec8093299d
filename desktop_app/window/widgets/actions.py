"""What can be done in the window: one action each, with its key, so that menu, toolbar and keyboard always agree."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the reader can do.

    `words` returns its name in the present language, with the letter that opens it in a menu marked by "&"; `act` takes
    the new state if the command is `checkable`. One that `needs_article` is disabled while none is shown; one that
    takes `several` stays enabled while several are shown together.
    """

    name: str
    words: Callable[[], str]
    act: Callable[..., Any]
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs_article: bool = False
    several: bool = False
    checkable: bool = False


class Actions(QObject):
    """The actions of all commands by their names."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._keys: Mapping[str, Sequence[str]] = {}  # of the commands that the reader gave other keys
        self._shown = 0
        self._disabled: frozenset[str] = frozenset()

    def __getitem__(self, name: str) -> QAction:
        """Return an action. Raises KeyError."""
        return self._actions[name]

    def trigger(self, name: str) -> None:
        """Do what a command does, unless it cannot be done now. Raises KeyError."""
        self._actions[name].trigger()

    def names(self) -> list[str]:
        """Return all names."""
        return list(self._actions)

    def command(self, name: str) -> Command:
        """Return a command as it was made, with its default keys. Raises KeyError."""
        return self._commands[name]

    def words(self, name: str) -> str:
        """Return a command's name in the present language, without the letter for the menu. Raises KeyError."""
        return self._commands[name].words().replace("&", "").rstrip("…")

    def owner(self, key: QKeySequence) -> str:
        """Return the name of the command that has this key; empty when it is free."""
        owners = (name for name, action in self._actions.items() if key in action.shortcuts())
        return "" if key.isEmpty() else next(owners, "")

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Give commands other keys; those that are not named have their own."""
        if keys != self._keys:
            self._keys = keys
            for command in self._commands.values():
                self._actions[command.name].setShortcuts(self._shortcuts(command))
                self._name(command)

    def _shortcuts(self, command: Command) -> list[QKeySequence]:
        return [QKeySequence(key) for key in self._keys.get(command.name, command.keys)]

    def add(self, commands: Iterable[Command]) -> None:
        """Make an action of each command."""
        for command in commands:
            action = QAction(self._window)
            action.setObjectName(command.name)
            if command.icon:
                action.setIcon(self._theme.icon(command.icon))
            action.setShortcuts(self._shortcuts(command))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setCheckable(command.checkable)
            action.triggered.connect(partial(_act, command, action))
            action.setEnabled(self._possible(command) and command.name not in self._disabled)
            self._window.addAction(action)
            self._commands[command.name] = command
            self._actions[command.name] = action
            self._name(command)

    def enable(self, **known: bool) -> None:
        """Enable or disable commands, that may be added later."""
        for name, can in known.items():
            self._disabled = self._disabled - {name} if can else self._disabled | {name}
            if name in self._actions:
                self._actions[name].setEnabled(can)

    def set_shown(self, articles: int) -> None:
        """Enable what can be done while so many articles are shown, disable what needs one alone or any."""
        self._shown = articles
        for name, command in self._commands.items():
            if command.needs_article:
                self._actions[name].setEnabled(self._possible(command))
            if command.several:
                self._name(command)  # which may say how many

    def _possible(self, command: Command) -> bool:
        return not command.needs_article or self._shown == 1 or (self._shown > 1 and command.several)

    def retranslate(self) -> None:
        """Take up another language."""
        for command in self._commands.values():
            self._name(command)

    def _name(self, command: Command) -> None:
        action, words = self._actions[command.name], command.words()
        action.setText(words)
        plain = words.replace("&", "").rstrip("…")
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(tip(f"{plain} ({key})" if key else plain))


def _act(command: Command, action: QAction) -> None:
    if command.checkable:
        command.act(action.isChecked())
    else:
        command.act()
