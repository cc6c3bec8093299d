"""Headings: short lines written like a title with prose below them, and lines that hold only a date."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.article import Region, Span
from desktop_app.languages import Language
from desktop_app.regions.lines import may_head
from desktop_app.regions.patterns import LINE, any_of
from desktop_app.regions.titles import is_title
from desktop_app.regions.words import RegionWords

LONGEST = 130  # characters
LONGEST_HEADLINE = 200
KICKER = 40  # characters
ASKING = 8  # words: a longer line that asks is a sentence without its mark
PROSE = 25  # characters: a line of prose is at least so long
PARAGRAPH = 60  # characters: a paragraph is mostly longer; a line of a poem or a list is not
PLAIN = 9  # words: a longer line in small letters is rather a sentence without its stop
NAMED = 2  # commas: a line with more is a list of names
# A line of a list or a table: a label and a name, a label and several names, an hour or a date, a score.
_ITEM = re.compile(
    r"[A-Z][a-z]+(?: [A-Z][a-z]+)?: ?\S+(?: \S+){0,3}\Z|[^:]{2,30}: ?[^,]+,"
    r"|\d{1,2}[./:]\d{2}\b|.*\b\d{1,2}[-–]\d{1,2}\b"
)
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s+")
_ENDED = re.compile(r"[.!?…:][”’\"')\]]*\Z")
_PROSE = re.compile(r"^[^\n]{60,}[.!?”\"](?=\s*$)", re.MULTILINE)
_WORDS = re.compile(r"(?![-–—•●*@#(])\S+(?:\s+\S+){2,24}\s*\Z")  # of a headline
# Of the 80 lines written so between two paragraphs of IndoSum (2,200 articles) 79 are headings; those with one of the
# other signs are captions, lists of names and tables.
_PLAIN = re.compile(r"[^\W\d_a-z][^:;@©()/|\n]*[^\W_]\Z")
_GLUED = 60  # characters: a heading glued to its sentence is no longer
_HEAD = re.compile(r"(?:\A|\n|[.!?][”\"’]? )([A-Z][^\W_]*(?:-[^\W_]+)*(?: [^\W_]+(?:[/-][^\W_]+)*){0,4})\Z")
_BULLET = frozenset("-–—•●*“\"‘'@#(")
ENTRIES = 2  # lines of nothing but a clock from which on they are those of a list of entries


@cache
def _dates(language: Language) -> re.Pattern[str]:
    words = language.words("regions", RegionWords)
    weekdays, before, zones = any_of(words.weekdays), any_of(words.before_hours), any_of(words.zones)
    return re.compile(
        rf"^(?![,;.)])[^\w\n]{{0,4}}(?:{weekdays}),?[^\S\n]{{0,3}}\(?\d{{1,2}}(?:[/.-]\d{{1,2}}|[^\S\n]{{1,3}}[A-Za-z]{{3,10}})"
        r"(?:[/.-]|[^\S\n]{0,3})(?:\d{2,4})?\)?"
        rf"(?:[^\w\n]{{0,6}}(?:(?:{before})[^\S\n])?\d{{1,2}}[.:]\d{{2}}(?:[^\S\n]?(?:{zones}))?)?[^\w\n]*$",
        re.IGNORECASE | re.MULTILINE,
    )


def dates(text: str, language: Language) -> Iterator[Region]:
    """Yield the lines that hold only a date: chrome before the first line of prose, headings of a schedule below."""
    found = list(_dates(language).finditer(text))
    first = _PROSE.search(text) if found else None
    for match in found:
        above = first is None or match.start() < first.start()
        yield Region(Span(*match.span()).trimmed(text), "chrome" if above else "heading")


@cache
def _clock(language: Language) -> re.Pattern[str]:
    words = language.words("regions", RegionWords)
    before, zones = any_of(words.before_hours), any_of(words.zones)
    return re.compile(
        rf"\n[^\w\n]{{0,4}}(?:(?:{before})[^\S\n])?(?:[01]?\d|2[0-3])"
        rf"(?:(?:[.:][0-5]\d){{1,2}}[^\S\n]?(?:{zones})|:[0-5]\d|[^\S\n]?[ap]\.?m\.?)[^\w\n]{{0,4}}(?=\n|\Z)",
        re.IGNORECASE,
    )


def clocks(text: str, language: Language) -> Iterator[Region]:
    """Yield the lines that hold only a clock time: several head entries, one above the prose is the page's own."""
    clock = _clock(language)
    found = [Span(*match.span()).trimmed(text) for match in clock.finditer(text)]
    if first := clock.match("\n" + text[:LONGEST]):
        found.insert(0, Span(0, first.end() - 1).trimmed(text))
    prose = _PROSE.search(text) if len(found) == 1 else None
    for span in found:
        above = len(found) < ENTRIES and (prose is None or span.start < prose.start())
        yield Region(span, "chrome" if above else "heading")


def _is_time(text: str, span: Span, language: Language) -> bool:
    return bool(_clock(language).match("\n" + span.of(text)) or _dates(language).match(text, span.start))


def kicker(text: str, start: int, language: Language) -> Iterator[Region]:
    """Yield the name of a section above the headline, the first line outside all regions, which begins at `start`."""
    end = text.find("\n", start, start + KICKER)
    line = text[start : max(start, end)].rstrip()
    known = line.strip(" :|/•·-–—").lower() in language.words("regions", RegionWords).kickers
    if known and text[end:].strip():
        yield Region(Span(start, start + len(line)), "chrome")


def headline(text: str, start: int, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the headline of a text whose first words outside all regions stand at `start`, if it has one.

    It is a line without a stop, apart from what follows by an empty line, with prose somewhere below.
    """
    end = text.find("\n\n", start, start + LONGEST_HEADLINE)
    line = text[start : max(start, end)]
    inside = any(region.span.start < end and start < region.span.end for region in regions)
    if (
        "\n" not in line
        and _WORDS.match(line)
        and not inside
        and _is_headline(line, language)
        and _PROSE.search(text, end)
    ):
        yield Region(Span(start, end), "heading")


def _is_headline(line: str, language: Language) -> bool:
    """Tell whether a line is no prose: without a stop, or a title that asks ("Siapa Pemilik Jembatan Itu?")."""
    asks = may_head(line) and is_title(line.rstrip("?!"), language.words("regions", RegionWords))
    return asks or not _ENDED.search(line)


def find(text: str, language: Language, regions: Sequence[Region]) -> Iterator[Region]:
    """Yield the headings in reading order; a short line right below a clock or a day among `regions` is one, too."""
    words = language.words("regions", RegionWords)
    marked = (region.span for region in regions if region.kind == "heading")
    entries = {span.end for span in marked if _is_time(text, span, language)}
    lines = [match.span(1) for match in LINE.finditer(text)]
    before, above = ".", 0  # how the line above ends, and how long it is
    for at, (start, end) in enumerate(lines[:-1]):
        line = text[start:end].rstrip() if end - start <= 2 * LONGEST else "."
        below = text[slice(*lines[at + 1])].rstrip() if line != "." else ""
        if at and lines[at - 1][1] in entries and _is_prose(below) and _heads_entry(line):
            yield Region(Span(start, start + len(line)), "heading")
            line = "."
        elif _ENDED.search(before) and _is_prose(below):
            apart = "\n\n" in text[max(0, start - 3) : start] and "\n\n" in text[end : end + 3]
            titled = (apart or len(line.split()) > 1) and _is_heading(line, words)
            if titled or (apart and min(above, len(below)) >= PARAGRAPH and _is_plain(line, words)):
                yield Region(Span(start, start + len(line)), "heading")
                line = "."
        before, above = line if line != "." else text[max(start, end - 8) : end].rstrip(), end - start


@cache
def _sentence_openers(language: Language) -> re.Pattern[str] | None:
    words = language.words("regions", RegionWords)
    found = words.behind_headings, words.untitled, words.weekdays
    opens, untitled, days = ("|".join(sorted(re.escape(word.capitalize()) for word in each)) for each in found)
    behind = rf"(?:{opens})(?:,| [a-z0-9]| (?:{days})\b)|(?:{untitled}) [A-Z]"
    return re.compile(rf" (?<=[a-z] )(?={behind})") if all(found) else None


def _opens_or_names(heading: str, words: RegionWords) -> bool:
    """Tell whether what stands before a word with a capital opens a sentence itself, is a name, or is named by it."""
    found = heading.split()
    if len(found) > 1 and all(word[0].isupper() for word in found):
        return True  # "Sri Lestari | Pada 2019 …"
    first, last = found[0].lower(), found[-1].lower()
    return first in words.untitled or last in words.titled


def glued(text: str, language: Language) -> Iterator[Region]:
    """Yield the headings that stand in the line of the sentence below them ("… kata Sri. Kasus pidana Selain itu, …").

    So pages come out whose paragraphs were joined. A heading ends in small letters where a word with a capital begins
    a sentence. (Of 72 such places in 3,000 articles of Kompas and IndoSum all are headings.)
    """
    opens, words = _sentence_openers(language), language.words("regions", RegionWords)
    for match in opens.finditer(text) if opens else ():
        start = max(0, match.start() - _GLUED)
        found = _HEAD.search(text, start, match.start())
        if found and not _opens_or_names(found.group(1), words):
            yield Region(Span(found.start(1), match.start()), "heading")


def _is_prose(line: str) -> bool:
    return len(line) >= PROSE and bool(_ENDED.search(line)) and (line[0].isupper() or not line[0].isalpha())


def _is_heading(line: str, words: RegionWords) -> bool:
    if len(line) > LONGEST or line[0] in _BULLET:
        return False
    bare = _unnumbered(line)
    if bare.endswith("?") and not words.you.isdisjoint(bare.rstrip("?").lower().split()):
        return False  # a question of an interview
    if bare.count(",") > NAMED or _ITEM.match(bare):
        return False
    asks = bare.split(None, 1)[0].lower() in words.asks and bare[0].isupper() and bare[-1] not in '.,;:…”"'
    return is_title(bare.rstrip("?!"), words) or (asks and len(bare.split()) <= ASKING)


def _heads_entry(line: str) -> bool:
    """Tell whether a line below the clock time or the day of an entry is its heading and not its first sentence."""
    return len(line) <= LONGEST and line[0] not in _BULLET and line[0].isupper() and not _ENDED.search(line)


def _is_plain(line: str, words: RegionWords) -> bool:
    """Tell whether a line between two paragraphs is a heading in small letters ("Tiga kesalahan"), not "He left"."""
    if len(line) > LONGEST:
        return False
    bare = _unnumbered(line)
    first = bare.split(None, 1)[0].lower()
    plain = first not in words.openers or first in words.joiners
    return plain and len(bare.split()) <= PLAIN and bool(_PLAIN.match(bare))


def _unnumbered(line: str) -> str:
    number = _NUMBER.match(line)
    return line[number.end() :] if number else line
