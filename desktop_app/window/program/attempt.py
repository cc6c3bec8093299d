"""Marks that a start is under way. Light: it is asked before the window is imported."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QLockFile

MARK = "starting"


class Attempt:
    """Marks in a file that what was kept is being brought back; `failed` when the last attempt did not come to its end.

    Whatever cost that start its life is not to be tried again. While another process is about it, this one is `beside`
    that: it marks nothing, and has nothing to conclude from what is marked.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / MARK
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(self._file.with_suffix(".lock")))  # whose holder has died is free
        self._lock.setStaleLockTime(0)  # but it is free never while that lives
        self.beside = not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError
        self.failed = not self.beside and self._file.exists()
        if not self.beside:
            with contextlib.suppress(OSError):
                self._file.touch()

    def passed(self) -> None:
        """Say that the window has stood for a while with what was brought back, or was closed as it should."""
        if not self.beside:
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)
            self._lock.unlock()
