"""Checking a quote against all open articles."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the command that checks a quote."""
    return [
        Command(
            "check_quote",
            lambda: translate("Actions", "Check a &quote…"),
            partial(_check, window),
            ("Ctrl+Shift+K",),
            "check",
            needs_article=True,
            several=True,
        )
    ]


def _check(window: "MainWindow") -> None:
    """Open the dialog, with the words that are selected in the article."""
    from desktop_app.window.dialogs.quote_check import QuoteCheck  # noqa: PLC0415  # not before it is needed

    dialog = window.findChild(QuoteCheck)
    if dialog is None:
        dialog = QuoteCheck(window.theme, window, window.desk.articles.entries)
        dialog.chosen.connect(window.show_place)
        window.desk.updated.connect(dialog.read_on)
    dialog.start(window.centre.selected_words())
