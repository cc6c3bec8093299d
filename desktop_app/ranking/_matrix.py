"""The sparse matrix of sentences by words that the graph rankers share. Imports numpy: only rankers import this."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each word occurs in each sentence: one entry per pair, ordered by sentence, then by word."""

    rows: Integers  # the sentence of each entry
    columns: Integers  # its word
    values: Floats  # how often
    lengths: Integers  # words per sentence
    width: int  # number of different words

    @property
    def height(self) -> int:
        """The number of sentences."""
        return len(self.lengths)


def count(sentences: Sequence[Sequence[str]]) -> Counts:
    """Return the counts of the words of some sentences."""
    lengths = np.fromiter(map(len, sentences), np.int64, len(sentences))
    numbers: dict[str, int] = {}
    words = [numbers.setdefault(word, len(numbers)) for word in chain.from_iterable(sentences)]
    rows = np.repeat(np.arange(len(sentences)), lengths)
    width = max(1, len(numbers))
    keys, values = np.unique(rows * width + np.array(words, np.int64), return_counts=True)
    return Counts(keys // width, keys % width, values.astype(np.float64), lengths, width)


def first(counts: Counts, height: int) -> Counts:
    """Return the counts of the first sentences only."""
    end = int(np.searchsorted(counts.rows, height))
    return Counts(counts.rows[:end], counts.columns[:end], counts.values[:end], counts.lengths[:height], counts.width)
