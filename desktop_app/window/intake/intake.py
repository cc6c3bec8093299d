"""What comes onto the desk and leaves it: dialogs, clipboard, drops, the sample article, closing with undo."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow

from desktop_app.window.desk import wording
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.language.filling import filled
from desktop_app.window.storage.folders import Folders
from desktop_app.window.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop_app.article import Digest
    from desktop_app.window.intake.drops import Offer

translate = QCoreApplication.translate


class Intake(QObject):
    """Opens and closes articles on behalf of the window and says so in its notice."""

    def __init__(self, window: QMainWindow, desk: Desk, notice: Notice, sample: str) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._notice = notice
        self._sample = sample
        self._folders = Folders()
        self._noted = ""  # the notes of the article on show, as they were told
        desk.restarted.connect(self._on_restarted)
        desk.inquiries.unranked.connect(self._on_unranked)
        desk.emptied.connect(self._on_emptied)
        self._offered: Sequence[Entry] = ()  # the articles whose return the notice offers
        desk.opened.connect(self._on_opened)

    def take(self, offer: "Offer") -> None:
        """Open what was dropped or pasted."""
        if offer.paths:
            self._desk.open_paths(offer.paths)
        elif offer.address:
            self._notice.tell(translate("Window", "That is a web address. Save the page, then drop the file here."))
        elif offer.html:
            self._desk.open_text(offer.html, html=True)
        elif offer.text:
            self._desk.open_text(offer.text)
        else:
            self._notice.tell(translate("Window", "There is no text to paste. Copy an article first."))

    def open(self) -> None:
        """Ask for files."""
        dialog = QFileDialog(self._window, translate("Window", "Open articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._ask(dialog)

    def open_folder(self) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._window, translate("Window", "Open a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        self._folders.begin(dialog)
        dialog.filesSelected.connect(self._desk.open_paths)
        dialog.open()

    def paste(self) -> None:
        """Open what is in the clipboard."""
        from desktop_app.window.intake import drops  # noqa: PLC0415  # not needed for the first picture

        self.take(drops.offered(QGuiApplication.clipboard().mimeData()))

    def open_sample(self) -> None:
        """Open the sample article."""
        self._desk.open_paths([self._sample])

    def close(self, entry: Entry) -> None:
        """Close an article and offer to undo that."""
        self.close_several([entry])

    def close_several(self, entries: Sequence[Entry]) -> None:
        """Close articles and offer to undo that."""
        entries = tuple(entries)
        words = translate("Window", "Closed %Ln article(s).", None, len(entries))
        if len(entries) == 1:
            words = filled(translate("Window", "“%1” was closed."), wording.headline(entries[0]))
        self._desk.close(*entries)
        self._notice.tell(words, translate("Window", "Undo"), self._desk.reopen_closing)
        self._offered = entries

    def tell_crash(self, file: Path, *, earlier: bool = False) -> None:
        """Say calmly that something went wrong, now or when the window was open `earlier`; offer to copy the report."""
        now = translate("Window", "Something went wrong in Ringkas; your articles are safe. Nothing is sent: %1")
        before = translate("Window", "Ringkas ended unexpectedly the last time; your articles are safe. Report: %1")
        self.tell(filled(before if earlier else now, str(file)), file)

    def tell_aside(self, file: Path) -> None:
        """Say that settings or a session could not be understood, and where they were kept."""
        words = translate("Window", "A file of Ringkas could not be understood in full. It was kept as %1.")
        self.tell(filled(words, str(file)))

    def tell_notes(self, digest: "Digest | None") -> None:
        """Say what the analysis noted about the article on show, until another one without notes is."""
        words = " ".join(dict.fromkeys(wording.note(note) for note in digest.notes)) if digest else ""
        if words != self._noted:
            self._notice.note(words)
        self._noted = words

    def tell(self, words: str, report: Path | None = None) -> None:
        """Say something that stays until it is dismissed, and offer to copy a report about it."""
        if report:
            self._notice.tell(words, translate("Window", "Copy the report"), partial(_copy, report), stay=True)
        else:
            self._notice.tell(words, stay=True)

    def _on_opened(self, entry: Entry) -> None:
        """Take the offer of undoing away when all the articles have come back by another way."""
        if entry in self._offered and all(map(self._desk.articles.holds, self._offered)):
            self._offered = ()
            self._notice.withdraw(self._desk.reopen_closing)

    def _on_restarted(self, entry: Entry) -> None:
        words = translate("Window", "Reading “%1” ended unexpectedly. It is tried once more.")
        self._notice.tell(filled(words, wording.headline(entry)))

    def _on_unranked(self, entry: Entry, ranker: str) -> None:
        from desktop_app.window.language import words as naming  # noqa: PLC0415  # seldom needed

        words = translate("Window", "%1 could not rank “%2”. Its summary is still by %3; choose another ranker.")
        names = naming.ranker(ranker)[0], wording.headline(entry), naming.ranker(entry.ranker or "news")[0]
        self._notice.tell(filled(words, *names))

    def _on_emptied(self, folder: str) -> None:
        words = translate("Window", "There is no article in the folder “%1” that Ringkas can read.")
        self._notice.tell(filled(words, folder))


def _copy(file: Path) -> None:
    try:
        QGuiApplication.clipboard().setText(file.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        QGuiApplication.clipboard().setText(str(file))
