"""Roles and affiliation as the article words them, before a name, or after it between commas."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.article import Mention, Span
from desktop_app.names.words import NameWords
from desktop_app.speakers.words import SpeakerWords

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.&/][^\W_]+)*|\n|[^\w\s]")
_FAR = 220  # characters before or after a name
_LOWER = 3  # words in lower case at the head of a role after a name


class Role(NamedTuple):
    """A role phrase and the organisation or place in it, if any."""

    span: Span | None
    affiliation: Span | None


def before(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the role that leads to a name: "Kepala Dinas Kesehatan Kota Bandung Budi Santoso"."""
    head = text[max(0, name.start - _FAR) : name.start]
    offset = name.start - len(head)
    tokens = list(_TOKEN.finditer(head))
    while (
        tokens
        and tokens[-1][0].lower().rstrip(".") in names.titles | {"."}
        and tokens[-1][0].lower() not in names.heads
    ):
        tokens.pop()
    start = _reach(tokens, names, words)
    if start is None:
        return _house(tokens, offset, names, words)
    end = tokens[-1].end() if tokens[-1][0] != "," else tokens[-2].end()
    span = Span(offset + start, offset + end)
    return Role(span, _affiliation(text, span, mentions, names)) if span.start < span.end else None


def _reach(tokens: Sequence[re.Match[str]], names: NameWords, words: SpeakerWords) -> int | None:
    """Walk back from the name over role words; return the place of the furthest word that heads a role."""
    best, depth = None, 0
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at][0]
        lower = word.lower()
        if word == ")":
            depth += 1
        elif word == "(":
            depth -= 1
        elif depth > 0:
            continue
        elif lower in names.heads:
            best = tokens[at].start()
        elif word == ",":
            if not _inner_comma(tokens, at):
                break
        elif lower in words.subjects or not _inside(word, words):
            break
    return best


def _inside(word: str, words: SpeakerWords) -> bool:
    return word[0].isupper() or word[0].isdigit() or word.lower() in words.joins or word in "-–&"


def _inner_comma(tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Tell whether a comma may stand inside a role: right before the name, or in a list that ends with "dan"."""
    if at == len(tokens) - 1:
        return True
    rest = [token[0].lower() for token in tokens[at + 1 : at + 12]]
    return any(word in rest for word in ("dan", "and", "serta"))


def after(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the role in apposition after a name: "Budi Santoso, kepala dinas kesehatan,"; "Budi selaku ketua"."""
    match = re.compile(r"\s*(?:\([^)\n]{1,20}\)\s*)?(?:[,—–-]+\s*|\s(?=selaku|sebagai))").match(text, name.end)
    if not match:
        return None
    limit = min(len(text), match.end() + _FAR)
    tokens = list(_TOKEN.finditer(text, match.end(), limit))
    if tokens and tokens[0][0] in {"selaku", "seorang"}:
        tokens = tokens[1:]
    if not tokens or tokens[0][0].lower() not in names.heads:
        return None
    end = tokens[0].end()
    for at, token in enumerate(tokens[1:], 1):
        word = token[0]
        if word == "," and at + 1 < len(tokens) and _list_goes_on(tokens, at):
            continue
        inside = _inside(word, words) or word in "()"
        lower = word.islower() and (word in names.heads or word in words.beyond or at <= _LOWER)
        if not (inside or lower) or word in words.subjects:
            break
        end = token.end()
    span = Span(tokens[0].start(), end)
    return Role(span, _affiliation(text, span, mentions, names))


def _list_goes_on(tokens: Sequence[re.Match[str]], at: int) -> bool:
    following = [token[0] for token in tokens[at + 1 : at + 8]]
    return following[0][0].isupper() and "dan" in following


def _house(tokens: Sequence[re.Match[str]], offset: int, names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the organisation alone that a source speaks for: "kata Bank Dunia, Jane Doe"."""
    if not tokens or tokens[-1][0] != ",":
        return None
    at = len(tokens) - 1
    while at > 0 and (tokens[at - 1][0][0].isupper() or tokens[at - 1][0].lower() in words.joins):
        at -= 1
    known = any(token[0].lower() in names.organisations for token in tokens[at:-1])
    if not known or not at or tokens[at - 1][0].lower() not in words.subjects:
        return None
    return Role(None, Span(offset + tokens[at].start(), offset + tokens[-2].end()))


def _affiliation(text: str, role: Span, mentions: Sequence[Mention], names: NameWords) -> Span | None:
    """Return the longest organisation or place in a role, without the field of a minister ("Luar Negeri Irak")."""
    inside = [m.span for m in mentions if role.covers(m.span) and m.kind != "person"]
    longest = max(inside, key=lambda span: span.end - span.start, default=None)
    known = names.organisations | names.places
    for word in _TOKEN.finditer(text, *(longest or role)):
        if word[0][0].isupper() and word[0].lower() in known:
            return Span(word.start(), (longest or role).end)
    return longest
