"""How soon the frozen window is there, in one run beside a bare window that was frozen in the same way.

Part of `python3 run.py package --test`, which prints the figures.
"""

import os
import signal
import statistics
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.files import show_file
from tests.desktop.ringkas import SEED, Ringkas
from tests.desktop.screen import ROOT, SIZE, Desktop, stop, wait_for
from tests.packaging.fresh import SYSTEM
from tests.packaging.test_installed import copied

pytestmark = pytest.mark.package

PYTHON = ROOT / "build" / "package" / "venv" / "bin" / "python"
INSTALLED = SYSTEM / "usr" / "lib" / "ringkas"
STARTS = 5
WARM_S, COLD_S, TIMES = 0.6, 1.2, 3


def test_a_start_beside_a_bare_window(ringkas: Ringkas, tmp_path: Path) -> None:
    """From the start of the process to paint, warm; the worker starts beside it and needs a core of its own."""
    screen = ringkas.desktop
    bare = _bare_bundle(tmp_path)
    article = copied(SEED, tmp_path / "articles")
    pairs = [
        (
            until_painted(screen, _starting(screen, bare)),
            until_painted(screen, _starting(screen, "ringkas-gui", article)),
        )
        for _ in range(STARTS)
    ]
    empty, full = (statistics.median(times) for times in zip(*pairs[1:], strict=True))
    tell(f"bare window {empty * 1000:.0f} ms, Ringkas {full * 1000:.0f} ms, {full / empty:.2f} times")
    assert full < TIMES * empty
    assert full < WARM_S


def test_from_the_double_click_to_the_window(ringkas: Ringkas, tmp_path: Path) -> None:
    """The first press of the mouse in the file manager to paint, warm."""
    screen = ringkas.desktop
    x, y = show_file(screen, copied(SEED, tmp_path / "articles"))

    screen.mouse("mousemove", x, y)
    taken = []
    for _ in range(STARTS):
        screen.mouse("sleep", 1)
        taken.append(until_painted(screen, lambda: screen.mouse("click", "--repeat", 2, "--delay", 80, 1)))
    taken = taken[1:]
    tell(f"double-click to painted window {statistics.median(taken) * 1000:.0f} ms")
    assert statistics.median(taken) < WARM_S


@pytest.mark.parametrize("cold", [False, True], ids=["files in memory", "files from disk"])
def test_the_digest_is_there_soon(ringkas: Ringkas, tmp_path: Path, *, cold: bool) -> None:
    """From the start of the process, with no worker running: to the summary as a screen reader finds it."""
    article = copied(SEED, tmp_path / "articles")
    if cold:
        forget_files(INSTALLED)
    begun = time.monotonic()
    ringkas.desktop.start("ringkas-gui", article)
    wait_for("the summary", lambda: ringkas.lists("menggelar pertemuan pada Senin"))
    taken = time.monotonic() - begun
    tell(f"digest after {taken * 1000:.0f} ms, {'files from disk' if cold else 'files in memory'}")
    assert taken < COLD_S


def forget_files(folder: Path) -> None:
    """Drop what the system keeps in memory of the files of a folder, as after a fresh boot."""
    os.sync()
    for file in folder.rglob("*"):
        if file.is_file():
            opened = os.open(file, os.O_RDONLY)
            os.posix_fadvise(opened, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(opened)


def tell(figures: str) -> None:
    """Show what was measured; hold nobody to seconds of a machine that does something else at the same time."""
    print(figures)
    if os.getloadavg()[0] > (os.cpu_count() or 1):
        pytest.skip(f"the machine is busy, so these seconds say little: {figures}")


def _bare_bundle(folder: Path) -> Path:
    """Freeze a window with nothing in it."""
    script = folder / "bare.py"
    script.write_text(
        "from PySide6.QtWidgets import QApplication, QMainWindow\n"
        "app = QApplication([])\nwindow = QMainWindow()\nwindow.resize(1440, 900)\nwindow.show()\napp.exec()\n"
    )
    places = ["--distpath", str(folder), "--workpath", str(folder / "work"), "--specpath", str(folder)]
    command = [str(PYTHON), "-m", "PyInstaller", "--log-level", "ERROR", *places, str(script)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "bare" / "bare"


def _starting(screen: Desktop, *command: str | Path) -> Callable[[], object]:
    return lambda: screen.start(*command)


def until_painted(screen: Desktop, begin: Callable[[], object]) -> float:
    """Return the seconds from `begin` to another colour in the middle of the screen; end what was begun."""
    ground = _middle(screen)
    begun = time.monotonic()
    running = begin()
    while _middle(screen) == ground:
        assert time.monotonic() < begun + 20, "nothing was painted"
        time.sleep(0.004)
    taken = time.monotonic() - begun
    if isinstance(running, subprocess.Popen):
        stop(running)
    else:
        process = screen.run("xdotool", "getwindowpid", screen.window("ringkas")).strip()
        os.kill(int(process), signal.SIGTERM)
    wait_for("the empty screen", lambda: _middle(screen) == ground)
    return taken


def _middle(screen: Desktop) -> bytes:
    """Return a pixel of the frame buffer, read alone: a whole picture takes too long to be looked at so often."""
    with (screen.folder / "Xvfb_screen0").open("rb") as file:
        head = file.read(100)
        start = int.from_bytes(head[:4], "big") + int.from_bytes(head[76:80], "big") * 12
        file.seek(start + 4 * (SIZE[1] // 2 * SIZE[0] + SIZE[0] // 2))
        return file.read(4)[:3]
