"""TextRank (Mihalcea and Tarau 2004), as in sumy: PageRank over the word overlap of sentences."""

import numpy as np

from desktop_app.ranking import _overlap
from desktop_app.ranking._document import Document, Ranking, ranking
from desktop_app.ranking._matrix import Counts, Floats, count

_DAMPING = 0.85
_EPSILON = 1e-4  # the power method ends when the ranks move less
_NEVER_ZERO = 1e-7  # added to the sums that divide, as in sumy


def rank(document: Document) -> Ranking:
    """Return the ranking of sumy's TextRankSummarizer."""
    counts = _overlap.bound(count(document.content))
    return ranking("textrank", _ranks(counts), document)


def _ranks(counts: Counts) -> Floats:
    height = max(1, counts.height)
    multiply = _overlap.product(counts, single=1.0)
    sums = multiply(np.ones(counts.height)) + _NEVER_ZERO
    ranks, moved = np.full(counts.height, 1 / height), 1.0
    while moved > _EPSILON:
        following = (1 - _DAMPING) / height * ranks.sum() + _DAMPING * multiply(ranks / sums)
        moved = float(np.linalg.norm(following - ranks))
        ranks = following
    return ranks
