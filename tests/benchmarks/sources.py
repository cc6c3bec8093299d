"""Measures whether English quotes go to the source that the article names, on the terms of PolNeAR's own labels.

    python -m tests.benchmarks.sources polnear.dev.jsonl

The labels hold the words that name the source, often a bare "he", not who that is; a score over the names of our
entries can therefore never reach them. Here a quote is right when it has the same source as a quote whose attribution
names it with the labelled words at their place. Articles in '' '', whose labels hold no direct quotes, are left out.
"""

import collections
import json
import sys
from pathlib import Path
from typing import Any

from desktop_app import languages, names, quotes, regions, sentences, speakers
from desktop_app.article import Article, Span
from tests.benchmarks.marks_report import trimmed

_SHARED = 0.8  # of two stretches that count as the same quote


def main(gold: Path) -> None:
    """Print how many of the labelled quotes are found, and how many of those have their source."""
    count: collections.Counter[str] = collections.Counter()
    for line in gold.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["text"].count("''") <= 3:  # a nested quote now and then
            count.update(judged(entry))
    found, right = count["found"], count["right"]
    print(
        f"  quotes {count['gold']}, found {100 * found / count['gold']:.1f} %, source right {100 * right / found:.1f} %"
    )


def judged(entry: dict[str, Any]) -> collections.Counter[str]:
    """Return the counts of one article."""
    text, language = entry["text"], languages.load("en")
    units = sentences.split(text, regions.mark(Article(text), language), language)
    named = names.find(text, units, language)
    _, said = speakers.identify(text, units, named, quotes.find(text, units, named, language), language)
    count = collections.Counter(gold=len(entry["quotes"]))
    for label in entry["quotes"]:
        span = trimmed(text, Span(label["start"], label["end"]))
        mine = next((q for q in said if q.kind == "direct" and shared(span, trimmed(text, q.span)) >= _SHARED), None)
        if mine is None:
            continue
        place = Span(label["speaker_start"] or 0, label["speaker_end"] or 0)
        same = {quote.speaker for quote in said if quote.mention and quote.mention.touches(place)}
        count.update(found=1, right=mine.speaker in same if label["speaker"] else mine.speaker is None)
    return count


def shared(first: Span, second: Span) -> float:
    """Return the common part of two stretches, 0 to 1."""
    common = max(0, min(first.end, second.end) - max(first.start, second.start))
    return common / max(1, max(first.end, second.end) - min(first.start, second.start))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
