"""What the reader can do, one file for each kind of thing; `menu.py` says where it stands in the menu.

A new one: a file with `commands(window) -> list[Command]`, its name in `later` below, its commands' names in the menu.
A command reaches the parts of the window through its public attributes (`desk`, `centre`, `docks`, `shown` …), and
imports what is heavy only when it is asked to act.
"""

from typing import TYPE_CHECKING

from desktop_app.window.commands import toolbar

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow
    from desktop_app.window.widgets.actions import Command


def first(window: "MainWindow") -> "list[Command]":
    """Return the commands of the first picture."""
    return toolbar.commands(window)


def later(window: "MainWindow") -> "list[Command]":
    """Return all the others."""
    from desktop_app.window.commands import (  # noqa: PLC0415  # not for the first picture
        check,
        correct,
        dating,
        files,
        go,
        helping,
        remarks,
        rest,
        shell,
        summaries,
        taking,
        view,
    )

    kinds = (
        files,
        taking,
        remarks,
        rest,
        check,
        summaries,
        correct,
        dating,
        go,
        view,
        shell,
        helping,
    )
    return [command for kind in kinds for command in kind.commands(window)]
