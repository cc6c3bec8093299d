"""The line that tells the article's own date, how it is known, and lets the reader say another."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_app.article import Digest, Published, Span
from desktop_app.window.language import dates
from desktop_app.window.language.tips import tip
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.labels import coloured, text_label
from desktop_app.window.widgets.strips import PADDING

translate = QCoreApplication.translate


class ArticleDate(QWidget):
    """One sentence about the date. `shown(Span)` names the words that tell it, `change_asked()` wants another date."""

    shown = Signal(object)
    change_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._published: Published | None = None
        self._evidence: Span | None = None
        self._compact = False
        self._told = text_label(parent=self, wrap=True)
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._find, self._change = QToolButton(self), QToolButton(self)
        self._find.setIcon(theme.icon("search"))
        self._find.clicked.connect(self._on_find)
        self._change.clicked.connect(self.change_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._told, 1)
        row.addWidget(self._find)
        row.addWidget(self._change)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_digest(self, digest: Digest | None) -> None:
        """Tell the date of another article."""
        self._published = digest.article.published if digest else None
        self._evidence = self._published.evidence if self._published else None
        self._tell()
        self._change.setText(translate("TimelinePanel", "Change…"))
        self._change.setToolTip(translate("TimelinePanel", "Say when the article appeared"))
        self._find.setToolTip(translate("TimelinePanel", "Show where the article tells its date"))
        for button in (self._find, self._change):
            button.setAccessibleName(button.toolTip())
        self._find.setVisible(self._evidence is not None)

    def set_compact(self, *, compact: bool) -> None:
        """Tell the day alone; how it is known comes when the pointer rests."""
        self._compact = compact
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the fonts of the program."""
        if event.type() is QEvent.Type.FontChange:
            self._restyle()
        super().changeEvent(event)

    def _tell(self) -> None:
        sentence = told(self._published)
        day = dates.published(self._published, QLocale()) if self._compact else ""
        self._told.setText(day or sentence)
        self._told.setToolTip(tip(sentence if day else ""))
        self._told.setAccessibleName(sentence)

    def _on_find(self) -> None:
        self.shown.emit(self._evidence)

    def _restyle(self) -> None:
        self._told.setFont(self._theme.interface_font(12))
        side = self._theme.grown(16)
        self._find.setIconSize(QSize(side, side))
        coloured(self._told, self._theme, "ink2")


def told(published: Published | None) -> str:
    """Return a sentence that tells the date and how it is known."""
    return dates.evidence(published, QLocale()) or translate(
        "TimelinePanel", "When the article appeared is not known, so “today” and “last week” have no day."
    )
