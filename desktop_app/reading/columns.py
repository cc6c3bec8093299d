"""Columns of a page whose file goes through it row by row, put back into the order of reading."""

import itertools
import statistics
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.reading.lines import Line

GAP = 0.9  # heights of a line: wider is no space between words
_NEARLY = 0.3  # of their height, which lines of two columns share on one row
_ROWS = 4  # rows that a gutter must part
_SHARE = 0.6  # share of the lines beside a gutter that stand in such rows
_FULL = 0.7  # of the width of a column: its usual line is at least so wide, while the cells of a table vary
_LETTERS = 16  # characters of the usual line of a column; cells of tables are shorter
_DEPTH = 3  # gutters: no newspaper has more columns


def in_reading_order(lines: Sequence[Line], depth: int = _DEPTH) -> list[Line]:
    """Return the lines column by column where a gutter parts them, the others at their place."""
    gutter = _gutter(lines) if depth else None
    if gutter is None:
        return _whole_rows(lines)
    ordered: list[Line] = []
    for beside, band in itertools.groupby(lines, lambda line: not line.left < gutter < line.right):
        if not beside:
            ordered += band
            continue
        several = list(band)
        for column in ([line for line in several if (line.left > gutter) == right] for right in (False, True)):
            ordered += in_reading_order(column, depth - 1)
    return ordered


def _whole_rows(lines: Iterable[Line]) -> list[Line]:
    """Join the pieces of a row that no gutter parts: cells of a table, a label and what stands far behind it."""
    rows: list[Line] = []
    for line in lines:
        last = rows[-1] if rows else line
        if rows and _is_beside(last, line):
            top, bottom = max(last.top, line.top), min(last.bottom, line.bottom)
            rows[-1] = Line(last.left, bottom, line.right, top, f"{last.words} {line.words}")
        else:
            rows.append(line)
    return rows


def _is_beside(last: Line, line: Line, share: float = 0.5) -> bool:
    """Tell whether a line stands on the row of another one, far behind it."""
    shared = min(last.top, line.top) - max(last.bottom, line.bottom)
    height = min(last.top - last.bottom, line.top - line.bottom)
    return shared > height * share and line.left - last.right > GAP * height


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return the place of the first gutter from the left, None when there is none."""
    gaps = list(_gaps(lines))
    if len(gaps) < _ROWS:
        return None
    places = sorted((left + right) / 2 for left, right in gaps)
    candidates = [places[len(places) * at // 8] for at in range(1, 8)]
    return max(
        (place for place in candidates if _parts(lines, gaps, place)),
        key=lambda place: -sum(line.left < place < line.right for line in lines),
        default=None,
    )


def _parts(lines: Sequence[Line], gaps: Iterable[tuple[float, float]], place: float) -> bool:
    """Tell whether a place parts two columns of running text."""
    parted = sum(left < place < right for left, right in gaps)
    beside = [line for line in lines if not line.left < place < line.right]
    two = [[line for line in beside if (line.left > place) == right] for right in (False, True)]
    return parted >= max(_ROWS, _SHARE * min(map(len, two))) and all(map(_is_text, two))


def _gaps(lines: Iterable[Line]) -> Iterator[tuple[float, float]]:
    """Yield what stands empty between two lines of the file that follow each other on one row, or nearly on one."""
    pairs = itertools.pairwise(lines)
    yield from ((last.right, line.left) for last, line in pairs if _is_beside(last, line, _NEARLY))


def _is_text(column: Sequence[Line]) -> bool:
    """Tell whether lines are those of running text: most are as wide as the widest, and hold several words."""
    if not column:
        return False
    widths = [line.right - line.left for line in column]
    usual = statistics.median(widths) >= _FULL * statistics.quantiles(widths, n=10)[-1] if len(widths) > 1 else True
    return usual and statistics.median(len(line.words) for line in column) >= _LETTERS
