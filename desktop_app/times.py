"""Time expressions and their calendar values; the article's own date."""

from collections.abc import Sequence

from desktop_app.article import Article, Published, Region, Sentence, Time
from desktop_app.languages import Language


def published(article: Article, regions: Sequence[Region], language: Language) -> Published | None:
    """Return the date on which the article speaks, with its evidence; None when nothing tells it."""
    del article, regions, language
    return None


def find(article: Article, sentences: Sequence[Sentence], language: Language) -> tuple[Time, ...]:
    """Return the time expressions inside the sentences, in reading order; relative ones count from `published`."""
    del article, sentences, language
    return ()
