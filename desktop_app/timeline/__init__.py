"""Dated events in calendar order."""

import bisect
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from desktop_app.article import Article, Event, EventRole, Precision, Quote, Sentence, Span, Speaker, Time
from desktop_app.languages import Language, union, without
from desktop_app.timeline import attributive, extents, labels, roles, undated
from desktop_app.timeline.corrected import corrected, kept
from desktop_app.timeline.order import in_order
from desktop_app.timeline.scene import Scene, within
from desktop_app.timeline.words import TimelineWords, load
from desktop_app.times import values

__all__ = ["arrange", "corrected", "kept"]

_REACH = 400  # code points before and behind a time: nothing farther off tells of it
_SENTENCES = 4  # before a time in which somebody that a pronoun means is named
_OFTEN = 3  # names of somebody whom an article is about
_SAME_DAY = 40  # rows of one day, before a row, that may tell the same
_DATES = frozenset({"date", "time"})  # types of what something may happen at
_HEAD = 3  # sentences that open an article and name what it is about
_QUOTES = 8  # quotes before a time in which its speaker is named
_LEAD = re.compile(r"([^\W\d_]+)\s$")
_WORDS = re.compile(r"\w+")
_LEAD_REACH = 20  # code points before a time in which its preposition stands
_DAY = re.compile(r"XXXX-(?:WXX-\d|\d\d-\d\d)|\d{4}-\d\d-\d\d")
_HANGING = re.compile(r"XXXX-XX-XX|PRESENT_REF|PAST_REF|FUTURE_REF")  # what no calendar day is known of


class _Row(NamedTuple):
    """What a row of the timeline tells, and the time it is told for."""

    label: str = ""
    role: EventRole = "event"
    time: Time = Time(Span(0, 0), "date", "")


def arrange(
    article: Article,
    sentences: Sequence[Sentence],
    times: Sequence[Time],
    quotes: Sequence[Quote],
    language: Language,
    people: Sequence[Speaker] = (),
) -> tuple[Event, ...]:
    """Return what the times date, in calendar order; what has no place on the calendar comes last.

    Durations and sets date nothing, nor does a time for which no words stand alone. Of two times side by side with one
    value ("hari ini, Selasa (1/8)") the first stands for both.
    """
    words = load(language)
    places, dating = _dating(article.text, times, words)
    events = _events(article, sentences, (places, dating), quotes, words, people)
    return in_order(_told_once(events), times)


def _events(
    article: Article,
    sentences: Sequence[Sentence],
    dating: tuple[Sequence[int], Sequence[Time]],
    quotes: Sequence[Quote],
    words: TimelineWords,
    people: Sequence[Speaker],
) -> Sequence[Event]:
    """Return what the times date, in reading order; `dating` are they and their indexes, see `_dating`."""
    places, times = dating
    today = _today(article)
    starts = [sentence.span.start for sentence in sentences]
    said = sorted(quotes, key=lambda quote: quote.span)
    named = sorted((span.start, one.name) for one in people if one.kind == "person" for span in one.mentions)
    names = _full_names(people)
    speakers = {one.id: one.name for one in people if one.kind != "anonymous"}
    head, hero = [sentence.span for sentence in sentences[:_HEAD]], _hero(people)
    moments = [time.span for time in times if time.type in _DATES]
    written: defaultdict[int, _Row] = defaultdict(_Row)  # the last row of each sentence
    events, ends = list[Event](), set[int]()  # times that end the range of a row
    for at, time in enumerate(times):
        if at in ends or time.type not in _DATES or _repeats(article.text, times, at, words):
            continue
        unit = _unit(starts, sentences, time.span)
        if unit < 0 or undated.is_undated(article.text, time.span, names, words):
            continue  # a headline: the sentences below tell it in full
        sentence = _window(article.text, sentences[unit].span, time.span)
        before = [one.span for one in sentences[max(0, unit - _SENTENCES) : unit]]
        scene = Scene(
            article.text,
            sentence,
            time,
            within(moments, sentence),
            _near(said, sentence),
            today,
            words,
            before,
            _named_near(named, before, sentence),
            [one.span for one in sentences[unit + 1 : unit + 2]],
            head,
            hero,
            speakers,
            moments,
        )
        role, told = _tell(scene)
        if told is None:
            continue  # no words of the sentence tell what happened
        row = _Row(told[0], role, time)
        kept = _settled(article.text, written[unit], row, words)
        if kept is written[unit]:
            continue
        events = events[:-1] if kept is row else events
        written[unit] = row
        end = extents.end_of(article.text, times, at, words)
        ends |= {end} - {0}
        role = role if end else roles.lasting(scene, role, told[1])
        events.append(Event(places[at], *_place(scene, times[end] if end else None), role, *told, unit, time.conflict))
    return events


def _dating(text: str, times: Sequence[Time], words: TimelineWords) -> tuple[Sequence[int], Sequence[Time]]:
    """Return the indexes of the times that may date something, and the times as they date it.

    An adjective tells of its noun alone ("the current mayor"); what lasted up to now dates what happened in it ("in
    recent weeks").
    """
    kept = [(at, time) for at, time in enumerate(times) if time.span.of(text).lower() not in words.epithets]
    return [at for at, _ in kept], [_lately(text, time, words) for _, time in kept]


def _lately(text: str, time: Time, words: TimelineWords) -> Time:
    said = time.span.of(text).lower().split() if time.type == "duration" else ()
    return time if words.lately.isdisjoint(said) else replace(time, type="date", value="PAST_REF")


def _told_once(events: Sequence[Event]) -> list[Event]:
    """Return the events without those that only say again what another one near says of the same day, in fewer words.

    The words count in their order: who beat whom is not who was beaten by whom.
    """
    told: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for at, event in enumerate(events):
        if event.first:
            told[event.first, event.last].append(at)
    beside = [several for several in told.values() if len(several) > 1]
    words = {at: _WORDS.findall(events[at].label.lower()) for several in beside for at in several}
    again = {
        at if _says_again(words[at], words[other]) else other
        for several in beside
        for place, at in enumerate(several)
        for other in several[max(0, place - _SAME_DAY) : place]
        if _says_again(words[at], words[other]) or _says_again(words[other], words[at])
    }
    return [event for at, event in enumerate(events) if at not in again]


def _says_again(words: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether words stand among others, in the same order."""
    left = iter(others)
    return all(word in left for word in words)


def _unit(starts: Sequence[int], sentences: Sequence[Sentence], time: Span) -> int:
    """Return the index of the sentence that a time stands in, -1 outside all of them."""
    unit = bisect.bisect_right(starts, time.start) - 1
    return unit if unit >= 0 and sentences[unit].span.covers(time) else -1


def _tell(scene: Scene) -> tuple[EventRole, tuple[str, Span] | None]:
    """Return the role of a time, and the label of what it dates; when something was said its words are left whole."""
    role = roles.tell(scene)
    told = labels.write(replace(scene, dates=_outside(scene)) if role == "report" else scene, role)
    return role, told


def _today(article: Article) -> date | None:
    """Return the day on which an article appeared, as far as it is known."""
    place = values.appeared(article.published)
    return place[1] if place else None


def _full_names(people: Sequence[Speaker]) -> frozenset[str]:
    """Return the words of the names of persons who have more than one ("Jerryl Christmas")."""
    full = (one.name.split() for one in people if one.kind == "person")
    return frozenset(word for name in full if len(name) > 1 for word in name)


def _hero(people: Sequence[Speaker]) -> str:
    """Return the name of the person whom an article is about: by far the most often named; empty without one."""
    counts = sorted(((len(one.mentions), one.name) for one in people if one.kind == "person"), reverse=True)
    most, second = (*counts, (0, ""), (0, ""))[:2]
    return most[1] if most[0] >= max(_OFTEN, 2 * second[0]) else ""


def _settled(text: str, other: _Row, row: _Row, words: TimelineWords) -> _Row | None:
    """Return which one of two rows of a sentence is left, the one before or the new one; None where both are."""
    if _ends_a_range(text, other.time, row.time, words):
        return other
    if row.label == other.label:
        if _may_share(text, other, row, words):
            return None
        return row if _is_clearer(row.time, other.time) else other
    if other.label and other.role == row.role and other.time.value == row.time.value:
        # one row for what is told of a time; that of a name tells least
        return row if attributive.names_an_event(text, other.time.span, words) else other
    return None


def _may_share(text: str, before: _Row, row: _Row, words: TimelineWords) -> bool:
    """Tell whether a row may have the label of the one before it in its sentence.

    So it is with times side by side ("in 2001 and 2005"), and with what was done at one and told at the other. What
    the label tells of another time is not its own.
    """
    between = text[before.time.span.end : row.time.span.start]
    if _lies_within(row.time, before.time) or _is_clock_of(row.time, before.time):
        return False
    if _is_one_day(before.time, row.time) and between.strip(" ,(").lower() in words.leads | {""}:
        return False  # "pukul 17.40 pada Minggu (17/11)"
    lead = _LEAD.search(text, max(0, before.time.span.start - _LEAD_REACH), before.time.span.start)
    if lead and lead.group(1).lower() in words.since:
        return True  # "Since 2014 X has …, and in May …"
    small = union(words.links, words.leads, words.coordinators)
    beside = all(word.strip(attributive.EDGES).lower() in small | {""} for word in between.split())
    return beside or "report" in {row.role, before.role}


def _ends_a_range(text: str, before: Time, time: Time, words: TimelineWords) -> bool:
    """Tell whether a time is the end of the range that the row before it opens: no event of its own."""
    return 0 < before.span.end < time.span.start and text[before.span.end : time.span.start].strip() in words.ranges


def _is_clock_of(time: Time, other: Time) -> bool:
    """Tell whether a time is a clock time of the day that another one is."""
    return time.value.startswith(f"{other.value}T")


def _is_one_day(time: Time, other: Time) -> bool:
    """Tell whether two times are of one day, or of hours and parts of it."""
    return values.is_day(time.value) and time.value.partition("T")[0] == other.value.partition("T")[0]


def _is_clearer(time: Time, other: Time) -> bool:
    """Tell whether a time says better when than another one: that is vague or covers it."""
    vague = other.value in ("PAST_REF", "FUTURE_REF") and values.interval(time.value) is not None
    return vague or _lies_within(time, other) or _is_clock_of(time, other)


def _window(text: str, sentence: Span, time: Span) -> Span:
    """Return the part of a sentence that can bear on a time: of endless ones, what stands around it."""
    start, end = max(sentence.start, time.start - _REACH), min(sentence.end, time.end + _REACH)
    while start > sentence.start and not text[start - 1].isspace() and start < time.start:
        start += 1
    return Span(start, end)


def _outside(scene: Scene) -> tuple[Span, ...]:
    """Return the dates of a sentence without those within the direct quotes that its time stands outside of."""
    spoken = [one.span for one in scene.quotes if one.kind == "direct" and not one.span.covers(scene.time.span)]
    return tuple(date for date in scene.dates if not any(span.covers(date) for span in spoken))


def _near(quotes: Sequence[Quote], sentence: Span) -> Sequence[Quote]:
    """Return the quotes, sorted by place, that may touch the sentence or name the speaker before it."""
    until = bisect.bisect_left(quotes, sentence.end, key=lambda quote: quote.span.start)
    return quotes[max(0, until - _QUOTES) : until + 1]


def _named_near(named: Sequence[tuple[int, str]], before: Sequence[Span], sentence: Span) -> Sequence[tuple[int, str]]:
    """Return the persons named in the sentence and those before it; they are sorted by place."""
    start = min((span.start for span in before), default=sentence.start)
    return named[bisect.bisect_left(named, (start, "")) : bisect.bisect_left(named, (sentence.end, ""))]


def _place(scene: Scene, end: Time | None) -> tuple[str, str, Precision]:
    """Return first day, last day and precision of a time, or of the range up to `end`.

    What is so now stands at the article's date.
    """
    if scene.time.value == "PRESENT_REF" and scene.today:
        return scene.today.isoformat(), scene.today.isoformat(), "vague"
    place = extents.of(scene.text, scene.time, scene.words)
    last = extents.of(scene.text, end, scene.words) if end else None
    return extents.written(extents.joined(place, last) if place else place)


def _repeats(text: str, times: Sequence[Time], at: int, words: TimelineWords) -> bool:
    """Tell whether the time only says again, or more widely, what the one beside it says."""
    beside = [times[place] for place in (at - 1, at + 1) if 0 <= place < len(times)]
    return any(_says_more(text, other, times[at], words) for other in beside)


def _says_more(text: str, other: Time, time: Time, words: TimelineWords) -> bool:
    """Tell whether `other`, side by side with `time`, lies within it; of two equal ones the first says more.

    Where the article's day is not known, a weekday or a date says more than "today" and than a clock time beside it.
    """
    before = other.span.start < time.span.start
    gap = text[other.span.end : time.span.start] if before else text[time.span.end : other.span.start]
    apart = gap.strip(" ,(")
    if (apart and (apart not in without(words.leads, words.limits) or _DAY.match(time.value))) or (
        time.value == "PRESENT_REF" and "," not in gap
    ):
        return False
    if other.value == time.value and not apart:
        return before
    day = _DAY.match(other.value)
    if day and (_HANGING.match(time.value) or (not before and time.type == "time" and other.type == "date")):
        return not time.value.startswith(day.group())  # "at eight, Tuesday (13/9)"
    return not apart and (other.value.startswith(f"{time.value}T") or _lies_within(other, time))


def _lies_within(time: Time, other: Time) -> bool:
    """Tell whether a time is a part of another one."""
    inner, outer = values.interval(time.value), values.interval(other.value)
    return bool(outer and inner and outer[:2] != inner[:2] and outer[0] <= inner[0] and inner[1] <= outer[1])
