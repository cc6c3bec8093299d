"""The rows of two summaries side by side: filled bars at sentences that both hold, hollow ones at those of one only."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRectF

from desktop_app.article import Digest
from desktop_app.window.language.filling import filled
from desktop_app.window.rows.rows import Row
from desktop_app.window.rows.sheet import Block, Sheet, line_height

translate = QCoreApplication.translate
_BAR_LEFT, _BAR, _LEFT, _RIGHT = 12, 5, 28, 8


@dataclass(frozen=True, slots=True)
class CompareRow(Row):
    """A sentence of one summary, and whether the other one holds it too."""

    text: str
    meta: str
    shared: bool


def rows(digest: Digest, chosen: Sequence[int], other: Collection[int], pinned: Collection[int]) -> list[Row]:
    """Return the rows of the sentences of one summary, in reading order; those pinned are in both."""
    found: list[Row] = []
    for at in chosen:
        span = digest.sentences[at].span
        text, shared = span.of(digest.article.text), at in other
        numbers = map(QLocale().toString, (at + 1, len(digest.sentences)))
        place = filled(translate("SummaryPanel", "Sentence %1 of %2"), *numbers)
        kind = translate("Compare", "in both") if shared else translate("Compare", "only here")
        held = (translate("SummaryPanel", "pinned"),) if at in pinned else ()
        meta = " · ".join((place, *held, kind))
        found.append(CompareRow(at, f"{text}, {meta}", span, text, meta, shared))
    return found


def compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    """Lay out one sentence."""
    del selected
    if not isinstance(row, CompareRow):
        return
    excerpt, small = sheet.theme.excerpt_font(), sheet.theme.interface_font(12)
    width = sheet.width - _LEFT - _RIGHT
    sheet.y = 12
    sheet.text(row.text, excerpt, (_LEFT, width), leading=excerpt.pixelSize() * 22 / 15)
    sheet.y += 4
    sheet.row = line_height(small)
    sheet.line(row.meta, small, _LEFT, width)
    sheet.y += sheet.row + 12
    bar = QRectF(_BAR_LEFT, 14, _BAR, sheet.y - 28)
    sheet.pieces.append(Block(bar, fill="accent") if row.shared else Block(bar, outline="accent"))
