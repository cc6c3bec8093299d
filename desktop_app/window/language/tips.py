"""Tool tips as the window shows them: words of an article stand there as they are, whatever signs they hold."""

import html
from collections.abc import Iterable

_LINE = 80  # characters from which on a plain tool tip, which Qt never breaks, would leave a screen


def tip(words: str) -> str:
    """Return the words as a tool tip; Qt would run those that look like HTML, pictures and all."""
    if len(words) <= _LINE and not set("<&") & set(words):
        return words
    return f"<p>{html.escape(words)}</p>"


def headed_tip(paragraphs: Iterable[tuple[str, str]]) -> str:
    """Return a tool tip of several paragraphs, each a heading and the words below it."""
    parts = ([f"<b>{html.escape(head)}</b>"] * bool(head) + [html.escape(words)] for head, words in paragraphs)
    return "".join(f"<p>{'<br>'.join(part)}</p>" for part in parts)
