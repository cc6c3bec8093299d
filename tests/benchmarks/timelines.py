"""Speed of times and timelines: found, put in order, merged, drawn, panned."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app import languages, reading, timeline, times
from desktop_app.article import Digest, Event
from desktop_app.digest import digest
from desktop_app.happenings import merge
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline.chart import TimelineChart
from desktop_app.window.panels.timeline.panel import TimelinePanel
from tests.benchmarks.library import milliseconds
from tests.benchmarks.table import Row, below

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
ARTICLE = next(SEEDS.glob("000_*.txt"))
PER_SECOND = 200  # articles, one core: times and timeline together
DRAWN_MS, FRAMES, EVENTS = 30.0, 30.0, 5000
ARTICLES, MERGED_MS = 1000, 10_000.0


def rows() -> Iterator[Row]:
    """Measure everything, warm."""
    known = digest(reading.read(ARTICLE)[0])
    yield _analysis(known)
    many = [_moved(known, number) for number in range(ARTICLES)]
    taken = milliseconds(lambda: merge(many), 3)
    events = sum(len(one.events) for one in many)
    yield below(f"{ARTICLES:,} articles ({events:,} events) merged", taken, MERGED_MS, "ms")
    yield from _panel(known)


def _analysis(known: Digest) -> Row:
    language, article = languages.load(known.article.language), known.article

    def work() -> None:
        found = times.find(article, known.sentences, language)
        timeline.arrange(article, known.sentences, found, known.quotes, language)

    speed = 1000 / milliseconds(work)
    name = f"times and timeline, {len(known.sentences)} sentences, articles a second"
    return Row(name, f"{speed:,.0f}", f"above {PER_SECOND}", speed > PER_SECOND)


def _moved(known: Digest, days: int) -> Digest:
    """Return the digest with its events so many days later, as another article would tell other ones."""
    return replace(known, events=tuple(_later(event, days) for event in known.events))


def _later(event: Event, days: int) -> Event:
    first, last = (str(date.fromisoformat(day) + timedelta(days)) if day else "" for day in (event.first, event.last))
    return replace(event, first=first, last=last)


def _panel(known: Digest) -> Iterator[Row]:
    app = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    panel = TimelinePanel(Theme("light"))
    panel.resize(1000, 800)
    panel.show()

    def show() -> None:
        panel.show_digest(known)
        panel.grab()

    yield below("panel of one article shown and drawn", milliseconds(show), DRAWN_MS, "ms")
    many = replace(known, events=tuple(_later(known.events[at % 3], at) for at in range(EVENTS)))
    panel.show_digest(many)
    [chart] = panel.findChildren(TimelineChart)
    panel.grab()
    chart.zoom(40)
    start, frames = time.thread_time(), 60
    for _ in range(frames):
        chart.pan(7)
        chart.grab()
    speed = frames / (time.thread_time() - start)
    yield Row(f"{EVENTS:,} events panned, frames a second", f"{speed:,.0f}", f"above {FRAMES:g}", speed > FRAMES)
    panel.deleteLater()
    del app  # lives as long as the panel
