"""Tables for spreadsheets (RFC 4180): a row of column names, then the rows; no cell can be taken for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.article import Digest

ARTICLE = ("article", "published", "published_guessed")  # the columns every table begins with
# A cell that begins with one of these would be run as a formula (OWASP, CSV injection; the last four where the
# spreadsheet takes full-width signs for plain ones).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def written(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield the table, row by row."""
    yield _line(columns)
    for row in rows:
        yield _line([_safe(str(cell)) for cell in row])


def article(digest: Digest) -> tuple[str, str, str]:
    """Return the cells of the columns `ARTICLE`; the last says “yes” where the year is guessed."""
    name, found = digest.article.title or digest.article.id, digest.article.published
    return name, found.value if found else "", "yes" if found and found.years else ""


def _line(cells: Sequence[str]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerow(cells)
    return out.getvalue()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
