"""A linear-chain conditional random field that tags the words of names (Lafferty, McCallum & Pereira 2001).

The model is a file of python-crfsuite in `resources/models/`, trained by `tests/benchmarks/train_names.py`. It reads a
word's form, its shape, its endings, the lexicons and the counts, each also of its neighbours.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import languages, resources
from desktop_app.article import Mention, MentionKind
from desktop_app.languages import Language
from desktop_app.names.words import Line, NameWords, Word, shape, span_of, stretches

if TYPE_CHECKING:
    from pycrfsuite import Tagger

KINDS: dict[str, MentionKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
Features = tuple[bytes, ...]  # as the model reads them
Known = tuple[Features, Features, Features, str, Features]
_EDGE: Known = ((), (b"-1edge",), (b"+1edge",), "edge", (b"-2edge",))


@dataclass(frozen=True, eq=False)
class Lexicon:
    """What is known of single words: `words` from the language file, `counts` a class per word from a large corpus.

    `used` are the features that have a weight in the model; all others are left out, empty keeps all (for training).
    `foreign` are given names of other languages, which the model does not ask for.
    """

    words: NameWords
    counts: dict[str, str] = field(default_factory=dict)
    used: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()

    def given(self, word: str) -> bool:
        """Tell whether a lower-case word is a given name, of this language or another."""
        return word in self.words.given or self.is_foreign(word)

    def is_foreign(self, word: str) -> bool:
        """Tell whether a lower-case word is a given name of another language and nothing else in this one."""
        return word in self._strangers

    @cached_property
    def _strangers(self) -> frozenset[str]:
        return self.foreign.difference(*self.words.lexicons().values())

    def ordinary(self, word: str) -> bool:
        """Tell whether a lower-case word is none that names are made of: seldom a capital, and then no name."""
        if self.counts.get(word, "").startswith("no") or word in self.words.plain:
            return True
        stem = word.removesuffix(self.words.clitic) if self.words.clitic else word
        return stem != word and (stem in self.words.heads or self.counts.get(stem, "").startswith("no"))

    def familiar(self, form: str) -> bool:
        """Tell whether a word is a given name, or mostly part of a person's name in the corpus."""
        return self.given(form.lower()) or self.counts.get(form.lower(), "")[1:2] == "P"


@cache
def load(language: Language) -> "tuple[Tagger, Lexicon] | None":
    """Return the model and the lexicon of a language, None when it has no model."""
    model = resources.path("models", f"names.{language.code}.crfsuite")
    if not model.is_file():
        return None
    import pycrfsuite  # noqa: PLC0415  # whoever only asks who is quoted, as the window does, tags no names

    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))
    counts = read_counts(resources.path("models", f"names.{language.code}.counts.txt"))
    used = resources.path("models", f"names.{language.code}.features.txt").read_text(encoding="utf-8")
    words = language.words("names", NameWords)
    foreign = (languages.load(code).words("names", NameWords).given for code in languages.codes())
    return tagger, Lexicon(words, counts, frozenset(used.split("\n")), frozenset().union(*foreign))


def read_counts(path: Path) -> dict[str, str]:
    """Return the class of each word in a counts file: lines of a class, a tab and words; `#` begins a comment."""
    found: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, several = line.partition("\t")
            found |= dict.fromkeys(several.split(), kind)
    return found


def tag(line: Line, tagger: "Tagger", lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the names in the words of one sentence."""
    for stretch in stretches(line, lexicon.ordinary):
        labels = tagger.tag(features(stretch, lexicon))
        yield from (mention for mention in mentions(stretch, labels) if mention.span.end - mention.span.start > 1)


def mentions(line: Sequence[Word], labels: Sequence[str]) -> Iterator[Mention]:
    """Yield the names that the labels B-, I- and O mark."""
    start = -1
    for at, label in enumerate([*labels, "O"]):
        if start >= 0 and label[:2] != "I-":
            yield Mention(span_of(line[start:at]), KINDS[labels[start][2:]])
            start = -1
        if start < 0 and label != "O":
            start = at


def features(line: Sequence[Word], lexicon: Lexicon) -> list[list[bytes]]:
    """Return the features of each word of a stretch: its own, and what is known of the words beside it."""
    known = [_EDGE, _EDGE, *(_word_features(lexicon, word.text) for word in line), _EDGE, _EDGE]
    found = []
    for first, before, own, after, last in zip(known, known[1:], known[2:], known[3:], known[4:], strict=False):
        together = _joint_features(lexicon, before[3], own[3], after[3], last[3])
        found.append([*own[0], *before[1], *first[4], *after[2], *together])
    return found


@lru_cache(maxsize=1 << 15)
def _joint_features(lexicon: Lexicon, left: str, here: str, right: str, last: str) -> Features:
    """Return what words tell together, each told in brief."""
    pairs = (f"{left}<{here}", f"{here}>{right}", f"{left}<{here}>{right}", f"+2{last}")
    return _encoded(pairs, lexicon.used)


@lru_cache(maxsize=1 << 15)
def _word_features(lexicon: Lexicon, word: str) -> Known:
    """Return what a word tells of itself, of the next word, of the one before, in brief, and of the next but one."""
    word = word.encode(errors="replace").decode()  # the model takes UTF-8 only, which half a character is not
    lower, form = word.lower(), shape(word)
    count = lexicon.counts.get(lower, "-")
    classes = lexicon.words.classes(lower)
    core = (f"w={lower}", f"s={form}", f"c={count}", *(f"l={kind}" for kind in classes))
    ends = (f"1={lower[-1:]}", f"2={lower[-2:]}", f"3={lower[-3:]}", f"p={lower[:3]}", f"n={min(len(word), 8)}")
    before, after = tuple(f"-1{part}" for part in core), tuple(f"+1{part}" for part in core)
    brief = f"{form}{count}{classes[0] if classes else ''}"
    parts = (*core, *ends, "bias"), before, after, (f"-2w={lower}", f"-2{brief}")
    own, led, following, second = (_encoded(part, lexicon.used) for part in parts)
    return own, led, following, brief, second


def _encoded(features: Sequence[str], used: frozenset[str]) -> Features:
    """Return features in UTF-8, without those that have no weight."""
    return tuple([feature.encode() for feature in features if not used or feature in used])  # half the time of tuple(…)
