"""The window in use: how fast it follows, with long articles and with many, on a screen of our own."""

import itertools
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.table import Row, below
from tests.benchmarks.window import LONG, OTHER, measure
from tests.desktop.screen import ROOT, Desktop, desktop

WORDS, MOST_WORDS = 7_500, 37_000
MANY, SESSION = 100, 20
TRIES = 3
HANDLED = {
    "scrolling": 16,
    "resizing": 50,
    "zooming": 50,
    "switching marks": 50,
    "switching panels": 50,
}


def rows() -> Iterator[Row]:
    """Measure the slider, jumps, changes between articles, and many articles."""
    with tempfile.TemporaryDirectory() as folder, desktop(Path(folder)) as screen:
        yield from _long(screen, Path(folder))
        yield from _several(screen, Path(folder))


def _long(screen: Desktop, folder: Path) -> Iterator[Row]:
    """Measure the slider and jumps in long articles, and changes between two."""
    long, longest = long_article(folder, WORDS), long_article(folder, MOST_WORDS)
    taken = measure(screen, "use_probe", "slide", longest)["each"]
    yield below(f"a step of the slider at {MOST_WORDS} words, 95th percentile", share(taken, 95), 50, "ms")
    yield from _handled(screen, longest)
    taken = measure(screen, "use_probe", "jump", long)["each"]
    yield below(f"from a row to its words at {WORDS} words, 95th percentile", share(taken, 95), 30, "ms")
    taken = measure(screen, "use_probe", "switch", LONG, OTHER)["each"]
    yield below("from one article to another, both loaded, 95th percentile", share(taken, 95), 50, "ms")


def _handled(screen: Desktop, article: Path) -> Iterator[Row]:
    """Measure the longest pause of the window while it is handled, each way of it."""
    pauses = measure(screen, "use_probe", "handle", article)
    for name, most in HANDLED.items():
        yield below(f"longest pause, {name} at {MOST_WORDS} words", pauses[name], most, "ms")
    yield Row(f"longest pause, changing colours at {MOST_WORDS} words", f"{pauses['changing colours']:.1f} ms")


def _several(screen: Desktop, folder: Path) -> Iterator[Row]:
    """Measure many articles: the tenth beside the first, memory, the window while they are read, the next start."""
    files = copies(folder / "sama", 10, [OTHER])
    opened = [measure(screen, "use_probe", "each", LONG, *files)["each"] for _ in range(TRIES)]
    tenth = statistics.median(min(one[-3:]) / min(one[:3]) for one in opened)  # a busy machine only adds
    files = copies(folder / "beda", MANY, sorted((ROOT / "seeds").glob("*.txt")))
    yield below("opening the tenth article against the first", tenth, 1.3, "times")
    many = measure(screen, "use_probe", "many", OTHER, *files)
    yield below(f"memory of the window's process with {MANY} articles", many["megabytes"], 400, "MB")
    gap = share(many["each"], 99)
    yield below(f"gap between events while {MANY} articles are read, 99th percentile", gap, 33, "ms")
    with tempfile.TemporaryDirectory() as home:
        measure(screen, "use_probe", "read", *files[:SESSION], home=home)
        again = measure(screen, "use_probe", "read", home=home)
    yield below(f"a session of {SESSION} articles back, the last one on screen", again["shown"], 1500, "ms")
    yield Row("and all of them read anew, from process start", f"{again['read']:.0f} ms")


def share(values: Sequence[float], percent: int) -> float:
    """Return the value that so many per cent do not exceed."""
    return sorted(values)[min(len(values) * percent // 100, len(values) - 1)]


def copies(folder: Path, count: int, samples: Sequence[Path]) -> list[Path]:
    """Write so many different articles, made of the samples in turn."""
    folder.mkdir()
    files = []
    for number, sample in zip(range(count), itertools.cycle(samples)):
        file = folder / f"berita-{number:03}.txt"
        file.write_text(f"{sample.read_text(encoding='utf-8')}\nNomor {number}.\n", encoding="utf-8")
        files.append(file)
    return files


def long_article(folder: Path, words: int) -> Path:
    """Write an article of so many words, made of the long sample."""
    sample = LONG.read_text(encoding="utf-8")
    many = "\n".join(itertools.repeat(sample, words // len(sample.split()) + 1)).splitlines()
    file = folder / f"panjang-{words}.txt"
    kept = itertools.accumulate(len(line.split()) for line in many)
    lines = [line for line, count in zip(many, kept, strict=True) if count <= words]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file
