"""The program's own window in a fresh process: how long things take while it is used.

    python -m tests.benchmarks.use_probe START read [FILE …]      all read, an earlier session's articles too
    python -m tests.benchmarks.use_probe START slide FILE         every step of the length slider
    python -m tests.benchmarks.use_probe START jump FILE          every jump from a row of a panel to its words
    python -m tests.benchmarks.use_probe START switch FILE FILE   every change between two articles that are read
    python -m tests.benchmarks.use_probe START each FILE …        every article from its file to its words on screen
    python -m tests.benchmarks.use_probe START many FILE …        gaps between events while all are read
    python -m tests.benchmarks.use_probe START handle FILE        the longest pause while it is handled in each way

START is the time on the monotonic clock at which the process was started. Prints one JSON object: ms, and the MB of
this process that lie in RAM at the end.
"""

import itertools
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSlider

from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.layers import LayerToggle
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.program import app
from desktop_app.window.reading.view import ArticleView
from desktop_app.window.storage.settings import PANELS
from tests.benchmarks.pulse import Pulse

START, WHAT, FILES = float(sys.argv[1]), sys.argv[2], sys.argv[3:]
SETTLED_MS = 400  # after this long the worker is warm and nothing is left to paint
SEEN_MS = 60  # that each of many articles is looked at, and each step of handling one
POLL_MS = 5
STEPS, JUMPS, SWITCHES, ROUND = 120, 40, 30, 30
_LONGEST = 2.0  # s that one thing may take until it is painted
Scene = Iterator[Callable[[], bool]]


class Paints(QObject):
    """Counts the events of painting; `then` is called once after the next round."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.then: Callable[[], None] | None = None
        _application().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Look for paint events; all that is out of date is painted in one go."""
        del watched
        if event.type() is QEvent.Type.Paint:
            self.count += 1
            if self.then:
                QTimer.singleShot(0, self.then)
                self.then = None
        return False


class Watched(Desk):
    """The program's desk, with somebody who does things in its window and looks at the clock."""

    def __init__(self, *given: Any) -> None:  # noqa: ANN401  # passed on
        super().__init__(*given)
        self.times: dict[str, Any] = {}
        self.begun = START
        self.paints = Paints()
        self._scene = SCENES[WHAT](self)
        self._goes_on: Callable[[], bool] = lambda: self.paints.count > 0
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look)
        self._poll.start()
        self.updated.connect(self._on_state)

    @property
    def window(self) -> MainWindow:
        """The one window."""
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))

    def done(self) -> bool:
        """Tell whether every article is read, and the one in the centre painted."""
        return not self.pending and (not self.articles.entries or self.times.get("shown") is not None)

    def open_and_wait(self, files: list[str]) -> Callable[[], bool]:
        """Open files; return what becomes true when they are read."""
        self.times.pop("shown", None)
        self.begun = time.monotonic()
        self.open_paths(files)
        return self.done

    def _on_state(self, entry: Entry) -> None:
        """Note when an article's digest is painted for the first time; it is announced again with its seconds."""
        if entry.state == "ready" and entry is self.window.shown and "shown" not in self.times:
            self.times["shown"] = None
            self.paints.then = self._on_shown

    def _on_shown(self) -> None:
        """Note when the panels show the digest, too."""
        if self.window.docks and self.window.docks.panels.busy:
            QTimer.singleShot(0, self._on_shown)
            return
        self.times["shown"] = since(self.begun)

    def _look(self) -> None:
        """Go on with the scene once what it waits for is so."""
        if self._goes_on():
            try:
                self._goes_on = next(self._scene)
            except StopIteration:
                self._poll.stop()
                print(json.dumps({**self.times, "megabytes": megabytes()}), flush=True)
                QApplication.closeAllWindows()


def read(desk: Watched) -> Scene:
    """Wait until everything is read."""
    yield desk.done
    desk.times["read"] = since(START)


def slide(desk: Watched) -> Scene:
    """Move the slider over its whole way and back; only steps that change something are counted."""
    yield desk.done
    yield after(SETTLED_MS)
    slider = desk.window.findChild(QSlider)
    assert isinstance(slider, QSlider)
    low, high = slider.minimum(), slider.maximum()
    values = [low + round((1 - abs(1 - 2 * step / STEPS)) * (high - low)) for step in range(STEPS)]
    moves = [value for before, value in itertools.pairwise([slider.value(), *values]) if before != value]
    desk.times["each"] = [painted(desk.paints, partial(slider.setValue, value)) for value in moves]


def jump(desk: Watched) -> Scene:
    """Go from rows of a panel to their words, all over the article, without the glide."""
    yield desk.done
    yield after(SETTLED_MS)
    window = desk.window
    window.preferences.change(reduced_motion=True)
    assert window.docks
    assert window.shown
    assert window.shown.digest
    quotes = [quote.span for quote in window.shown.digest.quotes]
    order = [quotes[at * 7 % len(quotes)] for at in range(JUMPS)]
    jump_to, passing = window.docks.panels.span_chosen.emit, False
    desk.times["each"] = [painted(desk.paints, partial(jump_to, span, passing)) for span in order]


def switch(desk: Watched) -> Scene:
    """Change between articles that were all shown once."""
    yield desk.done
    yield desk.open_and_wait(FILES[1:])
    entries, window = desk.articles.entries, desk.window
    for entry in entries:
        window.select(entry)
        yield after(SETTLED_MS)
    order = [entries[at % len(entries)] for at in range(SWITCHES)]
    desk.times["each"] = [painted(desk.paints, partial(window.select, entry)) for entry in order]


def each(desk: Watched) -> Scene:
    """Open articles one after the other."""
    yield desk.done
    yield after(SETTLED_MS)
    taken = []
    for file in FILES[1:]:
        yield desk.open_and_wait([file])
        taken.append(desk.times["shown"])
        yield after(SETTLED_MS)
    desk.times["each"] = taken


def many(desk: Watched) -> Scene:
    """Read many articles, then look at each of them."""
    yield desk.done
    beats: list[float] = []
    beat = QTimer(desk, interval=1, timerType=Qt.TimerType.PreciseTimer)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    beat.start()
    yield desk.open_and_wait(FILES[1:])
    beat.stop()
    desk.times["each"] = [1000 * (later - sooner) for sooner, later in itertools.pairwise(beats)]
    for entry in list(desk.articles.entries):
        painted(desk.paints, partial(desk.window.select, entry))
        yield after(SEEN_MS)


def handle(desk: Watched) -> Scene:
    """Scroll, resize, zoom, switch marks and panels, theme and language; the first round of each is not counted."""
    yield desk.done
    yield after(2 * SETTLED_MS)
    pulse = Pulse()
    for counted in (False, True):
        for name, steps in handling(desk.window).items():
            yield after(SETTLED_MS)
            pulse.begin()
            for step in steps:
                step()
                yield after(SEEN_MS)
            if counted:
                desk.times[name] = 1000 * pulse.longest


def handling(window: MainWindow) -> dict[str, list[Callable[[], object]]]:
    """Return what a reader does with a window, in steps."""
    assert window.docks
    view = window.centre.findChild(ArticleView)
    assert isinstance(view, ArticleView)
    bar = view.verticalScrollBar()
    toggles = window.findChildren(LayerToggle)
    preferences = window.preferences
    return {
        "scrolling": [partial(lambda at: bar.setValue(bar.maximum() * at // ROUND), at) for at in range(ROUND + 1)],
        "resizing": [partial(window.resize, 1440 - 20 * at, 860 - 10 * at) for at in [*range(ROUND), 0]],
        "zooming": [partial(preferences.scale_article, step) for step in (1, 1, 1, -1, -1, 0)],
        "switching marks": [toggle.toggle for toggle in toggles * 2],
        "switching panels": [partial(window.docks.show_panel, name) for name in (*PANELS, PANELS[0])],
        "changing colours": [partial(preferences.change, theme=name) for name in ("dark", "contrast", "light")],
    }


SCENES: dict[str, Callable[[Watched], Scene]] = {
    "read": read, "slide": slide, "jump": jump, "switch": switch, "each": each, "many": many,
    "handle": handle,
}  # fmt: skip


def painted(paints: Paints, act: Callable[[], object]) -> float:
    """Do something; return the ms until its round of painting is done."""
    begun, before = time.perf_counter(), paints.count
    act()
    while paints.count == before and time.perf_counter() - begun < _LONGEST:
        QCoreApplication.processEvents()
    return 1000 * (time.perf_counter() - begun)


def after(ms: int) -> Callable[[], bool]:
    """Return what becomes true after so long."""
    end = time.monotonic() + ms / 1000
    return lambda: time.monotonic() > end


def since(start: float) -> float:
    """Return the milliseconds since a time on the monotonic clock."""
    return 1000 * (time.monotonic() - start)


def megabytes() -> float:
    """Return the memory of this process that lies in RAM; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


def _application() -> QCoreApplication:
    running = QCoreApplication.instance()
    assert running
    return running


app.Desk = Watched  # type: ignore[attr-defined,assignment]  # the program is not to know that it is measured
sys.exit(app.main(FILES if WHAT == "read" else FILES[:1]))
