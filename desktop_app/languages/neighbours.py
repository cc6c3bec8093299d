"""Tells a language from its nearest neighbour by runs of letters, where common words are too few to tell.

`resources/models/<code>-<neighbour>.ngrams.txt` holds a run and its weight a line: above 0 it speaks for the language,
below 0 for the neighbour.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app import resources

SAMPLE = 600  # characters, four sentences; three are enough
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Known:
    """The weights of runs, how long the shortest is, and how long those are that end in the same so many letters."""

    weights: Mapping[str, float]
    shortest: int
    lengths: Mapping[str, Sequence[int]]  # the longest first


@cache
def neighbours() -> Mapping[str, str]:
    """Return the languages that have a neighbour, each with its neighbour's code."""
    files = resources.path("models").glob("*-*.ngrams.txt")
    return dict(file.name.partition(".")[0].split("-", 1) for file in files)


def evidence(text: str, code: str, neighbour: str) -> float:
    """Return what the runs of letters say: above 0 for the language, below 0 for its neighbour.

    Naive Bayes over the longest known run that ends at each letter, repeated runs counted by the logarithm of their
    number, as in py3langid (Lui & Baldwin 2012, langid.py, ACL demonstrations). Takes time linear in `SAMPLE`.
    """
    known = _known(code, neighbour)
    letters = "_" + "_".join(_WORD.findall(text[:SAMPLE].lower())) + "_"
    return sum(math.log1p(count) * known.weights[run] for run, count in Counter(_runs(letters, known)).items())


def _runs(letters: str, known: _Known) -> Iterator[str]:
    """Yield the longest known run that ends at each letter, where there is one."""
    shortest, weights, lengths = known.shortest, known.weights, known.lengths
    for end in range(shortest, len(letters) + 1):
        for length in lengths.get(letters[end - shortest : end], ()):
            if length <= end and (run := letters[end - length : end]) in weights:
                yield run
                break


@cache
def _known(code: str, neighbour: str) -> _Known:
    lines = resources.path("models", f"{code}-{neighbour}.ngrams.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if not line.startswith("#"))
    weights = {run: float(weight) for run, weight in pairs}
    shortest = min(map(len, weights))
    lengths: dict[str, list[int]] = {}
    for run in sorted(weights, key=len, reverse=True):
        several = lengths.setdefault(run[-shortest:], [])
        if len(run) not in several:
            several.append(len(run))
    return _Known(weights, shortest, lengths)
