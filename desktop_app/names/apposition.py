"""Names that the tagger took for places or houses, told by the role before: "Pakar hukum UI, Herlambang, menilai"."""

import bisect
from collections.abc import Sequence

from desktop_app.article import Mention
from desktop_app.names.evidence import can_name
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Word, is_capitalised

_BACK = 14  # words between a role and the name set off by commas
_LONGEST = 4  # words of a name


def set_off(line: Sequence[Word], mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether unknown words are a person set off by a comma after a role: "Pakar hukum UI, Herlambang, "."""
    at = bisect.bisect_left(line, mention.span.start, key=lambda word: word.start)
    end = bisect.bisect_left(line, mention.span.end, key=lambda word: word.start)
    if not 0 < end - at <= _LONGEST or not 0 < at < len(line) - 1 or line[at - 1].text != ",":
        return False
    if end - at > 1:
        parts = [word.text for word in line[at:end] if word.text != "."]
        name = all(is_capitalised(part) and (len(part) == 1 or can_name(part.lower(), lexicon, "2")) for part in parts)
        first = line[at].text.lower()
        return name and (can_name(first, lexicon) or lexicon.given(first)) and _is_led(line, at - 1, lexicon)
    if _known(line[at], lexicon):
        return False
    closed = end + 1 < len(line) and line[end].text == "," and line[end + 1].text not in lexicon.words.linking
    return closed and any(word.text.lower() in lexicon.words.heads for word in line[max(0, at - _BACK) : at - 1])


def _known(word: Word, lexicon: Lexicon) -> bool:
    """Tell whether a word is known to be no part of a person's name, or has no capital."""
    lower, words = word.text.lower(), lexicon.words
    count = lexicon.counts.get(lower, "C-")
    other = lower in words.places or lower in words.organisations or count[1] in {"L", "O"} or count[0] != "C"
    return other or not is_capitalised(word.text)


def _is_led(line: Sequence[Word], comma: int, lexicon: Lexicon) -> bool:
    """Tell whether what ends at a comma is the role and house of a source or subject: "Sersan Kepolisian Malang, "."""
    words = lexicon.words
    for at in range(comma - 1, max(-1, comma - _BACK), -1):
        text = line[at].text
        if text in words.before:
            return at < comma - 1
        if text.lower() in words.heads or text.lower() in words.titles:
            if at == 0 or not line[at - 1].text[0].isalnum():
                return at < comma - 1
            continue
        if not text[0].isupper() and text not in words.inside:
            return False
    return False
