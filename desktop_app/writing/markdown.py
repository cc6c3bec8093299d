"""A digest as Markdown, for notes and editors."""

import re
from collections.abc import Iterator

from desktop_app import languages
from desktop_app.article import Digest
from desktop_app.writing import citation
from desktop_app.writing.labels import Labels, published, when

SUFFIX = "md"
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")


def write(digest: Digest) -> str:
    """Return the digest as CommonMark; words of the article are escaped."""
    labels = languages.load(digest.article.language).words("digest", Labels)
    article = digest.article
    about = ", ".join(filter(None, (article.outlet, published(article, labels), article.source)))
    parts = [f"# {_escaped(article.title or article.id)}", _escaped(about)]
    for heading, rows in (
        (labels.summary, [_escaped(digest.sentences[at].span.of(article.text)) for at in digest.summary]),
        (labels.quotes, list(_quotes(digest, labels))),
        (labels.timeline, list(_events(digest, labels))),
    ):
        if rows:
            parts += [f"## {heading}", "\n".join(rows) if heading == labels.timeline else "\n\n".join(rows)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _quotes(digest: Digest, labels: Labels) -> Iterator[str]:
    date = published(digest.article, labels)
    for quote in digest.quotes:
        yield f"> {_escaped(citation.plain(citation.cite(digest, quote, date, labels.indirect)))}"


def _events(digest: Digest, labels: Labels) -> Iterator[str]:
    for event in digest.events:
        yield f"- **{_escaped(when(event, digest.times[event.time].value, labels))}** {_escaped(event.label)}"


def _escaped(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(words.split()))
