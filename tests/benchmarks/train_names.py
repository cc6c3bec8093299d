"""Train the tagger of Indonesian names and measure it on the part it has not seen.

    python tests/benchmarks/train_names.py IDNER-TRAIN IDNER-DEV INDOSUM.jsonl

First a model learns from idner-news-2k alone and tags the articles of IndoSum; what it finds there is counted per word
(`names.id.counts.txt`), and the model that is kept learns again with these counts among its features (a form of
self-training: the counts carry the evidence of 60,000 sentences that nobody labelled). `names.id.features.txt` lists
the features that have a weight, so that no others are made.
"""

import argparse
import collections
import itertools
import json
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path

import pycrfsuite

from desktop_app import languages, resources
from desktop_app.article import Span
from desktop_app.names import tagger
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Line, NameWords, stretches, tokenise

log = logging.getLogger(__name__)
Labelled = tuple[Line, list[str]]
TIGHT = frozenset(".,;:!?)%")
HEAD = """\
# How often words are parts of names in news, one class a line: a class, a tab, the words (lower case).
# First the share of capitals away from a sentence's head (C often, c seldom, n never), then the kind of name it mostly
# belongs to (P person, O organisation, P place. Counted by
# tests/benchmarks/train_names.py over the articles of IndoSum (Kurniawan & Louvan 2018, CC BY-SA 4.0); this file is
# under CC BY-SA 4.0 too.
# The model beside it, names.id.crfsuite, is trained on idner-news-2k (Khairunnisa, Imankulova & Komachi 2020, MIT).
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("dev", type=Path)
    parser.add_argument("articles", type=Path)
    chosen = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    lexicon = languages.load("id").words("names", NameWords)
    train, dev = list(read(chosen.train)), list(read(chosen.dev))
    folder = resources.path("models")
    model, counts = folder / "names.id.crfsuite", folder / "names.id.counts.txt"
    empty = Lexicon(lexicon)
    first = learn(train, empty, model)
    report("first", first, empty, dev)
    counts.write_text(HEAD + count(chosen.articles, first, empty), encoding="utf-8")
    full = Lexicon(lexicon, tagger.read_counts(counts))
    kept = learn(train, full, model)
    report("with counts", kept, full, dev)
    used = "\n".join(sorted(kept.info().attributes))
    (folder / "names.id.features.txt").write_text(used, encoding="utf-8")


def read(path: Path) -> Iterator[Labelled]:
    """Yield the sentences of a CoNLL file as the program would see them: written text, its own words, their labels."""
    rows: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        parts = line.split()
        if len(parts) >= 3:
            rows.append((parts[0], parts[-1]))
        elif rows:
            yield relabel(rows)
            rows = []


def relabel(rows: Iterable[tuple[str, str]]) -> Labelled:
    text, places = "", []
    for token, label in rows:
        text += token if token in TIGHT or text.endswith("(") or not text else f" {token}"
        places.append((len(text) - len(token), len(text), label))
    line = tokenise(text, Span(0, len(text)))
    labels: list[str] = []
    for word in line.words:
        start, label = next(((s, lab) for s, e, lab in places if s < word.end and word.start < e), (0, "O"))
        inside = label.startswith("B-") and word.start > start and word.text.isalnum() and labels and labels[-1] != "O"
        labels.append(f"I-{label[2:]}" if inside else label)
    return line, labels


def learn(sentences: Iterable[Labelled], lexicon: Lexicon, path: Path) -> "pycrfsuite.Tagger":
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    # of seven pairs tried the one that kept full names in articles best; persons on idner dev moved by one point
    trainer.set_params({"c1": 0.1, "c2": 0.05, "max_iterations": 120, "feature.possible_transitions": True})
    for line, labels in sentences:
        by_word = dict(zip(line.words, labels, strict=True))
        for stretch in stretches(line, lexicon.ordinary):
            trainer.append(tagger.features(stretch, lexicon), [by_word[word] for word in stretch])
    trainer.train(str(path))
    model = pycrfsuite.Tagger()
    model.open(str(path))
    return model


def report(name: str, model: "pycrfsuite.Tagger", lexicon: Lexicon, sentences: Iterable[Labelled]) -> None:
    found, gold = set(), set()
    for at, (line, labels) in enumerate(sentences):
        gold |= {(at, mention) for mention in tagger.mentions(line.words, labels)}
        found |= {(at, mention) for mention in tagger.tag(line, model, lexicon)}
    for kind in tagger.KINDS.values():
        mine = {entry for entry in found if entry[1].kind == kind}
        theirs = {entry for entry in gold if entry[1].kind == kind}
        hit = len(mine & theirs)
        precision, recall = hit / max(1, len(mine)), hit / max(1, len(theirs))
        score = 200 * hit / max(1, len(mine) + len(theirs))
        log.info("%-12s %-13s P %.1f R %.1f F1 %.1f", name, kind, 100 * precision, 100 * recall, score)


def count(articles: Path, model: "pycrfsuite.Tagger", lexicon: Lexicon) -> str:
    kinds: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    cases: dict[str, collections.Counter[bool]] = collections.defaultdict(collections.Counter)
    for line in sentences_of(articles):
        for before, word in itertools.pairwise(line.words):
            if word.text.isalpha() and before.text.isalpha():
                cases[word.text.lower()][word.text[0].isupper()] += 1
        tagged: dict[int, str] = {}
        for mention in tagger.tag(line, model, lexicon):
            tagged |= dict.fromkeys(range(*mention.span), mention.kind)
        for word in line.words:
            if word.text[0].isupper():
                kinds[word.text.lower()][tagged.get(word.start, "o")] += 1
    classes = collections.defaultdict(list)
    for form in sorted(cases.keys() | kinds.keys()):
        if cases[form].total() + kinds[form].total() >= 3 and form.isalpha():
            classes[case_class(cases[form]) + kind_class(kinds[form])].append(form)
    return "".join(f"{name}\t{' '.join(several)}\n" for name, several in sorted(classes.items()))


def sentences_of(articles: Path) -> Iterator[Line]:
    with articles.open(encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            for start, end in article["sentence_offsets"]:
                yield tokenise(article["text"], Span(start, end))


def case_class(cases: "collections.Counter[bool]") -> str:
    share = (cases[True] + 0.5) / (cases.total() + 1)
    return "C" if share > 0.9 else "c" if share > 0.2 else "n"


def kind_class(kinds: "collections.Counter[str]") -> str:
    if kinds.total() < 2:
        return "-"
    (kind, most) = kinds.most_common(1)[0]
    sure = "2" if most > 0.8 * kinds.total() and most >= 3 else "1"
    return {"person": "P", "organisation": "O", "place": "L", "o": "o"}[kind] + sure


if __name__ == "__main__":
    main()
