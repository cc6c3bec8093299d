"""The shapes that tell the kinds of events apart without colour.

Filled: an event. Hollow square: a report of something said. Line that ends at a tick: a state. Dashed: a plan.
"""

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from desktop_app.article import EventRole
from desktop_app.window.looks.theme import Theme

BAR = 8.0  # px, the thickness of a bar
_DOT = 5.0  # px, half of a shape at 100 %
_RIM = 2.0  # px


def draw_shape(painter: QPainter, at: QPointF, role: EventRole, theme: Theme, *, chosen: bool = False) -> None:
    """Draw the shape of one kind of event."""
    tokens = theme.tokens
    colour = tokens.accent if chosen else tokens.ink
    half = _DOT * max(theme.interface_scale, 1.0)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(tokens.paper)
    match role:
        case "event":
            painter.setBrush(colour)
            painter.drawEllipse(at, half, half)
        case "report":
            painter.drawRect(QRectF(at.x() - half + 0.5, at.y() - half + 0.5, 2 * half - 1, 2 * half - 1))
        case "state":
            painter.drawLine(QPointF(at.x() - 2 * half, at.y()), at)
            painter.drawLine(QPointF(at.x(), at.y() - half), QPointF(at.x(), at.y() + half))
        case "plan":
            painter.setPen(_dashed(colour))
            painter.drawEllipse(at, half, half)


def draw_point(painter: QPainter, at: QPointF, role: EventRole, theme: Theme, *, chosen: bool = False) -> None:
    """Draw the point of one event where it may lie over a bar: with a rim that parts them."""
    rim = _DOT * max(theme.interface_scale, 1.0) + _RIM
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens.paper)
    painter.drawEllipse(at, rim, rim)
    draw_shape(painter, at, role, theme, chosen=chosen)


def draw_bar(
    painter: QPainter, rect: QRectF, role: EventRole, theme: Theme, *, chosen: bool = False, fading: bool = False
) -> None:
    """Draw an event that is known to the week, month, year; `fading` when its end is open."""
    tokens = theme.tokens
    colour = tokens.accent if chosen else tokens.ink
    inner = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(tokens.paper)
    match role:
        case "event":
            painter.fillRect(rect, _fading(rect, colour) if fading else QBrush(colour))
        case "report":
            painter.drawRect(inner)
        case "state":
            middle = rect.center().y()
            painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
            painter.drawLine(QPointF(rect.right(), rect.top() - 1), QPointF(rect.right(), rect.bottom() + 1))
        case "plan":
            painter.setPen(_dashed(colour))
            painter.drawRect(inner)


def draw_disc(painter: QPainter, at: QPointF, count: int, theme: Theme, *, chosen: bool = False) -> None:
    """Draw several events in one place: a disc with their number."""
    tokens = theme.tokens
    font = theme.interface_font(12, semibold=True)
    painter.setFont(font)
    text = QLocale().toString(count)
    tall = max(painter.fontMetrics().height() / 2, 9.0)
    half = max(painter.fontMetrics().horizontalAdvance(text) / 2 + 4, tall)
    painter.setPen(QPen(tokens.paper, 1.5))
    painter.setBrush(tokens.accent if chosen else tokens.ink)
    area = QRectF(at.x() - half, at.y() - tall, 2 * half, 2 * tall)
    painter.drawRoundedRect(area, tall, tall)
    painter.setPen(tokens.on_accent if chosen else tokens.paper)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _dashed(colour: QColor) -> QPen:
    pen = QPen(colour, 1.5)
    pen.setDashPattern([1.8, 1.3])
    return pen


def _fading(rect: QRectF, colour: QColor) -> QBrush:
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    clear = QColor(colour)
    clear.setAlpha(0)
    gradient.setColorAt(0.5, colour)
    gradient.setColorAt(1.0, clear)
    return QBrush(gradient)
