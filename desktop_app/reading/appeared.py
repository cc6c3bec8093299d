"""When the article of a web page appeared."""

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from functools import cache

import htmldate
import lxml.html

from desktop_app.article import Published
from desktop_app.reading import dates, markup

_LINE = 120  # characters of a line that tells a date
_CHANGED = re.compile(r"modif|updat|chang|expir")
_META = re.compile(r"[\w.-]*publi[\w.-]*|(?:(?:dc|dcterms|sailthru|parsely|article)[.-])?(?:pub[_-]?)?date")
_FIRST = ("article:published_time", "datepublished")


def published(
    page: lxml.html.HtmlElement, near: Sequence[lxml.html.HtmlElement], named: Mapping[str, str], linked: str
) -> Published | None:
    """Return the day, with its hour where the page tells it.

    The page tells programs in its head (`named`) or in its linked data, and readers near the headline (`near`). The
    day is the one that htmldate finds, which weighs all of them, unless the page says itself when it was published.
    """
    told = [found for value in _told(page, named, linked) if (found := dates.published(value))]
    lines = list(_lines(near))
    if not told and (labelled := next((date for words, date in lines if _labels().match(words)), None)):
        return labelled
    day = _day(page)
    for found in (*told, *(date for _, date in lines)):
        if found.precision == "time" and (not day or found.value.startswith(day)):
            return found
    return dates.published(day) if day else told[0] if told else None


def _told(page: lxml.html.HtmlElement, named: Mapping[str, str], linked: str) -> Iterator[str]:
    yield from (named[key] for key in _FIRST if key in named)
    yield linked
    for key, value in named.items():
        if _META.fullmatch(key.rpartition(":")[2]) and not _CHANGED.search(key):
            yield value
    for element in page.iter("time"):
        marks = f"{element.get('itemprop') or ''} {element.get('class') or ''}".lower()
        if "publi" in marks and not _CHANGED.search(marks):
            yield element.get("datetime") or markup.words(element)


def _day(page: lxml.html.HtmlElement) -> str:
    with contextlib.suppress(Exception):  # htmldate raises many kinds on strange pages; a page may have no date
        return htmldate.find_date(deepcopy(page), original_date=True) or ""
    return ""


def _lines(near: Sequence[lxml.html.HtmlElement]) -> Iterator[tuple[str, Published]]:
    """Yield the lines that tell a date as people write it, but for those that tell when the page was changed."""
    for element in near:
        words = markup.short_words(element, _LINE) if len(element) == 0 or element.tag in markup.LINES else ""
        is_date = any(map(str.isdigit, words)) and not _changes().search(words)
        date = dates.published(words) if is_date else None
        if date and date.precision in {"day", "time"}:
            yield words, date


@cache
def _labels() -> re.Pattern[str]:
    return _any_word(word for table in dates.tables() for word in table.appeared)


@cache
def _changes() -> re.Pattern[str]:
    return _any_word(word for table in dates.tables() for word in table.changed)


def _any_word(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{dates.any_of(words)})\b", re.IGNORECASE)
