"""The window's speed, measured in fresh processes on a screen of our own."""

import itertools
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.table import Row, below
from tests.desktop.screen import ROOT, Desktop, desktop
from tests.reading import hostile, makers

SEED = ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt"
OTHER = ROOT / "seeds" / "jembatan_kali_sawangan.txt"
LONG = ROOT / "seeds" / "mata_air_yang_kembali.txt"
TRIES = 7
WORDS = 7_500
PAGES = 1_000


def rows() -> Iterator[Row]:
    """Measure start, first digest, drops and slider."""
    with tempfile.TemporaryDirectory() as folder, desktop(Path(folder)) as screen:
        starts = [("bare_probe", ()), ("window_probe", ("start",)), ("window_probe", ("start", SEED))]
        runs = [[measure(screen, probe, *given) for probe, given in starts] for _ in range(TRIES)]  # each of one load
        bare, empty, opened = zip(*runs, strict=True)
        yield Row("a bare QMainWindow painted, from process start", f"{_painted(bare):.0f} ms")
        yield Row("Ringkas painted, from process start", f"{_painted(empty):.0f} ms")
        yield below("the one against the other", _against(empty, bare, "painted"), 2.0, "times")
        yield Row("Ringkas painted with a file named, the same", f"{_painted(opened):.0f} ms")
        yield below("its processor time against the bare window's", _against(opened, bare, "cpu"), 2.2, "times")
        shown = statistics.median(one["shown"] for one in opened)
        yield below("seed's digest on screen, from process start", shown, 1000, "ms")
        yield from dropped_rows(screen, Path(folder))
        taken = sorted(measure(screen, "window_probe", "slide", long_article(Path(folder)))["steps"])
        yield below(f"a step of the slider at {WORDS} words, 95th percentile", taken[len(taken) * 95 // 100], 16, "ms")
        yield from hostile_rows(screen, Path(folder))
        heavy = sorted(set(itertools.chain.from_iterable(one["heavy"] for one in opened)))
        yield Row("nltk, sumy, numpy, lxml in the window's process", " ".join(heavy) or "none", "none", held=not heavy)


def _painted(runs: Sequence[dict[str, Any]]) -> float:
    return statistics.median(float(run["painted"]) for run in runs)


def _against(runs: Sequence[dict[str, Any]], others: Sequence[dict[str, Any]], what: str) -> float:
    return statistics.median(float(run[what]) / float(other[what]) for run, other in zip(runs, others, strict=True))


def dropped_rows(screen: Desktop, folder: Path) -> Iterator[Row]:
    """Measure how soon a dropped file is seen: its words, all that is found in it, the first page of a long one."""
    drops = [measure(screen, "window_probe", "drop", OTHER, SEED) for _ in range(TRIES)]
    text, shown = (statistics.median(one[name] for one in drops) for name in ("text", "shown"))
    yield below("seed's words on screen, after a drop, worker warm", text, 50, "ms")
    yield below("seed's digest on screen, the same", shown, 100, "ms")
    file = folder / "seribu.pdf"
    lines = [line[:80] for line in LONG.read_text(encoding="ascii", errors="ignore").splitlines() if line.strip()]
    file.write_bytes(makers.pdf([lines[:40]] * PAGES))
    begun = [measure(screen, "window_probe", "begin", OTHER, file)["begun"] for _ in range(TRIES)]
    yield below(f"first page of a {PAGES:,}-page PDF, the same", statistics.median(begun), 100, "ms")


def hostile_rows(screen: Desktop, folder: Path) -> Iterator[Row]:
    """Measure how long the window cannot paint while it opens each file of the hostile set."""
    place = folder / "hostile"
    place.mkdir()
    hostile.write_all(place)
    found = measure(screen, "stall_probe", SEED, *sorted(place.iterdir()), seconds=600)
    worst = max(found, key=lambda name: float(found[name]))
    yield below(f"the window's longest pause, {len(found)} hostile files ({worst})", found[worst], 100, "ms")


def measure(screen: Desktop, probe: str, *arguments: str | Path, home: str = "", seconds: int = 240) -> dict[str, Any]:
    """Run a probe once in a fresh process, with a fresh home unless one is given; return what it measured."""
    with tempfile.TemporaryDirectory() as fresh:
        env = {name: value for name, value in screen.env.items() if not name.startswith(("XDG_", "QT_"))}
        env |= {"HOME": home or fresh, "XDG_RUNTIME_DIR": screen.env["XDG_RUNTIME_DIR"]}
        command = [sys.executable, "-m", f"tests.benchmarks.{probe}", str(time.monotonic()), *map(str, arguments)]
        done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=False, timeout=seconds)
    assert done.returncode == 0, done.stderr
    measured: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return measured


def long_article(folder: Path) -> Path:
    """Write an article of `WORDS` words, made of the long sample."""
    words = LONG.read_text(encoding="utf-8")
    many = "\n".join(itertools.repeat(words, WORDS // len(words.split()) + 1))
    file = folder / "panjang.txt"
    kept = itertools.accumulate(len(line.split()) for line in many.splitlines())
    lines = [line for line, count in zip(many.splitlines(), kept, strict=True) if count <= WORDS]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file
