"""Going from article to article, quote to quote, and through the places read before."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands that go somewhere."""
    centre = window.centre
    step = partial(partial, _step_article, window)
    return [
        Command("next_article", lambda: translate("Actions", "Next article"), step(1), ("J", "Ctrl+PgDown")),
        Command("previous_article", lambda: translate("Actions", "Previous article"), step(-1), ("K", "Ctrl+PgUp")),
        Command(
            "next_quote",
            lambda: translate("Actions", "Next quote"),
            partial(centre.step_quote, 1),
            ("N",),
            needs_article=True,
        ),
        Command(
            "previous_quote",
            lambda: translate("Actions", "Previous quote"),
            partial(centre.step_quote, -1),
            ("P",),
            needs_article=True,
        ),
        Command("forward", lambda: translate("Actions", "Forward again"), centre.forward, ("Alt+Right",), "forward"),
    ]


def _step_article(window: "MainWindow", step: int) -> None:
    articles = window.desk.articles
    if window.shown:
        row = min(max(articles.row(window.shown) + step, 0), len(articles.entries) - 1)
        window.select(articles.entries[row])
