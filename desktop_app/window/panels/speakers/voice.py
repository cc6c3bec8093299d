"""The head of the speakers' panel: the share of voice as a bar, in words or quotes, and the way to its table."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.article import Digest
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels import facts
from desktop_app.window.panels.speakers import shares
from desktop_app.window.panels.speakers.share_bar import ShareBar
from desktop_app.window.panels.speakers.shares import MEASURES, Measure, Share
from desktop_app.window.widgets.controls import Switch
from desktop_app.window.widgets.reflow import Reflow
from desktop_app.window.widgets.strips import PADDING, Caption, column

translate = QCoreApplication.translate


class VoiceHead(QWidget):
    """Shows the shares of one digest. `changed()` tells that another measure or another form was chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caption = Caption(theme, self)
        self.bar = ShareBar(theme, self)
        self._measure = Switch(theme, ("", ""), self)
        self._form = Switch(theme, ("", ""), self)
        box = column(self)
        box.addWidget(self._caption)
        inner = QWidget(self)
        rows = column(inner, spacing=8, margins=(PADDING, 0, PADDING, 12))
        rows.addWidget(self.bar)
        rows.addWidget(Reflow((self._measure, self._form), inner))
        box.addWidget(inner)
        self._measure.chosen.connect(self._on_chosen)
        self._form.chosen.connect(self._on_chosen)
        self.retranslate()

    def choose(self, *, counted: bool, tabled: bool) -> None:
        """Measure in quotes or in words, as a table or a list, without telling anybody."""
        self._measure.choose(MEASURES.index("quotes" if counted else "words"))
        self._form.choose(int(tabled))

    @property
    def measure(self) -> Measure:
        """What is counted."""
        return MEASURES[self._measure.current()]

    @property
    def tabled(self) -> bool:
        """Whether the table is wanted instead of the list."""
        return self._form.current() == 1

    def show_digest(self, digest: Digest) -> list[Share]:
        """Draw the shares of a digest and return them."""
        found = shares.shares(digest, self.measure)
        self.bar.show_shares(found)
        count = facts.all_quoted_words(digest) if self.measure == "words" else digest.count()
        told = {
            "words": translate("SpeakersPanel", "%Ln word(s) in quotes", None, count),
            "quotes": translate("SpeakersPanel", "%Ln quote(s)", None, count),
        }
        self._caption.say(translate("SpeakersPanel", "Share of voice"), told[self.measure])
        return found

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._measure.rename((translate("SpeakersPanel", "in words"), translate("SpeakersPanel", "in quotes")))
        self._measure.setAccessibleName(translate("SpeakersPanel", "What is counted"))
        self._form.rename((translate("SpeakersPanel", "list"), translate("SpeakersPanel", "table")))
        self._form.setAccessibleName(translate("SpeakersPanel", "List or table"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line that parts the head from the rows."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.line)

    def _on_chosen(self) -> None:
        self.changed.emit()
