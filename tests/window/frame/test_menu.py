from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow

FITS = 700  # px: a small laptop's screen


def _entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _entries(below)
        else:
            yield action


def _opened(window: MainWindow) -> QMenu:
    menu = window.bar._menu.menu()
    assert menu
    menu.aboutToShow.emit()
    return menu


def test_every_command_is_in_the_menu(window: MainWindow) -> None:
    listed = set(_entries(_opened(window)))
    missing = {name for name in window.commands.names() if window.commands[name] not in listed}
    missing.discard("context_menu")  # that opens another one
    assert {name.partition("_")[0] for name in missing} <= {"theme", "language"}  # the menu has its own choice of them


def test_the_menu_and_all_below_it_fit_a_small_screen(qtbot: QtBot, window: MainWindow) -> None:
    del qtbot
    menu = _opened(window)
    below = [action.menu() for action in menu.actions()]
    assert all(one.sizeHint().height() < FITS for one in (menu, *below) if isinstance(one, QMenu))
    assert len(menu.actions()) < 30


def test_opening_the_menu_again_leaves_nothing_of_before(qtbot: QtBot, window: MainWindow) -> None:
    menu = _opened(window)
    first = len(menu.findChildren(QMenu))
    for _ in range(4):
        _opened(window)
    qtbot.waitUntil(lambda: len(menu.findChildren(QMenu)) == first)
