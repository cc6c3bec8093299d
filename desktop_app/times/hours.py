"""Hours of opening ("buka pukul 09.00 sampai 12.00", "open from 9 a.m. to 5 p.m.") recur, and nothing happens then."""

import itertools
import re
from collections.abc import Sequence

from desktop_app.languages import Language
from desktop_app.times import grammar
from desktop_app.times import slots as said
from desktop_app.times.context import Reading
from desktop_app.times.grammar import Candidate, Line
from desktop_app.times.words import TimeWords

# Hours of opening are rare (two in 250 articles of IndoSum), so these two are as wide as the longest common phrases of
# our own sentences; 2 to 12 and 2 to 6 change no hour of IndoSum.
_REACH = 8  # tokens before an hour in which stands what is open: "buka setiap hari kerja mulai dari pukul 09.00"
_BESIDE = 1  # tokens between a set and its hour: a preposition, a comma
_ON_DAYS = re.compile(r"P\d*D$|XXXX-(?:WXX-\d|XX-XX|XX-\d\d|\d\d-\d\d)")  # sets of days
_ENDS = 2  # tokens between the word for what closes and its hour
_BEHIND = 4  # tokens behind an hour in which the other one, or how often, is told: "and closes at 5", "WIB pada setiap"
_RANGE = 4  # tokens between two hours at most: "s.d."
_ENDS_SENTENCE = frozenset(".!?;:")
_STOPS = _ENDS_SENTENCE | frozenset('()"“”,')


def read(
    line: Line, candidate: Candidate, found: Sequence[tuple[int, int, Reading]], language: Language
) -> Reading | None:
    """Return a clock time as an hour of every day where words say that something is open or recurs; else None.

    An hour alone may be the one of today: it takes both ends, or a word for how often; what closes at an hour and opens
    at another is no place with its hours unless it does so often. `found` are the readings of the line before it, each
    with its first and end token.
    """
    words = language.words("times", TimeWords)
    if found and found[-1][2].type == "set" and _belongs_to(line, candidate, found[-1][1], found[-1][2].value, words):
        return _recurring(candidate)
    behind = [candidate.end + at for at, _ in enumerate(_until(_STOPS, line, candidate.end))]
    if behind and _is_often(line, candidate.end, language):
        return _recurring(candidate)
    opened = _opened(line, candidate.first, words)
    if opened is None:
        return None
    opens = line.tokens[opened].lower() not in words.closing
    often = any(_is_often(line, at, language) for at in (*range(opened + 1, candidate.first), *behind))
    return _recurring(candidate) if often or (opens and _has_end(line, candidate, words)) else None


def _recurring(candidate: Candidate) -> Reading | None:
    reading = said.timed(candidate.slots, "")
    return reading and Reading("set", reading.value)


def _until(stops: frozenset[str], line: Line, start: int) -> list[str]:
    """Return the words right behind an hour up to the next of some signs."""
    behind = (token.lower() for token in line.tokens[start : start + _BEHIND])
    return list(itertools.takewhile(lambda token: token not in stops, behind))


def _is_often(line: Line, at: int, language: Language) -> bool:
    """Tell whether it is told at a token how often: "every day", "weekdays", but not "every driver"."""
    words, word = language.words("times", TimeWords), line.tokens[at].lower()
    if word not in words.recurring:
        return word in words.often
    sets = grammar.candidates(grammar.load(language), line, at)
    return any(found.first == at and found.rule.reader == "every" for found in sets)


def _has_end(line: Line, candidate: Candidate, words: TimeWords) -> bool:
    """Tell whether the hour at which something opens is told with the one at which it closes."""
    if {"clockend", "hourend"} & candidate.slots.keys():
        return True
    if not words.hours.isdisjoint(_until(_ENDS_SENTENCE, line, candidate.end)):
        return True
    end = _behind_range(line, candidate.end, words)
    return end > 0 and any(token[0].isdecimal() for token in line.tokens[end : end + 2])


def _behind_range(line: Line, start: int, words: TimeWords) -> int:
    """Return the end of the word or sign of a range that starts at a token ("sampai", "s/d"); 0 without one."""
    ends = range(start + 1, start + 1 + _RANGE)
    return next((end for end in ends if "".join(line.tokens[start:end]).lower() in words.ranges), 0)


def _belongs_to(line: Line, candidate: Candidate, end: int, value: str, words: TimeWords) -> bool:
    """Tell whether an hour belongs to the set that ends at a token ("every day at 7 a.m."), or ends its range of hours.

    ("09.00 sampai 12.00", "opens at 9 a.m. and closes at 5 p.m.")
    """
    first = candidate.first
    if value[0] == "T":
        before = [token.lower() for token in line.tokens[max(0, first - _ENDS) : first]]
        starts = range(max(end, first - _RANGE), first)
        in_range = any(_behind_range(line, start, words) == first for start in starts)
        return in_range or not words.hours.isdisjoint(before)
    return first - end <= _BESIDE and _ON_DAYS.match(value) is not None


def _opened(line: Line, first: int, words: TimeWords) -> int | None:
    """Return the word for what is open or closes before an hour in its clause, None without one."""
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = line.tokens[at].lower()
        if word in words.hours:
            return at
        if word in _STOPS:
            return None
    return None
