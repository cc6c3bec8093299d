"""Our own ranker of news: what stands early, tells rather than quotes, and can be read without what precedes it."""

import re
from collections.abc import Sequence

from desktop_app.article import Score
from desktop_app.ranking._document import Document, Ranking

_MARK = re.compile(r"[\"“”„«»]")
_SHORT = 6  # words


def rank(document: Document) -> Ranking:
    """Return the sentences' scores with their reasons."""
    return Ranking(tuple(_score(document, at) for at in range(len(document.sentences))))


def _score(document: Document, at: int) -> Score:
    words = document.words[at]
    reasons = {
        "position": 1.0 - 0.2 * at,
        "length": -0.8 if len(words) < _SHORT else 0.0,
        "quoted": -0.6 * _quoted(document.sentences[at].span.of(document.article.text)),
        "first_person": -0.4 * any(word in document.cues.first_person for word in words),
        "opening": -0.3 * _opens(words, document.cues.openings),
    }
    reasons = {name: value for name, value in reasons.items() if value}
    return Score(sum(reasons.values()), reasons)


def _quoted(sentence: str) -> bool:
    return bool(_MARK.match(sentence)) or len(_MARK.findall(sentence)) == 1


def _opens(words: Sequence[str], openings: frozenset[str]) -> bool:
    """Tell whether the sentence opens with a word that points back."""
    return bool(words) and words[0] in openings
