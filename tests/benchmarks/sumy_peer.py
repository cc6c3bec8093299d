"""What sumy itself says: its own summarizers, run over our sentences and words, with their ratings captured.

sumy cannot tell equal sentences apart, drops numbers and knows no Indonesian, so it is given sentences that are
compared by their place and that bring their words along.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from nltk.tokenize import NLTKWordTokenizer
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

SUMMARIZERS: dict[str, Callable[[], Any]] = {
    "edmundson": EdmundsonSummarizer,
    "kl": KLSummarizer,
    "lexrank": LexRankSummarizer,
    "lsa": LsaSummarizer,
    "luhn": LuhnSummarizer,
    "reduction": ReductionSummarizer,
    "sumbasic": SumBasicSummarizer,
    "textrank": TextRankSummarizer,
}


class Placed(Sentence):  # type: ignore[misc]  # sumy has no types
    """A sentence that equals no other one."""

    def __init__(self, place: int, words: Sequence[str], *, heading: bool = False) -> None:
        super().__init__(" ".join(words), None, heading)
        self._place = place
        self._cached_property_words = tuple(words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Placed) and self._place == other._place

    def __hash__(self) -> int:
        return self._place


def cut(sentences: Sequence[str], stop: frozenset[str]) -> list[list[str]]:
    """Return the words of some sentences as sumy finds them: nltk's tokenizer, then letters only."""
    tokenize = NLTKWordTokenizer().tokenize
    return [
        [word.lower() for word in tokenize(text) if word.isalpha() and word.lower() not in stop] for text in sentences
    ]


def rate(
    ranker: str,
    words: Sequence[Sequence[str]],
    stop: frozenset[str] = frozenset(),
    *,
    cues: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
    paragraphs: Sequence[int] = (),
    title: Sequence[str] = (),
) -> list[float]:
    """Return sumy's rating of each sentence.

    `cues` are the bonus and the stigma words; `paragraphs` gives the paragraph of each sentence, by default the same.
    """
    sentences = [Placed(at, sentence) for at, sentence in enumerate(words)]
    numbers = paragraphs or [0] * len(words)
    groups = [[sentences[at] for at in group] for _, group in groupby(range(len(words)), numbers.__getitem__)]
    groups[0].insert(0, Placed(-1, title, heading=True))
    summarizer = SUMMARIZERS[ranker]()
    ratings: list[float] = []

    def capture(sentences: Sequence[Placed], _count: int, rating: Any, *args: Any) -> tuple[Placed, ...]:  # noqa: ANN401
        rate_one = rating.__getitem__ if isinstance(rating, dict) else rating
        ratings.extend(float(rate_one(sentence, *args)) for sentence in sentences)
        return ()

    summarizer._get_best_sentences = capture
    if ranker == "edmundson":
        summarizer.bonus_words, summarizer.stigma_words, summarizer.null_words = *cues, stop
    else:
        summarizer.stop_words = stop
    summarizer(ObjectDocumentModel([Paragraph(group) for group in groups]), 0)
    return ratings
