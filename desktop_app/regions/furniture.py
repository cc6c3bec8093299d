"""Lines around the article that hold no sentence: outlet, date and hour, and what stands above and below the body."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from desktop_app.article import Region, RegionKind, Span
from desktop_app.languages import Language
from desktop_app.regions.patterns import DOMAIN, LINE, any_of
from desktop_app.regions.words import RegionWords

LONGEST = 130  # characters of a line of furniture
LINES = 40  # lines above or below the body
TITLE = 3  # words: a shorter line above the body is a label
_ENDED = re.compile(r"[.!?;,][”\"’')\]]*\Z|[”\"]\Z")
_BULLET = re.compile(r"[-–—•●*“\"‘'@(]|\d+[.)]")
_NAMES = re.compile(r"(?:[A-Z][\w.’'-]*(?:[^\S\n]+|\Z)){1,4}")
_WORD = re.compile(r"[^\W\d_]")
_MARK = "\0"  # stands for an outlet or a date
_NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}"
_DATE = (
    r"\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)?[ ][a-z]{3,10}\.?,?[ ])(?:19|20)\d{2}"
    r"|[a-z]{3,9}\.?[ ]\d{1,2},?[ ](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}"
)
_HOUR = r"\d{1,2}[.:]\d{2}(?::\d{2})?"


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    covered: bool


class _Items(NamedTuple):
    outlet: re.Pattern[str]
    date: re.Pattern[str]
    label: re.Pattern[str]
    hour: re.Pattern[str]
    reporters: re.Pattern[str]
    between: re.Pattern[str]


@cache
def _items(language: Language) -> _Items:
    words = language.words("regions", RegionWords)
    zones, joined = any_of(words.zones), rf",[ ]|[ ]&[ ]|/|[ ](?:{any_of(words.joined)})[ ]"
    around = any_of([*words.dated, *words.weekdays, *words.before_hours, *words.zones])
    return _Items(
        re.compile(rf"(?<![\w/])(?:{DOMAIN}(?:/\w+)*|{any_of(sorted(words.outlets))})(?![\w/])", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{_DATE})(?:(?:\W{{1,4}}|T){_HOUR}(?:[ ]?(?:{zones}))?)?(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{around}|{_HOUR})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\d){_HOUR}(?!\d)"),
        # What is left of "Siti Aminah, Joko - detikNews" and of "(KABAR) Siti Aminah"
        re.compile(
            rf"{_NAME}(?:(?:{joined}){_NAME})?\s*[-–—,|(/•·●]+[\s\0\W\d]*"
            rf"|[\s\0\W\d]*\0[\s\W\d]*[-–—,|)/•·●]+\s*{_NAME}"
        ),
        re.compile(rf",|&|[ ](?:{any_of(words.joined)})[ ]"),
    )


@cache
def _labels(language: Language) -> re.Pattern[str]:
    lists = any_of(language.words("regions", RegionWords).lists)
    return re.compile(rf"[^\w\n]{{0,4}}(?:{lists})(?!\w)", re.IGNORECASE)


def find(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the lines that hold only an outlet, a date, or both, with the names of reporters or without."""
    ended, prose = True, False
    for line in _lines(text, regions):
        if line.covered:
            ended = True
            continue
        short = len(line.text) <= LONGEST and not text[line.end : line.end + 4].lstrip()[:1].islower()
        kind = _kind(line.text, language, above=not prose) if short and (ended or not prose) else None
        if kind:
            yield Region(Span(line.start, line.end), kind)
            continue
        ended = bool(_ENDED.search(line.text[-8:]))
        prose = prose or ended


def _kind(line: str, language: Language, *, above: bool) -> RegionKind | None:
    """Return what a line of outlets and dates is, None when it holds more; `above` the body it may hold a place."""
    items = _items(language)
    rest, outlets = items.outlet.subn(_MARK, line)
    rest, dates = items.date.subn(_MARK, rest)
    if not (outlets or dates) or line[-1] in "-–—:":
        return None
    rest = items.label.sub(_MARK, rest)
    if not _WORD.search(rest):
        return "chrome" if outlets or above or items.hour.search(line) else "heading"
    if not items.reporters.fullmatch(rest):
        return None
    if dates:
        return "chrome" if above else None
    return "byline"


def head(text: str, language: Language, regions: Sequence[Region], dateline: int) -> Iterator[Region]:
    """Yield the headline and the labels above the body: lines without a stop with furniture below them.

    `dateline` is where a dateline begins that stands on a line of its own or begins a paragraph, -1 without one: it is
    as good as furniture.
    """
    block: list[_Line] = []
    for line in _lines(text, regions):
        if len(block) == LINES or (not line.covered and not _is_short(line.text)):
            if line.text[0].islower():
                return
            break
        if line.start >= dateline >= 0:
            break
        block.append(line)
    else:
        return  # no body below
    known = max((at for at, line in enumerate(block) if line.covered), default=-1)
    known = len(block) if dateline >= 0 and line.start == dateline else known
    kinds = {region.kind for region in regions if region.span.end <= line.start}
    title = "heading" in kinds
    for line in (line for line in block[: max(0, known)] if not line.covered):
        long = len(line.text.split()) >= TITLE
        kind: RegionKind = "heading" if long else "chrome"
        names = [part.strip() for part in _items(language).between.split(line.text)]
        people = title and all(_NAMES.fullmatch(name) and " " in name for name in names)
        yield Region(Span(line.start, line.end), "byline" if people else kind)
        title = title or long


def tail(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the lines below the body: titles of other articles, tags and labels, all below the label of a list."""
    labels = _labels(language)
    block: list[_Line] = []
    for line in list(_lines(text, regions))[::-1]:
        if not line.covered and (not _is_short(line.text[:1].upper() + line.text[1:]) or ": " in line.text):
            break
        block.append(line)
    opened = False
    for line in reversed(block):
        opened = opened or (line.covered and bool(labels.match(text, line.start)))
        if opened and not line.covered:
            yield Region(Span(line.start, line.end), "chrome")


def _is_short(line: str) -> bool:
    return len(line) <= LONGEST and not _ENDED.search(line) and not _BULLET.match(line) and not line[0].islower()


def _lines(text: str, regions: Sequence[Region]) -> Iterator[_Line]:
    """Yield the lines that are not empty, and whether regions cover them from first to last word."""
    at = 0
    for match in LINE.finditer(text):
        start, end = match.span(1)
        while at < len(regions) and regions[at].span.end <= start:
            at += 1
        covered, place, inside = start, at, at < len(regions)
        while inside and regions[place].span.start < end and not text[covered : regions[place].span.start].strip():
            covered = max(covered, regions[place].span.end)
            place += 1
            inside = place < len(regions)
        line = text[start:end].rstrip()
        yield _Line(start, start + len(line), line, not text[covered:end].strip(" \t\xa0.,|"))
