"""What is known where a time expression stands."""

from datetime import date, timedelta
from typing import NamedTuple

from desktop_app.article import TimeType
from desktop_app.times import values
from desktop_app.times.words import TimeWords

_WEEK = timedelta(7)
_NEAR = 8  # sentences and paragraphs behind what happened on a day in which its hours are told


class Context(NamedTuple):
    """What a relative expression counts from.

    `today` is the day on which the words are said, None when nobody knows. `last` is the day, month or year spoken of
    last, as a value, `event` the same without the days of reports, `past` the last such day before today. `tense` is
    -1 past, 0 unknown, 1 future, from the words before the expression. `hour` is when the article appeared today,
    empty when nobody knows. `place` counts the sentences up to here, and each paragraph once more; `told` is that of
    `event`.
    """

    today: date | None
    last: str = ""
    tense: int = 0
    country: str = ""
    day_first: bool = True
    default_tense: int = 0
    event: str = ""
    past: date | None = None
    hour: str = ""
    place: int = 0
    told: int = 0

    @classmethod
    def of(cls, words: TimeWords, today: date | None, hour: str = "") -> "Context":
        """Return the context at the beginning of a text in a language."""
        return cls(
            today, country=words.country, day_first=words.day_first, default_tense=words.default_tense, hour=hour
        )

    def near(self) -> date | None:
        """Return the day spoken of last, else today."""
        place = values.interval(self.last)
        return place[0] if place and place[2] in ("day", "time") else self.today

    def near_event(self, clock: str = "", *, reach: int = _NEAR) -> date | None:
        """Return the day on which something was told to happen up to `reach` places before, else `near`.

        It may be farther off where no day was told since. What is past is not of an hour of today after the article's.
        """
        event, near = self.day_of_event(), self.near()
        reach = reach if values.is_day(self.last) else _NEAR
        if event and self.place - self.told <= reach and (self.today is None or event <= self.today):
            near = event
        if near and self.today and near > self.today and self.tense < 0 and self.told < self.place:
            near = self.today  # what has been is of no day to come
        if near and near == self.today and self.tense < 0 and clock > self.hour > "":
            return self.past if self.past and near - self.past < _WEEK else values.shifted(near, -1, "D")
        return near

    def day_of_event(self) -> date | None:
        """Return the day on which something was last told to happen, None where a longer stretch was told since."""
        place = values.interval(self.event)
        return place[0] if place and place[0] == place[1] else None

    def hour_of_event(self) -> str:
        """Return the clock time at which something was last told to happen, empty without one."""
        clock = self.event.partition("T")[2]
        return clock if clock[:1].isdecimal() else ""

    def after(self, value: str, *, reported: bool = False) -> "Context":
        """Return the context after an expression with this value; on the day of a report nothing happened but that."""
        place = values.interval(value)
        if place is None and values.is_yearless(value):  # "on 9 August last year. A day later …" of no known year
            return self._replace(last=value)
        if place is None or (value == self.last and (reported or (value, self.place) == (self.event, self.told))):
            return self
        if reported:
            return self._replace(last=value)
        event = self.day_of_event()
        if event and place[0] <= event <= place[1] and place[0] < place[1]:  # "this year" forgets no day of it
            return self._replace(last=value)
        is_past = self.today and place[0] == place[1] < self.today
        past = place[0] if is_past else self.past
        return self._replace(last=value, event=value, past=past, told=self.place)

    def at(self, place: int, tense: int | None = None) -> "Context":
        """Return the context at a later place of the text, and with another tense."""
        tense = self.tense if tense is None else tense
        return self if (place, tense) == (self.place, self.tense) else self._replace(place=place, tense=tense)

    def speaking(self, tense: int) -> "Context":
        """Return the context with another tense."""
        return self if tense == self.tense else self._replace(tense=tense)


class Reading(NamedTuple):
    """What an expression means; `conflict` is the other reading of words that contradict themselves."""

    type: TimeType
    value: str
    conflict: str = ""
