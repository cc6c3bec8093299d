"""Measures how well quotes are found when their marks are of another kind, glued, spaced or lost.

    python -m tests.benchmarks.marks_report GOLD.jsonl ...

The articles are rewritten in every style of `marks.STYLES`; a quote counts when both its edges are right, marks, spaces
and a last comma or stop left aside. Exits with 1 when a style lies below its floor in tests/quality.toml.
"""

import argparse
import collections
import json
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app import languages, names, quotes, regions, sentences
from desktop_app.article import Article, Span
from tests.benchmarks.marks import STYLES, rewrite

FLOORS = Path(__file__).resolve().parents[1] / "quality.toml"
_EDGE = "”\"“„«»‘’'`‟″; \t\n"
_ENTITY = "&quot;"


def main() -> int:
    """Print a figure a style; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--every", type=int, default=1, help="take each n-th article only")
    chosen = parser.parse_args()
    articles = [article for file in chosen.gold for article in read(file)][:: chosen.every]
    floors: dict[str, float] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))["marks"]
    missed = 0
    for style in STYLES:
        figure = measure(articles, style)
        floor = floors[next(key for key in ("lost opening", "lost closing", "whole") if key in style or key == "whole")]
        missed += figure < floor
        print(f"  {style:<24}{figure:>7.2f}{floor:>7.1f}{'  MISSED' if figure < floor else ''}", flush=True)
    return 1 if missed else 0


def read(file: Path) -> Iterator[tuple[str, list[Span], list[Span]]]:
    """Yield text, direct quotes with their marks, and stretches in marks that nobody judged."""
    for line in file.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        text = entry["text"]
        direct = [quote for quote in entry["quotes"] if quote.get("kind", "direct") == "direct"]
        marked = [grown(text, Span(quote["start"], quote["end"])) for quote in direct]
        other = [grown(text, Span(one["start"], one["end"])) for one in entry.get("other", ())]
        clean = [span for span in marked if text[span.start] in _EDGE and text[span.end - 1] in _EDGE]
        if len(clean) == len(marked):
            yield text, clean, other


def grown(text: str, span: Span) -> Span:
    """Return a quoted stretch with the marks at both its ends, where the gold leaves them out."""
    start = span.start - (text[span.start] not in _EDGE and text[span.start - 1] in _EDGE.strip())
    end = span.end + (text[span.end - 1] not in _EDGE and text[span.end : span.end + 1] in set(_EDGE.strip()))
    return Span(start, end)


def measure(articles: Iterable[tuple[str, list[Span], list[Span]]], style: str) -> float:
    """Return the F1 of exact edges over the articles in one style, in per cent."""
    count: collections.Counter[str] = collections.Counter()
    for number, (text, marked, other) in enumerate(articles):
        every = sorted({*marked, *(one for one in other if not any(one.touches(span) for span in marked))})
        rewritten, places = rewrite(text, every, style, number)
        gold = {trimmed(rewritten, place) for place, span in zip(places, every, strict=True) if span in marked}
        aside = [place for place, span in zip(places, every, strict=True) if span not in marked]
        mine = {trimmed(rewritten, span) for span in found(rewritten) if not any(span.touches(one) for one in aside)}
        count.update(hit=len(gold & mine), gold=len(gold), mine=len(mine))
    return 200 * count["hit"] / max(1, count["gold"] + count["mine"])


def found(text: str) -> list[Span]:
    """Return the direct quotes of a text."""
    language = languages.load("id")
    units = sentences.split(text, regions.mark(Article(text), language), language)
    said = quotes.find(text, units, names.find(text, units, language), language)
    return [quote.span for quote in said if quote.kind == "direct"]


def trimmed(text: str, span: Span) -> Span:
    """Return a quote without its marks, the spaces inside them and a last comma or stop."""
    start, end = span
    while start < end and (text[start] in _EDGE or text.startswith(_ENTITY, start)):
        start += len(_ENTITY) if text.startswith(_ENTITY, start) else 1
    while end > start and (text[end - 1] in _EDGE + ",." or text.endswith(_ENTITY, start, end)):
        end -= len(_ENTITY) if text.endswith(_ENTITY, start, end) else 1
    return Span(start, end)


if __name__ == "__main__":
    raise SystemExit(main())
