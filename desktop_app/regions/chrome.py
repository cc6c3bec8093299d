"""Page junk: pointers to other articles, advertisements, share and reaction widgets, promotion, crawl headers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from desktop_app.article import Region, Span
from desktop_app.languages import Language, SayingWords
from desktop_app.regions import titles
from desktop_app.regions.patterns import Lookup, any_of, beginnings, lookup
from desktop_app.regions.words import RegionWords

LINE = 250  # characters: a promotion at the start of a shorter line fills it
# The first line of a page in common web corpora: when it was crawled, then the page's words.
_CRAWL_HEADER = re.compile(r"\A\s*(date \d{4}-\d{2}(?:-\d{2})?)(?!\d)")
_SENTENCE = re.compile(r"[^\n.!?]{0,300}(?:[.!?](?![\s\"”)]|[A-Z][a-z]|\Z)[^\n.!?]{0,300}){0,8}[.!?]?[”\"]?")
_SPACES = re.compile(r"(?<=[.!?])[^\S\n]{1,3}")
_SMALL = re.compile(r"\n(?:[,.;)]|[a-z](?!\w{0,15}[^\S\n]?:))")
_RUNS_ON = re.compile(r"[^\S\n](?:\d+,?[^\S\n])?[a-z](?:[^\n]{0,80}?[^\S\n][a-z])")
_GAP = r"[^\S\n]*+"
_MARK = r"[^\w\n.\"“”‘’']"
# A line of hashtags, of signs that part two articles, of page numbers, a label before an address, or a mail address.
_RULE = re.compile(
    rf"{_GAP}(?:(?:#\w+(?:[^\S\n]\w+){{0,2}}+{_GAP}(?:,{_GAP})?){{2,}}+(?=\Z|\n)|#[^\W\d]\w*(?:[^\S\n]\w+){{0,3}}(?=[^\S\n]*(?:\Z|\n))"
    r"|(?:[*_=~•.–—-][^\S\n]?){3,}(?=\s*(?:\Z|\n))"
    r"|(?:[^\W\d]{3,9}[^\S\n]?:?[^\S\n]?)?1(?:[^\S\n]|[|/·])2(?:[^\S\n|/·]{1,3}\d{1,2}){0,9}"
    r"(?:[^\S\n]{1,3}[^\W\d]{3,12})?[^\w\n]{0,4}(?=\Z|\n)"
    r"|[^\W\d][^\n:]{1,39}:[^\S\n]?https?://(?!\S{0,60}\.(?:go|gov|ac|sch|edu|mil)\b)\S+(?=\s*(?:\Z|\n))"
    r"|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}[^\S\n]*(?=\Z|\n))"
)


class _Patterns(NamedTuple):
    lines: Lookup
    starts: Lookup
    pointers: Lookup
    calls: Lookup
    invites: Lookup
    phrases: Lookup
    behind: re.Pattern[str]  # a phrase: the outlet, how many reacted
    promotions: Lookup
    tags: Lookup
    capitals: re.Pattern[str]
    place: re.Pattern[str]
    of_lines: re.Pattern[str]  # spaces and marks before what lines and starts begin with
    anywhere: re.Pattern[str]  # the same for all others
    lists: frozenset[str]
    said: re.Pattern[str]
    addressed: re.Pattern[str]
    itself: re.Pattern[str]
    media: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    words = language.words("regions", RegionWords)
    strong = any_of(form for words in words.pointers for form in (words.capitalize(), words.title(), words.upper()))
    capitals = "".join(sorted({re.escape(form[0].upper()) for form in words.pointers}))
    signs = r"\n.!?…:”\"’')\]»"
    outlet = rf"(?:{_GAP}{any_of(sorted(words.outlets))})?"
    reactions = rf"(?:{_GAP}(?:{any_of(words.reactions)}){_GAP}\d*)*"
    titled = [*words.pointers, *words.labels]
    anywhere = [*titled, *words.calls, *words.invites, *words.phrases, *words.promotions, *words.tags]
    return _Patterns(
        lines=lookup(words.lines, r"[^\w\n]{0,12}(?=\Z|\n)"),
        starts=lookup(words.starts, r"(?:(?<!\w)|(?!\w))[^\n]*"),
        pointers=lookup(titled, rf"{_GAP}(?P<colon>(?:[:|]|[-–]{{1,2}}(?=[^\S\n]))?){_GAP}"),
        calls=lookup(words.calls, r"\b"),
        invites=lookup(words.invites, r"\b"),
        phrases=lookup(words.phrases),
        behind=re.compile(outlet + reactions, re.IGNORECASE),
        promotions=lookup(words.promotions, r"(?!\w)"),
        tags=lookup(words.tags, r"[^\]\n]{0,80}\]"),
        capitals=re.compile(rf"{_GAP}(?:{any_of(words.capitals)})"),
        place=re.compile(rf"[{signs}{capitals}](?:(?<=[{signs}])|(?P<pointer>(?<=(?=(?:{strong}){_GAP}:).)))"),
        of_lines=_before([*words.lines, *words.starts], 8),
        anywhere=_before(anywhere, 3),
        lists=frozenset(words.lists),
        said=_said(language),
        addressed=re.compile(rf"\b(?:{any_of(words.addressed)})\b", re.IGNORECASE),
        itself=re.compile(rf"\b(?:{any_of(words.itself)})\b", re.IGNORECASE),
        media=re.compile(rf"[^\n.!?]{{0,200}}?(?:{any_of(words.media)})", re.IGNORECASE),
    )


def _before(phrases: Iterable[str], most: int) -> re.Pattern[str]:
    """Return what matches spaces and at most so many marks before what may be one of some phrases."""
    return re.compile(rf"(?P<gap>{_GAP}){_MARK}{{0,{most}}}(?={beginnings(phrases)})", re.IGNORECASE)


def _said(language: Language) -> re.Pattern[str]:
    """Return what tells that a sentence is somebody's: "…, pesannya", "…, she said"."""
    saying = language.words("saying", SayingWords)
    clitics = any_of(sorted(saying.clitics))
    verbs = rf"(?:{any_of(sorted(saying.asides))})|(?:{any_of(sorted(saying.beside))})(?:{clitics})"
    return re.compile(rf",[”\"’']?[^\S\n](?:\w+[^\S\n]){{0,2}}(?:{verbs})\b")


@cache
def _onward(language: Language) -> re.Pattern[str]:
    """Return what follows a call: the rest of a sentence that ends with another page."""
    words = any_of(language.words("regions", RegionWords).onward)
    ended = r"[^\w\n]*(?=\n|\Z|(?-i:[A-Z]))"
    return re.compile(rf"(?:[^\n.!?]|\.(?=\w)){{0,120}}?\b(?:{words}){ended}", re.IGNORECASE)


@cache
def _channel(language: Language) -> re.Pattern[str]:
    """Return what follows an invitation, up to the channel it is to."""
    words = any_of(language.words("regions", RegionWords).channels)
    return re.compile(rf"[^\n.!?“\"]{{0,160}}?\b(?:{words})\b", re.IGNORECASE)


def prepare(language: Language) -> None:
    """Make the expressions of the room that are made when a text first needs them."""
    for known in _patterns(language):
        if isinstance(known, Lookup):
            known.prepare()
    _onward(language)
    _channel(language)


def find(text: str, language: Language) -> Iterator[Region]:
    """Yield the chrome of the text in reading order; neighbours may touch."""
    patterns, words, at = _patterns(language), language.words("regions", RegionWords), 0
    if header := _CRAWL_HEADER.match(text):
        yield Region(Span(*header.span(1)), "chrome")
        at = header.end()
    for place in _places(text, at, patterns.place):
        if place < at:
            continue
        at = place
        while (end := _end(text, at, patterns, words, language)) > at:
            span = Span(at, end).trimmed(text)
            if span.start < span.end:
                yield Region(span, "chrome")
            at = end


def is_inside_articles(text: str, at: int, language: Language) -> bool:
    """Tell whether the junk at a place is of a kind that stands between paragraphs: a pointer, an advertisement."""
    patterns = _patterns(language)
    known = (patterns.phrases, patterns.pointers, patterns.tags)
    begins = _begins(text, at, patterns.anywhere)
    return (
        bool(patterns.capitals.match(text, at))
        or text[at : at + 1] in {"[", "("}
        or any(pattern.match(text, begin) for begin in begins for pattern in known)
    )


def _places(text: str, start: int, place: re.Pattern[str]) -> Iterator[int]:
    yield start
    for match in place.finditer(text, start):
        yield match.start() if match.lastgroup else match.end()


def _end(text: str, at: int, patterns: _Patterns, words: RegionWords, language: Language) -> int:
    """Return the end of the chrome that begins at `at`, or `at` itself."""
    at_line = at == 0 or text[at - 1] == "\n"
    if at_line and (end := _end_of_line(text, at, patterns, words)) > at:
        return end
    if match := patterns.capitals.match(text, at):
        return match.end()
    for begin in _begins(text, at, patterns.anywhere):
        pointer = patterns.pointers.match(text, begin)
        end = titles.end(text, pointer, words, at_line=at_line) if pointer else begin
        if end > begin and not patterns.said.search(text, begin, min(end, begin + LINE)):
            return end
        if (end := _end_of_call(text, begin, language, at_line=at_line)) > begin:
            return end
    return at


def _begins(text: str, at: int, before: re.Pattern[str]) -> Sequence[int]:
    """Return where phrases may stand behind spaces and marks, the last place first."""
    match = before.match(text, at)
    return range(match.end(), match.end("gap") - 1, -1) if match else ()


def _end_of_line(text: str, at: int, patterns: _Patterns, words: RegionWords) -> int:
    """Return the end of a line that is junk as a whole, or `at`; the titles below the label of a list are with it."""
    if match := _RULE.match(text, at):
        return match.end()
    for begin in _begins(text, at, patterns.of_lines):
        if (match := patterns.lines.match(text, begin)) and not _is_inside(text, at, match):
            return (
                titles.below(text, match.end(), words) if match.group("cue").lower() in patterns.lists else match.end()
            )
        if (match := patterns.starts.match(text, begin)) and not _is_told(text, match, patterns):
            return match.end()
    return at


def _is_inside(text: str, at: int, match: re.Match[str]) -> bool:
    """Tell whether the line is a link inside a sentence: "lewat / WhatsApp / kepada warga"."""
    if not _SMALL.match(text, match.end()):
        return False
    return " " not in match.group("cue") or text[max(0, at - 4) : at].rstrip()[-1:].isalnum()


def _is_told(text: str, match: re.Match[str], patterns: _Patterns) -> bool:
    """Tell whether a line is a sentence of the article, although it begins like junk.

    It is when somebody says it, or when the words run on in small letters to a full stop and do not address the reader.
    """
    if patterns.said.search(text, match.end("cue"), match.end()):
        return True
    cue, rest = match.group("cue"), text[match.end("cue") : match.end()].rstrip()
    if not cue[-1].isalnum() or patterns.itself.search(cue) or not _RUNS_ON.match(rest) or rest[-1] != ".":
        return False
    return not patterns.addressed.search(match.group())


def _end_of_call(text: str, at: int, language: Language, *, at_line: bool) -> int:
    """Return the end of what calls the reader elsewhere, or `at`."""
    patterns = _patterns(language)
    if (call := patterns.calls.match(text, at)) and (match := _onward(language).match(text, call.end())):
        return match.end()
    if (phrase := patterns.phrases.match(text, at)) and (match := patterns.behind.match(text, phrase.end())):
        return match.end()
    promotion = patterns.promotions.match(text, at)
    if not promotion and (invite := patterns.invites.match(text, at)):
        promotion = _channel(language).match(text, invite.end())
    if promotion:
        end = _end_of_promotion(text, promotion.end(), patterns, at_line=at_line)
        return at if patterns.said.search(text, at, min(end, at + LINE)) else end
    tag = patterns.tags.match(text, at) if text[at - 1 : at] == "[" else None
    return tag.end() if tag else at


def _end_of_promotion(text: str, at: int, patterns: _Patterns, *, at_line: bool) -> int:
    line = text.find("\n", at, at + LINE)
    line = len(text) if line < 0 and len(text) <= at + LINE else line
    if at_line and line >= 0:
        return line
    sentence = _SENTENCE.match(text, at)
    end = sentence.end() if sentence else at
    while (gap := _SPACES.match(text, end)) and (more := patterns.media.match(text, gap.end())):
        rest = _SENTENCE.match(text, more.end())
        end = rest.end() if rest else more.end()
    return end
