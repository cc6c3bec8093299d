"""Page junk: pointers to other articles, advertisements, share and reaction widgets, promotion, crawl headers."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions import titles
from desktop_app.regions.patterns import any_of
from desktop_app.regions.words import RegionWords

# The first line of a page in common web corpora: when it was crawled, then the page's words.
_CRAWL_HEADER = re.compile(r"\A\s*(date \d{4}-\d{2}(?:-\d{2})?)(?!\d)")


class _Patterns(NamedTuple):
    line: re.Pattern[str]
    begin: re.Pattern[str]
    phrase: re.Pattern[str]
    pointer: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    words = language.words("regions", RegionWords)
    gap = r"[^\S\n]*"
    outlet = rf"(?:{gap}{any_of(sorted(words.outlets))})?"
    reactions = rf"(?:{gap}(?:{any_of(words.reactions)}){gap}\d*)*"
    return _Patterns(
        re.compile(rf"{gap}\W?{gap}(?:{any_of(words.lines)})[^\w\n]*(?=\n|\Z)", re.IGNORECASE),
        re.compile(rf"{gap}[^\w\n]{{0,3}}(?:{any_of(words.starts)})(?!\w)[^\n]*", re.IGNORECASE),
        re.compile(rf"{gap}[^\w\n]{{0,2}}(?:{any_of(words.phrases)}){outlet}{reactions}", re.IGNORECASE),
        re.compile(rf"{gap}[^\w\n]{{0,3}}(?P<cue>{any_of(words.pointers)}){gap}(?P<colon>:?){gap}", re.IGNORECASE),
    )


_PLACE = re.compile(r"\A|\n\s*|[.!?…:”\"’')\]»]")


def find(text: str, language: Language) -> Iterator[Region]:
    """Yield the chrome of the text in reading order; neighbours may touch."""
    patterns = _patterns(language)
    words = language.words("regions", RegionWords)
    at = 0
    if header := _CRAWL_HEADER.match(text):
        yield Region(Span(*header.span(1)), "chrome")
        at = header.end()
        while (end := _one(text, at, patterns, words)) > at:
            yield _region(text, at, end)
            at = end
    for place in _PLACE.finditer(text, at):
        if place.end() < at:
            continue
        at = place.end()
        while (end := _one(text, at, patterns, words)) > at:
            yield _region(text, at, end)
            at = end


def _one(text: str, at: int, patterns: _Patterns, words: RegionWords) -> int:
    """Return the end of the chrome that begins at `at`, or `at` itself."""
    at_line = at == 0 or not text[max(0, text.rfind("\n", max(0, at - 80), at)) : at].strip()
    if at_line:
        for pattern in (patterns.line, patterns.begin):
            if match := pattern.match(text, at):
                return match.end()
    if match := patterns.pointer.match(text, at):
        end = titles.end(text, match, words, at_line=at_line)
        if end > at:
            return end
    if match := patterns.phrase.match(text, at):
        return match.end()
    return at


def _region(text: str, start: int, end: int) -> Region:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Region(Span(start, start + len(words.strip())), "chrome")
