"""Titles of works, which are no persons though they look like names: ‘Saving Private Roe’, “Roe: The Long Road”."""

import re

from desktop_app.article import Mention
from desktop_app.languages import union
from desktop_app.names.words import NameWords, leading

_OPENING = {"’": "‘", "”": "“", "'": "'", '"': '"'}  # the mark that opens what another one closes
_LONGEST = 70  # characters of a title
_SMALL = 3  # letters of a word that needs no capital in a title
_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")


def names_work(text: str, mention: Mention, words: NameWords) -> bool:
    """Tell whether a name of several words is, or ends, a title between quote marks, where it names no person.

    A word for works stands before the marks, or the title is written as no name is. A single name between marks may be
    a nickname, which a person goes by: ‘Teco’.
    """
    start, end = mention.span
    end -= text[end - 1] in _OPENING
    opening = _OPENING.get(text[end : end + 1])
    if opening is None or text[end + 1 : end + 2].isalnum() or " " not in text[start:end]:
        return False
    at = text.rfind(opening, max(0, end - _LONGEST), end)
    title = text[at + 1 : end]
    if not 0 <= at < start or text[at - 1 : at].isalnum() or "\n" in title or not _is_title(title):
        return False
    led = leading(text, at, words)
    return bool(led and led[0] in union(words.titled, words.companies)) or _is_no_name(title, words)


def _is_title(form: str) -> bool:
    """Tell whether each longer word has a capital, and no stop ends an utterance."""
    words = _WORD.findall(form)
    return form[-1].isalnum() and all(word[0].isupper() or word[0].isdecimal() for word in words if len(word) > _SMALL)


def _is_no_name(form: str, words: NameWords) -> bool:
    """Tell whether a title is written as no name is: with a colon, or a small word that is in none."""
    return ":" in form or any(word.islower() and word not in words.particles for word in _WORD.findall(form))
