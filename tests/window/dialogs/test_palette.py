import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.dialogs import palette
from desktop_app.window.dialogs.palette import Palette
from desktop_app.window.frame.main_window import MainWindow

KNOWN = {"open": "Open", "open_folder": "Open folder", "reopen": "Reopen closed article", "close": "Close article"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", list(KNOWN)),
        ("open", ["open", "open_folder", "reopen"]),
        ("art clo", ["reopen", "close"]),
        ("FOLD", ["open_folder"]),
        ("zebra", []),
    ],
)
def test_commands_are_found_by_words_in_any_order(typed: str, expected: list[str]) -> None:
    assert sorted(palette.found(typed, KNOWN)) == sorted(expected)
    assert palette.found(typed, KNOWN)[:1] == expected[:1]


def test_every_possible_command_can_be_taken_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["palette"].trigger()
    shown = window.findChild(Palette)
    assert shown
    rows, field = shown.findChild(QTreeWidget), shown.findChild(QLineEdit)
    assert isinstance(rows, QTreeWidget)
    assert isinstance(field, QLineEdit)
    possible = [name for name in window.commands.names() if window.commands[name].isEnabled()]
    assert rows.topLevelItemCount() == len(possible)
    QTest.keyClicks(field, "full scr")
    assert rows.topLevelItemCount() == 1
    top = rows.topLevelItem(0)
    assert top
    assert "F11" in top.data(0, Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.isFullScreen)


def test_themes_and_languages_are_commands_too(qtbot: QtBot, window: MainWindow) -> None:
    known = {name: window.commands.words(name) for name in window.commands.names()}
    assert palette.found("bahasa indo", known) == ["language_id"]
    assert palette.found("theme dark", known) == ["theme_dark"]
    window.commands["theme_dark"].trigger()
    qtbot.waitUntil(lambda: window.theme.tokens.dark)
    assert window.preferences.settings.theme == "dark"


def test_names_stand_in_line_whether_they_have_a_picture_or_not(window: MainWindow) -> None:
    window.commands["palette"].trigger()
    shown = window.findChild(Palette)
    assert shown
    rows = shown.findChild(QTreeWidget)
    assert isinstance(rows, QTreeWidget)
    items = [rows.topLevelItem(at) for at in range(rows.topLevelItemCount())]
    assert [item.text(0) for item in items if item and item.icon(0).isNull()] == []


def test_a_command_that_cannot_be_done_now_is_listed_but_not_taken(window: MainWindow) -> None:
    window.commands["palette"].trigger()
    dialog = window.findChild(Palette)
    assert dialog
    rows, field = dialog.findChild(QTreeWidget), dialog.findChild(QLineEdit)
    assert rows
    assert field
    field.setText("export")
    items = [rows.topLevelItem(at) for at in range(rows.topLevelItemCount())]
    assert items
    assert all(item and item.isDisabled() and item.text(1) == "not now" for item in items)
    assert rows.isVisible()
    dialog._take()
    assert dialog.isVisible()
