"""The reading pane: the article, its head, the heat strip, the find bar and the cards, joined."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.article import Article, Digest, Span
from desktop_app.window.reading import card, document, find, marks
from desktop_app.window.reading.card import Card
from desktop_app.window.reading.find import FindBar
from desktop_app.window.reading.header import Header
from desktop_app.window.reading.heat import HeatStrip
from desktop_app.window.reading.history import History
from desktop_app.window.reading.marks import Mark, Pieces
from desktop_app.window.reading.page import Paragraph, compose
from desktop_app.window.reading.scrolling import Place
from desktop_app.window.reading.view import STRIP, ArticleView
from desktop_app.window.theme import Theme

translate = QCoreApplication.translate
_EMPTY = Article("")


class ReadingPane(QWidget):
    """Shows one article and where everything found in it stands."""

    history_changed = Signal(bool, bool)  # can one go back, and forward?
    mark_chosen = Signal(object)  # Span of the mark that the reader clicked in the text
    zoom_asked = Signal(int)  # 1: larger text, -1: smaller

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digest: Digest | None = None
        self._marks: tuple[Mark, ...] = ()
        self._summary: tuple[int, ...] = ()
        self._layers: frozenset[str] = marks.LAYERS
        self._opened: frozenset[int] = frozenset()
        self._target: Span | None = None
        self._hits: tuple[Span, ...] = ()
        self._hit = -1
        self._history: History[tuple[Place, Span | None]] = History()
        self.header = Header(theme, self)
        self.find_bar = FindBar(theme, self)
        self.view = ArticleView(theme, self)
        self.heat = HeatStrip(theme, self.view)
        self._card = Card(theme, self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.find_bar, self.view):
            column.addWidget(widget)
        self.setFocusProxy(self.view)
        self._join()
        self.retranslate()
        self.show_digest(None)
        self.find_bar.hide()

    def _join(self) -> None:
        self.header.back.connect(self.back)
        self.header.forward.connect(self.forward)
        self.find_bar.changed.connect(self._on_find_changed)
        self.find_bar.stepped.connect(self.find_step)
        self.find_bar.closed.connect(self.close_find)
        self.view.pressed.connect(self._on_pressed)
        self.view.touched.connect(self._card.hide)
        self.view.opened.connect(self._on_opened)
        self.view.hovered.connect(self._on_hovered)
        self.view.resized.connect(self._on_resized)
        self.view.reshaped.connect(self._on_reshaped)
        self.view.stepped.connect(self.step_quote)
        self.view.zoomed.connect(self.zoom_asked)
        self.view.verticalScrollBar().valueChanged.connect(self._card.hide)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.heat.chosen.connect(self._on_heat)
        self._theme.changed.connect(self._on_theme)
        self._shortcut(QKeySequence.StandardKey.Find).activated.connect(self.open_find)
        self._shortcut(QKeySequence.StandardKey.FindNext).activated.connect(self._on_find_next)
        self._shortcut(QKeySequence.StandardKey.FindPrevious).activated.connect(self._on_find_previous)

    def _shortcut(self, key: QKeySequence.StandardKey) -> QShortcut:
        """Return a key that works wherever in the window the keyboard is, as long as the pane is seen."""
        return QShortcut(key, self, context=Qt.ShortcutContext.WindowShortcut)

    # -- the contract with the window

    @property
    def digest(self) -> Digest | None:
        """The digest that is shown."""
        return self._digest

    def show_digest(self, digest: Digest | None) -> None:
        """Show an article from its top, or nothing. The same article again keeps its place."""
        same = self._digest is not None and digest is not None and self._digest.article == digest.article
        place = self.view.scroller.place() if same else Place()
        self._digest = digest
        self._marks = marks.of_digest(digest) if digest else ()
        self._summary = digest.summary if digest else ()
        if not same:
            self._opened, self._target, self._history = frozenset(), None, History()
            self._tell_history()
        self.header.show_digest(digest)
        self._search(self.find_bar.words.text() if self.find_bar.isVisible() else "")
        self._rebuild(place)

    def set_summary(self, indexes: Sequence[int]) -> None:
        """Mark these sentences as the summary."""
        self._summary = tuple(indexes)
        if self._digest:
            self.view.set_pieces({"summary": Pieces(marks.of_summary(self._digest, self._summary), self.view.page)})
            self.heat.set_summary(self._summary)

    def set_layers(self, layers: frozenset[str]) -> None:
        """Show only these kinds of marks: "summary", "quotes", "speakers", "times"."""
        reweighed = ("speakers" in layers) != ("speakers" in self._layers)
        self._layers = layers & marks.LAYERS
        self.view.set_layers(self._layers)
        if reweighed:
            self._rebuild(self.view.scroller.place())

    def reveal(self, span: Span) -> None:
        """Scroll to a place in the article and let it flash once; `back` returns to the place before."""
        if self._digest is None:
            return
        self._history.leave(self._here())
        self._tell_history()
        self._aim(span)

    def back(self) -> None:
        """Return to where the last jump began."""
        self._return(self._history.back(self._here()))

    def forward(self) -> None:
        """Go again to where `back` came from."""
        self._return(self._history.forward(self._here()))

    def set_font_scale(self, scale: float) -> None:
        """Set the size of the article's text; 1.0 is 18 px."""
        self._theme.scale_article(scale)

    def selected(self) -> Span | None:
        """Return the words of the article that are selected, if any."""
        return self.view.selected()

    def step_quote(self, step: int) -> None:
        """Go to the next quote (1) or the one before (-1), seen from the target or from the top of the view."""
        quotes = [mark.span for mark in self._marks if mark.kind == "quotes"]
        here = self._target.start if self._target else self.view.scroller.place().start - (step > 0)
        ahead = [span for span in quotes if (span.start > here if step > 0 else span.start < here)]
        if ahead:
            span = ahead[0] if step > 0 else ahead[-1]
            self._aim(span)
            self.mark_chosen.emit(span)

    # -- find in article

    def open_find(self) -> None:
        """Open the find bar; what is selected is searched."""
        if self._digest is None:
            return
        span = self.view.selected()
        self.find_bar.start(span.of(self._digest.article.text) if span else "")
        self._on_find_changed(self.find_bar.words.text())

    def find_step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), around the ends; opens the bar when it is closed."""
        if not self.find_bar.isVisible():
            self.open_find()
        elif self._hits:
            self._show_hit((self._hit + step) % len(self._hits))

    def close_find(self) -> None:
        """Close the bar and forget the hits."""
        self.find_bar.hide()
        self._search("")
        self._lay()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_find_changed(self, words: str) -> None:
        self._search(words)
        self._lay()
        if self._hits:
            top = self.view.scroller.place().start
            self._show_hit(next((at for at, span in enumerate(self._hits) if span.start >= top), 0))
        else:
            self.find_bar.show_count(0, 0)

    def _on_find_next(self) -> None:
        self.find_step(1)

    def _on_find_previous(self) -> None:
        self.find_step(-1)

    def _search(self, words: str) -> None:
        self._hits = find.search(self._digest.article.text, words) if self._digest else ()
        self._hit = -1

    def _show_hit(self, at: int) -> None:
        self._hit = at
        self.find_bar.show_count(at + 1, len(self._hits))
        self._aim(self._hits[at], flash=False)

    # -- building and going

    def _rebuild(self, place: Place) -> None:
        """Build page and document anew and go to a place."""
        digest = self._digest or Digest(_EMPTY)
        page = compose(digest, self._opened)
        bold = [mark for mark in self._marks if mark.kind == "speakers" and mark.strong]
        if "speakers" not in self._layers:
            bold = []
        built = document.build(page, digest, bold, self._theme, self.view.measures)
        self._card.hide()
        self.view.show_page(page, digest.article.text, built)
        self.heat.show_digest(self._digest, page)
        self.heat.set_summary(self._summary)
        self._lay()
        self.view.scroller.restore(place)

    def _lay(self) -> None:
        """Place all marks on the page."""
        page = self.view.page
        kinds: dict[marks.Kind, Pieces] = {
            kind: Pieces((mark for mark in self._marks if mark.kind == kind), page) for kind in marks.FIXED
        }
        if self._digest:
            kinds["summary"] = Pieces(marks.of_summary(self._digest, self._summary), page)
        kinds["found"] = Pieces((Mark("found", span) for span in self._hits), page)
        self.view.set_pieces(kinds)
        self._set_target(self._target)

    def _set_target(self, span: Span | None) -> None:
        self._target = span
        self.view.set_pieces({"target": Pieces([Mark("target", span)] if span else [], self.view.page)})

    def _aim(self, span: Span, *, flash: bool = True) -> None:
        """Make a span the target, open what hides it, and go there."""
        hidden = self.view.page.behind(span)
        if hidden:
            self._opened |= {hidden.span.start}
            self._rebuild(self.view.scroller.place())
        self._set_target(span)
        self.view.scroller.show(self.view.page.offsets.shown(span))
        if flash:
            self.view.scroller.light_up()

    def _here(self) -> tuple[Place, Span | None]:
        return self.view.scroller.place(), self._target

    def _return(self, there: tuple[Place, Span | None] | None) -> None:
        if there is None:
            return
        place, target = there
        self._set_target(target)
        self.view.scroller.restore(place)
        self._tell_history()

    def _tell_history(self) -> None:
        back, forward = self._history.reach
        self.header.set_reach(back=back, forward=forward)
        self.history_changed.emit(back, forward)

    # -- what the reader and the theme do

    def _on_pressed(self, mark: Mark) -> None:
        self._set_target(mark.span)
        self.mark_chosen.emit(mark.span)

    def _on_opened(self, paragraph: Paragraph) -> None:
        self._opened |= {paragraph.span.start}
        self._rebuild(self.view.scroller.place())

    def _on_heat(self, at: int) -> None:
        if self._digest:
            self.reveal(self._digest.sentences[at].span)

    def _on_hovered(self, mark: Mark | None, place: QPoint) -> None:
        told = card.tell(self._digest, mark) if mark and self._digest else None
        if told:
            self._card.show_told(told, self.view.viewport().mapTo(self.view, place))
        else:
            self._card.hide_soon()

    def _on_reshaped(self) -> None:
        left = self.view.indent + self.view.measures.left
        self.header.set_left(left)
        self.find_bar.set_left(left)
        self._rebuild(self.view.scroller.place())

    def _on_theme(self) -> None:
        for part in (self.header, self.find_bar, self._card):
            part.retheme()
        place = self.view.scroller.place()
        self.view.repaper()
        self._rebuild(place)
        self.view.reshape()

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        copy = menu.addAction(translate("Reading", "Copy"))
        copy.setEnabled(self.view.selected() is not None)
        copy.triggered.connect(self.view.copy)
        menu.addAction(translate("Reading", "Select all")).triggered.connect(self.view.selectAll)
        menu.addSeparator()
        menu.addAction(translate("Reading", "Find in article…")).triggered.connect(self.open_find)
        hidden = [paragraph for paragraph in self.view.page.paragraphs if paragraph.collapsed]
        unfold = menu.addAction(translate("Reading", "Show all that is not part of the article"))
        unfold.setEnabled(bool(hidden))
        unfold.triggered.connect(self._unfold)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _unfold(self) -> None:
        self._opened |= {paragraph.span.start for paragraph in self.view.page.paragraphs if paragraph.collapsed}
        self._rebuild(self.view.scroller.place())

    def retranslate(self) -> None:
        """Take the present language."""
        self.view.setAccessibleName(translate("Reading", "Article"))
        self.heat.setAccessibleName(translate("Reading", "Where the important sentences are"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of reading, where the window has not taken them already."""
        if event.matches(QKeySequence.StandardKey.Back):
            self.back()
        elif event.matches(QKeySequence.StandardKey.Forward):
            self.forward()
        elif event.key() == Qt.Key.Key_Escape:
            self._card.hide()
            self.close_find()
        else:
            super().keyPressEvent(event)

    def _on_resized(self) -> None:
        viewport = self.view.viewport().geometry()
        self.header.set_compact(compact=self.view.in_narrow_window())
        self.heat.setGeometry(
            viewport.right() + 1 + STRIP - self.heat.width() - 4, 0, self.heat.width(), self.view.height()
        )
