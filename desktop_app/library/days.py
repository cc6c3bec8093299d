"""The days that a search names, however written: “17 Agustus” finds “17/8”, and “kemarin” where it is that day.

The words are read by the same rules as those of an article; a day without its year means that day of any year.
"""

import re
from dataclasses import dataclass
from datetime import date

from desktop_app import languages, times
from desktop_app.article import Article, Sentence, Span
from desktop_app.times import values

_YEARLY = re.compile(r"XXXX-(\d\d)-(\d\d)")
_SHORT = re.compile(
    r"\s*(\d{1,2})[/.-](\d{1,2})\s*"
)  # alone it may be a fraction, so the rules of articles pass it over
_LEAP = 2024  # has every day that any year has
_NAMED = ("day", "week", "month", "quarter", "half", "time")  # a bare year is looked for as the word it is


@dataclass(frozen=True, slots=True)
class Days:
    """ISO days `first` to `last`, or, `yearly`, the day MM-DD of any year; `words` is the rest of the search."""

    first: str
    last: str
    yearly: bool
    words: str


def named(search: str) -> Days | None:
    """Return the days that a search names, if any; it must hold a figure."""
    if not any(letter.isdecimal() for letter in search):
        return None
    short = _SHORT.fullmatch(search)
    if short:
        return _yearly(int(short[2]), int(short[1]), "")
    found = [days for code in languages.codes() if (days := _read(search, code))]
    return min(found, key=lambda days: len(days.words), default=None)


def _read(search: str, code: str) -> Days | None:
    whole = [Sentence(Span(0, len(search)))]
    for time in times.find(Article(search), whole, languages.load(code)):
        rest = f"{search[: time.span.start]} {search[time.span.end :]}".strip()
        yearly = _YEARLY.fullmatch(time.value)
        if yearly:
            return _yearly(int(yearly[1]), int(yearly[2]), rest)
        place = values.interval(time.value)
        if place and place[2] in _NAMED:
            return Days(place[0].isoformat(), place[1].isoformat(), yearly=False, words=rest)
    return None


def _yearly(month: int, day: int, words: str) -> Days | None:
    try:
        found = date(_LEAP, month, day).isoformat()[5:]
    except ValueError:
        return None
    return Days(found, found, yearly=True, words=words)
