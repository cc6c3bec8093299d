"""One article per line, as JSON objects with `text` and optionally `id`, `title`, `published`, `language`, `source`."""

import json
from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

_ACROSS = "{["  # a line that holds nothing but one of these begins an object over several lines


def read(file: File) -> list[Article]:
    """Return one article per line that is not blank; a line that holds none is passed over and noted."""
    text = decode(file.data, file.name, file.encoding)
    first = text.lstrip().split("\n", 1)[0].strip()
    return records.articles(_objects(text, file) if first in set(_ACROSS) else _lines(text, file))


def _lines(text: str, file: File) -> Iterator[tuple[str, object]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield f"{file.name}:{number}", _object(line, number, file)


def _objects(text: str, file: File) -> Iterator[tuple[str, object]]:
    """Yield objects that are written over several lines each."""
    decoder, at, number = json.JSONDecoder(), 0, 0
    while at < len(text):
        if text[at].isspace() or text[at] == ",":
            at += 1
            continue
        number += 1
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            yield f"{file.name}:{number}", UnreadableError("damaged", f"Object {number} of “{file.name}” is no JSON.")
            return
        yield from ((f"{file.name}:{number}", row) for row in records.rows(value))


def _object(line: str, number: int, file: File) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return UnreadableError("damaged", f"Line {number} of “{file.name}” is no JSON object.")
