"""The events as the table shows them: one row each, sorted as the reader likes."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from desktop_app.window.language import words
from desktop_app.window.language.tips import tip
from desktop_app.window.panels.timeline.timeline_rows import EventRow, in_time
from desktop_app.window.rows.rows import Index

translate = QCoreApplication.translate
EventRole = Qt.ItemDataRole.UserRole
WHEN, WHAT, KIND = range(3)
_NOWHERE = QModelIndex()


def _by_label(row: EventRow) -> str:
    return row.label.casefold()


def _by_kind(row: EventRow) -> str:
    return words.role(row.role)


_ORDERS: tuple[Callable[[EventRow], Any], ...] = (in_time, _by_label, _by_kind)


class EventModel(QAbstractTableModel):
    """Events as rows: when, what, kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[EventRow] = ()
        self._order = (WHEN, False)
        self.alone = False  # whether the middle column stands alone, and speaks for all three

    def show(self, rows: Sequence[EventRow]) -> None:
        """Take other events; they keep the order in which the reader sorts."""
        self.beginResetModel()
        self._rows = sorted(rows, key=_ORDERS[self._order[0]], reverse=self._order[1])
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; events without a place on the calendar come last by time."""
        self._order = (column, order is Qt.SortOrder.DescendingOrder)
        before = {row.at: at for at, row in enumerate(self._rows)}
        self.layoutAboutToBeChanged.emit()
        self._rows = sorted(self._rows, key=_ORDERS[column], reverse=self._order[1])
        after = {before[row.at]: at for at, row in enumerate(self._rows)}
        old = self.persistentIndexList()
        self.changePersistentIndexList(old, [self.index(after[index.row()], index.column()) for index in old])
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, WHEN, KIND)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of events."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, the event itself, or what to sort by."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == EventRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and (self.alone or index.column() == WHAT):
            label = ", ".join((row.label, *row.sources))
            return f"{row.when}: {label} ({words.role(row.role)})" if self.alone else label
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (row.when, row.label, words.role(row.role))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words.role(row.role) if index.column() == KIND else row.sentence)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        names = (
            translate("TimelinePanel", "When"),
            translate("TimelinePanel", "What"),
            translate("TimelinePanel", "Kind"),
        )
        arrow = (" ↓" if self._order[1] else " ↑") if self._order[0] == section else ""
        return names[section] + arrow
