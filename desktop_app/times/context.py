"""What is known where a time expression stands."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.article import TimeType
from desktop_app.times import values
from desktop_app.times.words import TimeWords


@dataclass(frozen=True, slots=True)
class Context:
    """What a relative expression counts from.

    `today` is the day on which the words are said, None when nobody knows. `last` is the day, month or year spoken of
    last, as a value. `tense` is -1 past, 0 unknown, 1 future, from the words before the expression.
    """

    today: date | None
    last: str = ""
    tense: int = 0
    country: str = ""
    day_first: bool = True
    default_tense: int = 0

    @classmethod
    def of(cls, words: TimeWords, today: date | None) -> "Context":
        """Return the context at the beginning of a text in a language."""
        return cls(today, country=words.country, day_first=words.day_first, default_tense=words.default_tense)

    def near(self) -> date | None:
        """Return the day spoken of last, else today."""
        place = values.interval(self.last)
        return place[0] if place and place[2] in ("day", "time") else self.today

    def after(self, value: str) -> "Context":
        """Return the context after an expression with this value."""
        return replace(self, last=value) if value != self.last and values.interval(value) else self

    def speaking(self, tense: int) -> "Context":
        """Return the context with another tense."""
        return self if tense == self.tense else replace(self, tense=tense)


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression means; `conflict` is the other reading of words that contradict themselves."""

    type: TimeType
    value: str
    conflict: str = ""
