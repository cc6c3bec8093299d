"""The article's own date, and where the text shows it."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desktop_app.article import Article, Published, Region, Span
from desktop_app.languages import Language
from desktop_app.times import days, filed, grammar, reported, tokens, values, years
from desktop_app.times.context import Context
from desktop_app.times.days import Day
from desktop_app.times.grammar import Candidate, Grammar, Line
from desktop_app.times.words import TimeWords

_HEADER = re.compile(r"\s*date (\d{4}-\d{2}(?:-\d{2})?)\b")  # the first line of texts from web corpora
_NAME_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_/]?([01]\d)[-_/]?([0-3]\d)(?!\d)")
_NAME_STAMP = re.compile(r"(?<!\d)1\d{9}(?!\d)")  # seconds since 1970, 2001 to 2033: how feeds number their articles
_HASH = re.compile(r"\b(?=\d*[a-f])[0-9a-f]{16,}\b", re.IGNORECASE)
_HOUR = re.compile(r"(?<![\d.:])([01]?\d|2[0-3])[.:]([0-5]\d)(?![.:/]?\d)(?:\s?([AaPp])\.?[Mm])?")
_HOUR_BEHIND = 9  # code points behind the day of a stamp that may hold its hour: ", 08:17"
_LOCAL_HOUR = re.compile(r"\d{4}-\d\d-\d\dT(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?[+-](?!00:?00)")  # not one of UTC
_HEAD = 600  # code points in which a publication stamp stands
_STAMP_TOKENS = 22  # a line with a stamp holds little else
_DASHES = frozenset("-–—|")
_STOPS = frozenset(".!?")
_STALE = 180  # days
# Code points behind a day of the lead in which its report names a weekday: one clause of an agency's lead. Such leads
# are rare, the dated articles of IndoSum and MEANTIME hold none, so it is short.
_BEHIND = 120
# Days up to which a document is likelier finished after what it tells than printed once more. Of 295 dated articles of
# IndoSum, as if made on their day, 249 keep it with 0, 283 with 1, 286 with 3, 287 with 5.
_PRINTED = 3
_NEWS = 2  # days after what was, on which an article tells it
_FIRST_SAVED = 2000  # archives without days give their files one long before


def published(
    article: Article, regions: Sequence[Region], language: Language, today: date | None = None
) -> Published | None:
    """Return the date on which the article speaks, with its evidence; None when nothing tells it.

    `today` is the day on which it is read: the article is not of a later one, nor of one after its file was saved.

    A date that the file tells stands, unless the head of the text is dated more than half a year later: documents keep
    the day of the template they were made from. Else tried in turn: the crawl header "date 2021-07" (a month is made a
    day by the text), a publication stamp in the first lines, the day of a dateline without year, a day in the text that
    is not after nor long before the date in the article's id or source, that date itself.

    The day on which a document was made is weaker: it may have been printed long after it was written, or written long
    after its template was made. It stands unless the text is dated days before, or on any later day.
    """
    header = _HEADER.match(article.text)
    written = _from_header(article.text, header, language) if header else _stamp(article.text, language)
    known = article.published or article.made
    if known and written and _is_stale(known, written):
        return written
    if article.published:
        return article.published
    told = written or _told(article, regions, language, today)
    return told if article.made is None or (told and _outweighs(told, article.made)) else article.made


def _told(article: Article, regions: Sequence[Region], language: Language, today: date | None) -> Published | None:
    """Return the day of a dateline without year, else one told by the words or by the article's address."""
    named = _named(article)
    today = _last_possible(article, today)
    if filed_day := filed.published(article, regions, language, named, today):
        return filed_day
    lines = _without_chrome(days.lines(article.text), regions)
    found = days.find(article.text, lines, language, named)
    if named:
        own = _own([day for day in found if _is_news(day, named)])
        return own or Published(named.isoformat(), "day", "metadata")
    meant = years.beside(years.choose(found, article.text, today, language), article.made)
    settled = [day for day in years.settle(found, meant.year) if _may_be_own(day)]
    past = [day for day in settled if day.moment and (today is None or day.moment <= today)]
    own = _own(past, meant.guesses)
    if own is None:
        led = (day for day in found if day.dated and day.moment and day.moment.year >= meant.latest)
        return _led(article.text, lines, led, language, today)
    if article.made and not _is_prominent(own, past, article.made):
        return None
    return _continued(own, article.text, lines, past, language, today)


def hour(article: Article) -> str:
    """Return the local hour at which an article appeared, "19:05"; empty when neither its file nor its stamp tells."""
    known = article.published
    if known is None:
        return ""
    if local := _LOCAL_HOUR.match(known.value):
        return local[1]
    stamp = known.evidence if known.origin == "dateline" else None
    found = _HOUR.search(article.text, stamp.start, stamp.end + _HOUR_BEHIND) if stamp else None
    if found is None:
        return ""
    late = 12 * ((found[3] or "").lower() == "p" and int(found[1]) < 12)  # noqa: PLR2004  # noon
    return f"{int(found[1]) + late:02}:{found[2]}"


def _last_possible(article: Article, today: date | None) -> date | None:
    """Return the day after which the article cannot have appeared: one later than here is today, farther east.

    Some tools save files under odd old days.
    """
    place = values.interval(article.saved)
    saved = place[0] if place and place[0].year >= _FIRST_SAVED else None
    if saved is None or (today and today < saved) or years.latest(article.text, today) > saved.year:
        last = today
    else:
        last = saved
    return last and values.shifted(last, 1, "D")


def _own(found: Sequence[Day], guesses: tuple[int, ...] = ()) -> Published | None:
    """Return the article's own day among those in the text: that of its latest report or today, else of what was.

    A day without weekday is none: of 42 such ones, the latest in their articles, three were, and half of another year.
    On half of the dated articles of IndoSum the right day rose from 212 to 227 of 387 over the latest day that is no
    plan, and days that are too late fell from 26 to 13; most others are the day before, on which all reports were made.
    """
    told = [day for day in found if day.told in ("report", "past", "today")]
    sure = told if any(day.told != "past" for day in told) else []
    news = [day for day in found if day.told in ("report", "past", "today", "open")]
    chosen = sure or news or [day for day in found if day.told in ("until", "gone")]
    moment = max((own for day in chosen if (own := _day_of(day))), default=None)
    if moment is None:
        return None
    if not sure:
        ahead = [day.moment for day in found if day.told == "ahead" and day.moment]
        moment = max((day for day in ahead if moment < day <= moment + timedelta(_NEWS)), default=moment)
    first = min((day for day in found if day.told != "plan" and _day_of(day) == moment), key=lambda day: day.span)
    return Published(moment.isoformat(), "day", "text", first.span, () if first.dated else guesses)


def _continued(
    own: Published, text: str, lines: Sequence[Span], told: Sequence[Day], language: Language, today: date | None
) -> Published:
    """Return the day of a later report told by its weekday alone, else the own day.

    "A bomb killed nine on Friday, May 3, police said on Sunday": the article is of the 5th.
    """
    moment = date.fromisoformat(own.value)
    if any(day.told == "today" and _day_of(day) == moment for day in told):
        return own
    later, place = reported.later(text, lines, moment, told, language)
    if later == moment or (today and later > today):
        return own
    return replace(own, value=later.isoformat(), evidence=place)


def _led(
    text: str, lines: Iterable[Span], found: Iterable[Day], language: Language, today: date | None
) -> Published | None:
    """Return the day of a report by its weekday right behind one of the days with their year, in the lead.

    "A bomb killed nine people on May 3, 2024, police said on Sunday."
    """
    for day in found:
        if day.span.start >= _HEAD or day.moment is None or day.told not in ("past", "open"):
            continue
        end = next((line.end for line in lines if line.covers(day.span)), day.span.end)
        behind = Span(day.span.end, min(end, day.span.end + _BEHIND))
        later, place = reported.later(text, [behind], day.moment, [day], language)
        if later > day.moment and (today is None or later <= today):
            return Published(later.isoformat(), "day", "text", place)
    return None


def _is_prominent(own: Published, told: Sequence[Day], made: Published) -> bool:
    """Tell whether an own day stands in the lead or is one of a report: others may be history.

    Soon after a document was made, a day that is neither told as past nor as planned may be one it announces.
    """
    ahead = _days_after(own, made)
    day = next((day for day in told if day.span == own.evidence), None)
    if day is None or (day.told == "open" and 0 < ahead <= _STALE):
        return False
    return day.span.start < _HEAD or day.told in ("report", "today")


def _may_be_own(day: Day) -> bool:
    return day.weekday > 0 or day.told == "today"


def _day_of(day: Day) -> date | None:
    """Return the day of an article that tells a day so."""
    return day.moment and values.shifted(day.moment, day.ahead, "D")


def _is_stale(known: Published, written: Published) -> bool:
    """Tell whether a property of the file is far older than the date at the head of the text."""
    place, later = values.interval(known.value[:10]), values.interval(written.value)
    return known.origin == "metadata" and bool(place and later and later[0] - place[1] > timedelta(_STALE))


def _outweighs(told: Published, made: Published) -> bool:
    """Tell whether the words of a document are dated days before it was made, or later: nothing tells what is to come.

    A guessed year counts only soon after: of the same day of several years the one long before may be meant.
    """
    if told.origin == "metadata":
        return False
    ahead = _days_after(told, made)
    return ahead < -_PRINTED or 0 < ahead <= (_STALE if told.years else ahead)


def _days_after(told: Published, made: Published) -> int:
    """Return how many days the words of a document are dated after it was made; negative before, 0 if they overlap."""
    own, place = values.interval(told.value[:10]), values.interval(made.value[:10])
    if own is None or place is None:
        return 0
    return max(0, (own[0] - place[1]).days) - max(0, (place[0] - own[1]).days)


def _is_news(day: Day, named: date) -> bool:
    """Tell whether a day may be the article's own: a birth or a disaster of long ago is told in news as well."""
    own = _day_of(day) if _may_be_own(day) else None
    return own is not None and own <= named <= own + timedelta(filed.LATE)


def _from_header(text: str, header: re.Match[str], language: Language) -> Published:
    value, evidence = header[1], Span(*header.span(1))
    place = values.interval(value)
    if place is None or place[2] == "day":
        return Published(value, "day" if place else "month", "header", evidence)
    found = days.find(text, days.lines(text), language, place[1])
    found = [day for day in found if _may_be_own(day) and day.moment and place[0] <= day.moment <= place[1]]
    own = _own(found)
    return own or Published(value, "month", "header", Span(header.start(1) - len("date "), header.end(1)))


def _stamp(text: str, language: Language) -> Published | None:
    """Return a date with year from a line at the head that holds little else, or before the dash of a dateline."""
    rules, context = grammar.load(language), Context.of(language.words("times", TimeWords), None)
    for whole in itertools.takewhile(lambda line: line.start < _HEAD, days.lines(text)):
        span = Span(whole.start, min(whole.end, whole.start + _HEAD))  # far more than a line with a stamp holds
        if not rules.written_out.search(text, *span) or _is_prose(text, span, rules):
            continue
        line = grammar.read(rules, text, span)
        for candidate, day in days.read(line, language, context):
            end = line.tokens[candidate.end] if candidate.end < len(line.tokens) else ""
            alone = len(line.tokens) <= _STAMP_TOKENS and not _is_sentence(line, candidate)
            if day.dated and day.moment and (alone or (end in _DASHES and candidate.end <= _STAMP_TOKENS)):
                return Published(day.moment.isoformat(), "day", "dateline", day.span)
    return None


def _is_prose(text: str, line: Span, rules: Grammar) -> bool:
    """Tell whether a line is too long for a stamp alone, and has no day before a dash at its begin either."""
    head = tokens.places(text, line, _STAMP_TOKENS + 1)
    if len(head) <= _STAMP_TOKENS:
        return False
    dash = max((start for start, _ in head if text[start] in _DASHES), default=line.start)
    return not rules.written_out.search(text, line.start, dash)


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
