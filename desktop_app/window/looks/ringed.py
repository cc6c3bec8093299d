"""The ring around what has the keyboard, for those who use it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen

from desktop_app.window.looks.mixin import Mixin
from desktop_app.window.looks.theme import Theme

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


def came_by_key(event: QFocusEvent) -> bool:
    """Tell whether the focus came by keyboard."""
    return event.gotFocus() and event.reason() in _BY_KEY


def draw_ring(painter: QPainter, theme: Theme, area: QRectF, radius: float = 0.0) -> None:
    """Draw the ring along the middle of its line."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.drawRoundedRect(area, radius, radius)


class Ringed(Mixin):
    """Knows whether to draw its ring; stands before the widget class among the bases of a class."""

    _ring = False

    def ringed(self) -> bool:
        """Tell whether the ring is to be drawn."""
        return self._ring and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to those who come by keyboard."""
        self._ring = came_by_key(event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring to those who use keys."""
        self._ring = True
        super().keyPressEvent(event)
