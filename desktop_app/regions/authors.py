"""Who wrote an article, as its own bylines tell."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from desktop_app.article import Region
from desktop_app.languages import Language
from desktop_app.regions.patterns import DOMAIN, any_of
from desktop_app.regions.words import RegionWords

MOST = 8  # authors
_REMARK = re.compile(r"\([^()\n]{1,40}\)")
_PART = re.compile(r"\s+[-–—]+\s+|\s*[|•·●]\s*|\s*[,&;/]\s*")
# Two to five words with capitals; small ones only between them.
_NAME = re.compile(r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|bin|binti|al|van|von|de|dela|del)){0,3} [A-Z][\w.’'-]*")
_SINGLE = re.compile(r"[A-Z][a-z’'-]{2,}")
_LETTERS = re.compile(r"[^\W\d_]+")


class _Patterns(NamedTuple):
    wrote: re.Pattern[str]
    label: re.Pattern[str]
    joined: re.Pattern[str]
    nobody: re.Pattern[str]
    place: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    words = language.words("regions", RegionWords)
    wrote, labels = any_of(words.wrote), any_of([*words.bylines, *words.authors, *words.wrote])
    others = [*words.outlets, *words.page, *words.own, *words.weekdays, *words.dated, *words.bylines, *words.wrote]
    nobody = any_of(sorted(others))
    return _Patterns(
        re.compile(rf"[(\[*\s]*(?:{wrote})(?:\s*[:：]\s*|\s+(?=(?-i:[A-Z])))", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{labels})\s*[:：]|[(\[*\s]*(?:{labels})\s", re.IGNORECASE),
        re.compile(rf"\s+(?:{any_of(words.joined)})\s+", re.IGNORECASE),
        re.compile(rf"(?:\w+[ ])?(?:{nobody}|{DOMAIN})(?:[ ]\w+)?", re.IGNORECASE),
        re.compile(rf"\A(?:{any_of(words.sent)})[ ](?=[A-Z])|[ ](?:{any_of(words.where)})[ ][A-Z][\w.,’' -]*\Z"),
    )


def without_place(line: str, language: Language) -> str:
    """Return a line of names without where they were: "Ann Roe in Norfield", "From Ann Roe at Mill Lane"."""
    return _patterns(language).place.sub("", line)


def find(text: str, regions: Sequence[Region], language: Language) -> tuple[str, ...]:
    """Return the names of the people in the bylines among `regions`, in reading order, none twice.

    Those behind a label of authors ("Oleh", "Pewarta:") come before those of a line without any label; editors and
    helpers are no authors. Names in capitals get small letters.
    """
    bylines = [region.span.of(text) for region in regions if region.kind == "byline"]
    patterns = _patterns(language)
    labelled = [name for line in bylines for name in _labelled(line, patterns)]
    named = labelled or [name for line in bylines for name in _unlabelled(line, patterns)]
    return tuple(dict.fromkeys(named))[:MOST]


def _labelled(line: str, patterns: _Patterns) -> Iterator[str]:
    found = patterns.wrote.match(line)
    if not found:
        return
    rest = line[found.end() :]
    other = patterns.label.search(rest)  # "Rep: Siti / Red: Joko"
    yield from _names(rest[: other.start()] if other else rest, patterns, labelled=True)


def _unlabelled(line: str, patterns: _Patterns) -> Iterator[str]:
    if "(@" not in line and not patterns.label.match(line):  # that is who wrote an embedded post
        yield from _names(line, patterns, labelled=False)


def _names(words: str, patterns: _Patterns, *, labelled: bool) -> list[str]:
    """Return the names that some words hold; nothing when other words stand among them."""
    bare = patterns.place.sub("", _REMARK.sub("", words)).strip(" ()[]*.,-–—|/")
    parts = [part.strip() for piece in _PART.split(bare) for part in patterns.joined.split(piece)]
    names: list[str] = []
    for part in parts:
        if any(map(str.isdigit, part)):
            break  # the day, the hour
        if not part or patterns.nobody.fullmatch(part):
            continue
        if not _NAME.fullmatch(part) and not (labelled and _SINGLE.fullmatch(part)):
            return names if labelled else []
        names.append(_small(part))
    return names


def _small(name: str) -> str:
    """Return a name in capitals with small letters behind its first ones: "Siti Aminah" for "SITI AMINAH"."""
    if not name.isupper():
        return name
    return _LETTERS.sub(lambda word: word[0].capitalize(), name)
