"""Summaries beside each other, and several articles read together."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.window.desk.entry import Entry
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate
_PAIR = 2  # articles, of which none need be chosen


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands about summaries."""
    return [
        Command(
            "compare",
            lambda: translate("Actions", "Compare &rankers…"),
            partial(_compare, window),
            ("Ctrl+Shift+B",),
            needs_article=True,
        ),
        Command(
            "together",
            lambda: translate("Actions", "Su&mmary of several articles…"),
            partial(_summarise, window),
            ("Ctrl+Shift+M",),
            needs_article=True,
            several=True,
        ),
        Command(
            "board",
            lambda: translate("Actions", "Read several articles &together"),
            partial(_read_together, window),
            ("Ctrl+T",),
            "article",
            needs_article=True,
            several=True,
        ),
    ]


def _compare(window: "MainWindow") -> None:
    """Open the dialog with the article on show."""
    from desktop_app.window.dialogs.comparison import Comparison  # noqa: PLC0415  # not before it is needed
    from desktop_app.window.notes import pins  # noqa: PLC0415  # the same

    dialog = window.findChild(Comparison)
    if dialog is None:
        dialog = Comparison(window.theme, window)
        dialog.chosen.connect(window.show_place)
        dialog.wanted.connect(window.desk.inquiries.compare)
        window.desk.inquiries.compared.connect(dialog.take)
    entry = window.shown
    if entry and entry.digest:
        dialog.start(entry, window.preferences.length(), *pins.placed(entry, entry.digest.article.text))


def _summarise(window: "MainWindow") -> None:
    """Open the dialog with the articles that are read together, else with all open ones."""
    from desktop_app.window.dialogs.together import Together  # noqa: PLC0415  # not before it is needed

    dialog = window.findChild(Together)
    if dialog is None:
        dialog = Together(window.theme, window, window.desk.articles.entries)
        dialog.chosen.connect(window.show_place)
    dialog.start(window.several)


def _read_together(window: "MainWindow") -> None:
    """Show all open articles together, those the reader chooses where they cannot be selected, or again one of them."""
    entries = window.desk.articles.entries
    if window.several:
        window.select(window.read or window.several[0])  # the one that was read before
        window.centre.setFocus()
    elif window.bar.compact and len(entries) > _PAIR:
        _choose(window)
    elif len(entries) >= _PAIR:
        _read(window, entries)
    else:
        window.notice.tell(translate("Board", "Open another article first: several can be read together."))


def _choose(window: "MainWindow") -> None:
    """Ask which articles are to be read together: there is no list in which they could be selected."""
    from desktop_app.window.dialogs.choosing import Choosing  # noqa: PLC0415  # not before it is needed

    dialog = Choosing(window, window.theme, window.desk.articles.entries)
    dialog.chosen.connect(partial(_read, window))
    dialog.open()


def _read(window: "MainWindow", entries: "Sequence[Entry]") -> None:
    window.select_several([entry for entry in entries if window.desk.articles.holds(entry)])
    window.centre.setFocus()  # the panel that may have had it is no longer seen
