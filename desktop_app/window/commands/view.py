"""What is seen: panels, layout, sizes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app.window.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands of the view."""
    return [*_panels(window), *_sizes(window)]


def _panels(window: "MainWindow") -> list[Command]:
    show = partial(partial, _show_panel, window)
    words = {
        "summary": lambda: translate("Actions", "Summary"),
        "speakers": lambda: translate("Actions", "Speakers"),
        "quotes": lambda: translate("Actions", "Quotes"),
        "timeline": lambda: translate("Actions", "Timeline"),
        "notes": lambda: translate("Actions", "Notes"),
    }
    icons = {"summary": "summary", "speakers": "speaker", "quotes": "quote", "timeline": "time", "notes": "note"}
    return [
        Command(name, words[name], show(name), (f"Ctrl+{number}",), icons[name], needs_article=True)
        for number, name in enumerate(words, 1)
    ]


def _sizes(window: "MainWindow") -> list[Command]:
    article, interface = window.preferences.scale_article, partial(partial, window.preferences.scale_interface)
    return [
        Command("text_normal", lambda: translate("Actions", "Normal article text"), partial(article, 0), ("Ctrl+0",)),
        Command(
            "interface_larger",
            lambda: translate("Actions", "Larger controls"),
            interface(1),
            ("Ctrl+Alt++", "Ctrl+Alt+="),
        ),
        Command("interface_smaller", lambda: translate("Actions", "Smaller controls"), interface(-1), ("Ctrl+Alt+-",)),
        Command("interface_normal", lambda: translate("Actions", "Normal controls"), interface(0), ("Ctrl+Alt+0",)),
        Command("layout", lambda: translate("Actions", "Default layout"), partial(_reset_layout, window)),
        Command(
            "full_screen",
            lambda: translate("Actions", "Full screen"),
            partial(_show_full_screen, window),
            ("F11",),
            checkable=True,
        ),
    ]


def _show_panel(window: "MainWindow", name: str) -> None:
    if window.docks:
        window.docks.show_panel(name)


def _reset_layout(window: "MainWindow") -> None:
    if window.docks:
        window.docks.arrange()


def _show_full_screen(window: "MainWindow", full: bool) -> None:  # noqa: FBT001  # Qt's own signal
    others = window.windowState() & ~Qt.WindowState.WindowFullScreen
    window.setWindowState(others | Qt.WindowState.WindowFullScreen if full else others)
