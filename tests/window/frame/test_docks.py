from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Span
from desktop_app.summary import Length
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.desk.worker import Worker
from desktop_app.window.frame.docks import Docks
from desktop_app.window.frame.layouts import Arrangement
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.frame.panel_dock import PanelDock
from desktop_app.window.intake.drops import DropTarget
from desktop_app.window.panels.notes import NotesPanel
from desktop_app.window.panels.quotes.panel import QuotesPanel
from desktop_app.window.panels.speakers.panel import SpeakersPanel
from desktop_app.window.panels.summary.panel import SummaryPanel
from desktop_app.window.panels.summary.summary_rows import SentenceRow
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.storage.settings import CHOICES, Settings
from desktop_app.window.widgets.controls import Switch
from tests.window.conftest import SEED


@pytest.fixture
def docks(qtbot: QtBot, real_window: MainWindow) -> Docks:
    """The panels of a window with the seed article."""
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: real_window.shown is not None and real_window.shown.state == "ready", timeout=20_000)
    assert real_window.docks
    qtbot.wait(50)
    return real_window.docks


def _titles(docks: Docks) -> list[str]:
    return [dock.windowTitle() for dock in docks._docks.values()]


def _later_window(qtbot: QtBot, first: MainWindow, worker: Worker, folder: Path, layout: Arrangement) -> MainWindow:
    """Return the window of the next start, with the article of the first one, not shown yet."""
    preferences = Preferences(Settings(language="en", theme="light"), first.theme, first.preferences._translation)
    window = MainWindow(first.theme, Desk(worker, folder / "later"), preferences, str(SEED))
    qtbot.addWidget(window)
    window.resize(400, 820)
    window.setWindowState(Qt.WindowState.WindowMaximized)
    window.arrange(layout)
    return window


def test_a_maximised_window_starts_with_the_panel_that_was_free(
    qtbot: QtBot, docks: Docks, real_window: MainWindow, real_worker: Worker, tmp_path: Path
) -> None:
    docks.show_panel("quotes")
    docks.tear_off()
    qtbot.wait(50)
    window = _later_window(qtbot, real_window, real_worker, tmp_path, real_window.arrangement)
    window.desk.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: window.docks is not None)
    assert window.docks
    assert not window.docks.visible()  # not before the window has its size
    window.show()
    window.resize(1300, 800)
    quotes = window.docks._docks["quotes"]
    qtbot.waitUntil(lambda: quotes.isFloating() and quotes.isVisible())
    assert window.docks._docks["summary"].isVisible()


def test_a_panel_that_starts_as_a_window_takes_drops_and_leaves_the_others_parts(
    qtbot: QtBot, docks: Docks, real_window: MainWindow, real_worker: Worker, tmp_path: Path
) -> None:
    docks.tear_off()
    qtbot.wait(50)
    window = MainWindow(real_window.theme, Desk(real_worker, tmp_path / "later"), real_window.preferences, str(SEED))
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.arrange(real_window.arrangement)
    window.desk.open_paths([str(SEED)])
    window.select(window.desk.articles.entries[0])
    window.show()
    assert window.docks
    summary, seen = window.docks._docks["summary"], list[bool]()
    summary.visibilityChanged.connect(seen.append)
    qtbot.waitUntil(lambda: summary.isWindow() and summary.isVisible())
    qtbot.wait(50)
    assert False not in seen
    qtbot.wait(50)
    assert summary.findChildren(DropTarget)
    assert not [one for one in window.findChildren(QWidget) if one.internalWinId() and not one.isWindow()]


def test_the_width_that_panels_were_dragged_to_is_that_of_the_next_start(
    qtbot: QtBot, docks: Docks, real_window: MainWindow, real_worker: Worker, tmp_path: Path
) -> None:
    real_window.resize(1400, 800)
    qtbot.wait(50)
    summary = docks._docks["summary"]
    real_window.resizeDocks([summary], [520], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: summary.width() == 520)
    summary.dragged.emit()  # as it does while a button of the mouse is down
    window = _later_window(qtbot, real_window, real_worker, tmp_path, real_window.arrangement)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.desk.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: window.docks is not None)
    window.show()
    window.resize(1400, 800)
    assert window.docks
    later = window.docks._docks["summary"]
    qtbot.waitUntil(later.isVisible)
    qtbot.wait(200)
    assert later.width() == 520
    window.docks.arrange()
    qtbot.waitUntil(lambda: later.width() == 400)


def test_a_start_with_the_notes_in_front_shows_them_and_marks_the_length_that_was_chosen(
    qtbot: QtBot, docks: Docks, real_window: MainWindow, real_worker: Worker, tmp_path: Path
) -> None:
    real_window.notebook.star(Span(0, 9))
    docks.show_panel("notes")
    qtbot.wait(50)
    preferences = real_window.preferences
    preferences.choose_length(Length(2, "sentences"))
    window = MainWindow(real_window.theme, Desk(real_worker, tmp_path / "later"), preferences, str(SEED))
    qtbot.addWidget(window)
    window.arrange(real_window.arrangement)
    assert real_window.shown
    window.desk.restore([Entry(str(SEED), remarks=real_window.shown.remarks)])
    window.select(window.desk.articles.entries[0])
    window.show()
    window.resize(1300, 800)
    qtbot.waitUntil(lambda: window.shown is not None and window.shown.state == "ready", timeout=20_000)
    assert window.docks
    notes = window.docks._docks["notes"]
    qtbot.waitUntil(lambda: notes.panel is not None)
    panel = notes.panel
    assert isinstance(panel, NotesPanel)
    qtbot.waitUntil(lambda: len(panel._model.rows) == 1 and len(window.summary) == 2)


def test_a_panel_that_becomes_a_window_is_wholly_on_the_screen(qtbot: QtBot, docks: Docks) -> None:
    docks.tear_off()
    dock = docks._docks["summary"]
    room = dock.screen().availableGeometry()
    dock.setGeometry(QRect(room.right() - 80, room.bottom() - 100, 300, 700))
    qtbot.waitUntil(lambda: room.contains(dock.geometry()))
    assert dock.height() >= 200


def test_a_panel_that_becomes_a_window_is_not_hidden_again(qtbot: QtBot, docks: Docks) -> None:
    """A window manager may lose a window that goes and comes before it has been dealt with."""
    dock, seen = docks._docks["summary"], list[bool]()
    dock.topLevelChanged.connect(lambda: dock.visibilityChanged.connect(seen.append))
    with qtbot.waitSignal(docks.dressed):
        docks.tear_off()
    qtbot.wait(50)
    assert dock.isVisible()
    assert seen == []


def test_a_panel_comes_back_where_it_left_and_leaves_for_where_it_was(qtbot: QtBot, docks: Docks) -> None:
    docks.show_panel("quotes")
    quotes = docks._docks["quotes"]
    qtbot.waitUntil(lambda: docks._front() is quotes)
    docks.tear_off()
    qtbot.waitUntil(quotes.isFloating)
    place = QRect(60, 70, 380, 420)
    quotes.setGeometry(place)
    qtbot.wait(300)
    quotes.setFloating(False)
    qtbot.waitUntil(lambda: docks._front() is quotes)
    docks.tear_off()
    qtbot.waitUntil(lambda: quotes.isFloating() and quotes.geometry() == place)


def test_a_free_panel_has_an_edge(qtbot: QtBot, docks: Docks, real_window: MainWindow) -> None:
    docks.tear_off()
    dock = docks._docks["summary"]
    qtbot.wait(300)
    picture = dock.grab().toImage()
    edge = real_window.theme.tokens.edge.rgb()
    corners = [(0, 0), (0, picture.height() - 1), (picture.width() - 1, picture.height() // 2)]
    assert [picture.pixel(*corner) for corner in corners] == [edge] * 3


def test_tabs_show_their_counts_wherever_all_have_room(qtbot: QtBot, docks: Docks, real_window: MainWindow) -> None:
    for width in (1440, 1300, 700, 1120):
        real_window.resize(width, 800)
        qtbot.wait(50)
        assert "Quotes  4" in _titles(docks), width
    real_window.resize(420, 1000)
    real_window.theme.scale_interface(1.6)
    qtbot.waitUntil(lambda: "Quotes" in _titles(docks))
    real_window.theme.scale_interface(1.0)
    qtbot.waitUntil(lambda: "Quotes  4" in _titles(docks))


def test_panels_grow_with_their_type_where_the_article_leaves_them_the_room(
    qtbot: QtBot, docks: Docks, real_window: MainWindow
) -> None:
    summary = docks._docks["summary"]
    real_window.resize(1500, 800)
    for scale, width in ((1.2, 480), (1.5, 578), (1.0, 400)):
        real_window.theme.scale_interface(scale)
        qtbot.waitUntil(lambda wide=width: abs(summary.width() - wide) < 9)  # type: ignore[misc]
        assert "Quotes  4" in _titles(docks)
    real_window.theme.scale_interface(1.2)
    real_window.resize(1000, 800)
    qtbot.waitUntil(lambda: 460 <= summary.width() <= 472)  # what the article leaves
    assert real_window.centre.width() >= 528


def test_what_panels_show_comes_back(qtbot: QtBot, docks: Docks, real_window: MainWindow) -> None:
    for name in ("quotes", "speakers"):
        docks.show_panel(name)
        qtbot.wait(20)
    for name in ("quotes", "speakers"):
        for switch in docks._docks[name].findChildren(Switch):
            switch._group.button(1).click()
    chosen = real_window.preferences.settings.choices
    assert chosen == CHOICES
    quotes, speakers = QuotesPanel(real_window.theme), SpeakersPanel(real_window.theme)
    for panel in (quotes, speakers):
        qtbot.addWidget(panel)
        panel.choose(chosen)
    assert not quotes._filters.grouped()
    assert (speakers._head.measure, speakers._head.tabled) == ("quotes", True)
    docks._docks["quotes"].findChildren(Switch)[0]._group.button(0).click()
    assert "quotes_in_order" not in real_window.preferences.settings.choices


def test_a_struck_sentence_comes_back_with_undo(docks: Docks, real_window: MainWindow) -> None:
    panel = docks._docks["summary"].panel
    assert isinstance(panel, SummaryPanel)
    before = real_window.summary
    assert not real_window.commands["undo"].isEnabled()
    panel._on_acted("exclude", next(row for row in panel._model.rows if isinstance(row, SentenceRow)))
    struck = real_window.summary
    assert struck != before
    for command, expected in (("undo", before), ("redo", struck), ("undo", before)):
        assert real_window.commands[command].isEnabled()
        real_window.commands.trigger(command)
        assert real_window.summary == expected
    assert not real_window.commands["undo"].isEnabled()


def _torn_off(qtbot: QtBot, docks: Docks, name: str) -> PanelDock:
    docks.show_panel(name)
    dock = docks._docks[name]
    qtbot.waitUntil(lambda: docks._front() is dock)
    docks.tear_off()
    qtbot.waitUntil(lambda: dock.isFloating() and dock.isVisible())
    return dock


def test_a_panel_torn_off_again_has_one_target_for_drops(qtbot: QtBot, docks: Docks) -> None:
    for _ in range(3):
        dock = _torn_off(qtbot, docks, "quotes")
        qtbot.wait(50)
        dock.setFloating(False)
        qtbot.wait(50)
    assert len(dock.findChildren(DropTarget)) == 1


def test_two_panels_torn_off_lie_beside_each_other(qtbot: QtBot, docks: Docks) -> None:
    one, other = (_torn_off(qtbot, docks, name) for name in ("quotes", "timeline"))
    assert (one.pos() - other.pos()).manhattanLength() >= 40


def test_a_panel_torn_off_has_the_keyboard(qtbot: QtBot, docks: Docks, real_window: MainWindow) -> None:
    real_window.centre.setFocus()
    docks.tear_off()
    free = next(dock for dock in docks._docks.values() if dock.isFloating())
    qtbot.waitUntil(lambda: (focus := QApplication.focusWidget()) is not None and free.isAncestorOf(focus))


def test_after_the_default_layout_a_panel_is_torn_off_as_at_first(qtbot: QtBot, docks: Docks) -> None:
    quotes = _torn_off(qtbot, docks, "quotes")
    quotes.setGeometry(QRect(60, 70, 320, 110))
    qtbot.wait(300)
    docks.arrange()
    qtbot.wait(50)
    again = _torn_off(qtbot, docks, "quotes")
    assert again.height() >= 400
    assert again.pos().x() > 60


def test_a_low_panel_is_torn_off_with_room_for_its_rows(qtbot: QtBot, docks: Docks, real_window: MainWindow) -> None:
    real_window.resize(420, 400)
    qtbot.wait(50)
    dock = _torn_off(qtbot, docks, "speakers")
    assert dock.width() >= 400
    assert dock.height() >= 400


def test_a_free_panel_dragged_onto_another_stays_a_window_with_its_head(qtbot: QtBot, docks: Docks) -> None:
    one, other = (_torn_off(qtbot, docks, name) for name in ("quotes", "timeline"))
    one.setGeometry(QRect(0, 0, 380, 300))
    other.setGeometry(QRect(410, 320, 380, 300))
    qtbot.wait(300)
    begin, end = other.mapToGlobal(QPoint(50, 10)), one.mapToGlobal(QPoint(200, 150))
    _drag(other, QEvent.Type.MouseButtonPress, begin)
    for step in range(1, 11):
        _drag(other, QEvent.Type.MouseMove, begin + (end - begin) * step / 10)
        qtbot.wait(20)
    qtbot.wait(300)
    _drag(other, QEvent.Type.MouseButtonRelease, end)
    qtbot.wait(300)
    assert one.isFloating()
    assert other.isFloating()


def test_a_free_panel_dragged_onto_another_is_not_put_into_the_window_below(
    qtbot: QtBot, docks: Docks, real_window: MainWindow
) -> None:
    one, other = (_torn_off(qtbot, docks, name) for name in ("quotes", "timeline"))
    real_window.move(-400, 0)  # its right half, where panels are docked, is on the screen
    docked = real_window.mapToGlobal(QPoint(1000, 400))
    one.setGeometry(QRect(docked - QPoint(100, 100), QSize(200, 200)))
    for place, floats in ((docked, True), (docked - QPoint(0, 150), False)):
        other.setGeometry(QRect(20, 300, 380, 300))
        qtbot.wait(300)
        begin = other.mapToGlobal(QPoint(50, 10))
        _drag(other, QEvent.Type.MouseButtonPress, begin)
        for step in range(1, 11):
            _drag(other, QEvent.Type.MouseMove, begin + (place - begin) * step / 10)
            qtbot.wait(20)
        _drag(other, QEvent.Type.MouseButtonRelease, place)
        qtbot.wait(300)
        assert other.isFloating() is floats
    assert real_window.dockWidgetArea(other) is Qt.DockWidgetArea.RightDockWidgetArea


def _drag(dock: PanelDock, kind: QEvent.Type, place: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    at = QPointF(dock.mapFromGlobal(place))
    QApplication.sendEvent(dock, QMouseEvent(kind, at, QPointF(place), button, held, Qt.KeyboardModifier.NoModifier))
