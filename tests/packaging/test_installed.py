"""The .deb in a Debian made for it alone: installed by apt, used in a real X session, removed again.

Started by `python3 run.py package --test`, after the packages have been built. Needs root and debootstrap; the fresh
system is kept in build/package/root for the next time.
"""

import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.desktop.accessibility import programs
from tests.desktop.files import show_file
from tests.desktop.ringkas import BESIDE_FILES, SEED, Ringkas
from tests.desktop.screen import ROOT, SIZE, Desktop, desktop, stop, wait_for
from tests.reading import hostile

pytestmark = pytest.mark.package

SYSTEM = ROOT / "build" / "package" / "root"
BUNDLE = ROOT / "build" / "package" / "bundle" / "ringkas"
PYTHON = ROOT / "build" / "package" / "venv" / "bin" / "python"
OTHER = ROOT / "seeds" / "jembatan_kali_sawangan.txt"
INSIDE = {"pcmanfm", "ringkas", "ringkas-gui"}
STARTS = 5


@dataclass
class Chrooted(Desktop):
    """A screen whose file manager and Ringkas run in the fresh system."""

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program, one of the fresh system inside it."""
        inside = ("chroot", SYSTEM) if str(command[0]) in INSIDE else ()
        return super().start(*inside, *command)


@pytest.fixture(scope="session")
def package() -> Path:
    built = sorted((ROOT / "dist").glob("ringkas_*.deb"))
    if not built:
        pytest.skip("there is no .deb; python3 run.py package builds it where that is possible")
    return built[-1]


@pytest.fixture(scope="session")
def system(package: Path) -> Iterator[Path]:
    """Return a fresh Debian with a file manager, into which apt has installed the package."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        pytest.skip("needs root and debootstrap")
    made = SYSTEM / "made"
    if not made.is_file():
        shutil.rmtree(SYSTEM, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", SYSTEM], check=True, capture_output=True)
        made.touch()
    with ExitStack() as stack:
        for place, kind in (("proc", ("-t", "proc", "proc")), ("tmp", ("--bind", "/tmp"))):  # noqa: S108  # where X and D-Bus have their sockets
            subprocess.run(["mount", *kind, SYSTEM / place], check=True)
            stack.callback(subprocess.call, ["umount", "--lazy", str(SYSTEM / place)])
        inside("apt-get", "update", "-qq")
        inside(
            "apt-get",
            "install",
            "-y",
            "-qq",
            "--no-install-recommends",
            "pcmanfm",
            "shared-mime-info",
            "desktop-file-utils",
        )
        shutil.copy(package, SYSTEM / "opt" / package.name)
        inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/opt/{package.name}")
        yield SYSTEM
        inside("apt-get", "purge", "-y", "-qq", "ringkas")
        left = [file for file in (SYSTEM / "usr").rglob("*ringkas*") if "__pycache__" not in file.parts]
        assert left == []


def inside(*command: str) -> str:
    """Run a command in the fresh system to its end; return what it printed."""
    env = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "DEBIAN_FRONTEND": "noninteractive",
        "LANG": "C.UTF-8",
        "HOME": "/root",
    }
    done = subprocess.run(["chroot", SYSTEM, *command], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture
def ringkas(system: Path, tmp_path: Path) -> Iterator[Ringkas]:
    del system
    with desktop(tmp_path) as screen:
        tree = programs(screen.env["DBUS_SESSION_BUS_ADDRESS"])
        tree.children()
        yield Ringkas(Chrooted(screen.folder, screen.env, screen.stack), tree)
        tree.bus.close()


def copied(file: Path, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return Path(shutil.copy(file, folder))


def test_a_double_click_in_a_fresh_system(ringkas: Ringkas, tmp_path: Path) -> None:
    file = show_file(ringkas.desktop, copied(SEED, tmp_path / "articles"))
    ringkas.desktop.double_click(file)
    ringkas.place(BESIDE_FILES)
    ringkas.wait_for_speakers()
    manager = ringkas.desktop.window("pcmanfm")
    ringkas.desktop.mouse("windowactivate", "--sync", manager)
    second = ringkas.desktop.start("ringkas-gui", copied(OTHER, tmp_path / "more"))
    assert second.wait(20) == 0
    wait_for("the second article in the same window", lambda: ringkas.lists(OTHER.name))
    window = ringkas.desktop.windows("ringkas")
    assert len(window) == 1
    wait_for("the window in front", lambda: ringkas.desktop.run("xdotool", "getactivewindow").strip() == window[0])


def test_a_file_dropped_on_the_installed_window(ringkas: Ringkas, tmp_path: Path) -> None:
    ringkas.desktop.start("ringkas-gui", copied(OTHER, tmp_path / "more"))
    ringkas.place(BESIDE_FILES)
    wait_for("the first article", lambda: ringkas.lists(OTHER.name))
    file = show_file(ringkas.desktop, copied(SEED, tmp_path / "articles"))
    ringkas.desktop.drag(file, BESIDE_FILES.middle)
    ringkas.wait_for_speakers()


def test_the_system_has_no_python_of_its_own(system: Path) -> None:
    assert not (system / "usr" / "bin" / "python3").exists()
    assert "Jen Psaki" in inside("ringkas", "--json", f"/{_lent(system)}")
    assert inside("ringkas", "--ranker", "lexrank", f"/{_lent(system)}")


def test_every_format_is_read_by_the_frozen_program(system: Path) -> None:
    folder = system / "opt" / "formats"
    folder.mkdir(exist_ok=True)
    for suffix, data in hostile.good().items():
        (folder / f"sound.{suffix}").write_bytes(data)
    files = [f"/opt/formats/{file.name}" for file in sorted(folder.iterdir())]
    lines = inside("ringkas", "--json", *files).splitlines()
    assert len(lines) >= len(files)
    assert not [line for line in lines if '"error":' in line]


def _lent(system: Path) -> Path:
    shutil.copy(SEED, system / "opt" / "artikel.txt")
    return Path("opt", "artikel.txt")


def test_lintian_finds_no_errors(package: Path) -> None:
    if not shutil.which("lintian"):
        pytest.skip("needs lintian")
    command = ["lintian", "--fail-on", "error", str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_starts_are_quick(ringkas: Ringkas, tmp_path: Path) -> None:
    """From the start of the process to paint, warm, beside a bare window frozen in the same way."""
    bare = _bare_bundle(tmp_path)
    article = copied(SEED, tmp_path / "articles")
    pairs = [
        (until_painted(ringkas.desktop, bare), until_painted(ringkas.desktop, BUNDLE / "ringkas-gui", article))
        for _ in range(STARTS)
    ]
    empty, full = (statistics.median(times) for times in zip(*pairs[1:], strict=True))
    print(f"bare {empty * 1000:.0f} ms, Ringkas {full * 1000:.0f} ms, {full / empty:.2f} times")
    skip_where_busy()  # the worker starts beside the window and needs a core of its own
    assert full < 3 * empty
    assert full < 0.6


def test_the_digest_is_there_soon(ringkas: Ringkas, tmp_path: Path) -> None:
    article = copied(SEED, tmp_path / "articles")
    begun = time.monotonic()
    ringkas.desktop.start(BUNDLE / "ringkas-gui", article)
    wait_for("the summary", lambda: ringkas.lists("menggelar pertemuan pada Senin"))
    taken = time.monotonic() - begun
    print(f"digest after {taken * 1000:.0f} ms")
    skip_where_busy()
    assert taken < 1.2


def skip_where_busy() -> None:
    """Hold nobody to seconds of a machine that does something else at the same time."""
    if os.getloadavg()[0] > (os.cpu_count() or 1):
        pytest.skip("the machine is busy: seconds say nothing now")


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


def until_painted(screen: Desktop, *command: str | Path) -> float:
    """Return the seconds from the start of a program to another colour in the middle of the screen."""
    ground = _middle(screen)
    begun = time.monotonic()
    running = screen.start(*command)
    while _middle(screen) == ground:
        assert time.monotonic() < begun + 20, "nothing was painted"
        time.sleep(0.004)
    taken = time.monotonic() - begun
    stop(running)
    wait_for("the empty screen", lambda: _middle(screen) == ground)
    return taken


def _middle(screen: Desktop) -> bytes:
    """Return a pixel of the frame buffer, read alone: a whole picture takes too long to be looked at so often."""
    with (screen.folder / "Xvfb_screen0").open("rb") as file:
        head = file.read(100)
        start = int.from_bytes(head[:4], "big") + int.from_bytes(head[76:80], "big") * 12
        file.seek(start + 4 * (SIZE[1] // 2 * SIZE[0] + SIZE[0] // 2))
        return file.read(4)[:3]
