"""Turns a page into Qt's text document: fonts, sizes, gaps and grey words. Marks are painted over it, not in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
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
from desktop_app.window.reading import stretch
from desktop_app.window.reading.marks import Mark
from desktop_app.window.reading.page import Kind, Page

_GREY = {"dateline": "ink2", "byline": "ink2", "initials": "ink3"}
_SAMPLE = "Perdana Menteri Irak, Mustafa Al-Kadhimi, dengan Presiden Amerika Seri"  # 70 characters of common prose


class Look(Protocol):
    """Fonts and colours to build with: those of the theme on the screen, or of paper."""

    @property
    def article_scale(self) -> float:
        """The size of article text; 1.0 is 18 px."""

    @property
    def interface_scale(self) -> float:
        """The size of small text; 1.0 is 13 px."""

    def article_font(self, size: float = 18, *, semibold: bool = False) -> QFont:
        """Return the font of article text."""

    def interface_font(self, size: float = 13, *, semibold: bool = False) -> QFont:
        """Return the font of small text."""

    def colour(self, name: str) -> QColor:
        """Return a colour by its token."""


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
_SMALL, _SMALL_LEADING = 13, 20  # px at 100 % of the article, interface font
_TOP, _BOTTOM = 16, 72  # air above the first and below the last line


def measure(look: Look, measures: Measures) -> int:
    """Return the width of 70 characters of the article font, in px, and a little air for a ragged edge."""
    return round(QFontMetricsF(look.article_font(measures.size)).horizontalAdvance(_SAMPLE) * _AIR)


def build(page: Page, digest: Digest, bold: Iterable[Mark], look: Look, measures: Measures) -> QTextDocument:
    """Return a new document that shows the page; the marks of `bold` are set in the semibold weight."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.article_font(measures.size))
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    wrap.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(wrap)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_block("body", look, measures))
    cursor.insertText(page.text, _ink(look, "ink"))
    _set_apart(cursor, page, look, measures)
    _set_words(cursor, page, digest, bold, look, measures)
    cursor.endEditBlock()
    frame = QTextFrameFormat()
    frame.setLeftMargin(measures.left)
    frame.setTopMargin(_TOP)
    frame.setBottomMargin(_BOTTOM)
    document.rootFrame().setFrameFormat(frame)
    return document


def _set_apart(cursor: QTextCursor, page: Page, look: Look, measures: Measures) -> None:
    for paragraph in page.paragraphs:
        if paragraph.kind != "body":
            _select(cursor, paragraph.shown.start, paragraph.shown.end)
            cursor.setBlockFormat(_block(paragraph.kind, look, measures))
            cursor.setCharFormat(_characters(paragraph.kind, look, measures))


def _set_words(
    cursor: QTextCursor, page: Page, digest: Digest, bold: Iterable[Mark], look: Look, measures: Measures
) -> None:
    grey = {kind: _ink(look, token) for kind, token in _GREY.items()}
    for region in stretch.inside(digest.regions, page.stretch):
        if region.kind in grey:
            _select(cursor, *page.offsets.shown(region.span))
            cursor.mergeCharFormat(grey[region.kind])
    semibold = QTextCharFormat()
    semibold.setFont(look.article_font(measures.size, semibold=True))
    for mark in bold:
        _select(cursor, *page.offsets.shown(mark.span))
        cursor.mergeCharFormat(semibold)


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _block(kind: Kind, look: Look, measures: Measures) -> QTextBlockFormat:
    block = QTextBlockFormat()
    kind = _told(kind, measures)
    small = kind in ("chrome", "caption", "byline", "more", "title")
    leading = _SMALL_LEADING if small else measures.leading
    block.setLineHeight(round(leading * look.article_scale), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(round((16 if small else measures.gap) * look.article_scale))
    if kind == "heading":
        block.setTopMargin(round(measures.gap * 2 * look.article_scale))
        block.setHeadingLevel(2)
    return block


def _told(kind: Kind, measures: Measures) -> Kind:
    """Return how a paragraph is set: the title large where the head of the pane leaves it out, else small."""
    return "heading" if kind == "title" and measures is NARROW else kind


def _characters(kind: Kind, look: Look, measures: Measures) -> QTextCharFormat:
    kind = _told(kind, measures)
    token = {"chrome": "ink3", "more": "ink3", "title": "ink3", "caption": "ink2", "byline": "ink2"}.get(kind, "ink")
    characters = _ink(look, token)
    if kind == "heading":
        characters.setFont(look.article_font(measures.size, semibold=True))
    else:
        characters.setFont(small_font(look))
    return characters


def small_font(look: Look) -> QFont:
    """Return the font of what is not the article's own text: small beside that, whatever the size of both."""
    return look.interface_font(_SMALL * look.article_scale / look.interface_scale)


def _ink(look: Look, token: str) -> QTextCharFormat:
    characters = QTextCharFormat()
    characters.setForeground(QBrush(look.colour(token)))
    return characters
