"""Which line breaks end a sentence, and which only break a line."""

import itertools
import re
from collections.abc import Sequence

from desktop_app.sentences.words import SentenceWords

LONG = 30  # characters: shorter lines in a row are a list, not a sentence broken by links
LINK = 60  # characters: what stands alone between two line breaks in mid-sentence is an inline link, and short
WIDTHS = range(40, 121)  # columns: how wide a mail or a book wraps its lines
WRAPPED = 0.8  # share of the line breaks that must come because the next word did not fit
_BREAK = re.compile(r"\n\s*")
_ENDED = re.compile(r"(?:[.!?…:;。！？؟।]|[—–])[”’\"'»)\]]*\Z")
_CONTINUES = frozenset(",;.!?…)”’–—%:")
_MARKER = re.compile(r"(?:[-–—•●▪*]|\(?\w{1,3}[.)])\s")


def joined(text: str, start: int, end: int, words: SentenceWords) -> frozenset[int]:
    """Return the places of the line breaks between `start` and `end` that do not end a sentence.

    Web pages saved as text break lines at inline links ("PT⏎Mayora⏎Indah Tbk"), mails and books at a fixed width.
    """
    breaks = list(_BREAK.finditer(text, start, end))
    if not breaks:
        return frozenset()
    edges = [start, *(edge for match in breaks for edge in match.span()), end]
    lines = [text[a:b].strip() for a, b in zip(edges[::2], edges[1::2], strict=True)]
    single = [text.find("\n", match.start() + 1, match.end()) < 0 for match in breaks]
    kept = _wrapped(lines, single) or _linked(lines, single, words)
    return frozenset(breaks[at].start() for at in kept)


def _wrapped(lines: Sequence[str], single: Sequence[bool]) -> set[int]:
    """Return the numbers of the breaks of a text wrapped at a fixed width; none when it is not wrapped at all."""
    width = max(map(len, lines))
    if width not in WIDTHS or sum(single) < 3:  # noqa: PLR2004  # two breaks prove nothing
        return set()
    full = {
        at
        for at, (before, after) in enumerate(itertools.pairwise(lines))
        if single[at] and after and len(before) + 1 + len(after.split(None, 1)[0]) > width
    }
    return full if len(full) >= WRAPPED * sum(single) else set()


def _linked(lines: Sequence[str], single: Sequence[bool], words: SentenceWords) -> set[int]:
    """Return the numbers of the breaks that inline links brought."""
    kept: set[int] = set()
    length = 0  # of what is joined so far
    for at, one in enumerate(single):
        before, after = lines[at], lines[at + 1]
        length = len(before) + (length if at - 1 in kept else 0)
        if not one or not before or not after or _ENDED.search(before) or _MARKER.match(after):
            continue
        third = lines[at + 2] if at + 1 < len(single) and single[at + 1] else ""
        is_behind_link = at - 1 in kept and len(before) <= LINK
        long = length >= LONG or len(after) >= LONG
        if _must_go_on(before, words) or (
            long and (is_behind_link or _continues(after) or (length >= LONG and _is_link(after, third)))
        ):
            kept.add(at)
    return kept


def _must_go_on(before: str, words: SentenceWords) -> bool:
    return before[-1] == "," or before.rsplit(None, 1)[-1].lower() in words.connectors


def _continues(after: str) -> bool:
    return after[0].islower() or after[0] in _CONTINUES


def _is_link(after: str, third: str) -> bool:
    """Tell whether a short line is a link, for the sentence goes on behind it."""
    return bool(third) and len(after) <= LINK and not _ENDED.search(after) and _continues(third) and third[0] != "–"
