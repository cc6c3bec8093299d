"""SumBasic (Nenkova and Vanderwende 2005), as in sumy: the most probable words first, each less probable once told."""

import heapq
from collections import Counter

from desktop_app.ranking._document import Document, Ranking, ranking


def rank(document: Document) -> Ranking:
    """Return the ranking of sumy's SumBasicSummarizer.

    A sentence's rating only falls while others are taken, so old ratings in a heap are upper bounds, and the top is
    the best as soon as its rating is fresh. Squaring takes a probability to zero within seven steps or so, which
    bounds how often a sentence is rated again.
    """
    counts = Counter(word for words in document.content for word in words)
    total = counts.total()
    chance = {word: number / total for word, number in counts.items()}
    heap = [(-_mean(chance, words), at) for at, words in enumerate(document.content)]
    heapq.heapify(heap)
    values = [0.0] * len(heap)
    taken = 0
    while heap:
        old, at = heap[0]
        now = -_mean(chance, document.content[at])
        if now != old:
            heapq.heapreplace(heap, (now, at))
            continue
        heapq.heappop(heap)
        values[at] = float(-taken)
        taken += 1
        for word in document.content[at]:
            chance[word] *= chance[word]
    return ranking("sumbasic", values, document)


def _mean(chance: dict[str, float], words: list[str]) -> float:
    return sum(chance[word] for word in words) / len(words) if words else 0.0
