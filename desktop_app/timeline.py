"""Dated events in calendar order."""

from collections.abc import Sequence

from desktop_app.article import Article, Event, Quote, Sentence, Time
from desktop_app.languages import Language


def arrange(
    article: Article, sentences: Sequence[Sentence], times: Sequence[Time], quotes: Sequence[Quote], language: Language
) -> tuple[Event, ...]:
    """Return what the times date, in calendar order; what has no place on the calendar comes last."""
    del article, sentences, times, quotes, language
    return ()
