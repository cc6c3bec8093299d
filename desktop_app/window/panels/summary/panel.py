"""The summary: how long, by which ranker, and which sentences, each with its reasons."""

from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain

from PySide6.QtCore import QCoreApplication, QMimeData, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.article import Digest, Span
from desktop_app.summary import Choices, Length, Unit, choose
from desktop_app.window.language import words
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.panel import ListPanel
from desktop_app.window.panels.summary import keyword_rows, selection, summary_rows
from desktop_app.window.panels.summary.head import SummaryHead
from desktop_app.window.panels.summary.keyword_rows import KeywordRow
from desktop_app.window.panels.summary.selection import Taste
from desktop_app.window.panels.summary.summary_rows import SentenceRow
from desktop_app.window.rows.rows import Row
from desktop_app.window.rows.sheet import Sheet
from desktop_app.window.widgets.strips import Footer

translate = QCoreApplication.translate
UNITS: tuple[Unit, ...] = ("words", "sentences", "percent", "seconds")
_STEPS: dict[Unit, int] = {"words": 5, "sentences": 1, "percent": 1, "seconds": 5}
_LIKELY = 400  # rows laid out ahead: all of an article of 7,500 words, about 4 MB
_LOW = 440  # px of height at 100 %, below which the controls stand closer together
_WIDE = 640  # px of width at 100 %, from which they then need one row
_TYPING_MS = 150  # after the last letter; a word typed at once is looked up once


@dataclass(slots=True)
class _Shown:
    """The digest on show, with what is worked out once for it and what the reader opened."""

    digest: Digest
    taste: Taste
    choices: Choices
    chosen: tuple[int, ...] = ()
    opened: frozenset[int] = frozenset()
    largest: float | None = None
    rows: dict[tuple[int, bool, bool], Row] = field(default_factory=dict)

    def all_rows(self) -> list[Row]:
        """Return the rows; those made before are the same objects, so that moving the slider makes only new ones."""
        return [
            *map(self._row, self.chosen),
            *summary_rows.left_out(self.digest, self.taste),
            *keyword_rows.rows(self.digest),
        ]

    def likely_rows(self) -> list[Row]:
        """Return the rows of the sentences that longer summaries take up, the best first."""
        likely = self.choices.growth[:_LIKELY]
        return [self._row(at) for passage in likely for at in range(passage.first, passage.last)]

    def _row(self, at: int) -> Row:
        opened, pinned = at in self.opened, at in self.taste.pinned
        key = (at, opened, pinned)
        if key not in self.rows:
            largest = self._largest() if opened else 1.0
            self.rows[key] = summary_rows.sentence_row(self.digest, at, largest, opened=opened, pinned=pinned)
        return self.rows[key]

    def _largest(self) -> float:
        """Return the greatest reason of all, which fills a gauge; looked for only when reasons are shown."""
        if self.largest is None:
            parts = chain.from_iterable(score.reasons.values() for score in self.digest.scores)
            self.largest = max(map(abs, parts), default=1.0)
        return self.largest


class SummaryPanel(ListPanel):
    """Shows the summary of one digest and lets the reader shape it.

    `summary_changed` tells the sentences whenever they change,
    `ranker_chosen` the id of another ranker, whose scores come with the next digest, `length_chosen` another length,
    `step_made` how a pin or a strike is taken back and made again: two calls without arguments. `tasted(Digest, Taste)`
    tells what is pinned and left out now.
    """

    summary_changed = Signal(object)
    ranker_chosen = Signal(str)
    length_chosen = Signal(object)
    step_made = Signal(object, object)
    tasted = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _compose, parent)
        self._shown: _Shown | None = None  # with the scores that the reader's focus gives
        self._coming: tuple[Collection[Span], Collection[Span]] = ((), ())  # pinned and left out in what is shown next
        self._length = Length()
        self._keyword_tour = keyword_rows.Tour()
        self._head = SummaryHead(theme, self)
        self._footer = Footer(theme, self)
        self._build()
        theme.changed.connect(self._head.restyle)
        self.show_digest(None)

    @property
    def length(self) -> Length:
        """The length the reader set."""
        return self._length

    def set_length(self, length: Length) -> None:
        """Take a length, as kept from an earlier session."""
        self._length = length
        self._head.switch.choose(UNITS.index(length.unit))
        self._set_slider()
        self._choose()

    def set_ranker(self, ranker: str) -> None:
        """Show which ranker the scores are by, without telling anybody."""
        self._head.rankers.setCurrentIndex(self._head.rankers.findData(ranker))

    def set_taste(self, pinned: Collection[Span], excluded: Collection[Span]) -> None:
        """Take which sentences are pinned and left out in the digest that is shown next."""
        self._coming = pinned, excluded

    def show_digest(self, digest: Digest | None) -> None:
        """Show another digest, or none. The same article with other scores keeps what the reader opened."""
        self._digest, coming, self._coming = digest, self._coming, ((), ())
        self._show(selection.placed(digest.sentences, *coming) if digest else Taste())
        self._set_slider()
        self._choose()
        self._list.prepare(self._shown.likely_rows() if self._shown else ())

    def _show(self, taste: Taste) -> None:
        """Work out once what stays the same while the length changes."""
        before, digest = self._shown, self._digest
        self._shown = None
        if digest:
            digest, found = selection.focused(digest, self._head.focus.text())
            self._head.tell_focus(found=found)
            self._shown = _Shown(digest, taste, selection.choices(digest, taste))
            same = before and before.digest.article.text == digest.article.text
            if before and same and before.digest.sentences == digest.sentences:
                self._shown.opened = before.opened

    def show_mark(self, span: Span) -> None:
        """Select the sentence that a mark of the article belongs to, if it is in the summary."""
        sentences = (row for row in self._model.rows if not isinstance(row, KeywordRow))
        rows = (row for row in sentences if row.span and row.span.touches(span))
        self._list.show_row(getattr(next(rows, None), "key", None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows room in a low panel."""
        super().resizeEvent(event)
        brief = self.height() < _LOW * self._theme.interface_scale
        self._head.set_brief(brief=brief, wide=self.width() >= _WIDE * self._theme.interface_scale)
        self._footer.setVisible(not brief)

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._head.retranslate()
        if self._shown:
            self._shown.rows.clear()
        self._show_rows()

    def missing(self) -> tuple[str, str]:
        """Return what stands in place of a summary."""
        return _missing(self._digest)

    def mime(self, row: Row) -> QMimeData | None:
        """Return the words of a sentence as they leave the window."""
        if not self._digest or row.span is None:
            return None
        mime = QMimeData()
        mime.setText(" ".join(row.span.of(self._digest.article.text).split()))
        return mime

    def _build(self) -> None:
        self._arrange((self._head,), self._list, self._footer)
        self._copying = self._footer.add("", "copy", primary=True)
        self._copying.clicked.connect(self._on_copy_all)
        self._head.copy.clicked.connect(self._on_copy_all)
        keys = {Qt.Key.Key_Insert: "pin", Qt.Key.Key_Delete: "exclude", Qt.Key.Key_Space: "why"}
        keys |= {Qt.Key.Key_I: "pin", Qt.Key.Key_X: "exclude"}  # letters that no command of the window has
        self._list.act_on(keys, _menu)
        self._head.slider.valueChanged.connect(self._on_length)
        self._head.switch.chosen.connect(self._on_unit)
        self._head.rankers.activated.connect(self._on_ranker)
        self._focusing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._focusing.timeout.connect(self._on_focus)
        self._head.focus.textChanged.connect(self._focusing.start)

    def _set_slider(self) -> None:
        counts = self._shown.choices.counts if self._shown else ()
        slider = self._head.slider
        blocked = QSignalBlocker(slider)
        slider.setRange(*selection.limits(counts, self._length.unit))
        slider.setSingleStep(_STEPS[self._length.unit])
        slider.setPageStep(_STEPS[self._length.unit] * 5)
        slider.setValue(self.length.amount)
        blocked.unblock()
        self._head.setEnabled(bool(counts))

    def _choose(self) -> None:
        shown = self._shown
        before = shown.chosen if shown else ()
        if shown:
            shown.chosen = choose(shown.choices, self.length)
        self._show_rows()
        chosen = shown.chosen if shown else ()
        if chosen != before:
            self.summary_changed.emit(chosen)

    def _show_rows(self) -> None:
        shown = self._shown
        rows = shown.all_rows() if shown else []
        row = self._list.current_row()
        self._model.show(rows)
        if isinstance(row, SentenceRow) and row.key not in {one.key for one in rows}:
            self._list.show_row(_nearest(rows, row.at))
        self._show_view(self._list, filled=bool(rows))
        self._copying.setEnabled(bool(shown and shown.chosen))
        self._list.setAccessibleName(translate("SummaryPanel", "Sentences of the summary"))
        name = translate("SummaryPanel", "Copy")
        self._copying.setText(f" {name}")  # a little more room after the icon
        self._copying.setAccessibleName(name)
        self._head.say(words.measure(shown.choices.counts, shown.chosen, self._length.unit) if shown else "")

    def _on_length(self, amount: int) -> None:
        self._length = Length(amount, self._length.unit)
        self._choose()
        self.length_chosen.emit(self._length)

    def _on_focus(self) -> None:
        self._show(self._shown.taste if self._shown else Taste())
        self._choose()

    def _on_unit(self, at: int) -> None:
        shown = self._shown
        self._length = selection.converted(
            shown.choices.counts if shown else (), shown.chosen if shown else (), UNITS[at]
        )
        self._set_slider()
        self._choose()
        self.length_chosen.emit(self._length)

    def _on_ranker(self, at: int) -> None:
        self.ranker_chosen.emit(self._head.rankers.itemData(at))

    def _on_chosen(self, row: Row) -> None:
        if not isinstance(row, KeywordRow):
            self.span_chosen.emit(row.span)

    def _on_acted(self, action: str, row: Row) -> None:
        if isinstance(row, KeywordRow):
            self.span_chosen.emit(self._keyword_tour.next_place(row, action))
            return
        if not self._shown or not isinstance(row, summary_rows.SentenceRow | summary_rows.LeftOutRow):
            return
        if action == "why":
            self._shown.opened ^= {row.at}
            self._show_rows()
            return
        before, digest = self._shown.taste, self._shown.digest
        after = before.pin(row.at) if action == "pin" else before.exclude(row.at)
        self._retaste(digest, after)
        self.step_made.emit(partial(self._retaste, digest, before), partial(self._retaste, digest, after))

    def _retaste(self, digest: Digest, taste: Taste) -> None:
        """Take a taste for the sentences of a digest, which may have been corrected or left since."""
        shown = self._shown
        if shown and shown.digest.article.text == digest.article.text:
            shown.taste = selection.moved(taste, digest.sentences, shown.digest.sentences)
            shown.choices = selection.choices(shown.digest, shown.taste)
            self._choose()
        self.tasted.emit(digest, taste)

    def _on_copy_all(self) -> None:
        if self._shown:
            text, sentences = self._shown.digest.article.text, self._shown.digest.sentences
            parts = [" ".join(sentences[at].span.of(text).split()) for at in self._shown.chosen]
            QGuiApplication.clipboard().setText("\n\n".join(parts))


def _compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    if isinstance(row, KeywordRow):
        keyword_rows.compose(row, sheet)
    else:
        summary_rows.compose(row, sheet, selected)


def _nearest(rows: Sequence[Row], at: int) -> Hashable:
    """Return the key of the sentence of the summary that stands nearest to another one; None when there is none."""
    sentences = [row for row in rows if isinstance(row, SentenceRow)]
    return min(sentences, key=lambda row: abs(row.at - at)).key if sentences else None


def _menu(row: Row) -> list[tuple[str, str]]:
    return keyword_rows.menu(row) if isinstance(row, KeywordRow) else summary_rows.menu(row)


def _missing(digest: Digest | None) -> tuple[str, str]:
    if digest is None:
        return (
            translate("SummaryPanel", "No article yet"),
            translate("SummaryPanel", "Open or drop an article; its summary appears here."),
        )
    if not digest.sentences:
        return (
            translate("SummaryPanel", "No sentences"),
            translate("SummaryPanel", "The file holds no running text, only headings or page furniture."),
        )
    return (
        translate("SummaryPanel", "No summary"),
        translate("SummaryPanel", "The sentences of this article could not be ranked. Try another ranker."),
    )
