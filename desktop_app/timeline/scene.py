"""Where a time stands: what its role and its label are told from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.article import Quote, Span, Time
from desktop_app.timeline.words import TimelineWords


@dataclass(frozen=True, slots=True)
class Scene:
    """A `time` in its `sentence`, with all dates of that sentence, the quotes near it, and the article's day."""

    text: str
    sentence: Span
    time: Time
    dates: Sequence[Span]
    quotes: Sequence[Quote]
    today: date | None
    words: TimelineWords
