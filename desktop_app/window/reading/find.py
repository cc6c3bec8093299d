"""Find in the article: a bar with the words, the number of hits, and both directions."""

import re

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop_app.article import Span
from desktop_app.window.language.filling import filled
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets import clearing
from desktop_app.window.widgets.labels import text_label
from desktop_app.window.widgets.translated import Translated

MOST = 10_000  # hits marked; more tell a reader nothing
_ALIKE = {'"': '["“”„]', "“": '["“”„]', "”": '["“”„]', "'": "['‘’]", "’": "['‘’]", "-": "[-‐‑–]"}
translate = QCoreApplication.translate


def search(text: str, words: str) -> tuple[Span, ...]:
    """Return where the words stand: in any case, with any white space between them and any style of quote mark."""
    parts = ["".join(_ALIKE.get(letter, re.escape(letter)) for letter in part) for part in words.split()]
    if not parts:
        return ()
    found = []
    for match in re.finditer(r"\s+".join(parts), text, re.IGNORECASE):
        found.append(Span(*match.span()))
        if len(found) == MOST:
            break
    return tuple(found)


class Finder(QObject):
    """The hits in one article, and which of them is shown."""

    aimed = Signal(object)  # Span of the hit to show
    found = Signal()  # the hits are other ones

    def __init__(self, bar: "FindBar") -> None:
        super().__init__(bar)
        self._bar = bar
        self._text = ""
        self._at = -1
        self.hits: tuple[Span, ...] = ()
        bar.changed.connect(self._on_changed)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    def read(self, text: str) -> None:
        """Search another article for the same words, without going anywhere."""
        self._text = text
        self._search(self._bar.words.text() if self._bar.isVisible() else "")

    def open(self, words: str = "") -> None:
        """Open the bar; `words` are what the reader had selected, if anything."""
        self._bar.start(words)
        self._on_changed(self._bar.words.text())

    def close(self) -> None:
        """Close the bar and forget the hits."""
        self._bar.hide()
        self._search("")
        self.found.emit()

    def step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), around the ends."""
        if self.hits:
            self._show((self._at + step) % len(self.hits))

    @property
    def shown(self) -> Span | None:
        """The hit that is shown."""
        return self.hits[self._at] if 0 <= self._at < len(self.hits) else None

    def start_at(self, place: int) -> None:
        """Go to the first hit that does not lie before a place."""
        if self.hits:
            self._show(next((at for at, span in enumerate(self.hits) if span.start >= place), 0))

    def _on_changed(self, words: str) -> None:
        self._search(words)
        self.found.emit()

    def _search(self, words: str) -> None:
        self.hits = search(self._text, words)
        self._at = -1
        self._bar.show_count(0, len(self.hits))

    def _show(self, at: int) -> None:
        self._at = at
        self._bar.show_count(at + 1, len(self.hits))
        self.aimed.emit(self.hits[at])


class FindBar(Translated, QFrame):
    """The bar above the article. It does not know the article."""

    changed = Signal(str)
    stepped = Signal(int)  # 1: next hit, -1: the one before
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("find-bar")
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.changed)
        self.words.installEventFilter(self)
        self.count = text_label(parent=self)
        self._before = self._button("up")
        self._before.clicked.connect(self._on_before)
        self._next = self._button("down")
        self._next.clicked.connect(self._on_next)
        self._close = self._button("close")
        self._close.clicked.connect(self.closed)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        for button in (self._before, self._next, self._close):
            row.addWidget(button)
        self.words.setMaximumWidth(360)
        row.insertStretch(2)
        self.set_left(16)
        self.retheme()
        self.retranslate()

    def set_left(self, left: int) -> None:
        """Begin `left` px from the pane's edge, over the article's column."""
        self._row.setContentsMargins(left, 6, 16, 6)

    def retheme(self) -> None:
        """Take the colours of the present theme."""
        tokens = self._theme.tokens
        ground, line = tokens.chrome.name(), tokens.line.name()
        self.setStyleSheet(f"#find-bar {{ background: {ground}; border: none; border-bottom: 1px solid {line}; }}")
        self.count.setFont(self._theme.interface_font(12))

    def retranslate(self) -> None:
        """Take the present language."""
        self.words.setPlaceholderText(translate("Reading", "Find in article"))
        for widget, text in (
            (self.words, translate("Reading", "Find in article")),
            (self._before, translate("Reading", "Previous hit (Shift+F3)")),
            (self._next, translate("Reading", "Next hit (F3)")),
            (self._close, translate("Reading", "Close (Esc)")),
        ):
            widget.setAccessibleName(text)
            widget.setToolTip(tip(text))
        clearing.name_button(self.words)

    def show_count(self, at: int, count: int) -> None:
        """Tell which hit is shown, from 1, of how many."""
        numbers = [QLocale().toString(number) for number in (at, count)]
        told = filled(translate("Reading", "%1 of %2"), *numbers)
        none = translate("Reading", "Not found") if self.words.text().strip() else ""
        self.count.setText(told if count else none)

    def start(self, words: str) -> None:
        """Take the keyboard; `words` are what the reader had selected, if anything."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go to the next hit, Shift+Enter to the one before, and Esc close the bar."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    def _button(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._theme.icon(icon))
        button.setIconSize(QSize(16, 16))
        return button

    def _on_before(self) -> None:
        self.stepped.emit(-1)

    def _on_next(self) -> None:
        self.stepped.emit(1)
