"""The head of the reading pane: the article's title, where and when it appeared, and the way back and forward."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.article import Digest
from desktop_app.window.desk import wording
from desktop_app.window.language import dates
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme, growth
from desktop_app.window.reading import display
from desktop_app.window.widgets.labels import text_label
from desktop_app.writing.paragraphs import from_right

translate = QCoreApplication.translate
_BOOK, _SENTENCES = 500_000, 10_000  # code points, sentences
_TITLE, _GROWTH, _LINES = 22, 0.4, 3  # px at 100 %, share of the text's growth, most lines
_LOW = 400  # px of the pane's height at 100 %, below which the title takes one line
_LOW_TITLE = 17  # px at 100 %, of the one line that a low window has room for
_TOP, _BOTTOM, _TIGHT = 20, 16, 8  # px above the title and below the details, and of both where room is short


def details(digest: Digest) -> str:
    """Return outlet, date, words and quotes in one line; what is not known is left out."""
    words = _words(digest)
    parts = [
        digest.article.outlet,
        dates.published(digest.article.published, QLocale()),
        translate("Reading", "%Ln word(s)", None, words),
        translate("Reading", "%Ln quote(s)", None, digest.count()) if digest.quotes else "",
    ]
    return "  ·  ".join(part for part in parts if part)


def _words(digest: Digest) -> int:
    """Return how many words the sentences have; of a book, how many gaps all of it has: that is told at once."""
    text = digest.article.text
    if len(text) > _BOOK or len(digest.sentences) > _SENTENCES:
        return text.count(" ") + text.count("\n")
    return sum(len(sentence.span.of(text).split()) for sentence in digest.sentences)


def _title_size(scale: float, size: int) -> float:
    """Return the title's size in px at 100 % that grows less than the text: it stays while the text moves on."""
    return size * (1 + (scale - 1) * _GROWTH) / scale if scale > 1 else size


def _lines(words: str, font: QFont, width: int, most: int) -> str:
    """Return what stands in the first few lines of this width, with an ellipsis where there is more."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        last = line
    more = layout.createLine().isValid()
    layout.endLayout()
    if not more:
        return words
    start = last.textStart()
    units = words.encode("utf-16-le")  # Qt counts them
    before, rest = units[: 2 * start].decode("utf-16-le"), units[2 * start :].decode("utf-16-le")
    return before + QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)


class Header(QFrame):
    """Shows the title over the article's column."""

    back = Signal()
    forward = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digest: Digest | None = None
        self._partly = False
        self._headline = ""
        self._compact = self._low = False
        self.setObjectName("article-header")
        self.title = self._label()
        self.title.setWordWrap(True)
        self.details = self._label()
        self.details.setWordWrap(True)
        self.details.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._back = self._button("back", self.back)
        self._forward = self._button("forward", self.forward)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.details)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._back)
        buttons.addWidget(self._forward)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._row.setContentsMargins(72, _TOP, 16, _BOTTOM)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        self._row.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        self.set_reach(back=False, forward=False)
        self.retheme()
        self.retranslate()

    def show_digest(self, digest: Digest | None, *, partly: bool = False) -> None:
        """Show another article's title and details, or that these are only its first words."""
        self._digest, self._partly = digest, partly
        self._headline = display.safe(wording.headline_of(digest)) if digest else ""
        self._fit()
        told = translate("Reading", "The rest is still being read…") if partly else details(digest) if digest else ""
        self.details.setText(display.safe(told))
        mirrored = from_right(self._headline)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.details.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.setVisible(digest is not None)

    def set_left(self, left: int) -> None:
        """Stand over the article's column, which begins `left` px from the pane's edge."""
        margins = self._row.contentsMargins()
        margins.setLeft(left)
        self._row.setContentsMargins(margins)

    def set_room(self, *, compact: bool, height: int) -> None:
        """Show the details only (`compact`), where the window's toolbar has title and jumps.

        In a pane of little `height` the title takes one line.
        """
        low = height < _LOW * growth(self._theme.interface_scale)
        if (compact, low) == (self._compact, self._low):
            return
        self._compact, self._low = compact, low
        for widget in (self.title, self._back, self._forward):
            widget.setVisible(not compact)
        self.title.setWordWrap(not low)
        policy = QSizePolicy.Policy.Ignored if low else QSizePolicy.Policy.Preferred  # one line is elided, never wider
        self.title.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        tight = compact or low
        margins = self._row.contentsMargins()
        margins.setTop(_TIGHT if tight else _TOP)
        margins.setBottom(_TIGHT if tight else _BOTTOM)
        self._row.setContentsMargins(margins)
        self.retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the title anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many lines of the title as leave the article its room; all of it is told when the pointer rests."""
        shown = _lines(self._headline, self.title.font(), self.title.width(), 1 if self._low else _LINES)
        self.title.setText(shown)
        self.title.setToolTip(tip("" if shown == self._headline else self._headline))
        self.title.setAccessibleName(self._headline)

    def set_reach(self, *, back: bool, forward: bool) -> None:
        """Enable the buttons that lead somewhere."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def retheme(self) -> None:
        """Take the fonts and colours of the present theme."""
        tokens = self._theme.tokens
        ground, line, grey = tokens.paper.name(), tokens.line.name(), tokens.ink2.name()
        self.setStyleSheet(
            f"#article-header {{ background: {ground}; border: none; border-bottom: 1px solid {line}; }}"
            f"#article-header QLabel#details {{ color: {grey}; }}"
        )
        size = _title_size(self._theme.article_scale, _LOW_TITLE if self._low else _TITLE)
        self.title.setFont(self._theme.article_font(size, semibold=True))
        self._fit()
        self.details.setFont(self._theme.interface_font(13))
        side = self._theme.grown(16)
        for button in (self._back, self._forward):
            button.setIconSize(QSize(side, side))

    def retranslate(self) -> None:
        """Take the present language."""
        for button, text in (
            (self._back, translate("Reading", "Back to where you were (Alt+←)")),
            (self._forward, translate("Reading", "Forward again (Alt+→)")),
        ):
            button.setAccessibleName(text)
            button.setToolTip(tip(text))
        self.details.setObjectName("details")
        self.show_digest(self._digest, partly=self._partly)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or region."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self.retranslate()
        super().changeEvent(event)

    def _label(self) -> QLabel:
        label = text_label(parent=self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _button(self, icon: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._theme.icon(icon))
        button.clicked.connect(signal)
        return button
