"""Reporters' initials and the agency at the end of an article or of a line."""

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions.patterns import DOMAIN, any_of, places
from desktop_app.regions.words import RegionWords

_DESK = r"(?:[A-Z]{1,3}[ ]-[ ])?[A-Z][A-Za-z]{0,9}\d{0,3}"
# Behind the last stop of a line, or on one of its own: "(T.KR - ADW/H013)", "(SUR)", "(pus/dar)", "-- [rin]",
# "(Dhani,M)", "(Z-1)", "(gk-68)", "(*)".
_INITIALS = re.compile(
    r"[.!?”\"’)\]\n][^\S\n]*(?:[-–—]{1,3}[^\S\n]*)?"
    r"(?P<code>[(\[](?:[A-Za-z]{1,14}(?:\d{1,3}(?=/))?"
    r"(?:(?:[/,&+|]|, )[A-Za-z\d.]{1,14}(?:-[a-z]{3,12}\.[a-z]{2,4})?){0,4}"
    r"|(?:[A-Z][A-Za-z]{1,5}/)?[A-Z]{1,3}-\d{1,2}|[a-z]{2,4}-\d{2,3}|\*{1,4}(?:/[a-z]{2,14})?|[a-z]{2,14}/"
    rf"|(?:[A-Z][a-z]?\.[ ]?)?{_DESK}(?:/{_DESK}){{0,3}})[)\]])[^\w\n]{{0,3}}(?=\n|\Z)"
)
# without a stop before it only an unmistakable code: "(kpl/khs)", or a short one at the very end
_CODES = re.compile(
    r"(?P<code>\([a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?\)(?=[^\w\n]{0,3}(?:\n|\Z))|\([a-z]{2,3}\)(?=\s*\Z))"
)
_PERSON = r"(?P<code>\([A-Z][a-z’'.]+(?: [A-Z][a-z’'.]*){1,3}\))[^\w\n]{0,3}"
_NAMED = re.compile(rf"^[^\S\n]*{_PERSON}$", re.MULTILINE)  # "(Siti Aminah)" alone on a line
_LAST = re.compile(rf"[.!?”\"][^\S\n]*{_PERSON}\s*\Z")  # and behind the last stop
_DASHES, _GAP = ("- ", "–", "—"), 6  # before an agency; characters back to the stop before them
_END = 60  # characters at the end of a text in which it stands


@cache
def _agency(language: Language) -> re.Pattern[str]:
    """Return the agency behind the last stop of a line: "… kata Siti. - BERNAMA"."""
    outlet = rf"(?:{any_of(sorted(language.words('regions', RegionWords).outlets))}|{DOMAIN})"
    return re.compile(
        rf"[.!?”\"’')\]][^\S\n]*(?P<code>[-–—]{{1,3}}[^\S\n]*(?=(?-i:[A-Z])){outlet})(?=[^\S\n]*(?:\n|\Z))",
        re.IGNORECASE,
    )


def find(text: str, language: Language) -> Iterator[Region]:
    """Yield initials and agencies, in no order."""
    for pattern in (_INITIALS, _CODES, _NAMED):
        for match in pattern.finditer(text):
            yield Region(Span(*match.span("code")), "initials")
    agency = _agency(language)
    for place in (place for dash in _DASHES for place in places(text, dash)):
        before = text[max(0, place - _GAP) : place].rstrip("-–— \t\xa0")
        if signed := agency.match(text, max(0, place - _GAP) + len(before) - 1) if before else None:
            yield Region(Span(*signed.span("code")), "initials")
    if last := _LAST.search(text, max(0, len(text) - _END)):
        yield Region(Span(*last.span("code")), "initials")
