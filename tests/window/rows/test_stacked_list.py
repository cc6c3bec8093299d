from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QRegion, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from desktop_app.window.rows.stacked_list import StackedList
from tests.window.panels.hands import press

ROWS, HEIGHT = 40, 30
HEADINGS = (0, 5)  # cannot be selected


class _Stack(StackedList):
    """A list whose row `at` is `HEIGHT + at` px high."""

    painted = QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        self.painted += event.region()
        super().paintEvent(event)

    def heights(self) -> Sequence[int]:
        return [HEIGHT + at for at in range(self.model().rowCount())]


@pytest.fixture
def stack(qtbot: QtBot) -> _Stack:
    view = _Stack()
    model = QStandardItemModel(view)
    for at in range(ROWS):
        item = QStandardItem(f"row {at}")
        item.setEnabled(at not in HEADINGS)
        model.appendRow(item)
    view.setModel(model)
    qtbot.addWidget(view)
    view.resize(QSize(200, 300))
    view.show()
    return view


def _go_to(stack: _Stack, at: int) -> None:
    stack.setCurrentIndex(stack.model().index(at, 0))


def test_rows_stand_below_each_other(stack: _Stack) -> None:
    first, second = (stack.visualRect(stack.model().index(at, 0)) for at in (0, 1))
    assert (first.top(), first.height(), second.top(), second.height()) == (0, HEIGHT, HEIGHT, HEIGHT + 1)
    assert first.width() == stack.viewport().width()


def test_a_list_without_a_model_is_empty(qtbot: QtBot) -> None:
    view = _Stack()
    qtbot.addWidget(view)
    view.show()
    assert view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("y", "row"), [(0, 0), (29, 0), (30, 1), (-1, -1), (100_000, -1)])
def test_a_place_is_found_by_its_height(stack: _Stack, y: int, row: int) -> None:
    assert stack.indexAt(QPoint(10, y)).row() == row


def test_scrolling_reaches_the_last_row_and_no_further(stack: _Stack) -> None:
    stack.scrollToBottom()
    assert stack.visualRect(stack.model().index(ROWS - 1, 0)).bottom() == stack.viewport().height() - 1


@pytest.mark.parametrize("hint", list(QAbstractItemView.ScrollHint))
def test_a_row_is_brought_into_view(stack: _Stack, hint: QAbstractItemView.ScrollHint) -> None:
    for at in (20, 3):
        index = stack.model().index(at, 0)
        stack.scrollTo(index, hint)
        assert stack.viewport().rect().contains(stack.visualRect(index))


def test_a_row_in_view_does_not_move(stack: _Stack) -> None:
    stack.scrollTo(stack.model().index(2, 0))
    assert stack.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("start", "key", "row"),
    [
        (4, Qt.Key.Key_Down, 6),
        (6, Qt.Key.Key_Up, 4),
        (1, Qt.Key.Key_Up, 1),
        (ROWS - 1, Qt.Key.Key_Down, ROWS - 1),
        (9, Qt.Key.Key_Home, 1),
        (9, Qt.Key.Key_End, ROWS - 1),
        (9, Qt.Key.Key_PageUp, 1),
        (1, Qt.Key.Key_PageDown, 9),
        (ROWS - 1, Qt.Key.Key_PageDown, ROWS - 1),
    ],
)
def test_keys_walk_over_what_can_be_selected(stack: _Stack, start: int, key: Qt.Key, row: int) -> None:
    _go_to(stack, start)
    press(stack, key)
    assert stack.currentIndex().row() == row
    assert stack.selectionModel().isSelected(stack.model().index(row, 0))


def test_a_rectangle_selects_the_rows_it_touches(stack: _Stack) -> None:
    stack.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    stack.setSelection(QRect(0, HEIGHT + 2, 1, HEIGHT), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    selected = stack.selectionModel().selection()
    assert [index.row() for index in selected.indexes()] == [1, 2]
    assert stack.visualRegionForSelection(selected).boundingRect().top() == HEIGHT
    assert stack.visualRegionForSelection(QItemSelection()).isEmpty()


def test_rows_that_come_and_go_move_the_others(stack: _Stack) -> None:
    stack.model().removeRow(0)
    assert stack.visualRect(stack.model().index(0, 0)).top() == 0
    stack.model().removeRows(0, ROWS - 1)
    assert not stack.indexAt(QPoint(1, 1)).isValid()
    assert stack.verticalScrollBar().maximum() == 0


def test_scrolling_paints_every_row_anew(qtbot: QtBot, stack: _Stack) -> None:
    qtbot.waitUntil(lambda: not stack.painted.isEmpty())
    for _ in range(3):
        stack.painted = QRegion()
        stack.verticalScrollBar().setValue(stack.verticalScrollBar().value() + 72)
        qtbot.waitUntil(lambda: stack.painted.boundingRect() == stack.viewport().rect())
