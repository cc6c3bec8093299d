"""Paints the marks over the visible lines: each kind by its own shape, so they are told apart without colour.

Summary: a bar in the margin, and a tint. Quote: a line under the words (dashed where they are reported, not exact).
Speaker: dots under the name. Date: a box, open where it breaks over a line. Target: a filled ground and a thick line.
All sizes are for 18 px text and grow with it; everything is snapped to whole pixels.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF, QTextLine

from desktop_app.article import Span
from desktop_app.window.looks.theme import Tokens
from desktop_app.window.reading.document import Measures
from desktop_app.window.reading.geometry import Line, Stretch, place_of, stretches
from desktop_app.window.reading.marks import Kind, Mark, Piece, Pieces

_NOMINAL = 18  # px of the text for which the sizes below are given
_LABEL_GAP = 8
_VEIL = 0.38  # so strong that text of `ink` keeps a contrast of 4.5 in every theme
_SIGN, _SIGN_GAP = 14, 6  # px of a remark's sign, and between it and the bar
_ASCENT, _DESCENT = 20, 8  # from the baseline to the edges of a line of 28 px


@dataclass(frozen=True, slots=True)
class Layers:
    """What is painted: the pieces of each kind that is switched on, and how far the target's flash is (1 to 0)."""

    pieces: tuple[tuple[Kind, Pieces], ...]
    flash: float = 0.0


def paint_under(painter: QPainter, lines: Sequence[Line], layers: Layers, tokens: Tokens, measures: Measures) -> None:
    """Paint what lies behind the words: tints, grounds and bars."""
    for kind, pieces in layers.pieces:
        if kind == "summary":
            _fill(painter, _stretches(lines, pieces), tokens.tint)
            _bars(painter, lines, pieces, tokens.accent, measures)
    for kind, pieces in layers.pieces:
        if kind in ("found", "target"):
            _fill(painter, _stretches(lines, pieces), tokens.sel)
        if kind == "target" and layers.flash > 0:
            glow = QColor(tokens.accent)
            glow.setAlphaF(0.35 * layers.flash)
            _fill(painter, _stretches(lines, pieces), glow)


def paint_over(painter: QPainter, lines: Sequence[Line], layers: Layers, tokens: Tokens) -> None:
    """Paint what lies on the words: lines, boxes and dots."""
    paint = {"quotes": _underline, "times": _box, "speakers": _dots, "found": _hit, "target": _thick_line}
    for kind in ("quotes", "found", "target", "times", "speakers"):
        for layer, pieces in layers.pieces:
            if layer == kind:
                for stretch in _stretches(lines, pieces):
                    paint[kind](painter, stretch, tokens)


def paint_veil(painter: QPainter, lines: Sequence[Line], kept: Pieces, paper: QColor) -> None:
    """Let all words step back but those of some marks; what is painted after this stays as it is."""
    veil = QColor(paper)
    veil.setAlphaF(_VEIL)
    for line in lines:
        place = line.start
        for piece in [*kept.of(line.paragraph), None]:
            end = line.end if piece is None else min(max(piece.start, place), line.end)
            if place < end:
                rest = Piece(Mark("summary", Span(0, 0)), place, end, opens=False, closes=False)
                _fill(painter, stretches(line, [rest]), veil)
            place = max(place, piece.end if piece else place)


def paint_labels(
    painter: QPainter, lines: Sequence[Line], labels: Mapping[int, str], font: QFont, look: tuple[Tokens, int]
) -> None:
    """Write a label behind the last words of the paragraphs that have one, by their numbers.

    `look` holds the theme's colours and where the column ends; a label that would leave it stands over the last of
    those words.
    """
    tokens, width = look
    painter.setFont(font)
    painter.setPen(tokens.accent)
    for line in lines:
        if line.last and line.paragraph in labels:
            label, gap = labels[line.paragraph], scaled(_LABEL_GAP, line)
            wide, metrics = painter.fontMetrics().horizontalAdvance(label), painter.fontMetrics()
            x = max(line.left - gap - wide, 0) if line.mirrored else min(line.right + gap, width - wide)
            edge = x - gap
            if not line.mirrored and edge < line.right:
                label, x = _shortened(line, label, metrics, width)
                edge, wide = x, metrics.horizontalAdvance(label)
            ground = QRect(edge, line.baseline - metrics.ascent(), x - edge + wide + gap, metrics.height())
            painter.fillRect(ground, tokens.paper)
            painter.drawText(x, line.baseline, label)


def _shortened(line: Line, label: str, metrics: QFontMetrics, width: int) -> tuple[str, int]:
    """Return the label for a line whose last words it stands over, and where: behind a whole letter, after a “…”."""
    label = metrics.elidedText(f"… {label}", Qt.TextElideMode.ElideRight, width - line.left)
    within = width - metrics.horizontalAdvance(label) - line.origin
    letter = line.line.xToCursor(within, QTextLine.CursorPosition.CursorOnCharacter)
    return label, place_of(line, letter)


@dataclass(frozen=True, slots=True)
class Sign:
    """The sign of a remark in the margin, on the line where its words begin."""

    mark: Mark
    rect: QRect


def signs(lines: Iterable[Line], pieces: Pieces, measures: Measures) -> Iterable[Sign]:
    """Yield the signs of the remarks that begin on these lines."""
    for line in lines:
        for piece in pieces.of(line.paragraph):
            if piece.opens and line.start <= piece.start < line.end:
                side = scaled(_SIGN, line)
                near = measures.left - measures.bar + scaled(_SIGN_GAP, line)
                left = line.right + near if line.mirrored else max(measures.left - near - side, 1)
                yield Sign(piece.mark, QRect(left, line.baseline - side + scaled(1, line), side, side))


def paint_signs(painter: QPainter, found: Iterable[Sign], tokens: Tokens) -> None:
    """Paint a star, or a small sheet for a note without one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for sign in found:
        painter.setPen(QPen(tokens.accent, 1.5))
        painter.setBrush(tokens.accent if sign.mark.strong else Qt.BrushStyle.NoBrush)
        if sign.mark.strong:
            painter.drawPolygon(_star(QRectF(sign.rect)))
            continue
        sheet = QRectF(sign.rect).adjusted(2, 1, -2, -1)
        painter.drawRect(sheet)
        for part in (0.35, 0.65):
            y = sheet.top() + sheet.height() * part
            painter.drawLine(QPointF(sheet.left() + 3, y), QPointF(sheet.right() - 3, y))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _star(rect: QRectF) -> QPolygonF:
    outer = rect.width() / 2
    points = []
    for number in range(10):
        reach, angle = outer if number % 2 == 0 else outer * 0.42, math.pi * (number / 5 - 0.5)
        points.append(rect.center() + QPointF(reach * math.cos(angle), reach * math.sin(angle)))
    return QPolygonF(points)


def _stretches(lines: Sequence[Line], pieces: Pieces) -> Iterable[Stretch]:
    for number, group in groupby(lines, key=_paragraph):
        here = pieces.of(number)
        if here:
            for line in group:
                yield from stretches(line, here)


def _paragraph(line: Line) -> int:
    return line.paragraph


def scaled(size: float, line: Line) -> int:
    """Return a size given for 18 px text, for the text of this line; at least one pixel."""
    return max(round(size * line.size / _NOMINAL), 1)


def _fill(painter: QPainter, found: Iterable[Stretch], colour: QColor) -> None:
    for stretch in found:
        painter.fillRect(ground(stretch), colour)


def ground(stretch: Stretch) -> QRect:
    """Return the box behind the words of a stretch; one pixel stays free between two lines."""
    line = stretch.line
    top = line.baseline - scaled(_ASCENT, line)
    side = scaled(2, line)
    height = scaled(_ASCENT, line) + scaled(_DESCENT, line) - 1
    return QRect(stretch.left - side, top, stretch.right - stretch.left + 2 * side, height)


def _bars(painter: QPainter, lines: Sequence[Line], pieces: Pieces, colour: QColor, measures: Measures) -> None:
    """Draw a bar per paragraph and run of marked lines; bars of touching sentences join."""
    runs: list[list[Line]] = []
    for line in lines:
        if not any(piece.start < line.end and line.start < piece.end for piece in pieces.of(line.paragraph)):
            continue
        if runs and _adjoins(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    for run in runs:
        painter.fillRect(_bar(run[0], run[-1], measures), colour)


def _adjoins(before: Line, after: Line) -> bool:
    return before.paragraph == after.paragraph and before.end == after.start


def _bar(first: Line, last: Line, measures: Measures) -> QRect:
    air, width = scaled(3, first), scaled(4, first)
    top = first.baseline - scaled(_ASCENT, first) + air
    bottom = last.baseline + scaled(_DESCENT, last) - air
    distance = measures.left - measures.bar
    left = max(line.right for line in (first, last)) + distance - width if first.mirrored else measures.bar
    return QRect(left, top, width, bottom - top)


def _underline(painter: QPainter, stretch: Stretch, tokens: Tokens) -> None:
    line = stretch.line
    y = line.baseline + scaled(4, line)
    height = scaled(1, line)
    if stretch.piece.mark.strong:
        painter.fillRect(stretch.left, y, stretch.right - stretch.left, height, tokens.mark)
        return
    dash, gap = scaled(5, line), scaled(3, line)
    for x in range(stretch.left, stretch.right, dash + gap):
        painter.fillRect(x, y, min(dash, stretch.right - x), height, tokens.mark)


def _dots(painter: QPainter, stretch: Stretch, tokens: Tokens) -> None:
    line = stretch.line
    side = scaled(2, line)
    y = line.baseline + scaled(4, line)
    for x in range(stretch.left, stretch.right - side + 1, 2 * side):
        painter.fillRect(x, y, side, side, tokens.ink2)


def _box(painter: QPainter, stretch: Stretch, tokens: Tokens) -> None:
    """Draw a box with rounded corners, open at a side where the words go on in another line."""
    line = stretch.line
    pen = scaled(1, line)
    air = 2 if stretch.piece.mark.strong else 1  # px, so that a quote mark beside it stays whole
    left, right = stretch.left - scaled(air, line), stretch.right + scaled(1, line)
    top, bottom = line.baseline - scaled(_ASCENT - 2, line), line.baseline + scaled(6, line) + 1
    opens, closes = (stretch.closes, stretch.opens) if line.mirrored else (stretch.opens, stretch.closes)
    corner = max(pen - 1, 1)
    start, end = left + corner if opens else left, right - corner if closes else right
    painter.fillRect(start, top, end - start, pen, tokens.mark)
    painter.fillRect(start, bottom - pen, end - start, pen, tokens.mark)
    if opens:
        painter.fillRect(left, top + corner, pen, bottom - top - 2 * corner, tokens.mark)
    if closes:
        painter.fillRect(right - pen, top + corner, pen, bottom - top - 2 * corner, tokens.mark)


def _hit(painter: QPainter, stretch: Stretch, tokens: Tokens) -> None:
    painter.setPen(QPen(tokens.accent, 1))
    painter.drawRect(ground(stretch).adjusted(0, 0, -1, -1))


def _thick_line(painter: QPainter, stretch: Stretch, tokens: Tokens) -> None:
    line = stretch.line
    y = line.baseline + scaled(4, line)
    painter.fillRect(stretch.left, y, stretch.right - stretch.left, scaled(2, line), tokens.accent)
