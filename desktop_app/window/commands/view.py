"""What is seen: panels, layout, sizes."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app.window.storage import choices
from desktop_app.window.widgets.actions import Command

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate


def commands(window: "MainWindow") -> list[Command]:
    """Return the commands of the view."""
    return [*_panels(window), *_sizes(window), *_choices(window)]


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
        Command(name, words[name], show(name), (f"Ctrl+{number}",), icons[name], needs_article=True, several=True)
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


def _choices(window: "MainWindow") -> list[Command]:
    """Return a command for each theme and each language, so that the palette finds them; the menu has its own lists."""
    preferences = window.preferences
    kinds: tuple[tuple[str, Callable[[], str], Callable[[], dict[str, str]], Callable[[Any], None]], ...] = (
        ("theme", lambda: translate("Menu", "&Theme"), choices.themes, preferences.choose_theme),
        ("language", lambda: translate("Menu", "&Language"), choices.languages, preferences.choose_language),
    )
    return [
        Command(f"{kind}_{code or 'system'}", partial(_choice, title, known, code), partial(choose, code))
        for kind, title, known, choose in kinds
        for code in known()
    ]


def _choice(title: Callable[[], str], known: Callable[[], dict[str, str]], code: str) -> str:
    return f"{title().replace('&', '')}: {known()[code]}"


def _show_panel(window: "MainWindow", name: str) -> None:
    if window.several:
        if not window.centre.show_part(name):
            window.notice.tell(translate("Board", "Notes belong to one article: open one first."))
    elif window.docks:
        window.docks.show_panel(name)


def _reset_layout(window: "MainWindow") -> None:
    if window.docks:
        window.docks.arrange()


def _show_full_screen(window: "MainWindow", full: bool) -> None:  # noqa: FBT001  # Qt's own signal
    others = window.windowState() & ~Qt.WindowState.WindowFullScreen
    window.setWindowState(others | Qt.WindowState.WindowFullScreen if full else others)
