"""The quotes as a table, for spreadsheets; the speakers and the events have tables of their own."""

from collections.abc import Iterable, Iterator

from desktop_app.article import Digest, Speaker
from desktop_app.writing import citation, tables

SUFFIX = "csv"
_COLUMNS = (*tables.ARTICLE, "kind", "quote", "speaker", "role", "confidence", "corrected", "start", "end")


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield one row per quote, as it is cited, under a row of column names.

    Places are code points of the article's text, where a comma may lead on to the speaker.
    """
    return tables.written(_COLUMNS, (row for digest in digests for row in _rows(digest)))


def _rows(digest: Digest) -> Iterator[tuple[object, ...]]:
    for quote in digest.quotes:
        words, speaker = citation.words(digest, quote.span), digest.speaker(quote.speaker)
        sure = f"{quote.confidence:.2f}", "yes" if quote.corrected else "no"
        yield *tables.article(digest), quote.kind, words, *_who(speaker), *sure, *quote.span


def _who(speaker: Speaker | None) -> tuple[str, str]:
    return (speaker.name, citation.role(speaker)) if speaker else ("", "")
