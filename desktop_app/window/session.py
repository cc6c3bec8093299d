"""The last session: which articles were open, which one was read. Written whenever that changes, never half."""

import contextlib
import os
import stat
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QSize, QStandardPaths
from PySide6.QtGui import QGuiApplication

from desktop_app.window import settings
from desktop_app.window.entry import Entry

if TYPE_CHECKING:
    from desktop_app.article import Correction

_UNSAFE = {ord(letter): "_" for letter in ":/\\ "}  # in the name of a socket or pipe


@dataclass(frozen=True, slots=True)
class Session:
    """The open articles in their order, and the row of the one that was read."""

    entries: tuple[Entry, ...] = ()
    current: int = 0


def folder() -> Path:
    """Return where sessions, pasted texts and logs are kept."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation))


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


def load(file: Path) -> Session:
    """Return the session of a file; an empty one when there is none or it cannot be understood."""
    content = settings.read_json(file)
    if not isinstance(content, dict):
        return Session()
    try:
        entries = tuple(_entry(one) for one in content["articles"])
        return Session(entries, int(content["current"]))
    except (AttributeError, KeyError, TypeError, ValueError):
        settings.set_aside(file)
        return Session()


def _entry(one: dict[str, Any]) -> Entry:
    """Return what was kept of an entry; sessions of earlier versions hold less."""
    return Entry(
        str(one["path"]),
        int(one["part"]),
        pasted=bool(one["pasted"]),
        headline=str(one["headline"]),
        place=int(one.get("place", 0)),
        corrections=_corrections(one.get("corrections", ())),
        undone=_corrections(one.get("undone", ())),
        declined=tuple(str(name) for name in one.get("declined", ())),
    )


def _corrections(several: Sequence[Any]) -> "tuple[Correction, ...]":
    """Return what was kept of corrections; places without words, as an earlier version kept them, mean nothing now."""
    if not several:
        return ()
    from desktop_app import schema  # noqa: PLC0415  # most sessions hold none

    return tuple(schema.decode_correction(one) for one in several if isinstance(one, dict))


def save(entries: Sequence[Entry], current: Entry | None, file: Path) -> None:
    """Write the session; the file is either the old or the new one at every instant."""
    rows = [row for row, entry in enumerate(entries) if entry is current]
    articles = [_written(entry) for entry in entries]
    settings.write_json({"articles": articles, "current": rows[0] if rows else 0}, file)


def _written(entry: Entry) -> dict[str, Any]:
    names = ("path", "part", "pasted", "headline", "place")
    known = {name: getattr(entry, name) for name in names}
    kept = {
        "corrections": _encoded(entry.corrections),
        "undone": _encoded(entry.undone),
        "declined": list(entry.declined),
    }
    return known | {name: several for name, several in kept.items() if several}


def _encoded(several: "Sequence[Correction]") -> list[dict[str, Any]]:
    if not several:
        return []
    from desktop_app import schema  # noqa: PLC0415  # most sessions hold none

    return [schema.encode_correction(correction) for correction in several]


def forget_closed(pasted: Path, entries: Sequence[Entry]) -> None:
    """Delete pasted texts that no open article needs any more."""
    kept = {entry.path for entry in entries if entry.pasted}
    if pasted.is_dir():
        for file in pasted.iterdir():
            if str(file) not in kept:
                file.unlink(missing_ok=True)


def first_size() -> QSize:
    """Return the size of a window that was never sized: 1440 x 860, or nine tenths of a smaller screen."""
    room = QGuiApplication.primaryScreen().availableSize() * 0.9
    return room.boundedTo(QSize(1440, 860))
