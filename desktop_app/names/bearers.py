"""The bearers of roles that the tagger left to the organisation: "Direktur Walhi Jambi Rudiansyah mengatakan".

A role before a verb of saying has a bearer. When no person is named there, the last capitals are the name, as far as
they are in no lexicon and belong to no house or place.
"""

import bisect
import itertools
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from desktop_app.article import Mention, Span
from desktop_app.languages import SayingWords, union
from desktop_app.names.evidence import can_name
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Line, Word, covered, is_capitalised, span_of

_REACH = 24  # words between the first word of a role and the verb
_TITLED = 6  # words between a comma and a name with its titles
_LONGEST = 4  # words of a name
_ASIDE = 14  # words between the commas around a day
_SURE = 2  # unknown words in a row that are a name after a role


def borne(lines: Sequence[Line], found: Sequence[Mention], says: SayingWords, lexicon: Lexicon) -> list[Mention]:
    """Return the names in reading order, with those of bearers of roles that end their organisation's name."""
    persons = covered(mention for mention in found if mention.kind == "person")
    bearers = [span for line in lines for span in _in_line(line, persons, says, lexicon)]
    if not bearers:
        return list(found)
    starts = sorted(bearers)
    names = [rest for mention in found for rest in _before(mention, starts)]
    return sorted([*names, *(Mention(span, "person") for span in starts)], key=lambda mention: mention.span)


def _before(mention: Mention, starts: Sequence[Span]) -> Iterator[Mention]:
    """Yield what is left of a name before a bearer's."""
    at = bisect.bisect_right(starts, mention.span.start, key=lambda span: span.end)
    touched = starts[at] if at < len(starts) else None
    if touched is None or not touched.touches(mention.span):
        yield mention
    elif touched.start - 1 > mention.span.start:
        yield Mention(Span(mention.span.start, touched.start - 1), mention.kind)


def _in_line(line: Line, persons: set[int], says: SayingWords, lexicon: Lexicon) -> Iterator[Span]:
    words, texts, _ = line
    if union(says.clauses, says.beside).isdisjoint(texts):
        return
    for at, text in enumerate(texts):
        if text in says.clauses and at > 1:
            end = _subject_end(texts, at, lexicon)
        elif text in says.beside and at + 2 < len(texts):
            end = _source_end(texts, at + 1, lexicon)
        else:
            continue
        if end > 1 and words[end - 1].start not in persons and (span := _bearer(words, end, persons, lexicon)):
            yield span


def _source_end(texts: Sequence[str], start: int, lexicon: Lexicon) -> int:
    """Return where the source behind a verb ends: "kata peneliti LIPI Jakarta Rukmini dalam …"."""
    words = lexicon.words
    for at in range(start, min(len(texts), start + _REACH)):
        text = texts[at]
        if not (text[0].isupper() or text[0].isdecimal() or text in words.heads or text in words.inside):
            return at
    return -1


def _subject_end(texts: Sequence[str], verb: int, lexicon: Lexicon) -> int:
    """Return where the subject of a verb ends: right before it, or before adverbials and a day in commas; else -1."""
    end = verb
    if texts[verb - 1] == ",":
        comma = next((at for at in range(verb - 2, max(0, verb - _ASIDE), -1) if texts[at] == ","), -1)
        opens = texts[comma + 1].lower() if comma >= 0 else ""
        end = comma if opens in union(lexicon.words.calendar, lexicon.words.plain) else -1
    if lexicon.words.adverbials.isdisjoint(texts[max(0, end - _ASIDE) : end]):
        return end
    back = range(end - 1, max(0, end - _ASIDE), -1)
    inside = itertools.takewhile(lambda at: texts[at] != ",", back)
    return min((at for at in inside if texts[at] in lexicon.words.adverbials and texts[at - 1].istitle()), default=end)


def _bearer(line: Sequence[Word], end: int, persons: set[int], lexicon: Lexicon) -> Span | None:
    """Return the name at the end of a role, if a role leads there and the words before are capitals of its house."""
    start = end
    while start > 0 and end - start < _LONGEST and _fits(line[start - 1].text, lexicon):
        start -= 1
    while start < end and (len(line[start].text) == 1 or _opens(line, start, lexicon)):
        start += 1
    letter = next((at for at in range(start + 1, end) if len(line[at].text) == 1), start + 1)
    start = max(start, letter - 1)  # one word before the first initial
    name = line[start:end]
    short = [word.text for word in line[end : end + 2]]
    if short[:1] == ["("] and not short[-1].isdecimal():  # the short form of a house: "PT Rukun Propertindo (RP)"
        return None
    behind = line[end + 1 : end + _TITLED] if short[:1] == [","] else []
    if any(word.start in persons or word.text.lower() in lexicon.words.titles for word in behind):
        return None
    if (
        not name
        or len(name[-1].text) == 1
        or not _fits(name[-1].text, lexicon, "")
        or not is_led(line, start, persons, lexicon)
    ):
        return None
    letters = any(len(word.text) == 1 for word in name)
    known = any(lexicon.familiar(word.text) for word in name)
    place = line[start - 1].text.lower() in lexicon.words.places
    return span_of(name) if letters or known or len(name) >= _SURE or place else None


def _fits(text: str, lexicon: Lexicon, sure: str = "2") -> bool:
    """Tell whether a word may be part of a bearer's name: an initial, or a capital that is in no lexicon."""
    if len(text) == 1:
        return text.isupper()
    return is_capitalised(text) and (lexicon.familiar(text) or can_name(text.lower(), lexicon, sure))


def _opens(line: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Tell whether the word before a place wants this one for its name: "Desa Sukamaju", "PT Angkasa"."""
    before = line[at - 1].text.lower() if at else ""
    return before in lexicon.words.openers


def is_led(line: Sequence[Word], start: int, persons: AbstractSet[int], lexicon: Lexicon) -> bool:
    """Tell whether a role and its house or place lead to a word, and none of the words in `persons` stands between."""
    words = lexicon.words
    for at in range(start - 1, max(-1, start - _REACH), -1):
        text = line[at].text
        lower = text.lower()
        if line[at].start in persons:
            return False
        if lower in words.heads and at < start - 1 and not (at and line[at - 1].text[0].isupper()):
            return True
        if not (text[0].isupper() or text[0].isdecimal() or lower in words.inside or text in {"(", ")", "-", ","}):
            return False
    return False
