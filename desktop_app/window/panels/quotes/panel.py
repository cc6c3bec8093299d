"""The quotes: cards by speaker or in reading order, filtered, copied and dragged out with their source."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.article import Digest, Span
from desktop_app.window.corrections import offers
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.panel import ListPanel
from desktop_app.window.panels.quotes import quote_rows, quoting
from desktop_app.window.panels.quotes.filters import QuoteFilters
from desktop_app.window.panels.quotes.quote_rows import QuoteRow
from desktop_app.window.rows.rows import Row
from desktop_app.window.widgets.strips import Caption

_LOW = 24  # lines of height, below which the filters fold
translate = QCoreApplication.translate


class QuotesPanel(ListPanel):
    """Shows the quotes of one digest; what is corrected is the quote of an index."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, quote_rows.compose, parent)
        self._caption = Caption(theme, self)
        self._filters = QuoteFilters(theme, self)
        self._build()
        self.show_digest(None)

    def show_digest(self, digest: Digest | None) -> None:
        """Show another digest, or none; of the same article, the quote that was chosen stays in sight."""
        left, before = self._list.current_row(), self._digest
        self._digest = digest
        self._filters.offer(digest)
        self._show_rows()
        if isinstance(left, QuoteRow) and left.span and digest and before and _is_same(digest, before):
            quotes = enumerate(digest.quotes)
            self._list.show_row(next((("quote", at) for at, quote in quotes if quote.span.touches(left.span)), None))

    def choose(self, choices: Collection[str]) -> None:
        """Take the order of the quotes that was chosen in an earlier session."""
        self._filters.group(grouped="quotes_in_order" not in choices)
        self._show_rows()

    def show_mark(self, span: Span) -> None:
        """Select the quote at a mark of the article: the smallest one there, or the one a cue or name belongs to."""
        quotes = self._digest.quotes if self._digest else ()
        hits = [at for at, quote in enumerate(quotes) if quote.span.touches(span)]
        hits.sort(key=lambda at: quotes[at].span.end - quotes[at].span.start)
        hits += [at for at, q in enumerate(quotes) if any(p and p.touches(span) for p in (q.cue, q.mention))]
        inside = self._digest.fragments if self._digest else {}
        self._list.show_row(("quote", inside.get(hits[0], hits[0])) if hits else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the cards room in a low panel."""
        super().resizeEvent(event)
        self._filters.set_brief(brief=self.height() < self._filters.fontMetrics().height() * _LOW)

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._filters.retranslate()
        self._filters.offer(self._digest)
        self._show_rows()

    def missing(self) -> tuple[str, str]:
        """Return what stands in place of the first quote."""
        return _missing(self._digest)

    def mime(self, row: Row) -> QMimeData | None:
        """Return a quote as it leaves the window: with its source."""
        if not self._digest or not isinstance(row, QuoteRow):
            return None
        return quoting.mime(self._digest, row.at)

    def _build(self) -> None:
        self._arrange((self._caption, self._filters), self._list)
        self._list.setDragEnabled(True)
        keys = {Qt.Key.Key_Space: "show", Qt.Key.Key_F2: "attribute", Qt.Key.Key_Delete: "no_quote"}
        self._list.act_on(keys, _menu)
        self._list.passed.connect(self._on_passed)
        self._filters.changed.connect(self._show_rows)
        self._filters.ordered.connect(self._on_ordered)
        self._on_key("Ctrl+Shift+C", self._on_copy_words)

    def _show_rows(self) -> None:
        chosen = self._filters
        rows = quote_rows.rows(self._digest, chosen.sieve(), grouped=chosen.grouped()) if self._digest else []
        self._model.show(rows)
        self._list.setAccessibleName(translate("QuotesPanel", "Quotes"))
        self._show_view(self._list, filled=bool(rows))
        any_quotes = bool(self._digest and self._digest.quotes)
        self._caption.setVisible(any_quotes)
        self._filters.setVisible(any_quotes)
        cards = [row for row in rows if isinstance(row, QuoteRow)]
        speakers = {self._digest.quotes[row.at].speaker for row in cards} - {None} if self._digest else set()
        by = translate("QuotesPanel", "by %Ln speaker(s)", None, len(speakers))
        self._caption.say(translate("QuotesPanel", "%Ln quote(s)", None, len(cards)), by)

    def _on_copy_words(self) -> None:
        row = self._list.current_row()
        if isinstance(row, QuoteRow) and self._digest:
            QGuiApplication.clipboard().setText(quoting.bare(self._digest, row.at))

    def _on_ordered(self) -> None:
        self.choice_made.emit("quotes_in_order", not self._filters.grouped())

    def _on_passed(self, row: Row) -> None:
        self.span_passed.emit(row.span)

    def _on_acted(self, action: str, row: Row) -> None:
        if action in ("copy", "words"):
            self._on_chosen(row)  # the article shows what is copied
        if action == "copy":
            self._copy(row)
        elif action == "words":
            self._on_copy_words()
        elif action in offers.ASKS:
            if isinstance(row, QuoteRow):
                self.correction_asked.emit(action, row.at)
        else:
            self._on_chosen(row)


def _is_same(one: Digest, other: Digest) -> bool:
    return one.article.text == other.article.text


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
            translate("QuotesPanel", "Choose another kind, speaker or role, or other words."),
        )
    return (
        translate("QuotesPanel", "No quotes"),
        translate("QuotesPanel", "Nobody is quoted in this article: it holds no quote marks and no reported speech."),
    )
