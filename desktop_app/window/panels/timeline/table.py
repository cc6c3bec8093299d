"""The timeline as a table: the same events with keyboard, sorting and a screen reader."""

import time
from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.window.language import words
from desktop_app.window.looks.ringed import draw_ring
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline import event_menu
from desktop_app.window.panels.timeline.event_model import KIND, WHAT, WHEN, EventModel, EventRole
from desktop_app.window.panels.timeline.shapes import draw_shape
from desktop_app.window.panels.timeline.timeline_rows import EventRow
from desktop_app.window.rows.rows import Index
from desktop_app.window.rows.sheet import broken, line_height, width_of

translate = QCoreApplication.translate
_SIDE, _ABOVE = 12, 8
_CHIPS, _CHIP = 3, 72  # names of articles side by side, and px that one of them has at least
_SCARCE = 42  # em, below which kinds are told by their shapes alone, which the legend above names
_WHEN, _WHEN_SCARCE = 0.36, 0.28  # of the width at most for days; longer ranges take two lines
_ASKED = 200  # rows whose days tell how wide their column is to be
_SLICE = 0.004  # s of that between two events: no picture is late for it


class EventTable(QTableView):
    """The table. `picked` tells the index of an event that was clicked or taken with Enter, `moved` of the chosen one.

    `acted` tells what else a key asks for of which event (see `event_menu`), `menu_asked` where its menu is wanted.
    """

    picked = Signal(int)
    moved = Signal(int)
    acted = Signal(str, int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._events = EventModel(self)
        self.setModel(self._events)
        self.setItemDelegate(_EventDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.sortByColumn(WHEN, Qt.SortOrder.AscendingOrder)
        self.setTabKeyNavigation(False)
        self._widest = 0.0  # px of the days
        self._unmeasured: Iterator[int] = iter(())  # rows that have still to get the height of their words
        self._measuring = QTimer(self)
        self._measuring.timeout.connect(self._measure_more)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        theme.fonts_changed.connect(self._take_up)

    def show_rows(self, rows: Sequence[EventRow]) -> None:
        """Show other events."""
        self._events.show(rows)
        self._take_up()

    def _take_up(self) -> None:
        """Lay out other rows, or rows in other fonts."""
        font, count = self._theme.interface_font(12), min(self._events.rowCount(), _ASKED)
        days = (str(self._events.index(at, WHEN).data()) for at in range(count))
        self._widest = max((width_of(text, font) for text in days), default=0.0) + 2 * _SIDE
        self._fit()

    def left(self) -> tuple[int, EventRow] | None:
        """Return the chosen row and its event, to resume there when others come."""
        row = self._current()
        return (self.currentIndex().row(), row) if row else None

    def resume(self, left: tuple[int, EventRow] | None) -> None:
        """Go on at the event of the same time, told by the same words if it can be; if it is gone, at its row."""
        if left is None or not self._events.rowCount():
            return
        row, event = left
        rows: list[EventRow] = [self._events.index(at, WHAT).data(EventRole) for at in range(self._events.rowCount())]
        times = [at for at, one in enumerate(rows) if one.time == event.time]  # of several articles it may be many
        near = sorted(times, key=lambda at: (rows[at].span != event.span, abs(at - row)))
        at = near[0] if near else min(row, len(rows) - 1)
        self.setCurrentIndex(self._events.index(at, WHAT))

    def select(self, event: int | None) -> None:
        """Select the row of one event without telling anybody; None selects nothing."""
        for at in range(self._events.rowCount()):
            row: EventRow = self._events.index(at, 0).data(EventRole)
            if row.at == event:
                self.selectRow(at)
                self.scrollTo(self._events.index(at, 0))
                return
        self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the middle column what the others leave."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place, other keys act on the event."""
        row, action = self._current(), event_menu.asked(event)
        if row and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(row.at)
        elif row and action:
            self.acted.emit(action, row.at)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, by key of the chosen one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row: EventRow | None = index.data(EventRole)
        if row:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_asked.emit(row.at, place if by_key else event.globalPos())

    def _current(self) -> EventRow | None:
        row: EventRow | None = self.currentIndex().data(EventRole)
        return row

    def narrow(self) -> bool:
        """Tell whether there is room for one column only, in which shape and time stand above the words."""
        return self.width() < 30 * self._theme.interface_font(12).pixelSize()

    def scarce(self) -> bool:
        """Tell whether there is no room for the names of kinds beside their shapes."""
        return self.width() < _SCARCE * self._theme.interface_font(12).pixelSize()

    def beside(self) -> float:
        """Return the width that the shape of a kind takes before its name."""
        return 24 * max(self._theme.interface_scale, 1.0)

    def _fit(self) -> None:
        font, narrow = self._theme.interface_font(12), self.narrow()
        self._events.alone = narrow
        for column in (WHEN, KIND):
            self.setColumnHidden(column, narrow)
        self.horizontalHeader().setVisible(not narrow)
        header, room, scarce = self.horizontalHeader(), self.viewport().width(), self.scarce()
        when = min(max(self._widest, header.sectionSizeHint(WHEN)), room * (_WHEN_SCARCE if scarce else _WHEN))
        codes = () if scarce else ("event", "report", "plan", "state")
        kinds = max((width_of(words.role(code), font) for code in codes), default=-self.beside() / 2)
        named = self._events.headerData(KIND, Qt.Orientation.Horizontal)  # the header's own hint has room for an arrow
        kind = max(kinds + self.beside(), width_of(str(named), header.font())) + 2 * _SIDE
        self.setColumnWidth(WHEN, round(when))
        self.setColumnWidth(KIND, round(kind))
        self.setColumnWidth(WHAT, room if narrow else max(room - round(when) - round(kind), 60))
        self.verticalHeader().setDefaultSectionSize(round(2 * line_height(font)) + 2 * _ABOVE)
        self._measure()

    def _measure(self) -> None:
        """Give the rows in sight the height of their words, and the others while there is nothing else to do."""
        first, height, held = max(self.rowAt(0), 0), self.viewport().height(), self._held()
        below, before = iter(range(first, self._events.rowCount())), self.rowViewportPosition(held)
        pushed = 0
        for at in below:
            self.resizeRowToContents(at)
            pushed = max(self.rowViewportPosition(held) - before, 0)
            if self.rowViewportPosition(at) - pushed >= height:
                break
        if pushed:
            self._scroll(pushed)
        self._unmeasured = chain(below, range(first))
        self._measuring.start()

    def _measure_more(self) -> None:
        """Measure some more rows; the chosen one, or that at the top, stays where it is in sight."""
        end, held = time.monotonic() + _SLICE, self._held()
        before = self.rowViewportPosition(held)
        for at in self._unmeasured:
            self.resizeRowToContents(at)
            if time.monotonic() > end:
                break
        else:
            self._measuring.stop()
        self._scroll(self.rowViewportPosition(held) - before)

    def _held(self) -> int:
        """Return the row that stays where it is while others are measured."""
        chosen = self.currentIndex().row()
        in_sight = 0 <= self.rowViewportPosition(chosen) < self.viewport().height()
        return chosen if in_sight else max(self.rowAt(0), 0)

    def _scroll(self, step: int) -> None:
        self.updateGeometries()  # for the scroll bar to reach as far
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step)

    def _on_clicked(self, index: QModelIndex) -> None:
        row: EventRow = index.data(EventRole)
        self.picked.emit(row.at)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            row: EventRow = index.data(EventRole)
            self.moved.emit(row.at)


class _EventDelegate(QStyledItemDelegate):
    """Paints one cell: words that wrap, the shape of the kind, the line below the row."""

    def __init__(self, theme: Theme, table: EventTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the words, and for the other reading where the words contradict each other."""
        del option
        row: EventRow = index.data(EventRole)
        font = self._theme.interface_font(12)
        wide = self._table.columnWidth(index.column()) - 2 * _SIDE
        if index.column() == KIND:
            return QSize(wide, round(line_height(font)) + 2 * _ABOVE)
        _, tall = broken(str(index.data()), font, wide, 0)
        if self._table.narrow():
            tall += line_height(font) + 2
        if index.column() == WHAT and row.conflict:
            tall += broken(_conflict(row), font, wide - 20, 0)[1] + 2
        if index.column() == WHAT and row.sources:
            tall += line_height(font) + 8
        return QSize(wide, round(tall) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        theme, rect = self._theme, option.rect
        row: EventRow = index.data(EventRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, theme.tokens.sel)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.tokens.hover)
        below = theme.tokens.accent if chosen else theme.tokens.line
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, below)
        font = theme.interface_font(12)
        at = QPointF(rect.left() + _SIDE, rect.top() + _ABOVE)
        wide = rect.width() - 2 * _SIDE
        painter.setPen(theme.tokens.ink2 if index.column() != WHAT else theme.tokens.ink)
        if self._table.narrow():
            self._paint_kind(painter, row, at, row.when)
            at += QPointF(0, line_height(font) + 2)
            painter.setPen(theme.tokens.ink)
        if index.column() == KIND:
            self._paint_kind(painter, row, at, "" if self._table.scarce() else words.role(row.role))
        else:
            layout, tall = broken(str(index.data()), font, wide, 0)
            layout.draw(painter, at)
            if index.column() == WHAT and row.conflict:
                self._paint_conflict(painter, row, QRectF(at.x(), at.y() + tall + 2, wide, 0))
            if index.column() == WHAT and row.sources:
                foot = rect.bottom() - _ABOVE - line_height(font)
                self._paint_sources(painter, row, QRectF(at.x(), foot, wide, line_height(font)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, theme, QRectF(rect).adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_kind(self, painter: QPainter, row: EventRow, at: QPointF, text: str) -> None:
        font = self._theme.interface_font(12)
        step = line_height(font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_shape(painter, QPointF(at.x() + 8, at.y() + step / 2), row.role, self._theme)
        painter.restore()
        painter.setPen(self._theme.tokens.ink2)
        broken(text, font, self._table.width(), 0)[0].draw(painter, QPointF(at.x() + self._table.beside(), at.y()))

    def _paint_sources(self, painter: QPainter, row: EventRow, box: QRectF) -> None:
        """Paint a chip for each article that tells the event; what has no room is counted."""
        font, tokens = self._theme.interface_font(12), self._theme.tokens
        metrics, left = QFontMetricsF(font), box.left()
        most = max(box.width() / min(len(row.sources), _CHIPS) - 4, _CHIP)
        painter.setFont(font)
        for number, name in enumerate(row.sources):
            rest = len(row.sources) - number
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, most - 12)
            if left + metrics.horizontalAdvance(text) + 12 > box.right() + 1:
                text = f"+{self._table.locale().toString(rest)}"
                rest = 0
            chip = QRectF(left, box.top(), metrics.horizontalAdvance(text) + 12, box.height())
            painter.setPen(QPen(tokens.edge, 1))
            painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
            painter.setPen(tokens.ink2)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
            left = chip.right() + 4
            if not rest:
                return

    def _paint_conflict(self, painter: QPainter, row: EventRow, box: QRectF) -> None:
        self._theme.draw_icon(painter, QRect(round(box.x()), round(box.y()), 16, 16), "warning", "warn")
        painter.setPen(self._theme.tokens.warn)
        layout, _ = broken(_conflict(row), self._theme.interface_font(12), box.width() - 20, 0)
        layout.draw(painter, QPointF(box.x() + 20, box.y()))


def _conflict(row: EventRow) -> str:
    return translate("TimelinePanel", "The article contradicts itself: also %1").replace("%1", row.conflict)
