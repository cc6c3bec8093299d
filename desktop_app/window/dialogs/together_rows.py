"""The rows of one summary of several articles: under each article's headline the sentences that are from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from PySide6.QtCore import QRectF

from desktop_app.article import Digest
from desktop_app.together import Line
from desktop_app.window.language import words
from desktop_app.window.rows.rows import Look, Row
from desktop_app.window.rows.sheet import Block, Sheet, line_height

_BAR_LEFT, _BAR, _LEFT, _RIGHT = 12, 4, 28, 8


@dataclass(frozen=True, slots=True)
class SourceRow(Row):
    """The line above the sentences of one article."""

    look: ClassVar[Look] = "heading"


@dataclass(frozen=True, slots=True)
class TogetherRow(Row):
    """A sentence of the common summary, and which of the articles it is from."""

    text: str
    article: int


def rows(digests: Sequence[Digest], headlines: Sequence[str], lines: Sequence[Line]) -> Iterator[Row]:
    """Yield the rows of a common summary."""
    for article, group in groupby(lines, lambda line: line.article):
        digest = digests[article]
        about = (headlines[article], digest.article.outlet, words.published(digest.article.published))
        source = " · ".join(filter(None, about))
        yield SourceRow(("source", article), source, None)
        for line in group:
            span = digest.sentences[line.sentence].span
            text = span.of(digest.article.text)
            yield TogetherRow(tuple(line), f"{text}, {source}", span, text, article)


def compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    """Lay out a sentence, or the headline above some."""
    del selected
    if not isinstance(row, TogetherRow):
        small = sheet.theme.interface_font(12, semibold=True)
        sheet.y, sheet.row = 12, line_height(small)
        sheet.line(row.spoken, small, _BAR_LEFT, sheet.width - _BAR_LEFT - _RIGHT)
        sheet.y += sheet.row + 4
        return
    excerpt = sheet.theme.excerpt_font()
    sheet.y = 8
    sheet.text(row.text, excerpt, (_LEFT, sheet.width - _LEFT - _RIGHT), leading=excerpt.pixelSize() * 22 / 15)
    sheet.y += 10
    sheet.pieces.append(Block(QRectF(_BAR_LEFT, 10, _BAR, sheet.y - 22), fill="accent"))
