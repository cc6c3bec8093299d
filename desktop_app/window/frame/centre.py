"""The middle of the window: the article, or the page that stands where there is none."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.pages import EmptyPage
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.tab_order import Lead

if TYPE_CHECKING:
    from desktop_app.article import Digest, Remark, Span
    from desktop_app.window.board.page import Board, Chosen
    from desktop_app.window.frame.states import FailedPage, WaitingPage
    from desktop_app.window.reading.marks import Rest
    from desktop_app.window.reading.pane import ReadingPane
    from desktop_app.window.reading.visit import Origin


class Centre(QStackedWidget):
    """Shows one article in whatever state it is, or several together."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    opened = Signal(object, object)  # see the board's
    command_asked = Signal(str)  # the same
    corrected = Signal(object, str, object)  # the same
    read_asked = Signal(object, object)
    close_asked = Signal(object)

    def __init__(self, theme: Theme, layers: frozenset[str]) -> None:
        super().__init__()
        self._theme = theme
        self._layers = layers
        self._pages: dict[str, QWidget] = {}
        self._pane: ReadingPane | None = None
        self._listeners: list[Callable[[ReadingPane], object]] = []
        self._shown: Digest | None = None
        self._begun: Entry | None = None  # whose beginning is on show
        Lead(self, self.currentWidget)

    def listen(self, listener: "Callable[[ReadingPane], object]") -> None:
        """Let somebody listen to the pane of articles: now, or as soon as there is one."""
        if self._pane:
            listener(self._pane)
        else:
            self._listeners.append(listener)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an article, or the empty page."""
        if entry is not self._begun:
            self._begun = None
        if entry is None:
            self._show(self._empty_page())
        elif entry.state == "ready" and entry.digest:
            self._show_digest(entry.digest, self._pane.place() if self._pane and self._begun is entry else entry.place)
        elif entry.beginning:
            self._show_beginning(entry)
        elif entry.state == "error":
            failed = self._failed_page()
            failed.show_entry(entry)
            self._show(failed)
        else:
            waiting = self._waiting_page()
            waiting.show_entry(entry)
            self._show(waiting)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show several articles together."""
        self._begun = None
        board = self._board()
        board.show_entries(entries)
        self._show(board)

    def update_entry(self, entry: Entry) -> None:
        """Let the board take in what is new about one of its articles."""
        self._board().update_entry(entry)

    def show_part(self, name: str) -> bool:
        """Go to what stands on the board for a panel of one article; tell whether there is anything."""
        return self._board().show_part(name)

    def chosen_there(self) -> "Chosen":
        """Return what is chosen on the board."""
        return self._board().chosen()

    def resume_there(self, chosen: "Chosen") -> None:
        """Let the board go on at what was chosen on it."""
        self._board().resume(chosen)

    def set_summary(self, indexes: Sequence[int]) -> None:
        """Mark other sentences as the summary."""
        if self._pane:
            self._pane.set_summary(indexes)

    def keep_place(self, entry: Entry) -> None:
        """Write down in an entry, if it is the one on show, what stands at the top of the view."""
        if self._pane and entry.digest and entry.digest is self._shown:
            entry.place = self._pane.place()

    def set_layers(self, layers: frozenset[str]) -> None:
        """Show the marks of these kinds only."""
        self._layers = layers
        if self._pane:
            self._pane.set_layers(layers)

    def reveal(self, span: "Span", passing: bool = False, origin: "Origin | None" = None) -> None:  # noqa: FBT001, FBT002  # the panels' own signal
        """Scroll to a place of the article and flash it; what is only passed by is no jump to come back from.

        `origin` leads back to where the jump began outside the article.
        """
        if self._pane:
            self._pane.reveal(span, passing=passing, origin=origin)

    def selected_words(self) -> str:
        """Return the words of the article that are selected."""
        span = self._seen.selected() if self._seen else None
        return span.of(self._shown.article.text) if span and self._shown else ""

    def set_rest(self, rest: "Rest") -> None:
        """Show what is outside the summary, let it step back, or hide it."""
        if self._pane:
            self._pane.set_rest(rest)

    def set_remarks(self, remarks: "Sequence[Remark]") -> None:
        """Show the reader's stars and notes."""
        if self._pane:
            self._pane.set_remarks(remarks)

    def sentence_here(self) -> "Span | None":
        """Return the sentence the reader is at."""
        return self._seen.here.sentence() if self._seen else None

    def words_here(self) -> "Span | None":
        """Return the words that would be copied."""
        return self._seen.here.words() if self._seen else None

    def step_sentence(self, step: int) -> None:
        """Go to the next sentence (1) or the one before (-1)."""
        if self._seen:
            self._seen.step_sentence(step)

    def step_quote(self, step: int) -> None:
        """Go to the next quote (1) or the one before (-1), seen from where the reader is."""
        if self._seen:
            self._seen.step_quote(step)

    def back(self) -> None:
        """Go back to where the last jump began."""
        if self._seen:
            self._seen.back()

    def forward(self) -> None:
        """Go forward through the jumps again."""
        if self._seen:
            self._seen.forward()

    @property
    def _seen(self) -> "ReadingPane | None":
        """The pane, unless another page is on show: what the reader does there is not meant for it."""
        return self._pane if self._pane and self.currentWidget() is self._pane else None

    def _show_digest(self, digest: "Digest", start: int) -> None:
        pane = self._reading_pane()
        if digest is not self._shown:
            self._show(pane)  # a place can be found only in a view of the true size
            pane.show_digest(digest, start)
            pane.set_summary(digest.summary)
            self._shown = digest
        self._begun = None
        self._show(pane)

    def _show_beginning(self, entry: Entry) -> None:
        from desktop_app.article import Article, Digest  # noqa: PLC0415  # see above

        pane = self._reading_pane()
        if self._begun is not entry:
            self._show(pane)
            self._shown = Digest(Article(entry.beginning, title=entry.headline, source=entry.path, id="beginning"))
            pane.show_digest(self._shown, partly=True)
            self._begun = entry
        self._show(pane)

    def _show(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        if page is self.currentWidget():
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and (focus is self or self.isAncestorOf(focus))
        self.setCurrentWidget(page)
        if had_focus:
            page.setFocus()

    def _reading_pane(self) -> "ReadingPane":
        if self._pane is None:
            from desktop_app.window.reading import pane as reading  # noqa: PLC0415  # not before there is an article

            pane = self._pane = reading.ReadingPane(self._theme)
            pane.set_layers(self._layers)
            while self._listeners:
                self._listeners.pop(0)(pane)
        return self._pane

    def _empty_page(self) -> EmptyPage:
        page = self._pages.get("empty")
        if not isinstance(page, EmptyPage):
            page = self._pages["empty"] = EmptyPage(self._theme)
            page.open_asked.connect(self.open_asked)
            page.paste_asked.connect(self.paste_asked)
            page.sample_asked.connect(self.sample_asked)
        return page

    def _board(self) -> "Board":
        from desktop_app.window.board import page as boards  # noqa: PLC0415  # only for several articles

        page = self._pages.get("board")
        if not isinstance(page, boards.Board):
            page = self._pages["board"] = boards.Board(self._theme)
            page.opened.connect(self.opened)
            page.command_asked.connect(self.command_asked)
            page.corrected.connect(self.corrected)
        return page

    def _waiting_page(self) -> "WaitingPage":
        from desktop_app.window.frame import states  # noqa: PLC0415  # not before there is an article

        page = self._pages.get("waiting")
        if not isinstance(page, states.WaitingPage):
            page = self._pages["waiting"] = states.WaitingPage(self._theme)
        return page

    def _failed_page(self) -> "FailedPage":
        from desktop_app.window.frame import states  # noqa: PLC0415  # not before there is an article

        page = self._pages.get("failed")
        if not isinstance(page, states.FailedPage):
            page = self._pages["failed"] = states.FailedPage(self._theme)
            page.read_asked.connect(self.read_asked)
            page.close_asked.connect(self.close_asked)
        return page
