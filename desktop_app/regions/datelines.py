"""Datelines: the place and the outlet before the first sentence."""

import re
from collections.abc import Iterator

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions.words import RegionWords

LONGEST = 90  # characters
_END = re.compile(r"[^\S\n]*(?:\n[^\S\n]*)?(?:-{2,3}|[–—―]|-(?!\d)|:)")
_ITEM = re.compile(r"[\s]*[,/|()&–—-]+[\s]*|\s+(?:dan|and)\s+")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:com|co|id|net|org|news|tv|co\.id)", re.IGNORECASE)
_DATE = re.compile(r"(?:\w{3,9}\.?,? )?\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?| \w{3,9}(?: \d{4})?)|\w{3,9}\.? \d{1,2}")
_GLUED = re.compile(r"\s*(?=[A-Z“\"])")


def find(text: str, language: Language) -> Iterator[Region]:
    """Yield the datelines, each at the start of a line."""
    words = language.words("regions", RegionWords)
    for line in re.finditer(r"^[^\S\n]*(?=\S)", text, re.MULTILINE):
        at = line.end()
        if end := _end(text, at, words):
            yield Region(Span(at, end), "dateline")


def _end(text: str, at: int, words: RegionWords) -> int:
    """Return where the dateline at `at` ends, 0 when there is none."""
    if not text[at : at + 1].isupper() and text[at : at + 1] != "(":
        return 0
    for mark in _END.finditer(text, at, at + LONGEST):
        head = text[at : mark.start()]
        sure = text[mark.end() - 1] == ":"
        if _is_dateline(head, words, sure=sure):
            return mark.end()
    return _unmarked(text, at, words)


def _is_dateline(head: str, words: RegionWords, *, sure: bool) -> bool:
    items = [item.strip() for item in _ITEM.split(head) if item.strip()]
    if not items or len(items) > 5:  # noqa: PLR2004  # place, region, outlet, agency and date
        return False
    known = [_is_known(item, words) for item in items]
    if all(known):
        return not all(_DATE.fullmatch(item) for item in items)
    capital = all(item.isupper() and len(item) > 3 for item in items)  # noqa: PLR2004
    named = all(word[:1].isupper() or word[:1].isdigit() for item in items for word in item.split())
    return not sure and ((any(known) and named) or (capital and len(items) == 1 and "\n" not in head))


def _is_known(item: str, words: RegionWords) -> bool:
    low = item.lower()
    return low in words.places or low in words.outlets or bool(_DOMAIN.fullmatch(item) or _DATE.fullmatch(item))


def _unmarked(text: str, at: int, words: RegionWords) -> int:
    """Return the end of "Liputan6.com, Jakarta" without a dash, perhaps glued to the next word."""
    outlet = re.compile(r"([\w. -]{3,30}?),\s{0,2}").match(text, at)
    if not outlet or not (_DOMAIN.fullmatch(outlet.group(1)) or outlet.group(1).lower() in words.outlets):
        return 0
    for end in range(min(len(text), outlet.end() + 24), outlet.end() + 2, -1):
        if text[outlet.end() : end].lower() in words.places and _GLUED.match(text, end):
            return end
    return 0
