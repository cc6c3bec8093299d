"""The significance factor of Luhn (1958), as in sumy."""

from collections import Counter
from collections.abc import Iterable

from desktop_app.ranking._document import Document, Ranking, ranking

_GAP = 4  # so many insignificant words in a row end a cluster


def rank(document: Document) -> Ranking:
    """Return the ranking of sumy's LuhnSummarizer."""
    counts = Counter(word for words in document.content for word in words)
    significant = {word for word, count in counts.items() if count > 1}
    return ranking("luhn", (_rate([word in significant for word in words]) for words in document.words), document)


def _rate(marks: Iterable[bool]) -> float:
    """Return the highest rating of all clusters of a sentence: squared number of significant words per word."""
    best, inside, gap, size = 0.0, 0, 0, 0
    for mark in marks:
        if mark:
            inside, size, gap = inside + 1, size + gap + 1, 0
        elif inside:
            gap += 1
            if gap == _GAP:
                best = max(best, _rate_cluster(inside, size))
                inside = size = gap = 0
    return max(best, _rate_cluster(inside, size))


def _rate_cluster(significant: int, size: int) -> float:
    return significant**2 / size if significant > 1 else 0.0
