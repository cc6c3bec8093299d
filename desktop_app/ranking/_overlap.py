"""Word overlap of all pairs of sentences, the similarity of TextRank and of Reduction.

Two sentences of m and n words that share c words (counted with repetition) are c / (log m + log n) alike. The matrix
of all pairs is never built: the divisor depends on the two lengths only, so sentences of one length are summed first
and multiplying a vector by the matrix costs about as much as reading the words.
"""

from collections.abc import Callable

import numpy as np

from desktop_app.ranking._matrix import Counts, Floats, first

# Multiplications of one product with the matrix. News of 10,000 sentences needs a quarter of it; 0.1 s on a laptop.
_WORK = 80_000_000


def bound(counts: Counts) -> Counts:
    """Return the counts of as many sentences from the start as can be compared in good time."""
    different = len(np.unique(counts.lengths))
    if different**2 * counts.width <= _WORK:
        return counts
    height = counts.height
    while height > 1 and _cost(counts, height) > _WORK:
        height //= 2
    return first(counts, height)


def _cost(counts: Counts, height: int) -> int:
    part = first(counts, height)
    return len(np.unique(part.lengths)) ** 2 * len(np.unique(part.columns))


def divisors(lengths: Floats, single: float) -> Floats:
    """Return 1 / (log m + log n) for all pairs of lengths; `single` stands for two sentences of one word each."""
    logs = np.log(np.maximum(lengths, 1))
    sums = logs[:, None] + logs[None, :]
    return np.where(sums > 0, 1 / np.where(sums > 0, sums, 1), single)


def product(counts: Counts, single: float) -> Callable[[Floats], Floats]:
    """Return a function that multiplies the similarity matrix, diagonal included, with a vector."""
    lengths, group = np.unique(counts.lengths, return_inverse=True)
    weights = divisors(lengths.astype(np.float64), single)
    cells = group[counts.rows] * counts.width + counts.columns
    shape = len(lengths), counts.width

    def multiply(vector: Floats) -> Floats:
        sums = np.bincount(cells, counts.values * vector[counts.rows], minlength=shape[0] * shape[1])
        spread = (weights @ sums.reshape(shape)).ravel()
        parts = counts.values * spread[cells]
        return np.bincount(counts.rows, parts, minlength=counts.height).astype(np.float64, copy=False)

    return multiply
