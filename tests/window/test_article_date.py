"""The reader says when an article appeared, in the real window."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Correction
from desktop_app.window import session
from desktop_app.window.commands import dating
from desktop_app.window.date_dialog import DateDialog
from desktop_app.window.entry import Entry
from desktop_app.window.main_window import MainWindow
from desktop_app.window.notice import Notice

TEXT = "Rabu, 6 Maret 2024\n\nWarga Desa Wening mengungsi kemarin. Bupati datang pekan lalu.\n"
TIMEOUT = 30_000


@pytest.fixture
def entry(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> Entry:
    file = tmp_path / "banjir.txt"
    file.write_text(TEXT, encoding="utf-8")
    real_window.open_paths([str(file)])
    qtbot.waitUntil(lambda: bool(real_window.shown and real_window.shown.digest), timeout=TIMEOUT)
    assert real_window.shown
    return real_window.shown


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
    assert dialog.edit.date() == QDate(2024, 3, 6)
    dialog.edit.setDate(QDate(2024, 5, 2))
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
    dating._take(real_window, entry, "2024-05-02")
    real_window.desk.inquiries.correct(entry, Correction("date", name="2024-05-03"))
    [notice] = real_window.findChildren(Notice)
    next(button for button in notice.findChildren(QPushButton) if button.text() == "Undo").click()
    assert [correction.name for correction in entry.corrections] == ["2024-05-02", "2024-05-03"]


def test_letters_that_are_no_date_are_said_to_be_none(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DateDialog(parent, None, date(2024, 3, 6))
    dialog.open()
    told = [label for label in dialog.findChildren(QLabel) if "no date" in label.text()]
    assert [label.isVisible() for label in told] == [False]
    line = dialog.edit.lineEdit()
    assert line
    line.selectAll()
    QTest.keyClicks(line, "besok")
    assert [label.isVisible() for label in told] == [True]
    assert dialog.edit.date() == QDate(2024, 3, 6)
    dialog.edit.setDate(QDate(2024, 3, 7))
    assert [label.isVisible() for label in told] == [False]


def test_what_is_typed_before_the_dialog_has_the_keyboard_is_taken(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = DateDialog(parent, None, date(2024, 3, 6))
    dialog.open()
    QTest.keyClick(parent.windowHandle(), Qt.Key.Key_Up)
    assert dialog.edit.date() == QDate(2024, 3, 7)
