"""SVG icons in the colours of the theme: drawn anew whenever the theme changes, so no widget has to set them again."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from desktop_app import resources


def draw(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw an icon straight into a widget, as sharp as its screen is."""
    side = round(min(rect.width(), rect.height()) * painter.deviceTransform().m11())
    if side > 0:  # there is nothing to be seen of a button without room
        painter.drawPixmap(rect, _drawing(name, colour.name(), side))


class TintedEngine(QIconEngine):
    """Paints one SVG file; its `currentColor` is what `colour` says at that moment."""

    def __init__(self, name: str, colour: Callable[[], QColor]) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into `rect`, at 45 % when disabled."""
        del state
        opacity = painter.opacity()
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(opacity * 0.45)
        draw(painter, rect, self._name, self._colour())
        painter.setOpacity(opacity)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon on a transparent ground; `size` is in device pixels."""
        pixmap = QPixmap(size)
        if pixmap.isNull():
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return a copy, which Qt asks for when two icons part."""
        return TintedEngine(self._name, self._colour)


@cache
def _drawing(name: str, colour: str, side: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  # 6 ms that only the first icon needs

    svg = _source(name).replace(b"currentColor", colour.encode())
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


@cache
def _source(name: str) -> bytes:
    return resources.path("icons", f"{name}.svg").read_bytes()
