"""The article itself: a text view that paints the marks, tells what lies under the pointer, and copies exact words."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QTextEdit, QWidget

from desktop_app.article import Span
from desktop_app.window.reading import marks, overlay
from desktop_app.window.reading.document import MEDIUM, NARROW, WIDE, Measures, measure
from desktop_app.window.reading.geometry import visible_lines
from desktop_app.window.reading.marks import Kind, Mark, Pieces
from desktop_app.window.reading.offsets import Shown
from desktop_app.window.reading.overlay import Layers
from desktop_app.window.reading.page import Page, Paragraph
from desktop_app.window.reading.scrolling import Scroller
from desktop_app.window.theme import Theme

WIDE_FROM, NARROW_BELOW = 740, 560  # px of the pane's width
NARROW_WINDOW = 700  # px of the window's width below which it is laid out for a place beside a word processor
STRIP = 16  # px kept free at the right for the heat strip
_HOVER_DELAY = 350  # ms until a card opens
_SLACK = 64  # px painted beyond the exposed part, so that bars and boxes join over its edge
_MIDDLE = 40  # px by which a column in a wide pane stands left of its middle
_NOTCH = 120  # eighths of a degree of a mouse wheel
_LEAST = 120  # px of text, however narrow the pane
_ORDER: tuple[Kind, ...] = ("summary", "quotes", "speakers", "times", "found", "target")
_LINKED: tuple[Kind, ...] = ("speakers", "times")  # short marks get the hand; long ones keep the text cursor


class ArticleView(QTextEdit):
    """Shows one page. All marks are `Pieces` per kind, painted on top of the document and never inside it."""

    pressed = Signal(object)  # Mark
    opened = Signal(object)  # Paragraph, collapsed, that the reader wants to see in full
    hovered = Signal(object, object)  # Mark or None, and the pointer's place in the viewport (QPoint)
    touched = Signal()  # a press anywhere
    resized = Signal()
    reshaped = Signal()  # the measures or the margins are other ones
    stepped = Signal(int)  # 1: next quote, -1: the one before
    zoomed = Signal(int)  # 1: larger, -1: smaller

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._pieces: dict[Kind, Pieces] = {}
        self._layers: frozenset[str] = marks.LAYERS
        self._press = QPoint()
        self._pointer = QPoint()
        self._column = 0
        self._turned = 0
        self.page = Page()
        self.measures: Measures = WIDE
        self.indent = 0
        self.flash = 0.0
        self.scroller = Scroller(self)
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_DELAY)
        self._hover.timeout.connect(self._on_hover)
        self._set_up()

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAcceptDrops(False)  # files are the window's to take
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setAutoFillBackground(True)
        self.repaper()

    def show_page(self, page: Page, text: str, document: QTextDocument) -> None:
        """Show another page of an article's text; marks must be set anew."""
        self._hover.stop()
        self.page, self._text = page, text
        self._pieces = {}
        old = self.document()
        ours = old.parent() is self  # Qt deletes the one it began with by itself
        document.setParent(self)
        self.setDocument(document)
        if ours:
            old.deleteLater()

    def set_pieces(self, pieces: Mapping[Kind, Pieces]) -> None:
        """Paint these kinds of marks anew; the others stay."""
        self._pieces.update(pieces)
        self.viewport().update()

    def set_layers(self, layers: frozenset[str]) -> None:
        """Paint only these of the four kinds."""
        self._layers = layers
        self.viewport().update()

    def set_flash(self, strength: float) -> None:
        """Light the target up: 1 is bright, 0 at rest."""
        self.flash = strength
        self.viewport().update()

    def repaper(self) -> None:
        """Take the ground of the present theme, also for the margins outside the viewport."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.tokens.paper)
        palette.setColor(QPalette.ColorRole.Base, self._theme.tokens.paper)
        self.setPalette(palette)

    def selected(self) -> Span | None:
        """Return the words the reader has selected, if any."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.page.offsets.source(Shown(cursor.selectionStart(), cursor.selectionEnd()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give copy and drag the exact words of the article, not those shown."""
        data = QMimeData()
        span = self.selected()
        if span:
            data.setText(span.of(self._text).encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
        return data

    def reshape(self) -> None:
        """Choose the measures for the present width and fonts: the text keeps its measure, margins take the rest."""
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        chosen = self._choose_measures()
        column = min(measure(self._theme, chosen), width - chosen.left - chosen.right)
        indent = max((width - column) // 2 - _MIDDLE - chosen.left, 0)
        other = chosen is not self.measures or indent != self.indent
        self.measures, self.indent = chosen, indent
        self.setViewportMargins(indent, 0, STRIP, 0)
        column = chosen.left + max(column, _LEAST)
        if self._column != column:
            self._column = column
            with self.scroller.kept():
                self.setLineWrapColumnOrWidth(column)
        if other:
            self.reshaped.emit()

    def in_narrow_window(self) -> bool:
        """Tell whether the pane lies in a window that shows title and jumps in its toolbar."""
        window = self.window()
        return isinstance(window, QMainWindow) and window.width() < NARROW_WINDOW

    def _choose_measures(self) -> Measures:
        if self.width() < NARROW_BELOW or self.in_narrow_window():
            return NARROW
        return WIDE if self.width() >= WIDE_FROM else MEDIUM

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        super().resizeEvent(event)
        self.reshape()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds and bars, then Qt's text, then lines, boxes and dots; only what is exposed."""
        exposed = event.rect()
        top = self.verticalScrollBar().value()
        lines = visible_lines(self.document(), top, exposed.top() - _SLACK, exposed.bottom() + _SLACK)
        seen = [kind for kind in _ORDER if kind in self._layers or kind in ("found", "target")]
        layers = Layers(tuple((kind, self._pieces[kind]) for kind in seen if kind in self._pieces), self.flash)
        painter = QPainter(self.viewport())
        overlay.paint_under(painter, lines, layers, self._theme.tokens, self.measures)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        overlay.paint_over(painter, lines, layers, self._theme.tokens)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins; a drag selects."""
        self._press = event.position().toPoint()
        self._hover.stop()
        self.touched.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked, unless words were selected."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        moved = (place - self._press).manhattanLength() > 3  # noqa: PLR2004  # px of an unsteady hand
        if event.button() != Qt.MouseButton.LeftButton or moved or self.textCursor().hasSelection():
            return
        hidden = self._collapsed_at(place)
        found = self._marks_at(place)
        if hidden:
            self.opened.emit(hidden)
        elif found:
            self.pressed.emit(found[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked, and a card after a short rest."""
        super().mouseMoveEvent(event)
        self._pointer = event.position().toPoint()
        if event.buttons():
            return
        found = self._marks_at(self._pointer)
        hand = self._collapsed_at(self._pointer) or (found and found[0].kind in _LINKED)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        if found:
            self._hover.start()
        else:
            self._hover.stop()
            self.hovered.emit(None, self._pointer)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self._hover.stop()
        self.hovered.emit(None, self._pointer)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for another size of the text, one step per notch."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scroller.stop()
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self.zoomed.emit(1 if notches > 0 else -1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or the previous quote with n and p; leave Alt and an arrow to the jumps."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        step = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}.get(Qt.Key(event.key()))
        if step and not event.modifiers():
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)

    def _position(self, place: QPoint) -> int:
        """Return the shown position under a place of the viewport, -1 beside the words."""
        top = self.verticalScrollBar().value()
        point = QPointF(place.x(), place.y() + top)
        return self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)

    def _marks_at(self, place: QPoint) -> list[Mark]:
        position = self._position(place)
        if position < 0:
            return []
        seen = [pieces for kind, pieces in self._pieces.items() if kind in self._layers]
        found = [mark for pieces in seen for mark in pieces.under(position)]
        return sorted(found, key=lambda mark: mark.span.end - mark.span.start)

    def _collapsed_at(self, place: QPoint) -> Paragraph | None:
        position = self._position(place)
        if position < 0 or not self.page.paragraphs:
            return None
        paragraph = self.page.paragraphs[self.page.at(position)]
        return paragraph if paragraph.collapsed else None

    def _on_hover(self) -> None:
        found = self._marks_at(self._pointer)
        self.hovered.emit(found[0] if found else None, self._pointer)
