"""Lines around the article that hold no sentence: outlet, date and hour, and what stands above and below the body."""

import bisect
import itertools
import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple

from desktop_app.article import Region, RegionKind, Span
from desktop_app.languages import Language
from desktop_app.regions import chrome, notices
from desktop_app.regions.authors import without_place
from desktop_app.regions.lines import ENDED, Line, lines, may_head
from desktop_app.regions.patterns import DOMAIN, any_of
from desktop_app.regions.words import RegionWords

LONGEST = 130  # characters of a line of furniture
LINES = 40  # lines above or below the body
ROW = 2  # lines of junk in a row, of kinds that do not stand inside articles, after which only junk follows
STANDFIRST = 250  # characters
SIGNED = 3  # lines: who wrote the article, and its day
TITLE = 3  # words: a shorter line above the body is a label
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BULLET = re.compile(r"[-–—•●*“\"‘'@(]|\d+[.)]")
_QUOTE = frozenset("“\"‘'")
_NAMES = re.compile(r"(?:[A-Z][\w.’'-]*(?:[^\S\n]+|\Z)){1,4}")
_WORD, _DIGIT = re.compile(r"[^\W\d_]"), re.compile(r"\d")
_PHONE = re.compile(r"[+(\d][\d ()./-]{5,}\d\Z")
_SIGNS = frozenset({"byline", "initials"})
_MARK = "\0"  # stands for an outlet or a date
_NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}"
_FULL = r"[A-Z][a-z’'.-]+(?: [A-Z][a-z’'.-]*){1,3}"
_REMARK = re.compile(r"[^\S\n]*\([^()\n]{1,40}\)")  # "Siti Aminah (Padang)", "Joko Lelono (until noon)"
_DATE = (
    r"\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)?[ ][a-z]{3,10}\.?,?[ ])(?:19|20)\d{2}"
    r"|[a-z]{3,9}\.?[ ]\d{1,2},?[ ](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}"
)
_HOUR = r"\d{1,2}[.:]\d{2}(?::\d{2})?(?:[ ]?[ap]m)?"


class _Items(NamedTuple):
    outlet: re.Pattern[str]
    date: re.Pattern[str]
    label: re.Pattern[str]
    hour: re.Pattern[str]
    reporters: re.Pattern[str]
    between: re.Pattern[str]
    people: re.Pattern[str]
    author: re.Pattern[str]


@cache
def _items(language: Language) -> _Items:
    words = language.words("regions", RegionWords)
    zones, joined = any_of(words.zones), rf",[ ]|[ ]&[ ]|/|[ ](?:{any_of(words.joined)})[ ]"
    around = any_of([*words.dated, *words.weekdays, *words.before_hours, *words.zones, *words.authors])
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
        re.compile(rf"{_FULL}(?:{joined}{_FULL})*[ ]?[|·•][ ]?{_FULL}"),
        re.compile(rf"(?:{any_of(words.authors)})[ ]?:?[ ](?={_NAME})", re.IGNORECASE),
    )


@cache
def _labels(language: Language) -> re.Pattern[str]:
    lists = any_of(language.words("regions", RegionWords).lists)
    return re.compile(rf"[^\w\n]{{0,4}}(?:{lists})(?!\w)", re.IGNORECASE)


def find(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the lines that hold only an outlet, a date, or both, with the names of reporters or without."""
    ended, prose, first = True, False, True
    starts = {region.span.start for region in regions}
    for line in lines(text, regions):
        if line.covered:
            ended = True
            continue
        goes_on = text[line.end : line.end + 4].lstrip()[:1].islower() and not _is_covered(text, line.end, starts)
        short = len(line.text) <= LONGEST and (not goes_on or (not prose and line.text[-1].isdecimal()))
        kind = _kind(line.text, language, above=not prose) if short and (ended or not prose) else None
        if kind:
            yield Region(Span(line.start, line.end), kind)
            continue
        ended = bool(ENDED.search(line.text[-8:]))
        prose = prose or (ended and not (first and may_head(line.text)))
        first = False


def _kind(line: str, language: Language, *, above: bool) -> RegionKind | None:
    """Return what a line of outlets and dates is, None when it holds more; `above` the body it may hold a place."""
    items = _items(language)
    author = items.author.match(line)
    if above and items.people.fullmatch(line):
        return "byline"
    rest, outlets = items.outlet.subn(_MARK, line[author.end() :] if author else line)
    rest, dates = items.date.subn(_MARK, rest) if _DIGIT.search(rest) else (rest, 0)
    if not (outlets or dates) or line[-1] in "-–—:":
        return None
    rest = items.label.sub(_MARK, rest)
    if not _WORD.search(rest):
        return "chrome" if outlets or above or items.hour.search(line) else "heading"
    if not items.reporters.fullmatch(rest):
        return None
    if dates and not author:
        return "chrome" if above else None
    return "byline"


def outlet(line: str, language: Language) -> str:
    """Return the outlet that a line of furniture names, empty where it names none or is another line."""
    items = _items(language)
    found = items.outlet.search(line)
    return found[0] if found and _kind(line, language, above=True) else ""


def head(text: str, language: Language, regions: Sequence[Region], dateline: int) -> Iterator[Region]:
    """Yield the headline and the labels above the body: lines without a stop with furniture below them.

    `dateline` is where a dateline begins that stands on a line of its own or begins a paragraph, -1 without one: it is
    as good as furniture.
    """
    block: list[Line] = []
    every = list(itertools.islice(lines(text, regions), LINES + 1))
    for at, line in enumerate(every):
        above = line.covered or _is_above(line.text) or (block and _is_standfirst(line.text, every[at + 1 :]))
        above = above or (all(one.covered for one in block) and may_head(line.text))
        if len(block) == LINES or not above:
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
    yield from _behind(text, language, block, known, regions)
    for line in (line for line in block[: max(0, known)] if not line.covered):
        long = len(line.text.split()) >= TITLE
        kind: RegionKind = "heading" if long else "chrome"
        yield Region(Span(line.start, line.end), "byline" if title and _are_names(line.text, language) else kind)
        title = title or long


def _behind(
    text: str, language: Language, block: Sequence[Line], known: int, regions: Sequence[Region]
) -> Iterator[Region]:
    """Yield the names, and what their bearers are, behind the last furniture above a body, `block[known]`.

    "Pengajar sastra di Padang" stands right below a name, with an empty line behind it.
    """
    if not 0 <= known < len(block):
        return
    signed = any(region.kind == "byline" and region.span.end == block[known].end for region in regions)
    last = block[known]
    for line in block[known + 1 :]:
        names = _are_names(line.text, language)
        is_below = signed and text.count("\n", last.end, line.start) == 1 and text.startswith("\n\n", line.end)
        if not names and not is_below:
            return
        yield Region(Span(line.start, line.end), "byline")
        last, signed = line, names


def _are_names(line: str, language: Language) -> bool:
    """Tell whether a line holds nothing but names of people, perhaps with remarks in brackets or where they were."""
    names = [
        part.strip() for part in _items(language).between.split(without_place(_REMARK.sub("", line).strip(), language))
    ]
    return all(_NAMES.fullmatch(name) and " " in name for name in names)


def tail(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the lines below the body: titles of other articles, tags, labels and offers.

    They stand below the label of a list, the names or initials of who wrote the article, or other junk.
    """
    labels, words = _labels(language), language.words("regions", RegionWords)
    block: list[Line] = []
    prose: Line | None = None
    for line in list(lines(text, regions))[::-1]:
        short = _is_short(line.text[:1].upper() + line.text[1:])
        short = short and (": " not in line.text or bool(_PHONE.search(line.text)))
        if not line.covered and not short and not notices.is_appeal(line.text, language):
            prose = line
            break
        block.append(line)
    signed = [region.span for region in regions if region.kind in _SIGNS] if prose else []
    starts = sorted(span.start for span in signed)
    opened = bool(prose and any(span.end == prose.end for span in signed))
    in_row = 0
    for line in reversed(block):
        label = bool(labels.match(text, line.start)) or notices.is_label(line.text)
        label = label or (bool(prose) and line.text.lower().rstrip(" :") in words.bylines)
        opened = opened or (label and (line.covered or _is_short(line.text)))
        if not line.covered and opened:
            yield Region(Span(line.start, line.end), "chrome")
        in_row = (
            in_row + 1 if line.covered and prose and not chrome.is_inside_articles(text, line.start, language) else 0
        )
        is_signed = bisect.bisect_left(starts, line.start) < bisect.bisect_left(starts, line.end)
        opened = opened or in_row == ROW or is_signed


def _is_covered(text: str, at: int, starts: AbstractSet[int]) -> bool:
    begin = at + len(text[at : at + 4]) - len(text[at : at + 4].lstrip())
    return begin in starts


def _is_above(line: str) -> bool:
    """Tell whether a line may stand above a body; a title may begin with a quote: "'We lost it all': a year on"."""
    return _is_short(line[1:] if line[0] in _QUOTE and len(line) > 1 else line)


def _is_standfirst(line: str, below: Sequence[Line]) -> bool:
    """Tell whether a line of prose stands above the names of who wrote the article and the day it appeared."""
    rest = itertools.dropwhile(lambda one: bool(_NAMES.fullmatch(one.text)) and " " in one.text, below[:SIGNED])
    dated = next(rest, None)
    return len(line) <= STANDFIRST and dated is not None and dated.covered and bool(_YEAR.search(dated.text))


def _is_short(line: str) -> bool:
    return len(line) <= LONGEST and not ENDED.search(line) and not _BULLET.match(line) and not line[0].islower()
