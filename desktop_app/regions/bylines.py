"""Who wrote and who photographed: bylines, reporters' initials, captions."""

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions.patterns import any_of
from desktop_app.regions.words import RegionWords

_INITIALS = re.compile(
    r"(?<=[.!?”\"’])[^\S\n]*"
    r"([(\[](?:[A-Za-z]{2,12}|[A-Z])(?:[/,\-&+ ]{1,2}[A-Za-z\d.]{1,12}){0,4}[)\]]|[(\[]\*{1,4}[)\]])[^\S\n]*(?=\n|\Z)"
)


@cache
def _labels(language: Language) -> re.Pattern[str]:
    words = language.words("regions", RegionWords)
    return re.compile(
        rf"(?P<byline>(?:{any_of(words.bylines)})[^\S\n]*:[^\n]{{1,80}})(?=\n|\Z)"
        rf"|(?P<caption>[(\[]?(?:{any_of(words.captions)})[^\S\n]*[:/][^\n]{{1,120}})(?=\n|\Z)",
        re.IGNORECASE,
    )


_LINE = re.compile(r"^[^\S\n]*", re.MULTILINE)


def find(text: str, language: Language) -> Iterator[Region]:
    """Yield bylines, captions and initials, in no order."""
    labels = _labels(language)
    for line in _LINE.finditer(text):
        if match := labels.match(text, line.end()):
            yield Region(Span(match.start(), match.end()), "byline" if match.group("byline") else "caption")
    for match in _INITIALS.finditer(text):
        yield Region(Span(*match.span(1)), "initials")
