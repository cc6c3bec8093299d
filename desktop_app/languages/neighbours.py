"""Tells a language from its nearest neighbour by runs of letters, where common words are too few to tell.

`resources/models/<code>-<neighbour>.ngrams.txt` holds a run and its weight a line: above 0 it speaks for the language,
below 0 for the neighbour.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from desktop_app import resources

SAMPLE = 600  # characters, four sentences; three are enough
_WORD = re.compile(r"[^\W\d_]+")


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
    weights, longest = _weights(code, neighbour)
    letters = "_" + "_".join(_WORD.findall(text[:SAMPLE].lower())) + "_"
    runs = (_ending(letters, end, weights, longest) for end in range(1, len(letters) + 1))
    return sum(math.log1p(count) * weights[run] for run, count in Counter(filter(None, runs)).items())


def _ending(letters: str, end: int, weights: Mapping[str, float], longest: int) -> str:
    """Return the longest known run that ends here; empty when there is none."""
    starts = range(max(end - longest, 0), end)
    return next((letters[start:end] for start in starts if letters[start:end] in weights), "")


@cache
def _weights(code: str, neighbour: str) -> tuple[Mapping[str, float], int]:
    """Return the weights of the runs, and how long the longest run is."""
    lines = resources.path("models", f"{code}-{neighbour}.ngrams.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if not line.startswith("#"))
    weights = {run: float(weight) for run, weight in pairs}
    return weights, max(map(len, weights))
