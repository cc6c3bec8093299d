"""The quiet parts around a list: caption, footer, and what stands there when there are no rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.labels import coloured
from desktop_app.window.widgets.reflow import Reflow

PADDING = 16


class Placeholder(QWidget):
    """What a panel shows instead of rows: what is missing, and why."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._reason = ""
        theme.changed.connect(self.update)

    def say(self, title: str, reason: str) -> None:
        """Take other words."""
        self._title, self._reason = title, reason
        self.setAccessibleName(title)
        self.setAccessibleDescription(reason)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the two lines at the top of the panel."""
        del event
        painter = QPainter(self)
        area = self.rect().adjusted(PADDING, PADDING, -PADDING, -PADDING)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setFont(self._theme.interface_font(semibold=True))
        painter.setPen(self._theme.tokens.ink)
        taken = painter.boundingRect(area, flags, self._title)
        painter.drawText(area, flags, self._title)
        painter.setFont(self._theme.interface_font())
        painter.setPen(self._theme.tokens.ink2)
        painter.drawText(area.adjusted(0, taken.height() + 4, 0, 0), flags, self._reason)


class Caption(QWidget):
    """The line at the head of a panel: what it shows, and at the right how much of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._note = QLabel(self), QLabel(self)
        parts = Reflow((self._title, self._note), self, grow=0)
        column(self, margins=(PADDING, PADDING - 2, PADDING, 10)).addWidget(parts)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, title: str, note: str) -> None:
        """Take other words."""
        self._title.setText(title)
        self._note.setText(note)

    def _restyle(self) -> None:
        self._title.setFont(self._theme.interface_font(semibold=True))
        self._note.setFont(self._theme.interface_font())
        coloured(self._note, self._theme, "ink2")


class Footer(QWidget):
    """The strip of buttons under a list; it stays where it is while the rows change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(PADDING, 8, PADDING, 8)
        self._row.setSpacing(8)
        self._row.addStretch(1)

    def add(self, text: str, icon: str, *, primary: bool = False) -> QPushButton:
        """Add a button; one of a panel's buttons is the filled one."""
        button = QPushButton(self._theme.icon(icon, "on_accent" if primary else "ink"), text, self)
        button.setProperty("look", "primary" if primary else "")
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line that parts the strip from the rows."""
        del event
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.tokens.line)


def column(parent: QWidget, *, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Give a widget a column of its own and return it."""
    box = QVBoxLayout(parent)
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    return box
