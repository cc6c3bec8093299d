"""Articles on paper: for each a sheet with all that was found, then its text with the marks in black on white.

The marks are painted by the same code as on the screen, so they have the same shapes; what they mean stands above the
text, and who speaks in the margin beside each quote.
"""

import math
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetrics,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QStaticText,
    QTextDocument,
)

from desktop_app import languages
from desktop_app.article import Digest
from desktop_app.piecemeal import finished
from desktop_app.window.desk import wording
from desktop_app.window.export import sheet
from desktop_app.window.export.look import PaperLook
from desktop_app.window.looks import theme
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading import document, marks, overlay
from desktop_app.window.reading.display import safe
from desktop_app.window.reading.document import Measures
from desktop_app.window.reading.geometry import Line, visible_lines
from desktop_app.window.reading.marks import Pieces
from desktop_app.window.reading.page import Page, compose
from desktop_app.writing.labels import Labels

WIDTH: Final = 816  # px of a sheet's width at the sizes of the screen; paper shows them smaller
_MEASURES: Final = Measures(left=64, right=144, bar=44)
_FOOT: Final = 32  # px below the text for the page's number
_NOTE: Final = 124  # px in the right margin for a name
_BELOW_LEGEND: Final = 8  # px between what the marks mean and the text
_TOP: Final = 16  # px above the text on every page but the first, as above the whole of it
_SHARED: Final = 0.6  # of the last page of a sheet; where it fills less, the article begins below it
_BETWEEN: Final = 56  # px between the two


@dataclass(frozen=True, slots=True)
class Sheaf:
    """A text document that fills pages; of an article also its page, its marks, and the notes at their places.

    `tops` are where its pages begin in the document, `begin` is how many px of the first one are taken already;
    `legend` stands there and says what the marks mean.
    """

    document: QTextDocument
    tops: Sequence[float]
    begin: float = 0.0
    page: Page | None = None
    layers: overlay.Layers = overlay.Layers(())  # noqa: RUF009  # frozen
    notes: Mapping[tuple[int, int], str] | None = None
    legend: QStaticText | None = None

    def above(self, at: int) -> float:
        """Return how many px of a page are left free above the text."""
        if at:
            return float(_TOP) if self.page else 0.0
        return self.begin + (self.legend.size().height() + _BELOW_LEGEND if self.legend else 0.0)

    def end(self, at: int) -> float:
        """Return where a page ends in the document."""
        return self.tops[at + 1] if at + 1 < len(self.tops) else math.inf


Parts = Sequence[tuple[Sheaf, int]]  # what stands on one page: documents, and which of their pages


def paint(device: QPagedPaintDevice, digests: Iterable[Digest], look: Theme) -> None:
    """Paint the articles on a printer or into a PDF file."""
    finished(painting(device, digests, look))


def painting(device: QPagedPaintDevice, digests: Iterable[Digest], look: Theme) -> Generator[None, None, None]:
    """Do what `paint` does and stop behind each page, for whoever has something else to see to."""
    paper = PaperLook(look, theme.tokens("paper"))
    painter = QPainter(device)
    area = device.pageLayout().paintRectPoints()
    size = QSizeF(WIDTH, WIDTH * area.height() / max(area.width(), 1) - _FOOT)
    zoom = device.width() / WIDTH
    pages = ((digest, parts) for digest in digests for parts in _pages(digest, paper, size))
    try:
        for number, (digest, parts) in enumerate(pages, 1):
            if number > 1:
                device.newPage()
            painter.save()
            painter.scale(zoom, zoom)
            for sheaf, at in parts:
                _paint_page(painter, sheaf, at, size, paper)
            _paint_foot(painter, safe(wording.headline_of(digest)), number, size, paper)
            painter.restore()
            yield
    finally:  # also when nobody wants the other pages any more
        painter.end()


def _pages(digest: Digest, paper: PaperLook, size: QSizeF) -> Iterator[Parts]:
    """Yield the pages of an article: those of its sheet, on whose last one it begins where that is all but empty."""
    overview = sheet.build(digest, paper)
    overview.setUseDesignMetrics(True)
    overview.setPageSize(size)
    count = overview.pageCount()
    sheaf = Sheaf(overview, [at * size.height() for at in range(count)])
    used = overview.documentLayout().blockBoundingRect(overview.lastBlock()).bottom() - sheaf.tops[-1]
    joined = count > 1 and used < _SHARED * size.height()
    for at in range(count - joined):
        yield [(sheaf, at)]
    begun: Parts = [(sheaf, count - 1)] if joined else []
    for stretch in _article(digest, paper, size, used + _BETWEEN if joined else 0.0):
        for at in range(len(stretch.tops)):
            yield [*begun, (stretch, at)]
            begun = []


def _article(digest: Digest, paper: PaperLook, size: QSizeF, begin: float) -> Iterator[Sheaf]:
    """Yield the text of an article; a very long one is laid out stretch by stretch."""
    start, legend = 0, _legend(digest, paper)
    while True:
        page = compose(digest, place=start, rest=False)
        text, layers, names = _text(digest, page, paper, size), _layers(digest, page), _names(digest, page)
        sheaf = Sheaf(text, (), begin, page, layers, names, legend)
        yield replace(sheaf, tops=_tops(text, size.height() - sheaf.above(0), size.height() - sheaf.above(1)))
        if page.stretch.end <= start or page.stretch.end >= len(digest.article.text):
            break
        start, begin, legend = page.stretch.end, 0.0, None


def _tops(text: QTextDocument, first: float, others: float) -> list[float]:
    """Return where pages begin so that no line is cut, for a first page and others of these heights."""
    tops, room = [0.0], first
    block = text.begin()
    text.documentLayout().documentSize()  # lays out all
    while block.isValid():
        layout = block.layout()
        lines = (layout.lineAt(at).rect().translated(layout.position()) for at in range(layout.lineCount()))
        for line in lines:
            if line.bottom() - tops[-1] > room and line.top() > tops[-1]:
                tops.append(line.top())
                room = others
        block = block.next()
    return tops


def _text(digest: Digest, page: Page, paper: PaperLook, size: QSizeF) -> QTextDocument:
    bold = [mark for mark in marks.of_digest(digest) if mark.kind == "speakers" and mark.strong]
    text = document.build(page, digest, bold, paper, _MEASURES)
    frame = text.rootFrame().frameFormat()
    frame.setRightMargin(_MEASURES.right)
    frame.setBottomMargin(0)
    text.rootFrame().setFrameFormat(frame)
    text.setUseDesignMetrics(True)
    text.setTextWidth(size.width())
    return text


def _legend(digest: Digest, paper: PaperLook) -> QStaticText | None:
    """Return what the marks mean, in the language of the article; nothing where there is none."""
    if not marks.of_digest(digest) and not digest.summary:
        return None
    labels = languages.load(digest.article.language).words("digest", Labels)
    legend = QStaticText(labels.legend)
    legend.setTextFormat(Qt.TextFormat.PlainText)
    legend.setTextWidth(WIDTH - _MEASURES.left - _MEASURES.right)
    legend.prepare(font=paper.interface_font(12))
    return legend


def _layers(digest: Digest, page: Page) -> overlay.Layers:
    found = marks.of_digest(digest)
    kinds = {kind: Pieces((mark for mark in found if mark.kind == kind), page) for kind in marks.FIXED}
    summary = Pieces(marks.of_summary(digest, digest.summary), page)
    return overlay.Layers((("summary", summary), *kinds.items()))


def _names(digest: Digest, page: Page) -> dict[tuple[int, int], str]:
    """Return who says the quotes, by the paragraph and the place in it where each begins."""
    names = {}
    for quote in digest.quotes:
        shown, speaker = page.offsets.shown(quote.span), digest.speaker(quote.speaker)
        number = page.at(shown.start)
        names[number, shown.start - page.paragraphs[number].shown.start] = safe(speaker.name if speaker else "")
    return names


def _paint_page(painter: QPainter, sheaf: Sheaf, at: int, size: QSizeF, paper: PaperLook) -> None:
    top, above = sheaf.tops[at], sheaf.above(at)
    tall = min(sheaf.end(at) - top, size.height() - above)
    lines = visible_lines(sheaf.document, round(top), 0, round(tall)) if sheaf.page else []
    lines = [line for line in lines if 0 <= line.baseline < tall]
    if sheaf.legend and not at:
        painter.setFont(paper.interface_font(12))
        painter.setPen(paper.tokens.ink2)
        painter.drawStaticText(_MEASURES.left, round(sheaf.begin), sheaf.legend)
    painter.save()
    painter.translate(0, above)
    overlay.paint_under(painter, lines, sheaf.layers, paper.tokens, _MEASURES)
    painter.save()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, size.width(), tall)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, paper.tokens.ink)
    context.palette = palette
    painter.setClipRect(context.clip)
    sheaf.document.documentLayout().draw(painter, context)
    painter.restore()
    overlay.paint_over(painter, lines, sheaf.layers, paper.tokens)
    _paint_notes(painter, lines, sheaf, size, paper)
    painter.restore()


def _paint_notes(painter: QPainter, lines: Iterable[Line], sheaf: Sheaf, size: QSizeF, paper: PaperLook) -> None:
    font = paper.interface_font(12)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(paper.tokens.ink2)
    for line in lines:
        here = [
            name
            for (paragraph, place), name in (sheaf.notes or {}).items()
            if paragraph == line.paragraph and line.start <= place < line.end and name
        ]
        if here:
            words = metrics.elidedText(", ".join(dict.fromkeys(here)), Qt.TextElideMode.ElideRight, _NOTE)
            painter.drawText(round(size.width()) - _NOTE, line.baseline, words)


def _paint_foot(painter: QPainter, words: str, number: int, size: QSizeF, paper: PaperLook) -> None:
    """Paint the title and the page's number, which goes on over all sheets; how many will follow is not known yet."""
    painter.setFont(paper.interface_font(12))
    painter.setPen(paper.tokens.ink2)
    place = QRectF(0, size.height() + 8, size.width(), _FOOT - 8)
    title = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(size.width() * 3 / 4))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, title)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight, QLocale().toString(number))
