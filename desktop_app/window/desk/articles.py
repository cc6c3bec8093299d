"""The open articles as a list model."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry
from desktop_app.window.language.tips import tip

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


class Articles(QAbstractListModel):
    """The entries in the order in which they were opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    @property
    def entries(self) -> Sequence[Entry]:
        """All open articles; the list itself, which follows whatever is opened and closed."""
        return self._entries

    def insert(self, row: int, entries: Sequence[Entry]) -> None:
        """Put entries before `row`."""
        if entries:
            self.beginInsertRows(QModelIndex(), row, row + len(entries) - 1)
            self._entries[row:row] = entries
            self.endInsertRows()

    def remove(self, entries: Collection[Entry]) -> list[tuple[int, Entry]]:
        """Take entries out, those that stand together at once; return the row of each and it, from the top."""
        gone = frozenset(entries)
        stood = [(row, entry) for row, entry in enumerate(self._entries) if entry in gone]
        for first, last in reversed(_ranges([row for row, _ in stood])):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._entries[first : last + 1]
            self.endRemoveRows()
        return stood

    def put_back(self, stood: Sequence[tuple[int, Entry]]) -> None:
        """Put entries back to the rows where they stood, which are told from the top."""
        at = 0
        for first, last in _ranges([row for row, _ in stood]):
            several = [entry for _, entry in stood[at : at + last - first + 1]]
            self.insert(min(first, len(self._entries)), several)
            at += len(several)

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
        return self._entries.index(entry)

    def holds(self, entry: Entry) -> bool:
        """Return whether an entry is open."""
        return entry in self._entries

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
            return tip(wording.headline(entry) if entry.pasted else entry.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([wording.headline(entry), *wording.details(entry)])
        return entry if role == ENTRY else None


def _ranges(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and the last of rows that follow one another, for rows in ascending order."""
    firsts = [row for at, row in enumerate(rows) if not at or row != rows[at - 1] + 1]
    lasts = [row for at, row in enumerate(rows) if at + 1 == len(rows) or row + 1 != rows[at + 1]]
    return list(zip(firsts, lasts, strict=True))
