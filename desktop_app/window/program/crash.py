"""The wall around the window: unforeseen errors go to a report, and to the reader in calm words; the rest goes on."""

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LARGEST = 500_000  # bytes; logging.handlers would do the same, but takes 20 ms of every start to import
REPORT, STACKS = "crash-report.txt", "crash-stacks.txt"
log = logging.getLogger(__name__)


class Wall:
    """Keeps the file open into which Python writes its stacks when the process dies of a signal."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / STACKS
        self._open: IO[str] | None = None
        try:
            self._open = self._file.open("w", encoding="utf-8")
            faulthandler.enable(self._open)
        except OSError:
            log.exception("%s cannot be written", self._file)

    def end(self) -> None:
        """Take the file away: this process ends as it should."""
        faulthandler.disable()
        if self._open:
            with contextlib.suppress(OSError):
                self._open.close()
                self._file.unlink(missing_ok=True)


def left_behind(folder: Path) -> Path | None:
    """Return the report of a process that died of a signal the last time; None when the last one ended as it should."""
    stacks = folder / STACKS
    try:
        died = stacks.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    if not died.strip():  # killed from outside, or still running
        return None
    return write_report(folder, died)


def write_report(folder: Path, what: str) -> Path:
    """Write what happened, with the versions, into one file that the reader can copy; return it."""
    file = folder / REPORT
    head = f"Qt {qVersion()}, Python {sys.version.split()[0]}, {sys.platform}"
    try:
        file.write_text(f"Ringkas\n{head}\n\n{what}", encoding="utf-8", errors="replace")
    except OSError:
        log.exception("%s cannot be written", file)
    return file


def install(folder: Path, tell: Callable[[Path], None]) -> None:
    """Log to a file in `folder`; after an unforeseen error write a report there and call `tell` with it.

    A log that has grown large is kept as `ringkas.old.log`. Where nothing can be written there is no log.
    """
    file = folder / "ringkas.log"
    logging.raiseExceptions = False  # a full disk must not stop the reader
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LARGEST:
            file.replace(file.with_name("ringkas.old.log"))
        handler = logging.FileHandler(file, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)
    qInstallMessageHandler(_qt_message)

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unforeseen error", exc_info=(kind, error, trace))
        tell(write_report(folder, "".join(traceback.format_exception(kind, error, trace))))

    sys.excepthook = on_error
    threads = _Threads(on_error)
    threading.excepthook = threads.take


class _Threads(QObject):
    """Hands on, to the window's own thread, what went wrong in another one."""

    failed = Signal(object)

    def __init__(self, tell: Callable[[type[BaseException], BaseException, TracebackType | None], None]) -> None:
        super().__init__()
        self._tell = tell
        self.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)

    def take(self, failed: threading.ExceptHookArgs) -> None:
        """Take what a thread has ended with, if not by itself; called in that thread."""
        if not issubclass(failed.exc_type, SystemExit):  # as Python's own hook
            self.failed.emit(failed)

    def _on_failed(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value:
            self._tell(failed.exc_type, failed.exc_value, failed.exc_traceback)


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), message)
