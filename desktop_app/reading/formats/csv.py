"""Tables with one article per row; the first row names the columns."""

import csv
import io
from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File


def read(file: File) -> Iterator[Article]:
    """Yield one article per row that is not blank. Raises UnreadableError when one has no text."""
    text = decode(file.data, file.name, file.encoding)
    csv.field_size_limit(len(text) + 1)
    rows = csv.DictReader(io.StringIO(text, newline=""), dialect=_dialect(text))
    found = [
        records.article({key.lower(): value for key, value in row.items() if key and value}, f"{file.name}:{number}")
        for number, row in enumerate(rows, 2)
        if any(row.values())
    ]
    if not found:
        raise UnreadableError("no_text", f"“{file.name}” has no row below its first one.")
    yield from found


def _dialect(text: str) -> type[csv.Dialect]:
    try:
        return csv.Sniffer().sniff(text[:4096], ",;\t|")
    except csv.Error:
        return csv.excel
