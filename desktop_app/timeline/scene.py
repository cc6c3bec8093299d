"""Where a time stands: what its role and its label are told from."""

import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.article import Quote, Span, Time
from desktop_app.timeline.words import TimelineWords


def within(moments: Sequence[Span], stretch: Span) -> tuple[Span, ...]:
    """Return those of some places, which are in order, that begin in a stretch of the text."""
    first = bisect.bisect_left(moments, Span(stretch.start, 0))
    return tuple(moments[first : bisect.bisect_left(moments, Span(stretch.end, 0), first)])


@dataclass(frozen=True, slots=True)
class Scene:
    """A `time` in its `sentence`, with all dates of that sentence, the quotes near it, and the article's day.

    `before` are the sentences before it, `after` the next one, `head` the first of the article, `people` where persons
    are named near it, `hero` is whom most of the article is about, `speakers` are names by `Speaker.id`, `moments` all
    dates of the article in order.
    """

    text: str
    sentence: Span
    time: Time
    dates: Sequence[Span]
    quotes: Sequence[Quote]
    today: date | None
    words: TimelineWords
    before: Sequence[Span] = ()
    people: Sequence[tuple[int, str]] = ()
    after: Sequence[Span] = ()
    head: Sequence[Span] = ()
    hero: str = ""
    speakers: Mapping[str, str] = field(default_factory=dict)
    moments: Sequence[Span] = ()

    def named_in(self, stretch: Span) -> list[tuple[int, str]]:
        """Return the persons that are named in a stretch of the text, and where."""
        return [(start, name) for start, name in self.people if stretch.start <= start < stretch.end]

    def dates_in(self, stretch: Span) -> tuple[Span, ...]:
        """Return the dates in a stretch of the text."""
        return within(self.moments, stretch)
