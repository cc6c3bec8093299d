"""Reduction (https://github.com/adamfabish/Reduction), as in sumy: the word overlap with all other sentences."""

import numpy as np

from desktop_app.ranking import _overlap
from desktop_app.ranking._document import Document, Ranking, ranking
from desktop_app.ranking._matrix import Counts, Floats, count


def rank(document: Document) -> Ranking:
    """Return the ranking of sumy's ReductionSummarizer."""
    counts = _overlap.bound(count(document.content))
    return ranking("reduction", _overlaps(counts), document)


def _overlaps(counts: Counts) -> Floats:
    sums = _overlap.product(counts, single=0.0)(np.ones(counts.height))
    shared = np.bincount(counts.rows, counts.values**2, minlength=counts.height)
    doubled = 2 * np.log(np.maximum(counts.lengths, 1))
    return sums - np.where(doubled > 0, shared / np.where(doubled > 0, doubled, 1), 0)
