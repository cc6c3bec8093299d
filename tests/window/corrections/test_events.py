"""The reader says of an event what it is, and adds one for a date that has none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Correction, Digest, Event
from desktop_app.digest import digest as read
from desktop_app.window.corrections.event_dialog import EventDialog
from desktop_app.window.desk import session
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline.event_model import EventRole
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.reading.marks import Mark

TEXT = (
    "Rabu, 6 Maret 2024\n\nWali Kota Sari Dewi membuka jembatan itu pada 4 Maret 2024.\n\n"
    "Jembatan lama roboh pada 2019 karena banjir besar di Wening.\n\nDesember 2022.\n"
)
TIMEOUT = 30_000
Waits = Callable[[Callable[[], bool]], None]


@pytest.fixture
def waits(qtbot: QtBot) -> Waits:
    return lambda holds: qtbot.waitUntil(holds, timeout=TIMEOUT)


@pytest.fixture
def entry(waits: Waits, real_window: MainWindow, tmp_path: Path) -> Entry:
    file = tmp_path / "jembatan.txt"
    file.write_text(TEXT, encoding="utf-8")
    real_window.open_paths([str(file)])
    waits(lambda: bool(real_window.shown and real_window.shown.digest))
    waits(lambda: "undo" in real_window.commands.names())
    assert real_window.shown
    return real_window.shown


def digest_of(entry: Entry) -> Digest:
    assert entry.digest
    return entry.digest


def corrections_of(entry: Entry) -> list[Correction]:
    return list(entry.corrections)


def event(entry: Entry, words: str) -> Event | None:
    digest = digest_of(entry)
    return next((one for one in digest.events if digest.times[one.time].span.of(TEXT) == words), None)


def open_dialog(window: MainWindow) -> EventDialog:
    return next(dialog for dialog in window.findChildren(EventDialog) if dialog.isVisible())


def test_f2_on_a_row_gives_another_kind_label_and_day_kept_and_undone(
    real_window: MainWindow, entry: Entry, waits: Waits, tmp_path: Path
) -> None:
    before = event(entry, "4 Maret 2024")
    assert before
    QTest.keyClick(real_window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    waits(lambda: bool(real_window.findChildren(EventTable)))
    [table] = real_window.findChildren(EventTable)
    rows = [table.model().index(at, 0).data(EventRole) for at in range(table.model().rowCount())]
    table.selectRow(next(at for at, row in enumerate(rows) if row.label == before.label))
    QTest.keyClick(table, Qt.Key.Key_F2)
    dialog = open_dialog(real_window)
    assert (dialog.label.text(), dialog.kind.currentData(), dialog.day.value()) == (
        before.label,
        before.role,
        "2024-03-04",
    )
    QTest.keyClicks(dialog.label, "Jembatan Wening dibuka")
    dialog.kind.setCurrentIndex(dialog.kind.findData("plan"))
    dialog.day.edit.setText("nanti sekali")
    QTest.keyClick(dialog.label, Qt.Key.Key_Return)
    assert dialog.isVisible()  # that is no date
    dialog.day.edit.setText("24 Maret 2024")
    QTest.keyClick(dialog.label, Qt.Key.Key_Return)
    waits(lambda: event(entry, "4 Maret 2024") != before)
    after = event(entry, "4 Maret 2024")
    assert after
    assert (after.label, after.role, after.first) == ("Jembatan Wening dibuka", "plan", "2024-03-24")
    assert real_window.notice.accessibleName() == "The timeline now says “Jembatan Wening dibuka”."
    waits(lambda: table.currentIndex().data(EventRole).label == after.label)
    session.save([entry], entry, tmp_path / "session.json")
    assert session.load(tmp_path / "session.json").entries[0].corrections == entry.corrections
    real_window.commands["undo"].trigger()
    waits(lambda: event(entry, "4 Maret 2024") == before)
    real_window.commands["redo"].trigger()
    waits(lambda: event(entry, "4 Maret 2024") == after)


def test_a_date_without_a_row_gets_one_from_the_menu_of_its_box(
    real_window: MainWindow, entry: Entry, waits: Waits
) -> None:
    assert event(entry, "Desember 2022") is None
    menu, digest = QMenu(real_window), digest_of(entry)
    at = next(at for at, time in enumerate(digest.times) if time.span.of(TEXT) == "Desember 2022")
    real_window.corrector.fill(menu, Mark("times", digest.times[at].span, at), None)
    next(action for action in menu.actions() if action.text() == "Add an event on this date…").trigger()
    dialog = open_dialog(real_window)
    assert dialog.label.text() == "Desember 2022"  # its sentence, which is short enough
    dialog.label.setText("")
    QTest.keyClick(dialog.label, Qt.Key.Key_Return)
    assert dialog.isVisible()  # an event has words
    QTest.keyClicks(dialog.label, "Warga menuntut jembatan baru")
    QTest.keyClick(dialog.label, Qt.Key.Key_Return)
    waits(lambda: event(entry, "Desember 2022") is not None)
    made = event(entry, "Desember 2022")
    assert made
    assert (made.first, made.last, made.role) == ("2022-12-01", "2022-12-31", "event")


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Warga menunggu jembatan baru itu pada 12 Maret 2024.", "plan"),
        ("Jembatan baru itu dijadwalkan dibuka wali kota pada 4 Maret 2024.", "plan"),
        ("Jembatan baru itu dibuka wali kota pada 4 Maret 2024.", "event"),
    ],
)
def test_what_is_still_to_come_is_offered_as_a_plan(qtbot: QtBot, theme: Theme, told: str, kind: str) -> None:
    digest = read(Article(f"Wali Kota Sari Dewi membuka rapat kemarin.\n\n{told}\n", language="id"))
    time = next(at for at, time in enumerate(digest.times) if "Maret" in time.span.of(digest.article.text))
    window = QWidget()
    qtbot.addWidget(window)
    dialog = EventDialog(theme, window, replace(digest, events=()), time, date(2024, 3, 6))
    assert dialog.kind.currentData() == kind


def test_nothing_is_corrected_where_nothing_was_changed_and_a_day_can_be_taken_away(
    real_window: MainWindow, entry: Entry, waits: Waits
) -> None:
    at = next(at for at, one in enumerate(digest_of(entry).events) if one == event(entry, "2019"))
    real_window.corrector.ask("event", at)
    open_dialog(real_window).accept()
    assert corrections_of(entry) == []
    real_window.corrector.ask("event", at)
    dialog = open_dialog(real_window)
    dialog.day.edit.clear()
    dialog.accept()
    [made] = corrections_of(entry)
    assert (made.name, made.role, made.day) == ("", "", "PAST_REF")
    waits(lambda: any(one.first == "" for one in digest_of(entry).events))
