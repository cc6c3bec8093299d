"""What a search in the open articles finds, and how it is listed below the field."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.window.desk.entry import Entry
from desktop_app.window.looks.theme import Theme
from desktop_app.window.search.open_articles import OpenArticles

if TYPE_CHECKING:
    from desktop_app.article import Span
    from desktop_app.library import Hit

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate
HIT = Qt.ItemDataRole.UserRole

_ROWS = 8  # seen at once
_BEFORE = 24  # characters of the sentence before the word that was found
_PADDING = 8
_BOLD = QFont.Weight.DemiBold
_ENDLESS = 1e5  # px; longer than any sentence
_WIDE, _WIDEST, _EDGE = 400, 900, 8  # px of a list wider than its field, and what it leaves at the window's edge
_ASIDE = 12  # px left and right of the words


class Results(QObject):
    """Lists below a field what is found for its words.

    `chosen(Entry, Span)` tells which passage is to be shown, `closed()` that the reader wants none.
    """

    chosen = Signal(object, object)
    closed = Signal()

    def __init__(self, theme: Theme, field: QLineEdit, entries: Sequence[Entry]) -> None:
        super().__init__(field)
        self._field = field
        self._entries = entries
        self._articles = OpenArticles(self)
        self._articles.complete.connect(self._on_complete)
        self._hasty = False  # the best is to be shown as soon as it is found
        self._shown: tuple[str, int, Span] | None = None  # picked last: file, part and place
        self._hits = Hits(self)
        rows = self._rows = QListView()
        rows.setMouseTracking(True)
        completer = self._list = ResultList(self._hits, field)
        completer.setPopup(rows)
        self._delegate = ResultDelegate(theme, field)
        rows.setItemDelegate(self._delegate)  # the completer sets one of its own with the popup
        completer.picked.connect(self._on_picked)
        field.setCompleter(completer)
        rows.installEventFilter(self)  # before the completer's own, which lets Esc only close the list

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc end the search, not only close the list, and keep the list inside the window."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize):
            self._keep_inside()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._rows.hide()
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    def prepare(self) -> None:
        """Begin with the index before the first word is written."""
        self._articles.follow(self._entries)

    def show_again(self) -> None:
        """List what is found for the words in the field, at the passage that was shown last."""
        QTimer.singleShot(0, self, self._reopen)  # a list that opens while the field takes the keyboard takes it away

    def _reopen(self) -> None:
        if not self._field.hasFocus():
            return
        selected = self._field.hasSelectedText()
        self.find(self._field.text())
        self._list.complete()
        places = [_place(entry, hit) for entry, hit in self._hits.found or ()]
        if self._shown in places:
            self._rows.setCurrentIndex(self._hits.index(places.index(self._shown)))
        if selected:
            self._field.selectAll()  # the list took that away

    def find(self, words: str) -> None:
        """List the passages that hold all words, as wide as they are, as far as the window has room."""
        self._hasty = False
        found = self._articles.search(words, self._entries)
        room = self._field.window().width() - 2 * _EDGE
        needed = max((self._delegate.needed(hit, words) for _, hit in (found or ())[:_ROWS]), default=0)
        self._rows.setMinimumWidth(max(self._field.width(), min(room, max(_WIDE, needed), _WIDEST)))
        self._hits.show_hits(words, found)
        self._keep_inside()

    def _keep_inside(self) -> None:
        """Move the list to the left where it would go beyond the window's edge."""
        window = self._field.window()
        edge = window.mapToGlobal(QPoint(window.width() - _EDGE, 0)).x()
        if self._rows.isVisible() and self._rows.x() + self._rows.width() > edge:
            self._rows.move(edge - self._rows.width(), self._rows.y())

    def take_best(self) -> None:
        """Show the best passage, if there is one, when none was picked from the list."""
        if self._field.text().strip() and self._hits.found:
            self._on_picked(0)
        self._hasty = self._hits.found is None

    def _on_complete(self) -> None:
        """List what the reader is waiting for."""
        if self._hits.found is not None:
            return
        hasty, shown = self._hasty, self._rows.isVisible()
        self.find(self._field.text())
        if hasty:
            self.take_best()
        elif shown:
            self._list.complete()  # as tall as what there is now

    def _on_picked(self, row: int) -> None:
        entry, hit = self._hits.at(row)
        self._shown = _place(entry, hit)
        self.chosen.emit(entry, hit.span)


def _place(entry: Entry, hit: "Hit") -> tuple[str, int, "Span"]:
    return entry.path, entry.part, hit.span


class Hits(QAbstractListModel):
    """What was found, None while the search goes on; one row that cannot be chosen says that, or that it is nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words = ""
        self.found: list[tuple[Entry, Hit]] | None = []

    def show_hits(self, words: str, found: list[tuple[Entry, "Hit"]] | None) -> None:
        """Take other results."""
        self.beginResetModel()
        self.words, self.found = words, found
        self.endResetModel()

    def at(self, row: int) -> tuple[Entry, "Hit"]:
        """Return one result."""
        return (self.found or [])[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        if parent and parent.isValid():
            return 0
        return max(len(self.found or ()), bool(self.words.strip()))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only results be chosen."""
        return super().flags(index) if self.found else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return what the field holds (so that choosing changes nothing), what is spoken, or the result."""
        if role == Qt.ItemDataRole.EditRole:
            return self.words
        if not self.found:
            said = translate("Search", "Searching…") if self.found is None else translate("Search", "Nothing found")
            return said if role == Qt.ItemDataRole.DisplayRole else None
        entry, hit = self.found[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.headline}: {hit.words}"
        return (entry, hit) if role == HIT else None


class ResultList(QCompleter):
    """Shows the model's rows as they are; `picked(row)` tells which one was chosen."""

    picked = Signal(int)

    def __init__(self, hits: Hits, field: QLineEdit) -> None:
        super().__init__(hits, field)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompletionRole(Qt.ItemDataRole.EditRole)
        self.setMaxVisibleItems(_ROWS)
        self.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]  # overloaded in Qt

    def _on_activated(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())


class ResultDelegate(QStyledItemDelegate):
    """Draws a result: the sentence from shortly before the word on, the article's headline below."""

    def __init__(self, theme: Theme, field: QLineEdit) -> None:
        super().__init__(field)
        self._theme = theme

    def needed(self, hit: "Hit", words: str) -> int:
        """Return the width in which a whole result can be read."""
        line = excerpt(hit.words, words)
        font = QFont(self._theme.excerpt_font())
        font.setWeight(_BOLD)  # as wide as any part can be
        return QFontMetrics(font).horizontalAdvance(line) + 2 * _ASIDE

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        del index
        lines = (
            QFontMetrics(self._theme.excerpt_font()).height() + QFontMetrics(self._theme.interface_font(12)).height()
        )
        return QSize(option.rect.width(), lines + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        tokens = self._theme.tokens
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.fillRect(place, tokens.sel if state & QStyle.StateFlag.State_Selected else tokens.paper)
        inner = place.adjusted(_ASIDE, _PADDING, -_ASIDE, -_PADDING)
        found = index.data(HIT)
        if found is None:
            painter.setFont(self._theme.interface_font())
            painter.setPen(tokens.ink2)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            self._write(painter, inner, *found)
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, entry: Entry, hit: "Hit") -> None:
        tokens = self._theme.tokens
        model = self.parent()
        words = model.text() if isinstance(model, QLineEdit) else ""
        painter.setPen(tokens.ink)
        font = self._theme.excerpt_font()
        before = min(_BEFORE, place.width() // (3 * QFontMetrics(font).averageCharWidth()))
        layout = _fitting(excerpt(hit.words, words, before), words, font, place.width())
        layout.draw(painter, place.topLeft())
        painter.setFont(self._theme.interface_font(12))
        painter.setPen(tokens.ink2)
        below = place.adjusted(0, round(layout.lineAt(0).height()), 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, _elided(painter, entry.headline, place.width()))


def _fitting(line: str, words: str, font: QFont, width: int) -> QTextLayout:
    """Return a line, with the words that were searched for in bold, that ends in “…” where there is no more room."""
    layout = _laid(line, words, font)
    if layout.lineAt(0).naturalTextWidth() <= width:
        return layout
    bold = QFont(font)
    bold.setWeight(_BOLD)  # as wide as any part can be
    return _laid(QFontMetrics(bold).elidedText(line, Qt.TextElideMode.ElideRight, width), words, font)


def _laid(line: str, words: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(line, font)
    layout.setFormats(_bold(line, words))
    layout.beginLayout()
    layout.createLine().setLineWidth(_ENDLESS)
    layout.endLayout()
    return layout


def excerpt(sentence: str, words: str, before: int = _BEFORE) -> str:
    """Return the sentence on one line, from some `before` characters before the first word that was searched for."""
    line = " ".join(sentence.split())
    match = _matches(words).search(line)
    if match is None or match.start() <= before:
        return line
    start = line.rfind(" ", 0, match.start() - before + 1)
    return f"…{line[start:]}" if start > 0 else line


def _matches(words: str) -> re.Pattern[str]:
    terms = "|".join(re.escape(term) for term in re.findall(r"\w+", words))
    return re.compile(rf"\b(?:{terms})\w*" if terms else r"(?!)", re.IGNORECASE)


def _bold(line: str, words: str) -> list[QTextLayout.FormatRange]:
    ranges = []
    for match in _matches(words).finditer(line):
        bold = QTextLayout.FormatRange()
        bold.start = len(line[: match.start()].encode("utf-16-le")) // 2  # Qt counts UTF-16 units
        bold.length = len(match[0].encode("utf-16-le")) // 2
        style = QTextCharFormat()
        style.setFontWeight(_BOLD)
        bold.format = style
        ranges.append(bold)
    return ranges


def _elided(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
