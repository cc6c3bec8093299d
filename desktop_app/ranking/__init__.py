"""Scores for sentences. A ranker is one file of this folder with a function `rank`; the file's name is its id."""

from collections.abc import Sequence

from desktop_app.article import Article, Note, Quote, Score, Sentence
from desktop_app.languages import Language
from desktop_app.ranking._document import Ranking, read, tokens
from desktop_app.ranking._focus import steer, terms
from desktop_app.ranking._rankers import names, run

__all__ = ["Ranking", "names", "rank", "run", "steer", "terms", "tokens"]


def rank(
    ranker: str,
    article: Article,
    sentences: Sequence[Sentence],
    quotes: Sequence[Quote],
    language: Language,
    *,
    focus: str = "",
) -> Ranking:
    """Return one score per sentence, higher is better, and what the reader should know about them.

    `focus` holds words of the reader's that steer the ranking. Raises ValueError for a ranker that does not exist.
    """
    if ranker not in names():
        message = f"There is no ranker “{ranker}”; there are: {', '.join(names())}."
        raise ValueError(message)
    document = read(article, sentences, quotes, language)
    if not any(document.words):
        note = Note("ranking", "no_words", "There is no sentence with words in this article, so nothing is ranked.")
        return Ranking((Score(0.0),) * len(sentences), (note,))
    ranking = run(ranker, document)
    if all(words == document.words[0] for words in document.words):
        note = Note(
            "ranking", "one_sentence", "The article holds only one sentence, so there is nothing to choose from."
        )
        ranking = Ranking(ranking.scores, (*ranking.notes, note))
    return _focused(ranking, document.article.text, sentences, focus) if terms(focus) else ranking


def _focused(ranking: Ranking, text: str, sentences: Sequence[Sentence], focus: str) -> Ranking:
    scores = steer(text, sentences, ranking.scores, focus)
    if scores is None:
        note = Note("ranking", "no_focus", "No sentence holds any of the words that the summary should be about.")
        return Ranking(ranking.scores, (*ranking.notes, note))
    return Ranking(scores, ranking.notes)
