"""Whether a time dates an event, a saying, a plan, or a state that lasts."""

import re
from collections.abc import Sequence
from datetime import date

from desktop_app.article import EventRole, Quote, Span, Time
from desktop_app.timeline.words import TimelineWords
from desktop_app.times import values

_WORD = re.compile(r"[^\W\d_]+")
_REACH = 30  # words between a verb of saying and the date of the saying ("ujar X di Y, Jakarta, Selasa (1/8)")
_STATED_REACH = (
    9  # the same for a verb that what was said follows ("mengatakan kepada wartawan, Selasa (1/8), bahwa …")
)


def tell(
    text: str, sentence: Span, time: Time, quotes: Sequence[Quote], today: date | None, words: TimelineWords
) -> EventRole:
    """Return the role of a time in its sentence."""
    if time.value == "PRESENT_REF":
        return "state"
    if time.value == "FUTURE_REF":
        return "plan"
    if any(quote.span.covers(time.span) for quote in quotes if quote.kind == "direct"):
        return _by_calendar(time, today, "plan")
    if _dates_a_saying(text, sentence, time, quotes, words):
        return _by_calendar(time, today, "report")
    before = _words(text, sentence.start, time.span.start)
    tense = next((word for word in reversed(before) if word in words.future or word in words.past), "")
    return _by_calendar(time, today, "event", ahead=tense in words.future)


def _by_calendar(time: Time, today: date | None, else_: EventRole, *, ahead: bool = False) -> EventRole:
    place = values.interval(time.value)
    if place is None or today is None:
        return "plan" if ahead and place is None else "event" if else_ == "plan" else else_
    if place[0] > today or (ahead and place[1] >= today):
        return "plan"
    return "event" if else_ == "plan" else else_


def _dates_a_saying(text: str, sentence: Span, time: Time, quotes: Sequence[Quote], words: TimelineWords) -> bool:
    """Tell whether the time stands in the phrase that attributes a quote or a statement."""
    cues = [quote.cue.end for quote in quotes if quote.cue and sentence.start <= quote.cue.end <= time.span.start]
    if cues and len(_words(text, max(cues), time.span.start)) <= _REACH:
        return True
    before = _words(text, sentence.start, time.span.start)
    said = [at for at, word in enumerate(before) if word.removesuffix("nya") in words.saying]
    stated = [at for at, word in enumerate(before) if word in words.stating]
    after_said = before[said[-1] :] if said else []
    after_stated = before[stated[-1] :] if stated else []
    if after_said and len(after_said) <= _REACH:
        return not words.future.intersection(after_said)
    return bool(after_stated) and len(after_stated) <= _STATED_REACH and "bahwa" not in after_stated


def _words(text: str, start: int, end: int) -> list[str]:
    return [found.group().lower() for found in _WORD.finditer(text, start, end)]
