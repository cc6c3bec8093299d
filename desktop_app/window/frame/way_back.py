"""The way back from an article to the board on which its words were chosen."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from weakref import WeakSet

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow


def to_board(window: "MainWindow") -> Callable[[], None] | None:
    """Return what leads back to the articles that are read together now; None where one alone is, or none.

    It leads nowhere once fewer than two of them are open.
    """
    if not window.several:
        return None
    there, chosen = WeakSet(window.several), window.centre.chosen_there()  # closed articles are not kept for this

    def lead() -> None:
        entries = [entry for entry in window.desk.articles.entries if entry in there]
        if len(entries) > 1:
            window.select_several(entries)
            window.centre.resume_there(chosen)
            window.centre.setFocus()

    return lead
