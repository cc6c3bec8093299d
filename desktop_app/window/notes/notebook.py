"""The reader's remarks in the window: between the article, the panel of notes and what is kept."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Kept
from desktop_app.window.desk.history import Step
from desktop_app.window.language.filling import filled
from desktop_app.window.notes import pins
from desktop_app.window.notes.remarks import Remarks, anchor, lost, placed

if TYPE_CHECKING:
    from desktop_app.article import Digest, Span
    from desktop_app.window.desk.entry import Entry
    from desktop_app.window.frame.main_window import MainWindow
    from desktop_app.window.panels.notes import NotesPanel
    from desktop_app.window.panels.panel import Panel
    from desktop_app.window.panels.summary.selection import Taste
    from desktop_app.window.reading.pane import ReadingPane

translate = QCoreApplication.translate


class Notebook(QObject):
    """Stars and notes of the article on show, and its words for other programs."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._panel: NotesPanel | None = None
        self._listening = False
        self._offered: WeakSet[Entry] = WeakSet()  # the articles whose drafts were told of, or are being written
        self.remarks = Remarks(self)
        self.remarks.changed.connect(self._on_changed)
        self.remarks.changed.connect(window.remarked)
        self.remarks.changed.connect(window.corrector.changed)
        window.shown_changed.connect(self._show)
        window.desk.updated.connect(self._on_changed)
        window.centre.listen(self._on_pane)
        self._show()

    def star(self, span: "Span | None" = None) -> None:
        """Star a sentence, the one the reader is at by default, or take its star away."""
        entry, span = self._window.shown, span or self._window.centre.sentence_here()
        if entry and span:
            self.remarks.star(entry, span)

    def ask(self, span: "Span | None" = None) -> None:
        """Ask for a note on a sentence, the one the reader is at by default."""
        entry, span = self._window.shown, span or self._window.centre.sentence_here()
        if not entry or not entry.digest or not span:
            return
        text = entry.digest.article.text
        known = next((one.note for one in placed(entry) if one.span == span), "")
        draft = next((one.note for one in entry.drafts if anchor(text, one) == span), "")
        from desktop_app.window.notes.dialog import NoteDialog  # noqa: PLC0415  # not needed to show the window

        self._offered.add(entry)
        words = span.of(text)
        dialog = NoteDialog(self._window, self._window.theme, words, known, draft)
        dialog.written.connect(partial(self.remarks.note_on, entry, Kept(*span, words)))
        dialog.drafted.connect(partial(self._keep_draft, entry, Kept(*span, words)))
        dialog.finished.connect(lambda _result: self._keep_draft(entry, Kept(*span, words), ""))
        dialog.open()

    def _keep_draft(self, entry: "Entry", kept: Kept, note: str) -> None:
        """Keep a note that is being written, or that it is no longer."""
        text = entry.digest.article.text if entry.digest else ""
        place = anchor(text, kept)
        others = [one for one in entry.drafts if anchor(text, one) != place]
        drafts = (*others, replace(kept, note=note)) if note.strip() else tuple(others)
        if drafts != entry.drafts:
            entry.drafts = drafts
            self._window.remarked.emit()

    def _offer_draft(self, entry: "Entry", digest: "Digest") -> None:
        """Say once that a note was begun here and not ended."""
        places = (anchor(digest.article.text, one) for one in entry.drafts)
        place = next((place for place in places if place), None)
        if place and entry not in self._offered:
            self._offered.add(entry)
            words = translate("Remarks", "A note that you had begun on “%1” was not saved.")
            words = filled(words, wording.shortened(place.of(digest.article.text)))
            self._window.notice.tell(
                words, translate("Remarks", "Go on writing"), partial(self.ask, place), stay=True, about=entry
            )

    def copy(self, span: "Span | None" = None) -> None:
        """Copy words of the article as a quote with its source."""
        entry, span = self._window.shown, span or self._window.centre.words_here()
        if entry and entry.digest and span:
            from desktop_app.window.language import excerpt  # noqa: PLC0415  # not needed to show the window

            QGuiApplication.clipboard().setMimeData(excerpt.mime(entry.digest, span))

    def _show(self) -> None:
        """Let article and panel show the remarks of the article on show."""
        entry = self._window.shown
        docks = self._window.docks
        if docks and not self._listening:
            self._listening = True
            docks.panels.built.connect(self._on_built)
            docks.panels.tasted.connect(self._on_tasted)
            self._take(docks.panels.panel("notes"))
        digest = entry.digest if entry and entry.state == "ready" else None
        found = placed(entry) if entry and digest else ()
        gone = lost(entry) if entry and digest else ()
        self._window.centre.set_remarks(found)
        if docks:
            docks.panels.set_count("notes", len(found) + len(gone))
        if self._panel:
            self._panel.show_remarks(digest, found, gone)
        if entry and digest and entry.drafts:
            self._offer_draft(entry, digest)

    def _on_tasted(self, digest: "Digest", taste: "Taste") -> None:
        pins.keep(self._window.desk.articles.entries, digest, taste)
        self._window.remarked.emit()

    def _on_built(self, name: str, panel: "Panel") -> None:
        if name == "notes":
            self._take(panel)
            self._show()

    def _take(self, panel: "Panel | None") -> None:
        """Serve the panel of notes; at a start with it in front it is there before its notebook is."""
        from desktop_app.window.panels.notes import NotesPanel  # noqa: PLC0415  # not needed before there is a panel

        if isinstance(panel, NotesPanel):
            self._panel = panel
            panel.edited.connect(self.ask)
            panel.dropped.connect(self._drop)
            panel.forgotten.connect(self._forget)

    def _drop(self, span: "Span") -> None:
        entry = self._window.shown
        if entry:
            before = entry.remarks
            self._offer_undo(entry, before, self.remarks.drop(entry, span))

    def _forget(self, kept: Kept) -> None:
        entry = self._window.shown
        if entry:
            before = entry.remarks
            self._offer_undo(entry, before, self.remarks.forget(entry, kept))

    def _offer_undo(self, entry: "Entry", before: tuple[Kept, ...], step: Step | None) -> None:
        if step is None:  # nothing was there
            return
        gone = [kept for kept in before if kept not in entry.remarks]
        undo = partial(self._bring_back, entry, gone, step)
        words, button = translate("Remarks", "The note was deleted."), translate("Remarks", "Undo")
        self._window.notice.tell(words, button, undo, about=entry)

    def _bring_back(self, entry: "Entry", gone: list[Kept], step: Step) -> None:
        """Bring remarks back: by taking their step back, or by a new one when something was done since."""
        if entry.history.held.done[-1:] == (step,):
            entry.history.undo(step)
            self._window.corrector.changed.emit()
        else:
            self.remarks.add(entry, gone)

    def _on_changed(self, entry: "Entry") -> None:
        if entry is self._window.shown:
            self._show()

    def _on_pane(self, pane: "ReadingPane") -> None:
        pane.star_asked.connect(self.star)
        pane.note_asked.connect(self.ask)
        pane.copy_asked.connect(self.copy)
        pane.panel_asked.connect(self._show_panel)

    def _show_panel(self, name: str, span: "Span") -> None:
        docks = self._window.docks
        if docks:
            docks.show_panel(name)
            docks.panels.show_mark(span)
