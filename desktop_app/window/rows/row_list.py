"""The list that shows rows: a delegate that paints composed sheets, a view with actions, keys and a context menu."""

import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop_app.window.language.tips import tip
from desktop_app.window.looks.ringed import came_by_key, draw_ring
from desktop_app.window.looks.theme import Theme
from desktop_app.window.rows.rows import Index, Row, RowModel, RowRole
from desktop_app.window.rows.sheet import Action, Sheet, paint
from desktop_app.window.rows.stacked_list import StackedList

SCROLL_BAR = 12
GAP = 12  # px between cards
_BOTH = 2  # sheets of a row: as it is, and selected
_SLICE = 0.004  # s of work ahead between events: no picture is late for it
Compose = Callable[[Row, Sheet, bool], None]


class RowDelegate(QStyledItemDelegate):
    """Paints composed rows. Sheets are kept until the row, the width or the fonts change, or the row is long gone."""

    def __init__(self, theme: Theme, model: RowModel, compose: Compose, view: "RowList") -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._compose = compose
        self._view = view
        self._kept: dict[tuple[Hashable, bool], tuple[Row, Sheet]] = {}

    def forget(self) -> None:
        """Compose everything anew, because fonts or words are other ones."""
        self._kept.clear()

    def keep(self, rows: Sequence[Row]) -> None:
        """Forget the sheets of all other rows, as soon as there are many of them."""
        if len(self._kept) > 2 * _BOTH * len(rows):
            keys = {row.key for row in rows}
            self._kept = {name: kept for name, kept in self._kept.items() if name[0] in keys}

    def sheet(self, row: Row, *, selected: bool = False) -> Sheet:
        """Return the sheet of a row for the present width. Being selected must not change its height."""
        width = self._view.row_width()
        kept = self._kept.get((row.key, selected))
        if kept and kept[1].width == width and (kept[0] is row or kept[0] == row):
            return kept[1]
        sheet = Sheet(self._theme, width)
        self._compose(row, sheet, selected)
        self._kept[row.key, selected] = (row, sheet)
        return sheet

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of the composed row."""
        del option
        sheet = self.sheet(self._model.rows[index.row()])
        return QSize(round(sheet.width), round(sheet.y))

    def heights(self) -> list[int]:
        """Return the heights of all composed rows in px."""
        width = self._view.row_width()
        kept, found = self._kept, []
        for row in self._model.rows:
            known = kept.get((row.key, False))
            sheet = known[1] if known and known[0] is row and known[1].width == width else self.sheet(row)
            found.append(round(sheet.y))
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, pieces and focus ring."""
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        row = self._model.rows[index.row()]
        sheet = self.sheet(row, selected=selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.by_keyboard
        painter.save()
        painter.translate(option.rect.topLeft())
        width = sheet.width if row.look == "card" else self._view.viewport().width()
        size = QRectF(0, 0, width, sheet.y)
        _GROUNDS[row.look](painter, self._theme, size, (selected, hovered))
        if hovered and (action := self._view.hovered_action):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(action.rect, 4, 4)
        paint(painter, sheet.pieces, self._theme, index.row())
        if focused:
            card = row.look == "card"  # whose ring takes the place of its outline
            area = _card(size).adjusted(1, 1, -1, -1) if card else size.adjusted(1, 1, -1, -2)
            draw_ring(painter, self._theme, area, 4 if card else 0)
        painter.restore()


def _paint_row(painter: QPainter, theme: Theme, rect: QRectF, states: tuple[bool, bool]) -> None:
    selected, hovered = states
    if selected:
        painter.fillRect(rect, theme.colour("sel"))
    if hovered:
        painter.fillRect(rect, theme.colour("hover"))
    edge = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
    painter.fillRect(edge, theme.colour("accent" if selected else "line"))


def _card(rect: QRectF) -> QRectF:
    """Return the card in a row."""
    return QRectF(16, 0, rect.width() - 16 - 4, rect.height() - GAP)


def _paint_card(painter: QPainter, theme: Theme, rect: QRectF, states: tuple[bool, bool]) -> None:
    selected, hovered = states
    card = _card(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("paper"))
    width = 2 if selected else 1
    painter.setPen(QPen(theme.colour("accent" if selected else "line"), width))
    inner = card.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inner, 4, 4)
    if hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(inner, 4, 4)


def _paint_nothing(painter: QPainter, theme: Theme, rect: QRectF, states: tuple[bool, bool]) -> None:
    del painter, theme, rect, states


_GROUNDS = {"row": _paint_row, "card": _paint_card, "heading": _paint_nothing}


class RowList(StackedList):
    """A list of composed rows.

    `chosen` tells the row that was clicked or taken with Enter, `passed` the one that the arrow keys went to, `acted`
    the name of an action and its row. Keys are given by `act_on`; the same actions stand in the context menu.
    """

    chosen = Signal(object)
    passed = Signal(object)
    acted = Signal(str, object)

    def __init__(self, theme: Theme, model: RowModel, compose: Compose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_keyboard = False
        self.hovered_action: Action | None = None
        self._keys: Mapping[Qt.Key, str] = {}
        self._menu: Callable[[Row], Sequence[tuple[str, str]]] | None = None
        self._rows = model
        self._delegate = RowDelegate(theme, model, compose, self)
        self._pressed_at = QPoint()
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.viewport().setAutoFillBackground(False)
        self._ahead: Sequence[Row] = ()
        self._prepared = 0
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._prepare_more)
        self.clicked.connect(self._on_clicked)
        theme.fonts_changed.connect(self.compose_again)  # rows name their colours; they are looked up for each picture

    def act_on(self, keys: Mapping[Qt.Key, str], menu: Callable[[Row], Sequence[tuple[str, str]]]) -> None:
        """Give keys their actions, and tell which (action, text) stand in the context menu of a row."""
        self._keys, self._menu = keys, menu

    def heights(self) -> list[int]:
        """Return the height of each row in px."""
        self._delegate.keep((*self._rows.rows, *self._ahead))
        return self._delegate.heights()

    def prepare(self, rows: Sequence[Row]) -> None:
        """Lay out rows that may be shown soon, when there is nothing else to do."""
        self._ahead, self._prepared = rows, 0
        self._idle.start()

    def _prepare_more(self) -> None:
        end = time.monotonic() + _SLICE
        while self._prepared < len(self._ahead) and time.monotonic() < end:
            self._delegate.sheet(self._ahead[self._prepared])
            self._prepared += 1
        if self._prepared == len(self._ahead):
            self._idle.stop()

    def row_width(self) -> float:
        """Return the width of rows: the scroll bar's place is kept free so that nothing jumps when it comes."""
        return float(max(self.width() - SCROLL_BAR, 120))

    def compose_again(self) -> None:
        """Lay out all rows anew."""
        self._delegate.forget()
        self.prepare(self._ahead)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def current_row(self) -> Row | None:
        """Return the selected row."""
        index = self.currentIndex()
        return index.data(RowRole) if index.isValid() and self.selectionModel().isSelected(index) else None

    def show_row(self, key: Hashable) -> None:
        """Select a row by its key and scroll to it, without telling anybody; an unknown key clears the selection."""
        at = next((at for at, row in enumerate(self._rows.rows) if row.key == key), None)
        if at is None:
            self.clearSelection()
            return
        self.setCurrentIndex(self._rows.index(at, 0))
        self.scrollTo(self._rows.index(at, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the pointer went down."""
        self.by_keyboard = False
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def point(self, at: QPoint) -> None:
        """Light up the row and the action under the pointer."""
        super().point(at)
        action = self._action_at(at)
        if action != self.hovered_action:
            self.hovered_action = action
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self.hovered_action = None
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the place, the panel's own keys act on the current row, once however long they are held."""
        self.by_keyboard = True
        row = self.current_row()
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if row and plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(row)
        elif row and plain and key in self._keys:
            if not event.isAutoRepeat():  # what is left out makes room for the next
                self.acted.emit(self._keys[key], row)
        else:
            super().keyPressEvent(event)
            now = self.current_row()
            if now and now is not row:
                self.passed.emit(now)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring only for those who came by keyboard, and give them a row to start from."""
        self.by_keyboard = came_by_key(event)
        super().focusInEvent(event)  # makes the first row the current one, but does not select it
        if self.by_keyboard and not self.current_row():
            model = self.model()
            rows = (self.currentIndex(), *(model.index(at, 0) for at in range(model.rowCount())))
            self.setCurrentIndex(next((i for i in rows if i.flags() & Qt.ItemFlag.ItemIsEnabled), QModelIndex()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the row's actions by name."""
        row = self.current_row()
        if not row or not self._menu:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text in self._menu(row):
            entry = QAction(text, menu)
            entry.setData(name)
            menu.addAction(entry)
        menu.triggered.connect(partial(self._on_menu, row))
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        menu.popup(place if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the action under the pointer."""
        if isinstance(event, QHelpEvent):
            action = self._action_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(action.spoken if action else ""), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as wide as the list."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.prepare(self._ahead)
            self.scheduleDelayedItemsLayout()

    def _action_at(self, at: QPoint) -> Action | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        inside = QPointF(at - self.visualRect(index).topLeft())
        selected = self.selectionModel().isSelected(index)
        actions = self._delegate.sheet(index.data(RowRole), selected=selected).actions
        return next((action for action in actions if action.rect.contains(inside)), None)

    def _on_clicked(self, index: QModelIndex) -> None:
        row: Row = index.data(RowRole)
        action = self._action_at(self._pressed_at)
        if action:
            self.acted.emit(action.name, row)
        elif row.look != "heading":  # which stands for no place
            self.chosen.emit(row)

    def _on_menu(self, row: Row, entry: QAction) -> None:
        """Act on the row that the menu was opened for, unless others came meanwhile."""
        if row in self._rows.rows:
            self.acted.emit(str(entry.data()), row)
