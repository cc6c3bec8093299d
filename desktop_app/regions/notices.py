"""Lines in which the page speaks instead of the article, told by their words and not by their wording.

A label holds nothing but words of pages ("Tampilkan semua komentar"). An offer calls or addresses its reader and names
both what is offered and who offers it ("Gabung di sini untuk berlangganan …").
"""

import bisect
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from desktop_app import languages
from desktop_app.article import Region, Span
from desktop_app.languages import Language, SayingWords
from desktop_app.regions.lines import ENDED, Line, lines
from desktop_app.regions.patterns import Lookup, any_of, lookup
from desktop_app.regions.words import RegionWords

SHORT = 3  # letters of a name that counts in capitals only: "AP", "net"
LABEL = 7  # words of a label
OFFER = 300  # characters of an offer
APPEAL = 240  # characters of an offer that does not begin with a call
IMPRINT = 160  # characters of a line that says where the article appeared
QUESTION = 120  # characters of one before an offer
_ASKING = re.compile(rf"[^.!?“\"\n]{{4,{QUESTION}}}[?!][^\S\n]+(?=[A-Z])")
_QUESTION = re.compile(r"[^.!?“\"\n]{4,}\?")
_QUOTED = re.compile(r"[“”\"]")
_WORD = re.compile(r"[^\W_][\w’'-]*")
_BEFORE = re.compile(r"(?:\A|[.!?:”\")\]…])\s*\Z")
_ITEM = re.compile(r"[-–—•●▪]\s|\(?\w{1,2}[.)]\s")
_MARKS = re.compile(r"[^\w\n]{0,6}")
# An address, unless it is one of an office, a school or a court: those are given to be used.
_SITE = r"(?!\S{0,60}\.(?:go|ac|sch)\b)[\w-]{3,30}\.(?:com|co|id|news|net|tv)\b"
_ADDRESS = re.compile(r"(?:https?://|www\.|\w@)(?!\S{0,60}\.(?:go|gov|ac|sch|edu|mil)\b)", re.IGNORECASE)


class _Words(NamedTuple):
    calls: Lookup
    outlet: re.Pattern[str]
    itself: re.Pattern[str]
    said: frozenset[str]


@cache
def _words(language: Language) -> _Words:
    words, saying = language.words("regions", RegionWords), language.words("saying", SayingWords)
    outlets = [name for name in words.outlets if len(name) > SHORT]
    clitic = frozenset(f"{verb}{clitic}" for verb in saying.beside for clitic in saying.clitics)
    short = sorted(name.upper() for name in words.outlets.difference(outlets))
    return _Words(
        calls=lookup([*words.invites, *words.calls, *words.labels], r"(?!\w)"),
        outlet=re.compile(
            rf"(?<!\w)(?=(?-i:[A-Z]))(?:{any_of(sorted(outlets))})(?!\w)|\b{_SITE}|\b(?-i:{any_of(short)})\b",
            re.IGNORECASE,
        ),
        itself=re.compile(rf"\b(?:{any_of(words.pages)})\b", re.IGNORECASE),
        said=(saying.beside | saying.asides | clitic) - words.between,
    )


def prepare(language: Language) -> None:
    """Make the expressions of the room that are made when a text first needs them."""
    _words(language).calls.prepare()


@cache
def _vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of pages and those that stand between them, of all languages: templates mix them."""
    tables = [languages.load(code).words("regions", RegionWords) for code in languages.codes()]
    return languages.union(*(table.page for table in tables)), languages.union(*(table.between for table in tables))


def find(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the labels and offers among the lines that no region covers."""
    yield from _questions(text, language, regions)
    free = True  # whether a line may begin here that does not go on with the one before
    for line in lines(text, regions):
        if line.covered:
            free = True
            continue
        alone = (free or (line.text[0].isupper() and " " in line.text)) and not _goes_on(text, line.end)
        label = alone and is_label(line.text)
        if label or is_offer(line.text, language) or _is_imprint(line.text, language):
            yield from _uncovered(text, line, regions)
            free = True
        else:
            free = bool(_BEFORE.search(line.text[-3:])) or text.startswith("\n\n", line.end)


def is_label(line: str) -> bool:
    """Tell whether a line holds nothing but words of pages and numbers."""
    line = line.rstrip(" .…") if line.endswith(("...", "…")) else line
    if len(line) > LABEL * 12 or ENDED.search(line[-3:]):
        return False
    page, between = _vocabulary()
    found = [_once(word) for word in _WORD.findall(line.lower())]
    known = all(word in page or word in between or word.isdecimal() for word in found)
    return known and 0 < len(found) <= LABEL and not page.isdisjoint(found)


def _uncovered(text: str, line: Line, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the parts of a line outside the regions on it."""
    at = line.start
    place = bisect.bisect_left(regions, at, key=lambda region: region.span.start)
    while at < line.end:
        taken = regions[place].span if place < len(regions) else Span(line.end, line.end)
        span = Span(at, min(taken.start, line.end)).trimmed(text)
        if span.start < span.end:
            yield Region(span, "chrome")
        at = taken.end if taken.start < line.end else line.end
        place += 1


def _once(word: str) -> str:
    """Return a doubled word once: "berita-berita"."""
    half = word.partition("-")[0]
    return half if word == f"{half}-{half}" else word


def _questions(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the questions at the begin of a line whose rest is junk: "Mau tahu kabar lain? Ikuti …"."""
    calls, itself = _words(language).calls, _words(language).itself
    for region in regions:
        begin = text.rfind("\n", max(0, region.span.start - QUESTION), region.span.start) + 1
        span = Span(begin, region.span.start).trimmed(text)
        asked = _QUESTION.fullmatch(span.of(text)) if region.kind == "chrome" and begin < region.span.start else None
        if asked and (calls.match(text, span.start) or itself.search(text, *span)):
            yield Region(span, "chrome")


def is_offer(line: str, language: Language) -> bool:
    """Tell whether a line calls its reader to what the outlet has, or speaks to the reader of what it writes."""
    if _ITEM.match(line):
        return False
    question = _ASKING.match(line)
    rest = line[question.end() :] if question else line
    long = len(line) > APPEAL or bool(_QUOTED.search(line))
    if long and not _calls(rest, language):
        return False  # most lines of prose
    signs = _signs(rest, language)
    if signs >= {"call", "own"}:
        return not signs.isdisjoint({"read", "service"})
    if long:
        return False
    if signs >= {"we", "service"} and not ENDED.search(line[-3:]):
        return len(line.split()) <= LABEL
    return signs >= {"you", "we", "read"} or (signs >= {"you", "own", "service"} and len(line) <= QUESTION)


def _is_imprint(line: str, language: Language) -> bool:
    """Tell whether a line says where or how the article itself appeared: "Artikel ini terbit pertama kali di …"."""
    words = language.words("regions", RegionWords)
    start = _MARKS.match(line)
    begins = _words(language).itself.match(line, start.end() if start else 0) if len(line) <= IMPRINT else None
    return bool(begins) and not words.issued.isdisjoint(_WORD.findall(line.lower()))


def is_appeal(line: str, language: Language) -> bool:
    """Tell whether a line below the article is an offer; there it needs fewer signs."""
    signs = _signs(line, language) if len(line) <= APPEAL and not _QUOTED.search(line) else frozenset()
    return len(signs) > 1 and (not signs.isdisjoint({"call", "you"}) or signs >= {"own", "service"})


def _signs(line: str, language: Language) -> frozenset[str]:
    """Return which signs of an offer a line has.

    They are a call, the reader (`you`), the outlet (`own`; `we` when it names itself so or by an address), something to
    read and a service. What somebody says and what was has none.
    """
    words = language.words("regions", RegionWords)
    found = frozenset(_WORD.findall(line.lower())) if len(line) <= OFFER else frozenset()
    if all(map(found.isdisjoint, (words.reads, words.services, words.you))):
        return frozenset()
    named = _words(language)
    if not named.said.isdisjoint(found) or not words.reports.isdisjoint(found):
        return frozenset()
    we = not words.own.isdisjoint(found) or _ADDRESS.search(line)
    signs = {
        "call": _calls(line, language),
        "you": not words.you.isdisjoint(found),
        "we": we,
        "own": we or named.outlet.search(line) or named.itself.search(line),
        "read": not words.reads.isdisjoint(found),
        "service": not words.services.isdisjoint(found),
    }
    return frozenset(name for name, has in signs.items() if has)


def _calls(line: str, language: Language) -> bool:
    """Tell whether a line begins with a call."""
    start = _MARKS.match(line)
    return _words(language).calls.match(line, start.end() if start else 0) is not None


def _goes_on(text: str, at: int) -> bool:
    """Tell whether a small letter follows on the next line: the line is a link inside a sentence."""
    return text[at : at + 4].lstrip()[:1].islower()
