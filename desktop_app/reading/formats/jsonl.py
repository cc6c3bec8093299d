"""One article per line, as JSON objects with `text` and optionally `id`, `title`, `published`, `language`, `source`."""

import json

from desktop_app.article import Article
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File


def read(file: File) -> list[Article]:
    """Return one article per line that is not blank; a line that holds none is passed over and noted."""
    lines = decode(file.data, file.name, file.encoding).split("\n")
    return records.articles(
        (f"{file.name}:{number}", _object(line, number, file)) for number, line in enumerate(lines, 1) if line.strip()
    )


def _object(line: str, number: int, file: File) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return UnreadableError("damaged", f"Line {number} of “{file.name}” is no JSON object.")
