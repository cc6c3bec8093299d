"""Where the program keeps what is its own, and where its running window listens. Light: it is asked before all else."""

import contextlib
import os
import stat
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths

_UNSAFE = {ord(letter): "_" for letter in ":/\\ "}  # in the name of a socket or pipe


def state() -> Path:
    """Return where sessions, pasted texts and logs are kept."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation))


def settings() -> Path:
    """Return where settings are kept."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))


def address() -> str:
    """Return where the running window listens: another place for every user and every session on a screen.

    Empty when there is no folder that nobody else can write to; then each launch has a window of its own.
    """
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    session = [_user(), screen.removesuffix(".0"), os.environ.get("SESSIONNAME", "")]
    name = "ringkas-" + "-".join(part for part in session if part).translate(_UNSAFE)
    if sys.platform == "win32":
        return name  # a named pipe
    folder = _private_folder()
    return os.path.join(folder, name) if folder else ""  # noqa: PTH118  # Qt wants a string


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")


def _private_folder() -> str:
    """Return the session's folder for sockets, or one of our own below that of temporary files, or nothing."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if name := os.environ.get("FLATPAK_ID", ""):
        runtime = os.path.join(runtime, "app", name)  # noqa: PTH118  # a string still; what all its sandboxes share
    if runtime and _is_private(runtime):
        return runtime
    own = os.path.join(QDir.tempPath(), f"ringkas-{_user()}")  # noqa: PTH118  # a string still
    with contextlib.suppress(OSError):
        os.mkdir(own, mode=0o700)  # noqa: PTH102  # the same
    return own if _is_private(own) else ""


def _is_private(folder: str) -> bool:
    """Tell whether a folder is the user's own and nobody else may write to it; a link is not."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o022
