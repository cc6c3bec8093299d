"""Persons told by the age right behind their names: "Budi (61), nelayan, …", "Siti, 72 tahun,", "Roe, 33, a nurse,"."""

import bisect
import re
from collections.abc import Sequence
from functools import cache

from desktop_app.article import Mention
from desktop_app.names.evidence import fits
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Line, span_of
from desktop_app.regions.patterns import any_of

_LONGEST = 4  # words of a name


@cache
def _age(years: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of an age behind a name; a bare figure has two digits."""
    figure = rf"(?:\d\d|\d{{1,2}} (?:{any_of(years)}))"
    return re.compile(rf"[(,](?:(?<=[ ,]\(){figure}\)|(?<=,) {figure},(?P<behind> \w+)?)")


def aged(text: str, lines: Sequence[Line], lexicon: Lexicon) -> list[Mention]:
    """Return the capitals before an age, as far as they are in no lexicon."""
    found: list[Mention] = []
    ages = list(_age(lexicon.words.years).finditer(text))
    starts = [line.words[0].start if line.words else 0 for line in lines] if ages else []
    for age in ages:
        at = age.start() - (text[age.start()] == "(")  # right behind the name
        line = lines[bisect.bisect_right(starts, at) - 1].words
        end = bisect.bisect_left(line, at, key=lambda word: word.end) + 1
        start = end = min(end, len(line))  # an age may stand behind the line it tells of
        while start > 0 and end - start < _LONGEST and fits(line[start - 1].text, lexicon):
            start -= 1
        whole = start == 0 or not fits(line[start - 1].text, lexicon)
        if start < end and whole and _is_described(age, lexicon):
            found.append(Mention(span_of(line[start:end]), "person"))
    return found


def _is_described(age: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether what follows an age goes on with the person, where no counts tell what capitals are."""
    behind = (age["behind"] or "").strip().lower()
    return bool(lexicon.counts) or behind in lexicon.words.opening or behind in lexicon.words.heads
