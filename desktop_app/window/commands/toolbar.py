"""What stands in the tool bar."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands of the tool bar."""
    scale = window.preferences.scale_article
    return [
        Command("open", lambda: translate("Actions", "&Open…"), window.intake.open, ("Ctrl+O",), "open"),
        Command("paste", lambda: translate("Actions", "&Paste as article"), window.intake.paste, ("Ctrl+V",), "paste"),
        Command(
            "back", lambda: translate("Actions", "Back to where you were"), window.centre.back, ("Alt+Left",), "back"
        ),
        Command(
            "text_smaller",
            lambda: translate("Actions", "Smaller article text"),
            partial(scale, -1),
            ("Ctrl+-",),
            "text-smaller",
        ),
        Command(
            "text_larger",
            lambda: translate("Actions", "Larger article text"),
            partial(scale, 1),
            ("Ctrl++", "Ctrl+="),
            "text-larger",
        ),
        Command(
            "theme",
            lambda: translate("Actions", "Switch between light and dark"),
            window.preferences.switch_theme,
            icon="moon",
        ),
        Command(
            "dock",
            lambda: translate("Actions", "Show the panels"),
            window.show_docks,
            ("F9",),
            "dock",
            needs_article=True,
            checkable=True,
        ),
    ]
