"""One panel's dock, and the title bar that it bears where it is no tab."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.labels import text_label
from desktop_app.window.widgets.steady import SteadyScrollArea
from desktop_app.window.widgets.strips import Placeholder
from desktop_app.window.widgets.tab_order import Lead, main_list

if TYPE_CHECKING:
    from desktop_app.window.panels.panel import Panel

_SETTLED_MS = 200
_LOWEST = 240  # px of a panel that became a window near the bottom of the screen
translate = QCoreApplication.translate


class PanelDock(QDockWidget):
    """One panel's dock; `dragged()` tells that the reader gave it another size."""

    dragged = Signal()

    def __init__(self, window: QMainWindow, theme: Theme, key: str) -> None:
        super().__init__(window)
        self.setObjectName(key)
        self.key = key
        self.full_name = ""
        self.panel: Panel | None = None
        self._bare = QWidget(self)
        self._bar = TitleBar(self, theme)
        self._pages = QStackedWidget()
        self._cover = Placeholder(theme)
        self._covered = ("", "")
        self._pages.addWidget(self._cover)
        self.setTitleBarWidget(self._bare)
        self.setWidget(self._pages)
        self._theme = theme
        self.left_at: QRect | None = None  # where it was as a window, to be there again
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._settle)
        self.topLevelChanged.connect(self._settling.start)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Give a panel that is a window of its own an edge: not every desktop draws a frame around it."""
        super().paintEvent(event)
        if self.isFloating():
            painter = QPainter(self)
            painter.setPen(self._theme.tokens.edge)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()

    def _settle(self) -> None:
        """Keep a panel that has just become a window wholly on the screen, once it is let go."""
        if not self.isFloating():
            return
        if QGuiApplication.mouseButtons():
            self._settling.start()
            return
        room, place = self.screen().availableGeometry(), self.geometry()
        place.moveTop(max(min(place.top(), room.bottom() - _LOWEST), room.top()))
        place.setBottom(min(place.bottom(), room.bottom()))
        place.setWidth(min(place.width(), room.width()))
        place.moveLeft(max(min(place.left(), room.right() + 1 - place.width()), room.left()))
        if place != self.geometry():
            self.setGeometry(place)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember the place of a panel that is a window."""
        super().moveEvent(event)
        if self.isFloating() and self.isVisible():
            self.left_at = self.geometry()

    def event(self, event: QEvent) -> bool:
        """Let a panel dragged over another free one dock nowhere: Qt would put it into the window below both."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            areas, at = Qt.DockWidgetArea, event.globalPosition().toPoint()
            self.setAllowedAreas(areas.NoDockWidgetArea if self._over_another(at) else areas.AllDockWidgetAreas)
        return super().event(event)

    def _over_another(self, at: QPoint) -> bool:
        """Tell whether another panel that is a window lies at a place of the screen."""
        window = self.parentWidget()
        others = (dock for dock in window.findChildren(PanelDock) if dock is not self) if window else ()
        return any(dock.isFloating() and dock.isVisible() and dock.frameGeometry().contains(at) for dock in others)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the reader's own doing from that of the window: only the reader holds a button of the mouse."""
        super().resizeEvent(event)
        if self.isFloating() and self.isVisible():
            self.left_at = self.geometry()
        if QGuiApplication.mouseButtons():
            self.dragged.emit()

    def take(self, panel: "Panel") -> None:
        """Put the panel into the dock, where it scrolls as a whole if the dock is lower than it can be."""
        self.panel = panel
        frame = SteadyScrollArea()
        frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame.setWidget(panel)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        Lead(panel, partial(main_list, panel))
        Lead(frame, lambda: panel)
        for ground in (frame.viewport(), panel):  # an opaque one would leave nothing of the dock visible to Qt
            ground.setAutoFillBackground(False)
        self._pages.addWidget(frame)
        self._pages.setFocusProxy(frame)
        self.cover(*self._covered)

    def cover(self, title: str, reason: str) -> None:
        """Say why there is nothing to be seen, in the panel's stead; without a title, show the panel."""
        if (title, reason) != self._covered:
            self._covered = title, reason
            self._cover.say(title, reason)
        self._pages.setCurrentIndex(0 if title else self._pages.count() - 1)

    def name(self, words: str, count: int, *, brief: bool) -> None:
        """Set the words of tab and title bar; a `brief` tab goes without the count."""
        self.full_name = f"{words}  {self.locale().toString(count)}" if count else words
        self.setWindowTitle(words if brief else self.full_name)
        self.setAccessibleName(words)
        self._bar.name(self.full_name)

    def set_titled(self, titled: bool) -> None:  # noqa: FBT001  # the state itself
        """Show or leave out the title bar.

        Better before the dock floats than after it: Qt hides a window for that and shows it again, and a window manager
        that has not yet dealt with the window may lose it then.
        """
        bar = self._bar if titled else self._bare
        if self.titleBarWidget() is not bar:
            self.setTitleBarWidget(bar)
            bar.setVisible(titled)


class TitleBar(QWidget):
    """Name, and the buttons that tear off, put back and close."""

    def __init__(self, dock: PanelDock, theme: Theme) -> None:
        super().__init__(dock)
        self._dock = dock
        self._theme = theme
        self._label = text_label()
        self._float, self._close = QToolButton(), QToolButton()
        self._close.setIcon(theme.icon("close"))
        self._float.clicked.connect(self._on_float)
        self._close.clicked.connect(dock.close)
        dock.topLevelChanged.connect(self._on_floating)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._label, 1)
        row.addWidget(self._float)
        row.addWidget(self._close)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._on_floating(floating=False)
        self.hide()

    def name(self, words: str) -> None:
        """Set the words."""
        self._label.setText(words)
        self._on_floating(floating=self._dock.isFloating())

    def _on_float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())

    def _on_floating(self, floating: bool) -> None:  # noqa: FBT001  # Qt's own signal
        self._float.setIcon(self._theme.icon("redock" if floating else "float"))
        self._float.setToolTip(tip(translate("Docks", "Put back") if floating else translate("Docks", "Tear off")))
        self._close.setToolTip(translate("Docks", "Close panel"))
        for button in (self._float, self._close):
            button.setAccessibleName(button.toolTip())

    def _restyle(self) -> None:
        self._label.setFont(self._theme.interface_font(13, semibold=True))
