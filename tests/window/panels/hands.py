"""Finding and using the parts of a panel, typed."""

from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

Part = TypeVar("Part", bound=QObject)


def part(panel: QWidget, kind: type[Part]) -> Part:
    """Return the first part of this kind."""
    found = panel.findChild(kind)
    assert isinstance(found, kind)
    return found


def click(widget: QWidget, at: QPoint) -> None:
    """Click with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key, modifiers)
