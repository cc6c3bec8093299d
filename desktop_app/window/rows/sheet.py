"""What a row of a list looks like: pieces laid out once for a width, painted often.

A panel composes a `Sheet` for a row; `RowDelegate` paints it and finds the action under the pointer. Sizes are logical
px at 100 % interface scale; text grows with the fonts of the theme, everything around it follows the text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from desktop_app.window.looks.theme import Theme

_ICON = 16
_LONGEST = 5000  # characters in one row, 750 words: no sentence or quote is longer that anybody reads here
TARGET = 24  # the smallest thing one may have to hit (WCAG 2.5.8)
_ENDLESS = 1e6  # px: no line breaks
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Words:
    """Text already broken into lines, its upper left corner at `at`; `dots` underline it as a speaker's name."""

    at: QPointF
    layout: QTextLayout
    colour: str = "ink"
    dots: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle, or a rounded outline."""

    rect: QRectF
    fill: str = ""
    outline: str = ""
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Gauge:
    """A share from 0 to 1 on a track; negative shares are drawn hollow."""

    rect: QRectF
    share: float
    colour: str = "accent"


@dataclass(frozen=True, slots=True)
class Dots:
    """Three dots, the first `filled` of them full."""

    rect: QRectF
    filled: int


@dataclass(frozen=True, slots=True)
class Icon:
    """One of the theme's icons."""

    rect: QRectF
    name: str
    colour: str = "ink2"


@dataclass(frozen=True, slots=True)
class Action:
    """A place in the row that does something when clicked; `spoken` is its name and tooltip."""

    rect: QRectF
    name: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Number:
    """The row's place in the list, counted from one, its right edge and middle at `at`.

    It is set when painted: rows that only move in the list are not composed again.
    """

    at: QPointF


Piece = Words | Block | Gauge | Dots | Icon | Number


@dataclass(slots=True)
class Sheet:
    """The pieces of one row, from the top down.

    `y` is where the next piece goes, in the end the row's height. What stands on one line (`line`, `name`, `right`,
    `icon`) is centred on `row` px, or on its own height when `row` is 0.
    """

    theme: Theme
    width: float
    y: float = 0.0
    row: float = 0.0
    pieces: list[Piece] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)

    def text(
        self, words: str, font: QFont, box: tuple[float, float], *, leading: float = 0.0, ink: str = "ink"
    ) -> None:
        """Set a paragraph into the column `box` (left, width) and move on below it."""
        layout, height = broken(words, font, box[1], leading)
        self.pieces.append(Words(QPointF(box[0], self.y), layout, ink))
        self.y += height

    def line(self, words: str, font: QFont, left: float, width: float, *, ink: str = "ink2") -> float:
        """Set one line, elided at the end when it is too long; return its width and stay on the line."""
        return self._one_line(words, font, left, width, ink=ink)

    def name(self, words: str, left: float, width: float) -> float:
        """Set a speaker's name with its dots; return its width and stay on the line."""
        font = self.theme.interface_font(semibold=True)
        return self._one_line(words, font, left, width, ink="ink", dots=True)

    def right(self, words: str, font: QFont, edge: float, *, ink: str = "ink2") -> float:
        """Set one line that ends at `edge`; return where it begins and stay on the line."""
        left = edge - width_of(words, font)
        self._one_line(words, font, left, edge - left + 1, ink=ink)
        return left

    def icon(self, name: str, left: float, *, action: str = "", spoken: str = "", ink: str = "ink2") -> None:
        """Put an icon on the line, with an action around it if one is named."""
        side = icon_side(self.theme)
        top = self.y + (max(self.row, side) - side) / 2
        self.pieces.append(Icon(QRectF(left, top, side, side), name, ink))
        if action:
            margin = (max(TARGET, side) - side) / 2
            area = QRectF(left, top, side, side).adjusted(-margin, -margin, margin, margin)
            self.actions.append(Action(area, action, spoken))

    def _one_line(self, words: str, font: QFont, left: float, width: float, *, ink: str, dots: bool = False) -> float:
        line = _line(words, Cut(font), self.row)
        if line.width > width:
            shown = QFontMetricsF(font).elidedText(displayable(words), Qt.TextElideMode.ElideRight, width)
            line = _line(shown, Cut(font), self.row)
        self.pieces.append(Words(QPointF(left, self.y), line.layout, ink, dots))
        return line.width


class Cut:
    """A font that can be looked up: two are equal when they draw the same."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._key = font.key()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cut) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


class Line(NamedTuple):
    """One line of words, laid out, and its width in px."""

    layout: QTextLayout
    width: float


@lru_cache(maxsize=1024)  # the same few words stand in every row
def _line(words: str, cut: Cut, leading: float) -> Line:
    layout, _ = broken(words, cut.font, _ENDLESS, leading)
    return Line(layout, layout.lineAt(0).naturalTextWidth() if layout.lineCount() else 0.0)


def icon_side(theme: Theme) -> float:
    """Return how large icons are beside text of the present size."""
    return float(theme.grown(_ICON))


def displayable(words: str) -> str:
    """Return the words as Qt can show them: white space as spaces, lone surrogates as the replacement character.

    Words without end (one "word" of 200,000 letters keeps Qt busy for 8 s) are cut and end with "…".
    """
    shown = words if len(words) <= _LONGEST else words[:_LONGEST] + " …"
    return _SURROGATES.sub("\ufffd", " ".join(shown.split()))


def width_of(words: str, font: QFont) -> float:
    """Return how wide the words are on one line."""
    return _line(words, Cut(font), 0.0).width


def line_height(font: QFont) -> float:
    """Return the height of a line of the interface: 16 px at 12 px type, 20 at 13."""
    return max(round(font.pixelSize() * 1.5), QFontMetricsF(font).height()) if font.pixelSize() > 12 else 16.0  # noqa: PLR2004  # tokens.md


def broken(words: str, font: QFont, width: float, leading: float) -> tuple[QTextLayout, float]:
    """Return the words broken into lines of at most `width`, and their height; `leading` 0 is the font's own."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(displayable(words), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    step = leading or line_height(font)
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0.0, y + (step - line.height()) / 2))
        y += step
    layout.endLayout()
    return layout, y


def paint(painter: QPainter, pieces: Iterable[Piece], theme: Theme, place: int) -> None:
    """Paint the pieces of the row at a place of the list; the painter's origin is the row's upper left corner."""
    for piece in pieces:
        match piece:
            case Words():
                _paint_words(painter, piece, theme)
            case Block():
                _paint_block(painter, piece, theme)
            case Gauge():
                paint_gauge(painter, piece, theme)
            case Dots():
                _paint_dots(painter, piece, theme)
            case Number():
                _paint_number(painter, piece, theme, place)
            case Icon():
                theme.draw_icon(painter, piece.rect.toRect(), piece.name, piece.colour)


def paint_gauge(painter: QPainter, gauge: Gauge, theme: Theme) -> None:
    """Paint a share on its track. High contrast draws the track as an outline, as its colour is the ground's."""
    rect, filled = gauge.rect, QRectF(gauge.rect)
    filled.setWidth(rect.width() * min(abs(gauge.share), 1.0))
    painter.fillRect(rect, theme.colour("track"))
    if theme.colour("track") == theme.colour("panel"):
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    if gauge.share >= 0:
        painter.fillRect(filled, theme.colour(gauge.colour))
    else:
        painter.setPen(QPen(theme.colour("mark"), 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRect(filled.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_words(painter: QPainter, words: Words, theme: Theme) -> None:
    painter.setPen(theme.colour(words.colour))
    words.layout.draw(painter, words.at)
    if words.dots:
        line = words.layout.lineAt(0)
        y = round(words.at.y() + line.y() + line.ascent() + 4)
        dotted(painter, QPointF(words.at.x(), y), line.naturalTextWidth(), theme.colour("ink2"))


def dotted(painter: QPainter, at: QPointF, width: float, colour: QColor) -> None:
    """Paint the mark of a speaker: dots of 2 px, one every 4 px."""
    for step in range(int(width // 4) + 1):
        painter.fillRect(QRect(round(at.x()) + step * 4, round(at.y()), 2, 2), colour)


def _paint_number(painter: QPainter, number: Number, theme: Theme, place: int) -> None:
    painter.setFont(theme.interface_font(12))
    painter.setPen(theme.colour("ink2"))
    area = QRectF(number.at.x() - 60, number.at.y() - 20, 60, 40)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, QLocale().toString(place + 1))


def _paint_block(painter: QPainter, block: Block, theme: Theme) -> None:
    painter.setBrush(theme.colour(block.fill) if block.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(block.outline), 1) if block.outline else QPen(Qt.PenStyle.NoPen))
    rect = block.rect.adjusted(0.5, 0.5, -0.5, -0.5) if block.outline else block.rect
    painter.drawRoundedRect(rect, block.radius, block.radius)


def _paint_dots(painter: QPainter, dots: Dots, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("ink2"), 1))
    side = dots.rect.width() / 4
    for at in range(3):
        painter.setBrush(theme.colour("ink2") if at < dots.filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(dots.rect.x() + at * side * 1.5, dots.rect.center().y() - side / 2, side, side))
    painter.restore()
