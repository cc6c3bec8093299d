"""Finding and using the parts of a panel, typed."""

from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Digest
from desktop_app.window.panels.panel import Panel
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import Row, RowModel

Part = TypeVar("Part", bound=QObject)
Kind = TypeVar("Kind", bound=Panel)


def shown(qtbot: QtBot, panel: Kind, digest: Digest) -> Kind:
    """Show a digest in a panel of the usual size."""
    qtbot.addWidget(panel)
    panel.resize(400, 800)
    panel.show_digest(digest)
    panel.show()
    return panel


def rows_of(panel: QWidget) -> list[Row]:
    """Return the rows of a panel's list."""
    model = part(panel, RowList).model()
    assert isinstance(model, RowModel)
    return list(model.rows)


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
