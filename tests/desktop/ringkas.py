"""The running program as a person with a screen reader meets it: by names and roles, never by its inside."""

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.desktop.accessibility import Node
from tests.desktop.screen import ROOT, Box, Desktop, wait_for

SEED = ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt"
SPEAKERS = ("Jen Psaki", "Fuad Hussein", "Natasha Hall")
BESIDE_FILES = Box(430, 0, 1010, 900)  # leaves room for the file manager
COMMAND = "ringkas-gui"
BACK = "Back to where you were"


@dataclass
class Ringkas:
    """The one window of the program."""

    desktop: Desktop
    programs: Node

    def place(self, box: Box) -> None:
        """Move and resize the window, once it is there."""
        self.desktop.place(self.desktop.window("ringkas"), box)

    def shown(self) -> Iterator[Node]:
        """Return everything the program shows."""
        for program in self.programs.children():
            if program.name == "ringkas":
                yield from program.walk_shown()

    def find(self, role: str, start: str = "") -> Node | None:
        """Return the first element on the screen of a role whose name starts like this."""
        return next((node for node in self.shown() if node.role == role and node.name.startswith(start)), None)

    def names(self, role: str) -> list[str]:
        """Return the names of the elements of a role that are on the screen."""
        return [node.name for node in self.shown() if node.role == role]

    def shows(self, *words: str) -> bool:
        """Tell whether each of the words is in the name of something on the screen."""
        names = [node.name for node in self.shown()]
        return all(any(word in name for name in names) for word in words)

    def lists(self, *words: str) -> bool:
        """Tell whether each of the words is in a row of a list on the screen."""
        rows = self.names("list item")
        return all(any(word in row for row in rows) for word in words)

    def keys(self, *names: str) -> None:
        """Press keys in the window."""
        self.desktop.mouse("windowactivate", "--sync", self.desktop.window("ringkas"))
        self.desktop.keys(*names)

    def can_go_back(self) -> bool:
        """Tell whether the button that leads back from a jump can be pressed."""
        button = self.find("push button", BACK)
        return button is not None and button.enabled

    def wait_for_article(self) -> None:
        """Return when the seed article has been read."""
        wait_for("the summary of the seed article", lambda: self.lists("menggelar pertemuan pada Senin"))

    def wait_for_speakers(self) -> None:
        """Go to the speakers of the seed article and return when all three are on the screen."""
        self.wait_for_article()
        self.keys("ctrl+2")
        wait_for("the three speakers of the seed article", lambda: self.lists(*SPEAKERS))

    def worker(self) -> int:
        """Return the process id of the worker, once there is one."""
        return wait_for("a worker process", lambda: next(_workers(self.desktop), 0))

    def wait_for_rest(self) -> None:
        """Return when the worker has nothing left to do: it makes itself ready after the first article, unasked."""
        wait_for("a worker that rests", lambda: _rests(self.worker()))

    def signal_worker(self, number: signal.Signals) -> None:
        """Send the worker a signal."""
        os.kill(self.worker(), number)


def _rests(process: int) -> bool:
    """Tell whether a process uses no processor time for half a second."""
    before = _processor_time(process)
    time.sleep(0.5)
    return _processor_time(process) == before


def _processor_time(process: int) -> list[str]:
    """Return the time a process has used, in user and in system mode, in clock ticks (`man 5 proc`)."""
    after_name = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2]
    return after_name.split()[11:13]


def _workers(desktop: Desktop) -> Iterator[int]:
    """Return the process ids of all workers that were started on this desktop."""
    mark = f"XDG_RUNTIME_DIR={desktop.env['XDG_RUNTIME_DIR']}".encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            ours = mark in (process / "environ").read_bytes().split(b"\0")
            if ours and b"--serve" in (process / "cmdline").read_bytes().split(b"\0"):
                yield int(process.name)
        except OSError:
            continue  # it has ended meanwhile
