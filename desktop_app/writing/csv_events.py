"""The events in the order of their days as a table for spreadsheets."""

from collections.abc import Iterable, Iterator

from desktop_app.article import Digest
from desktop_app.writing import tables

SUFFIX = "csv"
_COLUMNS = (
    *tables.ARTICLE,
    "first",
    "last",
    "precision",
    "role",
    "event",
    "words",
    "value",
    "conflict",
    "start",
    "end",
)


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield one row per event; `words` say when, and stand at `start` to `end`, code points of the article's text."""
    return tables.written(_COLUMNS, (row for digest in digests for row in _rows(digest)))


def _rows(digest: Digest) -> Iterator[tuple[object, ...]]:
    for event in digest.events:
        time = digest.times[event.time]
        days = event.first, event.last, event.precision, event.role, event.label
        words = time.span.of(digest.article.text)
        yield *tables.article(digest), *days, words, time.value, event.conflict or time.conflict, *time.span
