"""Articles with reference summaries (IndoSum, CNN/DailyMail) as the news ranker sees them."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app import languages, names, quotes, regions, sentences
from desktop_app.article import Article, Sentence
from desktop_app.ranking._document import Document, read

WORDS = 65


@dataclass(frozen=True, slots=True)
class Example:
    """An article, the ROUGE tokens of each of its sentences, and those of its reference summary."""

    document: Document
    outlet: str
    tokens: list[list[str]]
    reference: list[str]


def load(file: Path, code: str, *, glued: bool = False, limit: int | None = None) -> list[Example]:
    """Return the articles of a file, cut into sentences by our own segmenter; `glued` removes their paragraphs."""
    with file.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines][:limit]
    return [_example(record, languages.load(code), glued=glued) for record in records]


def _example(record: dict[str, Any], language: languages.Language, *, glued: bool) -> Example:
    article = Article(record["text"].replace("\n\n", "") if glued else record["text"])
    marked = regions.mark(article, language)
    units = sentences.split(article.text, marked, language)
    said = quotes.find(article.text, units, names.find(article.text, units, language), language)
    tokens = [rouge_tokens(unit.span.of(article.text)) for unit in units]
    reference = rouge_tokens(" ".join(record["summary"]))
    return Example(read(article, units, said, language), record.get("source", ""), tokens, reference)


def rouge_tokens(text: str) -> list[str]:
    """Return words and numbers as ROUGE counts them."""
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).split()


def best_sentences(example: Example, budget: int = WORDS) -> set[int]:
    """Return the sentences that a greedy search takes for the highest ROUGE-1 F1 within the budget of words."""
    reference = Counter(example.reference)
    lengths = _lengths(example.document.article.text, example.document.sentences)
    chosen: set[int] = set()
    words: Counter[str] = Counter()
    best = 0.0
    while True:
        room = budget - sum(lengths[at] for at in chosen)
        value, at = max(_gains(example, words, reference, lengths, room, chosen), default=(0.0, 0))
        if value <= best:
            return chosen
        best = value
        chosen.add(at)
        words += Counter(example.tokens[at])


def _lengths(text: str, units: Sequence[Sentence]) -> list[int]:
    return [len(unit.span.of(text).split()) for unit in units]


def _gains(
    example: Example,
    words: Counter[str],
    reference: Counter[str],
    lengths: Sequence[int],
    room: int,
    chosen: set[int],
) -> Iterator[tuple[float, int]]:
    for at, tokens in enumerate(example.tokens):
        if at not in chosen and (not chosen or lengths[at] <= room):
            both = words + Counter(tokens)
            yield 2 * (both & reference).total() / max(1, both.total() + reference.total()), at
