"""An article, or a list of articles, as JSON objects; an exported digest is an article too."""

import json

from desktop_app.article import Article
from desktop_app.reading import records
from desktop_app.reading.encoding import decode
from desktop_app.reading.file import File


def read(file: File) -> list[Article]:
    """Return every object that holds a text, in the order of the file."""
    rows = records.rows(json.loads(decode(file.data, file.name, file.encoding)))
    numbered = ((f"{file.name}:{number}", row) for number, row in enumerate(rows, 1))
    return records.articles_of_export(numbered if len(rows) > 1 else ((file.name, row) for row in rows))
