"""The speakers, and those who are only named, as a table for spreadsheets."""

from collections.abc import Iterable, Iterator

from desktop_app.article import Digest
from desktop_app.writing import tables

SUFFIX = "csv"
_COLUMNS = (*tables.ARTICLE, "name", "kind", "roles", "affiliation", "aliases", "quotes", "mentions", "start", "end")


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield one row per speaker; `start` and `end` are the first mention, in code points of the article's text."""
    return tables.written(_COLUMNS, (row for digest in digests for row in _rows(digest)))


def _rows(digest: Digest) -> Iterator[tuple[object, ...]]:
    for speaker in digest.speakers:
        names = speaker.name, speaker.kind, "; ".join(speaker.roles), speaker.affiliation, "; ".join(speaker.aliases)
        first = min(speaker.mentions, default=("", ""))
        yield *tables.article(digest), *names, digest.count(speaker), len(speaker.mentions), *first
