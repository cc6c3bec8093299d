"""Turns a page into Qt's text document: fonts, sizes, gaps and grey words. Marks are painted over it, not in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
)

from desktop_app.article import Digest
from desktop_app.window.reading.marks import Mark
from desktop_app.window.reading.page import Kind, Page
from desktop_app.window.theme import Theme

_GREY = {"dateline": "ink2", "byline": "ink2", "initials": "ink3"}
_SAMPLE = "Perdana Menteri Irak, Mustafa Al-Kadhimi, dengan Presiden Amerika Seri"  # 70 characters of common prose


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes of the pane, in logical px at 100 %: of the text, and where text and bar begin."""

    size: int = 18
    leading: int = 28
    left: int = 72
    right: int = 56
    bar: int = 52

    @property
    def gap(self) -> int:
        """Between paragraphs."""
        return 12


WIDE = Measures()
MEDIUM = Measures(left=40, right=40, bar=20)
NARROW = Measures(size=17, leading=26, left=40, right=40, bar=20)
_AIR = 1.01  # 600 px at 18 px
_SMALL_LEADING = 20  # interface font, 13 px
_TOP, _BOTTOM = 16, 72  # air above the first and below the last line


def measure(theme: Theme, measures: Measures) -> int:
    """Return the width of 70 characters of the article font, in px, and a little air for a ragged edge."""
    return round(QFontMetricsF(theme.article_font(measures.size)).horizontalAdvance(_SAMPLE) * _AIR)


def build(page: Page, digest: Digest, bold: Iterable[Mark], theme: Theme, measures: Measures) -> QTextDocument:
    """Return a new document that shows the page; the marks of `bold` are set in the semibold weight."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.article_font(measures.size))
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    wrap.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(wrap)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_block("body", theme, measures))
    cursor.insertText(page.text, _ink(theme, "ink"))
    _set_apart(cursor, page, theme, measures)
    _set_words(cursor, page, digest, bold, theme, measures)
    cursor.endEditBlock()
    frame = QTextFrameFormat()
    frame.setLeftMargin(measures.left)
    frame.setTopMargin(_TOP)
    frame.setBottomMargin(_BOTTOM)
    document.rootFrame().setFrameFormat(frame)
    return document


def _set_apart(cursor: QTextCursor, page: Page, theme: Theme, measures: Measures) -> None:
    for paragraph in page.paragraphs:
        if paragraph.kind != "body":
            _select(cursor, paragraph.shown.start, paragraph.shown.end)
            cursor.setBlockFormat(_block(paragraph.kind, theme, measures))
            cursor.setCharFormat(_characters(paragraph.kind, theme, measures))


def _set_words(
    cursor: QTextCursor, page: Page, digest: Digest, bold: Iterable[Mark], theme: Theme, measures: Measures
) -> None:
    for region in digest.regions:
        token = _GREY.get(region.kind)
        if token:
            _select(cursor, *page.offsets.shown(region.span))
            cursor.mergeCharFormat(_ink(theme, token))
    semibold = QTextCharFormat()
    semibold.setFont(theme.article_font(measures.size, semibold=True))
    for mark in bold:
        _select(cursor, *page.offsets.shown(mark.span))
        cursor.mergeCharFormat(semibold)


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _block(kind: Kind, theme: Theme, measures: Measures) -> QTextBlockFormat:
    block = QTextBlockFormat()
    small = kind in ("chrome", "caption", "byline", "more")
    scale = theme.interface_scale if small else theme.article_scale
    leading = _SMALL_LEADING if small else measures.leading
    block.setLineHeight(round(leading * scale), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(round((16 if small else measures.gap) * theme.article_scale))
    if kind == "heading":
        block.setTopMargin(round(measures.gap * 2 * theme.article_scale))
        block.setHeadingLevel(2)
    return block


def _characters(kind: Kind, theme: Theme, measures: Measures) -> QTextCharFormat:
    token = {"chrome": "ink3", "more": "ink3", "caption": "ink2", "byline": "ink2"}.get(kind, "ink")
    characters = _ink(theme, token)
    if kind == "heading":
        characters.setFont(theme.article_font(measures.size, semibold=True))
    else:
        characters.setFont(_small(theme))
    return characters


def _small(theme: Theme) -> QFont:
    return theme.interface_font(13)


def _ink(theme: Theme, token: str) -> QTextCharFormat:
    characters = QTextCharFormat()
    characters.setForeground(QBrush(theme.colour(token)))
    return characters
