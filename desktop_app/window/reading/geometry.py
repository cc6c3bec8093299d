"""Where the lines and the marked stretches of a text document lie, in whole pixels of the viewport.

Qt's fixed line height moves the text inside its line, so all is measured from the baseline, which does not lie.
"""

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from desktop_app.window.reading.marks import Piece

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One visible line: its paragraph, its UTF-16 units there, and in px its edges, its baseline and its font size."""

    paragraph: int
    start: int
    end: int
    left: int
    right: int
    baseline: int
    size: int
    mirrored: bool
    mixed: bool
    last: bool
    line: QTextLine
    origin: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a mark on one line, in px; `opens` and `closes` when the mark's first, last character is in it."""

    piece: Piece
    line: Line
    left: int
    right: int
    opens: bool
    closes: bool


def visible_lines(document: QTextDocument, scrolled: int, top: int, bottom: int) -> list[Line]:
    """Return the lines between two heights of a viewport that is scrolled by `scrolled` px."""
    block = block_at(document, scrolled + top)
    layout = document.documentLayout()
    size = document.defaultFont().pixelSize()
    lines: list[Line] = []
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() - scrolled > bottom:
            break
        lines += _lines(block, box.topLeft() - QPointF(0, scrolled), size, top, bottom)
        block = block.next()
    return lines


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """Return the last block that begins at a height of the document or above it; the first one in the margin on top.

    Qt lays out a new document bit by bit. Until it has done so, its own hit test finds, for a height between two
    paragraphs or above the first, one that has no place yet.
    """
    layout = document.documentLayout()
    layout.hitTest(QPointF(0, max(y, 0)), Qt.HitTestAccuracy.FuzzyHit)  # lays out all down to this height
    numbers = range(document.blockCount())
    while True:
        at = max(bisect_right(numbers, y, key=lambda number: _top(document.findBlockByNumber(number))) - 1, 0)
        block = document.findBlockByNumber(at)
        if at == 0 or layout.blockBoundingRect(block).top() <= y:  # lays out all down to this block
            return block
        numbers = range(at)


def _top(block: QTextBlock) -> float:
    """Return the height at which a block was laid out last, perhaps in another column; behind all if it never was."""
    layout = block.layout()
    return layout.position().y() if layout.lineCount() else math.inf


def _lines(block: QTextBlock, origin: QPointF, size: int, top: int, bottom: int) -> Iterator[Line]:
    layout = block.layout()
    mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    mixed = mirrored or _RIGHT_TO_LEFT.search(block.text()) is not None
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        y = origin.y() + line.y()
        if y + line.height() < top:
            continue
        if y > bottom:
            return
        text = line.naturalTextRect()
        yield Line(
            paragraph=block.blockNumber(),
            start=line.textStart(),
            end=line.textStart() + line.textLength(),
            left=round(origin.x() + text.left()),
            right=round(origin.x() + text.right()),
            baseline=round(y + line.ascent()),
            size=size,
            mirrored=mirrored,
            mixed=mixed,
            last=number == layout.lineCount() - 1,
            line=line,
            origin=origin.x(),
        )


def stretches(line: Line, pieces: Sequence[Piece]) -> Iterator[Stretch]:
    """Yield the parts of the pieces that lie on the line, from left to right where the line runs so."""
    for piece in pieces:
        start, end = max(piece.start, line.start), min(piece.end, line.end)
        if start >= end:
            continue
        opens, closes = piece.opens and start == piece.start, piece.closes and end == piece.end
        runs = list(_runs(line, start, end))
        for number, (left, right) in enumerate(runs):
            first, last = number == 0, number == len(runs) - 1
            yield Stretch(piece, line, left, right, opens and first, closes and last)


def _runs(line: Line, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the edges of a stretch of one line; where directions mix it has several."""
    if line.mixed:
        yield from _visual(line, start, end)
        return
    left = line.left if start == line.start else place_of(line, start)
    right = line.right if end == line.end else min(place_of(line, end), line.right)
    if left < right:
        yield left, right


def place_of(line: Line, position: int) -> int:
    """Return the x in px at which a letter of a line begins."""
    x: float = line.line.cursorToX(position)[0]  # type: ignore[index]  # the stub forgets the tuple
    return round(line.origin + x)


def _visual(line: Line, start: int, end: int) -> Iterator[tuple[int, int]]:
    boxes = [run.boundingRect() for run in line.line.glyphRuns(start, end - start)]
    edges = sorted((round(line.origin + box.left()), round(line.origin + box.right())) for box in boxes)
    merged: list[tuple[int, int]] = []
    for left, right in edges:
        if merged and left - merged[-1][1] <= line.size // 2:
            merged[-1] = merged[-1][0], max(merged[-1][1], right)
        elif right > left:
            merged.append((left, right))
    yield from merged
