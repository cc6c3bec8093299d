"""The speakers: who is quoted, how much of the quoted words is theirs, and who is only named."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.article import Digest, Span
from desktop_app.window.corrections import offers
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.panel import ListPanel
from desktop_app.window.panels.quotes import quoting
from desktop_app.window.panels.speakers import speaker_rows
from desktop_app.window.panels.speakers.share_table import ShareTable
from desktop_app.window.panels.speakers.voice import VoiceHead
from desktop_app.window.rows.rows import Row

translate = QCoreApplication.translate
_ASKS = {"change": ("rename", "attribute"), "remove": ("drop", "no_quote")}  # of a speaker, of one of the quotes


class SpeakersPanel(ListPanel):
    """Shows who speaks in one digest; what is corrected is the speaker of an id or the quote of an index."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, speaker_rows.compose, parent)
        self._opened: frozenset[str] = frozenset()
        self._head = VoiceHead(theme, self)
        self._table = ShareTable(theme, self)
        self._arrange((self._head,), self._list)
        self._stack.addWidget(self._table)
        keys = {Qt.Key.Key_Space: "open", Qt.Key.Key_Right: "show", Qt.Key.Key_Left: "hide"}
        asks = {Qt.Key.Key_F2: "change", Qt.Key.Key_Delete: "remove"}
        self._list.act_on({**keys, **asks}, self._menu)
        self._list.setDragEnabled(True)
        self._list.selectionModel().selectionChanged.connect(self._on_selected)
        self._head.changed.connect(self._show_rows)
        self._head.changed.connect(self._on_voice)
        self._head.bar.chosen.connect(self._on_speaker)
        self._table.chosen.connect(self._on_speaker)
        self.show_digest(None)

    def choose(self, choices: Collection[str]) -> None:
        """Take the measure and the form that were chosen in an earlier session."""
        self._head.choose(counted="voice_in_quotes" in choices, tabled="voice_as_table" in choices)
        self._show_rows()

    def show_digest(self, digest: Digest | None) -> None:
        """Show another digest, or none."""
        if not digest or not self._digest or digest.article.text != self._digest.article.text:
            self._opened = frozenset()
        self._digest = digest
        self._show_rows()

    def show_mark(self, span: Span) -> None:
        """Select the speaker whose name or quote stands at a mark of the article."""
        digest = self._digest
        if not digest:
            return
        of_name = next((s.id for s in digest.speakers if any(each.touches(span) for each in s.mentions)), None)
        of_quote = next((quote.speaker or "" for quote in digest.quotes if quote.span.touches(span)), None)
        found = of_name if of_name is not None else of_quote
        self._list.show_row(found)
        self._mark(found)

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._head.retranslate()
        self._show_rows()

    def missing(self) -> tuple[str, str]:
        """Return what stands in place of the first speaker."""
        return _missing(self._digest)

    def mime(self, row: Row) -> QMimeData | None:
        """Return a quote as it leaves the window: with its source."""
        quote = speaker_rows.quote(row)
        return quoting.mime(self._digest, quote) if self._digest and quote is not None else None

    def _show_rows(self) -> None:
        rows = speaker_rows.rows(self._digest, self._opened, self._head.measure) if self._digest else []
        self._model.show(rows)
        self._list.setAccessibleName(translate("SpeakersPanel", "Speakers"))
        self._table.setAccessibleName(translate("SpeakersPanel", "Share of voice"))
        quoted = bool(self._digest and self._digest.quotes)
        shown = self._table if quoted and self._head.tabled else self._list
        self._show_view(shown, filled=bool(rows))
        self._head.setVisible(quoted)
        if self._digest:
            self._table.show_shares(self._head.show_digest(self._digest))

    def _on_voice(self) -> None:
        self.choice_made.emit("voice_in_quotes", self._head.measure == "quotes")
        self.choice_made.emit("voice_as_table", self._head.tabled)

    def _menu(self, row: Row) -> list[tuple[str, str]]:
        if isinstance(row, speaker_rows.SpeakerRow):
            speaker = self._digest.speaker(speaker_rows.owner(row)) if self._digest else None
            asks = offers.of_speaker(speaker.kind, quotes=len(speaker.quotes)) if speaker else []
            return [("open", speaker_rows.toggle(row)), *asks]
        if speaker_rows.quote(row) is None:
            return []
        return [("copy", translate("QuotesPanel", "Copy with source") + "\tCtrl+C"), *offers.of_quote()]

    def _on_selected(self) -> None:
        row = self._list.current_row()
        self._mark(speaker_rows.owner(row) if row else None)

    def _mark(self, speaker: str | None) -> None:
        self._head.bar.mark(speaker)
        self._table.mark(speaker)

    def _on_speaker(self, speaker: str) -> None:
        """Show whom the reader chose in the bar or in the table."""
        self._list.show_row(speaker)
        self._mark(speaker)
        row = self._list.current_row()
        if row and row.span:
            self.span_chosen.emit(row.span)

    def _on_acted(self, action: str, row: Row) -> None:
        owner = speaker_rows.owner(row)
        quote = speaker_rows.quote(row)
        if action == "copy":
            self._copy(row)
            return
        if action in _ASKS or action in offers.ASKS:
            asked = _ASKS.get(action, (action, action))[quote is not None]
            target: object = owner if quote is None else quote
            self.correction_asked.emit(asked, target)
            return
        opened = owner in self._opened
        if action == "open" or (action == "show") != opened:
            self._opened ^= {owner}
            self._show_rows()
            self._list.show_row(owner)


def _missing(digest: Digest | None) -> tuple[str, str]:
    if digest is None:
        return (
            translate("SpeakersPanel", "No article yet"),
            translate("SpeakersPanel", "Open or drop an article; who speaks in it appears here."),
        )
    return (
        translate("SpeakersPanel", "Nobody speaks"),
        translate("SpeakersPanel", "No person or organisation was found in this article."),
    )
