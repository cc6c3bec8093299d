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
    "approximate",
    "start",
    "end",
)


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield one row per event; `words` say when, and stand at `start` to `end`, code points of the article's text.

    `conflict` is the other day where weekday and date contradict each other, `approximate` says “yes” where the year
    or the day of the article is a guess.
    """
    return tables.written(_COLUMNS, (row for digest in digests for row in _rows(digest)))


def _rows(digest: Digest) -> Iterator[tuple[object, ...]]:
    for event in digest.events:
        time = digest.times[event.time]
        days = event.first, event.last, event.precision, event.role, event.label
        doubts = event.conflict or time.conflict, "yes" if time.approximate else ""
        yield *tables.article(digest), *days, time.span.of(digest.article.text), time.value, *doubts, *time.span
