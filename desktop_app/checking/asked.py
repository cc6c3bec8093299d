"""What was pasted to be checked: its words, and where it says itself that words are left out."""

import re
from typing import NamedTuple

from desktop_app.checking.words import Word, of_text

_BRACKETS = re.compile(r"\[[^\[\]\n]{0,200}\]|\(\s*(?:…|\.{2,})\s*\)")
_GAP = re.compile(r"…|\.{2,}|\. \. \.")


class Asked(NamedTuple):
    """The words, the indexes of those before which an ellipsis or an editor's [brackets] stand, and of the `capitals`.

    Brackets behind the last word stand at the number of words.
    """

    words: tuple[Word, ...]
    gaps: frozenset[int]
    capitals: frozenset[int]


def asked(pasted: str, most: int) -> Asked:
    """Return the first `most` words; what stands in [brackets] is an editor's and counts as a gap."""
    text = _BRACKETS.sub(lambda match: "…" * len(match[0]), pasted)
    every = of_text(text)
    words = every[:most]
    ends = [0, *(word.span.end for word in words)]
    starts = [*(word.span.start for word in every[: most + 1]), len(text)][: len(ends)]
    gaps = frozenset(
        at for at, (end, start) in enumerate(zip(ends, starts, strict=True)) if _GAP.search(text, end, start)
    )
    return Asked(words, gaps, frozenset(at for at, word in enumerate(words) if text[word.span.start].isupper()))
