"""Help: the keys, and what this program is made of."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.dialogs import help as windows
from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands of help."""
    keys = partial(windows.show_keys, window, window.theme, window.commands)
    about = partial(windows.show_about, window, window.theme)
    return [
        Command("keys", lambda: translate("Actions", "&Keys"), keys, ("F1", "Ctrl+?")),
        Command("about", lambda: translate("Actions", "&About Ringkas"), about, icon="info"),
    ]
