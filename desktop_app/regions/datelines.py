"""Datelines: the place and the outlet before the first sentence."""

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions.patterns import DOMAIN, LINE, any_of
from desktop_app.regions.words import RegionWords

LONGEST = 90  # characters
PLACE = 24  # characters: the longest name of a place behind an outlet
BREAKS = 2  # lines that a dateline broken by links may have besides its first
ITEMS = 5  # place, region, outlet, agency and date
_BEGIN = re.compile(r"[A-Z(“\"]")
# All signs come first, so that the engine skips to them.
_END = re.compile(r"[-–—―|:](?:(?<!-)|(?<=-)(?:-{1,2}|(?!\d)))(?=\s{0,4}[^\s\w]{0,3}[A-Z\d“\"‘'])")
_BREAK = re.compile(r"[^\S\n]*(?:\n[^\S\n]*)?\Z")
_SEPARATOR = re.compile(r"\s*[,/|()&–—-]+\s*")
_SHORT = re.compile(r"\b[A-Z][a-z]{0,4}\.(?:[A-Z]\.)*")  # "Fort Lee, N.J.", "Sept. 3"
_NAMES = re.compile(r"[A-Z][\w.’']*(?: [A-Z][\w.’']*){0,2}")  # a place or a region that is in no list
_CAPITALS = re.compile(r"[A-Z][A-Z.’' -]{2,}")
_AGENCY_INSIDE = re.compile(r"\([A-Z][A-Za-z]{1,11}\)\s*\Z")
_SECOND = re.compile(r"\s*(?P<place>[A-Z][\w’']*(?: [A-Z][\w’']*)?)\s*(?:-{1,2}|[–—])(?=\s*[“\"]?[A-Z])")
_AGENCY_GLUED = re.compile(r"\([A-Z][\w. ]{1,20}\)[^\W\d_]")
_DOMAIN = re.compile(DOMAIN, re.IGNORECASE)
_DOMAIN_AFTER = re.compile(rf"(?<=\w-){DOMAIN}\b", re.IGNORECASE)
# "PENERTIBAN - Petugas membongkar …": the label of a picture, when a dateline begins the next line
_LABEL = re.compile(r"[A-Z][A-Z ]{3,40}\s*[-–—]+")
_DATE = re.compile(
    r"(?:\w{3,9}\.?,? )?\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?| \w{3,9}(?: \d{4})?)|\w{3,9}\.? \d{1,2}|\d{4}"
)
# "RMOL. ", "KONTAN.CO.ID - JAKARTA. ": in capitals, so that no sentence is taken for it
_STOPPED = re.compile(
    r"(?P<outlet>[A-Z][A-Z.]+[A-Z])(?:[^\S\n]*[-–—,|/][^\S\n]*(?P<place>[A-Z][A-Z ]{2,20}))?\.[^\S\n](?=[A-Z“\"])"
)
_OUTLET = re.compile(r"(?P<outlet>\w[\w. -]{2,30}?),\s{0,2}")
_AGENCY = re.compile(
    r"(?:[A-Z][\w.’' ]{2,30}(?:, [A-Z][\w.’' ]{2,30})? )?\((?P<outlet>[A-Z][\w. ]{1,20})\)(?=[^\S\n]*[A-Z“\"\n])"
)


def find(text: str, language: Language, after: int) -> Iterator[Region]:
    """Yield the datelines: each begins a line, or stands at `after`, where the article itself begins.

    What looks like one on the line above a dateline is the label of a caption.
    """
    words = language.words("regions", RegionWords)
    starts = (match.start(1) for match in LINE.finditer(text))
    places = sorted({after, *(at for at in starts if _BEGIN.match(text, at))})
    found = [Span(at, end) for at in places if (end := _end(text, at, words, first=at == after))]
    for at, span in enumerate(found):
        line = text.find("\n", span.end)
        labelled = _LABEL.fullmatch(span.of(text)) and found[at + 1 : at + 2] and 0 < line < found[at + 1].start
        if labelled and not text[line : found[at + 1].start].strip() and _names_outlet(found[at + 1].of(text), words):
            yield Region(Span(span.start, line).trimmed(text), "caption")
        else:
            yield Region(span, "dateline")


def _names_outlet(dateline: str, words: RegionWords) -> bool:
    items = (item.strip(" \n-–—|:") for item in _SEPARATOR.split(dateline))
    return any(item.lower() in words.outlets or _DOMAIN.fullmatch(item) for item in items if item)


def _end(text: str, at: int, words: RegionWords, *, first: bool) -> int:
    """Return where the dateline at `at` ends, 0 when there is none."""
    barred = 0
    for mark in _END.finditer(text, at, at + LONGEST):
        if _DOMAIN_AFTER.match(text, mark.end()):  # "TRIBUN-MEDAN.com"
            continue
        if text.startswith(text[at : mark.end() - 1], mark.end()):  # "Detik-Detik"
            break
        head, colon = _BREAK.sub("", text[at : mark.start()], 1), text[mark.end() - 1] == ":"
        if _AGENCY_GLUED.search(head):  # "(CNN)An African-American man": the dateline has no mark
            break
        second = _SECOND.match(text, mark.end()) if first and not colon else None
        if _is_dateline(head, words, colon=colon) or (first and _is_first(head, words, colon=colon)):
            if text[mark.end() - 1] == "|":  # it may stand between place and outlet too
                barred = mark.end()
                continue
            return second.end() if second and head.strip().lower() in words.outlets else mark.end()
        if second and _NAMES.fullmatch(head.strip()):  # outlet and place, in no list: "Suara Pagi - Wening - "
            return second.end()
    stopped = _STOPPED.match(text, at) if first else None
    if stopped and _is_known(stopped.group("outlet"), words):
        return stopped.end() - 1
    return barred or _unmarked(text, at, words)


def _is_first(head: str, words: RegionWords, *, colon: bool) -> bool:
    """Tell whether an article begins with a place that is in no list: in capitals, with a date or with an agency."""
    parts = items(head, words)
    dated = [bool(_DATE.fullmatch(item)) for item in parts]
    named = [item for item, date in zip(parts, dated, strict=True) if not date]
    if not named or len(parts) > ITEMS or not all(map(_NAMES.fullmatch, named)) or "\n" in head:
        return False
    if colon:
        return len(parts) == 1 and (bool(_CAPITALS.fullmatch(head)) or parts[0].lower() in words.places)
    large = [item for item in named if _CAPITALS.fullmatch(item)]
    return bool(large and len(parts) > 1) or any(dated) or bool(_AGENCY_INSIDE.search(head))


def items(head: str, words: RegionWords) -> list[str]:
    """Return what a dateline is made of: places, outlets and dates."""
    joint = _joint(words.joined)
    return [item.strip() for part in _SEPARATOR.split(head) for item in joint.split(part) if item.strip()]


@cache
def _joint(joined: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of(joined)})\s+")


def _is_dateline(head: str, words: RegionWords, *, colon: bool) -> bool:
    parts = items(head, words)
    apart = head.count("\n") > BREAKS or "\n\n" in head.strip()  # a heading stands above the dateline
    if not parts or len(parts) > ITEMS or apart or re.search(r"[.!?]\s", _SHORT.sub("", head)):
        return False
    known = [_is_known(item, words) for item in parts]
    if any(known):
        rest = (item for item, sure in zip(parts, known, strict=True) if not sure and not _DATE.fullmatch(item))
        return all(not colon and (word[0].isupper() or word[0].isdigit()) for item in rest for word in item.split())
    if colon:
        return False
    # a place that is in no list: "KOTAWARINGIN - "
    return len(parts) == 1 and parts[0].isupper() and len(parts[0]) > 4 and parts[0].replace(" ", "").isalpha()  # noqa: PLR2004


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
