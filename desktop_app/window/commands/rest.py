"""What is done with the words outside the summary: shown, stepping back, or hidden."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow
    from desktop_app.window.reading.marks import Rest

translate = QCoreApplication.translate
_COMMANDS: "dict[str, Rest]" = {"dim": "dimmed", "hide": "hidden"}


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands that set the summary off from the rest."""
    window.centre.listen(lambda pane: pane.rest_changed.connect(partial(_follow, window)))
    return [
        Command(
            "dim",
            lambda: translate("Actions", "Dim everything outside the summary"),
            partial(_set, window, "dimmed"),
            ("D",),
            needs_article=True,
            checkable=True,
        ),
        Command(
            "hide",
            lambda: translate("Actions", "Hide everything outside the summary"),
            partial(_set, window, "hidden"),
            ("H",),
            needs_article=True,
            checkable=True,
        ),
    ]


def _set(window: "MainWindow", rest: "Rest", on: bool) -> None:  # noqa: FBT001  # Qt's own signal
    window.centre.set_rest(rest if on else "shown")


def _follow(window: "MainWindow", rest: "Rest") -> None:
    for name, state in _COMMANDS.items():
        window.commands[name].setChecked(state == rest)
