"""One summary of several articles, written for people or for programs."""

import textwrap
from collections.abc import Sequence
from itertools import groupby

from desktop_app import languages
from desktop_app.article import Digest
from desktop_app.schema import SCHEMA, Json
from desktop_app.together import Line
from desktop_app.writing.labels import Labels, published


def text(digests: Sequence[Digest], lines: Sequence[Line], width: int = 96) -> str:
    """Return the summary as plain text of at most `width` columns: under each article's name, what is from it."""
    parts = []
    for at, group in groupby(lines, lambda line: line.article):
        digest = digests[at]
        said = [_sentence(digest, line) for line in group]
        filled = [textwrap.fill(words, width, initial_indent="  ", subsequent_indent="    ") for words in said]
        parts.append("\n".join([textwrap.fill(source(digest), width), *filled]))
    return "\n\n".join(parts) + "\n"


def encode(digests: Sequence[Digest], lines: Sequence[Line]) -> Json:
    """Return the summary as a JSON object; offsets are code points into the text of the sentence's article."""
    return {
        "schema": SCHEMA,
        "articles": [{"id": one.article.id, "source": one.article.source} for one in digests],
        "together": [
            {
                "article": line.article,
                "sentence": line.sentence,
                "start": span.start,
                "end": span.end,
                "text": _sentence(digests[line.article], line),
            }
            for line in lines
            for span in [digests[line.article].sentences[line.sentence].span]
        ],
    }


def source(digest: Digest) -> str:
    """Return what an article is known by: its title or file, outlet and day."""
    article = digest.article
    labels = languages.load(article.language).words("digest", Labels)
    return " · ".join(filter(None, (article.title or article.id, article.outlet, published(article, labels))))


def _sentence(digest: Digest, line: Line) -> str:
    return " ".join(digest.sentences[line.sentence].span.of(digest.article.text).split())
