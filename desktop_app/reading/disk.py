"""Opens only what is safe to open: regular files of bounded size, read once."""

import errno
import os
import stat
from datetime import date
from pathlib import Path
from typing import BinaryIO

from desktop_app.reading.errors import Code, UnreadableError

# Measured on the parsers of this folder: above this a hostile file can outlast the reader's patience.
BYTES = 50_000_000

_REASONS: dict[int, tuple[Code, str]] = {
    errno.ENOENT: ("missing", "There is no file “{name}”. Was it moved, deleted or misspelt?"),
    errno.EACCES: ("forbidden", "You may not read “{name}”. Change its permissions, or ask its owner."),
    errno.EPERM: ("forbidden", "You may not read “{name}”. Change its permissions, or ask its owner."),
    errno.ELOOP: ("loop", "“{name}” is a link that leads back to itself."),
    errno.ENAMETOOLONG: ("missing", "There is no file “{name}”. Was it moved, deleted or misspelt?"),
}


def contents(path: Path) -> bytes:
    """Return the bytes of a regular file. Raises UnreadableError for anything else."""
    try:
        # O_NONBLOCK: opening a named pipe that nobody writes to would wait for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    try:
        return _bytes(path, handle)
    except OSError as error:
        raise _unreadable(path, error) from error
    finally:
        os.close(handle)


def piped(stream: BinaryIO) -> bytes:
    """Return the bytes of a stream up to its end. Raises UnreadableError when there are more than a file may have."""
    data = stream.read(BYTES + 1)
    if len(data) > BYTES:
        raise UnreadableError(
            "too_large", f"Standard input has more than {BYTES // 1_000_000} MB, the most for a file."
        )
    return data


def saved(path: Path) -> str:
    """Return the ISO day on which a file was last written, in the zone of the reader; empty when nobody knows."""
    try:
        return date.fromtimestamp(path.stat().st_mtime).isoformat()  # noqa: DTZ012  # the reader's own day
    except (OSError, ValueError, OverflowError):
        return ""


def _bytes(path: Path, handle: int) -> bytes:
    before = os.fstat(handle)
    if stat.S_ISDIR(before.st_mode):
        raise UnreadableError("folder", f"“{path.name}” is a folder. Drop it on the window to open the files inside.")
    if not stat.S_ISREG(before.st_mode):
        raise UnreadableError("no_file", f"“{path.name}” is not a file but a device or a pipe.")
    if before.st_size > BYTES:
        size, most = before.st_size // 1_000_000, BYTES // 1_000_000
        raise UnreadableError("too_large", f"“{path.name}” has {size} MB; Ringkas reads files up to {most} MB.")
    with os.fdopen(os.dup(handle), "rb") as stream:
        data = stream.read(BYTES + 1)
    after = os.fstat(handle)
    if len(data) > BYTES or (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UnreadableError(
            "changing", f"“{path.name}” changed while it was read. Open it again when it is complete."
        )
    return data


def _unreadable(path: Path, error: OSError | ValueError) -> UnreadableError:
    number = error.errno if isinstance(error, OSError) else errno.ENOENT  # a NUL in the name: no such file
    if number in {errno.EISDIR, errno.EACCES} and path.is_dir():
        return UnreadableError("folder", f"“{path.name}” is a folder. Drop it on the window to open the files inside.")
    reason = os.strerror(number) if number else str(error)
    code, message = _REASONS.get(number or 0, ("unreadable", "“{name}” cannot be read: {reason}."))
    return UnreadableError(code, message.format(name=path.name, reason=reason))
