"""The day of a dateline, mostly without its year: "LONDON, Nov 18 (Reuters) -", "Jakarta, 18/11 (ANTARA) -"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.article import Article, Published, Region, Span
from desktop_app.languages import Language
from desktop_app.times import days, grammar, reported, values, years
from desktop_app.times.context import Context
from desktop_app.times.days import Day
from desktop_app.times.words import TimeWords
from desktop_app.times.years import Years

_SLASHED = re.compile(r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})(?![\d/])")
_BODY = 3000  # code points behind a dateline in which a report names its weekday
LATE = 200  # days by which an address may name a later day than the article was written


def published(
    article: Article, regions: Sequence[Region], language: Language, named: date | None, today: date | None
) -> Published | None:
    """Return the day of the first dateline, with the years it may lie in where none is told; None without one.

    `named` is the day in the article's address; without one its year is the one in which the weekdays of the text fit.
    """
    dateline = next((region.span for region in regions if region.kind == "dateline"), None)
    found = _day(article.text, dateline, language) if dateline else None
    if found is None or dateline is None:
        return None
    if found.dated and found.moment:
        return Published(found.moment.isoformat(), "day", "dateline", found.span)
    if named:
        moment = _before(found, named + timedelta(1))
        near = moment and named - moment <= timedelta(LATE)
        return Published(moment.isoformat(), "day", "dateline", found.span) if moment and near else None
    meant = years.beside(_year(found, article.text, dateline.end, language, today), article.made)
    moment = found.in_year(meant.year) if meant.year else None
    return Published(moment.isoformat(), "day", "dateline", found.span, meant.guesses) if moment else None


def _day(text: str, dateline: Span, language: Language) -> Day | None:
    """Return the day in a dateline; one in figures alone counts there, though it is a fraction elsewhere."""
    context = Context.of(language.words("times", TimeWords), None)
    line = grammar.read(grammar.load(language), text, dateline)
    written = next((day for _, day in days.read(line, language, context)), None)
    if written:
        return replace(written, told="today")
    figures = _SLASHED.search(text, dateline.start, dateline.end)
    if figures is None:
        return None
    first, second = int(figures[1]), int(figures[2])
    number, month = (first, second) if context.day_first else (second, first)
    if values.day(2000, month, number) is None:
        return None
    return Day(Span(*figures.span()), None, {}, number, month, 0, dated=False, told="today")


def _before(day: Day, last: date) -> date | None:
    """Return the latest such day up to `last`."""
    moments = (day.in_year(year) for year in (last.year, last.year - 1) if year)
    return next((moment for moment in moments if moment and moment <= last), None)


def _year(day: Day, text: str, start: int, language: Language, today: date | None) -> Years:
    """Return the year of the day of a dateline: by the weekdays told below it, else by the years that the text names.

    What is told is of that day or of the one before; the latter counts only in the latest year that the text names.
    """
    told = days.find(text, days.lines(text), language, None)
    weekday = day.weekday or reported.first(text, Span(start, min(len(text), start + _BODY)), language)
    if weekday or any(other.weekday and not other.dated for other in told):
        meant = years.choose([*told, replace(day, weekday=weekday)], text, today, language)
        own = day.in_year(meant.latest) if meant.latest and meant.year != meant.latest else None
        if own and weekday == (own - timedelta(1)).isoweekday() and not _is_ahead(own, today):
            return Years(meant.latest, meant.latest, (meant.latest, meant.year))
        return meant
    return _guessed(day, years.latest(text, today), today)


def _guessed(day: Day, latest: int, today: date | None) -> Years:
    """Return the latest year that the text names unless it is history, else the last in which the day has passed."""
    recent = latest if today is None or today.year - latest <= years.RECENT else today.year
    near = (recent, recent + 1, recent - 1) if recent else ()
    possible = [year for year in near if (own := day.in_year(year)) and not _is_ahead(own, today)]
    return Years(possible[0] if possible else 0, latest, tuple(possible[:2]))


def _is_ahead(moment: date, today: date | None) -> bool:
    return today is not None and moment > today
