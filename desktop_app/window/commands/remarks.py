"""What the reader sets down and takes along: stars, notes, quotes with their source."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands about the sentence the reader is at."""
    step = partial(partial, window.centre.step_sentence)
    return [
        Command(
            "star",
            lambda: translate("Actions", "Star the sentence, or not"),
            window.notebook.star,
            ("S",),
            "star",
            needs_article=True,
        ),
        Command(
            "note",
            lambda: translate("Actions", "Note on the sentence…"),
            window.notebook.ask,
            ("M",),
            "note",
            needs_article=True,
        ),
        Command(
            "copy_quote",
            lambda: translate("Actions", "Copy as quote with source"),
            window.notebook.copy,
            icon="copy",
            needs_article=True,
        ),
        Command("next_sentence", lambda: translate("Actions", "Next sentence"), step(1), ("]",), needs_article=True),
        Command(
            "previous_sentence",
            lambda: translate("Actions", "Previous sentence"),
            step(-1),
            ("[",),
            needs_article=True,
        ),
    ]
