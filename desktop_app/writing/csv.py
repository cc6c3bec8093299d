"""The quotes of a digest as a table (RFC 4180), for spreadsheets."""

import csv
import io

from desktop_app.article import Digest, Speaker
from desktop_app.writing import citation

SUFFIX = "csv"
_COLUMNS = ("article", "published", "kind", "quote", "speaker", "role", "confidence", "start", "end")
# A cell that begins with one of these would be run as a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(digest: Digest) -> str:
    """Return one row per quote under a row of column names; no cell can be taken for a formula."""
    people = {speaker.id: speaker for speaker in digest.speakers}
    article, out = digest.article, io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(_COLUMNS)
    for quote in digest.quotes:
        name, role = _who(people.get(quote.speaker or ""))
        words = quote.span.of(article.text)
        day = article.published.value if article.published else ""
        cells = (
            article.title or article.id,
            day,
            quote.kind,
            words,
            name,
            role,
            f"{quote.confidence:.2f}",
            *quote.span,
        )
        rows.writerow([_safe(str(cell)) for cell in cells])
    return out.getvalue()


def _who(speaker: Speaker | None) -> tuple[str, str]:
    return (speaker.name, citation.role(speaker)) if speaker else ("", "")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
