"""Marks what is not running prose: page junk, datelines, bylines, initials, captions, headings."""

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from desktop_app.article import Article, Region, Span
from desktop_app.languages import Language
from desktop_app.regions import authors as _authors
from desktop_app.regions import bylines, chrome, comments, datelines, furniture, headings, notices, outlets, signatures
from desktop_app.regions.corrections import corrected

_place = attrgetter("span")
__all__ = ["corrected", "mark", "prepare"]


def prepare(language: Language) -> None:
    """Make the expressions that are otherwise made when a text first needs them."""
    chrome.prepare(language)
    notices.prepare(language)


def mark(article: Article, language: Language) -> tuple[Region, ...]:
    """Return all regions in reading order, none overlapping: those the file marked and those the words show."""
    text = article.text
    junk = list(chrome.find(text, language))
    found = _merged(sorted(_own(article, junk), key=_place), junk)
    found = _merged(found, [*headings.dates(text, language), *headings.clocks(text, language)])
    behind = [region.span.end for region in found]
    found = _merged(found, bylines.find(text, language, [*behind, *_after_stops(text)]))
    found = _merged(found, furniture.find(text, language, found))
    found = _merged(found, notices.find(text, language, found))
    found = _merged(found, signatures.find(text, language, found))
    found = _merged(found, furniture.head(text, language, found, -1))
    found = _merged(found, headings.kicker(text, _first(text, found), language))
    found = _merged(found, headings.headline(text, _first(text, found), language, found))
    found = _merged(found, datelines.find(text, language, _first(text, found)))
    found = _merged(found, furniture.head(text, language, found, _dateline(text, found)))
    found = _merged(found, headings.find(text, language, found))
    found = _merged(found, headings.glued(text, language))
    found = _merged(found, furniture.tail(text, language, found))
    found = _merged(found, comments.find(text, language, found))
    return tuple(_joined(text, found))


def _own(article: Article, junk: Iterable[Region]) -> Iterator[Region]:
    """Yield the regions that the file marked; a heading of nothing but page junk ("Comments") heads no prose."""
    ends = {region.span.start: region.span.end for region in junk}
    for region in article.regions:
        is_junk = region.kind == "heading" and ends.get(region.span.start, 0) >= region.span.end
        yield Region(region.span, "chrome") if is_junk else region


def headline(text: str, regions: Sequence[Region]) -> str:
    """Return the words of the heading that the article begins with, empty when it begins otherwise."""
    at = 0
    for region in regions:
        if text[at : region.span.start].strip():
            break
        if region.kind == "heading":
            return " ".join(region.span.of(text).split())
        at = region.span.end
    return ""


def authors(text: str, regions: Sequence[Region], language: Language) -> tuple[str, ...]:
    """Return the names of who wrote the article, as its bylines tell."""
    return _authors.find(text, regions, language)


def outlet(text: str, regions: Sequence[Region], language: Language) -> str:
    """Return the name of the outlet as the article itself gives it, empty when it does not."""
    return outlets.find(text, regions, language)


def _dateline(text: str, regions: Iterable[Region]) -> int:
    """Return where the first dateline begins that begins a line, -1 when there is none."""
    starts = (region.span.start for region in regions if region.kind == "dateline")
    return next((at for at in starts if at == 0 or text[at - 1] == "\n"), -1)


def _after_stops(text: str) -> Iterator[int]:
    """Yield the places of capitals glued to a full stop: "…besok.Editor: Rahmad"."""
    return (match.end() for match in re.finditer(r"[.”\")\]](?=[^\S\n]{0,2}[A-Z][a-z]+[^\S\n]?:)", text))


def _first(text: str, regions: Iterable[Region]) -> int:
    """Return where the first words outside all regions begin."""
    at = 0
    for region in regions:
        if text[at : region.span.start].strip():
            break
        at = region.span.end
    return at + len(text[at : at + 100]) - len(text[at : at + 100].lstrip())


def _merged(first: Sequence[Region], more: Iterable[Region]) -> Sequence[Region]:
    """Return both in order; of `more` only what touches nothing before it in `more` and nothing of `first`.

    `first` is in reading order.
    """
    added = sorted(more, key=_place)
    if not added:
        return first
    merged: list[Region] = []
    at = end = 0
    for region in added:
        while at < len(first) and first[at].span.start < region.span.end:
            merged.append(first[at])
            end = max(end, first[at].span.end)
            at += 1
        if region.span.start >= end:
            merged.append(region)
            end = region.span.end
    return [*merged, *first[at:]]


def _joined(text: str, regions: Iterable[Region]) -> Iterator[Region]:
    """Yield the regions, neighbours of kind chrome on one line as one."""
    last: Region | None = None
    for region in regions:
        apart = not last or text[last.span.end : region.span.start].strip(" \t\xa0")
        if last and last.kind == region.kind == "chrome" and not apart:
            last = Region(Span(last.span.start, region.span.end), "chrome")
            continue
        if last:
            yield last
        last = region
    if last:
        yield last
