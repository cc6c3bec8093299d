"""Chooses the sentences of a summary from their scores. Light enough to run in the window while a slider moves."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from desktop_app.article import Score, Sentence

Unit = Literal["words", "sentences", "percent", "seconds"]

# Silent reading of non-fiction, mean of 190 studies (Brysbaert 2019, Journal of Memory and Language 109).
WORDS_PER_MINUTE = 238

# The last words of a summary are packed: of the next sentences, those that together are worth most. On IndoSum this is
# worth 0.4 ROUGE-1 over stopping at the first sentence that does not fit, and 1.5 over going on with whatever fits
# (2,178 training articles, 65 words); 50 words and 12 sentences do as well as more.
_PACKED_WORDS = 50
_PACKED_SENTENCES = 12


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
    kept, left_out = set(pinned), set(excluded) - set(pinned)
    order = sorted(set(range(len(scores))) - left_out, key=lambda at: (-scores[at].value, at))
    free = [at for at in order if at not in kept]
    chosen = [at for at in order if at in kept]
    if length.unit == "sentences":
        return tuple(sorted(chosen + free[: max(0, length.amount - len(chosen))]))
    words = [len(sentence.span.of(text).split()) for sentence in sentences]
    room = _budget(length, sum(words)) - sum(words[at] for at in chosen)
    chosen += _fitting(free, words, scores, room)
    return tuple(sorted(chosen or free[:1]))


def _budget(length: Length, total: int) -> int:
    """Return how many words a summary of an article of `total` words may have."""
    return {
        "words": length.amount,
        "percent": total * length.amount // 100,
        "seconds": length.amount * WORDS_PER_MINUTE // 60,
    }[length.unit]


def _fitting(order: Sequence[int], words: Sequence[int], scores: Sequence[Score], room: int) -> Sequence[int]:
    """Return what to take of the sentences in `order`, best first, so that their words fit into the room."""
    filled = list(accumulate(words[at] for at in order))
    if not order or filled[-1] <= room:
        return order
    whole = order[: _count_within(filled, room)]
    if scores[order[-1]].value >= 0:  # a ranker without an opinion on what is not worth telling: its order decides
        return whole
    head = _count_within(filled, room - _PACKED_WORDS)
    rest = room - (filled[head - 1] if head else 0)
    packed = _pack(order[head : head + _PACKED_SENTENCES], words, scores, rest)
    return [*order[:head], *packed] if packed else whole


def _count_within(filled: Sequence[int], room: int) -> int:
    return sum(1 for words in filled if words <= room)


def _pack(candidates: Sequence[int], words: Sequence[int], scores: Sequence[Score], room: int) -> tuple[int, ...]:
    """Return the sentences of positive score whose scores have the highest sum (a knapsack)."""
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}  # by words used
    for at in candidates:
        gain = scores[at].value
        for used, (value, taken) in list(best.items()):
            total = used + words[at]
            if gain > 0 and total <= room and (total not in best or value + gain > best[total][0]):
                best[total] = value + gain, (*taken, at)
    return max(best.values(), key=lambda entry: entry[0])[1]
