"""Corrections and other steps taken back and made again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands about corrections."""
    corrector = window.corrector
    return [
        Command("undo", lambda: translate("Actions", "&Undo"), corrector.undo, ("Ctrl+Z",), "undo"),
        Command(
            "redo",
            lambda: translate("Actions", "&Redo"),
            corrector.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "forward",
        ),
    ]
