"""A real X desktop of its own for a test: screen, window manager, session bus, mouse, keyboard, home folder.

Nothing of the person's own session is touched: the display number, the buses and all XDG folders are new, and only
processes that were started here are stopped.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from tests.desktop.picture import Picture

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
SIZE = (1440, 900)
BARE_WINDOWS = """\
<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><keepBorder>no</keepBorder></theme><applications>
  <application class="*"><decor>no</decor></application>
</applications></openbox_config>
"""  # without frames a window lies exactly where it was placed
Found = TypeVar("Found")


class NeverError(AssertionError):
    """What a test waited for did not come."""


def wait_for(what: str, look: Callable[[], Found | None], seconds: float = 20.0) -> Found:
    """Return the first answer of `look` that is true; raise NeverError, naming `what`, if none comes in time."""
    end = time.monotonic() + seconds
    while True:
        if found := look():
            return found
        if time.monotonic() > end:
            message = f"{what}: not within {seconds:.0f} s"
            raise NeverError(message)
        time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Return the point in the middle."""
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass
class Desktop:
    """One screen and what runs on it."""

    folder: Path
    env: dict[str, str]
    stack: ExitStack = field(repr=False)

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; it is stopped at the end, with all its children."""
        log = (self.folder / f"{Path(command[0]).name}.log").open("ab")
        self.stack.callback(log.close)
        running = subprocess.Popen(
            command, env=self.env, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
        self.stack.callback(stop, running)
        return running

    def run(self, *command: str | Path) -> str:
        """Run a program on this desktop to its end; return what it printed."""
        done = subprocess.run(
            command, env=self.env, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def mouse(self, *actions: object) -> None:
        """Do xdotool actions, e.g. `mouse("mousemove", 10, 20, "click", 1)`."""
        self.run("xdotool", *map(str, actions))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at `start`, move in steps as a hand does, release at `end`."""
        self.mouse("mousemove", *start, "mousedown", 1)
        for step in range(1, 13):
            between = [a + (b - a) * step // 12 for a, b in zip(start, end, strict=True)]
            self.mouse("mousemove", *between, "sleep", 0.03)
        self.mouse("mousemove", end[0] + 1, end[1], "sleep", 0.3, "mouseup", 1)

    def double_click(self, point: tuple[int, int]) -> None:
        """Double-click at a point."""
        self.mouse("mousemove", *point, "sleep", 0.1, "click", "--repeat", 2, "--delay", 80, 1)

    def keys(self, *names: str) -> None:
        """Press keys, e.g. `keys("ctrl+o")`."""
        self.mouse("key", "--clearmodifiers", *names)

    def type(self, words: str) -> None:
        """Type words."""
        self.mouse("type", "--delay", 15, "--", words)

    def windows(self, kind: str) -> list[str]:
        """Return the numbers of the visible windows of a class."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", kind],
            env=self.env, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return found.stdout.split()

    def window(self, kind: str) -> str:
        """Return the number of the newest visible window of a class, once there is one."""
        return wait_for(f"a window of {kind}", lambda: self.windows(kind))[-1]

    def place(self, window: str, box: Box) -> None:
        """Move and resize a window; return when it is there."""
        self.mouse("windowsize", "--sync", window, box.width, box.height, "windowmove", "--sync", window, box.x, box.y)

    def box(self, window: str) -> Box:
        """Return where a window is."""
        shell = self.run("xdotool", "getwindowgeometry", "--shell", window)
        place = {name: int(value) for name, value in re.findall(r"^(\w+)=(-?\d+)$", shell, re.MULTILINE)}
        return Box(place["X"], place["Y"], place["WIDTH"], place["HEIGHT"])

    def settings(self, **values: object) -> None:
        """Write the settings with which Ringkas is to start."""
        file = Path(self.env["XDG_CONFIG_HOME"], "ringkas", "settings.json")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values), encoding="utf-8")

    def picture(self) -> Picture:
        """Return what is on the screen."""
        return Picture.of_framebuffer(self.folder / "Xvfb_screen0")


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """Start a desktop whose home and files lie in `folder`, and stop it at the end."""
    with ExitStack() as stack:
        env = _environment(folder)
        screen = Desktop(folder, env, stack)
        env["DISPLAY"] = _display(screen)
        env["DBUS_SESSION_BUS_ADDRESS"] = _session_bus(screen)
        (folder / "openbox.xml").write_text(BARE_WINDOWS)
        screen.start("openbox", "--sm-disable", "--config-file", folder / "openbox.xml")
        wait_for("a window manager", lambda: _has_window_manager(screen))
        yield screen


def stop(running: subprocess.Popen[bytes]) -> None:
    """End a program and its children."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(running.pid, number)
            running.wait(3)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            continue
        else:
            return


def _environment(folder: Path) -> dict[str, str]:
    """Return the environment of a person who has never run Ringkas."""
    homes = {name: folder / "home" / name.lower() for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    runtime = folder / "run"
    for place in (*homes.values(), runtime):
        place.mkdir(parents=True)
    runtime.chmod(0o700)
    return {
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),  # the commands in BIN then run the code of this checkout
        "HOME": str(folder / "home"),
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        **{f"XDG_{name}_HOME": str(place) for name, place in homes.items()},
    }


def _display(screen: Desktop) -> str:
    """Start a screen under a free number; its pixels lie in the file Xvfb_screen0."""
    read, write = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    command: Sequence[str | Path] = (
        "Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", screen.folder, "-nolisten", "tcp", "-noreset",
    )  # fmt: skip
    log = (screen.folder / "Xvfb.log").open("wb")
    running = subprocess.Popen(command, pass_fds=[write], stderr=log, start_new_session=True)
    os.close(write)
    screen.stack.callback(stop, running)
    with os.fdopen(read) as answer, log:
        return f":{answer.readline().strip()}"


def _session_bus(screen: Desktop) -> str:
    running = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=screen.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    screen.stack.callback(stop, running)
    assert running.stdout
    with running.stdout as answer:
        return answer.readline().decode().strip()


def _has_window_manager(screen: Desktop) -> bool:
    asked = subprocess.run(["xdotool", "get_num_desktops"], env=screen.env, capture_output=True, check=False)
    return asked.returncode == 0
