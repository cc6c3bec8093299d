"""Latent semantic analysis (Steinberger and Ježek 2004), as in sumy.

sumy rates a sentence by the length of its vector in the space of all topics, and keeps all topics. The singular
vectors are an orthonormal basis, so that length is the one of the sentence's own column of the term matrix: the
singular value decomposition cancels out, and the ranking costs as much as reading the words.
"""

import math
from collections import Counter

from desktop_app.ranking._document import Document, Ranking, ranking

_SMOOTH = 0.4  # what a term weighs in a sentence without it; sumy's choice


def rank(document: Document) -> Ranking:
    """Return the ranking of sumy's LsaSummarizer."""
    size = len({word for words in document.content for word in words})
    return ranking("lsa", (_length(Counter(words), size) for words in document.content), document)


def _length(counts: Counter[str], size: int) -> float:
    """Return the Euclidean length of a sentence's column: `size` terms, smoothed relative frequencies."""
    if not counts:
        return 0.0
    most = max(counts.values())
    present = sum((_SMOOTH + (1 - _SMOOTH) * count / most) ** 2 for count in counts.values())
    return math.sqrt(present + (size - len(counts)) * _SMOOTH**2)
