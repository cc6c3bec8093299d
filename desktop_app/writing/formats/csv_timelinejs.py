"""The timeline as a table with the columns of TimelineJS (https://timeline.knightlab.com/docs/using-spreadsheets.html)."""

from collections.abc import Iterable, Iterator

from desktop_app.article import Digest
from desktop_app.writing import happenings, tables
from desktop_app.writing.happenings import Told

SUFFIX = "csv"
_COLUMNS = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date"),
    *("Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background"),
)


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield one row per happening; those of several articles are one timeline."""
    return tables.written(_COLUMNS, map(_row, happenings.timeline(digests)))


def _row(told: Told) -> tuple[object, ...]:
    first, last = told.first, told.last
    begin = first.year, first.month, first.day, f"{told.clock:%H:%M}" if told.clock else ""
    end = (last.year, last.month, last.day, "") if last > first else ("", "", "", "")
    text = " ".join(f"{words} ({name})" for name, words in told.told)
    media = ("", "", "", "", "")
    return *begin, *end, told.when, told.happening.label, text, *media, told.happening.role, ""
