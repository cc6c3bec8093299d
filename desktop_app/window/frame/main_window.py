"""The main window: list, centre and panels put together, and what passes between them."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.window import commands
from desktop_app.window.corrections.corrector import Corrector
from desktop_app.window.desk import session, wording
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame import layouts, parts, way_back
from desktop_app.window.frame.centre import Centre
from desktop_app.window.frame.status import StatusBar
from desktop_app.window.frame.toolbar import ToolBar
from desktop_app.window.intake.arrivals import Arrivals
from desktop_app.window.intake.intake import Intake
from desktop_app.window.looks.theme import Theme, growth
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.storage.settings import Settings
from desktop_app.window.widgets import tab_order
from desktop_app.window.widgets.actions import Actions
from desktop_app.window.widgets.notice import Notice
from desktop_app.window.widgets.translated import Translated

if TYPE_CHECKING:
    from desktop_app.article import Digest, Span
    from desktop_app.window.frame.article_list import ArticleList
    from desktop_app.window.frame.docks import Docks
    from desktop_app.window.reading.pane import ReadingPane

translate = QCoreApplication.translate
_SETTLED_MS = 150  # after an article was opened; the order of the Tab key need not make it wait


class MainWindow(Translated, tab_order.OrderedWindow):
    """One window for all articles; `show_entry` or `select` must say what it begins with.

    What the first picture does without is made by `_complete` after it. `painted()` tells that it is on the screen,
    `shown_changed(Entry)` which article is read, `moved()` that it was scrolled, `remarked()` that the reader set down
    something about it, `arranged()` that panels came or went, `closing()` the window's end.
    """

    painted = Signal()
    shown_changed = Signal(object)
    moved = Signal()
    arranged = Signal()
    remarked = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, desk: Desk, preferences: Preferences, sample: str) -> None:
        super().__init__()
        self.theme = theme
        self.desk = desk
        self.preferences = preferences
        self._shown: Entry | None = None
        self._several: tuple[Entry, ...] = ()
        self.read: Entry | None = None  # last, alone
        self.docks: Docks | None = None
        self._digest: Digest | None = None  # whose summary this is
        self.summary: tuple[int, ...] = ()
        self._arrangement = layouts.Arrangement(QByteArray())
        self._is_painted = False
        self._painting = QTimer(self, singleShot=True, interval=0)
        self._painting.timeout.connect(self._complete)
        layers = frozenset(preferences.settings.layers)
        self._ordering = QTimer(self, singleShot=True, interval=_SETTLED_MS)  # once new parts are in their places
        self._ordering.timeout.connect(self._order)
        self.commands = Actions(self, theme)
        self._list: ArticleList | None = None
        self.centre = Centre(theme, layers)
        self._status = StatusBar(theme, layers)
        self.notice = Notice(theme)
        self.intake = Intake(self, desk, self.notice, sample)
        self._arrivals = Arrivals(self, self.notice)
        self.corrector = Corrector(self, theme, desk, self.notice)
        self.commands.add(commands.first(self))
        self.bar = ToolBar(theme, self.commands, desk.articles)
        self._frame = parts.Frame(self.centre, self.width())
        parts.arrange(self, self.bar, self._frame, (self.corrector.strip, self.notice), self._status)
        self._connect()
        self._on_theme()
        self.resize(session.first_size())

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to what is read, not to the first button; place what waited for the window's size."""
        super().showEvent(event)
        self._lay_out()
        self.centre.setFocus()

    def _connect(self) -> None:
        desk, centre = self.desk, self.centre
        self.theme.changed.connect(self._on_theme)
        self.preferences.changed.connect(self._on_settings)
        self._on_settings(self.preferences.settings)
        self.bar.chosen.connect(self.select)
        self.bar.search.chosen.connect(self.show_place)
        self.bar.search.given_up.connect(centre.setFocus)
        self._status.layers_changed.connect(centre.set_layers)
        self._status.layers_changed.connect(self.preferences.show_layers)
        self._status.cancel_asked.connect(desk.cancel)
        desk.updated.connect(self._on_updated)
        desk.opened.connect(self._on_opened)
        desk.progressed.connect(self._on_progressed)
        desk.articles.rowsRemoved.connect(self._on_closed)
        centre.open_asked.connect(self.intake.open)
        centre.paste_asked.connect(self.intake.paste)
        centre.sample_asked.connect(self.intake.open_sample)
        centre.opened.connect(self.show_place)
        centre.command_asked.connect(self.commands.trigger)
        centre.read_asked.connect(desk.read_as)
        centre.close_asked.connect(self.intake.close)
        centre.corrected.connect(self.corrector.ask_of)
        centre.listen(self._on_pane)
        self.corrector.changed.connect(self._on_corrections)

    def _on_pane(self, pane: "ReadingPane") -> None:
        pane.history_changed.connect(self._on_history)
        pane.moved.connect(self.moved)
        pane.zoom_asked.connect(self.preferences.scale_article)
        pane.correction_asked.connect(self.corrector.retake)
        pane.menu_made.connect(self.corrector.fill)

    def _complete(self) -> None:
        """Add what the first picture does not show: list and panels first, then what nobody sees."""
        from desktop_app.window.frame import menu  # noqa: PLC0415  # see above
        from desktop_app.window.intake import drops  # noqa: PLC0415  # see above
        from desktop_app.window.notes import notebook  # noqa: PLC0415  # see above

        self._is_painted = True
        if self.docks:
            self.docks.build()
        if self._shown:
            self.select(self._shown)
        self.notebook = notebook.Notebook(self)
        self.commands.add(commands.later(self))
        self._on_progressed()
        self._on_corrections()
        self._status.tell_copies()
        drops.DropTarget(self, self.theme).dropped.connect(self.intake.take)
        self.bar.set_menu(menu.Menu(self.commands, self.preferences, self._read_encoded))
        self.painted.emit()

    # What is shown

    def show_entry(self, entry: Entry | None) -> None:
        """Show an article in the centre and in the panels; None shows the empty page."""
        self._change(entry, ())

    def show_several(self, entries: tuple[Entry, ...]) -> None:
        """Show articles together on the board, which takes the place of the panels, too."""
        self._change(None, entries)

    def _change(self, entry: Entry | None, several: tuple[Entry, ...]) -> None:
        self.keep_place()
        self._shown, self._several, self.read = entry, several, entry or self.read
        if entry:
            self.desk.hurry(entry)
        self._show_shown()
        self._lay_out()
        self.corrector.show_entry(entry)
        self.shown_changed.emit(entry)

    def _show_shown(self) -> None:
        entry = self._shown
        digest = entry.digest if entry and entry.state == "ready" else None
        if digest is not self._digest:  # else it stays the one that the reader shaped
            self._digest, self.summary = digest, digest.summary if digest else ()
        if entry and self.docks is None:
            self._make_docks()
        if self._several:
            self.centre.show_entries(self._several)
        else:
            self.centre.show_entry(entry)
        if self._is_painted and (entry or self._several):
            self._ordering.start()
        self._status.show_entry(entry, several=bool(self._several))
        if self.docks:
            self.docks.panels.show_digest(digest, entry)
            self.docks.panels.cover(*wording.missing(entry))
        self.intake.tell_notes(digest)
        self._tell_title()
        self.commands.set_shown(len(self._several) or int(entry is not None))

    def _tell_title(self) -> None:
        title = wording.reading(self._shown, self._several)
        self.bar.show_entry(self.desk.articles.row(self._shown) if self._shown else -1, title)
        self.setWindowTitle(" — ".join(filter(None, (title, "Ringkas"))))

    def _make_docks(self) -> None:
        from desktop_app.window.frame import docks as docking  # noqa: PLC0415  # not needed before there is an article

        docks = self.docks = docking.Docks(self, self.theme, self.preferences, later=not self._is_painted)
        docks.panels.span_chosen.connect(self.centre.reveal)
        self.centre.listen(lambda pane: pane.mark_chosen.connect(docks.panels.show_mark))
        docks.panels.summary_changed.connect(self.centre.set_summary)
        docks.panels.summary_changed.connect(self._on_summary)
        docks.panels.ranker_chosen.connect(self._on_ranker)
        docks.panels.length_chosen.connect(self.preferences.choose_length)
        docks.panels.choice_made.connect(self.preferences.choose_in_panel)
        docks.panels.command_asked.connect(self.commands.trigger)
        docks.panels.correction_asked.connect(self.corrector.ask)
        docks.panels.step_made.connect(self.corrector.step)
        docks.visibility_changed.connect(self._on_docks)
        docks.window_made.connect(self._on_window_made)
        if self._arrangement.state:
            docks.restore(self._arrangement)
        docks.dressed.connect(self._ordering.start)
        if self._is_painted:
            docks.build()
        self._on_docks()

    def _article_list(self) -> "ArticleList":
        if self._list is None:
            from desktop_app.window.frame import article_list  # noqa: PLC0415  # not needed before there is an article

            self._list = article_list.ArticleList(self.theme, self.desk.articles)
            self._list.chosen.connect(self.show_entry)
            self._list.several_chosen.connect(self.show_several)
            self._list.close_asked.connect(self.intake.close_several)
            self._frame.fill(self._list)
        return self._list

    def _lay_out(self) -> None:
        """Fit the window's parts to its size and to whether anything is open."""
        empty = self._shown is None and not self._several
        scale, docks = self.theme.interface_scale, self.docks
        layout = layouts.fitting(self.width(), self.height(), scale, docks.columns if docks else 1)
        self.bar.arrange(compact=not layout.listed, narrow=not layout.beside, empty=empty)
        self._frame.left.setVisible(layout.listed and not empty)
        if self._is_painted and not empty:
            self._article_list()
        self.centre.setMinimumSize(round(layouts.ARTICLE * growth(scale)) if layout.beside else 200, 120)
        if docks:
            docks.set_layout(layout, present=self._shown is not None)

    def _on_updated(self, entry: Entry) -> None:
        if entry is self._shown:
            self._show_shown()
        elif self._several:
            self.centre.update_entry(entry)
            self._tell_title()

    def _on_opened(self, entry: Entry) -> None:
        self.select(entry)
        self.centre.setFocus()

    def _on_closed(self) -> None:
        if self.read and not self.desk.articles.holds(self.read):
            self.read = None

    def _on_progressed(self) -> None:
        self._status.show_progress(self.desk.to_go, self.desk.percent)
        self.commands.enable(reopen=self.desk.can_reopen)

    def _on_corrections(self) -> None:
        self.commands.enable(undo=self.corrector.can_undo, redo=self.corrector.can_redo)

    def _on_history(self, can_go_back: bool, can_go_forward: bool) -> None:  # noqa: FBT001  # the pane's own signal
        self.commands.enable(back=can_go_back, forward=can_go_forward)

    def _on_ranker(self, ranker: str) -> None:
        self.desk.inquiries.ranker = ranker
        self.preferences.choose_ranker(ranker)
        if self._shown:
            self.desk.inquiries.rank(self._shown, ranker)

    def _on_summary(self, indexes: tuple[int, ...]) -> None:
        self.summary = indexes

    def show_place(self, entry: Entry, span: "Span") -> None:
        """Show a place of an article, unless it was closed since the place was offered."""
        if self.desk.articles.holds(entry):
            origin = way_back.to_board(self)
            self.select(entry)
            self.centre.reveal(span, origin=origin)
            self.centre.setFocus()

    def _order(self) -> None:
        """Let the Tab key go through the window as it is read."""
        lists = [self._list.view] if self._list else []
        panels = self.docks.parts() if self.docks else []
        tab_order.arrange((self.bar, *lists, self.centre, *panels, self.notice, self._status))

    def _on_docks(self) -> None:
        self.arranged.emit()
        self.commands["dock"].setChecked(self.docks is not None and self.docks.visible())
        if (alone := self.docks is not None and self.docks.alone) == self._frame.isVisible():
            self._frame.setVisible(not alone)
            self.centre.setFocus()

    def _on_settings(self, chosen: Settings) -> None:
        self.commands.set_keys(chosen.shortcuts)
        if self.docks:
            self.docks.panels.prefer(self.preferences.length())
        if self.desk.inquiries.ranker != chosen.ranker:
            self.desk.inquiries.ranker = chosen.ranker
            if self._shown and self._shown.digest:
                self.desk.inquiries.rank(self._shown, chosen.ranker)
                self._show_shown()
        self._status.set_layers(frozenset(chosen.layers))

    def _on_window_made(self, dock: QWidget) -> None:
        from desktop_app.window.intake import drops  # noqa: PLC0415  # not needed for the first picture

        drops.watch_soon(dock, self.theme, self.intake.take)

    def _on_theme(self) -> None:
        self.commands["theme"].setIcon(self.theme.icon("sun" if self.theme.tokens.dark else "moon"))
        self._lay_out()

    # What the reader does

    def open_paths(self, paths: Iterable[str]) -> None:
        """Open files and folders."""
        self.desk.open_paths(paths)

    @property
    def shown(self) -> Entry | None:
        """The article in the centre; None when there is none or several are shown together."""
        return self._shown

    @property
    def several(self) -> tuple[Entry, ...]:
        """The articles that are shown together; none when one alone is."""
        return self._several

    def select(self, entry: Entry) -> None:
        """Show an open article."""
        if self._is_painted:
            self._article_list().show_entry(entry)
        else:
            self.show_entry(entry)

    def select_several(self, entries: Sequence[Entry]) -> None:
        """Show open articles together."""
        self._article_list().show_entries(entries)

    def keep_place(self) -> None:
        """Write down in the entry on show where it is read."""
        if self._shown:
            self.centre.keep_place(self._shown)

    @property
    def arrangement(self) -> layouts.Arrangement:
        """How the panels are arranged, to be restored at the next start."""
        return self.docks.arrangement() if self.docks else self._arrangement

    def arrange(self, arrangement: layouts.Arrangement) -> None:
        """Arrange the panels as at the end of an earlier session, once there are any."""
        self._arrangement = arrangement
        if self.docks:
            self.docks.restore(arrangement)

    def _read_encoded(self, encoding: str) -> None:
        if self._shown:
            self.desk.read_as(self._shown, {"encoding": encoding} if encoding else {})

    def show_docks(self, shown: bool) -> None:  # noqa: FBT001  # Qt's own signal
        """Show the panels or leave them out."""
        if self.docks:
            self.docks.set_visible(shown)
            if not shown:
                self.centre.setFocus()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window has been seen for the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._painting.start()

    def retranslate(self) -> None:
        """Take up another language."""
        self.commands.retranslate()
        if self.docks:
            self.docks.panels.retranslate()
        self._show_shown()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape, wherever nothing else has a use for it, lead from several articles back to one."""
        if event.key() == Qt.Key.Key_Escape and self._several:
            self.commands.trigger("board")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between the wide and the narrow layout."""
        super().resizeEvent(event)
        self._lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what must be kept be kept."""
        self.closing.emit()
        super().closeEvent(event)
