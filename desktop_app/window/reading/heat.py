"""The strip beside the scroll bar: where the important sentences lie. One block per sentence, its width the score."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.article import Digest
from desktop_app.window.reading.page import Page
from desktop_app.window.theme import Theme

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
        self._widths: list[int] = []
        self._summary: frozenset[int] = frozenset()
        self.setFixedWidth(WIDTH)

    def show_digest(self, digest: Digest | None, page: Page) -> None:
        """Show the sentences of another article."""
        self._digest = digest
        self._edges = _places(digest, page) if digest else []
        self._widths = _widths(digest) if digest else []
        self._summary = frozenset()
        self.update()

    def set_summary(self, indexes: Iterable[int]) -> None:
        """Show these sentences in the accent colour."""
        self._summary = frozenset(indexes)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one block per sentence; those of the summary last, so that none is covered in a long article."""
        del event
        painter = QPainter(self)
        tokens = self._theme.tokens
        for chosen, colour in ((False, tokens.edge), (True, tokens.accent)):
            for at in range(len(self._edges)):
                if (at in self._summary) is chosen:
                    painter.fillRect(self._block(at), colour)
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
            QToolTip.showText(event.globalPos(), _shortened(words), self)
            return True
        return super().event(event)

    def _height(self) -> float:
        return max(self.height() - _TOP - _BOTTOM, 1)

    def _block(self, at: int) -> QRect:
        start, end = self._edges[at]
        top, bottom = round(_TOP + start * self._height()), round(_TOP + end * self._height())
        width = self._widths[at]
        return QRect(WIDTH - width, top, width, max(bottom - top - _AIR, 1))

    def _sentence(self, y: float) -> int | None:
        at = bisect_right(self._edges, (y - _TOP) / self._height(), key=lambda edge: edge[0]) - 1
        return max(at, 0) if self._edges else None


def _places(digest: Digest, page: Page) -> list[tuple[float, float]]:
    """Return the edges of each sentence as parts of the document, told from its characters: no layout is needed."""
    gaps = list(accumulate(_PARAGRAPH for _ in page.paragraphs))
    whole = page.offsets.length + (gaps[-1] if gaps else 0)
    places = []
    for sentence in digest.sentences:
        shown = page.offsets.shown(sentence.span)
        before = gaps[page.at(shown.start)] - _PARAGRAPH if gaps else 0
        last = page.at(max(shown.end - 1, 0))
        ends = bool(gaps) and shown.end == page.paragraphs[last].shown.end
        after = gaps[last] - (0 if ends else _PARAGRAPH) if gaps else 0
        places.append(((shown.start + before) / max(whole, 1), (shown.end + after) / max(whole, 1)))
    return places


def _widths(digest: Digest) -> list[int]:
    values = [score.value for score in digest.scores]
    if len(values) != len(digest.sentences):
        return [_NARROWEST] * len(digest.sentences)
    low, high = min(values, default=0.0), max(values, default=0.0)
    span = (high - low) or 1.0
    return [round(_NARROWEST + (_WIDEST - _NARROWEST) * (value - low) / span) for value in values]


def _shortened(words: str) -> str:
    line = " ".join(words[:120].split())
    return line if len(words) <= len(line) else f"{line[:100].rpartition(' ')[0] or line[:100]}…"
