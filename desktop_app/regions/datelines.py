"""Datelines: the place and the outlet before the first sentence."""

import re
from collections.abc import Iterator

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions.words import RegionWords

LONGEST = 90  # characters
PLACE = 24  # characters: the longest name of a place behind an outlet
ITEMS = 5  # place, region, outlet, agency and date
_LINE = re.compile(r"(?:\A|(?<=\n))[^\S\n]*(?=[A-Z(“\"])")
_END = re.compile(r"[^\S\n]*(?:\n[^\S\n]*)?(?:-{2,3}|[–—―]|-(?!\d)|:)(?=\s{0,4}[^\s\w]{0,3}[A-Z\d“\"‘'])")
_SEPARATOR = re.compile(r"\s*[,/|()&–—-]+\s*|\s+(?:dan|and)\s+")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:com|co|id|net|org|news|tv|info)", re.IGNORECASE)
_DATE = re.compile(
    r"(?:\w{3,9}\.?,? )?\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?| \w{3,9}(?: \d{4})?)|\w{3,9}\.? \d{1,2}|\d{4}"
)
_OUTLET = re.compile(r"(?P<outlet>\w[\w. -]{2,30}?),\s{0,2}")
_AGENCY = re.compile(r"\((?P<outlet>[A-Z][\w. ]{1,20})\)(?=[^\S\n]*[A-Z“\"\n])")


def find(text: str, language: Language, after: int) -> Iterator[Region]:
    """Yield the datelines: each begins a line, or stands at `after`, where the article itself begins."""
    words = language.words("regions", RegionWords)
    for at in {after, *(match.end() for match in _LINE.finditer(text))}:
        if end := _end(text, at, words):
            yield Region(Span(at, end), "dateline")


def _end(text: str, at: int, words: RegionWords) -> int:
    """Return where the dateline at `at` ends, 0 when there is none."""
    for mark in _END.finditer(text, at, at + LONGEST):
        if _is_dateline(text[at : mark.start()], words, colon=text[mark.end() - 1] == ":"):
            return mark.end()
    return _unmarked(text, at, words)


def _is_dateline(head: str, words: RegionWords, *, colon: bool) -> bool:
    items = [item.strip() for item in _SEPARATOR.split(head) if item.strip()]
    if not items or len(items) > ITEMS or head.count("\n") > 2 or re.search(r"[.!?]\s", head):  # noqa: PLR2004
        return False
    known = [_is_known(item, words) for item in items]
    if any(known):
        rest = (item for item, sure in zip(items, known, strict=True) if not sure and not _DATE.fullmatch(item))
        return all(not colon and (word[0].isupper() or word[0].isdigit()) for item in rest for word in item.split())
    if colon:
        return False
    # a place that is in no list: "KOTAWARINGIN - "
    return len(items) == 1 and items[0].isupper() and len(items[0]) > 4 and items[0].replace(" ", "").isalpha()  # noqa: PLR2004


def _is_known(item: str, words: RegionWords) -> bool:
    low = " ".join(item.lower().split())
    return low in words.places or low in words.outlets or bool(_DOMAIN.fullmatch(item))


def _unmarked(text: str, at: int, words: RegionWords) -> int:
    """Return the end of "Liputan6.com, Jakarta" or "(CNN)" without a dash, perhaps glued to the next word."""
    if (agency := _AGENCY.match(text, at)) and agency.group("outlet").lower() in words.outlets:
        return agency.end()
    outlet = _OUTLET.match(text, at)
    if not outlet or not _is_known(outlet.group("outlet"), words) or outlet.group("outlet").lower() in words.places:
        return 0
    for end in range(min(len(text), outlet.end() + PLACE), outlet.end() + 2, -1):
        if text[outlet.end() : end].lower() in words.places and _begins(text, end):
            return end
    return 0


def _begins(text: str, at: int) -> bool:
    return text[at : at + 3].lstrip()[:1].isupper() or text[at : at + 3].lstrip()[:1] in '“"'
