"""The open articles as a list model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


class Articles(QAbstractListModel):
    """The entries in the order in which they were opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    @property
    def entries(self) -> Sequence[Entry]:
        """All open articles."""
        return self._entries

    def insert(self, row: int, entries: Sequence[Entry]) -> None:
        """Put entries before `row`."""
        if entries:
            self.beginInsertRows(QModelIndex(), row, row + len(entries) - 1)
            self._entries[row:row] = entries
            self.endInsertRows()

    def remove(self, entry: Entry) -> int:
        """Take an entry out; return the row where it stood."""
        row = self.row(entry)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._entries[row]
        self.endRemoveRows()
        return row

    def tell(self, entry: Entry) -> None:
        """Let the views show an entry that was changed."""
        index = self.index(self.row(entry))
        self.dataChanged.emit(index, index)

    def tell_all(self) -> None:
        """Let the views show all entries anew, as after a change of language."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def row(self, entry: Entry) -> int:
        """Return where an entry stands. Raises ValueError when it is not open."""
        for row, other in enumerate(self._entries):
            if other is entry:
                return row
        raise ValueError(entry.path)

    def holds(self, entry: Entry) -> bool:
        """Return whether an entry is open."""
        return any(other is entry for other in self._entries)

    def find(self, path: str) -> Entry | None:
        """Return the first article of a file, if it is open."""
        return next((entry for entry in self._entries if entry.path == path), None)

    def asked(self, request: int) -> list[Entry]:
        """Return the entries for which a request was sent, as far as they are still open."""
        return [entry for entry in self._entries if entry.request == request]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of articles."""
        return 0 if parent and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return the headline, the tool tip, what a screen reader says, or the entry itself."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.headline(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.headline(entry) if entry.pasted else entry.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([wording.headline(entry), *wording.details(entry)])
        return entry if role == ENTRY else None
