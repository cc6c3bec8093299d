"""Chooses the sentences of a summary from their scores. Light enough to run in the window while a slider moves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.article import Score, Sentence

Unit = Literal["words", "sentences", "percent"]


@dataclass(frozen=True, slots=True)
class Length:
    """How long a summary may be: an `amount` of words, of sentences, or of per cent of the article's words."""

    amount: int = 65
    unit: Unit = "words"


def choose(text: str, sentences: Sequence[Sentence], scores: Sequence[Score], length: Length) -> tuple[int, ...]:
    """Return the indexes of the best sentences that fit the length, in reading order."""
    best = sorted(range(len(sentences)), key=lambda at: (-scores[at].value, at))
    words = [len(sentence.span.of(text).split()) for sentence in sentences]
    budget = {"words": length.amount, "sentences": sum(words), "percent": sum(words) * length.amount // 100}[
        length.unit
    ]
    chosen: list[int] = []
    for at in best[: length.amount if length.unit == "sentences" else None]:
        if not chosen or words[at] <= budget:
            chosen.append(at)
            budget -= words[at]
    return tuple(sorted(chosen))
