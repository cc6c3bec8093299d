"""Word overlap of all pairs of sentences, the similarity of TextRank and of Reduction.

Two sentences of m and n words that share c words (counted with repetition) are c / (log m + log n) alike. The matrix
of all pairs is never built: the divisor depends on the two lengths only, so all occurrences of a word in sentences of
one length are summed first (a cell), and only cells of the same word are multiplied with each other.
"""

from collections.abc import Callable

import numpy as np

from desktop_app.ranking._matrix import Counts, Floats, Integers, first

# Pairs of cells, at most. 10,000 sentences of stitched news have 0.7 million; 6 million take TextRank about a second.
_PAIRS = 6_000_000


def bound(counts: Counts) -> Counts:
    """Return the counts of as many sentences from the start as can be compared in good time."""
    height = counts.height
    while height > 1 and _pairs(first(counts, height)) > _PAIRS:
        height = height * 3 // 4
    return first(counts, height)


def _pairs(counts: Counts) -> int:
    _, words, _ = _cells(counts)
    return int((np.bincount(words) ** 2).sum())


def _cells(counts: Counts) -> tuple[Integers, Integers, Integers]:
    """Return the cell of each entry, and of each cell its word and the length of its sentences; ordered by word."""
    longest = int(counts.lengths.max()) + 1
    keys, cells = np.unique(counts.columns * longest + counts.lengths[counts.rows], return_inverse=True)
    return cells, keys // longest, keys % longest


def product(counts: Counts, single: float) -> Callable[[Floats], Floats]:
    """Return a function that multiplies the similarity matrix, diagonal included, with a vector.

    `single` is the similarity of two equal sentences of one word, where the divisor is zero.
    """
    cells, words, lengths = _cells(counts)
    sizes = np.bincount(words, minlength=counts.width)
    partners = sizes[words]  # cells of the same word, for each cell
    starts = (np.cumsum(sizes) - sizes)[words]
    one = np.repeat(np.arange(len(words)), partners)
    other = np.arange(len(one)) + np.repeat(starts - (np.cumsum(partners) - partners), partners)
    logs = np.log(lengths)
    sums = logs[one] + logs[other]
    weights = np.where(sums > 0, 1 / np.where(sums > 0, sums, 1), single)

    def multiply(vector: Floats) -> Floats:
        told = np.bincount(cells, counts.values * vector[counts.rows], minlength=len(words))
        heard = np.bincount(one, weights * told[other], minlength=len(words))
        return np.bincount(counts.rows, counts.values * heard[cells], minlength=counts.height).astype(np.float64)

    return multiply
