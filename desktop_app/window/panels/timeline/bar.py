"""The controls above the timeline: which kinds and whose events are shown, and the zoom."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.article import Digest, EventRole
from desktop_app.window.language import words
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.ringed import draw_ring
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline.shapes import draw_shape
from desktop_app.window.panels.timeline.timeline_rows import EventRow
from desktop_app.window.rows.sheet import icon_side
from desktop_app.window.widgets.controls import Picker, Segment
from desktop_app.window.widgets.reflow import Reflow
from desktop_app.window.widgets.strips import PADDING, column

translate = QCoreApplication.translate
ROLES: tuple[EventRole, ...] = ("event", "report", "state", "plan")
_ZOOM = 1.5


class TimelineBar(QWidget):
    """Legend and filter in one, a choice of speaker, and buttons to zoom.

    `changed` tells that other events are let through, `zoomed` a factor, `fitted` that everything is wanted in sight,
    `turned` that the drawing is wanted in the table's place or the other way round, `export_asked` that a file is.
    """

    changed = Signal()
    zoomed = Signal(float)
    fitted = Signal()
    turned = Signal()
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._roles = [_RoleToggle(theme, role, self) for role in ROLES]
        self._speakers = Picker(theme, self)
        for toggle in self._roles:
            toggle.toggled.connect(self._on_changed)
        self._speakers.activated.connect(self._on_changed)
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._speakers, 1)
        row.addSpacing(8)
        slots = (
            ("export", self.export_asked.emit),
            ("minus", self._on_out),
            ("plus", self._on_in),
            ("fit", self.fitted.emit),
        )
        self._buttons = [QToolButton(tools) for _ in slots]
        for button, (icon, slot) in zip(self._buttons, slots, strict=True):
            button.setIcon(theme.icon(icon))
            button.clicked.connect(slot)
            row.addWidget(button)
        self._turn = QToolButton(tools)
        self._turn.setCheckable(True)
        self._turn.setIcon(theme.icon("time"))
        self._turn.toggled.connect(self._on_turned)
        self._turn.hide()
        row.insertWidget(2, self._turn)
        row.addStretch()  # where there is no choice of speakers to take the room
        legend = Reflow(self._roles, self, narrow=2, spacing=4, grow=len(ROLES))
        column(self, margins=(PADDING - 8, 6, 8, 6)).addWidget(Reflow((legend, tools), self, spacing=16, grow=0))
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def _restyle(self) -> None:
        side = round(icon_side(self._theme))
        for button in (*self._buttons, self._turn):
            button.setIconSize(QSize(side, side))

    def set_compact(self, *, compact: bool) -> None:
        """Show the kinds by their shapes alone, where there is no room for their names."""
        for toggle in self._roles:
            toggle.set_compact(compact=compact)

    def set_drawn(self, *, drawn: bool) -> None:
        """Offer zooming only where there is a drawing."""
        for button in self._buttons[1:]:
            button.setVisible(drawn)

    def set_single(self, *, single: bool) -> None:
        """Offer the drawing in the table's place, where there is room for one of them alone."""
        self._turn.setVisible(single)

    @property
    def turned_over(self) -> bool:
        """Whether the drawing is wanted where there is room for one alone."""
        return self._turn.isChecked()

    def lets(self, row: EventRow) -> bool:
        """Tell whether an event is let through."""
        roles = {toggle.role for toggle in self._roles if toggle.isChecked()}
        speaker = self._speakers.currentData()
        return row.role in roles and (speaker is None or speaker in row.speakers)

    def offer(self, digest: Digest | None, rows: Collection[EventRow]) -> None:
        """Offer the speakers who stand in a sentence with an event; one chosen before stays chosen if still there.

        Without a digest, for several articles, there is no such choice.
        """
        before = self._speakers.currentText()
        there = {speaker for row in rows for speaker in row.speakers}
        blocked = QSignalBlocker(self._speakers)
        self._speakers.clear()
        self._speakers.addItem(translate("TimelinePanel", "All speakers"), None)
        for speaker in digest.speakers if digest else ():
            if speaker.id in there:
                self._speakers.addItem(speaker.name, speaker.id)
        self._speakers.setCurrentIndex(max(self._speakers.findText(before), 0))
        self._speakers.setEnabled(bool(there))
        self._speakers.setVisible(digest is not None)
        blocked.unblock()

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._speakers.setAccessibleName(translate("TimelinePanel", "Events in sentences with which speaker"))
        self._speakers.setToolTip(tip(self._speakers.accessibleName()))
        names = (
            translate("TimelinePanel", "Export the timeline"),
            translate("TimelinePanel", "Zoom out"),
            translate("TimelinePanel", "Zoom in"),
            translate("TimelinePanel", "Show everything"),
        )
        for button, name in zip(self._buttons, names, strict=True):
            button.setToolTip(tip(name))
            button.setAccessibleName(name)
        for toggle in self._roles:
            toggle.name(words.role(toggle.role))
        self._turn.setToolTip(translate("TimelinePanel", "Show the drawing instead of the table"))
        self._turn.setAccessibleName(self._turn.toolTip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line that parts the bar from the drawing."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.line)

    def _on_in(self) -> None:
        self.zoomed.emit(_ZOOM)

    def _on_out(self) -> None:
        self.zoomed.emit(1 / _ZOOM)

    def _on_turned(self) -> None:
        self.turned.emit()

    def _on_changed(self) -> None:
        self.changed.emit()


class _RoleToggle(Segment):
    """One kind of event: its shape and name, struck out while its events are hidden."""

    def __init__(self, theme: Theme, role: EventRole, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self._theme = theme
        self.role = role
        self._compact = False
        self.setChecked(True)

    def name(self, words: str) -> None:
        """Take another name."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tip(words if self._compact else ""))

    def set_compact(self, *, compact: bool) -> None:
        """Show the shape alone; its name comes when the pointer rests."""
        self._compact = compact
        self.name(self.text())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for shape and name."""
        font = self._theme.interface_font(12)
        named = QFontMetrics(font).horizontalAdvance(self.text()) + 0.6 * font.pixelSize()
        wide = 2 * font.pixelSize() + (0 if self._compact else named)
        return QSize(round(wide), max(28, QFontMetrics(font).height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shape and name."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, font = self._theme.tokens, self._theme.interface_font(12)
        font.setStrikeOut(not self.isChecked())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        step = font.pixelSize()
        painter.setOpacity(1.0 if self.isChecked() else 0.45)
        draw_shape(painter, QPointF(step, self.height() / 2), self.role, self._theme)
        painter.setOpacity(1.0)
        painter.setFont(font)
        painter.setPen(tokens.ink2 if self.isChecked() else tokens.ink3)
        if self._compact and not self.isChecked():
            painter.drawLine(QPointF(2, self.height() / 2), QPointF(2 * step - 2, self.height() / 2))
        elif not self._compact:
            painter.drawText(self.rect().adjusted(2 * step, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.ringed():
            draw_ring(painter, self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1), 2)
