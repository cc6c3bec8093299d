"""The window itself: its settings, all its commands, its panels as windows of their own."""

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate
_MENU_KEY = () if sys.platform == "win32" else ("Shift+F10",)  # there the system itself sees to it


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands about the window."""
    return [
        Command("settings", lambda: translate("Actions", "&Settings…"), partial(_set, window), ("Ctrl+,",)),
        Command(
            "palette",
            lambda: translate("Actions", "All &commands…"),
            partial(_list, window),
            ("Ctrl+Shift+P",),
            "search",
        ),
        Command(
            "tear_off",
            lambda: translate("Actions", "Tear the panel off or put it back"),
            partial(_tear_off, window),
            ("Shift+F9",),
            "float",
            needs_article=True,
        ),
        Command("context_menu", lambda: translate("Actions", "Menu of what is selected"), _open_menu, _MENU_KEY),
    ]


def _set(window: "MainWindow") -> None:
    from desktop_app.window.settings_dialog.dialog import SettingsDialog  # noqa: PLC0415  # seldom needed

    shown = window.findChild(SettingsDialog)
    dialog = shown if isinstance(shown, SettingsDialog) else SettingsDialog(window)
    dialog.show()
    dialog.activateWindow()


def _open_menu() -> None:
    """Ask what has the keyboard for its menu, as the key that some keyboards have for it does."""
    widget = QApplication.focusWidget()
    if widget:
        cursor = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        rect = cursor.toRect() if isinstance(cursor, QRectF) else cursor
        place = (rect if isinstance(rect, QRect) else widget.rect()).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, event)


def _list(window: "MainWindow") -> None:
    from desktop_app.window.dialogs.palette import Palette  # noqa: PLC0415  # seldom needed

    Palette(window, window.theme, window.commands).show()


def _tear_off(window: "MainWindow") -> None:
    if window.docks:
        window.docks.tear_off()
