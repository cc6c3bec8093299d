"""The library's speed: the river on the sample articles, and our rankers beside sumy's own."""

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_app import languages, ranking, reading, regions, sentences
from desktop_app.article import Article
from desktop_app.digest import digest
from desktop_app.ranking import _document
from tests.benchmarks import sumy_peer
from tests.benchmarks.table import Row, below

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
RIVER_MS = 10.0  # for an article of 20 sentences
SENTENCES = 150  # more, and sumy's KL alone takes minutes


def milliseconds(work: Callable[[], object], times: int = 7) -> float:
    """Return the median processor time of some runs of `work`, after a first one that does not count."""
    work()
    taken = []
    for _ in range(times):
        start = time.thread_time()
        work()
        taken.append(1000 * (time.thread_time() - start))
    return statistics.median(taken)


def river() -> Iterator[Row]:
    """Measure an article's way through all rooms, warm."""
    for file in SEEDS:
        article = reading.read(file)[0]
        count = len(digest(article).sentences)
        taken = milliseconds(lambda article=article: digest(article))  # type: ignore[misc]  # bound at once
        yield Row(f"{file.stem} ({count} sentences)", f"{taken:.1f} ms")
        if file is SEEDS[0]:
            yield below("the same for 20 of its sentences", taken * 20 / count, RIVER_MS, "ms")


def rankers() -> Iterator[Row]:
    """Measure each classical ranker beside sumy's: the same sentences, the same words."""
    article = _long_article(SENTENCES)
    language = languages.load("id")
    units = sentences.split(article.text, regions.mark(article, language), language)[:SENTENCES]
    document = _document.read(article, units, (), language)
    cues = document.cues.bonus, document.cues.stigma
    for name in sorted(sumy_peer.SUMMARIZERS):
        ours = milliseconds(lambda name=name: ranking.rank(name, article, units, (), language), 3)  # type: ignore[misc]
        start = time.thread_time()
        sumy_peer.rate(name, document.words, document.stop, cues=cues)
        theirs = 1000 * (time.thread_time() - start)
        times = theirs / ours
        yield Row(
            f"{name}: {ours:.1f} ms, sumy {theirs:.0f} ms", f"{times:.0f} times", "faster than sumy", held=times > 1
        )


def _long_article(count: int) -> Article:
    texts = [file.read_text(encoding="utf-8") for file in SEEDS]
    while sum(text.count(". ") for text in texts) < 2 * count:
        texts += texts
    return Article("\n\n".join(texts), language="id")
