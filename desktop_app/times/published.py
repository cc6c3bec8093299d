"""The article's own date, and where the text shows it."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from desktop_app.article import Article, Published, Region, Span
from desktop_app.languages import Language
from desktop_app.times import choice, grammar, slots, values
from desktop_app.times.context import Context
from desktop_app.times.grammar import Candidate, Grammar, Line, Slots
from desktop_app.times.readings import READERS
from desktop_app.times.words import TimeWords

_HEADER = re.compile(r"\s*date (\d{4}-\d{2}(?:-\d{2})?)\b")  # the first line of texts from web corpora
_NAME_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_/]?([01]\d)[-_/]?([0-3]\d)(?!\d)")
_NAME_STAMP = re.compile(r"(?<!\d)1\d{9}(?!\d)")  # seconds since 1970, 2001 to 2033: how feeds number their articles
_HASH = re.compile(r"\b(?=\d*[a-f])[0-9a-f]{16,}\b", re.IGNORECASE)
_HEAD = 600  # code points in which a publication stamp stands
_STAMP_TOKENS = 22  # a line with a stamp holds little else
_DASHES = frozenset("-–—|")
_STOPS = frozenset(".!?")
# Days by which an address may name a later day than the article was written; of 500 articles of IndoSum whose stamp is
# late, 12 spoke of a bare day more than ten days before and 9 of those days were history.
_LATE, _LATE_WITH_WEEKDAY = 10, 200
_STALE = 180  # days
_BEFORE, _AFTER = 120, 80  # code points around the month of a day: its weekday, its clock, a word of tense


@dataclass(frozen=True, slots=True)
class _Day:
    """A day written out in the text; `dated` says that its year is written.

    `number`, `month` and `wanted`, a weekday, are what is written of a day without year.
    """

    span: Span
    moment: date
    weekday: bool
    dated: bool
    tense: int
    number: int = 0
    month: int = 0
    wanted: int = 0


def published(
    article: Article, regions: Sequence[Region], language: Language, today: date | None = None
) -> Published | None:
    """Return the date on which the article speaks, with its evidence; None when nothing tells it.

    `today` is the day on which it is read: a day without a year in a text without any year lies in the year before it.

    A date that the file tells stands, unless the head of the text is dated more than half a year later: documents keep
    the day of the template they were made from. Else tried in turn: the crawl header "date 2021-07" (a month is made a
    day by the latest day of it in the text), a publication stamp in the first lines, the latest day in the text that is
    not after nor long before the date in the article's id or source, that date itself.
    """
    words = language.words("times", TimeWords)
    rules = grammar.load(language)
    header = _HEADER.match(article.text)
    written = _from_header(article.text, header, rules, words) if header else _stamp(article.text, rules, words)
    if article.published:
        return written if written and _is_stale(article.published, written) else article.published
    if written:
        return written
    named = _named(article)
    body = _without_chrome(_lines(article.text), regions)
    anchor = named or _year_of(article.text, today)
    days = [day for day in _days(article.text, body, rules, Context.of(words, anchor)) if day.weekday or day.dated]
    if not named and not any(day.wanted and not _is_moved(day) for day in days):
        days = [_in_fitting_year(day, today) for day in days]
    days = [day for day in days if today is None or day.moment <= today]  # no article is of a day to come
    if spoken := [day for day in days if (_is_news(day, named) if named else _is_latest(day, anchor))]:
        latest = max(spoken, key=lambda day: (day.moment, -day.span.start))
        return Published(latest.moment.isoformat(), "day", "text", latest.span)
    return Published(named.isoformat(), "day", "metadata") if named else None


def _in_fitting_year(day: _Day, today: date | None) -> _Day:
    """Return a day without year in a year in which it has its weekday: nobody says in which the article was written."""
    if day.dated or not day.wanted or not _is_moved(day):
        return day
    for ahead in (0, 1, -1, 2, -2, 3, -3, 4, 5, 6):
        moment = values.day(day.moment.year + ahead, day.month, day.number)
        if moment and moment.isoweekday() == day.wanted and not (today and moment > today):
            return replace(day, moment=moment)
    return day


def _is_moved(day: _Day) -> bool:
    """Tell whether a day was moved to fit its weekday."""
    return (day.moment.day, day.moment.month) != (day.number, day.month)


def _is_stale(known: Published, written: Published) -> bool:
    """Tell whether a property of the file is far older than the date at the head of the text."""
    place, later = values.interval(known.value[:10]), values.interval(written.value)
    return known.origin == "metadata" and bool(place and later and later[0] - place[1] > timedelta(_STALE))


def _is_news(day: _Day, named: date) -> bool:
    """Tell whether a day may be the article's own: a birth or a disaster of long ago is told in news as well."""
    return day.moment <= named <= day.moment + timedelta(_LATE_WITH_WEEKDAY if day.weekday else _LATE)


def _is_latest(day: _Day, anchor: date | None) -> bool:
    """Tell whether a day may be the article's own: not one without weekday, of an older year than the text names."""
    return day.tense <= 0 and (day.weekday or anchor is None or day.moment.year >= anchor.year)


def _from_header(text: str, header: re.Match[str], rules: Grammar, words: TimeWords) -> Published:
    value, evidence = header[1], Span(*header.span(1))
    place = values.interval(value)
    if place is None or place[2] == "day":
        return Published(value, "day" if place else "month", "header", evidence)
    days = _days(text, _lines(text), rules, Context.of(words, place[1]))
    inside = [day for day in days if place[0] <= day.moment <= place[1] and day.tense <= 0]
    if not inside:
        return Published(value, "month", "header", Span(header.start(1) - len("date "), header.end(1)))
    latest = max(inside, key=lambda day: (day.moment, -day.span.start))
    return Published(latest.moment.isoformat(), "day", "text", latest.span)


def _stamp(text: str, rules: Grammar, words: TimeWords) -> Published | None:
    """Return a date with year from a line at the head that holds little else, or before the dash of a dateline."""
    for whole in itertools.takewhile(lambda line: line.start < _HEAD, _lines(text)):
        span = Span(whole.start, min(whole.end, whole.start + _HEAD))  # far more than a line with a stamp holds
        if not rules.written_out.search(text, *span):
            continue
        line = grammar.read(rules, text, span)
        if len(line.tokens) > _STAMP_TOKENS and _DASHES.isdisjoint(line.tokens[: _STAMP_TOKENS + 1]):
            continue  # prose
        for candidate, day in _written(line, rules, Context.of(words, None)):
            end = line.tokens[candidate.end] if candidate.end < len(line.tokens) else ""
            alone = len(line.tokens) <= _STAMP_TOKENS and not _is_sentence(line, candidate)
            if day.dated and (alone or (end in _DASHES and candidate.end <= _STAMP_TOKENS)):
                return Published(day.moment.isoformat(), "day", "dateline", day.span)
    return None


def _is_sentence(line: Line, candidate: Candidate) -> bool:
    """Tell whether a day stands in a sentence of its own line ("The ship sank on 15 April 1912.")."""
    return line.tokens[-1] in _STOPS and any(token.islower() for token in line.tokens[: candidate.first])


def _named(article: Article) -> date | None:
    """Return the date in the article's address or id."""
    for name in (_HASH.sub("", article.source), _HASH.sub("", article.id)):
        for found in _NAME_DAY.finditer(name):
            if moment := values.day(*(int(part) for part in found.groups())):
                return moment
        if stamp := _NAME_STAMP.search(name):
            return datetime.fromtimestamp(int(stamp[0]), UTC).date()
    return None


def _year_of(text: str, today: date | None) -> date | None:
    """Return the last day of the latest year the text names, up to this year: yearless dates lie near it."""
    years = [int(year) for year in re.findall(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)", text)]
    years = [year for year in years if today is None or year <= today.year]
    year = max(years, default=today.year if today else 0)
    return date(year, 12, 31) if year else None


def _lines(text: str) -> Iterator[Span]:
    return (Span(*found.span()) for found in re.finditer(r"[^\n]+", text))


def _without_chrome(lines: Iterable[Span], regions: Sequence[Region]) -> list[Span]:
    """Return the lines that touch no chrome; both are in reading order."""
    chrome = sorted(region.span for region in regions if region.kind == "chrome")
    kept, at = [], 0
    for line in lines:
        while at < len(chrome) and chrome[at].end <= line.start:
            at += 1
        if at == len(chrome) or not chrome[at].touches(line):
            kept.append(line)
    return kept


def _days(text: str, lines: Iterable[Span], rules: Grammar, context: Context) -> list[_Day]:
    found = []
    for span in lines:
        for stretch in _dated(text, span, rules):
            line = grammar.read(rules, text, stretch)
            found += [day for _, day in _written(line, rules, context)]
    return found


def _dated(text: str, span: Span, rules: Grammar) -> list[Span]:
    """Return the stretches of a line in which a day may be written out, with what may belong to it."""
    found: list[Span] = []
    for month in rules.written_out.finditer(text, span.start, span.end):
        start, end = max(span.start, month.start() - _BEFORE), min(span.end, month.end() + _AFTER)
        if start > span.start:  # no half words
            start = text.find(" ", start, month.start()) + 1 or month.start()
        if end < span.end:
            end = max(text.rfind(" ", month.end(), end), month.end())
        if found and found[-1].end >= start:
            start, end = found.pop().start, max(end, month.end())
        found.append(Span(start, end))
    return found


def _written(line: Line, rules: Grammar, context: Context) -> list[tuple[Candidate, _Day]]:
    """Return the written-out days of a line."""
    found: list[tuple[Candidate, date]] = []
    at = 0
    while candidates := grammar.candidates(rules, line, at):
        best = candidates[0]
        at = best.end
        reading = READERS[best.rule.reader](best.slots, context) if best.rule.reader in ("day", "iso") else None
        if reading and (place := values.interval(reading.value)):
            found.append((best, place[0]))
    spans = grammar.place(line, [(best.first, best.end) for best, _ in found])
    days = []
    for (best, moment), span in zip(found, spans, strict=True):
        tense = grammar.tense(rules, line, best.first, len(line.letters), 0)  # news behind its dateline may be of plans
        number, month, _ = choice.written(best.slots, context) or (0, 0, None)
        wanted = slots.number(best.slots, "weekday") or 0
        days.append((best, _Day(span, moment, bool(wanted), _has_year(best.slots), tense, number, month, wanted)))
    return days


def _has_year(slots: Slots) -> bool:
    slash = slots.get("slash")
    return "year" in slots or "iso" in slots or (isinstance(slash, tuple) and choice.has_year(slash))
