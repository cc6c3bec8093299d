"""The share of voice as one bar: from nothing to all that is quoted, a stretch for everybody who speaks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.window.language import words
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.ringed import Ringed, draw_ring
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.speakers.shares import Share
from desktop_app.window.rows.sheet import displayable

translate = QCoreApplication.translate
_GAP = 2  # px between two stretches
_LEGIBLE = 40  # px below which a name says nothing


class ShareBar(Ringed, QWidget):
    """Draws shares; `chosen(id)` tells the speaker whose stretch was clicked or reached with the arrow keys."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: Sequence[Share] = ()
        self._marked: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def show_shares(self, several: Sequence[Share]) -> None:
        """Draw other shares."""
        self._shares = [share for share in several if share.part > 0]
        told = (f"{share.name} {words.percent(share.part)}" for share in self._shares)
        self.setAccessibleName(translate("SpeakersPanel", "Share of voice"))
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def mark(self, speaker: str | None) -> None:
        """Point out the stretch of a speaker, or of nobody."""
        self._marked = speaker
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one line of small words."""
        height = QFontMetricsF(self._theme.interface_font(12)).height()
        return QSize(200, max(24, round(height) + 8))

    def stretches(self) -> list[tuple[QRectF, Share]]:
        """Return where everybody's stretch lies; parts that round to nothing are one pixel wide."""
        area = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        room = area.width() - _GAP * max(len(self._shares) - 1, 0)
        whole = sum(share.part for share in self._shares) or 1.0
        found, x = [], area.left()
        for share in self._shares:
            wide = max(room * share.part / max(whole, 1.0), 1.0)
            found.append((QRectF(x, area.top(), wide, area.height()), share))
            x += wide + _GAP
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stretches with the names that fit into them."""
        del event
        painter = QPainter(self)
        tokens = self._theme.tokens
        painter.setFont(self._theme.interface_font(12))
        for rect, share in self.stretches():
            marked = share.speaker == self._marked
            painter.setPen(QPen(tokens.accent if marked else tokens.edge, 1))
            painter.setBrush(tokens.accent if marked else tokens.track)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            if rect.width() >= _LEGIBLE:
                room = rect.adjusted(6, 0, -6, 0)
                name = displayable(share.name)
                shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
                painter.setPen(tokens.on_accent if marked else tokens.ink)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self.ringed():
            draw_ring(painter, self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the speaker under the pointer."""
        self._ring = False
        share = self._at(event.position().x())
        if share and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(share.speaker)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the bar."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None or not self._shares:
            super().keyPressEvent(event)
            return
        self._ring = True
        ids = [share.speaker for share in self._shares]
        now = ids.index(self._marked) if self._marked in ids else -1
        self.chosen.emit(ids[min(max(now + step, 0), len(ids) - 1)])

    def event(self, event: QEvent) -> bool:
        """Name the speaker under the pointer."""
        if isinstance(event, QHelpEvent):
            share = self._at(event.pos().x())
            told = f"{displayable(share.name)}: {words.percent(share.part)}" if share else ""
            QToolTip.showText(event.globalPos(), tip(told), self)
            return True
        return super().event(event)

    def _at(self, x: float) -> Share | None:
        return next((share for rect, share in self.stretches() if rect.left() <= x <= rect.right() + _GAP), None)
