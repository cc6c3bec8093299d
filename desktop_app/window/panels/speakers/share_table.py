"""The share of voice as a table: to be read aloud, sorted, and copied into a spreadsheet."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.speakers import shares
from desktop_app.window.panels.speakers.shares import Share
from desktop_app.window.rows.rows import Index
from desktop_app.window.rows.sheet import displayable, width_of

translate = QCoreApplication.translate
_NOWHERE = QModelIndex()
_NAME, _WORDS, _QUOTES, _SHARE = range(4)
_SIDE = 12  # px left and right of the words in a cell
_ORDERS: dict[int, Callable[[Share], Any]] = {
    _NAME: lambda share: share.name.casefold(),
    _WORDS: lambda share: share.words,
    _QUOTES: lambda share: share.quotes,
    _SHARE: lambda share: share.part,
}


class ShareModel(QAbstractTableModel):
    """Speakers as rows: name, words, quotes, share."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shares: Sequence[Share] = ()
        self._order = (_SHARE, True)

    def show(self, several: Sequence[Share]) -> None:
        """Take other shares."""
        self.beginResetModel()
        self.shares = list(several)
        self._order = (_SHARE, True)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self.layoutAboutToBeChanged.emit()
        before = {share.speaker: at for at, share in enumerate(self.shares)}
        downwards = order is Qt.SortOrder.DescendingOrder
        self._order = (column, downwards)
        self.shares = sorted(self.shares, key=_ORDERS[column], reverse=downwards)
        after = {before[share.speaker]: at for at, share in enumerate(self.shares)}
        old = self.persistentIndexList()
        self.changePersistentIndexList(old, [self.index(after[index.row()], index.column()) for index in old])
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, _NAME, _SHARE)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of speakers."""
        return 0 if parent.isValid() else len(self.shares)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_ORDERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words; figures stand at the right."""
        if not index.isValid():
            return None
        share = self.shares[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return displayable(shares.cells(share)[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if index.column() == _NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.interface_font(12)
        if role == Qt.ItemDataRole.ToolTipRole and share.role:
            return tip(displayable(f"{share.name}, {share.role}"))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return shares.columns()[section] + self.arrow(section)
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == _NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def arrow(self, section: int) -> str:
        """Return the sign of the order behind the name of the column that is sorted by."""
        column, downwards = self._order
        return "" if section != column else " ↓" if downwards else " ↑"


class ShareTable(QTableView):
    """The table. `chosen(id)` tells the speaker whose row was clicked or taken with Enter; Ctrl+C copies it all."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares = ShareModel(theme, self)
        self.setModel(self._shares)
        self.setObjectName("shares")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        self.clicked.connect(self._on_clicked)
        self._copying = QAction(self)
        self._copying.setShortcut(QKeySequence.StandardKey.Copy)
        self._copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copying.triggered.connect(self.copy)
        self.addAction(self._copying)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        theme.fonts_changed.connect(self._fit)

    def show_shares(self, several: Sequence[Share]) -> None:
        """Show other shares, the largest first."""
        self._copying.setText(translate("SpeakersPanel", "Copy the table"))
        self._shares.show(several)
        blocked = self.horizontalHeader().blockSignals(True)
        self.horizontalHeader().setSortIndicator(_SHARE, Qt.SortOrder.DescendingOrder)
        self.horizontalHeader().blockSignals(blocked)
        self._fit()

    def mark(self, speaker: str | None) -> None:
        """Select a speaker's row without telling anybody."""
        rows = [at for at, share in enumerate(self._shares.shares) if share.speaker == speaker]
        if rows:
            self.selectRow(rows[0])
        else:
            self.clearSelection()

    def copy(self) -> None:
        """Put the table into the clipboard, as text with tabs and as HTML."""
        mime = QMimeData()
        mime.setText(shares.plain(self._shares.shares))
        mime.setHtml(shares.rich(self._shares.shares))
        QGuiApplication.clipboard().setMimeData(mime)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the speaker."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what the figures leave."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = self._theme.interface_font(12)
        self.verticalHeader().setDefaultSectionSize(round(font.pixelSize() * 1.5) + 16)
        room = self.viewport().width()
        for column in (_WORDS, _QUOTES, _SHARE):
            texts = [f"{shares.columns()[column]} ↓", *(shares.cells(share)[column] for share in self._shares.shares)]
            wide = round(max(width_of(text, self._theme.interface_font()) for text in texts)) + 2 * _SIDE
            self.setColumnWidth(column, wide)
            room -= wide
        self.setColumnWidth(_NAME, max(room, 60))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._shares.shares[index.row()].speaker)
