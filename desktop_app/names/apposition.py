"""Single names that the tagger took for places, told by the role before them: "Pakar hukum UI, Herlambang, menilai"."""

import bisect
from collections.abc import Sequence

from desktop_app.article import Mention
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Word

_BACK = 14  # words between a role and the name set off by commas


def set_off(line: Sequence[Word], mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a single unknown word is a person set off by commas after a role: "Pakar hukum UI, Herlambang, "."""
    at = bisect.bisect_left(line, mention.span.start, key=lambda word: word.start)
    if not 0 < at < len(line) - 1 or line[at].end != mention.span.end or not line[at].text.istitle():
        return False
    lower, words = line[at].text.lower(), lexicon.words
    count = lexicon.counts.get(lower, "C-")
    known = lower in words.places | words.organisations or count[1] in {"L", "O"} or count[0] != "C"
    between = line[at - 1].text == line[at + 1].text == ","
    return between and not known and any(word.text.lower() in words.heads for word in line[max(0, at - _BACK) : at - 1])
