"""Reads and writes what is kept: a file is never half written, and a broken one is set aside, never lost."""

import json
import logging
import shutil
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSaveFile

log = logging.getLogger(__name__)


class Content(NamedTuple):
    """What a JSON file holds, None when it is missing or broken; where a broken one was set aside."""

    value: object
    aside: Path | None = None


def read_json(file: Path) -> Content:
    """Return a JSON file's content; a broken file is set aside as `*.broken`."""
    try:
        return Content(json.loads(file.read_bytes()))
    except FileNotFoundError:
        return Content(None)
    except (OSError, ValueError, RecursionError):
        log.exception("%s is broken and was set aside", file)
        return Content(None, set_aside(file))


def keep_copy(file: Path) -> Path:
    """Keep a copy of a file of which only a part could be understood; return where."""
    try:
        shutil.copyfile(file, _broken(file))
    except OSError:
        log.exception("%s cannot be copied", file)
    return _broken(file)


def set_aside(file: Path) -> Path:
    """Keep a file that cannot be used under another name, for whoever wants to mend it; return that name."""
    try:
        file.replace(_broken(file))
    except OSError:
        log.exception("%s cannot be set aside", file)
    return _broken(file)


def _broken(file: Path) -> Path:
    return file.with_name(f"{file.name}.broken")


def write_json(content: object, file: Path, indent: int | None = None) -> str:
    """Write a JSON file atomically. Return what went wrong in the system's words, nothing when it is written.

    An indented one is for people, and takes ten times as long.
    """
    return write(json.dumps(content, ensure_ascii=False, indent=indent), file)


def write(lines: str, file: Path) -> str:
    """Write a file atomically. Return what went wrong in the system's words, nothing when it is written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.exception("%s cannot be written", file)
        return str(error.strerror)
    target = QSaveFile(str(file))
    if target.open(QSaveFile.OpenModeFlag.WriteOnly):
        target.write(lines.encode(errors="surrogatepass"))
        if target.commit():
            return ""
    log.error("%s cannot be written: %s", file, target.errorString())
    return target.errorString()
