"""Compares the rankings of our classical rankers with those of sumy itself, sentence by sentence.

    python -m tests.benchmarks.same_as_sumy ARTICLES.jsonl [--articles 200] [--stitched 1000]

reads `text` of each line, ranks each article with both, then one article stitched together from all of them. Takes some
minutes, nearly all of them sumy's; its KL, which is cubic, gets a tenth of the stitched sentences. Exits with 1 when a
ranking differs.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from desktop_app import languages, ranking, regions, sentences
from desktop_app.article import Article
from desktop_app.ranking._document import Document, paragraphs, read
from tests.benchmarks import sumy_peer

_EQUAL = 1e-9  # ratings nearer than this differ by the order of additions only


def main() -> int:
    """Compare, print a line per ranker, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--stitched", type=int, default=1000)
    chosen = parser.parse_args()
    with chosen.file.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    single = [document(text) for text in texts[: chosen.articles]]
    differing = 0
    for name in sorted(sumy_peer.SUMMARIZERS):
        size = chosen.stitched // 10 if name == "kl" else chosen.stitched
        long = document("\n\n".join(texts), size)
        wrong = sum(not same(name, one) for one in single)
        joined = same(name, long)
        differing += wrong + (not joined)
        print(
            f"{name:<12}{wrong} of {len(single)} articles differ; {len(long.sentences):,} stitched sentences: "
            f"{'the same' if joined else 'DIFFERENT'}",
            flush=True,
        )
    return 1 if differing else 0


def document(text: str, most: int | None = None, code: str = "id") -> Document:
    """Return the first `most` sentences of a text as the rankers read them."""
    language = languages.load(code)
    article = Article(text, language=code)
    units = sentences.split(text, regions.mark(article, language), language)[:most]
    return read(article, units, (), language)


def same(name: str, article: Document) -> bool:
    """Tell whether a ranker of ours and sumy's put the sentences of a document in the same order.

    Sentences that sumy rates alike, but for rounding, may stand in any order among themselves.
    """
    ours = [score.value for score in ranking.run(name, article).scores]
    return follows(ours, rate(name, article))


def rate(name: str, article: Document) -> list[float]:
    """Return sumy's own ratings of a document without a title."""
    cues = article.cues.bonus, article.cues.stigma
    return sumy_peer.rate(name, article.words, article.stop, cues=cues, paragraphs=paragraphs(article))


def follows(ours: Sequence[float], theirs: Sequence[float]) -> bool:
    """Tell whether `ours`, from the best down, never rises in `theirs` by more than rounding."""
    order = sorted(range(len(ours)), key=lambda at: -ours[at])
    ordered = [theirs[at] for at in order]
    return len(ours) == len(theirs) and all(
        after - before <= _EQUAL * max(1.0, abs(before)) for before, after in pairwise(ordered)
    )


if __name__ == "__main__":
    sys.exit(main())
