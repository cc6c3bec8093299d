"""The main window's parts in their places: tool bar, list beside the centre, what is told below, status bar."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QStatusBar, QTabWidget, QToolBar, QVBoxLayout, QWidget

from desktop_app.window.frame import layouts


class Frame(QSplitter):
    """The place of the list, `left` of the centre; the list itself is built later and put there by `fill`."""

    def __init__(self, centre: QWidget, width: int) -> None:
        super().__init__()
        self.left = QWidget()
        self._inside = QVBoxLayout(self.left)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.left)
        self.addWidget(centre)
        self.setStretchFactor(1, 1)
        self.setSizes([layouts.LIST, width])

    def fill(self, articles: QWidget) -> None:
        """Put the list into its place."""
        self._inside.addWidget(articles)


def arrange(window: QMainWindow, bar: QToolBar, frame: Frame, below: Iterable[QWidget], status: QWidget) -> None:
    """Put the parts into the window, those `below` between the frame and the status bar."""
    window.setDockOptions(window.DockOption.AllowTabbedDocks)  # a group of free panels would be a window without a head
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # Qt's own lists all docks and bars, even nameless
    window.setDocumentMode(True)
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.setTabPosition(Qt.DockWidgetArea.BottomDockWidgetArea, QTabWidget.TabPosition.South)
    window.addToolBar(bar)
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(frame, 1)
    for part in below:
        column.addWidget(part)
    window.setCentralWidget(middle)
    foot = QStatusBar()
    foot.setSizeGripEnabled(False)
    foot.setContentsMargins(0, 0, 0, 0)
    foot.addPermanentWidget(status, 1)
    window.setStatusBar(foot)
    window.setMinimumSize(360, 320)
