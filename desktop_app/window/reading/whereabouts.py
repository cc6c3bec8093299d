"""Which words the reader means: those selected, clicked or chosen last, under the pointer, or first in the view."""

from bisect import bisect_left

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor

from desktop_app.article import Article, Digest, Span
from desktop_app.window.reading import marks
from desktop_app.window.reading.marks import Mark
from desktop_app.window.reading.pointer import Pointer
from desktop_app.window.reading.view import ArticleView


class Whereabouts:
    """Where the reader is in one article. `target` is the mark chosen last, `clicked` the plain words clicked since."""

    def __init__(self, view: ArticleView, pointer: Pointer) -> None:
        self._view = view
        self._pointer = pointer
        self.digest = Digest(Article(""))
        self.marks: tuple[Mark, ...] = ()
        self.target: Span | None = None
        self.clicked: Span | None = None

    def sentence_at(self, place: QPoint) -> Span | None:
        """Return the sentence under a place of the viewport, else the one with the selection."""
        span = self._pointer.words_under(place) or self._view.selected()
        return marks.sentence_around(self.digest, span) if span else None

    def sentence_mark(self, place: QPoint) -> Mark | None:
        """Return the sentence under a place of the viewport as a mark that a card can tell about."""
        span = self.sentence_at(place)
        spans = [sentence.span for sentence in self.digest.sentences]
        return Mark("summary", span, spans.index(span)) if span else None

    def aimed(self, place: QPoint) -> QPoint:
        """Return the place that a menu is about: where the mouse opened it, else the words that were chosen last."""
        span = self.target or self.clicked
        if self._pointer.asks or self._view.selected() or span is None:
            return place
        cursor = self._view.textCursor()
        cursor.setPosition(self._view.page.offsets.shown(span).start)
        before = self._view.cursorRect(cursor).center()
        cursor.movePosition(cursor.MoveOperation.NextCharacter)
        after = self._view.cursorRect(cursor).center()
        return QPoint((before.x() + after.x()) // 2, before.y()) if before.y() == after.y() else before

    def on_screen(self, place: QPoint) -> QPoint:
        """Return where on the screen a place of the viewport is; of one out of sight, the nearest that is not."""
        seen = self._view.viewport().rect()
        x = min(max(place.x(), seen.left()), seen.right())
        return self._view.viewport().mapToGlobal(QPoint(x, min(max(place.y(), seen.top()), seen.bottom())))

    def meant(self, place: QPoint) -> Mark | None:
        """Return the mark that a menu at a place is about; the target, when a key has opened it."""
        aimed = next((mark for mark in self.marks if mark.span == self.target), None)
        return aimed if aimed and not self._pointer.asks else self._pointer.mark_at(place)

    def words_at(self, place: QPoint) -> Span | None:
        """Return the quote under a place of the viewport, else the sentence."""
        mark = self._pointer.mark_at(place)
        return mark.span if mark and mark.kind == "quotes" else self.sentence_at(place)

    def chosen(self, place: QPoint, hit: Span | None) -> Span | None:
        """Return the selected words, else those that a search shows, if they are under a place of the viewport."""
        under = self._pointer.words_under(place)
        return self._view.selected() or (hit if hit and under and hit.covers(under) else None)

    def sentence(self) -> Span | None:
        """Return the sentence the reader is at."""
        viewport = self._view.viewport()
        place = viewport.mapFromGlobal(QCursor.pos())
        under = self._pointer.words_under(place) if viewport.rect().contains(place) else None
        top = self._view.scroller.place().start
        span = self._view.selected() or self.target or self.clicked or under or Span(top, top + 1)
        return marks.sentence_around(self.digest, span)

    def words(self) -> Span | None:
        """Return what would be copied: the selected words, the mark chosen last, or the sentence."""
        return self._view.selected() or self.target or self.sentence()

    def next_sentence(self, step: int) -> Span | None:
        """Return the sentence after (1) or before (-1) the target, else the one the reader is at."""
        spans = [sentence.span for sentence in self.digest.sentences]
        at = bisect_left(spans, self.sentence() or Span(0, 0)) + (step if self.target else 0)
        return spans[min(max(at, 0), len(spans) - 1)] if spans else None
