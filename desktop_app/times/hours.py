"""Hours of opening ("buka pukul 09.00 sampai 12.00", "open from 9 a.m. to 5 p.m.") recur, and nothing happens then."""

import re
from collections.abc import Sequence

from desktop_app.languages import Language
from desktop_app.times import slots as said
from desktop_app.times.context import Reading
from desktop_app.times.grammar import Candidate, Line
from desktop_app.times.words import TimeWords

_REACH = 8  # tokens before an hour in which stands what is open
_BESIDE = 1  # tokens between a set and its hour: a preposition, a comma
_ON_DAYS = re.compile(r"P\d*D$|XXXX-(?:WXX-\d|XX-XX|XX-\d\d|\d\d-\d\d)")  # sets of days
_ENDS = 2  # tokens between the word for what closes and its hour
_BEHIND = 4  # tokens behind an hour in which the other one, or how often, is told
_STOPS = frozenset('.!?;:()"“”,')


def read(
    line: Line, candidate: Candidate, found: Sequence[tuple[int, int, Reading]], language: Language
) -> Reading | None:
    """Return a clock time as an hour of every day where words say that something is open or recurs; else None.

    An hour alone may be the one of today: it takes both ends, or a word for how often. `found` are the readings of the
    line before it, each with its first and end token.
    """
    words = language.words("times", TimeWords)
    if found and found[-1][2].type == "set" and _belongs_to(line, candidate, found[-1][1], found[-1][2].value, words):
        return _recurring(candidate)
    behind = [token.lower() for token in line.tokens[candidate.end : candidate.end + _BEHIND]]
    if behind[:1] and behind[0] in words.recurring:
        return _recurring(candidate)
    between = _since_open(line, candidate.first, words)
    if between is None:
        return None
    ends = {"clockend", "hourend"} & candidate.slots.keys() or not words.hours.isdisjoint(behind)
    opens_range = behind[:1] and behind[0] in words.ranges and any(token[0].isdecimal() for token in behind[1:3])
    often = not words.recurring.isdisjoint([*between, *behind])
    return _recurring(candidate) if ends or opens_range or often else None


def _recurring(candidate: Candidate) -> Reading | None:
    reading = said.timed(candidate.slots, "")
    return reading and Reading("set", reading.value)


def _belongs_to(line: Line, candidate: Candidate, end: int, value: str, words: TimeWords) -> bool:
    """Tell whether an hour belongs to the set that ends at a token ("every day at 7 a.m."), or ends its range of hours.

    ("09.00 sampai 12.00", "opens at 9 a.m. and closes at 5 p.m.")
    """
    before = [token.lower() for token in line.tokens[max(0, candidate.first - _ENDS) : candidate.first]]
    if value[0] == "T":
        return before[-1:] != [] and (before[-1] in words.ranges or not words.hours.isdisjoint(before))
    return candidate.first - end <= _BESIDE and _ON_DAYS.match(value) is not None


def _since_open(line: Line, first: int, words: TimeWords) -> list[str] | None:
    """Return the words between one for what is open and an hour, None without one in its clause."""
    between: list[str] = []
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = line.tokens[at].lower()
        if word in words.hours:
            return between
        if word in _STOPS:
            return None
        between.append(word)
    return None
