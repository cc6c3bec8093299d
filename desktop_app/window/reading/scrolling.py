"""Moves the article view: to a place and back, smoothly where the desktop animates; keeps places over new layouts."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEasingCurve, QObject, Qt, QVariantAnimation
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from desktop_app.article import Span
from desktop_app.window.reading import geometry
from desktop_app.window.reading.offsets import Shown

if TYPE_CHECKING:
    from desktop_app.window.reading.view import ArticleView

SCROLL_TIME = 120  # ms
FLASH_TIME = 600  # ms
_COMFORT = 48  # px between a revealed line and the viewport's edges


class Place(NamedTuple):
    """What stands at the top of the view: a code point, and how many px its line is above the edge."""

    start: int = 0
    above: int = 0


def moves(widget: QWidget) -> bool:
    """Tell whether the desktop animates; False when its reader asked for reduced motion."""
    animates = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
    return animates and QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def line_edges(document: QTextDocument, position: int) -> tuple[float, float]:
    """Return the top and the bottom, in px of the document, of the line that shows a position."""
    block = document.findBlock(position)
    if not block.isValid():
        return 0.0, 0.0
    box = document.documentLayout().blockBoundingRect(block)  # lays out what stands before, if need be
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return box.top(), box.bottom()
    return box.top() + line.y(), box.top() + line.y() + line.height()


def position_at(document: QTextDocument, y: float) -> int:
    """Return the position where the line at a height of the document begins; in a gap, the line above it."""
    block = geometry.block_at(document, y)
    box, layout = document.documentLayout().blockBoundingRect(block), block.layout()
    above = [line for at in range(layout.lineCount()) if box.top() + (line := layout.lineAt(at)).y() <= y]
    return block.position() + (above[-1].textStart() if above else 0)


class Scroller(QObject):
    """Where the view is, and its way elsewhere."""

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self._scroll = QVariantAnimation(self)
        self._scroll.setDuration(SCROLL_TIME)
        self._scroll.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._scroll.valueChanged.connect(self._on_scroll)
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(FLASH_TIME)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(view.set_flash)

    def place(self) -> Place:
        """Return the present place; where a jump is under way, its end."""
        top = self._top()
        document = self._view.document()
        position = position_at(document, top)
        start = self._view.page.offsets.source(Shown(position, position)).start
        return Place(start, round(top - line_edges(document, position)[0]))

    def restore(self, place: Place) -> None:
        """Go back to a place, at once."""
        self.stop()
        if not place.start and place.above <= 0:
            self._view.verticalScrollBar().setValue(0)
            return
        shown = self._view.page.offsets.shown(Span(place.start, place.start))
        top, _ = line_edges(self._view.document(), shown.start)
        self._view.verticalScrollBar().setValue(round(top) + place.above)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Show the same words at the top after a change of the layout."""
        place = self.place()
        yield
        self.restore(place)

    def stop(self) -> None:
        """End all movement where it is."""
        self._scroll.stop()
        self._flash.stop()
        if self._view.flash:
            self._view.set_flash(0.0)

    def show(self, shown: Shown) -> None:
        """Scroll so far that the beginning of a stretch, and its end where it fits, can be read without effort."""
        document, height = self._view.document(), self._view.viewport().height()
        first, _ = line_edges(document, shown.start)
        _, last = line_edges(document, max(shown.end - 1, shown.start))
        top = self._view.verticalScrollBar().value()
        if top + _COMFORT <= first and last <= top + height - _COMFORT:
            return
        self._go(round(min(first - _COMFORT, max(first - height / 3, 0))))

    def light_up(self) -> None:
        """Let the target flash once."""
        self._flash.stop()
        if moves(self._view):
            self._flash.start()

    def _go(self, top: int) -> None:
        bar = self._view.verticalScrollBar()
        self._scroll.stop()
        if not moves(self._view) or not self._view.isVisible():
            bar.setValue(top)
            return
        self._scroll.setStartValue(bar.value())
        self._scroll.setEndValue(min(max(top, 0), bar.maximum()))
        self._scroll.start()

    def _top(self) -> int:
        if self._scroll.state() == QVariantAnimation.State.Running:
            return int(self._scroll.endValue())
        return self._view.verticalScrollBar().value()

    def _on_scroll(self, value: int) -> None:
        self._view.verticalScrollBar().setValue(int(value))
