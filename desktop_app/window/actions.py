"""What can be done in the window: one action each, with its key, so that menu, toolbar and keyboard always agree."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from desktop_app.window.theme import Theme

translate = QCoreApplication.translate

# id: icon, keys
_ACTIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "open": ("open", ("Ctrl+O",)),
    "open_folder": ("open", ("Ctrl+Shift+O",)),
    "paste": ("paste", ("Ctrl+V",)),
    "sample": ("article", ()),
    "search": ("search", ("Ctrl+K",)),
    "export": ("export", ("Ctrl+S",)),
    "close": ("close", ("Ctrl+W",)),
    "reopen": ("undo", ("Ctrl+Shift+T",)),
    "read_again": ("", ("F5",)),
    "next_article": ("", ("J", "Ctrl+PgDown")),
    "previous_article": ("", ("K", "Ctrl+PgUp")),
    "next_quote": ("", ("N",)),
    "previous_quote": ("", ("P",)),
    "back": ("back", ("Alt+Left",)),
    "forward": ("forward", ("Alt+Right",)),
    "text_larger": ("text-larger", ("Ctrl++", "Ctrl+=")),
    "text_smaller": ("text-smaller", ("Ctrl+-",)),
    "text_normal": ("", ("Ctrl+0",)),
    "interface_larger": ("", ("Ctrl+Alt++", "Ctrl+Alt+=")),
    "interface_smaller": ("", ("Ctrl+Alt+-",)),
    "interface_normal": ("", ("Ctrl+Alt+0",)),
    "theme": ("moon", ()),
    "dock": ("dock", ("F9",)),
    "summary": ("summary", ("Ctrl+1",)),
    "speakers": ("speaker", ("Ctrl+2",)),
    "quotes": ("quote", ("Ctrl+3",)),
    "timeline": ("time", ("Ctrl+4",)),
    "layout": ("", ()),
    "full_screen": ("", ("F11",)),
    "keys": ("", ("F1", "Ctrl+?")),
    "about": ("info", ()),
    "quit": ("", ("Ctrl+Q",)),
}


class Actions(QObject):
    """All actions by their id."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for name, (icon, keys) in _ACTIONS.items():
            action = QAction(window)
            action.setObjectName(name)
            if icon:
                action.setIcon(theme.icon(icon))
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(action)
            self._actions[name] = action
        self._actions["dock"].setCheckable(True)
        self._actions["full_screen"].setCheckable(True)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        """Return an action. Raises KeyError."""
        return self._actions[name]

    def names(self) -> list[str]:
        """Return all ids."""
        return list(self._actions)

    def retranslate(self) -> None:
        """Take up another language."""
        for name, words in (_file_words() | _reading_words() | _view_words()).items():
            action = self._actions[name]
            action.setText(words)
            plain = words.replace("&", "").rstrip("…")
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{plain} ({key})" if key else plain)


def _file_words() -> dict[str, str]:
    return {
        "open": translate("Actions", "&Open…"),
        "open_folder": translate("Actions", "Open &folder…"),
        "paste": translate("Actions", "&Paste as article"),
        "sample": translate("Actions", "Open the &sample article"),
        "search": translate("Actions", "&Search all articles"),
        "export": translate("Actions", "&Export…"),
        "close": translate("Actions", "&Close article"),
        "reopen": translate("Actions", "&Reopen closed article"),
        "read_again": translate("Actions", "Read the file &again"),
        "quit": translate("Actions", "&Quit"),
    }


def _reading_words() -> dict[str, str]:
    return {
        "next_article": translate("Actions", "Next article"),
        "previous_article": translate("Actions", "Previous article"),
        "next_quote": translate("Actions", "Next quote"),
        "previous_quote": translate("Actions", "Previous quote"),
        "back": translate("Actions", "Back to where you were"),
        "forward": translate("Actions", "Forward again"),
    }


def _view_words() -> dict[str, str]:
    return {
        "text_larger": translate("Actions", "Larger article text"),
        "text_smaller": translate("Actions", "Smaller article text"),
        "text_normal": translate("Actions", "Normal article text"),
        "interface_larger": translate("Actions", "Larger controls"),
        "interface_smaller": translate("Actions", "Smaller controls"),
        "interface_normal": translate("Actions", "Normal controls"),
        "theme": translate("Actions", "Switch between light and dark"),
        "dock": translate("Actions", "Show the panels"),
        "summary": translate("Actions", "Summary"),
        "speakers": translate("Actions", "Speakers"),
        "quotes": translate("Actions", "Quotes"),
        "timeline": translate("Actions", "Timeline"),
        "layout": translate("Actions", "Default layout"),
        "full_screen": translate("Actions", "Full screen"),
        "keys": translate("Actions", "&Keys"),
        "about": translate("Actions", "&About Ringkas"),
    }
