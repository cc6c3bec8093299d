"""Text into tokens: words, numbers by their shape, single signs."""

import re
from dataclasses import dataclass
from itertools import islice

from desktop_app.article import Span

_TOKEN = re.compile(
    r"[A-Za-z]+(?![^\W\d_])|[^\W\d_]+"  # letters; the first half is the quicker one, where all are of ASCII
    r"|[@#]\w+"  # a handle or hashtag is a name: "@arema1987", "#2019Damai"
    r"|(?=\d)(?:\d{4}-\d{2}-\d{2}(?![\d-])"
    r"|\d{1,2}/\d{1,2}/\d{2,4}(?![\d/])|\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])"
    r"|\d{1,2}/\d{1,2}(?![\d/])"
    r"|\d+(?:[.,:]\d+)*)"
    r"|\S"
)
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)(?:[.:][0-5]\d)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3}){1,2}")
_LONGEST = 7  # digits; a longer number counts no days and no years

# What a number of each shape may be: one letter per shape, see `shape`.
NUMBER_CATEGORIES = {
    "day": "ABC",
    "hour": "AB",
    "small": "ABCD",
    "integer": "ABCDEM",
    "count": "ABCDEMFJ",
    "year": "EM",
    "recent": "E",
    "clock": "GN",
    "colon": "G",
    "slash": "HL",
    "fulldate": "H",
    "iso": "I",
    "number": "ABCDEFGHIJKLMN",
}
Value = int | float | str | tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A number: the letter of its shape and what it says."""

    letter: str
    value: Value


def split(text: str, span: Span) -> list[str]:
    """Return the tokens of a stretch of text; white space is dropped."""
    return _TOKEN.findall(text, span.start, span.end)


def places(text: str, span: Span, count: int) -> list[tuple[int, int]]:
    """Return start and end of the first `count` tokens of a stretch of text."""
    return [found.span() for found in islice(_TOKEN.finditer(text, span.start, span.end), count)]


def shape(text: str) -> Number:
    """Return what a number token may be.

    A: 1 to 12, B: 13 to 24, C: 25 to 31, D: any other count, E: a year of our age, M: of another, F: with thousands
    separators, G: clock (hour, minute) with a colon, N: with a stop, H: day, month and year
    with slashes or dashes, L: without year, I: ISO date, J: decimal, K: the rest.
    """
    if text.isdecimal():
        return _integer(text)
    if "/" in text or "-" in text:
        parts = tuple(int(part) for part in re.split("[/-]", text))
        return Number("I" if text[:4].isdecimal() else "H" if len(parts) > 2 else "L", parts)  # noqa: PLR2004  # with year
    if _THOUSANDS.fullmatch(text):
        return Number("F", int(re.sub("[.,]", "", text)))
    if clock := _CLOCK.fullmatch(text):
        return Number("G" if ":" in text else "N", (int(clock[1]), int(clock[2])))
    if len(text) <= _LONGEST and re.fullmatch(r"\d+[.,]\d+", text):
        return Number("J", float(text.replace(",", ".")))
    return Number("K", 0)


def _integer(text: str) -> Number:
    if len(text) > _LONGEST:
        return Number("K", 0)
    value = int(text)
    if len(text) == len("2021") and 1000 <= value < 2200:  # noqa: PLR2004  # years that news speaks of
        return Number("E" if 1800 <= value < 2100 else "M", value)  # noqa: PLR2004  # years that need no "year" before
    if len(text) > len("31") or value > 31 or value == 0:  # noqa: PLR2004  # days of a month
        return Number("D", value)
    return Number("A" if value <= 12 else "B" if value <= 24 else "C", value)  # noqa: PLR2004  # months, hours
