"""The window itself: its settings, all its commands, its panels as windows of their own."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

translate = QCoreApplication.translate


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
    ]


def _set(window: "MainWindow") -> None:
    from desktop_app.window.settings_dialog.dialog import SettingsDialog  # noqa: PLC0415  # seldom needed

    shown = window.findChild(SettingsDialog)
    dialog = shown if isinstance(shown, SettingsDialog) else SettingsDialog(window)
    dialog.show()
    dialog.activateWindow()


def _list(window: "MainWindow") -> None:
    from desktop_app.window.palette import Palette  # noqa: PLC0415  # seldom needed

    Palette(window, window.theme, window.commands).show()


def _tear_off(window: "MainWindow") -> None:
    if window.docks:
        window.docks.tear_off()
