"""Our own ranker of news: how many words of a good summary a sentence is expected to bring.

Trees learnt from summaries that people wrote (`resources/ranking/`, trained by `tests/benchmarks/train_news.py`)
estimate the chance that a sentence belongs into a summary. A sentence is worth its words times what that chance
exceeds the cost of its words by; one below zero is better left out, and stands in the order of its chance alone. A
sentence that points back is worth less where the one before is better left out: it would read badly without it.
"""

from collections.abc import Sequence

from desktop_app.article import Score
from desktop_app.ranking import _trees
from desktop_app.ranking._document import Document, Ranking
from desktop_app.ranking._features import Features, measure
from desktop_app.ranking._trees import Trees

_TYPICAL = 16.0  # words of a sentence in IndoSum's articles, on average


def rank(document: Document) -> Ranking:
    """Return the sentences' scores, in words, with their reasons."""
    return Ranking(tuple(judge(*measure(document), _trees.load(document.language))))


def judge(article: Features, sentences: Sequence[Features], trees: Trees) -> list[Score]:
    """Return what the sentences of an article are worth, in words, by its features and their own."""
    left = trees.left(article)
    scores = [_score(trees, article, features, trees.left(features, left)) for features in sentences]
    left_out = [False, *(score.value < 0 for score in scores[:-1])]
    return [
        _reduced(score, trees.dangling) if features["points_back"] and alone else score
        for score, features, alone in zip(scores, sentences, left_out, strict=True)
    ]


def _score(trees: Trees, article: Features, sentence: Features, left: int) -> Score:
    """Return what a sentence is worth, in words, whatever stands before it; `left` are the leaves of its features."""
    amounts = trees.amounts(left)
    words = sentence["length"] if trees.base + sum(amounts) > trees.cost else _TYPICAL
    reasons = {reason: amount * words for reason, amount in zip(trees.reasons, amounts, strict=True) if amount}
    reasons["length"] = reasons.get("length", 0.0) + (trees.base - trees.cost) * words
    features = {**article, **sentence} if trees.linear else sentence
    for reason, feature, other, weight in trees.linear:
        if amount := weight * (features[feature] - (features[other] if other else 0)):
            reasons[reason] = reasons.get(reason, 0.0) + amount
    return Score(sum(reasons.values()), reasons)


def _reduced(score: Score, words: float) -> Score:
    reasons = {**score.reasons, "opening": score.reasons.get("opening", 0.0) - words}
    return Score(sum(reasons.values()), reasons)
