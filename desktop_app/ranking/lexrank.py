"""LexRank (Erkan and Radev 2004), as in sumy: eigenvector centrality among sentences that resemble each other."""

from dataclasses import dataclass, replace

import numpy as np

from desktop_app.ranking._document import Document, Ranking, ranking
from desktop_app.ranking._matrix import Counts, Floats, Integers, count, first

_THRESHOLD = 0.1  # cosine above which two sentences are neighbours; sumy's choice
_EPSILON = 0.1  # the power method ends when the ranks move less; sumy's choice
_CELLS = 2_000_000  # cells of the similarity matrix held at a time: 16 MB
_PAIRS = 12_000_000  # products of common words, at most; 10,000 sentences of stitched news have 3.4 million


@dataclass(frozen=True, slots=True)
class _Postings:
    """The entries of a matrix in the order of words: `order` lists them, `at` and `end` say where each one stands."""

    order: Integers
    at: Integers
    end: Integers  # where the entries of the same word end


def rank(document: Document) -> Ranking:
    """Return the ranking of sumy's LexRankSummarizer."""
    vectors = _normalised(_bound(count(document.content)))
    return ranking("lexrank", _centrality(vectors, *_neighbours(vectors)), document)


def _bound(counts: Counts) -> Counts:
    """Return the counts of as many sentences from the start as can be compared in good time."""
    order = np.argsort(counts.columns, kind="stable")
    columns = counts.columns[order]
    starts = np.flatnonzero(np.diff(columns, prepend=-1))
    earlier = np.arange(len(columns)) - np.repeat(starts, np.diff(starts, append=len(columns)))
    pairs = np.cumsum(np.bincount(counts.rows[order], earlier, minlength=counts.height))
    return first(counts, int(np.searchsorted(pairs, _PAIRS, "right")))


def _normalised(counts: Counts) -> Counts:
    """Return vectors of length one: relative term frequency times inverse sentence frequency."""
    most = np.zeros(counts.height)
    np.maximum.at(most, counts.rows, counts.values)
    frequency = np.bincount(counts.columns, minlength=counts.width)
    rarity = np.log(counts.height / (1 + frequency))
    values = counts.values / most[counts.rows] * rarity[counts.columns]
    norms = np.sqrt(np.bincount(counts.rows, values**2, minlength=counts.height))
    return replace(counts, values=values / np.where(norms > 0, norms, 1)[counts.rows])


def _postings(vectors: Counts) -> _Postings:
    order = np.argsort(vectors.columns, kind="stable")
    at = np.empty_like(order)
    at[order] = np.arange(len(order))
    ends = np.cumsum(np.bincount(vectors.columns, minlength=vectors.width))
    return _Postings(order, at, ends[vectors.columns])


def _neighbours(vectors: Counts) -> tuple[Integers, Integers]:
    """Return all pairs of different sentences whose cosine is above the threshold, the earlier one first."""
    postings = _postings(vectors)
    found = [(np.empty(0, np.int64), np.empty(0, np.int64))]
    top = 0
    while top < vectors.height:
        bottom = min(vectors.height, top + max(1, _CELLS // (vectors.height - top)))
        found.append(_block(vectors, postings, top, bottom))
        top = bottom
    return np.concatenate([one for one, _ in found]), np.concatenate([other for _, other in found])


def _block(vectors: Counts, postings: _Postings, top: int, bottom: int) -> tuple[Integers, Integers]:
    """Return the neighbours after them of the sentences `top` to `bottom`: sums over the words that a pair shares."""
    start, stop = np.searchsorted(vectors.rows, [top, bottom])
    later = postings.end[start:stop] - postings.at[start:stop] - 1
    entry = np.repeat(np.arange(start, stop), later)
    step = np.arange(len(entry)) - np.repeat(np.cumsum(later) - later, later)
    match = postings.order[postings.at[entry] + 1 + step]
    width = vectors.height - top
    cells = (vectors.rows[entry] - top) * width + vectors.rows[match] - top
    cosines = np.bincount(cells, vectors.values[entry] * vectors.values[match], minlength=1)
    near = np.flatnonzero(cosines > _THRESHOLD)
    return near // width + top, near % width + top


def _centrality(vectors: Counts, one: Integers, other: Integers) -> Floats:
    """Return the ranks after as many steps of the power method as sumy takes."""
    height = vectors.height
    itself = np.bincount(vectors.rows, vectors.values**2, minlength=height) > _THRESHOLD
    degrees = itself + np.bincount(one, minlength=height) + np.bincount(other, minlength=height)
    degrees = np.maximum(degrees, 1)
    ranks, moved = np.full(height, 1 / max(1, height)), 1.0
    while moved > _EPSILON:
        shares = ranks / degrees
        following = itself * shares
        following += np.bincount(one, shares[other], minlength=height)
        following += np.bincount(other, shares[one], minlength=height)
        norm = np.linalg.norm(following)
        if norm == 0:  # no two words in common anywhere, and no sentence like itself
            return np.zeros(height)
        following /= norm
        moved = float(np.linalg.norm(following - ranks))
        ranks = following
    return ranks
