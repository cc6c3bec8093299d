"""Who signed an article below its body, who its author is, and that the outlet does not answer for it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from desktop_app.article import Region, RegionKind, Span
from desktop_app.languages import CommonWords, Language
from desktop_app.regions import authors
from desktop_app.regions.lines import ENDED, Line, lines
from desktop_app.regions.patterns import any_of
from desktop_app.regions.words import RegionWords

LINES = 12  # lines below the body
LONGEST = 130  # characters of a short line
NEAR = 1500  # characters before the junk at the end in which the end of the body is looked for
ABOUT = 400  # characters of a line about the author
_SHOUTED = re.compile(r"[A-Z][A-Z.’'-]*(?: [A-Z][A-Z.’'-]*){1,3}")  # "SITI AMINAH", "JOKO S. LELONO"


class _Patterns(NamedTuple):
    between: re.Pattern[str]
    being: re.Pattern[str]
    remark: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    words = language.words("regions", RegionWords)
    marks = r"[*)(\s_•–—-]{0,6}"
    return _Patterns(
        between=re.compile(rf"\s*[|,&/•·]\s*|\s+(?:{any_of(words.joined)})\s+", re.IGNORECASE),
        being=re.compile(rf",?[^\S\n](?:{any_of(words.being)})(?!\w)", re.IGNORECASE),
        remark=re.compile(rf"{marks}(?:{any_of(words.remarks)})(?!\w)", re.IGNORECASE),
    )


def find(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the names in capitals below the body, the remarks on the author and on whose opinion it is.

    The first line from below that is prose and none of these ends them.
    """
    known = authors.find(text, regions, language)
    found: list[Region] = []
    below = [line for line in lines(text, regions, _start(text, regions)) if not line.covered][-LINES - 1 :]
    for line in reversed(below):
        kind = _kind(line, language, known)
        if kind:
            found.append(Region(Span(line.start, line.end), kind))
        elif len(line.text) > LONGEST or ENDED.search(line.text):
            yield from found
            return


def _start(text: str, regions: Sequence[Region]) -> int:
    """Return where a line begins from which on all that may stand below the body is read."""
    end = len(text)
    for region in reversed(regions):
        if text[region.span.end : end].strip():
            break
        end = region.span.start
    return text.rfind("\n", 0, max(0, end - NEAR)) + 1


def _kind(line: Line, language: Language, known: Sequence[str]) -> RegionKind | None:
    if len(line.text) > ABOUT:
        return None
    patterns = _patterns(language)
    begun = next((name for name in known if line.text.startswith(name)), "")
    if begun and patterns.being.match(line.text, len(begun)):
        return "byline"
    if patterns.remark.match(line.text):
        return "chrome"
    stop = language.words("common", CommonWords).stop
    names = patterns.between.split(line.text) if line.text[:1].isupper() and line.text.isupper() else []
    named = names and all(_SHOUTED.fullmatch(name) and stop.isdisjoint(name.lower().split()) for name in names)
    return "byline" if named else None
