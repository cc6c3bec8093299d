"""A digest for reading in a terminal."""

import textwrap

from desktop_app.article import Digest

WIDTH = 96


def write(digest: Digest) -> str:
    """Return the digest as plain text."""
    text = digest.article.text
    parts = [digest.article.title or digest.article.id]
    parts += [_wrapped(digest.sentences[at].span.of(text)) for at in digest.summary]
    return "\n\n".join(parts) + "\n"


def _wrapped(words: str) -> str:
    return textwrap.fill(" ".join(words.split()), WIDTH, initial_indent="  ", subsequent_indent="  ")
