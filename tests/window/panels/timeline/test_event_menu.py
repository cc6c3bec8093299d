"""What can be done with an event: from the menu, by key, in the table and in the drawing."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Digest, Span
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.panels.timeline.chart import TimelineChart
from desktop_app.window.panels.timeline.event_model import EventRole
from desktop_app.window.panels.timeline.panel import TimelinePanel
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.reading.view import ArticleView
from tests.window.panels.hands import part, press


@pytest.fixture
def panel(timeline: TimelinePanel) -> TimelinePanel:
    return timeline


def menu_at(panel: TimelinePanel, view: QWidget, place: QPoint, *, by_key: bool = False) -> QMenu:
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view, QContextMenuEvent(reason, place, view.mapToGlobal(place)))
    menus = [menu for menu in panel.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def take(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().partition("\t")[0] == words).trigger()
    menu.close()


def event_of(table: EventTable, row: int) -> int:
    found: int = table.model().index(row, 0).data(EventRole).at
    return found


def test_the_menu_of_a_row_shows_copies_and_leaves_out(qtbot: QtBot, panel: TimelinePanel) -> None:
    table = part(panel, EventTable)
    place = table.visualRect(table.model().index(2, 1)).center()
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        take(menu_at(panel, table.viewport(), place), "Show in the article")
    assert chosen.args == [Span(422, 488)]
    take(menu_at(panel, table.viewport(), place), "Copy with date and source")
    copied = QGuiApplication.clipboard().text()
    assert "Juli 2021: Bom" in copied
    assert copied.endswith("(Metro TV, 26 Juli 2021)")
    with qtbot.waitSignal(panel.correction_asked) as asked:
        take(menu_at(panel, table.viewport(), place), "No event: leave it out of the timeline")
    assert asked.args == ["no_event", event_of(table, 2)]


def test_the_keyboard_does_the_same_with_the_chosen_row(qtbot: QtBot, panel: TimelinePanel) -> None:
    table = part(panel, EventTable)
    table.selectRow(2)
    with qtbot.waitSignal(panel.correction_asked) as asked:
        press(table, Qt.Key.Key_Delete)
    assert asked.args == ["no_event", event_of(table, 2)]
    with qtbot.waitSignal(panel.correction_asked) as asked:
        press(table, Qt.Key.Key_F2)
    assert asked.args == ["event", event_of(table, 2)]
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Juli 2021: Bom" in QGuiApplication.clipboard().text()
    menu = menu_at(panel, table, QPoint(), by_key=True)
    assert menu.actions()[-1].text().endswith("\tDel")
    menu.close()


def test_the_drawing_offers_the_same(qtbot: QtBot, panel: TimelinePanel) -> None:
    chart = part(panel, TimelineChart)
    chart.grab()
    place = next(rect.center().toPoint() for rect, events in chart._targets if events == (0,))
    with qtbot.waitSignal(panel.correction_asked) as asked:
        take(menu_at(panel, chart, place), "No event: leave it out of the timeline")
    assert asked.args == ["no_event", 0]
    with qtbot.waitSignal(panel.correction_asked) as asked:
        press(chart, Qt.Key.Key_Delete)  # the menu has chosen it
    assert asked.args == ["no_event", 0]
    with qtbot.assertNotEmitted(panel.span_chosen):  # the right button goes nowhere
        QTest.mouseClick(chart, Qt.MouseButton.RightButton, pos=place)


def without_first(digest: Digest) -> Digest:
    return replace(digest, events=digest.events[1:])


def test_an_open_menu_acts_on_no_event_of_another_digest(qtbot: QtBot, panel: TimelinePanel, seed: Digest) -> None:
    table = part(panel, EventTable)
    last = table.visualRect(table.model().index(table.model().rowCount() - 1, 1)).center()
    QGuiApplication.clipboard().setText("before")
    for words in ("No event: leave it out of the timeline", "Show in the article", "Copy with date and source"):
        panel.show_digest(seed)
        menu = menu_at(panel, table.viewport(), last)
        panel.show_digest(without_first(seed))
        with qtbot.assertNotEmitted(panel.correction_asked), qtbot.assertNotEmitted(panel.span_chosen):
            take(menu, words)
    assert QGuiApplication.clipboard().text() == "before"
    panel.show_digest(seed)
    menu = menu_at(panel, table.viewport(), last)
    panel.show_digest(replace(seed, summary=()))  # tells the same
    with qtbot.waitSignal(panel.correction_asked):
        take(menu, "No event: leave it out of the timeline")


def test_events_in_one_place_are_offered_until_others_come(panel: TimelinePanel, seed: Digest) -> None:
    chart = part(panel, TimelineChart)
    last = len(seed.events) - 1
    for shown in (seed, without_first(seed)):
        panel.show_digest(seed)
        chart._offer((0, last), QPoint())
        (menu,) = [menu for menu in panel.findChildren(QMenu) if menu.isVisible()]
        panel.show_digest(shown)
        action = next(action for action in menu.actions() if action.data() == last)
        chosen: list[Span] = []
        panel.span_chosen.connect(chosen.append)
        action.trigger()
        panel.span_chosen.disconnect(chosen.append)
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert len(chosen) == (shown is seed)


def test_the_keyboard_stays_where_an_event_was_left_out(panel: TimelinePanel, seed: Digest) -> None:
    table = part(panel, EventTable)
    table.selectRow(2)
    gone = event_of(table, 2)
    panel.show_digest(replace(seed, events=tuple(e for at, e in enumerate(seed.events) if at != gone)))
    assert table.currentIndex().row() == 2
    panel.show_digest(replace(seed, events=seed.events[:1]))
    assert table.currentIndex().row() == 0
    panel.show_digest(replace(seed, article=replace(seed.article, text=seed.article.text + " ")))
    assert not table.currentIndex().isValid()


def test_the_keyboard_goes_on_at_the_same_time_when_rows_come_or_go_above_it(
    panel: TimelinePanel, seed: Digest
) -> None:
    table = part(panel, EventTable)
    table.selectRow(2)
    chosen = table.currentIndex().data(EventRole).time
    above = event_of(table, 0)
    panel.show_digest(replace(seed, events=tuple(e for at, e in enumerate(seed.events) if at != above)))
    assert table.currentIndex().row() == 1
    assert table.currentIndex().data(EventRole).time == chosen
    panel.show_digest(seed)
    assert table.currentIndex().row() == 2


def test_a_key_held_down_leaves_out_one_event_only(panel: TimelinePanel) -> None:
    asked: list[object] = []
    panel.correction_asked.connect(lambda _name, event: asked.append(event))
    table, chart = part(panel, EventTable), part(panel, TimelineChart)
    table.selectRow(2)
    for view in (table, chart):
        chart.select(0)
        for repeated in (False, True, True):
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", repeated, 1)
            QApplication.sendEvent(view, key)
    assert asked == [event_of(table, 2), 0]


@pytest.mark.skipif(sys.platform == "win32", reason="there the system sees to it")
def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(
    qtbot: QtBot, real_window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "jembatan.txt"
    file.write_text("Jembatan itu runtuh pada 3 Mei 2024.\n", encoding="utf-8")
    real_window.open_paths([str(file)])
    qtbot.waitUntil(lambda: bool(real_window.shown and real_window.shown.digest), timeout=30_000)
    real_window.commands["timeline"].trigger()
    table = part(real_window, EventTable)
    table.setFocus()
    table.selectRow(0)
    for view, last in ((table, "Del"), (part(real_window, ArticleView), "")):
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        (menu,) = [menu for menu in real_window.findChildren(QMenu) if menu.isVisible()]
        assert menu.actions()[-1].text().partition("\t")[2] == last
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
