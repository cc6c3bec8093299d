"""The main window: list, centre and panels put together, and what passes between them."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStatusBar, QTabWidget, QVBoxLayout, QWidget

from desktop_app.window import help as helping
from desktop_app.window import session, wording
from desktop_app.window.actions import Actions
from desktop_app.window.centre import Centre
from desktop_app.window.desk import Desk
from desktop_app.window.entry import Entry
from desktop_app.window.intake import Intake
from desktop_app.window.notice import Notice
from desktop_app.window.preferences import Preferences
from desktop_app.window.settings import PANELS
from desktop_app.window.status import StatusBar
from desktop_app.window.theme import Theme
from desktop_app.window.toolbar import ToolBar

# Widths in logical px that leave the article its 480: below the first the list becomes a drop-down, below the second
# the panels go to the bottom.
COMPACT, NARROW = 960, 800
_LIST = 256  # width of the list in the default layout
if TYPE_CHECKING:
    from desktop_app.article import Span
    from desktop_app.window.article_list import ArticleList
    from desktop_app.window.docks import Docks
    from desktop_app.window.drops import Offer

translate = QCoreApplication.translate


class MainWindow(QMainWindow):
    """One window for all articles.

    `painted()` tells that it is on the screen, `shown_changed(Entry)` which article
    is read, `moved()` that it was scrolled, `closing()` the window's end.
    """

    painted = Signal()
    shown_changed = Signal(object)
    moved = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, desk: Desk, preferences: Preferences, sample: str) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._preferences = preferences
        self._shown: Entry | None = None
        self._docks: Docks | None = None
        self._summary: tuple[int, ...] = ()
        self._layout = QByteArray()
        self._is_painted = False
        self._noted = ""  # the notes of the article in the centre, as they were told
        layers = frozenset(preferences.settings.layers)
        self._actions = Actions(self, theme)
        self._list: ArticleList | None = None
        self._centre = Centre(theme, layers)
        self._status = StatusBar(theme, layers)
        self._notice = Notice(theme)
        self._intake = Intake(self, desk, self._notice, sample)
        self._bar = ToolBar(theme, self._actions, desk.articles)
        self._arrange()
        self._connect()
        self._connect_actions()
        self._on_theme()
        self.resize(session.first_size())
        self.show_entry(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to what is read, not to the first button."""
        super().showEvent(event)
        self._centre.setFocus()

    def _arrange(self) -> None:
        self.setDockOptions(self.DockOption.AllowTabbedDocks | self.DockOption.GroupedDragging)
        self.setDocumentMode(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setTabPosition(Qt.DockWidgetArea.BottomDockWidgetArea, QTabWidget.TabPosition.South)
        self.addToolBar(self._bar)
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._centre)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._notice)
        self.setCentralWidget(middle)
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addPermanentWidget(self._status, 1)
        self.setStatusBar(bar)
        self.setMinimumSize(360, 320)

    def _connect(self) -> None:
        desk, centre = self._desk, self._centre
        self._theme.changed.connect(self._on_theme)
        self._bar.chosen.connect(self.select)
        self._bar.search.chosen.connect(self._on_found)
        self.painted.connect(self._complete)
        self._status.layers_changed.connect(centre.set_layers)
        self._status.layers_changed.connect(self._preferences.show_layers)
        self._status.cancel_asked.connect(desk.cancel)
        desk.updated.connect(self._on_updated)
        desk.opened.connect(self._on_opened)
        desk.progressed.connect(self._on_progressed)
        centre.open_asked.connect(self._intake.open)
        centre.paste_asked.connect(self._intake.paste)
        centre.sample_asked.connect(self._intake.open_sample)
        centre.read_asked.connect(desk.read_as)
        centre.close_asked.connect(self._intake.close)
        centre.history_changed.connect(self._on_history)
        centre.moved.connect(self.moved)
        centre.zoom_asked.connect(self._preferences.scale_article)
        centre.correction_asked.connect(self._intake.correct)

    def _connect_actions(self) -> None:
        known = self._actions
        for name, act in {
            "open": self._intake.open,
            "open_folder": self._intake.open_folder,
            "paste": self._intake.paste,
            "sample": self._intake.open_sample,
            "search": self._search,
            "export": self._export,
            "close": self._close_shown,
            "reopen": self._desk.reopen,
            "read_again": self._read_again,
            "next_article": partial(self._step_article, 1),
            "previous_article": partial(self._step_article, -1),
            "next_quote": partial(self._centre.step_quote, 1),
            "previous_quote": partial(self._centre.step_quote, -1),
            "back": self._centre.back,
            "forward": self._centre.forward,
            "theme": self._preferences.switch_theme,
            "layout": self._reset_layout,
            "dock": self._show_docks,
            "full_screen": self._show_full_screen,
            "keys": partial(helping.show_keys, self, self._theme, self._actions),
            "about": partial(helping.show_about, self, self._theme),
            "quit": self.close,
        }.items():
            known[name].triggered.connect(act)
        for name in PANELS:
            known[name].triggered.connect(partial(self._show_panel, name))
        for how, steps in {"larger": 1, "smaller": -1, "normal": 0}.items():
            known[f"text_{how}"].triggered.connect(partial(self._preferences.scale_article, steps))
            known[f"interface_{how}"].triggered.connect(partial(self._preferences.scale_interface, steps))

    def _complete(self) -> None:
        """Add what the first picture does not show."""
        from desktop_app.window import drops, menu  # noqa: PLC0415  # see above

        drops.DropTarget(self, self._theme).dropped.connect(self.take)
        self._bar.set_menu(menu.Menu(self._actions, self._preferences, self._read_encoded))

    # What is shown

    def show_entry(self, entry: Entry | None) -> None:
        """Show an article in the centre and in the panels; None shows the empty page."""
        self.keep_place()
        self._shown = entry
        if entry:
            self._desk.hurry(entry)
        self._show_shown()
        self._lay_out()
        self.shown_changed.emit(entry)

    def _show_shown(self) -> None:
        entry = self._shown
        self._summary = entry.digest.summary if entry and entry.digest else ()
        if entry and self._docks is None:
            self._make_docks()
        self._centre.show_entry(entry)
        self._status.show_entry(entry)
        if self._docks:
            self._docks.show_digest(entry.digest if entry and entry.state == "ready" else None)
        self._tell_notes()
        self._bar.show_entry(entry, self._desk.articles.row(entry) if entry else -1)
        self.setWindowTitle(f"{wording.headline(entry)} — Ringkas" if entry else "Ringkas")
        for name in ("search", "export", "close", "read_again", "dock", *PANELS, "next_quote", "previous_quote"):
            self._actions[name].setEnabled(entry is not None)

    def _tell_notes(self) -> None:
        digest = self._shown.digest if self._shown and self._shown.state == "ready" else None
        words = " ".join(dict.fromkeys(wording.note(note) for note in digest.notes)) if digest else ""
        if words and words != self._noted:
            self._notice.tell(words, stay=True)
        elif self._noted and not words:
            self._notice.hide()
        self._noted = words

    def _make_docks(self) -> None:
        from desktop_app.window import docks as docking  # noqa: PLC0415  # not needed before there is an article

        docks = self._docks = docking.Docks(self, self._theme)
        docks.span_chosen.connect(self._centre.reveal)
        self._centre.mark_chosen.connect(docks.show_mark)
        docks.summary_changed.connect(self._centre.set_summary)
        docks.summary_changed.connect(self._on_summary)
        docks.ranker_chosen.connect(self._on_ranker)
        docks.visibility_changed.connect(self._on_docks)
        docks.window_made.connect(self._on_window_made)
        if self._layout:
            docks.restore(self._layout)
        self._on_docks()

    def _article_list(self) -> "ArticleList":
        if self._list is None:
            from desktop_app.window import article_list  # noqa: PLC0415  # not needed before there is an article

            self._list = article_list.ArticleList(self._theme, self._desk.articles)
            self._list.chosen.connect(self.show_entry)
            self._list.close_asked.connect(self._intake.close)
            self._splitter.insertWidget(0, self._list)
            self._splitter.setStretchFactor(1, 1)
            self._splitter.setSizes([_LIST, self.width() - _LIST])
        return self._list

    def _lay_out(self) -> None:
        """Fit the window's parts to its width and to whether anything is open."""
        empty = self._shown is None
        compact, narrow = self.width() < COMPACT, self.width() < NARROW
        self._bar.arrange(compact=compact, narrow=narrow, empty=empty)
        if self._list or not empty:
            self._article_list().setVisible(not compact and not empty)
        self._status.set_narrow(narrow)
        if self._docks:
            self._docks.set_present(not empty)
            self._docks.set_narrow(narrow)

    def _on_updated(self, entry: Entry) -> None:
        if entry is self._shown:
            self._show_shown()

    def _on_opened(self, entry: Entry) -> None:
        self.select(entry)
        self._centre.setFocus()

    def _on_progressed(self) -> None:
        self._status.show_progress(len(self._desk.pending))
        self._actions["reopen"].setEnabled(self._desk.can_reopen)

    def _on_history(self, can_go_back: bool, can_go_forward: bool) -> None:  # noqa: FBT001  # the pane's own signal
        self._actions["back"].setEnabled(can_go_back)
        self._actions["forward"].setEnabled(can_go_forward)

    def _on_ranker(self, ranker: str) -> None:
        if self._shown:
            self._desk.rank(self._shown, ranker)

    def _on_summary(self, indexes: tuple[int, ...]) -> None:
        self._summary = indexes

    def _on_found(self, entry: Entry, span: "Span") -> None:
        self.select(entry)
        self._centre.reveal(span)
        self._centre.setFocus()

    def _on_docks(self) -> None:
        self._actions["dock"].setChecked(self._docks is not None and self._docks.visible())

    def _on_window_made(self, dock: QWidget) -> None:
        from desktop_app.window import drops  # noqa: PLC0415  # not needed for the first picture

        drops.DropTarget(dock, self._theme).dropped.connect(self.take)

    def _on_theme(self) -> None:
        self._actions["theme"].setIcon(self._theme.icon("sun" if self._theme.tokens.dark else "moon"))

    # What the reader does

    def take(self, offer: "Offer") -> None:
        """Open what was dropped or pasted."""
        self._intake.take(offer)

    def open_paths(self, paths: Iterable[str]) -> None:
        """Open files and folders."""
        self._desk.open_paths(paths)

    def come_forward(self) -> None:
        """Raise the window, as when a second launch handed over its files."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def shown(self) -> Entry | None:
        """The article in the centre."""
        return self._shown

    def select(self, entry: Entry) -> None:
        """Show an open article."""
        self._article_list().show_entry(entry)

    def keep_place(self) -> None:
        """Write down in the entry on show where it is read."""
        if self._shown:
            self._centre.keep_place(self._shown)

    def layout_state(self) -> QByteArray:
        """Return how the panels are arranged, to be restored at the next start."""
        return self._docks.layout_state() if self._docks else self._layout

    def restore_layout(self, layout: QByteArray) -> None:
        """Arrange the panels as at the end of an earlier session, once there are any."""
        self._layout = layout
        if self._docks:
            self._docks.restore(layout)

    def tell_crash(self, file: Path) -> None:
        """Say calmly that something went wrong."""
        self._intake.tell_crash(file)

    def _search(self) -> None:
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()

    def _export(self) -> None:
        """Save the digest with the summary as it is now."""
        if self._shown and self._shown.digest:
            from desktop_app.window import export  # noqa: PLC0415  # not needed to show the window

            export.ask(self, replace(self._shown.digest, summary=self._summary), self._notice.tell)

    def _close_shown(self) -> None:
        if self._shown:
            self._intake.close(self._shown)

    def _read_again(self) -> None:
        if self._shown:
            self._desk.read(self._shown)

    def _read_encoded(self, encoding: str) -> None:
        if self._shown:
            self._desk.read_as(self._shown, {"encoding": encoding} if encoding else {})

    def _step_article(self, step: int) -> None:
        entries = self._desk.articles.entries
        if self._shown:
            row = min(max(self._desk.articles.row(self._shown) + step, 0), len(entries) - 1)
            self.select(entries[row])

    def _show_panel(self, name: str) -> None:
        if self._docks:
            self._docks.show_panel(name)

    def _show_docks(self, shown: bool) -> None:  # noqa: FBT001  # Qt's own signal
        if self._docks:
            self._docks.set_visible(shown)

    def _reset_layout(self) -> None:
        if self._docks:
            self._docks.arrange()

    def _show_full_screen(self, full: bool) -> None:  # noqa: FBT001  # Qt's own signal
        others = self.windowState() & ~Qt.WindowState.WindowFullScreen
        self.setWindowState(others | Qt.WindowState.WindowFullScreen if full else others)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window has been seen for the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._actions.retranslate()
            if self._docks:
                self._docks.retranslate()
            self._show_shown()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between the wide and the narrow layout."""
        super().resizeEvent(event)
        self._lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what must be kept be kept."""
        self.closing.emit()
        super().closeEvent(event)
