"""The bars of tabs that Qt makes for docks that lie behind each other."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QMainWindow, QTabBar

from desktop_app.window.frame.panel_dock import PanelDock

_PADDING = 16  # px beside the words of a tab, as window.qss says


def bars(window: QMainWindow) -> list[QTabBar]:
    """Return the bars of a window."""
    return window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)


def crowded(bar: QTabBar, docks: Iterable[PanelDock]) -> frozenset[str]:
    """Return the panels of a bar whose tabs would be cut if they all showed their counts."""
    there = _behind(bar, docks)
    cut = _width(bar, [dock.full_name for dock in there]) > bar.width()
    return frozenset(dock.key for dock in there) if cut else frozenset()


def fit(bar: QTabBar, docks: Iterable[PanelDock]) -> None:
    """Let a bar scroll where not even the names alone have room: whole ones can be read, a letter or two cannot."""
    scrolls = _width(bar, [dock.accessibleName() for dock in _behind(bar, docks)]) > bar.width()
    bar.setUsesScrollButtons(scrolls)
    bar.setElideMode(Qt.TextElideMode.ElideNone if scrolls else Qt.TextElideMode.ElideRight)


def _behind(bar: QTabBar, docks: Iterable[PanelDock]) -> list[PanelDock]:
    """Return the docks whose tabs are in a bar."""
    shown = {bar.tabText(at) for at in range(bar.count())}
    return [dock for dock in docks if dock.windowTitle() in shown]


def _width(bar: QTabBar, names: Sequence[str]) -> int:
    """Return how wide a bar is that shows these names in full, whichever is in front."""
    front = QFont(bar.font())
    front.setWeight(QFont.Weight.DemiBold)
    usual, bold = bar.fontMetrics(), QFontMetrics(front)
    widths = [usual.horizontalAdvance(name) for name in names]
    more = [bold.horizontalAdvance(name) - width for name, width in zip(names, widths, strict=True)]
    return sum(widths) + max(more, default=0) + _PADDING * len(names)
