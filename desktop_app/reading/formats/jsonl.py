"""One article per line, as JSON objects with `text` and optionally `id`, `title`, `published`, `language`, `source`."""

import json
from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File


def read(file: File) -> Iterator[Article]:
    """Yield one article per line that is not blank."""
    lines = decode(file.data, file.name, file.encoding).split("\n")
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield records.article(_object(line, number, file), f"{file.name}:{number}")


def _object(line: str, number: int, file: File) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableError("damaged", f"Line {number} of “{file.name}” is no JSON object.") from error
