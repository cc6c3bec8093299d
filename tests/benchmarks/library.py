"""The library's speed: the river on the sample articles, and our rankers beside sumy's own."""

import random
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_app import languages, ranking, reading, regions, sentences
from desktop_app.article import Article, Sentence, Span
from desktop_app.digest import digest
from desktop_app.languages import CommonWords
from desktop_app.ranking import _document
from tests.benchmarks import sumy_peer
from tests.benchmarks.table import Row, below

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
RIVER_MS, RIVER_SENTENCES = 10.0, 20  # for an article of so many sentences
SENTENCES = 150  # more, and sumy's KL alone takes minutes
GRAPH = ("lexrank", "textrank")  # those that compare every sentence with every other one
GRAPH_TIMES = 100.0  # as fast as sumy, on 1,000 sentences
GRAPH_MS = 20.0
LONG, LONG_MS, LONG_MB = 10_000, 500.0, 400.0
LONGEST, GROWTH = 50_000, 1.5  # sentences, and how much more one of them may cost than one of 1,000


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
    """Measure an article's way through all rooms, warm; the target is that of a sample of 20 sentences."""
    for file in SEEDS:
        article = reading.read(file)[0]
        count = len(digest(article).sentences)
        taken = milliseconds(lambda article=article: digest(article))  # type: ignore[misc]  # bound at once
        label = f"{file.stem} ({count} sentences, {len(article.text.split())} words)"
        yield below(label, taken, RIVER_MS, "ms") if count == RIVER_SENTENCES else Row(label, f"{taken:.1f} ms")


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


def graphs() -> Iterator[Row]:
    """Measure the rankers that compare all pairs, from the sentences' text on: beside sumy's, and on a long one."""
    language = languages.load("id")
    article, units = _cut(1000)
    stop = language.words("common", CommonWords).stop
    for name in GRAPH:
        ours = milliseconds(lambda name=name: ranking.rank(name, article, units, (), language))  # type: ignore[misc]
        start = time.thread_time()
        words = sumy_peer.cut([unit.span.of(article.text) for unit in units], stop)
        sumy_peer.rate(name, words, stop)
        theirs = 1000 * (time.thread_time() - start)
        yield below(f"{name}, {len(units):,} sentences", ours, GRAPH_MS, "ms")
        times, label = theirs / ours, f"the same beside sumy's {theirs:,.0f} ms"
        yield Row(label, f"{times:.0f} times", f"at least {GRAPH_TIMES:.0f}", held=times >= GRAPH_TIMES)
    article, units = _cut(LONG)
    for name in GRAPH:
        taken = milliseconds(lambda name=name: ranking.rank(name, article, units, (), language), 3)  # type: ignore[misc]
        yield below(f"{name}, {len(units):,} sentences", taken, LONG_MS, "ms")
        yield below("the memory that takes", _megabytes(name, article, units), LONG_MB, "MB")


def growth() -> Iterator[Row]:
    """Measure what a sentence costs the news ranker in a short article and in the longest ones."""
    language = languages.load("id")
    costs = []
    for size in (1000, LONGEST):
        article, units = _cut(size)
        taken = milliseconds(lambda: ranking.rank("news", article, units, (), language), 3)  # noqa: B023  # at once
        costs.append(1000 * taken / len(units))
        yield Row(f"news, a sentence of {len(units):,}", f"{costs[-1]:.0f} µs")
    yield below("how much that grows", costs[1] / costs[0], GROWTH, "times")


def _megabytes(name: str, article: Article, units: Sequence[Sentence]) -> float:
    """Return what a ranker holds at most, in megabytes; numpy tells tracemalloc too."""
    tracemalloc.start()
    ranking.rank(name, article, units, (), languages.load("id"))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def _cut(count: int) -> tuple[Article, Sequence[Sentence]]:
    """Return an article of made-up sentences from the words of the samples, so that hardly any two are the same."""
    chance = random.Random(count)  # noqa: S311  # made-up sentences, no secrets
    words = " ".join(file.read_text(encoding="utf-8") for file in SEEDS).split()
    parts: list[str] = []
    units: list[Sentence] = []
    at = 0
    for _ in range(count):
        parts.append(" ".join(chance.choices(words, k=chance.randint(8, 28))) + ".")
        units.append(Sentence(Span(at, at + len(parts[-1]))))
        at += len(parts[-1]) + 1
    return Article(" ".join(parts), language="id"), units


def _long_article(count: int) -> Article:
    texts = [file.read_text(encoding="utf-8") for file in SEEDS]
    while sum(text.count(". ") for text in texts) < 2 * count:
        texts += texts
    return Article("\n\n".join(texts), language="id")
