"""The quotes: cards by speaker or in reading order, filtered, copied and dragged out with their source."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.article import Digest, QuoteKind, Span
from desktop_app.window import words
from desktop_app.window.corrections import offers
from desktop_app.window.panels import facts, quote_rows
from desktop_app.window.panels.controls import Chip, Picker, Switch
from desktop_app.window.panels.quote_rows import QuoteRow
from desktop_app.window.panels.reflow import Reflow
from desktop_app.window.panels.row_list import RowList
from desktop_app.window.panels.rows import Row, RowModel
from desktop_app.window.panels.strips import PADDING, Caption, Placeholder, column
from desktop_app.window.theme import Theme
from desktop_app.writing import citation

translate = QCoreApplication.translate
KINDS: tuple[QuoteKind, ...] = ("direct", "partial", "indirect")


class QuotesPanel(QWidget):
    """Shows the quotes of one digest. `span_chosen` tells the place of a clicked quote."""

    span_chosen = Signal(object)
    correction_asked = Signal(str, object)  # what, and the index of the quote

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digest: Digest | None = None
        self._model = RowModel(self._mime, self)
        self._list = RowList(theme, self._model, quote_rows.compose, self)
        self._placeholder = Placeholder(theme, self)
        self._caption = Caption(theme, self)
        self._filters = _Filters(theme, self)
        self._build()
        self.show_digest(None)

    def show_digest(self, digest: Digest | None) -> None:
        """Show another digest, or none."""
        self._digest = digest
        self._filters.offer(digest)
        self._show_rows()

    def show_mark(self, span: Span) -> None:
        """Select the quote at a mark of the article: the smallest one there, or the one a cue or name belongs to."""
        quotes = self._digest.quotes if self._digest else ()
        hits = [at for at, quote in enumerate(quotes) if quote.span.touches(span)]
        hits.sort(key=lambda at: quotes[at].span.end - quotes[at].span.start)
        hits += [at for at, q in enumerate(quotes) if any(p and p.touches(span) for p in (q.cue, q.mention))]
        self._list.show_row(("quote", hits[0]) if hits else None)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._filters.retranslate()
            self._filters.offer(self._digest)
            self._show_rows()
        super().changeEvent(event)

    def _build(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._placeholder)
        self._stack.addWidget(self._list)
        box = column(self)
        box.addWidget(self._caption)
        box.addWidget(self._filters)
        box.addWidget(self._stack, 1)
        self._list.setDragEnabled(True)
        keys = {Qt.Key.Key_Space: "show", Qt.Key.Key_F2: "attribute", Qt.Key.Key_Delete: "no_quote"}
        self._list.act_on(keys, _menu)
        self._list.chosen.connect(self._on_chosen)
        self._list.acted.connect(self._on_acted)
        self._filters.changed.connect(self._show_rows)
        for sequence, slot in (("Ctrl+C", self._on_copy), ("Ctrl+Shift+C", self._on_copy_words)):
            shortcut = QShortcut(QKeySequence(sequence), self._list, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _show_rows(self) -> None:
        chosen = self._filters
        rows = (
            quote_rows.rows(self._digest, chosen.kinds(), chosen.speaker(), grouped=chosen.grouped())
            if self._digest
            else []
        )
        self._model.show(rows)
        self._list.setAccessibleName(translate("QuotesPanel", "Quotes"))
        self._stack.setCurrentWidget(self._list if rows else self._placeholder)
        self._placeholder.say(*_missing(self._digest))
        any_quotes = bool(self._digest and self._digest.quotes)
        self._caption.setVisible(any_quotes)
        self._filters.setVisible(any_quotes)
        cards = [row for row in rows if isinstance(row, QuoteRow)]
        speakers = {self._digest.quotes[row.at].speaker for row in cards} - {None} if self._digest else set()
        by = translate("QuotesPanel", "by %Ln speaker(s)", None, len(speakers))
        self._caption.say(translate("QuotesPanel", "%Ln quote(s)", None, len(cards)), by)

    def _mime(self, row: Row) -> QMimeData | None:
        if not self._digest or not isinstance(row, QuoteRow):
            return None
        quote = self._digest.quotes[row.at]
        manner = translate("QuotesPanel", "paraphrased")
        cited = citation.cite(self._digest, quote, words.published(self._digest.article.published), manner)
        mime = QMimeData()
        mime.setText(citation.plain(cited))
        mime.setHtml(citation.rich(cited))
        return mime

    def _copy(self, row: Row | None) -> None:
        mime = self._mime(row) if row else None
        if mime:
            QGuiApplication.clipboard().setMimeData(mime)

    def _on_copy(self) -> None:
        self._copy(self._list.current_row())

    def _on_copy_words(self) -> None:
        row = self._list.current_row()
        if isinstance(row, QuoteRow):
            QGuiApplication.clipboard().setText(row.text)

    def _on_chosen(self, row: Row) -> None:
        self.span_chosen.emit(row.span)

    def _on_acted(self, action: str, row: Row) -> None:
        if action == "copy":
            self._copy(row)
        elif action == "words":
            self._on_copy_words()
        elif action in offers.ASKS:
            if isinstance(row, QuoteRow):
                self.correction_asked.emit(action, row.at)
        else:
            self._on_chosen(row)


def _menu(row: Row) -> list[tuple[str, str]]:
    del row
    return [
        ("show", translate("QuotesPanel", "Show in the article")),
        ("copy", translate("QuotesPanel", "Copy with source") + "\tCtrl+C"),
        ("words", translate("QuotesPanel", "Copy the words only") + "\tCtrl+Shift+C"),
        *offers.of_quote(),
    ]


def _missing(digest: Digest | None) -> tuple[str, str]:
    if digest is None:
        return (
            translate("QuotesPanel", "No article yet"),
            translate("QuotesPanel", "Open or drop an article; its quotes appear here."),
        )
    if digest.quotes:
        return (
            translate("QuotesPanel", "No quote passes the filter"),
            translate("QuotesPanel", "Choose another kind or another speaker."),
        )
    return (
        translate("QuotesPanel", "No quotes"),
        translate("QuotesPanel", "Nobody is quoted in this article: it holds no quote marks and no reported speech."),
    )


class _Filters(QWidget):
    """Which quotes are shown, and in which order."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._order = Switch(theme, ("", ""), self)
        self._speakers = Picker(theme, self)
        self._chips = [Chip(theme, "", self) for _ in KINDS]
        box = column(self, spacing=8, margins=(PADDING, 0, PADDING, 12))
        for chip in self._chips:
            chip.setChecked(True)
            chip.toggled.connect(self._on_changed)
        box.addWidget(Reflow(self._chips, self))
        box.addWidget(Reflow((self._order, self._speakers), self))
        self._order.chosen.connect(self._on_changed)
        self._speakers.activated.connect(self._on_changed)
        self.retranslate()

    def kinds(self) -> tuple[QuoteKind, ...]:
        """Return the kinds that are let through."""
        return tuple(kind for kind, chip in zip(KINDS, self._chips, strict=True) if chip.isChecked())

    def speaker(self) -> str | None:
        """Return the speaker who is let through; None for all."""
        chosen: str | None = self._speakers.currentData()
        return chosen

    def grouped(self) -> bool:
        """Tell whether the cards stand by speaker."""
        return self._order.current() == 0

    def offer(self, digest: Digest | None) -> None:
        """Offer the kinds and speakers of a digest; a speaker chosen before stays chosen if still there."""
        quotes = digest.quotes if digest else ()
        for kind, chip in zip(KINDS, self._chips, strict=True):
            count = sum(quote.kind == kind for quote in quotes)
            chip.setText(f"{words.quote_kind(kind)} {count}")
            chip.setEnabled(count > 0)
            none = translate("QuotesPanel", "There are no quotes of this kind in the article")
            chip.setToolTip("" if count else none)
        before = self._speakers.currentText()
        blocked = QSignalBlocker(self._speakers)
        self._speakers.clear()
        self._speakers.addItem(translate("QuotesPanel", "All speakers"), None)
        names = {speaker.id: speaker.name for speaker in digest.speakers} if digest else {}
        for owner in facts.quotes_by_speaker(digest) if digest else ():
            self._speakers.addItem(names.get(owner or "", translate("QuotesPanel", "No speaker found")), owner or "")
        self._speakers.setCurrentIndex(max(self._speakers.findText(before), 0))
        blocked.unblock()

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._order.rename((translate("QuotesPanel", "by speaker"), translate("QuotesPanel", "in order")))
        self._order.setAccessibleName(translate("QuotesPanel", "Order of the quotes"))
        self._speakers.setAccessibleName(translate("QuotesPanel", "Quotes of which speaker"))

    def paintEvent(self, event: QEvent) -> None:
        """Paint the line that parts the filters from the cards."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.line)

    def _on_changed(self) -> None:
        self.changed.emit()
