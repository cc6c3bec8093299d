"""Our own ranker of news: how many words of a good summary a sentence is expected to bring.

Trees learnt from summaries that people wrote (`resources/ranking/`, trained by `tests/benchmarks/train_news.py`)
estimate the chance that a sentence belongs into a summary. A sentence is worth its words times what that chance
exceeds the cost of its words by; one below zero is better left out, and stands in the order of its chance alone.
"""

from desktop_app.article import Score
from desktop_app.ranking import _trees
from desktop_app.ranking._document import Document, Ranking
from desktop_app.ranking._features import Features, measure
from desktop_app.ranking._trees import Trees

_TYPICAL = 16.0  # words of a sentence in IndoSum's articles, on average


def rank(document: Document) -> Ranking:
    """Return the sentences' scores, in words, with their reasons."""
    trees = _trees.load(document.language)
    return Ranking(tuple(score(features, trees) for features in measure(document)))


def score(features: Features, trees: Trees) -> Score:
    """Return what a sentence with these features is worth, in words."""
    amounts = trees.predict(features)
    words = features["length"] if trees.base + sum(amounts) > trees.cost else _TYPICAL
    reasons = {reason: amount * words for reason, amount in zip(trees.reasons, amounts, strict=True) if amount}
    reasons["length"] = reasons.get("length", 0.0) + (trees.base - trees.cost) * words
    for reason, feature, other, weight in trees.linear:
        if amount := weight * (features[feature] - (features[other] if other else 0)):
            reasons[reason] = reasons.get(reason, 0.0) + amount
    return Score(sum(reasons.values()), reasons)
