"""Tables with one article per row; the first row names the columns."""

import csv
import io

from desktop_app.article import Article
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File


def read(file: File) -> list[Article]:
    """Return one article per row; a row without a text is passed over and noted."""
    text = decode(file.data, file.name, file.encoding)
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))  # of the whole process: others read tables, too
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    found = records.articles_of_export(
        (f"{file.name}:{number}", {key: value for key, value in row.items() if key and value})
        for number, row in enumerate(rows, 2)
        if any(row.values())
    )
    if not found:
        raise UnreadableError("no_text", f"“{file.name}” has no row below its first one.")
    return found


def _delimiter(text: str) -> str:
    """Return the sign that parts the names of the columns: none of them is likely to hold one."""
    header = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    return max(",;\t|", key=header.count)
