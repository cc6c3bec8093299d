"""A Debian made for the tests alone, in build/package/root: Ringkas is installed there and used on a screen."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.desktop.screen import ROOT, Desktop

SYSTEM = ROOT / "build" / "package" / "root"
INSIDE = {"pcmanfm", "ringkas", "ringkas-gui", "xdg-open"}
FILE_MANAGER = ("pcmanfm", "shared-mime-info", "desktop-file-utils")
# What apt and dpkg write for themselves about every package.
_OF_APT = ("var/lib/apt", "var/lib/dpkg", "var/cache", "var/log", "etc/ld.so.cache", "proc", "tmp", "opt", "run")


@dataclass
class Chrooted(Desktop):
    """A screen whose file manager and Ringkas run in the fresh system."""

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program, one of the fresh system inside it."""
        inside = ("chroot", SYSTEM) if str(command[0]) in INSIDE else ()
        return super().start(*inside, *command)


@contextmanager
def system() -> Iterator[Path]:
    """Make the system, if it is not there yet from an earlier time, with what a running one has."""
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
        apt("install", *FILE_MANAGER)
        yield SYSTEM


def apt(what: str, *packages: str) -> None:
    """Install or remove packages in the fresh system."""
    inside("apt-get", what, "-y", "-qq", "--no-install-recommends", *packages)


def inside(*command: str, env: Mapping[str, str] | None = None) -> str:
    """Run a command in the fresh system to its end; return what it printed."""
    known = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "DEBIAN_FRONTEND": "noninteractive",
        "LANG": "C.UTF-8",
        "HOME": "/root",
    }
    done = subprocess.run(
        ["chroot", SYSTEM, *command], env=known | dict(env or {}), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def files() -> set[str]:
    """Return the paths of all files and folders of the fresh system, but for what apt and dpkg keep for themselves."""
    found = set()
    for folder, folders, names in os.walk(SYSTEM):
        below = Path(folder).relative_to(SYSTEM)
        folders[:] = [name for name in folders if str(below / name) not in _OF_APT]
        found |= {str(below / name) for name in (*folders, *names) if str(below / name) not in _OF_APT}
    return found


@contextmanager
def mounted(place: Path, *options: str) -> Iterator[Path]:
    """Mount a small disk of its own at a place that the fresh system sees; return where it lies from outside."""
    inner = SYSTEM / place.relative_to("/")
    subprocess.run(["mount", "-t", "tmpfs", *options, "none", inner], check=True)
    try:
        yield inner
    finally:
        subprocess.run(["umount", "--lazy", inner], check=True)
