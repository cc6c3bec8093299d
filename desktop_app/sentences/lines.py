"""Which line breaks end a sentence, and which only break a line."""

import itertools
import re
from collections.abc import Iterator

from desktop_app.sentences.words import SentenceWords

_BREAK = re.compile(r"\n\s*")
_ENDED = frozenset(".!?…:;”’\"'»)]。！？؟।")
_CONTINUES = frozenset(",;.!?…)”’–-—%:")
_MARKER = re.compile(r"(?:[-–—•●▪*]|\(?\w{1,3}[.)])\s")
LONG = 30  # characters: shorter lines in a row are a list, not a sentence broken by links
LINK = 60  # characters: what stands alone between two line breaks in mid-sentence is an inline link, and short
_WIDTHS = range(40, 121)  # columns: how wide a mail or a book wraps its lines


def joined(text: str, start: int, end: int, words: SentenceWords) -> frozenset[int]:
    """Return the places of the line breaks between `start` and `end` that do not end a sentence.

    Web pages saved as text break lines at inline links ("PT⏎Mayora⏎Indah Tbk"), mails and books at a fixed width.
    """
    breaks = list(_BREAK.finditer(text, start, end))
    if not breaks:
        return frozenset()
    edges = [start, *(edge for match in breaks for edge in match.span()), end]
    lines = [text[a:b].strip() for a, b in zip(edges[::2], edges[1::2], strict=True)]
    single = [match.group().count("\n") == 1 for match in breaks]
    keep = _wrapped(lines, single) or _linked(lines, single, words)
    return frozenset(match.start() for match, kept in zip(breaks, keep, strict=True) if kept)


def _wrapped(lines: list[str], single: list[bool]) -> list[bool]:
    """Tell the breaks of a text wrapped at a fixed width; an empty list when it is not wrapped at all."""
    width = max(map(len, lines))
    if width not in _WIDTHS or len(lines) <= len(single) // 2 or sum(single) < 3:  # noqa: PLR2004  # two breaks prove nothing
        return []
    full = [
        one and bool(after) and len(before) + 1 + len(after.split(None, 1)[0]) > width
        for (before, after), one in zip(itertools.pairwise(lines), single, strict=True)
    ]
    return full if sum(full) >= 0.8 * sum(single) else []


def _linked(lines: list[str], single: list[bool], words: SentenceWords) -> list[bool]:
    return list(_links(lines, single, words))


def _links(lines: list[str], single: list[bool], words: SentenceWords) -> Iterator[bool]:
    length = 0  # of what is joined so far
    following = [*single[1:], False]
    for at, one in enumerate(single):
        before, after = lines[at], lines[at + 1]
        length += len(before)
        goes_on = one and _goes_on(before, after, words)
        if one and not goes_on and length >= LONG and following[at]:
            goes_on = _is_link(before, after, lines[at + 2])
        goes_on = goes_on and (length >= LONG or len(after) >= LONG)
        yield goes_on
        if not goes_on:
            length = 0


def _goes_on(before: str, after: str, words: SentenceWords) -> bool:
    if not before or not after or before[-1] in _ENDED or _MARKER.match(after):
        return False
    last = before.rsplit(None, 1)[-1].lower()
    return after[0].islower() or after[0] in _CONTINUES or before[-1] == "," or last in words.connectors


def _is_link(before: str, after: str, third: str) -> bool:
    if not before or not after or not third or before[-1] in _ENDED or after[-1] in _ENDED:
        return False
    return len(after) <= LINK and (third[0].islower() or third[0] in _CONTINUES) and not _MARKER.match(third)
