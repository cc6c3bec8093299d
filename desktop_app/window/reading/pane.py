"""The reading pane: the article, its head, the heat strip, the find bar and the cards, joined."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.article import Article, Digest, Remark, Span
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading import card, document, marks, menu
from desktop_app.window.reading.card import Card
from desktop_app.window.reading.find import FindBar, Finder
from desktop_app.window.reading.header import Header
from desktop_app.window.reading.heat import HeatStrip
from desktop_app.window.reading.marks import Mark, Pieces, Rest
from desktop_app.window.reading.page import Composer, Paragraph
from desktop_app.window.reading.pointer import Pointer
from desktop_app.window.reading.ring import FocusRing
from desktop_app.window.reading.scrolling import Place
from desktop_app.window.reading.view import STRIP, ArticleView
from desktop_app.window.reading.visit import Origin, Stop, Visit, Visits
from desktop_app.window.reading.whereabouts import Whereabouts
from desktop_app.window.widgets.tab_order import Lead
from desktop_app.window.widgets.translated import Translated

translate = QCoreApplication.translate
_NOTHING = Digest(Article(""))
_AIR = 4  # px between the strip and the scroll bar


class ReadingPane(Translated, QWidget):
    """Shows one article and where everything found in it stands."""

    history_changed = Signal(bool, bool)  # can one go back, and forward?
    mark_chosen = Signal(object)  # Span of the mark that the reader clicked in the text
    moved = Signal()  # another line stands at the top
    zoom_asked = Signal(int)  # 1: larger text, -1: smaller
    correction_asked = Signal(object, bool)  # Span, and whether it is page junk from now on
    menu_made = Signal(object, object, object)  # QMenu to add to, Mark it is about or None, selected Span or None
    copy_asked = Signal(object)  # Span to be copied with its source
    star_asked = Signal(object)  # Span of a sentence
    note_asked = Signal(object)  # the same
    rest_changed = Signal(str)  # what is done with the words outside the summary
    panel_asked = Signal(str, object)  # a panel to show, and the Span of which it should show the row

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digest = _NOTHING
        self._marks: tuple[Mark, ...] = ()
        self._summary: tuple[int, ...] = ()
        self._layers = marks.LAYERS
        self._rest: Rest = "shown"
        self._hiding = QTimer(self, singleShot=True, interval=0)
        self._hiding.timeout.connect(self._rebuild_here)
        self._remarks: tuple[Remark, ...] = ()
        self._composer = Composer()
        self._built_for: document.Measures | None = None
        self._visit = Visit()
        self._visits = Visits()
        self.header = Header(theme, self)
        self.find_bar = FindBar(theme, self)
        self.finder = Finder(self.find_bar)
        self.view = ArticleView(theme, self)
        self.pointer = Pointer(self.view)
        self.here = Whereabouts(self.view, self.pointer)
        self.heat = HeatStrip(theme, self.view)
        self.card = Card(theme, self.view)
        self.ring = FocusRing(theme, self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.find_bar, self.view):
            column.addWidget(widget)
        self.find_bar.hide()
        Lead(self, lambda: self.view)
        self._join_parts()
        self._join_keys()
        self.retranslate()
        self.show_digest(None)

    def _join_parts(self) -> None:
        self.header.back.connect(self.back)
        self.header.forward.connect(self.forward)
        self.finder.found.connect(self._on_found)
        self.finder.aimed.connect(self._aim)
        self.find_bar.closed.connect(self._on_find_closed)
        self.pointer.pressed.connect(self._on_pressed)
        self.pointer.touched.connect(self.card.hide)
        self.pointer.placed.connect(self._on_placed)
        self.pointer.opened.connect(self._on_opened)
        self.pointer.retaken.connect(self._on_retaken)
        self.pointer.rested.connect(self._on_rested)
        self.pointer.left.connect(self.card.hide_soon)
        self.view.resized.connect(self._on_resized)
        self.view.reshaped.connect(self._on_reshaped)
        self.view.stepped.connect(self.step_quote)
        self.view.zoomed.connect(self.zoom_asked)
        self.view.verticalScrollBar().valueChanged.connect(self.card.hide)
        self.view.verticalScrollBar().valueChanged.connect(self.moved)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.heat.chosen.connect(self._on_heat)
        self._theme.changed.connect(self._on_theme)
        self._theme.article_scaled.connect(self._on_theme)

    def _join_keys(self) -> None:
        """Take the keys of finding wherever in the window the keyboard is, as long as the pane is seen."""
        keys = QKeySequence.StandardKey
        for key, act in (
            (keys.Find, self.open_find),
            (keys.FindNext, partial(self.find_step, 1)),
            (keys.FindPrevious, partial(self.find_step, -1)),
        ):
            QShortcut(key, self, context=Qt.ShortcutContext.WindowShortcut).activated.connect(act)
        copy = QShortcut("Ctrl+Shift+C", self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.view.copy)
        self.view.copied.connect(lambda: self.copy_asked.emit(self.here.words()))

    # What the window asks for

    def show_digest(self, digest: Digest | None, start: int = 0, *, partly: bool = False) -> None:
        """Show an article, or nothing: from where the reader left it, at first from the code point `start`.

        `partly`: these are only the first words of a file that is still read.
        """
        self._visit.place = self.view.scroller.place()
        self._digest = digest or _NOTHING
        self._remarks = ()
        self.here.digest, self.here.clicked = self._digest, None
        self._visit = self._visits.of(self._digest.article, start) if digest else Visit()
        self._summary = self._digest.summary
        self.header.show_digest(digest, partly=partly)
        self.view.setAccessibleDescription(self.header.details.text())
        self.finder.read(self._digest.article.text)
        self._rebuild()
        self._tell_history()

    def set_summary(self, indexes: Sequence[int]) -> None:
        """Mark these sentences as the summary."""
        self._summary = tuple(indexes)
        if self._rest == "hidden":
            self._hiding.start()  # once, however often the slider moves
        self._lay_summary()

    def _lay_summary(self) -> None:
        pieces = Pieces(marks.of_summary(self._digest, self._summary), self.view.page)
        self.view.kept = pieces if self._rest == "dimmed" and self._summary else None
        self.view.set_pieces({"summary": pieces})
        self.heat.set_summary(self._summary)

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show the reader's stars and notes beside their sentences."""
        self._remarks = tuple(remarks)
        pieces = Pieces(marks.of_remarks(self._remarks), self.view.page)
        self.view.set_pieces({"remarks": pieces})

    def set_rest(self, rest: Rest) -> None:
        """Show what is outside the summary, let it step back, or hide it."""
        self._rest = rest
        self._rebuild_here()
        self.rest_changed.emit(rest)

    def set_layers(self, layers: frozenset[str]) -> None:
        """Show only these kinds of marks: "summary", "quotes", "speakers", "times"."""
        reweighed = ("speakers" in layers) != ("speakers" in self._layers)
        self._layers = frozenset(kind for kind in marks.LAYERS if kind in layers)
        self.view.set_layers(self._layers)
        if reweighed:
            self._rebuild_here()

    def reveal(self, span: Span, *, passing: bool = False, origin: Origin | None = None) -> None:
        """Scroll to a place and let it flash once; `back` returns to where it was before places that were passed by.

        `origin` leads to where the reader was outside the article, which was never only passed by.
        """
        here = self._stop()._replace(origin=origin)
        self._visit.history.leave(here, passing=passing, kept=origin is not None)
        self._tell_history()
        self._aim(span)
        self.view.scroller.light_up()

    def back(self) -> None:
        """Return to where the last jump began."""
        self._return(self._visit.history.back(self._stop()))

    def forward(self) -> None:
        """Go again to where `back` came from."""
        self._return(self._visit.history.forward(self._stop()))

    def place(self) -> int:
        """Return the code point at the top of the view."""
        return self.view.scroller.place().start

    def selected(self) -> Span | None:
        """Return the words of the article that are selected, if any."""
        return self.view.selected()

    def step_sentence(self, step: int) -> None:
        """Go to the next sentence (1) or the one before (-1)."""
        span = self.here.next_sentence(step)
        if span:
            self._aim(span)
            self.mark_chosen.emit(span)

    def explain(self, place: QPoint) -> None:
        """Tell in a card why the sentence at a place of the viewport has its score."""
        mark = self.here.sentence_mark(place)
        if mark:
            self._on_rested(mark, place)

    def step_quote(self, step: int) -> None:
        """Go to the next quote (1) or the one before (-1), seen from the target or from the top of the view."""
        target = self._visit.target
        here = target.start if target else self.view.scroller.place().start - (step > 0)
        quotes = sorted(quote.span for quote in self._digest.quotes)
        ahead = [span for span in quotes if (span.start > here if step > 0 else span.start < here)]
        if ahead:
            span = ahead[0] if step > 0 else ahead[-1]
            self._aim(span)
            self.mark_chosen.emit(span)

    def open_find(self) -> None:
        """Open the find bar; what is selected is sought."""
        span = self.view.selected()
        self.finder.open(span.of(self._digest.article.text) if span else "")

    def find_step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1); opens the bar when it is closed."""
        if self.find_bar.isVisible():
            self.finder.step(step)
        else:
            self.open_find()

    # Building and going

    def _rebuild(self) -> None:
        """Build page and document anew, place all marks, and go where the visit stands."""
        summary = sorted(mark.span for mark in marks.of_summary(self._digest, self._summary))
        only = summary if self._rest == "hidden" and summary else None
        page = self._composer.page(self._digest, self._visit.opened, self._visit.place.start, only)
        if page is not self.view.page:
            self._marks = self.here.marks = marks.of_digest(self._digest, page.stretch)
            self.heat.show_digest(self._digest, page)
        heavy = self._layers & {"speakers"}
        bold = [mark for mark in self._marks if mark.kind in heavy and mark.strong]
        self.card.hide()
        self._built_for = self.view.measures
        built = document.build(page, self._digest, bold, self._theme, self.view.measures)
        self.view.show_page(page, self._digest.article.text, built)
        self.view.set_pieces({kind: Pieces(self._of_kind(kind), page) for kind in marks.FIXED})
        self._lay_summary()
        self.set_remarks(self._remarks)
        self._lay_hits()
        self._set_target(self._visit.target)
        self.view.scroller.restore(self._visit.place)

    def _rebuild_here(self) -> None:
        place, shown = self.view.scroller.place(), self.view.page.stretch
        self._visit.place = place if shown.start <= place.start < shown.end else Place(shown.start)
        self._rebuild()

    def _turn_to(self, place: int) -> None:
        """Show the stretch of a very long article in which a place stands."""
        shown = self.view.page.stretch
        if not shown.start <= place < shown.end and place < len(self._digest.article.text):
            self._visit.place = Place(place)
            self._rebuild()

    def _of_kind(self, kind: marks.Kind) -> list[Mark]:
        return [mark for mark in self._marks if mark.kind == kind]

    def _lay_hits(self) -> None:
        self.view.set_pieces({"found": Pieces((Mark("found", span) for span in self.finder.hits), self.view.page)})

    def _aim(self, span: Span) -> None:
        """Make a span the target, open what hides it, and go there."""
        self._turn_to(span.start)
        shown = self.view.page.offsets.shown(span)
        if self._rest == "hidden" and shown.start == shown.end:
            self.set_rest("dimmed")  # the words asked for are more important
        hidden = self.view.page.behind(span)
        if hidden:
            self._on_opened(hidden)
        self._set_target(span)
        self.view.scroller.show(self.view.page.offsets.shown(span))

    def _set_target(self, span: Span | None) -> None:
        self._visit.target = self.here.target = span
        self.view.set_pieces({"target": Pieces([Mark("target", span)] if span else [], self.view.page)})

    def _stop(self) -> Stop:
        return Stop(self.view.scroller.place(), self._visit.target)

    def _return(self, there: Stop | None) -> None:
        if there:
            self._turn_to(there.place.start)
            self._set_target(there.target)
            self.view.scroller.restore(there.place)
            self._tell_history()
        if there and there.origin:
            there.origin()

    def _tell_history(self) -> None:
        back, forward = self._visit.history.reach
        self.header.set_reach(back=back, forward=forward)
        self.history_changed.emit(back, forward)

    # What the reader does

    def _on_pressed(self, mark: Mark) -> None:
        if mark.kind == "remarks":
            self.note_asked.emit(mark.span)
            return
        self._set_target(mark.span)
        self.mark_chosen.emit(mark.span)

    def _on_placed(self, span: Span) -> None:
        self._set_target(None)
        self.here.clicked = span

    def _on_opened(self, paragraph: Paragraph) -> None:
        if paragraph.kind == "more":
            goes_on = paragraph.span.start > self.view.page.stretch.start
            self._turn_to(paragraph.span.start if goes_on else paragraph.span.end - 1)
            return
        self._visit.opened |= {paragraph.span.start}
        self._rebuild_here()

    def _on_retaken(self, paragraph: Paragraph) -> None:
        self.correction_asked.emit(paragraph.span, False)

    def _on_rested(self, mark: Mark, place: QPoint) -> None:
        told = card.remark(self._remarks[mark.index]) if mark.kind == "remarks" else card.tell(self._digest, mark)
        self.card.show_told(told, self.view.viewport().mapTo(self.view, place))

    def _on_heat(self, at: int) -> None:
        self.reveal(self._digest.sentences[at].span)

    def _on_found(self) -> None:
        self._lay_hits()
        self.finder.start_at(self.view.scroller.place().start)

    def _on_find_closed(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_menu(self, place: QPoint) -> None:
        about = self.here.aimed(place)
        found = menu.build(self, about)
        self.menu_made.emit(found, self.here.meant(about), self.here.chosen(about, self.finder.shown))
        self.pointer.asks = False
        found.popup(self.here.on_screen(about))

    def unfold(self) -> None:
        """Show all page junk in full."""
        self._visit.opened |= {part.span.start for part in self.view.page.paragraphs if part.kind == "chrome"}
        self._rebuild_here()

    # What Qt and the theme tell

    def _on_resized(self) -> None:
        viewport = self.view.viewport().geometry()
        left = viewport.right() + 1 + STRIP - _AIR - self.heat.width()
        self.heat.setGeometry(left, 0, self.heat.width(), self.view.height())
        self.header.set_room(compact=self.view.in_narrow_window(), height=self.height())

    def _on_reshaped(self) -> None:
        left = self.view.indent + self.view.measures.left
        self.header.set_left(left)
        self.find_bar.set_left(left)
        if self._built_for is not self.view.measures:
            self._rebuild_here()

    def _on_theme(self) -> None:
        for part in (self.header, self.find_bar, self.card):
            part.retheme()
        self.view.repaper()
        self._built_for = None  # built in other fonts and colours
        self.view.reshape()
        if self._built_for is None:
            self._rebuild_here()

    def retranslate(self) -> None:
        """Take the present language."""
        self.view.setAccessibleName(translate("Reading", "Article"))
        self.heat.setAccessibleName(translate("Reading", "Where the important sentences are"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the jumps and put away what floats, where the window has not taken these keys already."""
        if event.matches(QKeySequence.StandardKey.Back):
            self.back()
        elif event.matches(QKeySequence.StandardKey.Forward):
            self.forward()
        elif event.key() == Qt.Key.Key_Escape and (self.card.isVisible() or self.find_bar.isVisible()):
            self.card.hide()
            self.find_bar.closed.emit()
        else:
            super().keyPressEvent(event)
