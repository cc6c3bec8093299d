"""The search field of the tool bar."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from desktop_app.window.desk.entry import Entry
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets import clearing
from desktop_app.window.widgets.translated import Translated

if TYPE_CHECKING:
    from desktop_app.window.search.results import Results

translate = QCoreApplication.translate
_ELSEWHERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)  # another window, or its list


class SearchField(Translated, QLineEdit):
    """Finds while the reader types.

    `chosen(Entry, Span)` tells which passage is to be shown, `given_up()` that the reader does not search any more,
    `left()` that the keyboard went elsewhere. The words stay until the search is given up: whoever comes back sees what
    else they found.
    """

    chosen = Signal(object, object)
    given_up = Signal()
    left = Signal()

    def __init__(self, theme: Theme, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._theme = theme
        self._entries = entries
        self._results: Results | None = None
        self.setClearButtonEnabled(True)
        self._lens = self.addAction(theme.icon("search", "ink2"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(lambda words: self._ready().find(words))
        self.returnPressed.connect(lambda: self._ready().take_best())
        self.retranslate()

    def retranslate(self) -> None:
        """Take up another language."""
        key = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self.setPlaceholderText(translate("Search", "Search all articles… (%1)").replace("%1", key))
        self.setAccessibleName(translate("Search", "Search all articles"))
        self._lens.setText(translate("Search", "Search"))
        clearing.name_button(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the list ready before the first letter, and show it again for the words that are still there."""
        super().focusInEvent(event)
        if event.reason() in _ELSEWHERE:
            return
        if self.text().strip():
            self._ready().show_again()
        else:
            self._ready().prepare()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard goes elsewhere, and not only to the list below."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc end the search."""
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Wide enough for a name and a subject."""
        return QSize(400, super().sizeHint().height())

    def _ready(self) -> "Results":
        if self._results is None:
            from desktop_app.window.search.results import Results  # noqa: PLC0415  # not needed for the first picture

            self._results = Results(self._theme, self, self._entries)
            self._results.chosen.connect(self.chosen)
            self._results.closed.connect(self._give_up)
        return self._results

    def _give_up(self) -> None:
        self.clear()
        self.given_up.emit()
