"""The article's own date."""

from collections.abc import Sequence

from desktop_app.article import Article, Published, Region
from desktop_app.languages import Language


def published(article: Article, regions: Sequence[Region], language: Language) -> Published | None:
    """Return the date on which the article speaks, with its evidence; None when nothing tells it."""
    del article, regions, language
    return None
