"""A list of names that can be ticked."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

_STATES = Qt.CheckState.Unchecked, Qt.CheckState.Checked


class Ticks(QListWidget):
    """Names with a box before each; `changed()` tells that others are ticked now."""

    changed = Signal()

    def __init__(self, names: Iterable[str], ticked: Collection[int]) -> None:
        super().__init__()
        for at, name in enumerate(names):
            QListWidgetItem(name, self).setCheckState(_STATES[at in ticked])
        self.setCurrentRow(min(ticked, default=0))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names are elided
        self.itemChanged.connect(lambda _: self.changed.emit())

    def ticked(self) -> list[int]:
        """Return which of the names are ticked, by their places."""
        return [at for at in range(self.count()) if self.item(at).checkState() is Qt.CheckState.Checked]

    def tick_all(self, ticked: bool) -> None:  # noqa: FBT001  # the state itself
        """Tick all names, or none; `changed` tells of it once, as whoever follows it may look at all of them."""
        with QSignalBlocker(self):
            for at in range(self.count()):
                self.item(at).setCheckState(_STATES[ticked])
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the first of the ticked names into sight."""
        super().showEvent(event)
        self.doItemsLayout()  # choosing the row measured the rows before the style sheet was theirs
        self.scrollToItem(self.currentItem(), QListWidget.ScrollHint.PositionAtCenter)
