"""The consensus of all other rankers: each gives a sentence the more points, the higher it stands in its ranking."""

from desktop_app.article import Score
from desktop_app.ranking import _rankers
from desktop_app.ranking._document import Document, Ranking


def rank(document: Document) -> Ranking:
    """Return the mean share of the other sentences that a sentence beats (Borda count): 1 is first in all rankings."""
    voters = [name for name in _rankers.names() if name != "consensus"]
    rankings = {name: _rankers.run(name, document) for name in voters}
    points = {name: _points(rankings[name]) for name in voters}
    scores = []
    for at in range(len(document.sentences)):
        reasons = {name: points[name][at] / len(voters) for name in voters}
        scores.append(Score(sum(reasons.values()), reasons))
    notes = dict.fromkeys(note for name in voters for note in rankings[name].notes)
    return Ranking(tuple(scores), tuple(notes))


def _points(result: Ranking) -> list[float]:
    size = len(result.scores)
    best = sorted(range(size), key=lambda at: (-result.scores[at].value, at))
    points = [0.0] * size
    for place, at in enumerate(best):
        points[at] = 1 - place / size
    return points
