"""The bar at the bottom: which marks are shown, what is being read, how much there is, and that nothing leaves."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.window.entry import Entry
from desktop_app.window.settings import LAYERS
from desktop_app.window.theme import Theme

translate = QCoreApplication.translate


class StatusBar(QWidget):
    """Layer toggles at the left; progress with Cancel, counts and the offline sign at the right."""

    layers_changed = Signal(object)
    cancel_asked = Signal()

    def __init__(self, theme: Theme, layers: Iterable[str]) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._pending = 0
        self._heading, self._progress, self._counts, self._offline = QLabel(), QLabel(), QLabel(), QLabel()
        self._lock = QLabel()
        self._cancel = QPushButton()
        self._cancel.setProperty("look", "small")
        self._cancel.clicked.connect(self.cancel_asked)
        self._toggles = {name: LayerToggle(theme, name) for name in LAYERS}
        shown = set(layers)
        for name, toggle in self._toggles.items():
            toggle.setChecked(name in shown)
            toggle.toggled.connect(self._on_toggled)
        self._arrange()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._heading)
        for toggle in self._toggles.values():
            row.addWidget(toggle)
        row.addStretch()
        row.addWidget(self._progress)
        row.addWidget(self._cancel)
        row.addWidget(self._counts)
        sign = QHBoxLayout()
        sign.setSpacing(8)
        sign.addWidget(self._lock)
        sign.addWidget(self._offline)
        row.addLayout(sign)
        self._progress.hide()
        self._cancel.hide()

    def layers(self) -> frozenset[str]:
        """Return the names of the layers that are shown."""
        return frozenset(name for name, toggle in self._toggles.items() if toggle.isChecked())

    def show_entry(self, entry: Entry | None) -> None:
        """Show how much the article holds and how long its analysis took."""
        self._entry = entry
        self._heading.setText(translate("Status", "Marks") if entry else _formats())
        ready = entry is not None and entry.digest is not None and entry.state == "ready"
        self._heading.setVisible(ready or entry is None)
        for toggle in self._toggles.values():
            toggle.setVisible(ready)
        words = ""
        if ready and entry and entry.digest:
            seconds = translate("Status", "%1 s").replace("%1", self.locale().toString(entry.seconds, "f", 2))
            words = f"{translate('Status', '%Ln sentence(s)', None, len(entry.digest.sentences))} · {seconds}"
        self._counts.setText(words)

    def show_progress(self, pending: int) -> None:
        """Show how many articles are still to be read."""
        self._pending = pending
        self._progress.setText(translate("Status", "Reading, %Ln article(s) to go", None, pending))
        self._progress.setVisible(pending > 0)
        self._cancel.setVisible(pending > 0)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  # the state itself
        """Leave out what a narrow window has no room for."""
        self._heading.setMaximumWidth(0 if narrow else 1000)
        self._counts.setVisible(not narrow)
        self._offline.setVisible(not narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_toggled(self) -> None:
        self.layers_changed.emit(self.layers())

    def _restyle(self) -> None:
        font = self._theme.interface_font(12)
        self.setFixedHeight(max(32, round(font.pixelSize() * 2.6)))
        for label in (self._heading, self._progress, self._counts, self._offline):
            label.setFont(font)
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self._theme.tokens.ink2)
            label.setPalette(palette)
        self._cancel.setFont(font)
        self._lock.setPixmap(self._theme.icon("lock", "ink2").pixmap(QSize(14, 14)))

    def _retranslate(self) -> None:
        self._cancel.setText(translate("Status", "Cancel"))
        self._offline.setText(translate("Status", "Offline"))
        self._offline.setToolTip(translate("Status", "Everything happens on this computer. Nothing is ever sent."))
        self._lock.setAccessibleName(translate("Status", "Offline"))
        for toggle, words in zip(self._toggles.values(), _layer_names(), strict=True):
            toggle.setText(words)
            toggle.setToolTip(translate("Status", "Show or hide these marks in the article"))
        self.show_entry(self._entry)
        self.show_progress(self._pending)


class LayerToggle(QCheckBox):
    """A check box whose words carry the mark that it shows and hides."""

    def __init__(self, theme: Theme, layer: str) -> None:
        super().__init__()
        self._theme = theme
        self._layer = layer
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for box, mark and words."""
        metrics = QFontMetrics(self._font())
        return QSize(14 + 16 + metrics.horizontalAdvance(self.text()) + 6, max(24, metrics.height() + 8))

    def hitButton(self, pos: QPoint) -> bool:
        """Let the words be clicked as well."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, words and mark."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_box(painter, QRect(1, (self.height() - 14) // 2, 14, 14))
        font = self._font()
        metrics = QFontMetrics(font)
        words = QRect(0, 0, metrics.horizontalAdvance(self.text()), metrics.height())
        words.moveTo(14 + 14, (self.height() - words.height()) // 2)
        painter.setFont(font)
        painter.setPen(self._theme.tokens.ink)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        self._draw_mark(painter, words, words.top() + metrics.ascent())
        painter.end()

    def _font(self) -> QFont:
        return self._theme.interface_font(12, semibold=self._layer == "speakers")

    def _draw_box(self, painter: QPainter, box: QRect) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.accent if self.isChecked() else tokens.edge, 1))
        painter.setBrush(tokens.accent if self.isChecked() else tokens.paper)
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if self.isChecked():
            self._theme.icon("check", "on_accent").paint(painter, box.adjusted(2, 2, -2, -2))
        if self.hasFocus():
            painter.setPen(QPen(tokens.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _draw_mark(self, painter: QPainter, words: QRect, baseline: int) -> None:
        tokens = self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._layer == "summary":
            painter.fillRect(words.left() - 7, words.top() - 1, 3, words.height() + 2, tokens.accent)
        elif self._layer == "quotes":
            painter.fillRect(words.left(), baseline + 3, words.width(), 1, tokens.mark)
        elif self._layer == "speakers":
            for left in range(words.left(), words.right(), 4):
                painter.fillRect(left, baseline + 3, 2, 2, tokens.ink2)
        else:
            painter.setPen(QPen(tokens.mark, 1))
            painter.drawRoundedRect(words.adjusted(-4, -1, 4, 1), 2, 2)


def _formats() -> str:
    return translate("Status", ".txt .html .docx .odt .pdf .epub .eml .md and more, or a whole folder")


def _layer_names() -> tuple[str, str, str, str]:
    return (
        translate("Status", "summary"),
        translate("Status", "quotes"),
        translate("Status", "speakers"),
        translate("Status", "dates"),
    )
