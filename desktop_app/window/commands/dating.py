"""The article's own date: the reader may know better."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.article import Correction
    from desktop_app.window.desk.entry import Entry
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

        dialog = DateDialog(window, entry.digest.article.published, date.today())  # noqa: DTZ011  # the reader's own day
        dialog.chosen.connect(partial(_take, window, entry))
        dialog.open()


def _take(window: "MainWindow", entry: "Entry", day: str) -> None:
    """Count everything from another day, and offer to undo that."""
    from desktop_app.article import Correction  # noqa: PLC0415  # 15 ms that no start needs
    from desktop_app.window.language import dates  # noqa: PLC0415  # the same

    correction = Correction("date", name=day)
    window.desk.inquiries.correct(entry, correction)
    words = translate("Actions", "The article’s date is now %1; all times are counted from it.")
    window.notice.tell(
        words.replace("%1", dates.value(day, QLocale())),
        translate("Window", "Undo"),
        partial(_take_back, window, entry, correction),
    )


def _take_back(window: "MainWindow", entry: "Entry", correction: "Correction") -> None:
    """Undo this correction, while it is the last one."""
    if entry.corrections[-1:] == (correction,):
        window.desk.inquiries.undo_correction(entry)
