"""The row of keywords below the summary: chips that lead through the places of a word, one click after the other."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF

from desktop_app.article import Digest, Keyword, Span
from desktop_app.window.rows.rows import Row
from desktop_app.window.rows.sheet import TARGET, Action, Block, Sheet, line_height, width_of

translate = QCoreApplication.translate
_LEFT, _RIGHT, _GAP, _PADDING = 16, 16, 6, 8


@dataclass(frozen=True, slots=True)
class KeywordRow(Row):
    """All keywords of an article; `span` is the first place of the first one."""

    keywords: tuple[Keyword, ...]


class Tour:
    """Remembers for each keyword which of its places was shown last."""

    def __init__(self) -> None:
        self._last: dict[tuple[tuple[Keyword, ...], str], int] = {}

    def next_place(self, row: KeywordRow, term: str) -> Span:
        """Return the next place of a term, after the last one the first again."""
        spans = next((keyword.spans for keyword in row.keywords if keyword.text == term), row.keywords[0].spans)
        at = self._last.get((row.keywords, term), -1) + 1
        self._last[row.keywords, term] = at
        return spans[at % len(spans)]


def rows(digest: Digest) -> list[Row]:
    """Return the row of keywords, none when there are no keywords."""
    if not digest.keywords or not digest.scores:
        return []
    spoken = translate("SummaryPanel", "Keywords") + ": " + ", ".join(keyword.text for keyword in digest.keywords)
    return [KeywordRow("keywords", spoken, digest.keywords[0].spans[0], digest.keywords)]


def menu(row: KeywordRow) -> list[tuple[str, str]]:
    """Return the keywords for the context menu, which makes them reachable by keyboard."""
    return [(keyword.text, _spoken(keyword)) for keyword in row.keywords]


def compose(row: KeywordRow, sheet: Sheet) -> None:
    """Lay out a heading and the chips, in as many lines as they need."""
    font = sheet.theme.interface_font(12)
    sheet.y, sheet.row = 16, line_height(font)
    sheet.line(translate("SummaryPanel", "Keywords"), font, _LEFT, sheet.width - _LEFT - _RIGHT)
    sheet.y += sheet.row + 8
    sheet.row = max(TARGET, line_height(font) + 6)
    left = float(_LEFT)
    for keyword in row.keywords:
        wanted = width_of(keyword.text, font) + 2 * _PADDING + 1
        width = min(wanted, sheet.width - _LEFT - _RIGHT)
        if left > _LEFT and left + width > sheet.width - _RIGHT:
            left = float(_LEFT)
            sheet.y += sheet.row + _GAP
        area = QRectF(left, sheet.y, width, sheet.row)
        sheet.pieces.append(Block(area, outline="edge", radius=2))
        sheet.line(keyword.text, font, left + _PADDING, width - 2 * _PADDING + 1, ink="ink")
        sheet.actions.append(Action(area, keyword.text, _spoken(keyword)))
        left += width + _GAP
    sheet.y += sheet.row + 16


def _spoken(keyword: Keyword) -> str:
    places = translate("SummaryPanel", "%Ln place(s)", None, len(keyword.spans))
    return f"{keyword.text} · {places}"
