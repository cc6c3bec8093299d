"""ROUGE of the news ranker with a given model, as `score.py summaries` computes it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.article import Score
from desktop_app.ranking import _trees, news
from desktop_app.ranking._features import measure
from desktop_app.summary import Length, choose, prepare
from tests.benchmarks.news_data import WORDS, Example


def show(name: str, examples: Sequence[Example], model: Mapping[str, Any]) -> None:
    """Print the scores of summaries of 65 words and of three sentences, and those of the first three sentences."""
    trees = _trees.parse(model)
    scores = [news.judge(*measure(example.document), trees) for example in examples]
    for label, length in ((f"{WORDS} words", Length(WORDS)), ("3 sentences", Length(3, "sentences"))):
        chosen = [_choose(*pair, length) for pair in zip(examples, scores, strict=True)]
        print(f"{name}, {label}: {_mean(examples, chosen)}")
    print(f"{name}, first three sentences: {_mean(examples, [range(min(3, len(e.tokens))) for e in examples])}")


def _choose(example: Example, scores: Sequence[Score], length: Length) -> Sequence[int]:
    document = example.document
    return choose(prepare(document.article.text, document.sentences, scores, document.quotes), length)


def _mean(examples: Sequence[Example], chosen: Sequence[Sequence[int]]) -> str:
    figures = [rouge(example, at) for example, at in zip(examples, chosen, strict=True)]
    means = [sum(column) / len(figures) for column in zip(*figures, strict=True)]
    return "ROUGE-1 {:.2f}  ROUGE-2 {:.2f}  ROUGE-L {:.2f}".format(*means)


def rouge(example: Example, chosen: Sequence[int]) -> tuple[float, float, float]:
    """Return ROUGE-1, ROUGE-2 and ROUGE-L F1 in per cent of some sentences as the summary of an article."""
    ours = [token for at in chosen for token in example.tokens[at]]
    return _overlap(ours, example.reference, 1), _overlap(ours, example.reference, 2), _longest(ours, example.reference)


def _overlap(ours: Sequence[str], reference: Sequence[str], size: int) -> float:
    one, other = (Counter(zip(*(tokens[at:] for at in range(size)), strict=False)) for tokens in (ours, reference))
    return 200 * (one & other).total() / max(1, one.total() + other.total())


def _longest(ours: Sequence[str], reference: Sequence[str]) -> float:
    """Return the F1 of the longest common subsequence."""
    row = [0] * (len(reference) + 1)
    for token in ours:
        diagonal = 0
        for at, other in enumerate(reference, 1):
            diagonal, row[at] = row[at], diagonal + 1 if token == other else max(row[at], row[at - 1])
    return 200 * row[-1] / max(1, len(ours) + len(reference))
