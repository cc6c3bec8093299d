"""KLSum (Haghighi and Vanderwende 2009), as in sumy: sentences whose words together are spread as in the article."""

from dataclasses import dataclass

import numpy as np

from desktop_app.article import Note, Score
from desktop_app.ranking._document import Document, Ranking
from desktop_app.ranking._matrix import Counts, Floats, Integers, count

_WORK = 20_000_000  # entries looked at in all rounds together: all rounds up to about 1,200 sentences of news, 0.2 s
_EQUAL = 1e-12  # divergences nearer than this differ by rounding only; the first sentence wins


@dataclass(frozen=True, slots=True)
class _Words:
    """What is fixed for each word: its share of the article, the share's logarithm, and the entries it has."""

    share: Floats
    log: Floats
    entries: list[Integers]


def rank(document: Document) -> Ranking:
    """Return the ranking of sumy's KLSummarizer.

    Each round takes the sentence that brings the summary nearest to the article, so the cost is quadratic. In a very
    long article only the first rounds are made; what they did not take stands below, in reading order.
    """
    counts = count(document.content)
    rounds = min(counts.height, max(1, _WORK // len(counts.rows)))
    places = np.full(counts.height, rounds)
    everything = np.fromiter(map(len, document.words), np.int64, counts.height)
    places[_take(counts, everything, rounds)] = np.arange(rounds)
    scores = tuple(Score(float(-place), {"kl": float(-place)}) for place in places)
    if rounds == counts.height:
        return Ranking(scores)
    message = f"The article is very long: only its best {rounds:,} sentences were put in order."
    return Ranking(scores, (Note("ranking", "partial", message),))


def _words(counts: Counts) -> _Words:
    totals = np.bincount(counts.columns, counts.values, minlength=counts.width)
    share = totals / totals.sum()
    order = np.argsort(counts.columns, kind="stable")
    ends = np.cumsum(np.bincount(counts.columns, minlength=counts.width))
    return _Words(share, np.log(share), np.split(order, ends[:-1]))


def _take(counts: Counts, everything: Integers, rounds: int) -> list[int]:
    """Return the sentences in the order in which they are taken; `everything` counts their words, stop words too.

    With c occurrences of a word in the summary and k in a sentence, of T words in both, the divergence is the sum of
    p (log p - log (c + k) + log T) over the words of both: one part for the summary, and one per entry of a sentence,
    which only changes when the summary takes its word.
    """
    words = _words(counts)
    shares = words.share[counts.columns]
    parts = shares * (words.log[counts.columns] - np.log(counts.values))
    added = shares.copy()  # what each entry would add to the share of the article's words that the summary has
    edges = np.searchsorted(counts.rows, np.arange(counts.height + 1))  # where the entries of each sentence begin
    told = np.zeros(counts.width)
    available = np.zeros(counts.height)
    total = 0
    taken: list[int] = []
    while len(taken) < rounds:
        known = np.flatnonzero(told)
        divergence = available + np.bincount(counts.rows, parts, minlength=counts.height)
        divergence += (words.share[known] * (words.log[known] - np.log(told[known]))).sum()
        share = words.share[known].sum() + np.bincount(counts.rows, added, minlength=counts.height)
        divergence += np.log(np.maximum(1, total + counts.lengths)) * share
        best = int(np.flatnonzero(divergence <= divergence.min() + _EQUAL)[0])
        available[best] = np.inf
        taken.append(best)
        total += everything[best]
        start, stop = edges[best], edges[best + 1]
        if start < stop:
            told[counts.columns[start:stop]] += counts.values[start:stop]
            entries = np.concatenate([words.entries[word] for word in counts.columns[start:stop]])
            before = np.log(told[counts.columns[entries]])
            after = np.log(told[counts.columns[entries]] + counts.values[entries])
            parts[entries] = shares[entries] * (before - after)
            added[entries] = 0
    return taken
