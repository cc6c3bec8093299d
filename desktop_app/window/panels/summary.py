"""The summary: how long, by which ranker, and which sentences, each with its reasons."""

from dataclasses import dataclass, field

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app import ranking
from desktop_app.article import Digest, Span
from desktop_app.summary import Length, Unit
from desktop_app.window.panels import selection, summary_rows, words
from desktop_app.window.panels.controls import PADDING, Footer, LengthSlider, Picker, Placeholder, Switch, column
from desktop_app.window.panels.rows import Row, RowList, RowModel
from desktop_app.window.panels.selection import Taste
from desktop_app.window.theme import Theme

translate = QCoreApplication.translate
UNITS: tuple[Unit, ...] = ("words", "sentences", "percent", "seconds")
_STEPS: dict[Unit, int] = {"words": 5, "sentences": 1, "percent": 1, "seconds": 5}
_Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Shown:
    """The digest on show, with what is worked out once for it and what the reader opened."""

    digest: Digest
    words: tuple[int, ...]
    chosen: tuple[int, ...] = ()
    opened: frozenset[int] = frozenset()
    taste: Taste = field(default_factory=Taste)


class SummaryPanel(QWidget):
    """Shows the summary of one digest and lets the reader shape it.

    `span_chosen` tells the place of a clicked sentence, `summary_changed` the sentences whenever they change,
    `ranker_chosen` the id of another ranker, whose scores come with the next digest.
    """

    span_chosen = Signal(object)
    summary_changed = Signal(object)
    ranker_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: _Shown | None = None
        self._tastes: dict[str, Taste] = {}
        self._length = Length()
        self._model = RowModel(self._mime, self)
        self._list = RowList(theme, self._model, summary_rows.compose, self)
        self._placeholder = Placeholder(theme, self)
        self._head = _Head(theme, self)
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

    def show_digest(self, digest: Digest | None) -> None:
        """Show another digest, or none. The same article with other scores keeps what the reader pinned and opened."""
        before = self._shown
        if digest is None:
            self._shown = None
        else:
            text = digest.article.text
            counts = tuple(len(sentence.span.of(text).split()) for sentence in digest.sentences)
            self._shown = _Shown(digest, counts, taste=self._tastes.get(text, Taste()))
            if before and before.digest.article.text == text:
                self._shown.opened = before.opened
        self._set_slider()
        self._choose()

    def show_mark(self, span: Span) -> None:
        """Select the sentence that a mark of the article belongs to, if it is in the summary."""
        rows = (row for row in self._model.rows if row.span and row.span.touches(span))
        self._list.show_row(getattr(next(rows, None), "key", None))

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._head.retranslate()
            self._choose()
        super().changeEvent(event)

    def _build(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._placeholder)
        self._stack.addWidget(self._list)
        box = column(self)
        box.addWidget(self._head)
        box.addWidget(self._stack, 1)
        box.addWidget(self._footer)
        self._copy = self._footer.add(translate("SummaryPanel", "Copy"), "copy", primary=True)
        self._copy.clicked.connect(self._on_copy)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._list, self._on_copy_row)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._list.setAccessibleName(translate("SummaryPanel", "Sentences of the summary"))
        keys = {Qt.Key.Key_P: "pin", Qt.Key.Key_Delete: "exclude", Qt.Key.Key_Space: "why", Qt.Key.Key_X: "exclude"}
        self._list.act_on(keys, summary_rows.menu)
        self._list.chosen.connect(self._on_chosen)
        self._list.acted.connect(self._on_acted)
        self._head.slider.valueChanged.connect(self._on_length)
        self._head.switch.chosen.connect(self._on_unit)
        self._head.rankers.activated.connect(self._on_ranker)

    def _set_slider(self) -> None:
        counts = self._shown.words if self._shown else ()
        slider = self._head.slider
        slider.blockSignals(True)  # Qt's signature
        slider.setRange(*selection.limits(counts, self._length.unit))
        slider.setSingleStep(_STEPS[self._length.unit])
        slider.setPageStep(_STEPS[self._length.unit] * 5)
        slider.setValue(self.length.amount)
        slider.blockSignals(False)  # Qt's signature
        self._head.setEnabled(bool(counts))

    def _choose(self) -> None:
        shown = self._shown
        before = shown.chosen if shown else ()
        if shown:
            shown.chosen = selection.select(shown.digest, self.length, shown.taste)
        self._show_rows()
        chosen = shown.chosen if shown else ()
        if chosen != before:
            self.summary_changed.emit(chosen)

    def _show_rows(self) -> None:
        shown = self._shown
        rows = summary_rows.rows(shown.digest, shown.chosen, shown.taste, shown.opened) if shown else []
        self._model.show(rows)
        self._stack.setCurrentWidget(self._list if rows else self._placeholder)
        self._copy.setEnabled(bool(shown and shown.chosen))
        self._placeholder.say(*_missing(shown.digest if shown else None))
        self._head.say(_measure(shown) if shown else "")

    def _on_length(self, amount: int) -> None:
        self._length = Length(amount, self._length.unit)
        self._choose()

    def _on_unit(self, at: int) -> None:
        shown = self._shown
        self._length = selection.converted(shown.words if shown else (), shown.chosen if shown else (), UNITS[at])
        self._set_slider()
        self._choose()

    def _on_ranker(self, at: int) -> None:
        self.ranker_chosen.emit(self._head.rankers.itemData(at))

    def _on_chosen(self, row: Row) -> None:
        self.span_chosen.emit(row.span)

    def _on_acted(self, action: str, row: Row) -> None:
        if not self._shown or not isinstance(row, summary_rows.SentenceRow | summary_rows.LeftOutRow):
            return
        if action == "why":
            self._shown.opened ^= {row.at}
            self._show_rows()
            return
        taste = self._shown.taste
        self._shown.taste = taste.pin(row.at) if action == "pin" else taste.exclude(row.at)
        self._tastes[self._shown.digest.article.text] = self._shown.taste
        self._choose()

    def _on_copy(self) -> None:
        if self._shown:
            text, sentences = self._shown.digest.article.text, self._shown.digest.sentences
            parts = [" ".join(sentences[at].span.of(text).split()) for at in self._shown.chosen]
            QGuiApplication.clipboard().setText("\n\n".join(parts))

    def _on_copy_row(self) -> None:
        row = self._list.current_row()
        mime = self._mime(row) if row else None
        if mime:
            QGuiApplication.clipboard().setMimeData(mime)

    def _mime(self, row: Row) -> QMimeData | None:
        if not self._shown or row.span is None:
            return None
        mime = QMimeData()
        mime.setText(" ".join(row.span.of(self._shown.digest.article.text).split()))
        return mime


def _measure(shown: _Shown) -> str:
    taken = sum(shown.words[at] for at in shown.chosen)
    parts = (
        translate("SummaryPanel", "%Ln sentence(s)", None, len(shown.chosen)),
        translate("SummaryPanel", "%Ln word(s)", None, taken),
        words.percent(taken / max(sum(shown.words), 1)),
    )
    return " · ".join(parts)


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


class _Head(QWidget):
    """Length, unit and ranker."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = QLabel(self)
        self._measure = QLabel(self)
        self._ranked = QLabel(self)
        self.slider = LengthSlider(theme, self)
        self.switch = Switch(theme, _units(), self)
        self.rankers = Picker(theme, self)
        self.rankers.setItemDelegate(_RankerDelegate(theme, self.rankers))
        self._ranked.setBuddy(self.rankers)
        self._title.setBuddy(self.slider)
        self._arrange()
        self.retranslate()
        self.restyle()

    def say(self, measure: str) -> None:
        """Show how long the summary is."""
        self._measure.setText(measure)
        self.slider.setAccessibleDescription(measure)

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._title.setText(translate("SummaryPanel", "Length"))
        self._ranked.setText(translate("SummaryPanel", "Ranked by"))
        self.slider.setAccessibleName(translate("SummaryPanel", "Length of the summary"))
        self.switch.setAccessibleName(translate("SummaryPanel", "Unit of the length"))
        self.switch.rename(_units())
        self.rankers.setAccessibleName(translate("SummaryPanel", "Ranker"))
        chosen = self.rankers.currentData() or "news"
        self.rankers.clear()
        for code in sorted(ranking.names(), key=lambda code: (code != "news", code)):
            name, explanation = words.ranker(code)
            self.rankers.addItem(name, code)
            at = self.rankers.count() - 1
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
                self.rankers.setItemData(at, explanation, role)
        self.rankers.setCurrentIndex(max(self.rankers.findData(chosen), 0))

    def restyle(self) -> None:
        """Take the fonts of the theme."""
        self._title.setFont(self._theme.interface_font(semibold=True))
        for label in (self._measure, self._ranked):
            label.setFont(self._theme.interface_font())
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self._theme.tokens.ink2)
            label.setPalette(palette)

    def paintEvent(self, event: QEvent) -> None:
        """Paint the line that parts the head from the rows."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.line)

    def _arrange(self) -> None:
        box = column(self, spacing=8, margins=(PADDING, PADDING - 2, PADDING, 12))
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._measure)
        bottom.addWidget(self._ranked)
        bottom.addWidget(self.rankers, 1)
        bottom.setSpacing(12)
        box.addLayout(top)
        box.addWidget(self.slider)
        box.addWidget(self.switch)
        box.addLayout(bottom)


def _units() -> tuple[str, ...]:
    return (
        translate("SummaryPanel", "words"),
        translate("SummaryPanel", "sentences"),
        translate("SummaryPanel", "per cent"),
        translate("SummaryPanel", "seconds"),
    )


class _RankerDelegate(QStyledItemDelegate):
    """A ranker in the opened list: its name, and below it how it chooses."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return room for two lines."""
        del option
        name, small = self._theme.interface_font(semibold=True), self._theme.interface_font(12)
        explanation = str(index.data(Qt.ItemDataRole.ToolTipRole))
        height = QFontMetrics(name).height() + QFontMetrics(small).height() + 14
        return QSize(QFontMetrics(small).horizontalAdvance(explanation) + 24, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, name and explanation."""
        state: QStyle.StateFlag = option.state
        rect = option.rect
        tokens = self._theme.tokens
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, tokens.sel if chosen else tokens.paper)
        if chosen:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.accent)
        area = rect.adjusted(12, 6, -12, -6)
        painter.setPen(tokens.ink)
        painter.setFont(self._theme.interface_font(semibold=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, str(index.data()))
        painter.setPen(tokens.ink2)
        painter.setFont(self._theme.interface_font(12))
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, str(index.data(Qt.ItemDataRole.ToolTipRole)))
        painter.restore()
