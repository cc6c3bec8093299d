"""Scores for sentences. A ranker is one file of this folder with a function `scores`; the file's name is its id."""

import importlib
import pkgutil
from collections.abc import Sequence

from desktop_app.article import Quote, Score, Sentence
from desktop_app.languages import Language


def names() -> tuple[str, ...]:
    """Return the ids of all rankers."""
    return tuple(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def rank(
    ranker: str, text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], language: Language
) -> tuple[Score, ...]:
    """Return one score per sentence, higher is better. Raises ValueError for a ranker that does not exist."""
    if ranker not in names():
        message = f"There is no ranker “{ranker}”; there are: {', '.join(names())}."
        raise ValueError(message)
    scores = importlib.import_module(f"{__name__}.{ranker}").scores(text, sentences, quotes, language)
    return tuple(scores)
