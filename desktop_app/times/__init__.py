"""Time expressions and their calendar values; the article's own date."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.article import Article, Published, Sentence, Time
from desktop_app.languages import Language
from desktop_app.times import clocks, grammar, hours, reports, slots, tenses, values
from desktop_app.times.clocks import Readings
from desktop_app.times.context import Context
from desktop_app.times.grammar import Line
from desktop_app.times.published import hour, published
from desktop_app.times.readings import READERS
from desktop_app.times.words import TimeWords

__all__ = ["find", "prepare", "published"]

_DATED = frozenset({"day", "day_of_month", "deictic", "iso", "weekday"})  # readers of days on which one may report
_EXPLICIT = frozenset({"day", "iso"})  # readers of days that are told by their month
_COUNTED = frozenset({"after", "ago", "day_beside", "next_day"})  # readers of days that are counted from another one
# Back to what news quotes; a day farther off that tells of no report is none of a quote. On IndoSum and MEANTIME 7 to
# 3,650 days score the same; without it one of our own sentences is wrong.
_QUOTED = timedelta(60)
_QUOTE_MARKS = frozenset('"“”„«»')


def prepare(language: Language) -> None:
    """Make the expressions that are otherwise made when a text first needs them."""
    for rule in grammar.load(language).every:
        rule.pattern  # noqa: B018  # makes it


def find(article: Article, sentences: Sequence[Sentence], language: Language) -> tuple[Time, ...]:
    """Return the time expressions inside the sentences, in reading order; relative ones count from `published`.

    Those that mean another day on another day on which the article may have appeared are approximate.
    """
    today, *others = _possible(article.published)
    placed = _placed(article.text, sentences, language)
    lines = list(placed) if others else placed  # read once for all days
    found = _find(lines, language, today, hour(article))
    if today is None:
        return tuple(_with_years(found))
    for other in others:
        again = {time.span: time.value for time in _find(lines, language, other)}
        found = [
            replace(time, approximate=time.approximate or again.get(time.span, time.value) != time.value)
            for time in found
        ]
    return tuple(found)


def _placed(text: str, sentences: Sequence[Sentence], language: Language) -> Iterator[tuple[int, Line]]:
    """Yield the sentences as lines with their places, which count sentences, and each paragraph once more."""
    rules = grammar.load(language)
    place = end = 0
    for sentence in sentences:
        place += 1 + (text.find("\n", end, sentence.span.start) >= 0)
        end = sentence.span.end
        yield place, grammar.read(rules, text, sentence.span)


def _find(lines: Iterable[tuple[int, Line]], language: Language, today: date | None, hour: str = "") -> list[Time]:
    context = Context.of(language.words("times", TimeWords), today, hour)
    found: list[Time] = []
    for place, line in lines:
        before = context
        context, readings = _read_line(language, line, before, place)
        if not readings:
            continue
        readings = _as_said(language, line, before.at(place), readings)
        spans = grammar.place(line, [(first, end) for first, end, _ in readings])
        found += [
            Time(span, reading.type, reading.value, reading.conflict)
            for span, (_, _, reading) in zip(spans, readings, strict=True)
        ]
    return found


def _with_years(found: Sequence[Time]) -> list[Time]:
    """Return the times with the days of no known year in the year in which the same day is told elsewhere."""
    years: dict[str, set[str]] = {}
    for time in found:
        if values.is_day(time.value):
            years.setdefault(time.value[5:10], set()).add(time.value[:4])
    told = {day: next(iter(several)) for day, several in years.items() if len(several) == 1}
    return [_in_year(time, told) for time in found]


def _in_year(time: Time, told: Mapping[str, str]) -> Time:
    """Return a time with the year told for its day; of a stretch ("3-7 May") both ends lie in that of either one."""
    ends = time.value.split("/")
    years = {told[end[5:10]] for end in ends if end[5:10] in told}
    if len(years) != 1 or ends != sorted(ends) or not all(values.is_yearless(end.partition("T")[0]) for end in ends):
        return time
    [year] = years
    return replace(time, value="/".join(year + end[4:] for end in ends))


def _as_said(language: Language, line: Line, context: Context, readings: Readings) -> Readings:
    """Read the words of a quote again as of the day on which they were spoken.

    “Tomorrow,” said X, Wednesday (28/6): the 29th, whenever the article appeared.
    """
    if _QUOTE_MARKS.isdisjoint(line.tokens):
        return readings
    closing = max((at for at, token in enumerate(line.tokens) if token in _QUOTE_MARKS), default=0)
    inside = [at for at, (_, end, _) in enumerate(readings) if end <= closing]
    said = next((one for one in readings if one[0] > closing and one[2].type == "date"), None)
    place = values.interval(said[2].value) if inside and said else None
    if said is None or place is None or place[2] != "day" or context.today is None or place[0] >= context.today:
        return readings
    if place[0] < context.today - _QUOTED and not reports.is_report(line, said[0], said[1], language):
        return readings
    _, again = _read_line(language, line, context._replace(today=place[0], hour=""), context.place)
    kept = [reading for reading in readings if reading[1] > closing]
    return [reading for reading in again if reading[1] <= closing] + kept


def _possible(published: Published | None) -> list[date | None]:
    """Return the day relative expressions count from, and others on which the article may have appeared as well.

    Of a longer stretch the middle errs least, and its first and last day are possible.
    """
    place = values.appeared(published)
    if published is None or place is None:
        return [None]
    if place[0] < place[1]:
        return [place[0] + (place[1] - place[0]) / 2, place[0], place[1]]
    years = [values.shifted(place[0], year - place[0].year, "Y") for year in published.years[1:2]]
    return [place[0], *years]


def _read_line(language: Language, line: Line, context: Context, place: int) -> tuple[Context, Readings]:
    """Return the readings of one sentence with their first and end tokens, and the context after them."""
    rules, words = grammar.load(language), language.words("times", TimeWords)
    found: Readings = []
    bare: list[int] = []  # which of them are hours that name no day
    before = ""  # the reader of the last one
    at = 0
    while candidates := grammar.candidates(rules, line, at):
        best = candidates[0]
        context = context.at(place, tenses.find(rules, line, best.first, best.end, context.default_tense))
        at = candidates[0].first + 1
        for candidate in candidates:
            reading = READERS[candidate.rule.reader](candidate.slots, context)
            if reading and candidate.rule.reader == "clock":
                reading = hours.read(line, candidate, found, language) or reading
            if reading:
                found.append((candidate.first, candidate.end, reading))
                if candidate.rule.reader == "clock" and reading.type == "time" and not slots.names_day(candidate.slots):
                    bare.append(len(found) - 1)
                dated = candidate.rule.reader in _DATED
                if before in _COUNTED and candidate.rule.reader in _EXPLICIT:
                    found = clocks.on_that_day(line, found, words)
                before = candidate.rule.reader
                if dated and bare:
                    found = clocks.on_day(line, found, bare, words)
                reported = dated and reports.is_report(line, candidate.first, candidate.end, language)
                spoken_of = reading.value[:10] if candidate.rule.reader == "entry" else reading.value  # its day alone
                context = context.after(spoken_of, reported=reported)
            if reading or candidate.rule.reader == "nothing":
                at = candidate.end
                break
    return context, found
