"""Scores for sentences. A ranker is one file of this folder with a function `rank`; the file's name is its id."""

import importlib
import pkgutil
from collections.abc import Sequence

from desktop_app.article import Article, Note, Quote, Score, Sentence
from desktop_app.languages import Language
from desktop_app.ranking._document import Ranking, read

__all__ = ["Ranking", "names", "rank"]


def names() -> tuple[str, ...]:
    """Return the ids of all rankers."""
    return tuple(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def rank(
    ranker: str, article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote], language: Language
) -> Ranking:
    """Return one score per sentence, higher is better, and what the reader should know about them.

    Raises ValueError for a ranker that does not exist.
    """
    if ranker not in names():
        message = f"There is no ranker “{ranker}”; there are: {', '.join(names())}."
        raise ValueError(message)
    document = read(article, sentences, quotes, language)
    if not any(document.words):
        note = Note("ranking", "no-words", "There is no sentence with words in this article, so nothing is ranked.")
        return Ranking((Score(0.0),) * len(sentences), (note,))
    ranking: Ranking = importlib.import_module(f"{__name__}.{ranker}").rank(document)
    return ranking
