"""What the reader decided about the summary: its length, and the sentences pinned or left out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from desktop_app import languages, ranking
from desktop_app.article import Digest, Sentence, Span
from desktop_app.sentences import flowing
from desktop_app.summary import Choices, Length, Unit, prepare, seconds


@dataclass(frozen=True, slots=True)
class Taste:
    """What the reader decided about single sentences, by their indexes; it outlives every length and ranker."""

    pinned: frozenset[int] = frozenset()
    excluded: frozenset[int] = frozenset()

    def pin(self, at: int) -> "Taste":
        """Return the taste with a sentence pinned, or no longer pinned."""
        return Taste(self.pinned ^ {at}, self.excluded - {at})

    def exclude(self, at: int) -> "Taste":
        """Return the taste with a sentence left out, or back in the choice."""
        return Taste(self.pinned - {at}, self.excluded ^ {at})


def moved(taste: Taste, before: Sequence[Sentence], after: Sequence[Sentence]) -> Taste:
    """Return the taste for another division of the same text: it stays with the sentences that are still there."""
    if before == after:
        return taste
    return placed(after, *([before[at].span for at in chosen] for chosen in (taste.pinned, taste.excluded)))


def placed(sentences: Sequence[Sentence], pinned: Collection[Span], excluded: Collection[Span]) -> Taste:
    """Return the taste of places in the text; those that are no sentence are left out."""
    places = {sentence.span: at for at, sentence in enumerate(sentences)}
    return Taste(*(frozenset(places[span] for span in spans if span in places) for spans in (pinned, excluded)))


def focused(digest: Digest, focus: str) -> tuple[Digest, bool]:
    """Return the digest steered towards the reader's words, and whether any sentence holds one of them."""
    if not ranking.terms(focus):
        return digest, True
    scores = ranking.steer(digest.article.text, digest.sentences, digest.scores, focus)
    return (digest, False) if scores is None else (replace(digest, scores=scores), True)


def choices(digest: Digest, taste: Taste) -> Choices:
    """Return what summaries of any length are chosen from: worked out once, for the slider to move over."""
    article, text = digest.article, digest.article.text
    if digest.quotes:  # only a quotation goes on behind a line break
        text = flowing(text, digest.regions, languages.load(article.language))
    return prepare(
        text,
        digest.sentences,
        digest.scores,
        digest.quotes,
        pinned=taste.pinned,
        excluded=taste.excluded,
    )


def limits(words: Sequence[int], unit: Unit) -> tuple[int, int]:
    """Return the shortest and the longest length that make sense for an article, in the unit.

    `words` are the word counts of its sentences.
    """
    total = max(sum(words), 1)
    longest = {
        "words": total,
        "sentences": max(len(words), 1),
        "percent": 100,
        "seconds": seconds(total),
    }[unit]
    shortest = {"words": 20, "sentences": 1, "percent": 1, "seconds": 5}[unit]
    return min(shortest, longest), longest


def converted(words: Sequence[int], chosen: Sequence[int], unit: Unit) -> Length:
    """Return the length of a present choice in another unit, rounded up so that the choice still fits."""
    taken = sum(words[at] for at in chosen)
    amount = {
        "words": taken,
        "sentences": len(chosen),
        "percent": -(-taken * 100 // max(sum(words), 1)),
        "seconds": seconds(taken),
    }[unit]
    return Length(max(amount, 1), unit)
