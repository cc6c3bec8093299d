"""Rows and their model, the same for all panels.

The model is a plain list of frozen `Row`s. Giving it a new list changes only what differs, so that the selection, the
place of the scroll bar and a screen reader's place stay where they are.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.article import Span

Index = QModelIndex | QPersistentModelIndex
Look = Literal["row", "card", "heading"]
RowRole = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `key` tells which one it is when the list changes, `spoken` is what a screen reader says.

    `span` is the place in the article that the row stands for; headings have none and cannot be selected.
    """

    look: ClassVar[Look] = "row"
    key: Hashable
    spoken: str
    span: Span | None


class RowModel(QAbstractListModel):
    """The rows as a Qt model; `RowRole` gives the `Row` itself."""

    def __init__(self, mime: Callable[[Row], QMimeData | None] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._mime = mime

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Take other rows: those that are gone are removed, new ones inserted, changed ones announced.

        Rows that change places make a reset. Takes time linear in the number of rows.
        """
        new = {row.key for row in rows}
        old = {row.key for row in self._rows}
        if [row.key for row in self._rows if row.key in new] != [row.key for row in rows if row.key in old]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].key not in new:
                self.beginRemoveRows(_NOWHERE, at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            if row.key not in old:
                self.beginInsertRows(_NOWHERE, at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
            elif row is not self._rows[at] and row != self._rows[at]:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or what a screen reader says of it."""
        if not index.isValid():
            return None
        if role == RowRole:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()].spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are read, not selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if self._rows[index.row()].span is None:
            return flags
        flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._mime else flags

    def mimeTypes(self) -> list[str]:
        """Rows leave as text."""
        return ["text/html", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged out: the first of the rows."""
        found = self._mime(self._rows[indexes[0].row()]) if self._mime and indexes else None
        return found or QMimeData()
