"""The window's tests run without a screen unless the environment names a platform, and leave no trace in the home."""

import gc
import os
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.desk.worker import Worker
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.language.translators import Translation
from desktop_app.window.looks.theme import Theme
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.storage.settings import Settings
from tests.window.idle import IdleWorker

ROOT = Path(__file__).parents[2]
READ_MS = 30_000  # that an article may take
SEED = ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt"

# A worker that does what the names of its files say.
_FAKE = """
import json, os, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from desktop_app import schema
from desktop_app.article import Article, Digest, Sentence, Span
for line in sys.stdin:
    request = json.loads(line)
    def answer(**content):
        print(json.dumps({"request": request["request"], **content}), flush=True)
    path = Path(request.get("path", "warm"))
    with open(sys.argv[2], "a") as log:
        log.write(path.name + "\\n")
    if path.name.startswith("die"):
        os._exit(3)
    if path.name.startswith("once") and not path.exists():
        path.touch()
        os._exit(3)
    if path.name.startswith("slow"):
        time.sleep(30)
    if path.name.startswith("bad"):
        answer(error={"code": "empty", "message": "It is empty."})
    elif "path" in request:
        for part in range(3 if path.name.startswith(("three", "breaks", "stuck")) else 1):
            text = f"Kalimat dari {path.stem}. Bagian {part}."
            digest = Digest(Article(text, title=f"{path.stem} {part}"), sentences=(Sentence(Span(0, len(text))),))
            answer(digest=schema.encode(digest))
    if path.name.startswith("endless"):
        print("x" * 10_000, end="", flush=True)
    if path.name.startswith("breaks"):
        os._exit(3)
    if path.name.startswith(("stuck", "endless")):
        time.sleep(30)
    answer(done=True, seconds=0.01)
"""


@pytest.fixture(scope="session", autouse=True)
def english(qapp: object) -> Iterator[None]:
    """The window speaks English, whichever test comes first."""
    del qapp
    translation = Translation()
    translation.choose("en")
    yield
    del translation


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect what a test leaves behind it, not within the next one: a window that dies amid an event ends the run.

    What was there before it is not looked at again, unless the program itself has set objects aside meanwhile.
    """
    gc.disable()
    gc.freeze()
    aside = gc.get_freeze_count()
    yield
    if gc.get_freeze_count() > aside:
        gc.unfreeze()
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[None]:
    """Leave no data of Python's in the clipboard: offscreen, Qt ends badly with it."""
    yield
    if isinstance(QGuiApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    """The file in which the fake worker writes down what it was asked."""
    return tmp_path / "asked.log"


@pytest.fixture
def worker(qtbot: QtBot, tmp_path: Path, asked: Path) -> Iterator[Worker]:
    del qtbot
    script = tmp_path / "fake_worker.py"
    script.write_text(textwrap.dedent(_FAKE), encoding="utf-8")
    worker = Worker(command=[sys.executable, str(script), str(ROOT), str(asked)])
    yield worker
    worker.stop()


@pytest.fixture
def real_worker(qtbot: QtBot) -> Iterator[Worker]:
    del qtbot
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture
def idle(qapp: object) -> IdleWorker:
    """A worker that does nothing by itself."""
    del qapp
    return IdleWorker()


@pytest.fixture
def desk(idle: IdleWorker, tmp_path: Path) -> Desk:
    """A desk with the idle worker."""
    return Desk(idle, tmp_path / "pasted")  # type: ignore[arg-type]  # it has all that the desk uses


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, worker: Worker) -> MainWindow:
    """A window with the fake worker, in English."""
    return build_window(qtbot, tmp_path, worker)


@pytest.fixture
def real_window(qtbot: QtBot, tmp_path: Path, real_worker: Worker) -> MainWindow:
    """A window with the real worker, in English."""
    return build_window(qtbot, tmp_path, real_worker)


def build_window(qtbot: QtBot, folder: Path, worker: Worker) -> MainWindow:
    translation = Translation()
    translation.choose("en")
    theme = Theme("light")
    settings = Settings(language="en", theme="light")
    desk = Desk(worker, folder / "pasted")
    window = MainWindow(theme, desk, Preferences(settings, theme, translation), str(SEED))
    window.show_entry(None)
    window.resize(1200, 800)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    return window


@pytest.fixture
def theme(qapp: object) -> Theme:
    del qapp
    return Theme("light")


def opened(qtbot: QtBot, window: MainWindow, file: Path, text: str) -> Entry:
    """Write an article, open it and wait until it is read."""
    file.write_text(text, encoding="utf-8")
    window.open_paths([str(file)])
    qtbot.waitUntil(lambda: bool(window.shown and window.shown.digest), timeout=READ_MS)
    assert window.shown
    return window.shown
