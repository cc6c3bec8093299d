"""The few controls that Qt has no good form of: a length slider and a switch of segments."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QSizePolicy,
    QSlider,
    QWidget,
)

from desktop_app.window.looks.ringed import Ringed, draw_ring
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.reflow import Reflow
from desktop_app.window.widgets.strips import column

PADDING = 16
_HANDLE = 16


class LengthSlider(Ringed, QSlider):
    """A horizontal slider that jumps to the pointer and follows it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setFixedHeight(TARGET_HEIGHT)
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._ring = False
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, filled part and handle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        span = self.maximum() - self.minimum()
        share = (self.sliderPosition() - self.minimum()) / span if span > 0 else 1.0  # all there is
        x = _HANDLE / 2 + (self.width() - _HANDLE) * share
        middle = self.height() / 2
        track = QRectF(0, middle - 2, self.width(), 4)
        painter.setPen(QPen(tokens.edge, 1) if tokens.track == tokens.panel else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(tokens.track)
        painter.drawRoundedRect(track, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(QRectF(0, middle - 2, x, 4), 2, 2)
        painter.setBrush(tokens.paper)
        painter.setPen(QPen(tokens.accent, 2))
        painter.drawEllipse(QPointF(x, middle), _HANDLE / 2 - 1, _HANDLE / 2 - 1)
        if self.ringed():
            side = _HANDLE + 4
            draw_ring(painter, self._theme, QRectF(x - side / 2, middle - side / 2, side, side), side / 2)

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _HANDLE / 2) / max(self.width() - _HANDLE, 1)
        self.setValue(self.minimum() + round(min(max(share, 0.0), 1.0) * (self.maximum() - self.minimum())))


TARGET_HEIGHT = 24


class Segment(Ringed, QAbstractButton):
    """One part of a switch, or a chip that stands alone."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return room for the text in its heavier weight, so that checking never moves anything."""
        metrics = QFontMetrics(self._theme.interface_font(12, semibold=True))
        return QSize(metrics.horizontalAdvance(self.text()) + 20, max(28, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Ask for little; whoever arranges segments breaks the row before it cuts them."""
        return QSize(40, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go dark."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint border, ground, the line of the checked one, and the text."""
        del event
        painter = QPainter(self)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        tokens = self._theme.tokens
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tokens.edge, 1))
        painter.setBrush(tokens.sel if self.isChecked() else tokens.paper)
        painter.drawRoundedRect(area, 2, 2)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(area, tokens.hover)
        if self.isChecked():
            painter.fillRect(QRectF(1, self.height() - 3, self.width() - 2, 2), tokens.accent)
        painter.setFont(self._theme.interface_font(12, semibold=self.isChecked()))
        painter.setPen(tokens.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.ringed():
            draw_ring(painter, self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1), 2)


class Switch(QWidget):
    """One choice out of a few; `chosen` tells its index."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        for at, text in enumerate(texts):
            self._group.addButton(Segment(theme, text, self), at)
        column(self).addWidget(Reflow(self._group.buttons(), self, narrow=2, spacing=0))
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def rename(self, texts: Sequence[str]) -> None:
        """Take the words of another interface language."""
        for at, text in enumerate(texts):
            self._group.button(at).setText(text)

    def choose(self, at: int) -> None:
        """Check one segment without telling anybody."""
        self._group.button(at).setChecked(True)

    def current(self) -> int:
        """Return the index of the checked segment."""
        return self._group.checkedId()


class Chip(Segment):
    """A switch of its own, on or off; `toggled` tells."""


class Picker(QComboBox):
    """A drop-down list drawn as the other controls are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the height of the other controls."""
        return QSize(super().sizeHint().width(), max(28, self.fontMetrics().height() + 8))

    def showPopup(self) -> None:
        """Open the list as wide as its widest entry, as far as the screen goes."""
        wanted = self.view().sizeHintForColumn(0) + 2 * self.view().frameWidth()
        self.view().setMinimumWidth(min(wanted, self.screen().availableGeometry().width() - 2 * PADDING))
        super().showPopup()

    def minimumSizeHint(self) -> QSize:
        """May be narrow; the name is then elided."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint border, ground, the present name and the arrow."""
        del event
        painter = QPainter(self)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        tokens = self._theme.tokens
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tokens.focus, 2) if self.hasFocus() else QPen(tokens.edge, 1))
        painter.setBrush(tokens.paper)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5) if self.hasFocus() else area, 2, 2)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(area, tokens.hover)
        painter.setPen(tokens.ink)
        painter.setFont(self._theme.interface_font(12))
        side = self._theme.grown(16)
        words = self.rect().adjusted(10, 0, -side - 14, 0)
        shown = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        arrow = QRect(self.width() - side - 10, (self.height() - side) // 2, side, side)
        self._theme.draw_icon(painter, arrow, "down", "ink2")
