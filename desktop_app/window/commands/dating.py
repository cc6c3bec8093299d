"""The article's own date: the reader may know better."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands about dates and the timeline."""
    return [
        Command(
            "article_date",
            lambda: translate("Actions", "&Date of the article…"),
            partial(_ask, window),
            ("Ctrl+D",),
            "time",
            needs_article=True,
        ),
    ]


def _ask(window: "MainWindow") -> None:
    entry = window.shown
    if entry and entry.digest:
        from desktop_app.window.corrections.date_dialog import DateDialog  # noqa: PLC0415  # seldom needed

        today = date.today()  # noqa: DTZ011  # the reader's own day
        dialog = DateDialog(window.theme, window, entry.digest.article.published, today)
        dialog.chosen.connect(partial(window.corrector.date, entry))
        dialog.open()
