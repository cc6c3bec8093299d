"""The desktop entry of the window, for one user and without root: a double-click on an article opens Ringkas.

Follows the freedesktop.org specifications: base directories, desktop entries (quoting of Exec), icon themes.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app import resources

NAME = "id.ringkas.Ringkas"
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")  # characters for which Exec asks for quotes


def install() -> list[Path]:
    """Put entry, icon and metainfo where the user's desktop looks for them; return the files written.

    Raises OSError when a folder cannot be written.
    """
    written = []
    for source, target in _files():
        target.parent.mkdir(parents=True, exist_ok=True)
        content = source.read_text(encoding="utf-8")
        target.write_text(_with_command(content, command()), encoding="utf-8")
        written.append(target)
    _refresh()
    return written


def remove() -> list[Path]:
    """Take away what `install` wrote; return the files that were there."""
    removed = [target for _, target in _files() if target.exists()]
    for target in removed:
        target.unlink()
    _refresh()
    for target in removed:
        _prune(target.parent)
    return removed


def _prune(folder: Path) -> None:
    """Remove a folder and those above it, as long as they are empty, up to that of the user's data."""
    while folder.is_relative_to(data_home()) and folder != data_home():
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def command() -> list[str]:
    """Return how this very installation starts its window, wherever it lies."""
    script = Path(sys.executable).with_name("ringkas-gui").with_suffix(Path(sys.executable).suffix)
    if getattr(sys, "frozen", False):
        return [str(script)]
    return [str(script)] if script.exists() else [sys.executable, "-m", "desktop_app.window.program.start"]


def quoted(arguments: Sequence[str]) -> str:
    """Return arguments as the value of an Exec key."""
    return " ".join(_quoted(argument) for argument in arguments)


def _quoted(argument: str) -> str:
    percent = argument.replace("%", "%%")
    if not _RESERVED & set(percent):
        return percent
    inner = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in percent)
    return '"' + inner.replace("\\", "\\\\") + '"'  # the value as a whole is a string, which escapes once more


def _with_command(content: str, arguments: Sequence[str]) -> str:
    return content.replace("Exec=ringkas-gui ", f"Exec={quoted(arguments)} ")


def _files() -> Iterator[tuple[Path, Path]]:
    source, data = resources.path("linux"), data_home()
    yield source / f"{NAME}.desktop", data / "applications" / f"{NAME}.desktop"
    yield source / f"{NAME}.svg", data / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    yield source / f"{NAME}.mime.xml", data / "mime" / "packages" / f"{NAME}.xml"
    yield source / f"{NAME}.metainfo.xml", data / "metainfo" / f"{NAME}.metainfo.xml"


def data_home() -> Path:
    """Return the user's folder for data files."""
    chosen = os.environ.get("XDG_DATA_HOME", "")
    return Path(chosen) if os.path.isabs(chosen) else Path.home() / ".local" / "share"  # noqa: PTH117  # a string still


def _refresh() -> None:
    """Let the desktop notice at once; without these tools it does so at the next login.

    A cache of icons is renewed, never begun: desktops trust it, and would overlook the icons of other programs.
    """
    icons = data_home() / "icons" / "hicolor"
    if icons.is_dir():
        icons.touch()
    for tool, folder, known, *options in (
        ("update-desktop-database", data_home() / "applications", "", "-q"),
        ("update-mime-database", data_home() / "mime", ""),
        ("gtk-update-icon-cache", icons, "icon-theme.cache", "-q", "-t"),
    ):
        found = shutil.which(tool)
        if found and (folder / known).exists():
            subprocess.run([found, *options, str(folder)], check=False, capture_output=True)
