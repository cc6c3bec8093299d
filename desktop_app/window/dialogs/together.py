"""“Summary of several articles”: which of the open ones, how long, about what; every sentence leads to its place."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop_app import together
from desktop_app.summary import Length
from desktop_app.together import Gathered
from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry
from desktop_app.window.dialogs import together_rows
from desktop_app.window.dialogs.together_rows import TogetherRow
from desktop_app.window.looks.theme import Theme
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import Row, RowModel
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.controls import LengthSlider
from desktop_app.window.widgets.labels import coloured, text_label
from desktop_app.window.widgets.slices import Slices

if TYPE_CHECKING:
    from desktop_app.article import Digest

translate = QCoreApplication.translate
_SIZE = (680, 720)  # px at 100 %
_SEEN, _INSET = 5, 5  # articles in sight, and px of frame and padding above and below them
_FIRST = 12  # articles that are taken without being asked for
_WORDS = (30, 600, 150)  # shortest, longest, and what it begins with
_PAUSE_MS = 120  # in typing and checking, after which the articles are gone through


class Together(BaseDialog):
    """Summarises the checked ones of the open articles. `chosen(Entry, Span)` tells which place is to be shown."""

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget, entries: Sequence[Entry]) -> None:
        super().__init__(parent, theme, _SIZE, kept=True)
        self._entries = entries
        self._taken: list[tuple[Entry, Digest]] = []
        self._gathered = together.gather(())
        self._asked, self._measure = text_label(wrap=True), text_label()
        self._list = QListWidget()
        self._focus = QLineEdit(clearButtonEnabled=True)
        self._slider = LengthSlider(theme)
        self._model = RowModel(parent=self)
        self._rows = RowList(theme, self._model, together_rows.compose)
        self._copy = QPushButton(theme.icon("copy"), "")
        self._asked.setBuddy(self._list)
        self._slider.setRange(*_WORDS[:2])
        self._slider.setSingleStep(5)
        self._slider.setValue(_WORDS[2])
        self._arrange()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._gather)
        self._slices = Slices(self)
        self._before: dict[tuple[str, int], Qt.CheckState] = {}
        self._list.itemChanged.connect(self._pause.start)
        self._focus.textChanged.connect(self._pause.start)
        self._slider.valueChanged.connect(self._show)
        self._rows.chosen.connect(self._on_chosen)
        self._copy.clicked.connect(self._on_copy)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def start(self, chosen: Sequence[Entry] = ()) -> None:
        """Open with all articles that are ready, the chosen ones checked; without any, those checked before."""
        ready = [entry for entry in self._entries if entry.digest and entry.state == "ready"]
        known = self._checks() or self._before
        self._list.clear()
        for at, entry in enumerate(ready):
            item = QListWidgetItem(wording.headline(entry), self._list)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            before = known.get(_key(entry), _checked(at < _FIRST))
            item.setCheckState(_checked(entry in chosen) if chosen else before)
        seen = min(max(self._list.count(), 1), _SEEN)  # whole rows, none cut in half
        self._list.setFixedHeight(seen * self._list.sizeHintForRow(0) + 2 * _INSET if ready else 72)
        checked = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        self._list.setCurrentItem(next(iter(checked), self._list.item(0)))
        self._gather()
        self.come_forward()
        self._list.scrollToItem(self._list.currentItem(), QListWidget.ScrollHint.PositionAtTop)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of articles that may be closed, but which of them were checked."""
        super().hideEvent(event)
        if event.spontaneous():  # minimised with the window
            return
        self._before = self._checks()
        self._list.clear()
        self._pause.stop()
        self._slices.stop()
        self._take([], together.gather(()))

    def _arrange(self) -> None:
        parts = (self._asked, self._list, self._focus, self._slider, self._measure, self._rows)
        for widget, stretch in zip(parts, (0, 0, 0, 0, 0, 1), strict=True):
            self.column.addWidget(widget, stretch)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long headlines are elided
        self._copy.setAutoDefault(False)
        self.column.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignLeft)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _checks(self) -> dict[tuple[str, int], Qt.CheckState]:
        return {_key(item.data(Qt.ItemDataRole.UserRole)): item.checkState() for item in self._items()}

    def _gather(self) -> None:
        checked = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        entries: list[Entry] = [item.data(Qt.ItemDataRole.UserRole) for item in checked]
        wanted = [(entry, entry.digest) for entry in entries if entry.digest]
        making = together.gathering([digest for _, digest in wanted], self._focus.text())
        self._slices.run(making, partial(self._take, wanted))  # what was found before stands until all is found

    def _take(self, taken: "list[tuple[Entry, Digest]]", gathered: Gathered) -> None:
        self._taken, self._gathered = taken, gathered
        self._show()

    def _show(self) -> None:
        digests = [digest for _, digest in self._taken]
        lines = together.summarise(self._gathered, Length(self._slider.value()))
        headlines = [wording.headline(entry) for entry, _ in self._taken]
        self._model.show(list(together_rows.rows(digests, headlines, lines)))
        words = sum(len(row.text.split()) for row in self._model.rows if isinstance(row, TogetherRow))
        parts = (
            translate("Together", "%Ln sentence(s)", None, len(lines)),
            translate("Together", "%Ln word(s)", None, words),
            translate("Together", "from %Ln article(s)", None, len({line.article for line in lines})),
        )
        self._measure.setText(" · ".join(parts))
        self._slider.setAccessibleDescription(self._measure.text())
        self._copy.setEnabled(bool(lines))

    def _on_chosen(self, row: Row) -> None:
        if isinstance(row, TogetherRow):
            entry = self._taken[row.article][0]
            if entry in self._entries:
                self.chosen.emit(entry, row.span)

    def _on_copy(self) -> None:
        """Copy the sentences, each article's headline above its own."""
        parts = [
            " ".join(row.text.split()) if isinstance(row, TogetherRow) else f"\n{row.spoken}"
            for row in self._model.rows
        ]
        QGuiApplication.clipboard().setText("\n".join(parts).strip())

    def _restyle(self) -> None:
        coloured(self._measure, self._theme, "ink2")

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(translate("Together", "Summary of several articles"))
        self._asked.setText(translate("Together", "What the checked articles say, nothing twice:"))
        self._list.setAccessibleName(translate("Together", "Articles to summarise"))
        self._focus.setPlaceholderText(translate("SummaryPanel", "words the summary should be about"))
        self._focus.setAccessibleName(translate("SummaryPanel", "Words the summary should be about"))
        self._slider.setAccessibleName(translate("SummaryPanel", "Length of the summary"))
        self._rows.setAccessibleName(translate("Together", "Sentences with their sources"))
        name = translate("Together", "Copy with sources")
        self._copy.setText(f" {name}")  # a little more room after the icon
        self._copy.setAccessibleName(name)
        self._show()


def _key(entry: Entry) -> tuple[str, int]:
    """Return what tells an article from others without holding it."""
    return entry.path, entry.part


def _checked(yes: bool) -> Qt.CheckState:  # noqa: FBT001  # the state itself
    return Qt.CheckState.Checked if yes else Qt.CheckState.Unchecked
