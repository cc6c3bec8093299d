"""Weekdays without a day of a month on which somebody said something: "police said on Sunday", "kata Sri, Selasa"."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from desktop_app.article import Span
from desktop_app.languages import Language
from desktop_app.times import days, grammar, reports, slots, values
from desktop_app.times.days import Day
from desktop_app.times.grammar import Candidate, Line

_LATER = 4  # days by which a report lies behind another one; one more, and it is likelier the day before that
_WEEK = 6  # days by which a report lies behind what had happened, and cannot lie before it
_BEFORE = 240  # code points before a weekday in which the quote of its report ends
_ENDS = frozenset(",.)")


def first(text: str, body: Span, language: Language) -> int:
    """Return the bare weekday of the first report in a stretch, else the first one that is no plan; 0 without one."""
    rules = grammar.load(language)
    other = 0
    for span in days.lines(text, *body):
        line = grammar.read(rules, text, span)
        for weekday in _weekdays(line, language):
            number = slots.number(weekday.slots, "weekday") or 0
            if reports.is_report(line, weekday.first, weekday.end, language):
                return number
            other = other or (number if days.telling(line, weekday, language) != "plan" else 0)
    return other


def later(text: str, lines: Iterable[Span], own: date, told: Sequence[Day], language: Language) -> tuple[date, Span]:
    """Return the day of the latest report by a bare weekday that lies behind an article's `own` day, and its place.

    `told` are the days that the text writes out: their weekdays mean them once more. Without a later report it is the
    own day, and an empty place. (Dated articles of IndoSum without their addresses, one half: of 9 such reports within
    four days of the own day none was of the week before, of two beyond one was.)
    """
    known = {day.moment.isoweekday() for day in told if day.moment and 0 <= (own - day.moment).days <= _WEEK}
    happened = {day.told for day in told if day.moment == own} == {"past"}
    latest, place = 0, Span(0, 0)
    for number, span in _reports(text, lines, language):
        ahead = (number - own.isoweekday()) % 7
        if number not in known and latest < ahead <= (_WEEK if happened else _LATER):
            latest, place = ahead, span
    return values.shifted(own, latest, "D") or own, place


def _reports(text: str, lines: Iterable[Span], language: Language) -> Iterator[tuple[int, Span]]:
    """Yield the bare weekdays of reports with their places."""
    rules = grammar.load(language)
    for span in lines:
        for stretch in days.around(text, span, rules.weekdays, _BEFORE):
            line = grammar.read(rules, text, stretch)
            for weekday in _weekdays(line, language):
                if _is_report(line, weekday, language):
                    [place] = grammar.place(line, [(weekday.first, weekday.end)])
                    yield slots.number(weekday.slots, "weekday") or 0, place


def _is_report(line: Line, weekday: Candidate, language: Language) -> bool:
    """Tell whether a weekday is of a report: by its verb, or where it ends a sentence with a quote ("…, Kamis.")."""
    if reports.is_report(line, weekday.first, weekday.end, language):
        return True
    before, behind = line.tokens[max(0, weekday.first - 1) : weekday.first], line.tokens[weekday.end : weekday.end + 1]
    ends = before == [","] and not _ENDS.isdisjoint(behind)
    return ends and days.telling(line, weekday, language) == "report"


def _weekdays(line: Line, language: Language) -> Iterator[Candidate]:
    """Yield the weekdays of a line that stand without a day of a month and without a word of direction."""
    rules, at = grammar.load(language), 0
    while candidates := grammar.candidates(rules, line, at):
        best = candidates[0]
        at = best.end
        if best.rule.reader == "weekday" and not {"dir", "weekdir"} & best.slots.keys():
            yield best
