"""“Check a quote”: paste words, see whether and how they stand in the open articles."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser, QWidget

from desktop_app import checking
from desktop_app.window.desk.entry import Entry
from desktop_app.window.dialogs import verdicts
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets import eager
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.labels import text_label

if TYPE_CHECKING:
    from desktop_app.article import Digest
    from desktop_app.checking import Finding, Words

translate = QCoreApplication.translate
_PAUSE_MS = 150  # in the typing, after which the words are looked up
_MOST = 20  # places that are shown
_SIZE = (560, 560)  # px at 100 %


class QuoteCheck(BaseDialog):
    """Compares while the reader types. `chosen(Entry, Span)` tells which place is to be shown.

    Articles are prepared one by one between events, so that opening this with a hundred of them stalls nothing.
    """

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget, entries: Sequence[Entry]) -> None:
        super().__init__(parent, theme, _SIZE, kept=True)
        self._entries = entries
        self._prepared: dict[Entry, tuple[Digest, Words]] = {}
        self._found: list[tuple[Entry, Finding]] | None = None  # until it is looked for
        self._asked = text_label(wrap=True)
        self._field = QPlainTextEdit()
        self._field.setObjectName("field")
        self._field.setTabChangesFocus(True)
        self._verdict = text_label(wrap=True)
        self._places = QTextBrowser()
        self._places.setOpenLinks(False)
        self._places.document().setDocumentMargin(12)
        self._asked.setBuddy(self._field)
        for widget, stretch in ((self._asked, 0), (self._field, 2), (self._verdict, 0), (self._places, 4)):
            self.column.addWidget(widget, stretch)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._prepare)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._prepare)
        self._field.textChanged.connect(self._pause.start)
        self._places.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def start(self, words: str) -> None:
        """Open, with words to be checked if there are some."""
        if words:
            self._field.setPlainText(words)
            self._found = None  # in other words
        self.retranslate()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        eager.open_beside(self, self._field)
        self._prepare()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of articles that may be closed, but the words to be checked."""
        super().hideEvent(event)
        if event.spontaneous():  # minimised with the window
            return
        self._pause.stop()
        self._next.stop()
        self._prepared, self._found = {}, None
        self._show()

    def _open(self) -> "Iterable[tuple[Entry, Digest]]":
        return ((entry, entry.digest) for entry in self._entries if entry.digest)

    def _prepare(self) -> None:
        """Prepare one article that is new or has changed; when there is none left, compare."""
        for entry, digest in self._open():
            known = self._prepared.get(entry)
            if known is None or known[0] is not digest:
                self._prepared[entry] = digest, checking.prepare(digest)
                self._pause.stop()
                self._next.start()
                return
        self._check()

    def _check(self) -> None:
        entries = [entry for entry, _ in self._open()]
        self._prepared = {entry: self._prepared[entry] for entry in entries}
        found = checking.check(self._field.toPlainText(), [words for _, words in self._prepared.values()])
        self._found = [(entries[finding.article], finding) for finding in found[:_MOST]]
        self._show()

    def read_on(self) -> None:
        """Look again when another article has been read."""
        if self.isVisible():
            self.retranslate()
            self._pause.start()

    def _show(self) -> None:
        pasted, found = self._field.toPlainText(), self._found or []
        self._verdict.setText("" if self._found is None else verdicts.told(found, pasted))
        self._verdict.setAccessibleName(self._verdict.text())
        ink2 = self._theme.tokens.ink2.name()
        pieces = [
            verdicts.rich(finding, pasted, entry, f"place:{at}", ink2) for at, (entry, finding) in enumerate(found)
        ]
        self._places.setHtml("".join(pieces))

    def _on_link(self, link: QUrl) -> None:
        entry, finding = (self._found or [])[int(link.path())]
        if entry in self._entries:
            self.chosen.emit(entry, finding.span)

    def _restyle(self) -> None:
        self._field.setFont(self._theme.excerpt_font())
        self._places.setFont(self._theme.excerpt_font())
        self._verdict.setFont(self._theme.interface_font(semibold=True))
        self._show()

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(translate("QuoteCheck", "Check a quote"))
        count = sum(1 for _ in self._open())
        question = translate(
            "QuoteCheck", "Paste or type the words of a quote. They are sought in %Ln open article(s).", None, count
        )
        missing = sum(1 for entry in self._entries if entry.pending)
        pending = translate("QuoteCheck", "%Ln more are still being read.", None, missing)
        self._asked.setText(f"{question} {pending}" if missing else question)
        self._field.setAccessibleName(translate("QuoteCheck", "Words to be checked"))
        self._places.setAccessibleName(translate("QuoteCheck", "Where the words stand"))
        self._show()
