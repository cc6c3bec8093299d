"""What the mouse does in the article: what lies under it, what a rest shows, what a click means."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from desktop_app.article import Span
from desktop_app.window.language.tips import tip
from desktop_app.window.reading import overlay
from desktop_app.window.reading.marks import LAYERS, Kind, Mark
from desktop_app.window.reading.offsets import Shown
from desktop_app.window.reading.page import Paragraph
from desktop_app.window.reading.view import ArticleView

_REST, _LONG_REST = 350, 800  # ms until a card opens: over a name or date, and over a quote, where one also reads
_REACH = 6  # px beside a bar that still are the bar
_UNSTEADY = 3  # px that a hand may move in a click
translate = QCoreApplication.translate
_LINKED: tuple[Kind, ...] = ("speakers", "times")  # short marks get the hand; long ones keep the text cursor


class Pointer(QObject):
    """Watches the mouse over an article view. A summary is told at its bar only: its words are there to be read."""

    pressed = Signal(object)  # Mark that was clicked
    opened = Signal(object)  # Paragraph, collapsed, that was clicked
    retaken = Signal(object)  # Paragraph of page junk that was clicked
    rested = Signal(object, QPoint)  # Mark under the pointer, and its place in the viewport
    placed = Signal(object)  # Span of one code point that was clicked, or is next to the place, and bears no mark
    left = Signal()  # the pointer is no longer over a mark
    touched = Signal()  # a press anywhere

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._place = QPoint()
        self._press = QPoint()
        self.asks = False  # whether the mouse opens the menu that is about to come, and no key
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_rest)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what the mouse does; the view still gets it all."""
        if event.type() == QEvent.Type.Leave:
            self._leave()
        elif event.type() == QEvent.Type.ContextMenu:
            self.asks = True  # a key's goes to the view itself
        elif isinstance(event, QMouseEvent):
            self._follow(event, event.position().toPoint())
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent, place: QPoint) -> None:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._press = place
            self._rest.stop()
            self.touched.emit()
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            if (place - self._press).manhattanLength() <= _UNSTEADY:
                self._click(place)
        elif event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._move(place)

    def _click(self, place: QPoint) -> None:
        junk, found = self._junk_at(place), self.mark_at(place)
        if junk and junk.collapsed:
            self.opened.emit(junk)
        elif found:
            self.pressed.emit(found)
        elif junk:
            self.retaken.emit(junk)
        elif span := self.words_under(place, near=True):
            self.placed.emit(span)

    def _move(self, place: QPoint) -> None:
        self._place = place
        found = self.mark_at(place)
        linked = found is not None and (found.kind in _LINKED or self._position(place) < 0)
        junk = self._junk_at(place)
        hand = linked or junk is not None
        back = translate("Reading", "Click to take this back into the article")
        self._view.viewport().setToolTip(tip(back if junk and not junk.collapsed else ""))
        self._view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        if found and (linked or found.kind == "quotes"):
            self._rest.start(_REST if linked else _LONG_REST)
        else:
            self._leave()

    def _leave(self) -> None:
        self._rest.stop()
        self.left.emit()

    def _on_rest(self) -> None:
        found = self.mark_at(self._place)
        if found:
            self.rested.emit(found, self._place)

    def mark_at(self, place: QPoint) -> Mark | None:
        """Return the shortest mark under a place of the viewport; at a summary's bar its sentence."""
        position = self._position(place)
        if position < 0:
            return self._remark_beside(place) or self._sentence_beside(place)
        shown = [pieces for kind in LAYERS if (pieces := self._view.shown_pieces(kind))]
        found = [mark for pieces in shown for mark in pieces.under(position)]
        return min(found, key=lambda mark: (mark.span.end - mark.span.start, mark.span), default=None)

    def words_under(self, place: QPoint, *, near: bool = False) -> Span | None:
        """Return the one code point of the article under a place of the viewport, or beside it if it is `near`."""
        position = self._position(place, Qt.HitTestAccuracy.FuzzyHit if near else Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        start = self._view.page.offsets.source(Shown(position, position)).start
        return Span(start, start + 1)

    def _remark_beside(self, place: QPoint) -> Mark | None:
        pieces = self._view.shown_pieces("remarks")
        if pieces is None:
            return None
        for line in self._view.visible_lines(place.y(), place.y()):
            for sign in overlay.signs([line], pieces, self._view.measures):
                if sign.rect.adjusted(-4, -4, 4, 4).contains(place):
                    return sign.mark
        return None

    def _sentence_beside(self, place: QPoint) -> Mark | None:
        measures, pieces = self._view.measures, self._view.shown_pieces("summary")
        if pieces is None:
            return None
        for line in self._view.visible_lines(place.y(), place.y()):
            bar = (
                range(line.right, line.right + measures.left)
                if line.mirrored
                else range(measures.bar - _REACH, line.left)
            )
            for piece in pieces.of(line.paragraph):
                if place.x() in bar and piece.start < line.end and line.start < piece.end:
                    return piece.mark
        return None

    def _position(self, place: QPoint, accuracy: Qt.HitTestAccuracy = Qt.HitTestAccuracy.ExactHit) -> int:
        """Return the shown position under a place of the viewport, -1 beside the words."""
        point = QPointF(place.x(), place.y() + self._view.verticalScrollBar().value())
        return self._view.document().documentLayout().hitTest(point, accuracy)

    def _junk_at(self, place: QPoint) -> Paragraph | None:
        """Return the page junk at a place: its words, and of a collapsed paragraph the label behind them too."""
        paragraph = self.paragraph_at(place)
        if paragraph is None or paragraph.kind not in ("chrome", "more"):
            return None
        if paragraph.collapsed:
            return paragraph if place.x() >= self._view.measures.left else None
        return paragraph if self._position(place) >= 0 else None

    def paragraph_at(self, place: QPoint) -> Paragraph | None:
        """Return the paragraph of which a line is at the height of a place of the viewport."""
        lines = self._view.visible_lines(place.y(), place.y())
        return self._view.page.paragraphs[lines[0].paragraph] if lines else None
