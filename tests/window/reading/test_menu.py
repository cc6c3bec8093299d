"""What the article's menu is about: the mark under the mouse, or the target when a key opens it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.article import Span
from desktop_app.window.reading.marks import Mark
from desktop_app.window.reading.pane import ReadingPane


def asked(qtbot: QtBot, pane: ReadingPane, place: QPoint) -> Mark | None:
    with qtbot.waitSignal(pane.menu_made) as made:
        pane.view.customContextMenuRequested.emit(place)
    assert made.args
    menu, mark, _ = made.args
    assert isinstance(menu, QMenu)
    menu.close()
    assert mark is None or isinstance(mark, Mark)
    return mark


def test_a_key_asks_about_the_quote_that_was_gone_to(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.step_quote(1)
    mark = asked(qtbot, pane, QPoint(5, 5))
    assert mark
    assert (mark.kind, mark.span) == ("quotes", Span(549, 701))


def test_the_mouse_asks_about_what_lies_under_it(
    qtbot: QtBot, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.step_quote(1)
    place = QPoint(5, 5)
    monkeypatch.setattr(QCursor, "pos", lambda: pane.view.viewport().mapToGlobal(place))
    assert asked(qtbot, pane, place) is None
