"""The list of open articles at the left, and how one row of it is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.window.desk import wording
from desktop_app.window.desk.articles import ENTRY, Articles, Index
from desktop_app.window.desk.entry import Entry
from desktop_app.window.language.filling import filled
from desktop_app.window.looks.ringed import draw_ring
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.labels import coloured, text_label
from desktop_app.window.widgets.translated import Translated

_LINES = 3  # of a headline
_MARGIN, _PADDING, _GAP = 8, 12, 4
_ROWS_PER_MS = 4  # laying out 1,000 rows takes 5 ms if none is measured, 45 if all are; so every 250 ms at most
translate = QCoreApplication.translate


class ArticleList(Translated, QWidget):
    """Heading, list and the line that says where to drop files.

    `chosen(Entry)` tells that one article is selected, `several_chosen(entries)` that these are, `close_asked(entries)`
    that these are to be closed.
    """

    chosen = Signal(object)
    several_chosen = Signal(object)
    close_asked = Signal(object)

    def __init__(self, theme: Theme, articles: Articles) -> None:
        super().__init__()
        self._theme = theme
        self._articles = articles
        self.view = _View(theme, articles)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.view.close_asked.connect(self.close_asked)
        self._title, self._count, self._plus, self._hint = (
            text_label(),
            text_label(),
            text_label(),
            text_label(wrap=True),
        )
        self._arrange()
        articles.rowsInserted.connect(self._count_articles)
        articles.rowsRemoved.connect(self._count_articles)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        self._title.setMinimumHeight(48)
        foot = QFrame()
        foot.setObjectName("foot")
        foot.setMinimumHeight(48)
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(10)
        line.addWidget(self._plus)
        line.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(foot)

    def show_entry(self, entry: Entry) -> None:
        """Select an article, and no other."""
        self._select([self._articles.row(entry)], self._articles.row(entry))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Select several articles."""
        rows = [self._articles.row(entry) for entry in entries]
        self._select(rows, rows[0])

    def _select(self, rows: Sequence[int], current: int) -> None:
        """Select these rows, whatever keys are down: with Ctrl held, the view would add to what is selected."""
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._articles.index(row), self._articles.index(row))
        model = self.view.selectionModel()
        model.setCurrentIndex(self._articles.index(current), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selected(self) -> list[Entry]:
        """Return the selected articles in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self._articles.entries[row] for row in rows]

    def current(self) -> Entry | None:
        """Return the selected article."""
        entry: Entry | None = self.view.currentIndex().data(ENTRY)
        return entry

    def _on_selected(self) -> None:
        entries = self.selected()
        current = self.view.currentIndex()
        if not entries and current.isValid():  # a click beside the rows, or the only selected article was closed
            self._select([current.row()], current.row())
            return
        self.view.letter(entries)
        self._count_articles()
        if len(entries) > 1:
            self.several_chosen.emit(tuple(entries))
        else:
            self.chosen.emit(entries[0] if entries else None)

    def _count_articles(self) -> None:
        locale, chosen = self.locale(), len(self.view.selectionModel().selectedIndexes())
        total = locale.toString(len(self._articles.entries))
        of = filled(translate("Articles", "%1 of %2 selected"), locale.toString(chosen), total)
        self._count.setText(of if chosen > 1 else total)

    def _restyle(self) -> None:
        self._title.setFont(self._theme.interface_font(13, semibold=True))
        for label in (self._count, self._hint):
            coloured(label, self._theme, "ink2")
        self._plus.setPixmap(self._theme.icon("plus", "ink2").pixmap(QSize(16, 16)))
        self.view.measure_anew()

    def retranslate(self) -> None:
        """Take up another language."""
        self._title.setText(translate("Articles", "Articles"))
        self._hint.setText(translate("Articles", "Drop files anywhere"))
        self.view.setAccessibleName(translate("Articles", "Open articles"))
        self._count_articles()
        self._articles.tell_all()


class _View(QListView):
    """The rows. Qt asks for the size of each whenever one changes, so that they are kept, and asked for less often."""

    close_asked = Signal(object)

    def __init__(self, theme: Theme, articles: Articles) -> None:
        super().__init__()
        self._theme = theme
        self.letters: dict[Entry, str] = {}  # while several are selected
        self._articles = articles
        self._delegate = ArticleDelegate(theme, self)
        self._followed = False  # whether the selected row has grown in sight, and is to stay there as a whole
        self._laying = QTimer(self, singleShot=True)
        self._laying.timeout.connect(self._lay_out)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setMinimumWidth(160)
        self.viewport().setAutoFillBackground(False)
        self.setModel(articles)

    def measure_anew(self) -> None:
        """Fit the rows to another width or other fonts."""
        self._delegate.forget()
        self.doItemsLayout()

    def letter(self, entries: Sequence[Entry]) -> None:
        """Give several articles the letters by which the board names them; one alone needs none."""
        several = entries if len(entries) > 1 else ()
        letters = {entry: wording.letter(at) for at, entry in enumerate(several)}
        if letters != self.letters:
            self.letters = letters
            self._delegate.forget()
            self._laying.start(0)  # once for all that is selected or closed together

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the headlines anew."""
        super().resizeEvent(event)
        self._lay_out_soon()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw rows anew; lay out all of them only if one has got another height."""
        QAbstractItemView.dataChanged(self, first, last, roles)  # that of QListView always lays out all rows
        changed = self._articles.entries[first.row() : last.row() + 1]
        if [entry for entry in changed if not self._delegate.fits(entry)]:
            in_sight = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
            self._followed |= in_sight and first.row() <= self.currentIndex().row() <= last.row()
            self._lay_out_soon()

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:
        """Forget the heights of articles that go."""
        self._delegate.forget(self._articles.entries[first : last + 1])
        super().rowsAboutToBeRemoved(parent, first, last)

    def _lay_out_soon(self) -> None:
        """Lay out at once, or, if there are many rows, now and then while more and more of them change."""
        if not self._laying.isActive():
            self._laying.start(len(self._articles.entries) // _ROWS_PER_MS)

    def _lay_out(self) -> None:
        if self._delegate.width != self.viewport().width():
            self._delegate.forget()
        self.doItemsLayout()
        if self._followed:
            self._followed = False
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close what is selected by the Delete key; that can be undone."""
        entries = [index.data(ENTRY) for index in self.selectionModel().selectedIndexes()]
        if event.key() == Qt.Key.Key_Delete and entries:
            self.close_asked.emit(entries)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to close the article under the pointer."""
        entry = self.indexAt(event.pos()).data(ENTRY)
        if entry is None:
            return
        menu = QMenu(self)
        close = menu.addAction(self._theme.icon("close"), translate("Articles", "Close article"))
        close.triggered.connect(lambda: self.close_asked.emit([entry]))
        menu.popup(event.globalPos())
        menu.aboutToHide.connect(menu.deleteLater)


class ArticleDelegate(QStyledItemDelegate):
    """Draws a row: headline, outlet and date, what was found; or the state of an article that is not ready."""

    def __init__(self, theme: Theme, view: _View) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.width = 0  # for which the heights are
        self._heights: dict[Entry, int] = {}  # measuring takes up to 40 µs

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that headline and details need at the view's width."""
        del option
        entry: Entry = index.data(ENTRY)
        height = self._heights.get(entry) or self._measured(entry)
        return QSize(self.width, height)

    def fits(self, entry: Entry) -> bool:
        """Measure an entry that has changed; return whether its height is the same."""
        return self._heights.get(entry) == self._measured(entry)

    def forget(self, entries: Sequence[Entry] | None = None) -> None:
        """Forget the heights of some or all entries."""
        if entries is None:
            self._heights.clear()
        for entry in entries or ():
            self._heights.pop(entry, None)

    def _measured(self, entry: Entry) -> int:
        if not self._heights:
            self.width = self._view.viewport().width()
        room = self.width - 2 * (_MARGIN + _PADDING) - self._indent(entry)
        lines = broken(wording.headline(entry), self._headline_font(), room, _LINES)
        headline = len(lines) * self._line_height(self._headline_font())
        small = len(wording.details(entry)) * self._line_height(self._detail_font())
        height = self._heights[entry] = headline + small + 2 * _PADDING + 2 + _GAP
        return height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = self._theme.tokens
        entry: Entry = index.data(ENTRY)
        card = rect.adjusted(_MARGIN, 0, -_MARGIN, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(tokens.accent, 1))
            painter.setBrush(tokens.sel)
            painter.drawRoundedRect(card.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(card, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            draw_ring(painter, self._theme, card.toRectF().adjusted(2, 2, -2, -2), 3)
        inner = card.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        self._write_letter(painter, inner, entry)
        self._write(painter, inner.adjusted(self._indent(entry), 0, 0, 0), entry)
        painter.restore()

    def _indent(self, entry: Entry) -> int:
        """Return what the letter of an article takes from the width of its lines."""
        return self._box(entry) + _PADDING - _GAP if entry in self._view.letters else 0

    def _box(self, entry: Entry) -> int:
        """Return the width of the box around the letter of an article."""
        letter = QFontMetrics(self._headline_font()).horizontalAdvance(self._view.letters[entry])
        return max(letter + 2 * _GAP, self._line_height(self._headline_font()))

    def _write_letter(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        if entry in self._view.letters:
            box = QRect(rect.topLeft(), QSize(self._box(entry), self._line_height(self._headline_font())))
            painter.setFont(self._headline_font())
            painter.setPen(QPen(self._theme.tokens.edge, 1))
            painter.setBrush(self._theme.tokens.paper)
            painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
            painter.setPen(self._theme.tokens.ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._view.letters[entry])

    def _write(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        tokens = self._theme.tokens
        lines = [
            (line, self._headline_font(), tokens.ink)
            for line in broken(wording.headline(entry), self._headline_font(), rect.width(), _LINES)
        ]
        colour = tokens.warn if entry.state == "error" else tokens.ink2
        lines += [(line, self._detail_font(), colour) for line in wording.details(entry)]
        top = rect.top()
        for at, (line, font, ink) in enumerate(lines):
            if top > rect.bottom():  # the row is still to grow
                break
            left = rect.left()
            if entry.state == "error" and at == len(lines) - 1:
                size = self._line_height(font) - 2
                self._theme.draw_icon(painter, QRect(left, top + 1, size, size), "warning", "warn")
                left += size + 6
            top = self._line(painter, QRect(left, top, rect.right() - left + 1, 0), line, font, ink)

    def _line(self, painter: QPainter, place: QRect, words: str, font: QFont, ink: QColor) -> int:
        height = self._line_height(font)
        painter.setFont(font)
        painter.setPen(ink)
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRect(place.left(), place.top(), place.width(), height), flags, words)
        return place.top() + height

    def _headline_font(self) -> QFont:
        return self._theme.interface_font(13, semibold=True)

    def _detail_font(self) -> QFont:
        return self._theme.interface_font(12)

    @staticmethod
    def _line_height(font: QFont) -> int:
        return round(font.pixelSize() * 1.4)


def broken(words: str, font: QFont, width: int, most: int) -> list[str]:
    """Break words into at most `most` lines of `width` px; the last one takes all that is left (to be elided)."""
    if QFontMetrics(font).horizontalAdvance(words[:500]) <= width:  # ten times as fast
        return [words.strip()]
    layout = QTextLayout(words[:500], font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        starts.append(line.textStart())
    layout.endLayout()
    units = words.encode("utf-16-le", errors="surrogatepass")  # Qt counts UTF-16 units
    ends = [*starts[1:], len(units) // 2]
    pieces = [units[2 * start : 2 * end] for start, end in zip(starts, ends, strict=True)]
    return [piece.decode("utf-16-le", errors="replace").strip() for piece in pieces]
