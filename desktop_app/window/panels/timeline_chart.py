"""The timeline, drawn: time to the right, labels in lanes above the axis, states and the article's day below it."""

import html
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from desktop_app.window.panels import timescale, words
from desktop_app.window.panels.shapes import BAR, draw_bar, draw_disc, draw_shape
from desktop_app.window.panels.sheet import broken, line_height, width_of
from desktop_app.window.panels.timeline_rows import EventRow
from desktop_app.window.panels.timescale import Flag, Mark, Scale
from desktop_app.window.theme import Theme

translate = QCoreApplication.translate
PADDING = 16.0
_FLAG = 148.0  # px of a label, about 22 letters
_LINES = 3
_LANES = 16  # lines of label above the axis at most, so that they stay near it
_LABELLED = 24  # marks in sight with labels at most; more would be a wall of words
_CLOSEST = 60.0  # px for a day at the highest zoom
_STEP = 1.25


class TimelineChart(QWidget):
    """Draws events. `picked` tells the index of an event that was clicked or taken with Enter."""

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[EventRow] = ()
        self._published: int | None = None
        self._dated: list[EventRow] = []
        self._hanging: list[EventRow] = []
        self._scale = Scale(())
        self._marks: list[Mark] = []
        self._zoom = 1.0
        self._offset = 0.0
        self._selected: int | None = None
        self._targets: list[tuple[QRectF, tuple[int, ...]]] = []
        self._drag: tuple[float, float] | None = None
        self._ring = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def show_rows(self, rows: Sequence[EventRow], published: int | None) -> None:
        """Draw other events; the whole of them is in sight."""
        self._rows, self._published, self._selected = rows, published, None
        self._dated = [row for row in rows if row.first is not None]
        self._hanging = [row for row in rows if row.first is None and row.role == "state" and published][:2]
        self.fit()

    def select(self, event: int | None) -> None:
        """Point out one event by its index in the digest, and bring it into sight."""
        self._selected = event
        for mark in self._marks:
            if any(self._dated[row].at == event for row in mark.rows):
                middle = (mark.left + mark.right) / 2
                if not 0 <= middle - self._offset <= self._room():
                    self._pan_to(middle - self._room() / 2)
        self.update()

    def fit(self) -> None:
        """Show everything."""
        self._zoom, self._offset = 1.0, 0.0
        self._lay_out()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Stretch the axis around a place of the widget; its middle when none is given."""
        place = self.width() / 2 - PADDING if at is None else at - PADDING
        share = (self._offset + place) / max(self._content(), 1.0)
        self._zoom = min(max(self._zoom * factor, 1.0), self._highest())
        self._lay_out()
        self._pan_to(share * self._content() - place)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(640, 280)

    def minimumSizeHint(self) -> QSize:
        """Return room for the axis and one lane of labels."""
        return QSize(240, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width with the axis."""
        super().resizeEvent(event)
        self._lay_out()
        self._pan_to(self._offset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Up and down zooms around the pointer, sideways pans."""
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not across:
            across, along = along, 0
        if abs(across) > abs(along):
            self._pan_to(self._offset - (event.pixelDelta().x() or across / 2))
        elif along:
            self.zoom(_STEP ** (along / 120), event.position().x())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinching zooms; resting shows the sentence."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position().x())
            return True
        if isinstance(event, QHelpEvent):
            rows = self._rows_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._tip(rows), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan."""
        self._ring = False
        self._drag = (event.position().x(), self._offset)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while the button is down; show what can be clicked."""
        if self._drag and event.buttons() & Qt.MouseButton.LeftButton:
            self._pan_to(self._drag[1] + self._drag[0] - event.position().x())
        over = bool(self._rows_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the event that was clicked, not dragged; offer several in one place by name."""
        moved = self._drag is not None and abs(self._drag[0] - event.position().x()) > 4  # noqa: PLR2004  # px
        self._drag = None
        rows = self._rows_at(event.position())
        if moved or not rows:
            return
        if len(rows) == 1:
            self._pick(rows[0])
        else:
            self._offer(rows, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to those who come by keyboard."""
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from event to event, with Shift they pan; + and − zoom, 0 shows everything, Enter goes there."""
        self._ring = True
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                forward = event.key() == Qt.Key.Key_Right
                self._pan_to(self._offset + (80 if forward else -80)) if shift else self._step(1 if forward else -1)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self._step(-len(self._rows) if event.key() == Qt.Key.Key_Home else len(self._rows))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(_STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / _STEP)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._selected is not None:
                self._pick(self._selected)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axis, marks and labels of what is in sight."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.tokens.paper)
        self._targets = []
        if not self._scale.stretches:
            return
        painter.setClipRect(QRectF(0, 0, self.width(), self.height()))
        self._paint_axis(painter)
        self._paint_published(painter)
        left, right = self._offset - 40, self._offset + self._room() + 40
        visible = [mark for mark in self._marks if mark.right > left and mark.left < right]
        self._paint_labels(painter, visible)
        for mark in visible:
            self._paint_mark(painter, mark)
        if self._ring and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.tokens.focus, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _room(self) -> float:
        return max(self.width() - 2 * PADDING, 1.0)

    def _content(self) -> float:
        last = self._scale.stretches[-1:]
        return last[0].left + last[0].width if last else 0.0

    def _highest(self) -> float:
        finest = max((stretch.per_day for stretch in self._scale.stretches), default=_CLOSEST)
        return max(self._zoom * _CLOSEST / max(finest, 1e-9), 1.0)

    def _lay_out(self) -> None:
        intervals = [(row.first, row.last) for row in self._dated if row.first is not None and row.last is not None]
        days = [(self._published, self._published)] if self._published and intervals else []
        self._scale = timescale.build([*intervals, *days], self._room() * self._zoom)
        self._marks = timescale.marks(self._scale, intervals)
        self.update()

    def _pan_to(self, offset: float) -> None:
        self._offset = min(max(offset, 0.0), max(self._content() - self._room(), 0.0))
        self.update()

    def _step(self, by: int) -> None:
        order = [row.at for row in self._rows]
        if order:
            here = order.index(self._selected) + by if self._selected in order else (0 if by > 0 else len(order) - 1)
            self.select(order[min(max(here, 0), len(order) - 1)])
            self.setAccessibleDescription(self._spoken(self._selected))

    def _spoken(self, event: int | None) -> str:
        row = next((row for row in self._rows if row.at == event), None)
        return f"{row.when}: {row.label} ({words.role(row.role)})" if row else ""

    def _pick(self, event: int) -> None:
        self.select(event)
        self.picked.emit(event)

    def _offer(self, events: Sequence[int], mouse: QMouseEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for event in events[:20]:
            menu.addAction(self._spoken(event)).setData(event)
        menu.triggered.connect(lambda entry: self._pick(entry.data()))
        menu.popup(mouse.globalPosition().toPoint())

    def _rows_at(self, at: QPointF) -> tuple[int, ...]:
        return next((rows for rect, rows in reversed(self._targets) if rect.contains(at)), ())

    def _tip(self, events: Sequence[int]) -> str:
        rows = [row for row in self._rows if row.at in events[:5]]
        parts = [f"<p><b>{html.escape(row.when)}</b><br>{html.escape(row.sentence)}</p>" for row in rows]
        more = len(events) - len(rows)
        if more > 0:
            parts.append(f"<p>{html.escape(translate('TimelinePanel', '%Ln more', None, more))}</p>")
        return "".join(parts)

    def _axis(self) -> float:
        step = line_height(self._theme.interface_font(12))
        below = (2.5 + 1.25 * len(self._hanging)) * step + 12
        return min(self.height() - below, _LANES * step)

    def _paint_axis(self, painter: QPainter) -> None:
        tokens, axis = self._theme.tokens, round(self._axis()) + 0.5
        painter.setPen(QPen(tokens.edge, 1))
        for stretch in self._scale.stretches:
            left = PADDING + stretch.left - self._offset
            painter.drawLine(QPointF(left, axis), QPointF(left + stretch.width, axis))
        small = self._theme.interface_font(12)
        self._paint_cuts(painter, axis)
        bold = self._theme.interface_font(12, semibold=True)
        room = painter.fontMetrics().horizontalAdvance("MMM 0000") + 12
        end = float("-inf")
        for tick in timescale.ticks(self._scale, self._offset - 100, self._offset + self._room() + 100, room * 0.7):
            x = PADDING + tick.x - self._offset
            painter.setPen(QPen(tokens.edge, 1))
            painter.drawLine(QPointF(round(x) + 0.5, axis - 4), QPointF(round(x) + 0.5, axis + 4))
            painter.setFont(bold if tick.unit in ("year", "decade", "century") else small)
            text = _tick_name(tick)
            wide = painter.fontMetrics().horizontalAdvance(text)
            middle = PADDING + tick.middle - self._offset
            if wide <= max(tick.room, room * 0.7) and middle - wide / 2 > end + 6:
                painter.setPen(tokens.ink2)
                painter.drawText(QPointF(middle - wide / 2, axis + 6 + painter.fontMetrics().ascent()), text)
                end = middle + wide / 2

    def _paint_cuts(self, painter: QPainter, axis: float) -> None:
        tokens, small = self._theme.tokens, self._theme.interface_font(12)
        painter.setFont(small)
        for middle, first, after in self._scale.cuts():
            x = PADDING + middle - self._offset
            painter.setPen(QPen(tokens.edge, 1.5))
            for side in (-5, 5):
                painter.drawLine(QPointF(x + side - 4, axis + 7), QPointF(x + side + 4, axis - 7))
            text = words.gap(date.fromordinal(first), date.fromordinal(after))
            wide = painter.fontMetrics().horizontalAdvance(text)
            left = min(max(x - wide / 2, PADDING), max(self.width() - PADDING - wide, PADDING))
            painter.setPen(tokens.ink2)
            painter.drawText(QPointF(left, axis + 8 + line_height(small) + painter.fontMetrics().ascent()), text)

    def _paint_published(self, painter: QPainter) -> None:
        if self._published is None:
            return
        tokens, small = self._theme.tokens, self._theme.interface_font(12)
        step = line_height(small)
        x = round(PADDING + self._scale.x(self._published + 0.5) - self._offset) + 0.5
        axis = self._axis()
        below = axis + 8 + step
        painter.setPen(QPen(tokens.accent, 2))
        bottom = below + step * (1 + 1.25 * len(self._hanging)) - 4
        painter.drawLine(QPointF(x, axis), QPointF(x, bottom))
        painter.setFont(small)
        metrics = painter.fontMetrics()
        text = translate("TimelinePanel", "published")
        wide = metrics.horizontalAdvance(text)
        left = x + 6 if x + 6 + wide < self.width() - 4 else x - 6 - wide
        painter.setPen(tokens.accent)
        painter.drawText(QPointF(left, below + metrics.ascent()), text)
        for number, row in enumerate(self._hanging):
            self._paint_state(painter, row, x, below + step * (1 + 1.25 * number))

    def _paint_state(self, painter: QPainter, row: EventRow, x: float, top: float) -> None:
        tokens = self._theme.tokens
        metrics = painter.fontMetrics()
        chosen = row.at == self._selected
        middle = top + line_height(painter.font()) / 2
        reach = min(90.0, max(x - PADDING - 60, 24.0))
        painter.setPen(QPen(tokens.accent if chosen else tokens.ink, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x - reach, middle), QPointF(x, middle))
        painter.setPen(QPen(tokens.accent if chosen else tokens.ink, 2))
        painter.drawLine(QPointF(x, middle - 5), QPointF(x, middle + 5))
        right_room = self.width() - PADDING - x - 8
        wide = metrics.horizontalAdvance(row.label)
        painter.setPen(tokens.ink)
        if right_room >= min(wide, 120):
            text = metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, round(right_room))
            left = x + 8
        else:
            text = metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, round(max(x - reach - 8 - PADDING, 0)))
            left = x - reach - 8 - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(left, top + metrics.ascent()), text)
        begin, end = min(left, x - reach), max(left + metrics.horizontalAdvance(text), x)
        self._targets.append((QRectF(begin, top - 2, end - begin, 20), (row.at,)))

    def _paint_labels(self, painter: QPainter, visible: Sequence[Mark]) -> None:
        named = [mark for mark in visible if len(mark.rows) <= _LINES][:_LABELLED]
        step = line_height(self._theme.interface_font(12))
        blocks = [self._block(mark) for mark in named]
        stems = [PADDING + _stem(mark) - self._offset for mark in named]
        flags = [Flag(x, block.wide, block.tall) for x, block in zip(stems, blocks, strict=True)]
        tracks = max((mark.track for mark in visible), default=0)
        foot = self._axis() - 16 - tracks * (BAR + 3)
        boxes = timescale.hang(flags, (4.0, self.width() - 4.0, foot - 4), step / 2)
        for flag, block, box in zip(flags, blocks, boxes, strict=True):
            if box:
                self._paint_flag(painter, flag, block, foot - box.bottom - box.height, box.left)

    def _block(self, mark: Mark) -> "_Block":
        rows = [self._dated[row] for row in mark.rows]
        small = self._theme.interface_font(12)
        begin, end = rows[0].when, rows[-1].when
        most = _LINES if len(rows) == 1 else 2
        lines = [(begin if begin == end else f"{begin} … {end}", "ink2", 1)]
        lines += [(row.label, "ink", most) for row in rows]
        wide = min(max(width_of(text, small) for text, _, _ in lines) + 2, _FLAG * small.pixelSize() / 12)
        heights = [min(broken(text, small, wide, 0)[0].lineCount(), most) for text, _, most in lines]
        return _Block(wide, sum(heights) * line_height(small), lines, tuple(row.at for row in rows))

    def _paint_flag(self, painter: QPainter, flag: Flag, block: "_Block", top: float, left: float) -> None:
        tokens = self._theme.tokens
        chosen = self._selected in block.events
        painter.setPen(QPen(tokens.accent if chosen else tokens.edge, 2 if chosen else 1))
        x = round(flag.x) + (0.0 if chosen else 0.5)
        painter.drawLine(QPointF(x, top + block.tall + 1), QPointF(x, self._axis() - 4))
        y = top
        for line in block.lines:
            box = QRectF(left, y, block.wide, 0)
            y = self._paint_lines(painter, line, box, right=left + block.wide <= flag.x)
        self._targets.append((QRectF(left, top, block.wide, block.tall), block.events))

    def _paint_lines(self, painter: QPainter, line: tuple[str, str, int], box: QRectF, *, right: bool) -> float:
        text, colour, most = line
        small = self._theme.interface_font(12)
        layout, _ = broken(text, small, box.width(), 0)
        painter.setFont(small)
        painter.setPen(self._theme.colour(colour))
        metrics, step, y = painter.fontMetrics(), line_height(small), box.y()
        for at in range(min(layout.lineCount(), most)):
            part = layout.lineAt(at)
            end = part.textStart() + part.textLength()
            shown = layout.text()[part.textStart() : end].rstrip()
            if at == most - 1 and layout.lineCount() > most:
                rest = layout.text()[part.textStart() :]
                shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, round(box.width()))
            left = box.right() - metrics.horizontalAdvance(shown) - 4 if right else box.x()
            painter.drawText(QPointF(left, y + (step - metrics.height()) / 2 + metrics.ascent()), shown)
            y += step
        return y

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        rows = [self._dated[row] for row in mark.rows]
        chosen = any(row.at == self._selected for row in rows)
        left, right = PADDING + mark.left - self._offset, PADDING + mark.right - self._offset
        y = self._axis() - mark.track * (BAR + 3)
        ids = tuple(row.at for row in rows)
        if mark.right > mark.left:
            rect = QRectF(left, y - BAR / 2, right - left, BAR)
            draw_bar(painter, rect, rows[0].role, self._theme, chosen=chosen, fading=rows[0].vague)
            self._targets.append((rect.adjusted(0, -6, 0, 6), ids))
            if len(rows) > 1:
                draw_disc(painter, rect.center(), len(rows), self._theme, chosen=chosen)
            return
        if len(rows) > 1:
            draw_disc(painter, QPointF(left, y), len(rows), self._theme, chosen=chosen)
        else:
            draw_shape(painter, QPointF(left, y), rows[0].role, self._theme, chosen=chosen)
        self._targets.append((QRectF(left - 12, y - 12, 24, 24), ids))


class _Block(NamedTuple):
    """The label of a mark: its lines as (text, colour, most lines), and the events it names."""

    wide: float
    tall: float
    lines: list[tuple[str, str, int]]
    events: tuple[int, ...]


def _stem(mark: Mark) -> float:
    """Return where a mark's stem stands: on a point, or at the left end of a bar."""
    return mark.left if mark.right == mark.left else mark.left + 1


def _tick_name(tick: timescale.Tick) -> str:
    match tick.unit:
        case "day" | "week":
            if tick.first or tick.unit == "week" or tick.start.day == 1:
                return words.day(tick.start, month="MMM", year=False)
            return QLocale().toString(tick.start.day)
        case "month" | "quarter":
            return words.month(tick.start, form="MMM yyyy" if tick.first or tick.start.month == 1 else "MMM")
        case "decade":
            return f"{tick.start.year}–{tick.start.year + 9}" if tick.first else str(tick.start.year)
        case _:
            return str(tick.start.year)
