"""Writes articles into files: asks the worker for the bytes, puts them on the disk whole or not at all."""

from collections import deque
from collections.abc import Generator, Sequence
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QSaveFile, QTimer, Signal

from desktop_app import schema, writing
from desktop_app.article import Digest
from desktop_app.window.desk import wording
from desktop_app.window.desk.worker import Worker
from desktop_app.window.export import file_name
from desktop_app.window.looks.theme import Theme
from desktop_app.window.storage.folders import Folders

PDF = "pdf"
_SLICE = 0.012  # s of painting after which the window is seen to


def forms() -> tuple[str, ...]:
    """Return the ids of all formats, the most usual ones first."""
    usual = ("html", "docx", "odt", PDF, "markdown", "obsidian")
    return (*usual, *(name for name in writing.names() if name not in usual))


def suffix(form: str) -> str:
    """Return the suffix of a format's files."""
    return PDF if form == PDF else writing.suffix(form)


class Saver(QObject):
    """Saves articles. `saved(str)` names the file or folder, `refused(str)` the one that could not be written.

    `progressed(str, int, int)` tells how many of how many files are written; `cancel` leaves it at those. Pages are
    painted between events.
    """

    saved = Signal(str)
    progressed = Signal(str, int, int)
    refused = Signal(str)

    def __init__(self, worker: Worker, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._theme = theme
        self._asked: dict[int, tuple[Path, str]] = {}  # by request: the file, and what is to be named
        self._left: dict[str, int] = {}
        self._total: dict[str, int] = {}
        self._waiting: deque[tuple[Sequence[Digest], Path, str]] = deque()  # to be painted, by file and what is named
        self._painting: Generator[None, None, bytes] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._paint)
        self.folders = Folders()  # into which was saved
        worker.written.connect(self._on_written)
        worker.failed.connect(self._on_failed)

    def save(self, digests: Sequence[Digest], form: str, file: Path) -> None:
        """Write all articles into one file; the reader has agreed if there was one of that name."""
        self._left[str(file)] = self._total[str(file)] = 1
        self._write(digests, form, file, str(file))

    def save_each(self, digests: Sequence[Digest], form: str, folder: Path) -> None:
        """Write a file of its own for each article into a folder, beside what is there already."""
        taken: set[Path] = set()
        self._left[str(folder)] = self._total[str(folder)] = len(digests)
        for digest in digests:
            name = file_name(wording.headline_of(digest))
            file = _free(folder, name, suffix(form), taken)
            taken.add(file)
            self._write([digest], form, file, str(folder))

    def cancel(self) -> None:
        """Write nothing more than what is written already."""
        self._waiting.clear()
        self._painting = None
        self._asked.clear()
        self._left.clear()

    def _write(self, digests: Sequence[Digest], form: str, file: Path, named: str) -> None:
        if form == PDF:
            self._waiting.append((digests, file, named))
            self._later.start()
            return
        content = {"write": [schema.encode(digest) for digest in digests], "format": form}
        self._asked[self._worker.ask(content, urgent=True)] = (file, named)

    def _paint(self) -> None:
        """Paint as many pages as nobody waits for."""
        from desktop_app.window.export import pdf  # noqa: PLC0415  # not needed for the others

        until = perf_counter() + _SLICE
        while self._waiting and perf_counter() < until:
            digests, file, named = self._waiting[0]
            self._painting = self._painting or pdf.encoding(digests, self._theme)
            try:
                next(self._painting)
            except StopIteration as end:
                self._painting = None
                self._waiting.popleft()
                self._put(file, end.value, named)
        if self._waiting:
            self._later.start()

    def _put(self, file: Path, data: bytes, named: str) -> None:
        out = QSaveFile(str(file))
        written = out.open(QSaveFile.OpenModeFlag.WriteOnly) and out.write(data) == len(data) and out.commit()
        if not written:
            self._left.pop(named, None)
            self.refused.emit(str(file))
        elif named in self._left:
            self._left[named] -= 1
            self.progressed.emit(named, self._total[named] - self._left[named], self._total[named])
            if not self._left[named]:
                del self._left[named]
                self.saved.emit(named)

    def _on_written(self, number: int, data: bytes) -> None:
        if number in self._asked:
            file, named = self._asked.pop(number)
            self._put(file, data, named)

    def _on_failed(self, number: int) -> None:
        if number in self._asked:
            file, named = self._asked.pop(number)
            self._left.pop(named, None)
            self.refused.emit(str(file))


def _free(folder: Path, name: str, ending: str, taken: set[Path]) -> Path:
    """Return the first of `name.md`, `name (2).md` … that nothing stands at."""
    number = 1
    while True:
        file = folder / (f"{name}.{ending}" if number == 1 else f"{name} ({number}).{ending}")
        if file not in taken and not file.exists():
            return file
        number += 1
