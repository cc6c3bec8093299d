from collections.abc import Iterator
from dataclasses import fields
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QKeySequenceEdit, QLabel, QPushButton, QSpinBox, QTableWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.settings_dialog.dialog import SettingsDialog
from desktop_app.window.settings_dialog.keys import KeysPage
from desktop_app.window.storage.settings import Settings
from tests.window.conftest import SEED

Field = TypeVar("Field", QComboBox, QSpinBox)


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[SettingsDialog]:
    window.commands["settings"].trigger()
    shown = window.findChild(SettingsDialog)
    assert isinstance(shown, SettingsDialog)
    before = {field.name: getattr(window.preferences.settings, field.name) for field in fields(Settings)}
    yield shown
    window.preferences.change(**before)  # the application's own colours, fonts and language are all tests'


def field(dialog: SettingsDialog, kind: type[Field], name: str) -> Field:
    found = [one for one in dialog.findChildren(kind) if one.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def take(box: QComboBox, key: str) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_settings_are_in_force_at_once(qtbot: QtBot, window: MainWindow, dialog: SettingsDialog) -> None:
    take(field(dialog, QComboBox, "Theme"), "dark")
    assert window.theme.tokens.dark
    field(dialog, QSpinBox, "Size of articles").setValue(150)
    assert window.theme.article_scale == 1.5
    take(field(dialog, QComboBox, "Font of articles"), "DejaVu Sans")
    assert window.theme.article_font().families()[0] == "DejaVu Sans"
    take(field(dialog, QComboBox, "Language"), "id")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Setelan")
    assert window.preferences.settings.language == "id"


def test_a_new_summary_begins_as_it_was_set(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.preferences.change(summary_length=2, summary_unit="sentences", ranker="lexrank")
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: len(real_window.summary) == 2, timeout=30_000)
    real_window.preferences.change(summary_length=4)
    assert len(real_window.summary) == 4
    entry = real_window.shown
    assert entry
    assert entry.ranker == "lexrank"
    qtbot.waitUntil(lambda: bool(entry.digest and "lexrank" in entry.digest.scores[0].reasons), timeout=30_000)


def test_marks_follow_the_settings(qtbot: QtBot, window: MainWindow, dialog: SettingsDialog) -> None:
    window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: window.shown is not None and window.shown.state == "ready")
    box = next(box for box in dialog.findChildren(QCheckBox) if box.text() == "&Quotes")
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert "quotes" not in window.preferences.settings.layers
    toggles = window._status._toggles
    assert toggles
    assert "quotes" not in toggles.layers()


class TestKeys:
    @pytest.fixture
    def page(self, dialog: SettingsDialog) -> KeysPage:
        page = dialog.findChild(KeysPage)
        assert isinstance(page, KeysPage)
        return page

    def press(self, page: KeysPage, name: str, key: str) -> None:
        page._table.setCurrentCell(page._names.index(name), 0)
        page.findChild(QKeySequenceEdit).setKeySequence(QKeySequence(key))  # type: ignore[union-attr]
        page._field.editingFinished.emit()

    def test_a_command_takes_another_key(self, window: MainWindow, page: KeysPage) -> None:
        self.press(page, "about", "Ctrl+Alt+A")
        assert window.commands["about"].shortcut() == QKeySequence("Ctrl+Alt+A")
        assert window.preferences.settings.shortcuts == {"about": ("Ctrl+Alt+A",)}

    def test_escape_leads_out_of_the_field_and_is_no_key(self, page: KeysPage) -> None:
        page._field.setKeySequence(QKeySequence("Ctrl+Alt+A"))
        QTest.keyClick(page._field, Qt.Key.Key_Escape)
        assert page._field.keySequence() == QKeySequence("Ctrl+Alt+A")
        QTest.keyClick(page._field, Qt.Key.Key_F8)
        assert page._field.keySequence() == QKeySequence("F8")

    def test_a_key_that_is_taken_is_told_and_can_be_had(self, window: MainWindow, page: KeysPage) -> None:
        self.press(page, "about", "Ctrl+O")
        told = [label.text() for label in page.findChildren(QLabel)]
        assert any("belongs to “Open”" in words for words in told)
        assert window.commands["open"].shortcut() == QKeySequence("Ctrl+O")
        page._take.click()
        assert window.commands["about"].shortcut() == QKeySequence("Ctrl+O")
        assert window.commands["open"].shortcuts() == []
        page._table.setCurrentCell(page._names.index("open"), 0)
        page._default.click()
        assert window.commands["open"].shortcuts() == []  # the key is the other command's now
        page._all.click()
        assert window.commands["open"].shortcut() == QKeySequence("Ctrl+O")
        assert window.preferences.settings.shortcuts == {}

    def test_a_key_of_the_article_stays_the_articles(self, window: MainWindow, page: KeysPage) -> None:
        self.press(page, "about", "Ctrl+F")
        assert window.commands["about"].shortcuts() == []


def test_the_table_lists_every_command(window: MainWindow, dialog: SettingsDialog) -> None:
    table = dialog.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    assert table.rowCount() == len(window.commands.names())
    assert dialog.findChildren(QPushButton)


def test_the_dialog_fits_the_screen_at_the_largest_letters(window: MainWindow, dialog: SettingsDialog) -> None:
    dialog.close()  # it is as large as when it is opened
    window.preferences.change(interface_scale=2.5)
    opened = SettingsDialog(window)
    room = window.screen().availableSize()
    assert opened.height() < room.height()
    assert opened.width() < room.width()
    opened.close()


def test_the_dialog_is_made_anew_once_for_many_changes_made_elsewhere(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled: list[int] = []
    plain = SettingsDialog._fill

    def noted(one: SettingsDialog) -> None:
        filled.append(window.preferences.settings.summary_length)
        plain(one)

    monkeypatch.setattr(SettingsDialog, "_fill", noted)
    monkeypatch.setattr(dialog, "isActiveWindow", lambda: False)
    for words in range(40, 60):
        window.preferences.change(summary_length=words)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: bool(filled))
    assert filled == [59]


def test_another_language_leaves_the_keyboard_where_it_was(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    window.show()
    dialog.activateWindow()
    box = field(dialog, QComboBox, "Language")
    box.setFocus()
    take(box, "id")
    qtbot.waitUntil(lambda: dialog.windowTitle() != "Settings")
    now = dialog.focusWidget()
    assert isinstance(now, QComboBox)
    assert now.currentData() == "id"


def test_the_dialog_of_a_narrow_window_is_no_wider(window: MainWindow) -> None:
    window.resize(420, 800)
    dialog = SettingsDialog(window)
    assert dialog.width() <= 420
    dialog.deleteLater()
