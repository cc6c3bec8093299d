"""The rows of the summary: chosen sentences with their reasons, and those the reader left out."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF

from desktop_app.article import Digest, Score
from desktop_app.window.language import words
from desktop_app.window.language.filling import filled
from desktop_app.window.panels.summary.selection import Taste
from desktop_app.window.rows.rows import Look, Row
from desktop_app.window.rows.sheet import TARGET, Action, Block, Gauge, Number, Sheet, icon_side, line_height, width_of

translate = QCoreApplication.translate
TEXT_LEFT = 56
RIGHT = 4  # the scroll bar's 12 px make it 16
_BAR_LEFT, _BAR = 40, 4


@dataclass(frozen=True, slots=True)
class SentenceRow(Row):
    """A sentence of the summary: its place in the article, and why it is there."""

    at: int
    text: str
    of: int
    score: Score
    largest: float
    opened: bool
    pinned: bool


@dataclass(frozen=True, slots=True)
class LeftOutRow(Row):
    """A sentence that the reader took out of the choice."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class LeftOutHeading(Row):
    """The line above the sentences left out."""

    look: ClassVar[Look] = "heading"


def sentence_row(digest: Digest, at: int, largest: float, *, opened: bool, pinned: bool) -> Row:
    """Return the row of one chosen sentence; `largest`, the greatest reason of the article, fills a gauge."""
    span, of = digest.sentences[at].span, len(digest.sentences)
    text = span.of(digest.article.text)
    score = digest.scores[at] if at < len(digest.scores) else Score(0.0)
    parts = [text, _place(at, of)]
    if pinned:
        parts.append(translate("SummaryPanel", "pinned"))
    if opened:
        parts += [f"{words.reason(code, part)} {words.decimal(part)}" for code, part in score.reasons.items()]
    return SentenceRow(at, ", ".join(parts), span, at, text, of, score, largest, opened, pinned)


def left_out(digest: Digest, taste: Taste) -> list[Row]:
    """Return the rows of the sentences left out, below a heading; none when there are none."""
    found: list[Row] = []
    if taste.excluded:
        found.append(LeftOutHeading("left out", translate("SummaryPanel", "Left out by you"), None))
    for at in sorted(taste.excluded):
        span = digest.sentences[at].span
        text = span.of(digest.article.text)
        found.append(LeftOutRow(("left out", at), translate("SummaryPanel", "Left out") + ": " + text, span, at, text))
    return found


def menu(row: Row) -> list[tuple[str, str]]:
    """Return the actions of a row for its context menu."""
    if isinstance(row, LeftOutRow):
        return [("exclude", translate("SummaryPanel", "Put back into the choice"))]
    if not isinstance(row, SentenceRow):
        return []
    exclude = translate("SummaryPanel", "Leave out") + "\tDel"
    return [("why", _why(row)), ("pin", _pin(row) + "\tIns"), ("exclude", exclude)]


def compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    """Lay out one row of the summary."""
    del selected
    match row:
        case SentenceRow():
            _compose_sentence(row, sheet)
        case LeftOutRow():
            _compose_left_out(row, sheet)
        case _:
            sheet.y = 16
            sheet.line(row.spoken, sheet.theme.interface_font(12), 16, sheet.width - 20)
            sheet.y = 40


def _place(at: int, of: int) -> str:
    return filled(translate("SummaryPanel", "Sentence %1 of %2"), *map(QLocale().toString, (at + 1, of)))


def _why(row: SentenceRow) -> str:
    if row.opened:
        return translate("SummaryPanel", "Hide the reasons")
    return translate("SummaryPanel", "Why this sentence?")


def _pin(row: SentenceRow) -> str:
    return translate("SummaryPanel", "Unpin") if row.pinned else translate("SummaryPanel", "Pin")


def _compose_sentence(row: SentenceRow, sheet: Sheet) -> None:
    excerpt = sheet.theme.excerpt_font()
    width = sheet.width - TEXT_LEFT - RIGHT
    leading = excerpt.pixelSize() * 22 / 15
    sheet.y, sheet.row = 12, leading
    sheet.pieces.append(Number(QPointF(32, 12 + leading / 2)))
    sheet.text(row.text, excerpt, (TEXT_LEFT, width), leading=leading)
    if row.opened:
        sheet.y += 8
        _compose_reasons(row, sheet, width)
    sheet.y += 4
    _compose_meta(row, sheet, width)
    sheet.y += sheet.row + 8
    sheet.pieces.append(Block(QRectF(_BAR_LEFT, 14, _BAR, sheet.y - 28), fill="accent"))


def _compose_reasons(row: SentenceRow, sheet: Sheet, width: float) -> None:
    small = sheet.theme.interface_font(12)
    step = sheet.row = max(20.0, small.pixelSize() * 1.6)
    figures = width_of("−0,00", small) + 8
    gauge = min(88.0, width * 0.24)
    told = [part for part in row.score.reasons.items() if round(part[1], 2)]
    parts = sorted(told, key=lambda part: -abs(part[1]))
    for code, part in parts:
        sheet.line(words.reason(code, part), small, TEXT_LEFT, width - gauge - figures - 12)
        rect = QRectF(TEXT_LEFT + width - figures - gauge, round(sheet.y + step / 2 - 2), gauge, 4)
        sheet.pieces.append(Gauge(rect, part / row.largest if row.largest else 0.0))
        sheet.right(words.decimal(part), small, TEXT_LEFT + width, ink="ink")
        sheet.y += step
    sheet.pieces.append(Block(QRectF(TEXT_LEFT, sheet.y, width, 1), fill="line"))
    sheet.y += 4
    sheet.line(translate("SummaryPanel", "Together"), small, TEXT_LEFT, width - figures)
    sheet.right(words.decimal(row.score.value), small, TEXT_LEFT + width, ink="ink")
    sheet.y += step


def _compose_meta(row: SentenceRow, sheet: Sheet, width: float) -> None:
    small = sheet.theme.interface_font(12)
    sheet.row = max(TARGET, line_height(small))
    side = icon_side(sheet.theme)
    step = max(TARGET, side + 8)
    right = TEXT_LEFT + width - side
    sheet.icon("close", right, action="exclude", spoken=translate("SummaryPanel", "Leave out"))
    pin = "accent" if row.pinned else "ink2"
    sheet.icon("pin", right - step - 4, action="pin", spoken=_pin(row), ink=pin)
    chevron = right - 2 * step - 12
    sheet.icon("up" if row.opened else "down", chevron)
    place = _place(row.at, row.of)
    if row.pinned:
        place = translate("SummaryPanel", "Pinned") + " · " + place
    left, why = chevron - 4, translate("SummaryPanel", "why")
    if width_of(place, small) + width_of(why, small) + 12 <= chevron - TEXT_LEFT:
        left = sheet.right(why, small, chevron - 2) - 4
    sheet.actions.append(Action(QRectF(left, sheet.y, chevron + side + 4 - left, sheet.row), "why", _why(row)))
    sheet.line(place, small, TEXT_LEFT, left - TEXT_LEFT - 4)


def _compose_left_out(row: LeftOutRow, sheet: Sheet) -> None:
    font = sheet.theme.excerpt_font()
    right = sheet.width - RIGHT - icon_side(sheet.theme)
    sheet.y, sheet.row = 8, max(TARGET, line_height(font))
    sheet.icon("undo", right, action="exclude", spoken=translate("SummaryPanel", "Put back into the choice"))
    sheet.line(row.text, font, TEXT_LEFT, right - TEXT_LEFT - 8)
    sheet.y += sheet.row + 8
