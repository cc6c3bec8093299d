"""A date that somebody types: of one day or its hour, a month, a year, or from one to another."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from desktop_app import languages, times
from desktop_app.article import Article, Published, Sentence, Span
from desktop_app.languages import Language
from desktop_app.times import values

_KINDS = frozenset({"date", "time"})
_NUMBERS = re.compile(r"(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})")  # year first, as in many tables
_POINTS = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_CLOCK = re.compile(r"(.*\d{4}), ([01]?\d|2[0-3])[.:]([0-5]\d)")
_TO = re.compile(r"\s+(?:-|–|—|/)\s+|\s*(?:–|—)\s*|(?<=\d{4}-\d\d-\d\d)\s*/\s*(?=\d{4}-\d\d-\d\d)")


def read(words: str, today: date, codes: Sequence[str]) -> str:
    """Return the TIMEX3 value of words that are a date and nothing else, as the first of these languages reads them.

    Empty for what is none. Days without a year and words like “yesterday” count from `today`.
    """
    words = _plain(words)
    if found := _CLOCK.fullmatch(words):  # as days with their hour are shown
        day = read(found[1], today, codes)
        return f"{day}T{int(found[2]):02}:{found[3]}" if values.is_day(day) else ""
    for code in codes:
        value = _value(words, today, _language(code))
        ends = _TO.split(words)
        if not value and len(ends) == 2:  # noqa: PLR2004  # from one to another
            value = "/".join(_value(end, today, _language(code)) for end in ends)
        if values.interval(value):
            return value
    return ""


def _plain(words: str) -> str:
    """Return the words with dates of numbers alone in signs that every language knows."""
    words = " ".join(words.split()).strip(" .,;")
    if found := _NUMBERS.fullmatch(words):
        return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    found = _POINTS.fullmatch(words)
    return "/".join(found.groups()) if found else words


def _value(words: str, today: date, language: Language) -> str:
    """Return the value of words that are one time expression as a whole; empty when they are not."""
    whole = Span(0, len(words))
    article = Article(words, published=Published(today.isoformat(), "day", "reader"))
    found = times.find(article, [Sentence(whole)], language)
    if len(found) != 1 or found[0].span != whole or found[0].type not in _KINDS or found[0].conflict:
        return ""
    return found[0].value


@lru_cache
def _language(code: str) -> Language:
    return languages.load(code)
