"""Who wrote and who photographed: bylines, reporters' initials, captions."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions.patterns import any_of
from desktop_app.regions.words import RegionWords

CAPTION = 300  # characters: a line that ends in a photographer's credit and is not longer is a caption
# "(SUR)", "(pus/dar)", "-- [rin]", "(Dhani,M)", "(Z-1)", "(*)" behind the last stop of a line, or on one of its own
_INITIALS = re.compile(
    r"[.!?”\"’)\]\n][^\S\n]*(?:[-–—]{1,3}[^\S\n]*)?"
    r"(?P<code>[(\[](?:[A-Za-z]{1,14}(?:(?:[/,&+|]|, )[A-Za-z\d.]{1,14}){0,4}"
    r"|[A-Z]{1,3}-\d{1,2}|\*{1,4})[)\]])[^\w\n]{0,3}(?=\n|\Z)"
)
# without a stop before it only an unmistakable code: "(kpl/khs)", or a short one at the very end
_CODES = re.compile(
    r"(?P<code>\([a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?\)(?=[^\w\n]{0,3}(?:\n|\Z))|\([a-z]{2,3}\)(?=\s*\Z))"
)
_STOPS = frozenset('.!?”"')
_NAME = re.compile(r"[A-Z][\w.,’'/-]*|[a-z]{1,4}|&")


class _Patterns(NamedTuple):
    label: re.Pattern[str]
    author: re.Pattern[str]
    caption: re.Pattern[str]
    credit: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    words = language.words("regions", RegionWords)
    gap = r"[^\S\n]*"
    source = rf"(?:{any_of(words.captions)}){gap}(?:[:/.]|(?=(?-i:[A-Z@])))|(?:{any_of(words.agencies)})(?:\b|/)"
    return _Patterns(
        re.compile(rf"{gap}[(\[]?(?:{any_of(words.bylines)}){gap}[:：]{gap}\S[^\n]{{0,150}}(?=\n|\Z)", re.IGNORECASE),
        re.compile(rf"{gap}(?:{any_of(words.authors)})[^\S\n]+(?P<names>[A-Z][^\n]{{1,100}})(?=\n|\Z)", re.IGNORECASE),
        re.compile(rf"{gap}[(\[]?(?:{any_of(words.captions)}){gap}[:/][^\n]{{1,300}}(?=\n|\Z)", re.IGNORECASE),
        re.compile(
            rf"[(\[](?:{source})[^()\[\]\n]{{0,90}}[)\]]|(?<=[.\n])(?:{any_of(words.agencies)})/[^\n.]{{1,80}}",
            re.IGNORECASE,
        ),
    )


def find(text: str, language: Language, places: Iterable[int]) -> Iterator[Region]:
    """Yield bylines, captions and initials, in no order. `places` are where a byline may begin besides a line."""
    patterns = _patterns(language)
    for at in places:
        if match := patterns.label.match(text, at):
            yield Region(Span(*match.span()).trimmed(text), "byline")
    at = 0
    while at <= len(text):
        line = text.find("\n", at)
        line = len(text) if line < 0 else line
        yield from _line(text, at, line, patterns)
        at = line + 1
    for pattern in (_INITIALS, _CODES):
        for match in pattern.finditer(text):
            yield Region(Span(*match.span("code")), "initials")


def _line(text: str, at: int, line: int, patterns: _Patterns) -> Iterator[Region]:
    author = patterns.author.match(text, at)
    if author and not all(map(_NAME.fullmatch, author.group("names").split())):
        author = None
    if match := patterns.label.match(text, at) or author:
        yield Region(Span(*match.span()).trimmed(text), "byline")
    elif match := patterns.caption.match(text, at):
        yield Region(Span(*match.span()).trimmed(text), "caption")
    else:
        for match in patterns.credit.finditer(text, at, line):
            before = text[max(at, match.start() - 3) : match.start()].rstrip()
            whole = (
                line - at <= CAPTION and before[-1:] not in _STOPS and not text[match.end() : line].strip(" .\t\xa0")
            )
            span = Span(at, line) if whole else Span(*match.span())
            yield Region(span.trimmed(text), "caption")
