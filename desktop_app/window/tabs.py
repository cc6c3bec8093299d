"""The bars of tabs that Qt makes for docks that lie behind each other."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QMainWindow, QTabBar

from desktop_app.window.panel_dock import PanelDock

_PADDING = 16  # px beside the words of a tab, as window.qss says


def bars(window: QMainWindow) -> list[QTabBar]:
    """Return the bars of a window."""
    return window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)


def crowded(bar: QTabBar, docks: Iterable[PanelDock]) -> frozenset[str]:
    """Return the panels of a bar whose tabs would be cut if they all showed their counts."""
    shown = {bar.tabText(at) for at in range(bar.count())}
    there = [dock for dock in docks if dock.windowTitle() in shown]
    front = QFont(bar.font())
    front.setWeight(QFont.Weight.DemiBold)
    usual, bold = bar.fontMetrics(), QFontMetrics(front)
    widths = [usual.horizontalAdvance(dock.full_name) for dock in there]
    more = [bold.horizontalAdvance(dock.full_name) - width for dock, width in zip(there, widths, strict=True)]
    wanted = sum(widths) + max(more, default=0) + _PADDING * len(there)
    return frozenset(dock.key for dock in there) if wanted > bar.width() else frozenset()
