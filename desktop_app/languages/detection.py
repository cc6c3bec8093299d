"""Which language a text is in, told by its script and by the little words of each language."""

import collections
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.languages import neighbours

SAMPLE = 2000  # characters from each of three places of the text: enough for certainty, and fast
OWN = 4  # a word that the language's neighbours do not have counts as much as so many that they share
CLOSE = 0.7  # of a neighbour's hits: fewer than these and there is no doubt
RUNS = 2  # what runs of letters say weighs so much less than hits; see resources/models/ms-id.ngrams.txt
FIRST = 1  # hit more is given to the first language, the one that most texts are in
AFFIXES = 3  # fewer hits than this and the beginnings and endings of the words are asked too
SHARE = 0.04  # of all words must be known, or the language is another
FEW = 12  # words: a shorter text is not asked for that share
FOREIGN = 0.3  # share of the letters that must be of another script than Latin
_NOT_LATIN = re.compile("[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff]+")  # Greek and all behind it, marks left out
_WORD = re.compile(r"[a-z]++(?![^\W\d_])|[^\W\d_]++")  # the first half is the quicker one, where all are of ASCII


@dataclass(frozen=True, slots=True)
class DetectionWords:
    """Table `[detection]`: frequent words, words its neighbours lack (`own`), beginnings and endings of its words."""

    words: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Detector:
    """Tells the language of a text.

    `languages` are tried in their order, the first wins a tie. `scripts` gives for each code that is told by its
    letters alone a range of letters, as in a regular expression. `weights` are what each word counts, by language.
    """

    languages: Mapping[str, DetectionWords]
    scripts: Mapping[str, str]
    weights: Mapping[str, Sequence[tuple[str, int]]]

    @classmethod
    def of(cls, languages: Mapping[str, DetectionWords], scripts: Mapping[str, str]) -> "Detector":
        """Return the detector of these languages."""
        weights: dict[str, list[tuple[str, int]]] = {}
        for code, known in languages.items():
            for word in known.words | known.own:
                weight = (word in known.words) + OWN * (word in known.own)
                weights.setdefault(word, []).append((code, weight))
        return cls(languages, scripts, weights)

    def detect(self, text: str) -> str:
        """Return the code of the language of the text, empty when nothing tells it."""
        sample = _sample(text)
        words = collections.Counter(_WORD.findall(sample.lower()))
        if not all(map(str.isascii, words)) and (code := _by_script(sample, self.scripts)):
            return code
        total = words.total()
        hits = self._hits(words)
        if hits and (first := next(iter(hits))) and hits[first]:
            hits[first] += FIRST
        for code, neighbour in neighbours.neighbours().items():
            if CLOSE * hits.get(neighbour, 0) < hits.get(code, 0):
                hits[code] += neighbours.evidence(sample, code, neighbour) / RUNS
        best = max(hits, key=hits.__getitem__, default="")
        known = hits.get(best, 0)
        return best if known and (total < FEW or known >= SHARE * total) else ""

    def _hits(self, words: collections.Counter[str]) -> dict[str, float]:
        """Return what the words say for each language, and their beginnings and endings where words say little."""
        hits = dict.fromkeys(self.languages, 0.0)
        for word in words.keys() & self.weights.keys():
            for code, weight in self.weights[word]:
                hits[code] += weight * words[word]
        if max(hits.values(), default=0) >= AFFIXES:
            return hits
        return {code: hits[code] + _affixes(words, known) / 4 for code, known in self.languages.items()}


def _sample(text: str) -> str:
    if len(text) <= 3 * SAMPLE:
        return text
    middle = len(text) // 2
    return " ".join((text[:SAMPLE], text[middle : middle + SAMPLE], text[-SAMPLE:]))


def _by_script(sample: str, scripts: Mapping[str, str]) -> str:
    """Return the first language whose script holds a large part of the letters; "ja" stands before "zh"."""
    foreign = "".join(_NOT_LATIN.findall(sample))
    letters = sum(map(str.isalpha, sample)) if foreign else 0
    for code, script in scripts.items() if foreign else ():
        if len(re.findall(f"[{script}]", foreign)) > FOREIGN * letters:
            return code
    return ""


def _affixes(words: Iterable[str], known: DetectionWords) -> int:
    long = [word for word in words if len(word) > 5]  # noqa: PLR2004  # a shorter word is hardly derived
    return sum(word.startswith(known.beginnings) + word.endswith(known.endings) for word in long)
