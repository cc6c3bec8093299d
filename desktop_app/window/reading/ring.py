"""The focus ring around the article: seen after the keyboard brought the focus there, never after the mouse."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.window.looks.ringed import came_by_key, draw_ring
from desktop_app.window.looks.theme import Theme


class FocusRing(QWidget):
    """Lies over a widget and lets the mouse through. Not painted in the viewport, whose pixels move when it scrolls."""

    def __init__(self, theme: Theme, watched: QWidget) -> None:
        super().__init__(watched)
        self._theme = theme
        self._watched = watched
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus, and keep the size."""
        if isinstance(event, QFocusEvent):
            self.setVisible(came_by_key(event))
            self.raise_()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring inside the edge."""
        del event
        painter = QPainter(self)
        draw_ring(painter, self._theme, self.rect().toRectF().adjusted(1, 1, -1, -1))
        painter.end()
