"""What was pasted to be checked: its words, and where it says itself that words are left out."""

import re
from typing import NamedTuple

from desktop_app.checking.words import Word, of_text

_BRACKETS = re.compile(r"\[[^\[\]\n]{0,200}\]|\(\s*(?:…|\.{2,})\s*\)")
_GAP = re.compile(r"…|\.{2,}|\. \. \.")


class Asked(NamedTuple):
    """The words, and the indexes of those before which an ellipsis or an editor's [brackets] stand."""

    words: tuple[Word, ...]
    gaps: frozenset[int]


def asked(pasted: str, most: int) -> Asked:
    """Return the first `most` words; what stands in [brackets] is an editor's and counts as a gap."""
    text = _BRACKETS.sub(lambda match: "…" * len(match[0]), pasted)
    words = of_text(text)[:most]
    ends = [0, *(word.span.end for word in words)]
    gaps = (at for at, word in enumerate(words) if at and _GAP.search(text, ends[at], word.span.start))
    return Asked(words, frozenset(gaps))
