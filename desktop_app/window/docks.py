"""The four panels as docks: tabs beside each other, or free windows; each is built when it is first seen."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QTabBar, QToolButton, QWidget

from desktop_app.article import Digest, Span
from desktop_app.window.settings import PANELS
from desktop_app.window.theme import Theme

_WIDTH = 400  # logical px of the panels in the default layout
_ROOMY = 1000  # width of a window that does not squeeze its panels
translate = QCoreApplication.translate


class Panel(Protocol):
    """What every panel is able to do."""

    span_chosen: SignalInstance

    def show_digest(self, digest: Digest | None) -> None:
        """Show another digest, or none."""

    def show_mark(self, span: Span) -> None:
        """Select the row that a place in the article belongs to, without telling anybody."""


@runtime_checkable
class Summarising(Panel, Protocol):
    """What the summary's panel is able to do besides."""

    summary_changed: SignalInstance
    ranker_chosen: SignalInstance


class Docks(QObject):
    """Builds the panels, keeps them on the same article, and arranges them in the main window.

    `span_chosen(Span)`, `summary_changed(indexes)` and `ranker_chosen(name)` pass on what the reader does in them;
    `window_made(QWidget)` tells of a dock that became a window of its own.
    """

    span_chosen = Signal(object)
    summary_changed = Signal(object)
    ranker_chosen = Signal(str)
    window_made = Signal(object)
    visibility_changed = Signal()

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._digest: Digest | None = None
        self._wide: QByteArray | None = None  # the layout to return to from a narrow window
        self._absent: QByteArray | None = None  # the same, from an empty one
        self._width = _WIDTH
        self._dressing = QTimer(self, singleShot=True, interval=0)  # only then does Qt know its tabs
        self._dressing.timeout.connect(self._dress)
        self._docks = {name: PanelDock(window, theme, name) for name in PANELS}
        for dock in self._docks.values():
            dock.visibilityChanged.connect(self._on_visibility)
            dock.topLevelChanged.connect(self._on_floating)
        self.arrange()
        self.retranslate()

    def arrange(self) -> None:
        """Take the default layout: all four as tabs at the right, the summary in front."""
        self._gather(Qt.DockWidgetArea.RightDockWidgetArea)
        self._docks["summary"].raise_()
        self._window.resizeDocks([self._docks["summary"]], [_WIDTH], Qt.Orientation.Horizontal)

    def restore(self, state: QByteArray) -> None:
        """Take the layout of an earlier session."""
        self._window.restoreState(state)
        self._dressing.start()

    def show_digest(self, digest: Digest | None) -> None:
        """Let all panels show a digest; those that were never seen will do so when they are."""
        self._digest = digest
        for dock in self._docks.values():
            if dock.panel:
                dock.panel.show_digest(digest)
        self.retranslate()

    def show_mark(self, span: Span) -> None:
        """Let all panels point out what stands at a place in the article."""
        for dock in self._docks.values():
            if dock.panel:
                dock.panel.show_mark(span)

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front and give it the keyboard."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()
        if dock.isFloating():
            dock.activateWindow()
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def visible(self) -> bool:
        """Tell whether any panel is shown."""
        return any(not dock.isHidden() for dock in self._docks.values())

    def set_visible(self, visible: bool) -> None:  # noqa: FBT001  # the state itself
        """Show or hide all panels."""
        for dock in self._docks.values():
            dock.setVisible(visible)

    def set_present(self, present: bool) -> None:  # noqa: FBT001  # the state itself
        """Take all panels away while nothing is open, and bring back those that were there."""
        if not present and self._absent is None:
            self._absent = self._window.saveState()
            for dock in self._docks.values():
                dock.hide()
        elif present and self._absent is not None:
            self._window.restoreState(self._absent)
            self._absent = None
            self._dressing.start()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  # the state itself
        """Put the tabs to the bottom of a narrow window, and back to where they were."""
        if narrow and self._wide is None:
            self._wide = self._window.saveState()
            self._gather(Qt.DockWidgetArea.BottomDockWidgetArea)
            self._window.resizeDocks(
                [self._docks["summary"]], [self._window.height() * 2 // 5], Qt.Orientation.Vertical
            )
        elif not narrow and self._wide is not None:
            self._window.restoreState(self._wide)
            self._wide = None
            self._window.resizeDocks([self._docks["summary"]], [self._width], Qt.Orientation.Horizontal)
            self._dressing.start()
        elif not narrow and self._window.width() >= _ROOMY:
            self._width = self._docks["summary"].width()

    def layout_state(self) -> QByteArray:
        """Return the layout to be restored at the next start: that of the wide window."""
        return self._absent or self._wide or self._window.saveState()

    def retranslate(self) -> None:
        """Take up another language and other counts."""
        counts = {"speakers": 0, "quotes": 0, "timeline": 0}
        if self._digest:
            counts["speakers"] = sum(1 for speaker in self._digest.speakers if speaker.quotes)
            counts["quotes"] = len(self._digest.quotes)
            counts["timeline"] = len(self._digest.events)
        for name, words in _titles().items():
            self._docks[name].name(words, counts.get(name, 0))

    def _gather(self, area: Qt.DockWidgetArea) -> None:
        first, front = self._docks["summary"], self._front()
        for dock in self._docks.values():
            dock.setFloating(False)
            self._window.addDockWidget(area, dock)
            if dock is not first:
                self._window.tabifyDockWidget(first, dock)
            dock.show()
        front.raise_()
        self._dressing.start()

    def _front(self) -> "PanelDock":
        """Return the panel that is seen, the summary when there is none."""
        seen = (dock for dock in self._docks.values() if not dock.visibleRegion().isEmpty() and not dock.isFloating())
        return next(seen, self._docks["summary"])

    def _on_visibility(self) -> None:
        for dock in self._docks.values():
            if dock.panel is None and not dock.visibleRegion().isEmpty():
                self._build(dock)
        self._dressing.start()
        self.visibility_changed.emit()

    def _build(self, dock: "PanelDock") -> None:
        panel = _panel(dock.key, self._theme)
        panel.span_chosen.connect(self._on_span_chosen)
        if isinstance(panel, Summarising):
            panel.summary_changed.connect(self.summary_changed)
            panel.ranker_chosen.connect(self.ranker_chosen)
        dock.take(panel)
        panel.show_digest(self._digest)

    def _on_span_chosen(self, span: Span) -> None:
        """Pass on what one panel shows, and let the others point it out too."""
        chooser: object = self.sender()
        for dock in self._docks.values():
            if dock.panel and dock.panel is not chooser:
                dock.panel.show_mark(span)
        self.span_chosen.emit(span)

    def _on_floating(self, floating: bool) -> None:  # noqa: FBT001  # Qt's own signal
        dock = self.sender()
        if floating and isinstance(dock, PanelDock):
            self.window_made.emit(dock)
        self._dressing.start()

    def _dress(self) -> None:
        """Give a title bar to free docks and to one that stands alone; tabs are title enough for the others."""
        for dock in self._docks.values():
            tabbed = any(not other.isHidden() for other in self._window.tabifiedDockWidgets(dock))
            dock.set_titled(dock.isFloating() or not tabbed)
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setExpanding(True)
            bar.setDrawBase(False)
            bar.setElideMode(Qt.TextElideMode.ElideRight)
            bar.setUsesScrollButtons(False)
            bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class PanelDock(QDockWidget):
    """One panel's dock."""

    def __init__(self, window: QMainWindow, theme: Theme, key: str) -> None:
        super().__init__(window)
        self.setObjectName(key)
        self.key = key
        self.panel: Panel | None = None
        self._bare = QWidget(self)
        self._bar = _TitleBar(self, theme)
        self.setTitleBarWidget(self._bare)
        self.setWidget(QWidget())
        self.setMinimumWidth(320)

    def take(self, panel: "Panel") -> None:
        """Put the panel into the dock."""
        self.panel = panel
        if isinstance(panel, QWidget):
            self.setWidget(panel)

    def name(self, words: str, count: int) -> None:
        """Set the words of tab and title bar."""
        self.setWindowTitle(f"{words}  {self.locale().toString(count)}" if count else words)
        self.setAccessibleName(words)
        self._bar.name(self.windowTitle())

    def set_titled(self, titled: bool) -> None:  # noqa: FBT001  # the state itself
        """Show or leave out the title bar."""
        bar = self._bar if titled else self._bare
        if self.titleBarWidget() is not bar:
            self.setTitleBarWidget(bar)
            bar.setVisible(titled)


class _TitleBar(QWidget):
    """Name, and the buttons that tear off, put back and close."""

    def __init__(self, dock: PanelDock, theme: Theme) -> None:
        super().__init__(dock)
        self._dock = dock
        self._theme = theme
        self._label = QLabel()
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
        self._float.setToolTip(translate("Docks", "Put back") if floating else translate("Docks", "Tear off"))
        self._close.setToolTip(translate("Docks", "Close panel"))
        for button in (self._float, self._close):
            button.setAccessibleName(button.toolTip())

    def _restyle(self) -> None:
        self._label.setFont(self._theme.interface_font(13, semibold=True))


def _panel(name: str, theme: Theme) -> "Panel":
    """Build a panel; its module is imported only now."""
    if name == "summary":
        from desktop_app.window.panels.summary import SummaryPanel  # noqa: PLC0415  # see above

        return SummaryPanel(theme)
    if name == "speakers":
        from desktop_app.window.panels.speakers import SpeakersPanel  # noqa: PLC0415  # see above

        return SpeakersPanel(theme)
    if name == "quotes":
        from desktop_app.window.panels.quotes import QuotesPanel  # noqa: PLC0415  # see above

        return QuotesPanel(theme)
    from desktop_app.window.panels.timeline import TimelinePanel  # noqa: PLC0415  # see above

    return TimelinePanel(theme)


def _titles() -> dict[str, str]:
    return {
        "summary": translate("Docks", "Summary"),
        "speakers": translate("Docks", "Speakers"),
        "quotes": translate("Docks", "Quotes"),
        "timeline": translate("Docks", "Timeline"),
    }
