"""The drawn timeline as a widget: zoom and pan by wheel, keys and touchpad, a click goes to the words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from desktop_app.window.language import words
from desktop_app.window.language.tips import headed_tip
from desktop_app.window.looks.ringed import Ringed, draw_ring
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline import drawing, event_menu, timescale
from desktop_app.window.panels.timeline.drawing import PADDING, Picture, Target
from desktop_app.window.panels.timeline.timeline_rows import EventRow, in_time

translate = QCoreApplication.translate
_CLOSEST = 60.0  # px for a day at the highest zoom
_STEP = 1.25
_TOLD = 5  # events in one tooltip
_OFFERED, _WIDEST = 20, 36  # events in one menu, and its width in em
_STILL = 4  # px a hand may tremble in a click


class TimelineChart(Ringed, QWidget):
    """Draws events. `picked` tells the index of an event that was clicked or taken with Enter.

    `acted` and `menu_asked` are those of the table.
    """

    picked = Signal(int)
    acted = Signal(str, int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[EventRow] = ()
        self._picture = Picture(theme)
        self._targets: Sequence[Target] = ()
        self._zoom = 1.0
        self._drag: tuple[float, float] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)
        theme.fonts_changed.connect(self._on_fonts)

    def show_rows(self, rows: Sequence[EventRow], published: int | None) -> None:
        """Draw other events; the whole of them is in sight."""
        self._rows = rows
        self._picture = Picture(
            self._theme,
            dated=[row for row in rows if row.first is not None],
            hanging=[row for row in rows if row.first is None and row.role == "state" and published][:2],
            published=published,
        )
        self.fit()

    def select(self, event: int | None) -> None:
        """Point out one event by its index in the digest, and bring it into sight."""
        picture = self._picture
        picture.selected = event
        for mark in picture.marks:
            if any(picture.dated[row].at == event for row in mark.rows):
                middle = (mark.left + mark.right) / 2
                if not 0 <= middle - picture.offset <= self._room():
                    self._pan_to(middle - self._room() / 2)
        self.update()

    def fit(self) -> None:
        """Show everything."""
        self._zoom = 1.0
        self._lay_out()
        self._pan_to(0.0)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Stretch the axis around a place of the widget; its middle when none is given."""
        place = (self.width() / 2 if at is None else at) - PADDING
        share = (self._picture.offset + place) / max(self._content(), 1.0)
        self._zoom = min(max(self._zoom * factor, 1.0), self._highest())
        self._lay_out()
        self._pan_to(share * self._content() - place)

    def pan(self, by: float) -> None:
        """Move along the axis by px."""
        self._pan_to(self._picture.offset + by)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(640, 280)

    def minimumSizeHint(self) -> QSize:
        """Return room for the axis and one lane of labels."""
        return QSize(240, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width with the axis."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()
            self.pan(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer by up and down, pan by sideways."""
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not across:
            across, along = along, 0
        if abs(across) > abs(along):
            self.pan(-(event.pixelDelta().x() or across / 2))
        elif along:
            self.zoom(_STEP ** (along / 120), event.position().x())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching; show the sentence where the pointer rests."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position().x())
            return True
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(self._events_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan."""
        self._ring = False
        self._drag = (event.position().x(), self._picture.offset)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while the button is down; show what can be clicked."""
        if self._drag and event.buttons() & Qt.MouseButton.LeftButton:
            self._pan_to(self._drag[1] + self._drag[0] - event.position().x())
        over = bool(self._events_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the event that was clicked, not dragged; offer several in one place by name."""
        moved = self._drag is not None and abs(self._drag[0] - event.position().x()) > _STILL
        self._drag = None
        events = self._events_at(event.position())
        if moved or not events or event.button() is not Qt.MouseButton.LeftButton:
            return
        if len(events) == 1:
            self._pick(events[0])
        else:
            self._offer(events, event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from event to event by arrows, pan with Shift; + and − zoom, 0 shows everything, Enter goes there."""
        self._ring = True
        selected = self._picture.selected
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ahead = 1 if event.key() == Qt.Key.Key_Right else -1
        action = event_menu.asked(event)
        match event.key():
            case _ if action and selected is not None:
                self.acted.emit(action, selected)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if shift:
                self.pan(80 * ahead)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._step(ahead)
            case Qt.Key.Key_Home:
                self._go(0)
            case Qt.Key.Key_End:
                self._go(len(self._rows) - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(_STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / _STEP)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if selected is not None:
                self._pick(selected)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the one event under the pointer, by key of the chosen one; offer several by name."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            selected = self._picture.selected
            if selected is not None:
                self.menu_asked.emit(selected, self.mapToGlobal(self.rect().center()))
            return
        events = self._events_at(QPointF(event.pos()))
        if len(events) == 1:
            self.select(events[0])
            self.menu_asked.emit(events[0], event.globalPos())
        elif events:
            self._offer(events, event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.tokens.paper)
        self._targets = drawing.draw(painter, self._picture, QSizeF(self.size()))
        if self.ringed():
            draw_ring(painter, self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _room(self) -> float:
        return max(self.width() - 2 * PADDING, 1.0)

    def _content(self) -> float:
        last = self._picture.scale.stretches[-1:]
        return last[0].left + last[0].width if last else 0.0

    def _highest(self) -> float:
        finest = max((stretch.per_day for stretch in self._picture.scale.stretches), default=_CLOSEST)
        return max(self._zoom * _CLOSEST / max(finest, 1e-9), 1.0)

    def _lay_out(self) -> None:
        picture = self._picture
        intervals = [(row.first, row.last) for row in picture.dated if row.first is not None and row.last is not None]
        days = [(picture.published, picture.published)] if picture.published and intervals else []
        near = timescale.NEAR * max(self._theme.interface_scale, 1.0)
        picture.scale = timescale.build([*intervals, *days], self._room() * self._zoom, self._room(), near)
        picture.marks = timescale.marks(picture.scale, intervals, near)
        self.update()

    def _pan_to(self, offset: float) -> None:
        self._picture.offset = min(max(offset, 0.0), max(self._content() - self._room(), 0.0))
        self.update()

    def _step(self, by: int) -> None:
        order = [row.at for row in self._rows]
        selected = self._picture.selected
        self._go(order.index(selected) + by if selected in order else (0 if by > 0 else len(order) - 1))

    def _go(self, row: int) -> None:
        """Choose an event by its row, the nearest where there is none."""
        if self._rows:
            chosen = self._rows[min(max(row, 0), len(self._rows) - 1)].at
            self.select(chosen)
            self.setAccessibleDescription(self._spoken(chosen))

    def _spoken(self, event: int) -> str:
        row = next(row for row in self._rows if row.at == event)
        return f"{row.when}: {row.label} ({words.role(row.role)})"

    def _pick(self, event: int) -> None:
        self.select(event)
        self.picked.emit(event)

    def _offer(self, events: Sequence[int], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        metrics = QFontMetricsF(menu.font())
        widest = _WIDEST * metrics.height() / 1.5
        known = set(events)
        inside = [row.at for row in sorted(self._rows, key=in_time) if row.at in known]
        for event in inside[:_OFFERED]:
            spoken = self._spoken(event)
            entry = menu.addAction(metrics.elidedText(spoken, Qt.TextElideMode.ElideRight, widest).replace("&", "&&"))
            entry.setData(event)
            entry.setToolTip(self._tip((event,)))
        if len(inside) > _OFFERED:
            more = translate("TimelinePanel", "%Ln more in the table", None, len(inside) - _OFFERED)
            menu.addAction(more).setEnabled(False)
        menu.triggered.connect(partial(self._on_offered, self._rows))
        menu.popup(place)

    def _events_at(self, at: QPointF) -> tuple[int, ...]:
        return next((target.events for target in reversed(self._targets) if target.area.contains(at)), ())

    def _tip(self, events: Sequence[int]) -> str:
        rows = [row for row in self._rows if row.at in events[:_TOLD]]
        parts = [(row.when, row.sentence) for row in rows]
        if len(events) > len(rows):
            parts.append(("", translate("TimelinePanel", "%Ln more", None, len(events) - len(rows))))
        return headed_tip(parts)

    def _on_offered(self, rows: Sequence[EventRow], entry: QAction) -> None:
        """Go to an event that was offered, unless others came meanwhile."""
        if rows == self._rows:
            self._pick(entry.data())

    def _on_fonts(self) -> None:
        self._picture.labels.clear()
        self._lay_out()
