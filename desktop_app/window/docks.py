"""The panels as docks: tabs beside each other, or free windows; each is built when it is first seen."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle, QWidget

from desktop_app.window import panel_kinds, tabs
from desktop_app.window.layouts import ARTICLE, LIST, PANELS, Arrangement, Layout, growth
from desktop_app.window.panel_dock import Panel, PanelDock
from desktop_app.window.panel_kinds import Asking, Choosing, Correctable, Summarising
from desktop_app.window.preferences import Preferences
from desktop_app.window.settings import PANELS as NAMES
from desktop_app.window.theme import Theme

if TYPE_CHECKING:  # the nouns are imported with the first panel
    from desktop_app.article import Digest, Span
    from desktop_app.summary import Length

_WIDTH = 400  # logical px of the panels in the default layout, at 100 % interface scale
_LONG = 100_000  # code points from which each panel takes its own turn: between two the window can paint
_BELOW = 0.4  # of the window's height is theirs when they stand below the article
Mode = Literal["beside", "below", "alone", "absent"]
translate = QCoreApplication.translate


class Docks(QObject):
    """Builds the panels, keeps them on the same article, and arranges them in the main window.

    With `later`, there are only their places until `build` is called. `span_chosen(Span)`, `summary_changed(indexes)`,
    `ranker_chosen(name)` and `length_chosen(Length)` pass on what the reader does in them, `command_asked(name)` which
    of the window's commands, `correction_asked(str, target)` what is to be corrected, as `Corrector.ask` takes it,
    `choice_made(name, bool)` what a panel is to show from now on, `step_made(undo, redo)` how what the reader just did
    is taken back and done again; `built(name, panel)` tells of a panel that is seen for the first time,
    `window_made(QWidget)` of a dock that became a window of its own.
    """

    span_chosen = Signal(object)
    summary_changed = Signal(object)
    ranker_chosen = Signal(str)
    length_chosen = Signal(object)
    command_asked = Signal(str)
    correction_asked = Signal(str, object)
    choice_made = Signal(str, bool)
    step_made = Signal(object, object)
    built = Signal(str, object)
    window_made = Signal(object)
    visibility_changed = Signal()
    dressed = Signal()  # the panels and their tabs are where they stay

    def __init__(self, window: QMainWindow, theme: Theme, preferences: Preferences, *, later: bool) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._later = later
        self._ranker = "news"
        self._theme = theme
        self._digest: Digest | None = None
        self._lacking: list[PanelDock] = []  # those that have still to show it
        self._covered = ("", "")
        self._handing = QTimer(self, interval=0)  # one at a time: the window paints the article first
        self._handing.timeout.connect(self._hand_next)
        self._mode: Mode = "absent"
        self._beside = QByteArray()  # the layout to return to from a narrow window, or from an empty one
        self._wanted = True  # whether there are panels in it
        self._width: float = _WIDTH
        self._room = 0.0  # px that list and article leave
        self._columns = 1
        self._returned: PanelDock | None = None  # that was a window just now
        self._counts: dict[str, int] = {}  # of what is no part of the digest
        self._crowded: frozenset[str] = frozenset()  # whose tabs have no room for their counts
        self._dressing = QTimer(self, singleShot=True, interval=0)  # only then does Qt know its tabs
        self._dressing.timeout.connect(self._dress)
        self._docks = {name: PanelDock(window, theme, name) for name in NAMES}
        for dock in self._docks.values():
            dock.visibilityChanged.connect(self._on_visibility)
            dock.topLevelChanged.connect(self._on_floating)
            dock.dragged.connect(self._on_dragged)
        self._gather(Qt.DockWidgetArea.RightDockWidgetArea)
        self.set_visible(False)
        self.retranslate()

    def build(self) -> None:
        """Build what is seen, from now on, and at once the summary, whose sentences the article marks, seen or not."""
        self._later = False
        if self._docks["summary"].panel is None:
            self._build(self._docks["summary"])
        self._on_visibility()

    def panel(self, name: str) -> Panel | None:
        """Return a panel; None before it is seen for the first time."""
        return self._docks[name].panel

    def arrange(self) -> None:
        """Take the default layout: all as tabs, beside the article where there is room, the summary in front."""
        self._width, self._beside = _WIDTH, QByteArray()
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

    def show_digest(self, digest: "Digest | None", ranker: str = "news") -> None:
        """Let all panels show a digest, scored by a ranker; those that were never seen will do so when they are."""
        self._ranker = ranker
        summary = self._docks["summary"].panel
        if isinstance(summary, Summarising):
            summary.set_ranker(ranker)
        if digest is not None and digest is self._digest:
            return
        self._digest = digest
        self._lacking = list(self._docks.values())
        long = digest is not None and len(digest.article.text) > _LONG
        if long or self._covered[0]:
            QTimer.singleShot(0, self, self._handing.start)  # started here, it would go before the paint
        elif not self._handing.isActive():
            self._hand_all()
        self.retranslate()

    @property
    def busy(self) -> bool:
        """Whether some panels have still to show the digest."""
        return bool(self._lacking)

    def cover(self, title: str, reason: str) -> None:
        """Say in all panels why there is no digest; without a title, let them be seen as soon as they show one."""
        self._covered = title, reason
        for dock in self._docks.values():
            if title or dock not in self._lacking:
                dock.cover(title, reason)

    def _hand_all(self) -> None:
        while self._lacking:
            self._hand_next()

    def _hand_next(self) -> None:
        """Give the digest to the next panel that lacks it."""
        if len(self._lacking) <= 1:
            self._handing.stop()
        if not self._lacking:  # another digest was handed to all at once
            return
        dock = self._lacking.pop(0)
        if dock.panel:
            dock.panel.show_digest(self._digest)
        dock.cover(*self._covered)

    def show_mark(self, span: "Span") -> None:
        """Let all panels point out what stands at a place in the article."""
        for dock in self._docks.values():
            if dock.panel:
                dock.panel.show_mark(span)

    def set_count(self, name: str, count: int) -> None:
        """Tell how much a panel holds that is no part of the digest."""
        if self._counts.get(name, 0) != count:
            self._counts[name] = count
            self.retranslate()

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
        place = dock.left_at or self._beside_window(dock.size() if dock.isVisible() else QSize(_WIDTH, _WIDTH))
        dock.set_titled(True)
        dock.setFloating(True)
        dock.setGeometry(place)

    def _beside_window(self, size: QSize) -> QRect:
        """Return the first place of a panel that becomes a window: half over the edge of this one."""
        room, frame = self._window.screen().availableGeometry(), self._window.frameGeometry()
        left = min(frame.right() - size.width() // 2, room.right() - size.width())
        return QRect(QPoint(left, max(frame.top() + 64, room.top())), size)

    def prefer(self, length: "Length") -> None:
        """Take the length that summaries are to have."""
        panel = self._docks["summary"].panel
        if isinstance(panel, Summarising) and panel.length != length:
            panel.set_length(length)

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

    def retranslate(self) -> None:
        """Take up another language and other counts."""
        counts = {"speakers": 0, "quotes": 0, "timeline": 0, **self._counts}
        if self._digest:
            counts["speakers"] = sum(1 for speaker in self._digest.speakers if speaker.quotes)
            counts["quotes"] = self._digest.count()
            counts["timeline"] = len(self._digest.events)
        for name, words in panel_kinds.titles().items():
            self._docks[name].name(words, counts.get(name, 0), brief=name in self._crowded)
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
        for dock in self._docks.values():
            if dock.panel is None and not self._later and not dock.visibleRegion().isEmpty():
                self._build(dock)
        self._dressing.start()
        self.visibility_changed.emit()

    def _build(self, dock: PanelDock) -> None:
        panel = panel_kinds.build(dock.key, self._theme)
        panel.span_chosen.connect(self._on_span_chosen)
        if isinstance(panel, Summarising):
            panel.summary_changed.connect(self.summary_changed)
            panel.ranker_chosen.connect(self.ranker_chosen)
            panel.set_length(self._preferences.length())
            panel.set_ranker(self._ranker)
            panel.length_chosen.connect(self.length_chosen)
            panel.step_made.connect(self.step_made)
        if isinstance(panel, Choosing):
            panel.choose(self._preferences.settings.choices)
            panel.choice_made.connect(self.choice_made)
        if isinstance(panel, Asking):
            panel.command_asked.connect(self.command_asked)
        if isinstance(panel, Correctable):
            panel.correction_asked.connect(self.correction_asked)
        dock.take(panel)
        panel.show_digest(self._digest)
        self.built.emit(dock.key, panel)

    def _on_span_chosen(self, span: "Span") -> None:
        """Pass on what one panel shows, and let the others point it out too."""
        chooser: object = self.sender()
        for dock in self._docks.values():
            if dock.panel and dock.panel is not chooser:
                dock.panel.show_mark(span)
        if self.alone:  # the words are behind the panels
            self.set_visible(False)
        self.span_chosen.emit(span)

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
        if self._later:
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
        if crowded != self._crowded:
            self._crowded = crowded
            self.retranslate()
        self.dressed.emit()
