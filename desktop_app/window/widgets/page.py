"""The ground on which articles stand, for whatever stands there instead of one."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget


class Page(QWidget):
    """A page on the ground on which articles stand."""

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)


def in_the_middle(row: QHBoxLayout) -> QHBoxLayout:
    """Return a row that stands in the middle of its width."""
    middle = QHBoxLayout()
    middle.addStretch()
    middle.addLayout(row)
    middle.addStretch()
    return middle
