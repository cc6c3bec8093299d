"""The strip beside the scroll bar: where the important sentences lie. One block per sentence, its width the score."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.article import Digest, Span
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading import stretch
from desktop_app.window.reading.page import Page

WIDTH = 12
_NARROWEST, _WIDEST = 2, 11  # px of the lowest and the highest score
_TOP, _BOTTOM, _AIR = 8, 8, 2
_PARAGRAPH = 35  # characters a paragraph's unfinished last line and the gap below it are worth: half a line


class HeatStrip(QWidget):
    """Paints the sentences at their place in the document; a click goes there."""

    chosen = Signal(int)  # index of the sentence

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digest: Digest | None = None
        self._edges: list[tuple[float, float]] = []
        self._first = 0  # index of the first sentence of the stretch on show
        self._widths: list[int] = []
        self._blocks: list[QRect] | None = None  # None until they are asked for at the present height
        self._summary: frozenset[int] = frozenset()
        self.setFixedWidth(WIDTH)

    def show_digest(self, digest: Digest | None, page: Page) -> None:
        """Show the sentences of another article."""
        self._digest = digest
        seen = stretch.inside(digest.sentences, page.stretch) if digest else ()
        self._first = stretch.first(digest.sentences, page.stretch) if digest else 0
        self._edges = _places([sentence.span for sentence in seen], page)
        self._widths = _widths(digest, self._first, len(seen)) if digest else []
        self._summary = frozenset()
        self._blocks = None
        self.update()

    def set_summary(self, indexes: Iterable[int]) -> None:
        """Show these sentences in the accent colour."""
        self._summary = frozenset(indexes)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the blocks anew."""
        super().resizeEvent(event)
        self._blocks = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one block per sentence; those of the summary last, so that none is covered in a long article."""
        del event
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.edge)
        painter.drawRects(self.blocks)
        painter.setBrush(self._theme.tokens.accent)
        painter.drawRects([block for at, block in enumerate(self.blocks, self._first) if at in self._summary])
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the sentence under the pointer."""
        at = self._sentence(event.position().y())
        if at is not None:
            self.chosen.emit(at)

    def event(self, event: QEvent) -> bool:
        """Show the beginning of the sentence under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._sentence(event.pos().y())
            words = (
                self._digest.sentences[at].span.of(self._digest.article.text) if self._digest and at is not None else ""
            )
            QToolTip.showText(event.globalPos(), tip(_shortened(words)), self)
            return True
        return super().event(event)

    def _height(self) -> float:
        return max(self.height() - _TOP - _BOTTOM, 1)

    @property
    def blocks(self) -> list[QRect]:
        """The blocks at the present height."""
        if self._blocks is None:
            height = self._height()
            self._blocks = []
            for (start, end), width in zip(self._edges, self._widths, strict=True):
                top, bottom = round(_TOP + start * height), round(_TOP + end * height)
                self._blocks.append(QRect(WIDTH - width, top, width, max(bottom - top - _AIR, 1)))
        return self._blocks

    def _sentence(self, y: float) -> int | None:
        at = bisect_right(self._edges, (y - _TOP) / self._height(), key=lambda edge: edge[0]) - 1
        return max(at, 0) + self._first if self._edges else None


def _places(spans: Sequence[Span], page: Page) -> list[tuple[float, float]]:
    """Return the edges of each sentence as parts of the document, told from its characters: no layout is needed."""
    whole = max(page.offsets.length + _PARAGRAPH * len(page.paragraphs), 1)
    starts = [paragraph.span.start for paragraph in page.paragraphs]

    def height(place: int, *, after: bool) -> float:
        number = max((bisect_left if after else bisect_right)(starts, place) - 1, 0)
        paragraph = page.paragraphs[number]
        below = _PARAGRAPH if after and place >= paragraph.span.end else 0
        within = min(place - paragraph.span.start, paragraph.shown.end - paragraph.shown.start)
        return (paragraph.shown.start + within + number * _PARAGRAPH + below) / whole

    return [(height(span.start, after=False), height(span.end, after=True)) for span in spans]


def _widths(digest: Digest, first: int, count: int) -> list[int]:
    if len(digest.scores) != len(digest.sentences):
        return [_NARROWEST] * count
    values = [score.value for score in digest.scores[first : first + count]]
    low, high = min(values, default=0.0), max(values, default=0.0)
    span = (high - low) or 1.0
    return [round(_NARROWEST + (_WIDEST - _NARROWEST) * (value - low) / span) for value in values]


def _shortened(words: str) -> str:
    line = " ".join(words[:120].split())
    return line if len(words) <= len(line) else f"{line[:100].rpartition(' ')[0] or line[:100]}…"
