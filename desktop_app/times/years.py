"""In which year the days lie that a text tells without one."""

import bisect
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.article import Published, Span
from desktop_app.languages import Language
from desktop_app.times import grammar, tenses, values
from desktop_app.times.days import Day
from desktop_app.times.grammar import Grammar, Line

_YEAR = re.compile(r"(?:19|20)(?<![\d.,]..)\d\d(?![.,]?\d)")
_SPAN = 40  # years back in which a day without year may lie
_CYCLE = 12  # years in which a weekday comes back to its day at least once
RECENT = 15  # years: older ones in a text that names no later one are history
_NEAR = 60  # days from a day with its year to one without that lies in the same year
_BEFORE = 1.5  # how much less likely an article is before the latest year it names than as long after it
_HISTORY = 12.0  # the same where that year is told as past, as those of laws are
_SOON = 2  # years before one that nothing says to be past or to come, of which an article may tell as of the next one
_SIDE = 180  # days around the making of a document of which it may tell without the year
_MOST = 3  # years that are told
_WORDS = 100  # code points around a year in which words of tense stand
_SAVED = 2005  # no news that is saved as a file is older: years before it, named in what is not of them, are history
_NUMBER = 8  # tokens before the year of a law in which its name stands
_FRESH = 4  # days before today: of old articles one in 73 has a day that lies there
_BEEN = frozenset({"report", "past", "today", "gone"})  # how days are told that have come
_TURN = 11, 2  # months before and after New Year, of one article


@dataclass(frozen=True, slots=True)
class Years:
    """The year of the days without one, 0 when nothing tells it, and the latest year that the text names.

    `guesses` are the years it may be, the likeliest first; empty when the text tells it.
    """

    year: int
    latest: int
    guesses: tuple[int, ...] = ()


def choose(found: Sequence[Day], text: str, today: date | None, language: Language) -> Years:
    """Return the year in which most days have their weekday.

    Of several such years: the one in which a day with year lies near, the latest that the text names, the one that has
    just passed, one named before a year to come, the one nearest to the latest year named, the last one. None where
    that is history and nobody knows when it is read. (On half of IndoSum 333 articles have days with a weekday and no
    year beside years. Not knowing when they are read, 272 are dated right, 32 wrong, 29 not; read three days after they
    appeared, those without any year among them, 538 are dated right and 23 wrong.)
    """
    told = latest(text, today)
    fitting = _fitting(found, today.year if today else told + _CYCLE if told else 0, today)
    if not fitting:
        old = today.year - told > RECENT if today else told < _SAVED
        return Years(0 if old else told, told)
    known = told if told and fitting[0] - told <= RECENT else 0
    likeliest = _likeliest(fitting, text, known, language)
    if today and told not in fitting and fitting[0] >= today.year - 1:  # news is read when it is new
        likeliest.insert(0, likeliest.pop(likeliest.index(fitting[0])))
    dated = sorted({day.moment for day in found if day.dated and day.moment})
    written = [year for year in likeliest if dated and _has_near(_undated(found), dated, year)]
    year = (written or likeliest)[0]
    if written or year == told or (today and _is_fresh(found, year, today)):
        return Years(year, told)
    guesses = tuple(other for other in likeliest if abs(other - year) <= _CYCLE)[:_MOST]
    if today is None and told < _SAVED:
        return Years(0, told, guesses)
    return Years(year, told, guesses if len(guesses) > 1 else ())


def _likeliest(fitting: Sequence[int], text: str, known: int, language: Language) -> list[int]:
    """Return the years in which the weekdays fit, the likeliest first; `known` is the latest year named, 0 if none."""
    if not known:
        return sorted(fitting, reverse=True)
    tense = 1 if known in fitting else _tense(text, known, language)
    ordered = sorted(fitting, key=lambda year: (_cost(year, known, tense), -year))
    if tense < 1 or known in fitting:
        return ordered
    named = {int(year) for year in _YEAR.findall(text)}
    return sorted(ordered, key=lambda year: year not in named or year < known - RECENT)


def beside(meant: Years, made: Published | None) -> Years:
    """Return the years with the guess first that lies beside the day on which a document was made, if any does.

    (Of 295 dated articles of IndoSum, as if made five days before they appeared, 79 are dated right, without this 48.)
    """
    place = values.interval(made.value[:10]) if made else None
    near = {moment.year for days in (-_SIDE, 0, _SIDE) if place and (moment := values.shifted(place[0], days, "D"))}
    fitting = [year for year in meant.guesses if year in near][:1]
    others = (year for year in meant.guesses if year not in fitting)
    return replace(meant, year=fitting[0], guesses=(*fitting, *others)) if fitting else meant


def latest(text: str, today: date | None) -> int:
    """Return the latest year that a text names, up to this year; 0 without one."""
    return max((year for year in map(int, _YEAR.findall(text)) if today is None or year <= today.year), default=0)


def settle(found: Sequence[Day], year: int) -> list[Day]:
    """Return the days with those without year in their year; without those whose weekday is wrong, if others fit."""
    turned = _turned(found)
    placed = [_placed(day, _year_of(day, year, turned=turned)) if not day.dated else day for day in found]
    fitting = [day for day in placed if day.dated or not day.weekday or _is_kept(day)]
    return fitting if any(not day.dated and day.weekday for day in fitting) else placed


def _year_of(day: Day, year: int, *, turned: bool) -> int:
    """Return the year of a day in an article of a year (0: not known), the year before for a December told after it."""
    return year - 1 if year and turned and day.month >= _TURN[0] else year


def _placed(day: Day, year: int) -> Day:
    return replace(day, moment=day.in_year(year) if year else None)


def _is_kept(day: Day) -> bool:
    return day.moment is not None and (day.moment.day, day.moment.month) == (day.number, day.month)


def _fitting(found: Sequence[Day], last: int, today: date | None) -> list[int]:
    """Return the years up to `last` in which most days have their weekday, the last one first."""
    undated, turned = _undated(found), _turned(found)
    if not undated:
        return []
    votes = {}
    for year in range(last, max(last - _SPAN, 0), -1):
        years = [(day, _year_of(day, year, turned=turned)) for day in undated]
        if today is None or not any(_is_ahead(day, at, today) for day, at in years):
            votes[year] = sum(day.fits(at) for day, at in years)
    most = max(votes.values(), default=0)
    return [year for year, count in votes.items() if count == most] if most else []


def _undated(found: Sequence[Day]) -> list[Day]:
    """Return the days with weekday and without year, each once."""
    each = {(day.number, day.month, day.weekday): day for day in found if day.weekday and not day.dated}
    return list(each.values())


def _is_ahead(day: Day, year: int, today: date) -> bool:
    """Tell whether what has been lies after today; others are told before they come ("di Kediri, Sabtu (3/6)")."""
    moment = day.in_year(year) if year >= today.year and day.told in _BEEN else None
    return moment is not None and moment > today


def _is_fresh(found: Sequence[Day], year: int, today: date) -> bool:
    """Tell whether somebody spoke in the last days: news is mostly read, and saved, when it is new."""
    said = (day.in_year(year) for day in _undated(found) if day.told in ("report", "today"))
    return any(moment and timedelta(0) <= today - moment <= timedelta(_FRESH) for moment in said)


def _turned(found: Sequence[Day]) -> bool:
    """Tell whether the days without year lie around New Year: those of December are of the year before."""
    months = [day.month for day in found if day.weekday and not day.dated]
    return max(months, default=0) >= _TURN[0] and min(months, default=12) <= _TURN[1]


def _cost(year: int, latest: int, tense: int) -> float:
    """Return how unlikely an article is of a year when the latest one that it names is told in a tense."""
    before = latest - year
    if before <= 0:
        return -before
    return (_HISTORY if tense < 0 or (tense == 0 and before > _SOON) else _BEFORE) * before


def _tense(text: str, year: int, language: Language) -> int:
    """Return the tense in which a text speaks of a year: 1 future, -1 past or in the number of a law, 0 neither."""
    rules = grammar.load(language)
    found = set()
    for named in re.finditer(rf"(?<!\d){year}(?!\d)", text):
        start = max(text.rfind("\n", 0, named.start()) + 1, text.rfind(" ", 0, max(0, named.start() - _WORDS)) + 1)
        end = text.find("\n", named.end())
        line = grammar.read(rules, text, Span(start, min(end if end >= 0 else len(text), named.end() + _WORDS)))
        at = next((at for at, token in enumerate(line.tokens) if token == named[0]), -1)
        if at >= 0:
            found.add(-1 if _is_of_a_law(rules, line, at) else max(0, tenses.find(rules, line, at, at + 1, 0)))
    return max(found - {0}, default=0)


def _is_of_a_law(rules: Grammar, line: Line, at: int) -> bool:
    """Tell whether a year stands in what looks like a time and is none ("Law Number 8 of 2009")."""
    best = (grammar.candidates(rules, line, first)[:1] for first in range(max(0, at - _NUMBER), at))
    return any(one.rule.reader == "nothing" and one.first < at < one.end for found in best for one in found)


def _has_near(undated: Iterable[Day], dated: Sequence[date], year: int) -> bool:
    """Tell whether a day without year lies near one of the sorted days with their year."""
    for moment in (day.in_year(year) for day in undated):
        at = bisect.bisect_left(dated, moment - timedelta(_NEAR)) if moment else len(dated)
        if moment and at < len(dated) and dated[at] <= moment + timedelta(_NEAR):
            return True
    return False
