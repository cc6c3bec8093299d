"""Who wrote and who photographed: bylines, initials, captions."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from desktop_app.article import Region, RegionKind, Span
from desktop_app.languages import Language
from desktop_app.regions import initials
from desktop_app.regions.patterns import DOMAIN, any_of, places
from desktop_app.regions.words import RegionWords

HELPED = 320  # characters: no line that names who else wrote is longer
CAPTION = 300  # characters: a line that ends in a photographer's credit and is not longer is a caption
# "— Siti Aminah (@siti) March 4, 2024" below a post, "Jembatan lama © kabar.com/siti" below a picture
_POST = re.compile(r"[^\S\n]*[-–—]{1,2}[^\S\n]*[^\n()]{1,60}\(@\w{1,30}\)[^\n]{0,40}(?=\n|\Z)")
_OWNED = re.compile(rf"[^\n©]{{3,200}}©[^\S\n]?(?:{DOMAIN}[^\s.]*|[A-Z][^\n.©]{{1,50}})[^\S\n]*(?=\n|\Z)")
_QUOTED = re.compile(r"[“”\"]")
_CREDIT_SIGN = re.compile(r"[(\[/:]")
_PROSE = re.compile(r"[:：]\s*[a-z](?:[^\n]*?\s[a-z]){2}[^\n]*\.\Z")
_NEXT = re.compile(r"[a-z\d)]{2}[.!?] +[A-Z]")
_REPORTER = re.compile(r"/[a-z]{2,5}\)?\Z")  # "(Antara/kid)"
_STOPS = frozenset('.!?”"')
_NAME = re.compile(r"[A-Z][\w.,;’'/-]*|[a-z]{1,4}|&")


class _Patterns(NamedTuple):
    label: re.Pattern[str]
    author: re.Pattern[str]
    others: re.Pattern[str]
    role: re.Pattern[str]
    helped: re.Pattern[str]
    outlet: re.Pattern[str]
    caption: re.Pattern[str]
    credit: re.Pattern[str]
    agency: re.Pattern[str]
    behind: re.Pattern[str]
    picture: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    words = language.words("regions", RegionWords)
    gap = r"[^\S\n]*"
    source = rf"(?:{any_of(words.captions)}){gap}(?:[:/.]|(?=(?-i:[A-Z@])))|(?:{any_of(words.agencies)})(?:\b|/)"
    labels, captions = any_of(words.bylines), any_of(words.captions)
    label = rf"(?:{labels})(?:{gap}(?:[&/,]|\b(?:{any_of(words.joined)})\b){gap}(?:{labels}))?"
    name = r"(?:[A-Z][a-z’'.]*(?: [A-Z][a-z’'.]*){0,3}|[A-Z][A-Z ]{2,30})"
    outlet = rf"(?:{any_of(sorted(words.outlets))}|{DOMAIN})"
    shouted = rf"{outlet}/(?-i:[A-Z]{{2,}}(?: [A-Z]{{2,}}){{0,3}} )"  # "KABAR.com/SITI AMINAH Warga melintas …"
    labelled = rf"{gap}(?:[(\[]?(?:(?-i:[A-Z]{{2,6}} ))?(?:{captions}){gap}(?:[:/]|\.{{3}})|{shouted})[^\n]{{1,300}}"
    hinted = rf"[^\n]{{3,250}}\((?:{captions})\)[^\S\n.]*\.?"  # "Warga melintas (ilustrasi)."
    end = r"(?=\n|\Z)"
    behind = rf"(?:{captions}){gap}[:/]{gap}(?-i:[A-Z@])[^\n.]{{2,60}}|(?:{outlet})/(?-i:{name})"
    people = r"(?-i:[A-Z][\w.’'-]*(?:(?:,|,?[ ](?:and|dan|&))?[ ][A-Z][\w.’'-]*){0,8})"
    place = rf"(?:{any_of(sorted({phrase.split()[-1] for phrase in words.reported}))})[^\S\n]{people}"
    # "Alder reported from Paris, and Tom Hale from Rome."
    reporting = rf"{people}[^\S\n](?:{any_of(words.reported)})[^\S\n]{people}(?:[^\S\n]{place}){{0,4}}[^\w\n]*"
    sources = (
        rf"{gap}[(\[*]{{0,2}}(?:{label}){gap}[:：]{gap}\S[^\n]{{0,150}}{end}",
        rf"{gap}[-–—]{{0,2}}[(\[]?(?:{any_of(words.authors)})[^\S\n]+(?P<names>[A-Z][^\n]{{1,250}}){end}",
        rf"[;,][^\S\n]*(?:{any_of(words.authors)})\b",
        rf",[^\S\n](?:[a-z][\w-]*[^\S\n]){{0,3}}(?:{labels})\Z",
        rf"(?:[^\n]{{3,200}}?\b(?:{any_of(words.helped)})[^\w\n]*(?:{reporting})*|(?:{reporting})+){end}",
        rf"{gap}(?:\({outlet}(?:/[\w. ]{{2,40}}){{0,3}}\)|{outlet}(?:/[\w. ]{{2,40}}){{1,3}}){gap}{end}",
        rf"(?:{labelled}|{hinted}|{gap}(?:{any_of(words.agencies)})){gap}{end}",
        rf"[(\[](?:{source})[^()\[\]\n]{{0,90}}[)\]]",
        rf"(?<=[.\n])(?:{any_of(words.agencies)})/[^\n.]{{1,80}}",
        rf"[.)][^\S\n]*(?:{behind})\Z",
        rf"{any_of(words.pictures)}|@",
    )
    return _Patterns(*(re.compile(source, re.IGNORECASE) for source in sources))


@cache
def _helping(language: Language) -> frozenset[str]:
    """Return a word of each phrase that tells who helped, by which its lines are found fast."""
    words = language.words("regions", RegionWords)
    return frozenset(max(phrase.split(), key=len) for phrase in (*words.helped, *words.reported))


def find(text: str, language: Language, begins: Iterable[int]) -> Iterator[Region]:
    """Yield bylines, captions and initials, in no order. `begins` are where a byline may begin besides a line."""
    patterns = _patterns(language)
    for at in begins:
        if (match := patterns.label.match(text, at)) and not _PROSE.search(match.group()):
            yield Region(Span(*match.span()).trimmed(text), "byline")
    helping = {
        text.rfind("\n", max(0, place - HELPED), place) + 1
        for word in _helping(language)
        for place in places(text, word)
    }
    at = 0
    while at <= len(text):
        line = text.find("\n", at)
        line = len(text) if line < 0 else line
        if at in helping and line - at <= HELPED and (match := patterns.helped.match(text, at)):
            yield Region(Span(*match.span()).trimmed(text), "byline")
        elif at < line:
            yield from _line(text, at, line, patterns)
        at = line + 1
    yield from _owners(text)
    yield from initials.find(text, language)


def _owners(text: str) -> Iterator[Region]:
    """Yield the lines that tell who wrote the post above them, or name the owner of a picture."""
    kinds: tuple[tuple[str, re.Pattern[str], RegionKind], ...] = (("(@", _POST, "byline"), ("©", _OWNED, "caption"))
    for sign, line_of, kind in kinds:
        for place in places(text, sign):
            begin = text.rfind("\n", max(0, place - CAPTION), place) + 1
            if match := line_of.match(text, begin):
                yield Region(Span(*match.span()).trimmed(text), kind)


def _line(text: str, at: int, line: int, patterns: _Patterns) -> Iterator[Region]:
    if match := _byline(text, at, patterns):
        yield Region(Span(*match.span()).trimmed(text), "byline")
    elif (match := patterns.caption.match(text, at)) and not _PROSE.search(match.group()):
        yield Region(Span(*match.span()).trimmed(text), "caption")
    elif _CREDIT_SIGN.search(text, at, line):
        yield from _credits(text, at, line, patterns)


def _credits(text: str, at: int, line: int, patterns: _Patterns) -> Iterator[Region]:
    if line - at <= CAPTION and patterns.behind.search(text[at:line].rstrip()) and not _QUOTED.search(text, at, line):
        yield Region(Span(at, line).trimmed(text), "caption")
        return
    found = list(patterns.credit.finditer(text, at, line))
    if text.find("/", at, line) >= 0:
        found = sorted([*found, *patterns.agency.finditer(text, at, line)], key=re.Match.start)
    end = at
    for match in found:
        if match.start() < end:
            continue
        end = match.end()
        span = Span(at, line) if _is_caption(text, at, line, match, patterns) else Span(*match.span())
        yield Region(span.trimmed(text), "caption")


def _byline(text: str, at: int, patterns: _Patterns) -> re.Match[str] | None:
    author = patterns.author.match(text, at)
    if author:
        named = patterns.others.sub("", author.group("names")).rstrip(" )]")
        author = author if all(map(_NAME.fullmatch, patterns.role.sub("", named).split())) else None
    label = patterns.label.match(text, at)
    if label and _PROSE.search(label.group()):
        label = None
    return label or author or patterns.outlet.match(text, at)


def _is_caption(text: str, at: int, line: int, credit: re.Match[str], patterns: _Patterns) -> bool:
    """Tell whether a credit makes all of its line a caption: it ends a short one, behind a stop one without a quote."""
    before = text[at : credit.start()].rstrip()
    if line - at > CAPTION or text[credit.end() : line].strip(" .\t\xa0") or _is_reported(credit.group(), patterns):
        return False
    if before[-1:] not in _STOPS:
        return True
    reported = bool(_NEXT.search(before)) and not patterns.picture.search(
        credit.group()
    )  # "(Antara/Reuters)" below an article
    return "/" in credit.group() and not reported and not _QUOTED.search(text, at, line)


def _is_reported(credit: str, patterns: _Patterns) -> bool:
    """Tell whether a credit names the agency and the reporter of a text, not of a picture."""
    return bool(_REPORTER.search(credit)) and not patterns.picture.search(credit)
