"""What readers wrote below an article, where a page was copied as a whole."""

import bisect
import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions.lines import Line, lines
from desktop_app.regions.patterns import any_of
from desktop_app.regions.words import RegionWords

_SIGNED = frozenset({"byline", "initials"})
_BETWEEN = 300  # characters of tags and labels between the names below an article and the comments


@cache
def _label(language: Language) -> re.Pattern[str]:
    words = any_of(language.words("regions", RegionWords).comments)
    return re.compile(
        rf"\n[^\w\n]{{0,4}}(?:(?:{words})[ ]?\(?\d{{1,5}}\)?|\d{{1,5}}[ ](?:{words}))[ :]{{0,2}}(?=\n)", re.IGNORECASE
    )


def find(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the lines below "Komentar (2)" down to the end, where that stands right below who wrote the article.

    Elsewhere such a line only counts, and the article may go on.
    """
    labels = list(_label(language).finditer(text))
    body = next((line.end for line in lines(text, regions) if _is_prose(line)), len(text)) if labels else len(text)
    signed = [region.span.end for region in regions if region.kind in _SIGNED and region.span.start >= body]
    for label in labels:
        at = bisect.bisect_right(signed, label.start() + 1) - 1
        last = signed[at] if at >= 0 else -_BETWEEN
        near = label.start() - last <= _BETWEEN
        if near and not _has_prose(text, last, label.start(), regions):
            below = (line for line in lines(text, regions, label.start()) if not line.covered)
            yield from (Region(Span(line.start, line.end), "chrome") for line in below)
            return


def _has_prose(text: str, start: int, end: int, regions: Sequence[Region]) -> bool:
    return any(map(_is_prose, itertools.takewhile(lambda line: line.start < end, lines(text, regions, start))))


def _is_prose(line: Line) -> bool:
    return not line.covered and line.text.endswith((".", "!", "?", "”", '"'))
