"""The switches in the status bar that show and hide the kinds of marks."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QWidget

from desktop_app.window.looks.ringed import draw_ring
from desktop_app.window.looks.theme import Theme
from desktop_app.window.storage.settings import LAYERS
from desktop_app.window.widgets.translated import Translated

_BOX = 14  # px of a check box at 100 %
translate = QCoreApplication.translate


class LayerToggles(Translated, QWidget):
    """One switch per kind of mark; `changed(names)` tells which kinds are shown."""

    changed = Signal(object)

    def __init__(self, theme: Theme, shown: Iterable[str]) -> None:
        super().__init__()
        self._toggles = {name: LayerToggle(theme, name) for name in LAYERS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        chosen = set(shown)
        for name, toggle in self._toggles.items():
            toggle.setChecked(name in chosen)
            toggle.toggled.connect(self._on_toggled)
            row.addWidget(toggle)
        self.retranslate()

    def layers(self) -> frozenset[str]:
        """Return the names of the layers that are shown."""
        return frozenset(name for name, toggle in self._toggles.items() if toggle.isChecked())

    def set_layers(self, layers: frozenset[str]) -> None:
        """Switch kinds of marks on and off."""
        for name, toggle in self._toggles.items():
            toggle.setChecked(name in layers)

    def _on_toggled(self) -> None:
        self.changed.emit(self.layers())

    def retranslate(self) -> None:
        """Take up another language."""
        for toggle, words in zip(self._toggles.values(), _layer_names(), strict=True):
            toggle.setText(words)
            toggle.setToolTip(translate("Status", "Show or hide these marks in the article"))


class LayerMenu(QMenu):
    """The same switches where a narrow bar has no room for them."""

    def __init__(self, toggles: LayerToggles, parent: QWidget) -> None:
        super().__init__(parent)
        self._toggles = toggles
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for toggle in self._toggles.findChildren(LayerToggle):
            action = self.addAction(toggle.text())
            action.setCheckable(True)
            action.setChecked(toggle.isChecked())
            action.toggled.connect(toggle.setChecked)


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
        width = self._theme.grown(_BOX) + 16 + metrics.horizontalAdvance(self.text()) + 6
        return QSize(width, max(24, metrics.height() + 8))

    def hitButton(self, pos: QPoint) -> bool:
        """Let the words be clicked as well."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, words and mark."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.grown(_BOX)
        self._draw_box(painter, QRect(1, (self.height() - side) // 2, side, side))
        font = self._font()
        metrics = QFontMetrics(font)
        words = QRect(0, 0, metrics.horizontalAdvance(self.text()), metrics.height())
        words.moveTo(side + 14, (self.height() - words.height()) // 2)
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
        air = box.width() // 7
        if self.isChecked():
            self._theme.draw_icon(painter, box.adjusted(air, air, -air, -air), "check", "on_accent")
        if self.hasFocus():
            draw_ring(painter, self._theme, self.rect().toRectF().adjusted(1, 1, -1, -1), 4)

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


def _layer_names() -> tuple[str, str, str, str]:
    return (
        translate("Status", "summary"),
        translate("Status", "quotes"),
        translate("Status", "speakers"),
        translate("Status", "dates"),
    )
