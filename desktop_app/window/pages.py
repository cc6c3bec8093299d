"""What stands in the centre when there is no article to read: nothing open yet, one on its way, one that failed."""

import os
import string
from dataclasses import fields

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app import resources
from desktop_app.window import wording
from desktop_app.window.entry import Entry
from desktop_app.window.theme import Theme

translate = QCoreApplication.translate


class _Page(QWidget):
    """A page on the ground on which articles stand."""

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)


class EmptyPage(_Page):
    """A picture, one line, two buttons, the sample article."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = Picture(theme, "empty", QSize(124, 140))
        self._title, self._line = _centred_label(), _centred_label()
        self._open, self._paste, self._sample = QPushButton(), QPushButton(), QPushButton()
        self._open.setProperty("look", "primary")
        self._open.setIcon(theme.icon("open", "on_accent"))
        self._paste.setIcon(theme.icon("paste"))
        self._sample.setProperty("look", "link")
        self._sample.setCursor(Qt.CursorShape.PointingHandCursor)
        self._open.clicked.connect(self.open_asked)
        self._paste.clicked.connect(self.paste_asked)
        self._sample.clicked.connect(self.sample_asked)
        self._arrange()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._open, self._paste):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addStretch(5)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(32)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._line)
        column.addSpacing(20)
        column.addLayout(_in_the_middle(buttons))
        column.addSpacing(24)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(6)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self._title.setFont(self._theme.excerpt_font(22, semibold=True))
        self._line.setFont(self._theme.interface_font())
        _colour(self._line, self._theme, "ink2")

    def _retranslate(self) -> None:
        self._title.setText(translate("Pages", "Drop news here"))
        self._line.setText(translate("Pages", "Summary, speakers, quotes and dates appear at once."))
        for button, words in (
            (self._open, translate("Pages", "Open files…")),
            (self._paste, translate("Pages", "Paste text")),
        ):
            button.setText(f" {words}")  # a little more room after the icon
            button.setAccessibleName(words)
        self._sample.setText(translate("Pages", "Open the sample article"))


class WaitingPage(_Page):
    """One line about the article that is being read; nothing moves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._title, self._line = _centred_label(), _centred_label()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_entry(self, entry: Entry) -> None:
        """Name the article that is waited for."""
        self._entry = entry
        self._title.setText(wording.headline(entry))
        self._line.setText(next(iter(wording.details(entry)), ""))

    def changeEvent(self, event: QEvent) -> None:
        """Take up another language."""
        if event.type() == QEvent.Type.LanguageChange and self._entry:
            self.show_entry(self._entry)
        super().changeEvent(event)

    def _restyle(self) -> None:
        self._title.setFont(self._theme.excerpt_font(18, semibold=True))
        _colour(self._line, self._theme, "ink2")


class FailedPage(_Page):
    """What happened, to which file, and what to do; the other articles stay open."""

    again_asked = Signal(object)
    close_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title, self._line, self._place = _centred_label(), _centred_label(), _centred_label()
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._again, self._close = QPushButton(), QPushButton()
        self._again.clicked.connect(lambda: self.again_asked.emit(self._entry))
        self._close.clicked.connect(lambda: self.close_asked.emit(self._entry))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._again)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._sign, self._title, self._line, self._place):
            column.addWidget(label)
        column.addSpacing(12)
        column.addLayout(_in_the_middle(buttons))
        column.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_entry(self, entry: Entry) -> None:
        """Show why this article cannot be read."""
        self._entry = entry
        if entry.failure:
            self._line.setText(wording.failure(entry.failure, os.path.basename(entry.path)))  # noqa: PTH119  # cheap
        self._place.setText("" if entry.pasted else entry.path)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._entry:
                self.show_entry(self._entry)
        super().changeEvent(event)

    def _restyle(self) -> None:
        self._sign.setPixmap(self._theme.icon("warning", "warn").pixmap(QSize(32, 32)))
        self._title.setFont(self._theme.excerpt_font(18, semibold=True))
        self._place.setFont(self._theme.interface_font(12))
        _colour(self._place, self._theme, "ink2")

    def _retranslate(self) -> None:
        self._title.setText(translate("Pages", "This article could not be opened"))
        self._again.setText(translate("Pages", "Try again"))
        self._close.setText(translate("Pages", "Remove from the list"))


class Picture(QWidget):
    """A drawing of `resources/pictures/` whose colours are tokens, always those of the theme in force."""

    def __init__(self, theme: Theme, name: str, size: QSize) -> None:
        super().__init__()
        self._theme = theme
        self._source = resources.path("pictures", f"{name}.svg").read_text(encoding="utf-8")
        self.setFixedSize(size)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  # 6 ms that a start with an article can do without

        del event
        tokens = self._theme.tokens
        names = [field.name for field in fields(tokens) if field.name not in ("name", "dark")]
        svg = string.Template(self._source).substitute({name: getattr(tokens, name).name() for name in names})
        painter = QPainter(self)
        QSvgRenderer(svg.encode()).render(painter, QRectF(self.rect()))
        painter.end()


def _centred_label() -> QLabel:
    label = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _in_the_middle(row: QHBoxLayout) -> QHBoxLayout:
    middle = QHBoxLayout()
    middle.addStretch()
    middle.addLayout(row)
    middle.addStretch()
    return middle


def _colour(label: QLabel, theme: Theme, token: str) -> None:
    palette = label.palette()
    palette.setColor(label.foregroundRole(), theme.colour(token))
    label.setPalette(palette)
