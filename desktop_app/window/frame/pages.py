"""What stands in the centre when nothing is open yet."""

import string
from dataclasses import fields

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app import resources
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.labels import centred_label, coloured
from desktop_app.window.widgets.page import Page, in_the_middle
from desktop_app.window.widgets.translated import Translated

translate = QCoreApplication.translate


class EmptyPage(Translated, Page):
    """A picture, one line, two buttons, the sample article."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = Picture(theme, "empty", QSize(124, 140))
        self._title, self._line = centred_label(), centred_label()
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
        self.retranslate()

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
        column.addLayout(in_the_middle(buttons))
        column.addSpacing(24)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(6)

    def _restyle(self) -> None:
        self._title.setFont(self._theme.excerpt_font(22, semibold=True))
        self._line.setFont(self._theme.interface_font())
        coloured(self._line, self._theme, "ink2")

    def retranslate(self) -> None:
        """Take up another language."""
        self._title.setText(translate("Pages", "Drop news here"))
        self._line.setText(translate("Pages", "Summary, speakers, quotes and dates appear at once."))
        for button, words in (
            (self._open, translate("Pages", "Open files…")),
            (self._paste, translate("Pages", "Paste text")),
        ):
            button.setText(f" {words}")  # a little more room after the icon
            button.setAccessibleName(words)
        self._sample.setText(translate("Pages", "Open the sample article"))


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
