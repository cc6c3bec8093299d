"""An article, or a list of articles, as JSON objects; an exported digest is an article too."""

import json
from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.file import File


def read(file: File) -> Iterator[Article]:
    """Yield every object that holds a text, in the order of the file."""
    value = json.loads(decode(file.data, file.name, file.encoding))
    rows = records.rows(value)
    for number, row in enumerate(rows, 1):
        yield records.article(row, f"{file.name}:{number}" if len(rows) > 1 else file.name)
