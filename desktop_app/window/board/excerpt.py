"""The strip below the board: the chosen words in their sentence, one article after the other."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QToolButton, QWidget

from desktop_app.article import Digest, Span
from desktop_app.window.board import Place, Source
from desktop_app.window.language import excerpt, words
from desktop_app.window.language.filling import filled
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels import facts
from desktop_app.window.rows.sheet import displayable, icon_side
from desktop_app.window.widgets.labels import text_label
from desktop_app.window.widgets.reflow import Reflow
from desktop_app.window.widgets.strips import PADDING, column
from desktop_app.window.widgets.translated import Translated

translate = QCoreApplication.translate
_LINES, _FEW = 4, 2  # of the words before they scroll: in a tall window, in a low one
_NARROW = 36  # em, below which buttons go without their names


class Excerpt(Translated, QWidget):
    """Shows one place of several. `opened(Entry, Span)` tells which one is wanted in its article."""

    opened = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources: Sequence[Source] = ()
        self._places: Sequence[Place] = ()
        self._at = 0
        self._lines = _LINES
        self._where, self._count = text_label(parent=self, wrap=True), text_label(parent=self)
        self._before, self._after = QToolButton(self), QToolButton(self)
        self._copy, self._open = QPushButton(self), QPushButton(self)
        self._words = QTextBrowser(self)
        self._build()
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._copy.clicked.connect(self._on_copy)
        self._open.clicked.connect(self._on_open)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_places((), ())

    def show_places(self, sources: Sequence[Source], places: Sequence[Place]) -> None:
        """Show the first of these places; without any, say how to get one."""
        self._sources, self._places, self._at = sources, places, 0
        self._show()

    def set_low(self, *, low: bool) -> None:
        """Leave others more of a low window."""
        lines = _FEW if low else _LINES
        if lines != self._lines:  # told at every step of a resize
            self._lines = lines
            self._restyle()

    def resume(self, place: Place | None) -> None:
        """Go on at a place, if it is one of those that are shown."""
        if place in self._places:
            self._at = self._places.index(place)
            self._show()

    @property
    def place(self) -> Place | None:
        """The place on show."""
        return self._places[self._at] if self._places else None

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the buttons where there is room."""
        super().resizeEvent(event)
        self._name_buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and the line above."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.paper)
        painter.fillRect(0, 0, self.width(), 1, self._theme.tokens.line)

    def _build(self) -> None:
        self._before.setIcon(self._theme.icon("back"))
        self._after.setIcon(self._theme.icon("forward"))
        for button, icon in ((self._copy, "copy"), (self._open, "article")):
            button.setIcon(self._theme.icon(icon))
            button.setProperty("look", "small")
        self._words.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._words.setOpenLinks(False)
        self._words.viewport().setAutoFillBackground(False)
        self._words.document().setDocumentMargin(0)
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._count, self._before, self._after, self._copy, self._open):
            row.addWidget(part)
        row.addStretch(1)
        box = column(self, spacing=8, margins=(PADDING, 12, PADDING, 12))
        box.addWidget(Reflow((self._where, tools), self, spacing=16, grow=0))
        box.addWidget(self._words)

    def _show(self) -> None:
        place = self.place
        several = len(self._places) > 1
        stepping: tuple[QWidget, ...] = (self._count, self._before, self._after)
        for part in stepping:
            part.setVisible(several)
        of_place: tuple[QWidget, ...] = (self._copy, self._open, self._words)
        for part in of_place:
            part.setVisible(place is not None)
        self._name_buttons()
        if place is None:
            self._where.setText(translate("Board", "Click on somebody or on an event: their words appear here."))
            return
        source = self._sources[place.article]
        number = words.sentence_numbers(facts.sentences_of(source.digest, place.span))
        where = " · ".join(filter(None, (displayable(source.headline), number)))
        self._where.setText(f"{source.letter}   {where}")
        self._words.setHtml(_marked(source.digest, place.span))
        locale = QLocale()
        numbers = map(locale.toString, (self._at + 1, len(self._places)))
        self._count.setText(filled(translate("Board", "%1 of %2"), *numbers))
        self._before.setEnabled(self._at > 0)
        self._after.setEnabled(self._at < len(self._places) - 1)

    def _name_buttons(self) -> None:
        for button, name in (
            (self._before, translate("Board", "The place before")),
            (self._after, translate("Board", "The next place")),
        ):
            button.setToolTip(tip(name))
            button.setAccessibleName(name)
        for pressed, name in (
            (self._copy, translate("QuotesPanel", "Copy with source")),
            (self._open, translate("Board", "Open in the article")),
        ):
            narrow = self.width() < _NARROW * self._theme.interface_font().pixelSize()
            pressed.setText("" if narrow else f" {name}")  # a little more room after the icon
            pressed.setAccessibleName(name)
            pressed.setToolTip(tip(name if narrow else ""))
        self._words.setAccessibleName(translate("Board", "Words of the article"))

    def _restyle(self) -> None:
        theme = self._theme
        self._where.setFont(theme.interface_font(semibold=True))
        self._count.setFont(theme.interface_font(12))
        font = theme.excerpt_font(16)
        self._words.setFont(font)
        self._words.setFixedHeight(round(font.pixelSize() * 1.6 * self._lines))
        side = round(icon_side(theme))
        for button in (self._before, self._after):
            button.setIconSize(QSize(side, side))

    def _on_before(self) -> None:
        self._at -= 1
        self._show()

    def _on_after(self) -> None:
        self._at += 1
        self._show()

    def _on_copy(self) -> None:
        if self.place:
            digest = self._sources[self.place.article].digest
            QGuiApplication.clipboard().setMimeData(excerpt.mime(digest, self.place.span))

    def _on_open(self) -> None:
        if self.place:
            self.opened.emit(self._sources[self.place.article].entry, self.place.span)


def _marked(digest: Digest, span: Span) -> str:
    """Return the sentences around a place as HTML, the place itself underlined; nothing in it is live."""
    text = digest.article.text
    first, last = facts.sentences_of(digest, span) or (0, -1)
    around = digest.sentences[first : last + 1]
    start = min([span.start, *(sentence.span.start for sentence in around)])
    end = max([span.end, *(sentence.span.end for sentence in around)])
    pieces = (text[start : span.start], span.of(text), text[span.end : end])
    before, inside, after = (html.escape(_shown(piece)) for piece in pieces)
    return f"<p style='line-height: 120%'>{before}<u>{inside}</u>{after}</p>"


def _shown(words: str) -> str:
    """Return words as Qt can show them, the spaces at their ends kept."""
    lead, tail = words[:1].isspace(), words[-1:].isspace()
    return " " * lead + displayable(words) + " " * (tail and not words.isspace())
