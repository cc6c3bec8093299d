"""Writes articles into files: asks the worker for the bytes, puts them on the disk whole or not at all."""

from collections import deque
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, Signal

from desktop_app import schema, writing
from desktop_app.article import Digest
from desktop_app.window.desk import wording
from desktop_app.window.desk.worker import Worker
from desktop_app.window.export import file_name
from desktop_app.window.looks.theme import Theme
from desktop_app.window.storage.folders import Folders
from desktop_app.window.widgets.slices import Slices

PDF = "pdf"


def forms() -> tuple[str, ...]:
    """Return the ids of all formats, the most usual ones first."""
    usual = ("html", "docx", "odt", PDF, "markdown", "obsidian")
    return (*usual, *(name for name in writing.names() if name not in usual))


def suffix(form: str) -> str:
    """Return the suffix of a format's files."""
    return PDF if form == PDF else writing.suffix(form)


@dataclass(slots=True, eq=False)
class _Run:
    """One thing that the reader wants to be saved: what is to be named, and how many files of it are written.

    Once one is `refused` nothing is told of the others.
    """

    named: str
    total: int
    written: int = 0
    refused: bool = False


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
        self._asked: dict[int, tuple[_Run, Path]] = {}  # by request
        self._waiting: deque[tuple[_Run, Path, Sequence[Digest]]] = deque()  # to be painted, the first one just now
        self._slices = Slices(self)
        self.folders = Folders()  # into which was saved
        worker.written.connect(self._on_written)
        worker.failed.connect(self._on_failed)

    def save(self, digests: Sequence[Digest], form: str, file: Path) -> None:
        """Write all articles into one file; the reader has agreed if there was one of that name."""
        self._write(_Run(str(file), 1), digests, form, file)

    def save_each(self, digests: Sequence[Digest], form: str, folder: Path) -> None:
        """Write a file of its own for each article into a folder, beside what is there already."""
        taken = {file for _, file in self._asked.values()} | {file for _, file, _ in self._waiting}
        run = _Run(str(folder), len(digests))
        for digest in digests:
            name = file_name(wording.headline_of(digest))
            file = _free(folder, name, suffix(form), taken)
            taken.add(file)
            self._write(run, [digest], form, file)

    def cancel(self, named: str) -> None:
        """Write nothing more of what is saved under this name than is written already."""
        for number in [number for number, (run, _) in self._asked.items() if run.named == named]:
            del self._asked[number]
            self._worker.drop(number)  # a kill would cost more time than the file that it may be at
        painted = self._waiting[0][0] if self._waiting else None
        self._waiting = deque(one for one in self._waiting if one[0].named != named)
        if painted and painted.named == named:
            self._slices.stop()
            self._paint()

    def _write(self, run: _Run, digests: Sequence[Digest], form: str, file: Path) -> None:
        if form == PDF:
            self._waiting.append((run, file, digests))
            self._paint()
            return
        content = {"write": [schema.encode(digest) for digest in digests], "format": form}
        self._asked[self._worker.ask(content, urgent=True)] = (run, file)

    def _paint(self) -> None:
        if self._waiting and not self._slices.busy:
            self._slices.run(self._painting(), lambda _: None)

    def _painting(self) -> Generator[None, None, None]:
        """Paint what waits, and stop behind each page."""
        from desktop_app.window.export import pdf  # noqa: PLC0415  # not needed for the others

        while self._waiting:
            run, file, digests = self._waiting[0]
            data = yield from pdf.encoding(digests, self._theme)
            self._waiting.popleft()
            self._put(run, file, data)
            yield

    def _put(self, run: _Run, file: Path, data: bytes) -> None:
        out = QSaveFile(str(file))
        written = out.open(QSaveFile.OpenModeFlag.WriteOnly) and out.write(data) == len(data) and out.commit()
        if not written:
            self._refuse(run, file)
        elif not run.refused:
            run.written += 1
            self.progressed.emit(run.named, run.written, run.total)
            if run.written == run.total:
                self.saved.emit(run.named)

    def _on_written(self, number: int, data: bytes) -> None:
        if number in self._asked:
            self._put(*self._asked.pop(number), data)

    def _on_failed(self, number: int) -> None:
        if number in self._asked:
            self._refuse(*self._asked.pop(number))

    def _refuse(self, run: _Run, file: Path) -> None:
        run.refused = True
        self.refused.emit(str(file))


def _free(folder: Path, name: str, ending: str, taken: set[Path]) -> Path:
    """Return the first of `name.md`, `name (2).md` … that nothing stands at."""
    number = 1
    while True:
        file = folder / (f"{name}.{ending}" if number == 1 else f"{name} ({number}).{ending}")
        if file not in taken and not file.exists():
            return file
        number += 1
