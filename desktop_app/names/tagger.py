"""A linear-chain conditional random field that tags the words of names (Lafferty, McCallum & Pereira 2001).

The model is a file of python-crfsuite in `resources/models/`, trained by `tests/benchmarks/train_names.py`. It reads a
word's form, its shape, its endings, the lexicons and `Counts`, each also of its neighbours.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import pycrfsuite

from desktop_app import resources
from desktop_app.article import Mention, MentionKind
from desktop_app.languages import Language
from desktop_app.names.words import NameWords, Word, shape, span_of, stretches

KINDS: dict[str, MentionKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
Features = tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """What is known of single words: `words` from the language file, `counts` a class per word from a large corpus."""

    words: NameWords
    counts: dict[str, str] = field(default_factory=dict)


def load(language: Language) -> "tuple[pycrfsuite.Tagger, Lexicon] | None":
    """Return the model and the lexicon of a language, None when it has no model."""
    return _load(language)


@cache
def _load(language: Language) -> "tuple[pycrfsuite.Tagger, Lexicon] | None":
    model = resources.path("models", f"names.{language.code}.crfsuite")
    if not model.is_file():
        return None
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))
    counts = read_counts(resources.path("models", f"names.{language.code}.counts.txt"))
    return tagger, Lexicon(language.words("names", NameWords), counts)


def read_counts(path: Path) -> dict[str, str]:
    """Return the class of each word in a counts file: lines of a class, a tab and words; `#` begins a comment."""
    found: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, several = line.partition("\t")
            found |= dict.fromkeys(several.split(), kind)
    return found


def tag(line: list[Word], tagger: "pycrfsuite.Tagger", lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the names in the words of one sentence."""
    for stretch in stretches(line):
        labels = tagger.tag(features(stretch, lexicon))
        yield from (mention for mention in mentions(stretch, labels) if mention.span.end - mention.span.start > 1)


def mentions(line: Sequence[Word], labels: Sequence[str]) -> Iterator[Mention]:
    """Yield the names that the labels B-, I- and O mark."""
    start = 0
    for at in range(1, len(labels) + 1):
        if at < len(labels) and labels[at].startswith("I-") and labels[start] != "O":
            continue
        if labels[start] != "O":
            yield Mention(span_of(line[start:at]), KINDS[labels[start][2:]])
        start = at


def features(line: Sequence[Word], lexicon: Lexicon) -> list[list[str]]:
    """Return the features of each word of a stretch."""
    known = [_word_features(lexicon, word.text) for word in line]
    edge = _edge_features()
    around = [edge, edge, *known, edge, edge]
    return [
        [*around[at + 2][0], *around[at + 1][1], *around[at + 3][2], *around[at][3], *around[at + 4][4], *pair]
        for at, pair in enumerate(_pairs(around))
    ]


def _pairs(around: list[tuple[Features, ...]]) -> Iterator[Features]:
    for at in range(2, len(around) - 2):
        before, here, after = around[at - 1][5][0], around[at][5][0], around[at + 1][5][0]
        yield f"{before}<{here}", f"{here}>{after}", f"{before}<{here}>{after}"


@cache
def _edge_features() -> tuple[Features, ...]:
    return ("edge",), ("-1edge",), ("+1edge",), ("-2edge",), ("+2edge",), ("edge",)


@lru_cache(maxsize=1 << 15)
def _word_features(lexicon: Lexicon, word: str) -> tuple[Features, ...]:
    lower, form = word.lower(), shape(word)
    count = lexicon.counts.get(lower, "-")
    classes = lexicon.words.classes(lower)
    core = (f"w={lower}", f"s={form}", f"c={count}", *(f"l={kind}" for kind in classes))
    own = (*core, f"1={lower[-1:]}", f"2={lower[-2:]}", f"3={lower[-3:]}", f"p={lower[:3]}", f"n={min(len(word), 8)}")
    brief = f"{form}{count}{classes[0] if classes else ''}"
    return (
        ("bias", *own),
        tuple(f"-1{part}" for part in core),
        tuple(f"+1{part}" for part in core),
        tuple(f"-2{part}" for part in core),
        tuple(f"+2{part}" for part in core[1:]),
        (brief,),
    )
