"""Days that are written out in a text, and how it tells them: as its own day, as what was, as what is to come."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from desktop_app.article import Span
from desktop_app.languages import Language
from desktop_app.times import choice, grammar, reports, slots, tenses, values
from desktop_app.times.context import Context
from desktop_app.times.grammar import Candidate, Line, Slots
from desktop_app.times.readings import READERS
from desktop_app.times.words import TimeWords

# How a day is told. Counted on half of the dated articles of IndoSum, days with a weekday: "today" names the day of the
# article itself, a report ("kata Sri, Rabu (7/9)") is of that day in 168 of 245 cases and of the day before in 57, what
# was done in 12 of 46, a day told neither way in 46 of 144, a plan in 9 of 27 and else ahead. Of those behind a comma,
# which may end a report, half are of that day: "Juventus will meet Real in Cardiff, Saturday (3/6)".
Telling = Literal["today", "report", "past", "open", "ahead", "until", "gone", "plan"]

_LINE = re.compile(r"[^\n]+")
_DIGIT = re.compile(r"\d")  # no day is written out without one
_BEFORE, _AFTER = 120, 80  # code points around the month of a day: who said it, its weekday, its clock
_REACH = 30  # tokens before a day in which a word tells how it is told
_BESIDE = 2  # tokens between a day and the "today" that it explains
_QUOTE_ENDS = frozenset('"”»')
_STOPS = frozenset(".!?")
_BEHIND_WORDS = frozenset(",.!?")
_SHORT = 3  # letters of a word that a stop may shorten
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Day:
    """A day in the text: the `moment` it means if it is clear, and what is written of it.

    `weekday` is 1 to 7, 0 without one; `dated` says that its year is written. `ahead` is by how many days the day of
    the article lies behind it: 1 for "yesterday, Wednesday (7/9)".
    """

    span: Span
    moment: date | None
    slots: Slots
    number: int
    month: int
    weekday: int
    dated: bool
    told: Telling
    ahead: int = 0

    def in_year(self, year: int) -> date | None:
        """Return the day in a year, with day and month in the other order or a day aside where its weekday says so."""
        moment = values.day(year, self.month, self.number)
        return choice.consistent(
            moment, self.number, self.month, self.slots, Context(moment or date(year, _DECEMBER, 31))
        )

    def fits(self, year: int) -> bool:
        """Tell whether the day has its weekday in a year."""
        moment = values.day(year, self.month, self.number)
        return moment is not None and moment.isoweekday() == self.weekday


class _Near(NamedTuple):
    """Tokens `first` to `end` that say "today", "tomorrow" or "yesterday": `offset` 0, 1 or -1."""

    first: int
    end: int
    offset: int


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield the lines of a text, or of a stretch of it, that hold anything."""
    return (Span(*found.span()) for found in _LINE.finditer(text, start, len(text) if end is None else end))


def find(text: str, lines: Iterable[Span], language: Language, today: date | None) -> list[Day]:
    """Return the days that are written out in some lines, those without year as seen from `today`."""
    words, rules = language.words("times", TimeWords), grammar.load(language)
    context = Context.of(words, today)
    found = []
    for span in lines:
        if not _DIGIT.search(text, *span):
            continue
        for stretch in around(text, span, rules.written_out):
            line = grammar.read(rules, text, stretch)
            found += [day for _, day in read(line, language, context)]
    return found


def read(line: Line, language: Language, context: Context) -> list[tuple[Candidate, Day]]:
    """Return the written-out days of a line."""
    rules = grammar.load(language)
    found: list[tuple[Candidate, int, date | None]] = []  # with how many of `beside` stand before
    beside: list[_Near] = []
    at = 0
    while candidates := grammar.candidates(rules, line, at):
        best = candidates[0]
        at = best.end
        offset = _offset(best)
        if offset is not None:
            beside.append(_Near(best.first, best.end, offset))
        reading = READERS[best.rule.reader](best.slots, context) if best.rule.reader in ("day", "iso") else None
        if reading:
            place = values.interval(reading.value)
            found.append((best, len(beside), place[0] if place else None))
    nears = [_near(line, best, beside[max(0, nth - 1) : nth + 1], language) for best, nth, _ in found]
    spans = grammar.place(line, [_with(best, near) for (best, _, _), near in zip(found, nears, strict=True)])
    days = []
    for (best, _, moment), near, span in zip(found, nears, spans, strict=True):
        number, month, _ = choice.written(best.slots, context) or (0, 0, None)
        weekday, dated = slots.number(best.slots, "weekday") or 0, _has_year(best.slots)
        told: Telling = "today" if near else telling(line, best, language)
        ahead = -near.offset if near else 0
        days.append((best, Day(span, moment, best.slots, number, month, weekday, dated, told, ahead)))
    return days


def _offset(candidate: Candidate) -> int | None:
    """Return 0 for "today", 1 for "tomorrow", -1 for "yesterday"; None for other expressions."""
    if candidate.rule.reader == "deictic":
        return slots.number(candidate.slots, "offset")
    is_today = (
        candidate.rule.reader == "unit" and candidate.slots.get("unit") == "D" and candidate.slots.get("dir") == 0
    )
    return 0 if is_today else None


def _with(day: Candidate, near: _Near | None) -> tuple[int, int]:
    """Return the tokens of a day with those of the "today" beside it."""
    return (min(day.first, near.first), max(day.end, near.end)) if near else (day.first, day.end)


def _near(line: Line, day: Candidate, beside: Iterable[_Near], language: Language) -> _Near | None:
    """Return the "today" in or beside a day, None without one ("hari ini, Rabu (7/9)")."""
    if "thisday" in day.slots or "offset" in day.slots:
        return _Near(day.first, day.end, slots.number(day.slots, "offset") or 0)
    offsets = language.words("times", TimeWords).words.get("offset", {})
    inside = (offsets.get(token) for token in line.tokens[day.first : day.end])
    if slots.number(day.slots, "dir") == -1 and (found := next((int(at) for at in inside if at is not None), None)):
        return _Near(day.first, day.end, found)  # "Rabu (7/9) kemarin"; "Rabu besok" may be any Wednesday to come
    for near in beside:
        gap = line.tokens[near.end : day.first] if near.end <= day.first else line.tokens[day.end : near.first]
        if len(gap) <= _BESIDE and set(gap) <= {",", "("}:
            return near
    return None


def around(text: str, span: Span, pattern: re.Pattern[str], reach: int = _BEFORE) -> list[Span]:
    """Return the stretches of a line around what a pattern finds: a day may be told there, with what belongs to it.

    `reach` is how many code points before it belong to it.
    """
    found: list[Span] = []
    for match in pattern.finditer(text, span.start, span.end):
        start, end = max(span.start, match.start() - reach), min(span.end, match.end() + _AFTER)
        if start > span.start:  # no half words
            start = text.find(" ", start, match.start()) + 1 or match.start()
        if end < span.end:
            end = max(text.rfind(" ", match.end(), end), match.end())
        if found and found[-1].end >= start:
            start, end = found.pop().start, max(end, match.end())
        found.append(Span(start, end))
    return found


def telling(line: Line, day: Candidate, language: Language) -> Telling:
    """Tell how a day is told: the nearest word before it that says so; behind the end of a quote it is a report."""
    direction = slots.number(day.slots, "dir")
    if direction:
        return "gone" if direction < 0 else "plan"
    for at in range(day.first - 1, max(-1, day.first - 1 - _REACH), -1):
        told = _telling(line, day, at, language)
        if told:
            return told
    return "open"


def _telling(line: Line, day: Candidate, at: int, language: Language) -> Telling | None:
    """Return how a word before a day tells it, None if it says nothing of it; behind a full stop nothing does."""
    rules, token, letter = grammar.load(language), line.tokens[at], line.letters[at]
    before, near = line.tokens[at - 1] if at else "", at == day.first - 1
    if token in _QUOTE_ENDS and before in _BEHIND_WORDS:
        return "report"
    shortened = before.isalpha() and (len(before) <= _SHORT or not before.islower())
    if token in _STOPS and line.tokens[at + 1][0].isupper() and not shortened:
        return "open"
    if reports.is_verb(line, at, language):
        return "report"
    if letter in rules.telling.limit:
        return _until(day) if near else None
    return _of_tense(line, day, at, language) if letter in rules.telling.tense else None


def _until(day: Candidate) -> Telling:
    """Tell how a day is told that ends something: what a clock shows has come."""
    return "until" if {"clock", "hour", "part"}.isdisjoint(day.slots) else "past"


def _of_tense(line: Line, day: Candidate, at: int, language: Language) -> Telling | None:
    """Return how a word of tense tells a day behind it."""
    if tenses.of_word(grammar.load(language), line, at) < 0:
        return "past"
    if at < day.first - 1 and line.tokens[at].lower() in language.words("times", TimeWords).goals:
        return None
    return "ahead" if line.tokens[day.first - 1] == "," else "plan"


def _has_year(found: Slots) -> bool:
    slash = found.get("slash")
    return "year" in found or "iso" in found or (isinstance(slash, tuple) and choice.has_year(slash))
