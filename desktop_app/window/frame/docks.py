"""The panels as docks: tabs beside each other, or free windows."""

from typing import Literal

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QWidget

from desktop_app.window.frame import tabs
from desktop_app.window.frame.layouts import ARTICLE, LIST, PANELS, Arrangement, Layout
from desktop_app.window.frame.panel_dock import PanelDock
from desktop_app.window.frame.panel_set import PanelSet
from desktop_app.window.looks.theme import Theme, growth
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.storage.settings import PANELS as NAMES

_WIDTH = 400  # logical px of the panels in the default layout, at 100 % interface scale
_STEP = 40  # px from one panel to the next, where two would open over each other
_BELOW = 0.4  # of the window's height is theirs when they stand below the article
Mode = Literal["beside", "below", "alone", "absent"]
translate = QCoreApplication.translate


class Docks(QObject):
    """Arranges the panels in the main window.

    With `later`, there are only their places until `build` is called. `window_made(QWidget)` tells of a dock that
    became a window of its own, `visibility_changed` that panels came or went, `dressed` that they and their tabs are
    where they stay.
    """

    window_made = Signal(object)
    visibility_changed = Signal()
    dressed = Signal()

    def __init__(self, window: QMainWindow, theme: Theme, preferences: Preferences, *, later: bool) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._mode: Mode = "absent"
        self._beside = QByteArray()  # the layout to return to from a narrow window, or from an empty one
        self._wanted = True  # whether there are panels in it
        self._width: float = _WIDTH
        self._room = 0.0  # px that list and article leave
        self._columns = 1
        self._returned: PanelDock | None = None  # that was a window just now
        self._dressing = QTimer(self, singleShot=True, interval=0)  # only then does Qt know its tabs
        self._dressing.timeout.connect(self._dress)
        self._docks = {name: PanelDock(window, theme, name) for name in NAMES}
        self.panels = PanelSet(self._docks, theme, preferences, self, later=later)
        self.panels.span_chosen.connect(self._on_span_chosen)
        self.panels.renamed.connect(self._dressing.start)
        for dock in self._docks.values():
            dock.visibilityChanged.connect(self._on_visibility)
            dock.topLevelChanged.connect(self._on_floating)
            dock.dragged.connect(self._on_dragged)
        self._gather(Qt.DockWidgetArea.RightDockWidgetArea)
        self.set_visible(False)
        self.panels.retranslate()

    def build(self) -> None:
        """Build the panels that are seen, from now on."""
        self.panels.build()
        self._on_visibility()
        for dock in self._docks.values():
            if dock.isFloating() and dock.isVisible():
                dock.raise_()  # shown before the window itself, it lies behind that

    def arrange(self) -> None:
        """Take the default layout: all as tabs, beside the article where there is room, the summary in front."""
        self._width, self._beside = _WIDTH, QByteArray()
        for dock in self._docks.values():
            dock.left_at = None
        if self._mode == "absent":
            return
        area = Qt.DockWidgetArea
        self._gather(area.RightDockWidgetArea if self._mode == "beside" else area.BottomDockWidgetArea)
        self._docks["summary"].raise_()
        self._fill()

    def restore(self, arrangement: Arrangement) -> None:
        """Take the layout of an earlier session, as soon as there is room for it."""
        self._beside, self._width = arrangement.state, arrangement.width or _WIDTH
        if self._mode == "beside":
            self._return()

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front and give it the keyboard."""
        dock = self._docks[name]
        if not self.visible():
            self.set_visible(True)
        dock.show()
        dock.raise_()
        if dock.isFloating():
            dock.activateWindow()
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def parts(self) -> list[QWidget]:
        """Return what the Tab key goes through here: the bars of tabs and the panels."""
        bars = tabs.bars(self._window)
        return [*bars, *(dock for dock in self._docks.values() if not dock.isFloating())]

    def tear_off(self) -> None:
        """Make the panel in front a window of its own, beside this one; or put back the one with the keyboard."""
        focus = QApplication.focusWidget()
        own = [dock for dock in self._docks.values() if focus is not None and dock.isAncestorOf(focus)]
        dock = own[0] if own else self._front()
        if dock.isFloating():
            dock.setFloating(False)
            return
        dock.show()
        least = QSize(_WIDTH, _WIDTH)
        place = dock.left_at or self._beside_window(dock.size().expandedTo(least) if dock.isVisible() else least)
        dock.set_titled(True)
        dock.setFloating(True)
        dock.setGeometry(place)
        self.show_panel(dock.key)  # with the keyboard, which else goes on to whatever is next

    def _beside_window(self, size: QSize) -> QRect:
        """Return the first place of a panel that becomes a window: half over the edge of this one, clear of others."""
        room, frame = self._window.screen().availableGeometry(), self._window.frameGeometry()
        left = min(frame.right() - size.width() // 2, room.right() - size.width())
        place = QPoint(left, max(frame.top() + 64, room.top()))
        taken = [dock.pos() for dock in self._docks.values() if dock.isFloating() and dock.isVisible()]
        while any((place - other).manhattanLength() < _STEP for other in taken):
            place += QPoint(-_STEP, _STEP)
        return QRect(place, size)

    def visible(self) -> bool:
        """Tell whether any panel is shown."""
        return any(not dock.isHidden() for dock in self._docks.values())

    def set_visible(self, visible: bool) -> None:  # noqa: FBT001  # the state itself
        """Show or hide all panels."""
        for dock in self._docks.values():
            dock.setVisible(visible)

    def set_layout(self, layout: Layout, *, present: bool) -> None:
        """Take the place that a layout leaves; nowhere while nothing is open.

        Also nowhere before a maximised window is seen: until then it has another size, and Qt keeps a second layout
        for the size to come. Docks that were moved meanwhile are not in it, which ends in a segmentation fault.
        """
        grown = growth(self._theme.interface_scale)
        least = round(PANELS * grown) if layout.beside else 0
        lines = self._window.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent) + 1
        self._room = self._window.width() - lines - (ARTICLE + (LIST if layout.listed else 0)) * grown
        for dock in self._docks.values():
            dock.setMinimumWidth(least)
        room: Mode = "beside" if layout.beside else "alone" if layout.alone else "below"
        mode = room if present and not self._grows() else "absent"
        if mode == self._mode:
            self._fill()
            self._dressing.start()
        else:
            self._change(mode)

    @property
    def columns(self) -> int:
        """How many panels stand side by side in a window that is wide enough."""
        return self._columns

    @property
    def alone(self) -> bool:
        """Whether the panels take the place of the article, which comes back when they are hidden."""
        return self._mode == "alone" and self.visible()

    def arrangement(self) -> Arrangement:
        """Return the layout to be restored at the next start: that of the wide window."""
        return Arrangement(self._window.saveState() if self._mode == "beside" else self._beside, self._width)

    def _grows(self) -> bool:
        """Tell whether the window will have another size as soon as it is seen."""
        whole = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        return not self._window.isVisible() and bool(self._window.windowState() & whole)

    def _return(self) -> None:
        """Take the kept layout, the default where there is none."""
        for dock in self._docks.values():
            dock.set_titled(True)
        if not self._window.restoreState(self._beside):
            self._gather(Qt.DockWidgetArea.RightDockWidgetArea)
        self._returned = None
        self._dressing.start()
        QTimer.singleShot(0, self, self._on_dragged)

    def _change(self, mode: Mode) -> None:
        if self._mode == "beside":
            self._beside, self._wanted = self._window.saveState(), self.visible()
        self._mode = mode
        if mode == "beside":
            self._return()
        elif mode == "absent":
            self.set_visible(False)
        else:
            self._gather(Qt.DockWidgetArea.BottomDockWidgetArea)
            self.set_visible(self._wanted and mode == "below")
        self._fill()
        self._dressing.start()
        self.visibility_changed.emit()

    def _fill(self) -> None:
        """Take the width that the reader chose beside the article; two fifths of the height below it, or all."""
        docked = [dock for dock in self._docks.values() if not dock.isFloating() and not dock.isHidden()]
        height = self._window.height()
        if self._mode == "beside":
            self._columns = len({dock.x() for dock in docked if not dock.visibleRegion().isEmpty()}) or 1
            wanted = round(self._grown())
            if docked and self._columns == 1 and docked[0].width() != wanted:
                self._window.resizeDocks(docked[:1], [wanted], Qt.Orientation.Horizontal)
        elif docked and self._mode != "absent":
            share = height if self._mode == "alone" else round(height * _BELOW)
            self._window.resizeDocks(docked[:1], [share], Qt.Orientation.Vertical)

    def _grown(self) -> float:
        """Return the width that the panels are to have: grown like their type where the article leaves the room."""
        scale = max(self._theme.interface_scale, 1.0)
        return max(self._width * growth(scale), min(self._width * scale, self._room))

    def _on_dragged(self) -> None:
        """Keep the width that the reader gave to the panels beside the article."""
        for dock in self._docks.values():
            if self._mode == "beside" and not dock.isFloating() and not dock.visibleRegion().isEmpty():
                self._width *= dock.width() / self._grown()
        self._dressing.start()

    def _gather(self, area: Qt.DockWidgetArea) -> None:
        first, front = self._docks["summary"], self._front()
        for dock in self._docks.values():
            dock.setFloating(False)
            self._window.addDockWidget(area, dock)
            if dock is not first:
                self._window.tabifyDockWidget(first, dock)
            dock.show()
        front.raise_()
        self._returned = None
        self._dressing.start()

    def _front(self) -> PanelDock:
        """Return the panel that is seen, the summary when there is none."""
        seen = (dock for dock in self._docks.values() if not dock.visibleRegion().isEmpty() and not dock.isFloating())
        return next(seen, self._docks["summary"])

    def _on_visibility(self) -> None:
        self.panels.build_seen()
        self._dressing.start()
        self.visibility_changed.emit()

    def _on_span_chosen(self, span: object, passing: bool) -> None:  # noqa: FBT001  # the panels' own signal
        del span
        if self.alone and not passing:  # the words are behind the panels
            self.set_visible(False)

    def _on_floating(self, floating: bool) -> None:  # noqa: FBT001  # Qt's own signal
        dock = self.sender()
        if isinstance(dock, PanelDock):
            if floating:
                self.window_made.emit(dock)
            self._returned = None if floating else dock
        self._dressing.start()

    def _dress(self) -> None:
        """Give a title bar to free docks and to one that stands alone; tabs are title enough for the others."""
        if self._returned:  # in front, as it was when it left
            self._returned.raise_()
            self._returned = None
        self._fill()  # once more, for now Qt also knows what room the other parts have left
        if self.panels.later:
            return
        for dock in self._docks.values():
            tabbed = any(not other.isHidden() for other in self._window.tabifiedDockWidgets(dock))
            dock.set_titled(dock.isFloating() or not tabbed)
        crowded: frozenset[str] = frozenset()
        for bar in tabs.bars(self._window):
            bar.setAccessibleName(translate("Docks", "Panels"))
            bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            crowded |= tabs.crowded(bar, self._docks.values())
            tabs.fit(bar, self._docks.values())
        self.panels.shorten(crowded)
        self.dressed.emit()
