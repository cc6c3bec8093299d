"""Chooses the sentences of a summary from their scores. Light enough to run in the window while a slider moves."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.article import Score, Sentence

Unit = Literal["words", "sentences", "percent", "seconds"]

# Silent reading of non-fiction, mean of 190 studies (Brysbaert 2019, Journal of Memory and Language 109).
WORDS_PER_MINUTE = 238


@dataclass(frozen=True, slots=True)
class Length:
    """How long a summary may be: an `amount` of words, sentences, per cent of the article's words, or seconds to read.

    It holds at least one sentence, even if that one is longer.
    """

    amount: int = 65
    unit: Unit = "words"


def choose(
    text: str,
    sentences: Sequence[Sentence],
    scores: Sequence[Score],
    length: Length,
    *,
    pinned: Collection[int] = (),
    excluded: Collection[int] = (),
) -> tuple[int, ...]:
    """Return the indexes of the best sentences that fit the length, in reading order.

    `pinned` sentences are always in, even if they alone exceed the length, `excluded` ones never.
    """
    words = [len(sentence.span.of(text).split()) for sentence in sentences]
    budget = _budget(length, sum(words))
    room = length.amount if length.unit == "sentences" else len(sentences)
    chosen = [at for at in range(len(scores)) if at in pinned]
    budget -= sum(words[at] for at in chosen)
    for at in sorted(range(len(scores)), key=lambda at: (-scores[at].value, at)):
        if len(chosen) >= room:
            break
        if at not in pinned and at not in excluded and words[at] and (words[at] <= budget or not chosen):
            chosen.append(at)
            budget -= words[at]
    return tuple(sorted(chosen))


def _budget(length: Length, total: int) -> int:
    """Return how many words a summary of an article of `total` words may have."""
    return {
        "words": length.amount,
        "sentences": total,
        "percent": total * length.amount // 100,
        "seconds": length.amount * WORDS_PER_MINUTE // 60,
    }[length.unit]
