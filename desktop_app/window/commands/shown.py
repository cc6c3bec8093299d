"""The articles that a command is about."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.window.desk.entry import Entry
    from desktop_app.window.frame.main_window import MainWindow


def selected(window: "MainWindow") -> "Sequence[Entry]":
    """Return the articles in the centre: those that are shown together, or the one alone; none where it is empty."""
    return window.several or ([window.shown] if window.shown else [])
