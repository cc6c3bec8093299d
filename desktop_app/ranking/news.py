"""Our own ranker of news: how many words of a good summary a sentence is expected to bring.

Trees learnt from summaries that people wrote (`resources/ranking/`, trained by `tests/benchmarks/train_news.py`)
estimate the chance that a sentence belongs into a summary. A sentence is worth its words times what that chance
exceeds the cost of its words by; one below zero is better left out, however much room there is.
"""

from desktop_app.article import Score
from desktop_app.ranking import _trees
from desktop_app.ranking._document import Document, Ranking
from desktop_app.ranking._features import Features, measure
from desktop_app.ranking._trees import Trees


def rank(document: Document) -> Ranking:
    """Return the sentences' scores, in words, with their reasons."""
    trees = _trees.load(document.language)
    scores = [score(features, trees) for features in measure(document)]
    for at in _repeated(document):
        reasons = dict(scores[at].reasons)
        reasons["redundancy"] = reasons.get("redundancy", 0.0) - scores[at].value - len(document.words[at])
        scores[at] = Score(sum(reasons.values()), reasons)
    return Ranking(tuple(scores))


def score(features: Features, trees: Trees) -> Score:
    """Return what a sentence with these features is worth, in words."""
    words = features["length"]
    reasons = {
        reason: amount * words for reason, amount in zip(trees.reasons, trees.predict(features), strict=True) if amount
    }
    reasons["length"] = reasons.get("length", 0.0) + (trees.base - trees.cost) * words
    return Score(sum(reasons.values()), reasons)


def _repeated(document: Document) -> list[int]:
    """Return the sentences that say word for word what an earlier one said."""
    told: set[tuple[str, ...]] = set()
    repeated = []
    for at, words in enumerate(map(tuple, document.words)):
        if words in told:
            repeated.append(at)
        told.add(words)
    return repeated
