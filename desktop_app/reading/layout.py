"""Lines on pages into paragraphs: wraps joined, columns in reading order, running headers and footers marked."""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from desktop_app.reading import columns, dates
from desktop_app.reading.builder import TextBuilder
from desktop_app.reading.lines import Line, Page

# A line that repeats in the outer tenth of at least this share of the pages is a running header or footer.
_MARGIN, _REPEATS = 0.1, 0.5
# Lines this much further apart than usual stand in two paragraphs; a step over so many heights is none of one text.
_SPACED, _FAR = 1.25, 3
_NUMBER = re.compile(r"\d+")
_HYPHEN = re.compile(r"[^\W\d_]-$")


def flow(pages: Sequence[Page]) -> TextBuilder:
    """Return the running text of the pages; running headers, footers and page numbers are marked as chrome."""
    running = _running(pages)
    built, paragraph, waiting = TextBuilder(), list[Line](), list[str]()
    for page in pages:
        rows = _rows(columns.in_reading_order(page.lines))
        leading = _leading(rows)
        for line in rows:
            if _is_margin(line, page) and (_key(line) in running or _page_number().fullmatch(line.words)):
                waiting.append(line.words)  # it may stand in the middle of a paragraph that goes on over the page
                continue
            if paragraph and _breaks(paragraph[-1], line, leading):
                _close(built, paragraph, waiting)
            paragraph.append(line)
    _close(built, paragraph, waiting)
    return built


@cache
def _page_number() -> re.Pattern[str]:
    """Return what a line is that only counts pages, in any language: "Page 3 of 8", "Hal. 3"."""
    pages = dates.any_of(word for table in dates.tables() for word in table.pages)
    of = dates.any_of(word for table in dates.tables() for word in table.of)
    return re.compile(rf"\W*(?:(?:{pages})\s*)?\d{{1,4}}(?:\s*(?:/|{of})\s*\d{{1,4}})?\W*", re.IGNORECASE)


def _close(built: TextBuilder, paragraph: list[Line], waiting: list[str]) -> None:
    built.add(_joined(paragraph))
    for words in waiting:
        built.add(words, "chrome")
    paragraph.clear()
    waiting.clear()


def _running(pages: Sequence[Page]) -> frozenset[str]:
    keys = Counter(
        key for page in pages for key in {_key(line) for line in _rows(page.lines) if _is_margin(line, page)}
    )
    return frozenset(key for key, count in keys.items() if count > 1 and count >= len(pages) * _REPEATS)


def _key(line: Line) -> str:
    """Return what stays the same of a running header when the page number changes."""
    return _NUMBER.sub("#", line.words)


def _is_margin(line: Line, page: Page) -> bool:
    return line.bottom > page.height * (1 - _MARGIN) or line.top < page.height * _MARGIN


def _rows(pieces: Iterable[Line]) -> list[Line]:
    """Join the pieces of one line: PDF breaks it where the font changes."""
    rows: list[Line] = []
    for piece in pieces:
        if rows and _same_row(rows[-1], piece):
            last = rows.pop()
            space = " " if piece.left - last.right > (last.top - last.bottom) * 0.15 else ""
            top, bottom = max(last.top, piece.top), min(last.bottom, piece.bottom)
            rows.append(Line(last.left, bottom, piece.right, top, f"{last.words}{space}{piece.words}"))
        else:
            rows.append(piece)
    return rows


def _same_row(last: Line, piece: Line) -> bool:
    shared = min(last.top, piece.top) - max(last.bottom, piece.bottom)
    height = min(last.top - last.bottom, piece.top - piece.bottom)
    return shared > height * 0.5 and -height < piece.left - last.right < height * 2


def _leading(rows: Sequence[Line]) -> float:
    """Return the usual distance of two lines on a page, 0 when it has no two."""
    steps = (last.bottom - line.bottom for last, line in itertools.pairwise(rows))
    near = [step for step, line in zip(steps, rows, strict=False) if 0 < step < _FAR * (line.top - line.bottom)]
    return statistics.median_low(near) if near else 0.0


def _breaks(last: Line, line: Line, leading: float) -> bool:
    """Tell whether a paragraph ends between two lines that follow each other where lines are `leading` apart."""
    height, other = last.top - last.bottom, line.top - line.bottom
    if abs(height - other) > 0.25 * max(height, other):
        return True  # a heading, a caption
    ends = last.words.rstrip('"”’»)]').endswith((".", "!", "?", ":"))
    if line.bottom >= last.bottom:  # the next column or page
        return ends
    indented = line.left > last.left + height
    short = last.right < line.right - 0.1 * (line.right - line.left)
    apart = last.bottom - line.bottom > _SPACED * leading > 0
    return last.bottom - line.top > 0.8 * height or (ends and (short or indented or apart))


def _joined(lines: Sequence[Line]) -> str:
    parts: list[str] = []
    for line in lines:
        words = line.words.strip()
        if parts and words[:1].islower() and _HYPHEN.search(parts[-1][-2:]):
            parts[-1] = _unhyphenated(parts[-1], words)
        elif parts:
            parts += [" ", words]
        else:
            parts.append(words)
    return "".join(parts)


def _unhyphenated(before: str, after: str) -> str:
    """Join the halves of a word broken over two lines; “anak-” and “anak” keep the hyphen of their reduplication."""
    stem = before.rpartition(" ")[2].removesuffix("-")
    return before + after if stem and after.startswith(stem.lower()) else before.removesuffix("-") + after
