"""What the article's menu is about: the mark under the mouse, or the target when a key opens it."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.article import Event, Span
from desktop_app.window.reading import menu
from desktop_app.window.reading.marks import Mark
from desktop_app.window.reading.pane import ReadingPane
from tests.window.reading.sample import seed

CORNER = QPoint(5, 5)


def asked(qtbot: QtBot, pane: ReadingPane, reason: QContextMenuEvent.Reason) -> Mark | None:
    """Ask for the menu at the corner; Qt sends what a key asks to the view, what the mouse asks to its viewport."""
    by_mouse = reason is QContextMenuEvent.Reason.Mouse
    target = pane.view.viewport() if by_mouse else pane.view
    with qtbot.waitSignal(pane.menu_made) as made:
        QApplication.sendEvent(target, QContextMenuEvent(reason, CORNER, target.mapToGlobal(CORNER)))
    assert made.args
    menu, mark, _ = made.args
    assert isinstance(menu, QMenu)
    menu.close()
    assert mark is None or isinstance(mark, Mark)
    return mark


def test_words_found_by_a_search_count_as_selected(qtbot: QtBot, pane: ReadingPane) -> None:
    def selected(place: QPoint = CORNER) -> Span | None:
        with qtbot.waitSignal(pane.menu_made) as made:
            view = pane.view.viewport()
            QApplication.sendEvent(
                view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
            )
        menu, _, span = made.args or (None, None, None)
        assert isinstance(menu, QMenu)
        menu.close()
        return span if isinstance(span, Span) else None

    assert selected() is None
    pane.open_find()
    pane.find_bar.words.setText("irak")
    for step, hit in enumerate(pane.finder.hits[:2]):
        pane.find_step(step)
        cursor = pane.view.textCursor()
        cursor.setPosition(pane.view.page.offsets.shown(hit).start + 1)
        place = pane.view.cursorRect(cursor).center()
        assert selected(place) == hit
        assert selected() is None  # the menu is of other words
    pane.finder.close()
    assert selected(place) is None


def test_a_key_asks_about_the_quote_that_was_gone_to(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.step_quote(1)
    for _ in range(2):
        mark = asked(qtbot, pane, QContextMenuEvent.Reason.Keyboard)
        assert mark
        assert (mark.kind, mark.span) == ("quotes", Span(549, 701))
        assert asked(qtbot, pane, QContextMenuEvent.Reason.Mouse) is None


def test_a_date_without_an_event_is_not_looked_for_in_the_timeline(pane: ReadingPane) -> None:
    digest, at = seed(), 3
    told = Event(at, "2014-01-01", "2014-12-31", "year", "event", "x", Span(820, 866), 5)
    for events, enabled in (((told,), True), ((), False)):
        pane.show_digest(replace(digest, events=events))
        pane.reveal(digest.times[at].span)
        cursor = pane.view.textCursor()
        cursor.setPosition(pane.view.page.offsets.shown(digest.times[at].span).start + 1)
        built = menu.build(pane, pane.view.cursorRect(cursor).center())
        shown = next(action for action in built.actions() if "timeline" in action.text())
        assert shown.isEnabled() is enabled
        built.close()
