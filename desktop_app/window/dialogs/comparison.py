"""“Compare rankers”: two summaries of one article side by side, and what only one of them holds."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.article import Digest, Span
from desktop_app.summary import Length, choose
from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry
from desktop_app.window.dialogs import compare_rows
from desktop_app.window.language import words
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.summary import selection
from desktop_app.window.panels.summary.head import RankerDelegate, fill_rankers
from desktop_app.window.panels.summary.selection import Taste
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import Row, RowModel
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.controls import LengthSlider, Picker
from desktop_app.window.widgets.labels import coloured, text_label

translate = QCoreApplication.translate
_SIZE = (920, 640)  # px at 100 %
_SIDES = 2


class Comparison(BaseDialog):
    """Shows one article twice, each time by another ranker.

    `chosen(Entry, Span)` tells which place is to be shown, `wanted(Entry, str)` whose scores are missing; they come by
    `take`.
    """

    chosen = Signal(object, object)
    wanted = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, theme, _SIZE, kept=True)
        self._compared = ("", 0, "")  # what it was opened with last: file and part of the article, ranker
        self._entry: Entry | None = None
        self._known: dict[str, Digest] = {}
        self._length = Length()
        self._tastes: tuple[Collection[Span], Collection[Span]] = ((), ())
        self._head, self._common = text_label(wrap=True), text_label(wrap=True)
        self._slider = LengthSlider(theme)
        self._asked, self._most = text_label(), text_label()
        self._asked.setBuddy(self._slider)
        self._pickers = [Picker(theme) for _ in range(_SIDES)]
        self._measures = [text_label(wrap=True) for _ in range(_SIDES)]
        self._models = [RowModel(parent=self) for _ in range(_SIDES)]
        self._lists = [RowList(theme, model, compare_rows.compose) for model in self._models]
        self._arrange()
        for picker, rows in zip(self._pickers, self._lists, strict=True):
            picker.setItemDelegate(RankerDelegate(theme, picker))
            picker.activated.connect(self._ask)
            rows.chosen.connect(self._on_chosen)
        self._slider.valueChanged.connect(self._on_length)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def start(
        self, entry: Entry, length: Length, pinned: Collection[Span] = (), excluded: Collection[Span] = ()
    ) -> None:
        """Open with an article: at the left the ranker of its summary, at the right another one.

        Both hold the sentences that the reader pinned, and none of those left out, so that the left one is the summary.
        Those that the reader chose instead come back with the same article, until its summary has another ranker.
        """
        left = entry.ranker or "news"
        if entry is not self._entry or not entry.digest or entry.digest not in self._known.values():
            self._entry, self._known = entry, {left: entry.digest} if entry.digest else {}
        if self._compared != (entry.path, entry.part, left):
            self._compared = entry.path, entry.part, left
            right = "lexrank" if left == "news" else "news"
            for picker, ranker in zip(self._pickers, (left, right), strict=True):
                picker.setCurrentIndex(picker.findData(ranker))
        self._length, self._tastes = length, (pinned, excluded)
        counts = _counts(entry.digest) if entry.digest else []
        with QSignalBlocker(self._slider):
            self._slider.setRange(*selection.limits(counts, length.unit))
            self._slider.setValue(length.amount)
        self.retranslate()
        self.come_forward()
        self._ask()

    def take(self, entry: Entry, ranker: str, digest: Digest) -> None:
        """Take the scores of one ranker."""
        if entry is self._entry:
            self._known[ranker] = digest
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of an article that may be closed."""
        super().hideEvent(event)
        if event.spontaneous():  # minimised with the window
            return
        self._entry, self._known = None, {}
        for model in self._models:
            model.show([])

    def _arrange(self) -> None:
        box = self.column
        length = QHBoxLayout()
        length.setSpacing(12)
        length.addWidget(self._asked)
        length.addWidget(self._slider, 1)
        length.addWidget(self._most)
        box.addWidget(self._head)
        box.addLayout(length)
        box.addWidget(self._common)
        grid = QGridLayout()
        grid.setSpacing(12)
        for column, (picker, rows) in enumerate(zip(self._pickers, self._lists, strict=True)):
            grid.addWidget(picker, 0, column)
            grid.addWidget(self._measures[column], 1, column)
            grid.addWidget(rows, 2, column)
            grid.setColumnStretch(column, 1)
            rows.setMinimumWidth(200)
        box.addLayout(grid, 1)

    def _ask(self) -> None:
        for picker in self._pickers:
            if self._entry and picker.currentData() not in self._known:
                self.wanted.emit(self._entry, picker.currentData())
        self._show()

    def _show(self) -> None:
        self._most.setText(words.amount(self._length))
        digests = [self._known.get(picker.currentData()) for picker in self._pickers]
        tastes = [selection.placed(digest.sentences, *self._tastes) if digest else Taste() for digest in digests]
        pairs = zip(digests, tastes, strict=True)
        chosen = [choose(selection.choices(digest, taste), self._length) if digest else () for digest, taste in pairs]
        for at, (digest, model) in enumerate(zip(digests, self._models, strict=True)):
            model.show(compare_rows.rows(digest, chosen[at], chosen[1 - at], tastes[at].pinned) if digest else [])
            self._measures[at].setText(words.measure(_counts(digest), chosen[at], self._length.unit) if digest else "")
        both = len(set(chosen[0]) & set(chosen[1]))
        if all(digests):
            parts = (
                translate("Compare", "%Ln sentence(s) in both", None, both),
                translate("Compare", "%Ln only at the left", None, len(chosen[0]) - both),
                translate("Compare", "%Ln only at the right", None, len(chosen[1]) - both),
            )
            self._common.setText(" · ".join(parts))
        else:
            self._common.setText(translate("Compare", "Ranking…"))

    def _on_length(self, amount: int) -> None:
        self._length = Length(amount, self._length.unit)
        self._show()

    def _on_chosen(self, row: Row) -> None:
        self.chosen.emit(self._entry, row.span)

    def _restyle(self) -> None:
        self._head.setFont(self._theme.interface_font(semibold=True))
        for label in (self._asked, self._most, self._common, *self._measures):
            coloured(label, self._theme, "ink2")

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(translate("Compare", "Compare rankers"))
        self._head.setText(wording.headline(self._entry) if self._entry else "")
        self._asked.setText(translate("SummaryPanel", "Length"))
        self._slider.setAccessibleName(translate("SummaryPanel", "Length of the summary"))
        names = (translate("Compare", "Ranker at the left"), translate("Compare", "Ranker at the right"))
        lists = (translate("Compare", "Summary at the left"), translate("Compare", "Summary at the right"))
        for picker, rows, name, summary in zip(self._pickers, self._lists, names, lists, strict=True):
            picker.setAccessibleName(name)
            rows.setAccessibleName(summary)
            fill_rankers(picker)
        self._show()


def _counts(digest: Digest) -> list[int]:
    return [len(sentence.span.of(digest.article.text).split()) for sentence in digest.sentences]
