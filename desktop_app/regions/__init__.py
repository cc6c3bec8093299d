"""Marks what is not running prose: page junk, datelines, bylines, initials, captions, headings."""

from collections.abc import Iterable, Iterator

from desktop_app.article import Article, Region, Span
from desktop_app.languages import Language
from desktop_app.regions import bylines, chrome, datelines


def mark(article: Article, language: Language) -> tuple[Region, ...]:
    """Return all regions in reading order, none overlapping: those the file marked and those the words show."""
    text = article.text
    found = list(article.regions)
    for more in (chrome.find(text, language), bylines.find(text, language), datelines.find(text, language)):
        found = [*_merged(found, more)]
    return tuple(_joined(text, found))


def _merged(first: list[Region], more: Iterable[Region]) -> Iterator[Region]:
    """Yield both in order; of `more` only what touches nothing before it in `more` and nothing of `first`."""
    fixed = sorted(first, key=lambda region: region.span)
    at = end = 0
    for region in sorted(more, key=lambda region: region.span):
        while at < len(fixed) and fixed[at].span.start < region.span.end:
            yield fixed[at]
            end = fixed[at].span.end
            at += 1
        if region.span.start >= end:
            yield region
            end = region.span.end
    yield from fixed[at:]


def _joined(text: str, regions: list[Region]) -> Iterator[Region]:
    """Yield the regions, neighbours of kind chrome on one line as one."""
    last: Region | None = None
    for region in regions:
        if (
            last
            and last.kind == region.kind == "chrome"
            and not text[last.span.end : region.span.start].strip(" \t\xa0")
        ):
            last = Region(Span(last.span.start, region.span.end), "chrome")
            continue
        if last:
            yield last
        last = region
    if last:
        yield last
