"""Persons told by how they are written: an apostrophe inside a name, initials in the stead of one.

“Bupati Demak Eisti’anah”, “pelaku, AS (27)”: no tagger knows them, and what stands before them does.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from desktop_app.article import Mention
from desktop_app.languages import union
from desktop_app.names.bearers import is_led
from desktop_app.names.evidence import can_name, fits
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Line, NameWords, Word, covered, span_of

_INNER = re.compile(r"[A-Z][^\W\d_]*[’'][^\W\d_]{2,}")  # no "’s" or "n’t"
_AGE = re.compile(r"\d\d")
_FEWEST, _MOST = 2, 3  # letters of initials
_LIST = 24  # words between initials and the word that says they are some
_VERB = 6  # letters of a verb at least
_LONGEST = 3  # words of a name


def marked(
    text: str, lines: Sequence[Line], found: Sequence[Mention], initials: AbstractSet[str], lexicon: Lexicon
) -> list[Mention]:
    """Return the names in reading order, with persons told by an apostrophe or by initials."""
    found = [mention for mention in found if mention.span.of(text) not in initials]
    taken = covered(found)
    for line in lines:
        found += _in_line(line, taken, initials, lexicon)
    return sorted(found, key=lambda mention: mention.span)


def _in_line(line: Line, taken: AbstractSet[int], initials: AbstractSet[str], lexicon: Lexicon) -> Iterator[Mention]:
    end = 0
    for at in line.capitals:
        word, form = line.words[at], line.texts[at]
        told = form in initials
        if not (told or (not form.isalpha() and _INNER.fullmatch(form))) or word.start in taken or at < end:
            continue
        if told:
            yield Mention(span_of([word]), "person")
        elif run := _run(line.words, at, taken, lexicon):
            end = at + len(run)
            yield Mention(span_of(run), "person")


def initials(lines: Sequence[Line], lexicon: Lexicon) -> set[str]:
    """Return the capitals that stand for a name: "berinisial AS (27) dan DR", "salah satu pelaku, AS,", "tersangka DR".

    Those of a house or country need more than a word before them that anybody may be called: "korban AS".
    """
    return {
        text
        for line in (lines if lexicon.words.initials else ())
        for at in line.capitals
        if _FEWEST <= len(text := line.texts[at]) <= _MOST and text.isupper() and _is_initials(line.words, at, lexicon)
    }


def _is_initials(line: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    text, words = line[at].text, lexicon.words
    if not text.isalpha():
        return False
    before = [word.text.lower() for word in line[max(0, at - 2) : at]]
    if words.charged.isdisjoint(before):
        return _is_listed(line, at, words)
    after = [word.text for word in line[at + 1 : at + 3]]
    aged = after[:1] == ["("] and _AGE.fullmatch(after[-1]) is not None
    count = lexicon.counts.get(text.lower(), "")[:1]  # "C" where it is often written in capitals
    short, unknown = len(text) == _FEWEST, can_name(text.lower(), lexicon)
    if before[-1:] == [","] and before[0] in words.charged:
        return aged or (after[:1] == [","] and (short or (unknown and not count)))
    if before and before[-1] in words.charged:
        return aged or (short and unknown and count != "C")
    return _is_listed(line, at, words)


def _is_listed(line: Sequence[Word], at: int, words: NameWords) -> bool:
    """Tell whether only other initials, ages and marks stand between a place and "berinisial"."""
    for back in range(at - 1, max(-1, at - _LIST), -1):
        text = line[back].text
        if text.lower() in words.initials:
            return True
        if not (text.isupper() or text.isdecimal() or text in words.linking or text in words.years or text in ",()"):
            return False
    return False


def _run(line: Sequence[Word], at: int, taken: AbstractSet[int], lexicon: Lexicon) -> Sequence[Word]:
    """Return the words of a name that begins with an apostrophe inside, behind a role or before what is done."""
    end = at
    while end < min(len(line), at + _LONGEST) and line[end].start not in taken and fits(line[end].text, lexicon):
        end += 1
    return line[at:end] if end > at and _is_somebody(line, at, end, taken, lexicon) else ()


def _is_somebody(line: Sequence[Word], at: int, end: int, taken: AbstractSet[int], lexicon: Lexicon) -> bool:
    """Tell whether a title or role leads to a name, or it opens a sentence and does something: "Sa’adah menutup"."""
    words = lexicon.words
    before = line[at - 1].text.lower() if at else ""
    if not before or not (before[0].isalnum() or at > 1):
        following = line[end].text if end < len(line) else ""
        return len(following) >= _VERB and following.startswith(words.deeds)
    if before in union(words.openers, words.organisations, words.companies, words.sites):
        return False
    return before in union(words.titles, words.heads) or is_led(line, at, taken, lexicon)
