"""Articles on paper: for each a sheet with all that was found, then its text with the marks in black on white.

The marks are painted by the same code as on the screen, so they have the same shapes; who speaks stands in the margin
beside each quote.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetrics,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)

from desktop_app.article import Digest
from desktop_app.window import theme, wording
from desktop_app.window.export import sheet
from desktop_app.window.reading import document, marks, overlay
from desktop_app.window.reading.display import safe
from desktop_app.window.reading.document import Measures
from desktop_app.window.reading.geometry import Line, visible_lines
from desktop_app.window.reading.marks import Pieces
from desktop_app.window.reading.page import Page, compose
from desktop_app.window.theme import Theme, Tokens

WIDTH: Final = 816  # px of a sheet's width at the sizes of the screen; paper shows them smaller
_MEASURES: Final = Measures(left=64, right=144, bar=44)
_FOOT: Final = 32  # px below the text for the page's number
_NOTE: Final = 124  # px in the right margin for a name


@dataclass(frozen=True, slots=True)
class PaperLook:
    """The theme's fonts at their normal size, and the colours of `resources/themes/paper.toml`."""

    theme: Theme
    tokens: Tokens
    article_scale: float = 1.0
    interface_scale: float = 1.0

    def article_font(self, size: float = 18, *, semibold: bool = False) -> QFont:
        """Return the font of article text."""
        return self.theme.article_font(size / self.theme.article_scale, semibold=semibold)

    def interface_font(self, size: float = 13, *, semibold: bool = False) -> QFont:
        """Return the font of small text."""
        return self.theme.interface_font(size / self.theme.interface_scale, semibold=semibold)

    def colour(self, name: str) -> QColor:
        """Return a colour by its token."""
        colour: QColor = getattr(self.tokens, name)
        return colour


@dataclass(frozen=True, slots=True)
class Sheaf:
    """A text document that fills pages; of an article also its page, its marks, and the notes at their places."""

    document: QTextDocument
    title: str
    page: Page | None = None
    layers: overlay.Layers = overlay.Layers(())  # noqa: RUF009  # frozen
    notes: Mapping[tuple[int, int], str] | None = None


def paint(device: QPagedPaintDevice, digests: Iterable[Digest], look: Theme) -> None:
    """Paint the articles on a printer or into a PDF file."""
    paper = PaperLook(look, theme.tokens("paper"))
    painter = QPainter(device)
    area = device.pageLayout().paintRectPoints()
    size = QSizeF(WIDTH, WIDTH * area.height() / max(area.width(), 1) - _FOOT)
    zoom = device.width() / WIDTH
    pages = ((sheaf, at) for sheaf in _sheaves(digests, paper, size) for at in range(sheaf.document.pageCount()))
    for number, (sheaf, at) in enumerate(pages, 1):
        if number > 1:
            device.newPage()
        painter.save()
        painter.scale(zoom, zoom)
        _paint_page(painter, sheaf, at, size, paper)
        _paint_foot(painter, sheaf.title, number, size, paper)
        painter.restore()
    painter.end()


def _sheaves(digests: Iterable[Digest], paper: PaperLook, size: QSizeF) -> Iterator[Sheaf]:
    for digest in digests:
        title = safe(wording.headline_of(digest))
        overview = sheet.build(digest, paper)
        overview.setUseDesignMetrics(True)
        overview.setPageSize(size)
        yield Sheaf(overview, title)
        start = 0
        while True:  # a very long article is laid out stretch by stretch
            page = compose(digest, place=start)
            yield Sheaf(_text(digest, page, paper, size), title, page, _layers(digest, page), _names(digest, page))
            if page.stretch.end <= start or page.stretch.end >= len(digest.article.text):
                break
            start = page.stretch.end


def _text(digest: Digest, page: Page, paper: PaperLook, size: QSizeF) -> QTextDocument:
    bold = [mark for mark in marks.of_digest(digest) if mark.kind == "speakers" and mark.strong]
    text = document.build(page, digest, bold, paper, _MEASURES)
    frame = text.rootFrame().frameFormat()
    frame.setRightMargin(_MEASURES.right)
    frame.setBottomMargin(0)
    text.rootFrame().setFrameFormat(frame)
    text.setUseDesignMetrics(True)
    text.setPageSize(size)
    return text


def _layers(digest: Digest, page: Page) -> overlay.Layers:
    found = marks.of_digest(digest)
    kinds = {kind: Pieces((mark for mark in found if mark.kind == kind), page) for kind in marks.FIXED}
    summary = Pieces(marks.of_summary(digest, digest.summary), page)
    return overlay.Layers((("summary", summary), *kinds.items()))


def _names(digest: Digest, page: Page) -> dict[tuple[int, int], str]:
    """Return who says the quotes, by the paragraph and the place in it where each begins."""
    people = {speaker.id: speaker.name for speaker in digest.speakers}
    names = {}
    for quote in digest.quotes:
        shown = page.offsets.shown(quote.span)
        number = page.at(shown.start)
        names[number, shown.start - page.paragraphs[number].shown.start] = safe(people.get(quote.speaker or "", ""))
    return names


def _paint_page(painter: QPainter, sheaf: Sheaf, at: int, size: QSizeF, paper: PaperLook) -> None:
    top = at * size.height()
    lines = visible_lines(sheaf.document, round(top), 0, round(size.height())) if sheaf.page else []
    lines = [line for line in lines if 0 <= line.baseline < size.height()]
    overlay.paint_under(painter, lines, sheaf.layers, paper.tokens, _MEASURES)
    painter.save()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, size.width(), size.height())
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, paper.tokens.ink)
    context.palette = palette
    painter.setClipRect(context.clip)
    sheaf.document.documentLayout().draw(painter, context)
    painter.restore()
    overlay.paint_over(painter, lines, sheaf.layers, paper.tokens)
    _paint_notes(painter, lines, sheaf, size, paper)


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
