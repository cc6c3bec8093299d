"""The wall around the window: unforeseen errors go to the log, and to the reader in calm words; the rest goes on."""

import contextlib
import faulthandler
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LARGEST = 500_000  # bytes; logging.handlers would do the same, but takes 20 ms of every start to import
log = logging.getLogger(__name__)


def install(folder: Path, tell: Callable[[Path], None]) -> Path:
    """Log to a file in `folder` and call `tell` with it after an unforeseen error; return the file.

    A file that has grown large is kept as `ringkas.old.log`. Where nothing can be written there is no log.
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
    if sys.stderr:  # a window started from a menu on Windows has none
        faulthandler.enable()
    qInstallMessageHandler(_qt_message)

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unforeseen error", exc_info=(kind, error, trace))
        tell(file)

    sys.excepthook = on_error
    return file


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), message)
