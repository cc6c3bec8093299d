"""Chooses the sentences of a summary from their scores. Light enough to run in the window while a slider moves.

A quotation is never cut: sentences that one quotation runs through stand together (a passage), or not at all. The
question of an interview stands with the first sentence of its answer; other sentences of an answer may stand alone, for
no marks hold it together. What an article says twice in the same words, a summary says once.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import accumulate
from operator import attrgetter
from typing import Literal, NamedTuple

from desktop_app import interviews
from desktop_app.article import Quote, Score, Sentence

Unit = Literal["words", "sentences", "percent", "seconds"]

# Silent reading of non-fiction, mean of 190 studies (Brysbaert 2019, Journal of Memory and Language 109).
WORDS_PER_MINUTE = 238

# A summary may be longer than asked for by one word in so many, and by half a sentence at most: otherwise it often ends
# a whole sentence early. On IndoSum (2,178 training articles, cross-validated, 65 words) this is worth 0.8
# ROUGE-1 and brings the mean from 56 words to 58; a tenth or a fifth more words would add 0.1.
_OVER = 12
_HALF = 8

# The usual summary, of 65 words, is packed: of the best passages, those that together share most with a summary as
# people write it, by the F measure, 2 x shared / (ours + theirs). Theirs has nine tenths of the words asked for
# (IndoSum: 59 of 65); what a sentence shares with it is its worth and what its words cost (`cost` in
# resources/ranking/id.json). Over packing for the highest worth this brings 0.2 ROUGE-1 and 0.3 ROUGE-2, over stopping
# at the first sentence that does not fit 0.6. More than 12 passages change nothing.
_USUAL = 65
_PACKED_PASSAGES = 12
_THEIRS = 0.9
_COST = 0.25

# A shorter summary has the best of the usual one, a longer one the next best passages besides: the slider adds and
# never swaps (at 30 words this costs 1.2 ROUGE-1 on IndoSum). A passage longer than a long sentence and than half of
# what stands there already waits for others, or the slider would stand still. On 300 articles of 12 sentences or more,
# summaries of 25 to 95 % are 2 points off what is asked for on average, the worst of each article 7; shares from a
# quarter to all change neither.
_STEP_WORDS = 60
_STEP_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Length:
    """How long a summary should be: an `amount` of words, sentences, per cent of the article, or seconds to read.

    It has no more sentences, or a twelfth more words (8 at most), but at least one sentence, even if that is longer.
    """

    amount: int = 65
    unit: Unit = "words"


class Passage(NamedTuple):
    """Sentences that stand together: indexes `first` to `last`, half open, their words, and what they are worth."""

    first: int
    last: int
    words: int
    value: float


@dataclass(frozen=True, slots=True)
class Choices:
    """What summaries of any length are chosen from.

    `kept` are the sentences that are always in; `order` holds the other passages, best first, `growth` the same in the
    order in which a summary grows by words, the first `usual` ones up to the usual length; `sentences` and `words` tell
    what the first 1, 2, 3 … of them have together. `counts` holds the words of every sentence, `total` those of all
    ranked ones, `weighed` tells that a score below zero means a sentence not worth its words.
    """

    counts: tuple[int, ...]
    kept: tuple[int, ...]
    kept_words: int
    order: tuple[Passage, ...]
    sentences: tuple[int, ...]
    growth: tuple[Passage, ...]
    usual: int
    words: tuple[int, ...]
    total: int
    weighed: bool


def prepare(
    text: str,
    sentences: Sequence[Sentence],
    scores: Sequence[Score],
    quotes: Sequence[Quote] = (),
    *,
    pinned: Collection[int] = (),
    excluded: Collection[int] = (),
) -> Choices:
    """Return what `choose` needs of an article; `text` is the flowing one (`sentences.flowing`).

    `pinned` sentences are in every summary, even if they alone exceed its length, `excluded` ones in none; the rest of
    a quotation goes with them.
    """
    units = sentences[: len(scores)]
    plain = [" ".join(sentence.span.of(text).split()) for sentence in sentences]
    words = [one.count(" ") + 1 if one else 0 for one in plain]
    values = [score.value for score in scores]
    weighed = bool(values) and min(values) < 0 < max(values)
    held, out = set(pinned), set(excluded) - set(pinned)
    kept: list[int] = []
    free = []
    told: set[str] = set()
    for first, last in passages(text, units, quotes):
        inside = range(first, last)
        if not held.isdisjoint(inside):
            kept += [at for at in inside if at not in out]
            continue
        if not out.isdisjoint(inside):
            continue
        said, count, worth = plain[first], words[first], values[first]
        if last - first > 1:  # seldom; a book has 30,000 sentences, and the window waits
            said, count = " ".join(plain[first:last]), sum(words[first:last])
            worth = sum(values[first:last]) / (1 if weighed else last - first)
        if said not in told:
            told.add(said)
            free.append(Passage(first, last, count, worth))
    order = tuple(sorted(free, key=attrgetter("value"), reverse=True))  # of equal ones the first
    kept_words = sum(words[at] for at in kept)
    asked = max(_USUAL - kept_words, 0)
    usual = _pack(order[:_PACKED_PASSAGES], _room(asked), asked * _THEIRS) if weighed else ()
    growth = tuple(_growth(usual, order)) if weighed else order
    return Choices(
        counts=tuple(words),
        kept=tuple(kept),
        kept_words=kept_words,
        order=order,
        sentences=tuple(accumulate(passage.last - passage.first for passage in order)),
        growth=growth,
        usual=len(usual),
        words=tuple(accumulate(map(attrgetter("words"), growth))),
        total=sum(words[: len(units)]),
        weighed=weighed,
    )


def choose(choices: Choices, length: Length) -> tuple[int, ...]:
    """Return the indexes of the best sentences for the length, in reading order."""
    if length.unit == "sentences":
        taken = _as_many(choices, length.amount - len(choices.kept))
    else:
        taken = _fitting(choices, budget(length, choices.total) - choices.kept_words)
    if not taken and not choices.kept and choices.order:
        taken = [_shortest(choices.order)]
    return tuple(sorted([*choices.kept, *_indexes(taken)]))


def passages(text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> Iterator[tuple[int, int]]:
    """Yield the passages of an article in reading order, as half-open ranges of sentences; nearly all hold one.

    A sentence stays with the one before when a quotation runs from one into the other, and when it is nothing but
    more words of the same speaker, whom only the sentence before names: “…,” she said. “…” What an interviewer asks
    stays with what follows.
    """
    said = sorted((quote for quote in quotes if quote.kind != "indirect"), key=attrgetter("span"))
    asked = interviews.asked(text, sentences, said)
    said = [quote for quote in said if not interviews.is_answer(text, quote)] if asked else said
    first = at = reach = 0
    speakers: set[str] = set()  # those whom the passage names beside their words
    for number, sentence in enumerate(sentences):
        begun = at
        apart = number > first and reach <= sentence.span.start and number - 1 not in asked
        if at == len(said) or said[at].span.start >= sentence.span.end:  # most sentences; a book has 30,000
            if apart:
                yield first, number
                first, speakers = number, set()
            continue
        while at < len(said) and said[at].span.start < sentence.span.end:
            at += 1
        inside = said[begun:at]
        if apart and not _continues(text, sentences[number - 1], sentence, inside, speakers):
            yield first, number
            first, speakers = number, set()
        reach = max(reach, *(quote.span.end for quote in inside), 0)
        speakers.update(quote.speaker for quote in inside if quote.cue and quote.speaker)
    if sentences:
        yield first, len(sentences)


def _continues(
    text: str, before: Sentence, sentence: Sentence, inside: Sequence[Quote], speakers: Collection[str]
) -> bool:
    """Tell whether a sentence is nothing but a quote without attribution, by a speaker of the passage before it."""
    if not inside or inside[0].speaker not in speakers or "\n" in text[before.span.end : sentence.span.start]:
        return False
    quote = inside[0]
    attributed = quote.cue is not None and sentence.span.touches(quote.cue)
    return quote.span.covers(sentence.span) and not attributed


def budget(length: Length, total: int) -> int:
    """Return how many words a summary of an article of `total` words should have."""
    return {
        "words": length.amount,
        "percent": total * length.amount // 100,
        "seconds": length.amount * WORDS_PER_MINUTE // 60,
    }[length.unit]


def seconds(words: int) -> int:
    """Return how many seconds it takes to read so many words, rounded up."""
    return -(-words * 60 // WORDS_PER_MINUTE)


def _as_many(choices: Choices, room: int) -> Sequence[Passage]:
    """Return the best passages that have no more sentences than there is room for."""
    head = bisect_right(choices.sentences, room)
    taken = list(choices.order[:head])
    room -= choices.sentences[head - 1] if head else 0
    for passage in choices.order[head:]:
        if room <= 0:
            break
        if passage.last - passage.first <= room:
            taken.append(passage)
            room -= passage.last - passage.first
    return taken


def _fitting(choices: Choices, asked: int) -> Sequence[Passage]:
    """Return the best passages that have about as many words as asked for."""
    room = _room(asked)
    head = bisect_right(choices.words, room)
    if choices.weighed:
        if asked <= _USUAL - choices.kept_words and head < len(choices.growth):
            head = min(head, choices.usual)  # what is hardly worth its words only makes a longer summary longer
        return choices.growth[: head or int(not choices.kept)]
    # a ranker without an opinion on what is not worth telling: its order decides
    return _until_full(choices.order, head, room - (choices.words[head - 1] if head else 0))


def _room(asked: int) -> int:
    """Return how many words a summary may have."""
    return asked + min(asked // _OVER, _HALF)


def _growth(begun: Sequence[Passage], order: Sequence[Passage]) -> Iterator[Passage]:
    """Yield all passages: those a summary begins with, then the others, best first but for long ones that wait."""
    yield from begun
    words = sum(passage.words for passage in begun)
    waiting: list[tuple[int, int]] = []  # heap: words of a passage and its place in the order
    ready: list[int] = []  # heap: places in the order
    for at, passage in enumerate(order):
        if passage in begun:
            continue
        heappush(waiting, (passage.words, at))
        _release(waiting, ready, words)
        while ready:
            best = order[heappop(ready)]
            words += best.words
            yield best
            _release(waiting, ready, words)
    yield from (order[at] for at in sorted(at for _, at in waiting))


def _release(waiting: list[tuple[int, int]], ready: list[int], words: int) -> None:
    """Move the passages that are not too long for a summary of so many words from one heap to the other."""
    while waiting and waiting[0][0] <= max(_STEP_WORDS, words * _STEP_SHARE):
        heappush(ready, heappop(waiting)[1])


def _until_full(order: Sequence[Passage], head: int, room: int) -> Sequence[Passage]:
    """Return the first `head` passages and those after them that fit, up to the first sentence that does not.

    A long quotation that does not fit is passed over: it should not end the summary.
    """
    taken = list(order[:head])
    for passage in order[head:]:
        if passage.words <= room:
            taken.append(passage)
            room -= passage.words
        elif passage.last - passage.first == 1:
            break
    return taken


def _pack(candidates: Sequence[Passage], room: int, theirs: float) -> tuple[Passage, ...]:
    """Return the passages of positive worth that together have the highest F measure (a knapsack), best first.

    `theirs` is the number of words of the summary to be met.
    """
    best: dict[int, tuple[float, tuple[Passage, ...]]] = {0: (0.0, ())}  # by words used
    for passage in candidates:
        for used, (value, taken) in list(best.items()):
            total = used + passage.words
            gain = value + passage.value
            if passage.value > 0 and total <= room and (total not in best or gain > best[total][0]):
                best[total] = gain, (*taken, passage)
    used = max(best, key=lambda used: (best[used][0] + _COST * used) / (used + theirs + 1))
    return best[used][1]


def _shortest(order: Sequence[Passage]) -> Passage:
    """Return the best passage of one sentence, else the shortest of all: what stands there when nothing fits."""
    single = (passage for passage in order if passage.last - passage.first == 1)
    return next(single, None) or min(order, key=attrgetter("words"))


def _indexes(taken: Iterable[Passage]) -> Iterable[int]:
    return (at for passage in taken for at in range(passage.first, passage.last))
