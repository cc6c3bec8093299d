"""The outlet that an article names itself, where its file does not say."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.article import Region
from desktop_app.languages import Language
from desktop_app.regions import datelines, furniture
from desktop_app.regions.lines import ENDED
from desktop_app.regions.patterns import DOMAIN, any_of, anywhere
from desktop_app.regions.words import RegionWords

_DOMAIN = re.compile(DOMAIN, re.IGNORECASE)
LEAD = 300  # characters that may stand above the dateline that names the outlet
_AFTER = r"(?:\W|(?:19|20)\d{2}|by|\(c\)){0,6}"


def find(text: str, regions: Sequence[Region], language: Language) -> str:
    """Return the outlet's name as it stands in the dateline, between headline and body, or behind a ©; or nothing.

    `regions` are those of `text`, in reading order.
    """
    lines = (region.span.of(text) for region in _head(text, regions))
    named = (furniture.outlet(line, language) for line in lines)
    return next(filter(None, (_of_dateline(text, regions, language), *named, _of_owner(text, language))), "")


def _of_dateline(text: str, regions: Sequence[Region], language: Language) -> str:
    words = language.words("regions", RegionWords)
    at = next((at for at, region in enumerate(regions) if region.kind == "dateline"), None)
    if at is None or not _begins_article(text, regions[: at + 1]):
        return ""
    named = [_of_line(region.span.of(text), words) for region in regions[at:] if region.kind == "dateline"]
    others = {name.lower() for name in named if name} - {named[0].lower()}
    return "" if others else named[0]  # a collection of articles has datelines of several outlets


def _of_line(dateline: str, words: RegionWords) -> str:
    items = (item.strip(" \n-–—―|:.") for item in datelines.items(dateline, words))
    return next((item for item in items if _DOMAIN.fullmatch(item) or item.lower() in words.outlets), "")


def _begins_article(text: str, regions: Sequence[Region]) -> bool:
    """Tell whether no prose stands above the last of some regions: behind prose a dateline begins another article."""
    above, at = 0, 0
    for region in regions:
        bare = text[at : region.span.start].strip()
        above += len(bare)
        if above > LEAD or any(map(ENDED.search, bare.split("\n"))):
            return False
        at = region.span.end
    return True


def _head(text: str, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the lines between the first heading and the body: above it a page has the names of its other sections."""
    headed, at = False, 0
    for region in regions:
        if headed and text[at : region.span.start].strip():
            return
        if headed and region.kind in ("chrome", "byline"):
            yield region
        headed, at = headed or region.kind == "heading", region.span.end


def _of_owner(text: str, language: Language) -> str:
    found = _owner(language).search(text)
    return found["outlet"] if found else ""


@cache
def _owner(language: Language) -> re.Pattern[str]:
    words = language.words("regions", RegionWords)
    outlets = any_of(sorted(words.outlets))
    return re.compile(rf"{anywhere(words.owned)}(?i:{_AFTER}(?P<outlet>{DOMAIN}|{outlets})(?!\w))")
