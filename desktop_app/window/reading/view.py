"""The article itself: a text view that keeps its measure, paints the marks, and copies exact words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QTextEdit, QWidget

from desktop_app.article import Span
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading import marks, overlay
from desktop_app.window.reading.document import MEDIUM, NARROW, WIDE, Measures, measure, small_font
from desktop_app.window.reading.geometry import Line, visible_lines
from desktop_app.window.reading.marks import Kind, Pieces
from desktop_app.window.reading.offsets import Shown
from desktop_app.window.reading.overlay import Layers
from desktop_app.window.reading.page import CHROME_SHOWN, Page, Paragraph
from desktop_app.window.reading.scrolling import Scroller

WIDE_FROM, NARROW_BELOW = 740, 560  # px of the pane's width
NARROW_WINDOW = 700  # px of the window's width below which it is laid out for a place beside a word processor
STRIP = 16  # px kept free at the right for the heat strip
_SLACK = 64  # px painted beyond the exposed part, so that bars and boxes join over its edge
_MIDDLE = 40  # px by which a column in a wide pane stands left of its middle
_NOTCH = 120  # eighths of a degree of a mouse wheel
_LEAST = 120  # px of text, however narrow the pane
translate = QCoreApplication.translate
_EDGE = 8  # px that labels leave at the edge of the view
_ALWAYS: tuple[Kind, ...] = ("found", "target", "remarks")  # no layer hides these
_ORDER: tuple[Kind, ...] = ("summary", "quotes", "speakers", "times", "found", "target", "remarks")


def _hidden(paragraph: Paragraph, text: str) -> str:
    """Return what stands behind a collapsed paragraph: how much of it is not shown, or the way to another stretch.

    Lines of a menu that fit into one hide nothing.
    """
    if paragraph.kind == "more":
        return translate("Reading", "read on") if paragraph.span.end == len(text) else translate("Reading", "go back")
    words = len(text[paragraph.span.start + CHROME_SHOWN : paragraph.span.end].split())
    return translate("Reading", "show %Ln more word(s)", None, words) if words else ""


class ArticleView(QTextEdit):
    """Shows one page. All marks are `Pieces` per kind, painted on top of the document and never inside it."""

    resized = Signal()
    reshaped = Signal()  # measures, margins or column are other ones; a page shown now is laid out once only
    stepped = Signal(int)  # 1: next quote, -1: the one before
    zoomed = Signal(int)  # 1: larger, -1: smaller
    copied = Signal()  # the words here are wanted with their source

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._pieces: dict[Kind, Pieces] = {}
        self._labels: dict[int, str] = {}
        self._layers = marks.LAYERS
        self._column = 0
        self._turned = 0
        self.page = Page()
        self.measures: Measures = WIDE
        self.indent = 0
        self.flash = 0.0
        self.kept: Pieces | None = None  # what does not step back; None when nothing does
        self.scroller = Scroller(self)
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
        self.page, self._text = page, text
        self._pieces = {}
        hidden = ((at, _hidden(part, text)) for at, part in enumerate(page.paragraphs) if part.collapsed)
        self._labels = {at: label for at, label in hidden if label}
        if self.lineWrapColumnOrWidth() != self._column:
            self._replace(QTextDocument())  # or the old one would be laid out once more
            self.setLineWrapColumnOrWidth(self._column)
        document.setTextWidth(self._column)  # or Qt first lays out, as endless lines, what would fill the view
        self._replace(document)

    def _replace(self, document: QTextDocument) -> None:
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

    def set_layers(self, layers: frozenset[Kind]) -> None:
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
        self.viewport().setPalette(palette)  # else it keeps the ground of the theme in which it was first polished

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
        column = chosen.left + max(column, _LEAST)
        other = chosen is not self.measures or (indent, column) != (self.indent, self._column)
        self.measures, self.indent, self._column = chosen, indent, column
        if other:
            self.reshaped.emit()
        self.setViewportMargins(indent, 0, STRIP, 0)  # comes back here if the viewport has another size then
        if self.lineWrapColumnOrWidth() != column:  # nobody has shown another document since
            with self.scroller.kept():
                self.setLineWrapColumnOrWidth(column)

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
        lines = self.visible_lines(exposed.top() - _SLACK, exposed.bottom() + _SLACK)
        seen = [(kind, pieces) for kind in _ORDER if (pieces := self.shown_pieces(kind))]
        layers = Layers(tuple(seen), self.flash)
        painter = QPainter(self.viewport())
        overlay.paint_under(painter, lines, layers, self._theme.tokens, self.measures)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.kept:
            overlay.paint_veil(painter, lines, self.kept, self._theme.tokens.paper)
        overlay.paint_over(painter, lines, layers, self._theme.tokens)
        remarks = self.shown_pieces("remarks")
        if remarks:
            overlay.paint_signs(painter, overlay.signs(lines, remarks, self.measures), self._theme.tokens)
        room = min(self._column, self.viewport().width() - _EDGE)
        overlay.paint_labels(painter, lines, self._labels, small_font(self._theme), (self._theme.tokens, room))
        painter.end()

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
        """Go to the next or the previous quote with n and p; leave Alt and an arrow to the jumps.

        What is copied brings its source, as it does everywhere in the window; Ctrl+Shift+C takes the words alone.
        F7 shows a text cursor, as in web browsers, so that words can be selected without a mouse.
        """
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
            return
        if event.key() == Qt.Key.Key_F7:
            self.setTextInteractionFlags(self.textInteractionFlags() ^ Qt.TextInteractionFlag.TextSelectableByKeyboard)
            return
        step = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}.get(Qt.Key(event.key()))
        if step and not event.modifiers():
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)

    def visible_lines(self, top: int = 0, bottom: int | None = None) -> list[Line]:
        """Return the lines between two heights of the viewport, all of it by default."""
        end = self.viewport().height() if bottom is None else bottom
        return visible_lines(self.document(), self.verticalScrollBar().value(), top, end)

    def shown_pieces(self, kind: Kind) -> Pieces | None:
        """Return the marks of a kind as far as they are painted."""
        return self._pieces.get(kind) if kind in self._layers or kind in _ALWAYS else None
