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

LINE = 250  # characters: a promotion at the start of a shorter line fills it
# The first line of a page in common web corpora: when it was crawled, then the page's words.
_CRAWL_HEADER = re.compile(r"\A\s*(date \d{4}-\d{2}(?:-\d{2})?)(?!\d)")
_SENTENCE = re.compile(r"[^\n.!?]{0,300}(?:[.!?](?![\s\"”)]|[A-Z][a-z]|\Z)[^\n.!?]{0,300}){0,8}[.!?]?[”\"]?")


class _Patterns(NamedTuple):
    line: re.Pattern[str]
    pointer: re.Pattern[str]
    inner: re.Pattern[str]
    capitals: re.Pattern[str]
    place: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    words = language.words("regions", RegionWords)
    gap, marks = r"[^\S\n]*+", r"[^\w\n.\"“”‘’']{0,3}"
    pointers = any_of([*words.pointers, *words.labels])
    strong = any_of(form for words in words.pointers for form in (words.capitalize(), words.title(), words.upper()))
    outlet = rf"(?:{gap}{any_of(sorted(words.outlets))})?"
    reactions = rf"(?:{gap}(?:{any_of(words.reactions)}){gap}\d*)*"
    pointer = rf"{gap}{marks}(?P<cue>{pointers}){gap}(?P<colon>(?::|[-–]{{1,2}}(?=[^\S\n]))?){gap}"
    inner = (
        rf"{gap}{marks}(?:(?P<onward>(?:{any_of(words.calls)})\b(?:[^\n.!?]|\.(?=\w)){{0,120}}?\b(?:{any_of(words.onward)})"
        rf"[^\w\n]*(?=\n|\Z|(?-i:[A-Z])))"
        rf"|(?P<phrase>(?:{any_of(words.phrases)}){outlet}{reactions})"
        rf"|(?P<promotion>(?:{any_of(words.promotions)})(?!\w)"
        rf"|(?:{any_of(words.invites)})\b[^\n.!?“\"]{{0,160}}?\b(?:{any_of(words.channels)})\b)"
        rf"|(?P<tag>(?<=\[)(?:{any_of(words.tags)})[^\]\n]{{0,80}}\]))"
    )
    line = (
        rf"{gap}(?:(?:#\w+[^\S\n,]*,?[^\S\n]*){{2,}}(?=\Z|\n)|(?:[*_=~•.–—-][^\S\n]?){{3,}}(?=\s*(?:\Z|\n))"
        rf"|[^\w\n.\"“”‘’']{{0,8}}(?:(?:{any_of(words.lines)})[^\w\n]{{0,12}}(?=\Z|\n(?!(?-i:[a-z,.;)])))"
        rf"|(?:{any_of(words.starts)})(?:(?<!\w)|(?!\w))[^\n]*))"
    )
    return _Patterns(
        re.compile(line, re.IGNORECASE),
        re.compile(pointer, re.IGNORECASE),
        re.compile(inner, re.IGNORECASE),
        re.compile(rf"{gap}(?:{any_of(words.capitals)})"),
        re.compile(rf"[\n.!?…:”\"’')\]»]|(?=(?:{strong}){gap}:)"),
    )


def find(text: str, language: Language) -> Iterator[Region]:
    """Yield the chrome of the text in reading order; neighbours may touch."""
    patterns = _patterns(language)
    words = language.words("regions", RegionWords)
    at = 0
    if header := _CRAWL_HEADER.match(text):
        yield Region(Span(*header.span(1)), "chrome")
        at = header.end()
    for place in _places(text, at, patterns.place):
        if place < at:
            continue
        at = place
        while (end := _end(text, at, patterns, words)) > at:
            span = Span(at, end).trimmed(text)
            if span.start < span.end:
                yield Region(span, "chrome")
            at = end


def _places(text: str, start: int, place: re.Pattern[str]) -> Iterator[int]:
    yield start
    for match in place.finditer(text, start):
        yield match.end()


def _end(text: str, at: int, patterns: _Patterns, words: RegionWords) -> int:
    """Return the end of the chrome that begins at `at`, or `at` itself."""
    at_line = at == 0 or text[at - 1] == "\n"
    if at_line and (match := patterns.line.match(text, at)):
        return match.end()
    if match := patterns.capitals.match(text, at):
        return match.end()
    pointer = patterns.pointer.match(text, at)
    if pointer and (end := titles.end(text, pointer, words, at_line=at_line)) > at:
        return end
    match = patterns.inner.match(text, at)
    if not match:
        return at
    if match.group("promotion") is not None:
        return _end_of_promotion(text, match.end(), at_line=at_line)
    return match.end()


def _end_of_promotion(text: str, at: int, *, at_line: bool) -> int:
    line = text.find("\n", at, at + LINE)
    line = len(text) if line < 0 and len(text) <= at + LINE else line
    if at_line and line >= 0:
        return line
    sentence = _SENTENCE.match(text, at)
    return sentence.end() if sentence else at
