"""The reader says when an article appeared, in the real window."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Correction
from desktop_app.window.corrections.date_dialog import DateDialog
from desktop_app.window.desk import session
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.notice import Notice
from tests.window.conftest import opened

TEXT = "Rabu, 6 Maret 2024\n\nWarga Desa Wening mengungsi kemarin. Bupati datang pekan lalu.\n"
TIMEOUT = 30_000


@pytest.fixture
def entry(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> Entry:
    return opened(qtbot, real_window, tmp_path / "banjir.txt", TEXT)


def values(entry: Entry) -> list[str]:
    assert entry.digest
    return [time.value for time in entry.digest.times if time.span.start > TEXT.index("Warga")]


def test_another_date_is_followed_told_kept_and_undone(
    qtbot: QtBot, real_window: MainWindow, entry: Entry, tmp_path: Path
) -> None:
    assert values(entry) == ["2024-03-05", "2024-W09"]
    qtbot.waitUntil(lambda: "article_date" in real_window.commands.names(), timeout=TIMEOUT)
    real_window.commands["article_date"].trigger()
    dialog = next(iter(real_window.findChildren(DateDialog)))
    assert dialog.field.value() == "2024-03-06"
    dialog.field.edit.setText("2 Mei 2024")
    dialog.accept()
    qtbot.waitUntil(lambda: values(entry) == ["2024-05-01", "2024-W17"], timeout=TIMEOUT)
    assert entry.digest
    assert entry.digest.article.published
    assert entry.digest.article.published.origin == "reader"
    session.save([entry], entry, tmp_path / "session.json")
    assert session.load(tmp_path / "session.json").entries[0].corrections == entry.corrections
    [notice] = real_window.findChildren(Notice)
    undo = next(button for button in notice.findChildren(QPushButton) if button.isVisible())
    undo.click()
    qtbot.waitUntil(lambda: values(entry) == ["2024-03-05", "2024-W09"], timeout=TIMEOUT)


def test_undo_of_a_date_takes_back_nothing_else(real_window: MainWindow, entry: Entry) -> None:
    real_window.corrector.date(entry, "2024-05-02")
    real_window.desk.inquiries.correct(entry, Correction("date", name="2024-05-03"))
    [notice] = real_window.findChildren(Notice)
    next(button for button in notice.findChildren(QPushButton) if button.text() == "Undo").click()
    assert [correction.name for correction in entry.corrections] == ["2024-05-03"]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


@pytest.fixture
def dialog(theme: Theme, parent: QWidget) -> DateDialog:
    dialog = DateDialog(theme, parent, None, date(2024, 3, 6))
    dialog.open()
    return dialog


@pytest.mark.parametrize("words", ["20 March 2025", "2025-03-20", "20 Maret 2025", "Kamis, 20/3/2025", "20 Mac 2025"])
def test_a_date_is_typed_or_pasted_over_the_old_one(qtbot: QtBot, dialog: DateDialog, words: str) -> None:
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText(f"{words}\n")
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert any("March 20, 2025" in label.text() for label in dialog.findChildren(QLabel))  # as it was understood
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    assert chosen.args == ["2025-03-20"]


@pytest.mark.parametrize(
    ("words", "said"), [("besok entah", "This is no date."), ("", "no date"), ("March 2025", "is no single day")]
)
def test_enter_takes_nothing_that_is_no_day_and_the_window_has_room_to_say_so(
    qtbot: QtBot, dialog: DateDialog, words: str, said: str
) -> None:
    place = dialog.geometry()
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Delete)
    QTest.keyClicks(dialog.field.edit, words)
    with qtbot.assertNotEmitted(dialog.chosen):
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.geometry() == place
    shown = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]
    assert any(said in label.text() for label in shown)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in shown)
    assert all(button.height() >= button.sizeHint().height() for button in dialog.findChildren(QPushButton))
    assert dialog.field.edit.selectedText() == words  # to be typed again


def test_the_calendar_has_room_for_every_day_and_gives_one(dialog: DateDialog) -> None:
    QTest.keyClick(dialog.field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    [calendar] = dialog.findChildren(QCalendarWidget)
    assert calendar.isVisible()
    assert calendar.selectedDate() == QDate(2024, 3, 6)
    [table] = calendar.findChildren(QTableView)
    rows, columns = table.model().rowCount(), table.model().columnCount()
    last = table.visualRect(table.model().index(rows - 1, columns - 1))
    assert table.viewport().rect().contains(last)
    calendar.clicked.emit(QDate(2023, 12, 31))
    assert dialog.field.value() == "2023-12-31"
    assert not calendar.isVisible()


def test_what_is_typed_before_the_dialog_has_the_keyboard_is_taken(parent: QWidget, dialog: DateDialog) -> None:
    window = parent.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Up)
    assert dialog.field.value() == "2024-03-07"
    QTest.keyClick(window, Qt.Key.Key_Down)
    assert dialog.field.value() == "2024-03-06"
