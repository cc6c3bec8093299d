"""A list view that adds up the heights of its rows itself.

Qt's QListView asks its delegate for the size of every row after each change, and lays all of them out: 5 to 20 ms in
Python for the summary of a long article, at every step of its slider. Here a height is asked for once and summed.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, chain

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop_app.window.rows.rows import Index

_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class StackedList(QListView):
    """Rows below each other, each as high as `heights` says and as wide as the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tops: Sequence[int] = (0,)  # of every row, and the bottom of the last
        self._hovered = -1
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def heights(self) -> Sequence[int]:
        """Return the height of each row in px, for the present width of the view."""
        raise NotImplementedError

    def doItemsLayout(self) -> None:
        """Stack the rows."""
        self._tops = tuple(chain((0,), accumulate(self.heights()))) if self.model() else (0,)
        self.updateGeometries()
        self.viewport().update()
        self._follow()

    def updateGeometries(self) -> None:
        """Let the scroll bar reach from the first row to the last."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(24)
        bar.setRange(0, max(self._tops[-1] - page, 0))

    def horizontalOffset(self) -> int:
        """Nothing lies to the left of the view."""
        return 0

    def verticalOffset(self) -> int:
        """Return how much lies above the view."""
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint all rows at their new places: Qt's own list would move the picture by positions it alone knows."""
        del dx, dy
        self.viewport().update()
        self._follow()

    def _follow(self) -> None:
        """Light up what has come under a pointer that rests."""
        if self.viewport().underMouse():
            self.point(self.viewport().mapFromGlobal(QCursor.pos()))

    def point(self, at: QPoint) -> None:
        """Light up the row under the pointer, which is at a place of the view."""
        self._hover(self.indexAt(at).row())

    def visualRect(self, index: Index) -> QRect:
        """Return where a row is in the view."""
        self.executeDelayedItemsLayout()
        row = index.row()
        if not 0 <= row < len(self._tops) - 1:
            return QRect()
        top, bottom = self._tops[row : row + 2]
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), bottom - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a place of the view."""
        self.executeDelayedItemsLayout()
        y = point.y() + self.verticalOffset()
        inside = 0 <= y < self._tops[-1] and 0 <= point.x() < self.viewport().width()
        return self.model().index(bisect_right(self._tops, y) - 1, 0) if inside else QModelIndex()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        """Bring a row into the view."""
        rect = self.visualRect(index)
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - page // 2)
        elif hint is _Hint.PositionAtTop or (hint is _Hint.EnsureVisible and rect.top() < 0) or rect.height() > page:
            bar.setValue(bar.value() + rect.top())
        elif hint is _Hint.PositionAtBottom or rect.bottom() >= page:
            bar.setValue(bar.value() + rect.bottom() + 1 - page)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the row to go to; those that cannot be selected are passed over."""
        del modifiers
        self.executeDelayedItemsLayout()
        rows = self.model().rowCount()
        now = self.currentIndex().row()
        page = self.viewport().height()
        top = self._tops[now] if 0 <= now < rows else 0
        goal, step = {
            _Move.MoveHome: (0, 1),
            _Move.MoveEnd: (rows - 1, -1),
            _Move.MoveUp: (now - 1, -1),
            _Move.MoveLeft: (now - 1, -1),
            _Move.MovePrevious: (now - 1, -1),
            _Move.MovePageUp: (min(self._row_at(top - page), now - 1), 1),
            _Move.MovePageDown: (max(self._row_at(top + page), now + 1), -1),
        }.get(action, (now + 1, 1))
        return self._enabled(min(max(goal, 0), rows - 1), step)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that a rectangle of the view touches."""
        model, offset = self.model(), self.verticalOffset()
        selection = QItemSelection()
        if rect.bottom() + offset < self._tops[-1] and model.rowCount():
            first, last = self._row_at(rect.top() + offset), self._row_at(rect.bottom() + offset)
            selection.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the selected rows are in the view."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        super().mouseMoveEvent(event)
        self.point(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are seen."""
        self.executeDelayedItemsLayout()
        model, selected = self.model(), self.selectionModel()
        painter = QPainter(self.viewport())
        offset, area = self.verticalOffset(), event.rect()
        first, last = self._row_at(area.top() + offset), self._row_at(area.bottom() + offset)
        for row in range(first, min(last + 1, model.rowCount())):
            index = model.index(row, 0)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)
            option.state = self._state(index, selected)
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _state(self, index: QModelIndex, selected: QItemSelectionModel) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled if self.isEnabled() else QStyle.StateFlag.State_None
        if selected.isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index.row() == self._hovered and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _row_at(self, y: int) -> int:
        """Return the row at a height of the whole list, the first or last beyond its ends."""
        return min(max(bisect_right(self._tops, y) - 1, 0), max(len(self._tops) - 2, 0))

    def _enabled(self, row: int, step: int) -> QModelIndex:
        """Return the nearest row that can be selected, from `row` on in steps of 1 or -1; else the present one."""
        model = self.model()
        rows = range(row, model.rowCount()) if step > 0 else range(row, -1, -1)
        indexes = (model.index(at, 0) for at in rows)
        return next((index for index in indexes if index.flags() & Qt.ItemFlag.ItemIsEnabled), self.currentIndex())
