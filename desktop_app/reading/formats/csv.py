"""Tables with one article per row; the first row names the columns."""

import csv
import io
import itertools
import re
from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

_TOLD = re.compile(r"\ufeff?\"?sep=(.)\"?\n", re.IGNORECASE)
_SIGNS = ",;\t|^~"
_HEAD = 10_000  # characters that hold the first row
_WORDS = 8  # of a cell of the first row that is no name of a column


def read(file: File) -> list[Article]:
    """Return one article per row; a row without a text is passed over and noted."""
    text = decode(file.data, file.name, file.encoding)
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))  # of the whole process: others read tables, too
    told = _TOLD.match(text)  # Excel writes and reads such a line
    text = text[told.end() :] if told else text
    delimiter = told[1] if told else _delimiter(text)
    names, rows = _table(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    found = records.articles_of_export(
        (f"{file.name}:{number}", {name: cell for name, cell in zip(names, row, strict=False) if name and cell})
        for number, row in enumerate(rows, 2)
        if any(row)
    )
    if not found:
        raise UnreadableError("no_text", f"“{file.name}” has no row below its first one.")
    return found


def _table(rows: Iterator[list[str]]) -> tuple[list[str], Iterator[list[str]]]:
    """Return the names of the columns and the rows below; numbers, where the first row is an article already."""
    names = next(rows, [])
    if any(len(name.split()) >= _WORDS for name in names):
        return [str(at) for at in range(1, len(names) + 1)], itertools.chain([names], rows)
    return names, rows


def _delimiter(text: str) -> str:
    """Return the sign that parts the names of the columns into the most."""
    head = text.lstrip("\ufeff\r\n")[:_HEAD]
    return max(_SIGNS, key=lambda sign: len(next(csv.reader(io.StringIO(head), delimiter=sign), [])))
