"""Articles: opening, searching, closing."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.commands.shown import selected
from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands about files and articles."""
    intake, desk = window.intake, window.desk
    return [
        Command(
            "open_folder", lambda: translate("Actions", "Open &folder…"), intake.open_folder, ("Ctrl+Shift+O",), "open"
        ),
        Command("sample", lambda: translate("Actions", "Open the &sample article"), intake.open_sample, icon="article"),
        Command(
            "search",
            lambda: translate("Actions", "&Search all articles"),
            window.bar.begin_search,
            ("Ctrl+K",),
            "search",
            needs_article=True,
            several=True,
        ),
        Command(
            "close",
            lambda: translate("Actions", "&Close article"),
            partial(_close, window),
            ("Ctrl+W",),
            "close",
            needs_article=True,
            several=True,
        ),
        Command(
            "reopen", lambda: translate("Actions", "&Reopen closed article"), desk.reopen, ("Ctrl+Shift+T",), "undo"
        ),
        Command(
            "read_again",
            lambda: translate("Actions", "Read the file &again"),
            partial(_read_again, window),
            ("F5",),
            needs_article=True,
        ),
        Command("quit", lambda: translate("Actions", "&Quit"), window.close, ("Ctrl+Q",)),
    ]


def _close(window: "MainWindow") -> None:
    if entries := selected(window):
        window.intake.close_several(entries)


def _read_again(window: "MainWindow") -> None:
    if window.shown:
        window.desk.read(window.shown)
