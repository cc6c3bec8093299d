"""The focus ring around the article: seen after the keyboard brought the focus there, never after the mouse."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.window.looks.theme import Theme

_WIDTH = 2  # px
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


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
            self.setVisible(event.gotFocus() and event.reason() in _BY_KEY)
            self.raise_()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring inside the edge."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.tokens.focus, _WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
