"""What stands in the centre while an article is on its way, and when it cannot be read."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.labels import centred_label, coloured, text_label
from desktop_app.window.widgets.page import Page, in_the_middle
from desktop_app.window.widgets.translated import Translated

# Failures of files that may hold text all the same.
_MAYBE_PLAIN = frozenset(
    "binary damaged deadline encoding failed large_page link memory no_text program too_long unsafe worker_died".split()
)
_ASKING = ("password", "wrong_password")
translate = QCoreApplication.translate


class WaitingPage(Translated, Page):
    """One line about the article that is being read; nothing moves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._title, self._line = centred_label(), centred_label()
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

    def retranslate(self) -> None:
        """Take up another language."""
        if self._entry:
            self.show_entry(self._entry)

    def _restyle(self) -> None:
        self._title.setFont(self._theme.excerpt_font(18, semibold=True))
        coloured(self._line, self._theme, "ink2")


class FailedPage(Translated, Page):
    """What happened, to which file, and what to do; the other articles stay open."""

    read_asked = Signal(object, object)
    close_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._password.setMaximumWidth(320)
        self._password.returnPressed.connect(self._on_again)
        self._plain = QPushButton()
        self._plain.clicked.connect(self._on_plain)
        self._sign = text_label(centred=True)
        self._title, self._line, self._place = centred_label(), centred_label(), centred_label()
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._again, self._close = QPushButton(), QPushButton()
        self._again.clicked.connect(self._on_again)
        self._close.clicked.connect(self._on_close)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._again, self._plain, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._sign, self._title, self._line, self._place):
            column.addWidget(label)
        column.addSpacing(12)
        column.addWidget(self._password, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(in_the_middle(buttons))
        column.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_entry(self, entry: Entry) -> None:
        """Show why this article cannot be read."""
        self._entry = entry
        failed = translate("Pages", "This article could not be opened")
        self._title.setText(wording.missing(entry)[0] if entry.cancelled else failed)
        if entry.failure:
            self._line.setText(wording.failed(entry))
        self._place.setText("" if entry.pasted else entry.path)
        code = entry.failure.code if entry.failure else ""
        self._password.setVisible(code in _ASKING)
        if code in _ASKING:
            self._password.setFocus()
        self._plain.setVisible(code in _MAYBE_PLAIN and not entry.reading.get("plain"))

    def _on_again(self) -> None:
        password = self._password.text()
        self._password.clear()
        kept = {key: value for key, value in self._entry.reading.items() if key != "password"} if self._entry else {}
        self.read_asked.emit(self._entry, {**kept, "password": password} if password else kept)

    def _on_plain(self) -> None:
        self.read_asked.emit(self._entry, {"plain": True})

    def _on_close(self) -> None:
        self.close_asked.emit(self._entry)

    def _restyle(self) -> None:
        self._sign.setPixmap(self._theme.icon("warning", "warn").pixmap(QSize(32, 32)))
        self._title.setFont(self._theme.excerpt_font(18, semibold=True))
        self._place.setFont(self._theme.interface_font(12))
        coloured(self._place, self._theme, "ink2")

    def retranslate(self) -> None:
        """Take up another language."""
        self._again.setText(translate("Pages", "Try again"))
        self._plain.setText(translate("Pages", "Open as plain text"))
        self._password.setPlaceholderText(translate("Pages", "Password"))
        self._password.setAccessibleName(translate("Pages", "Password"))
        self._close.setText(translate("Pages", "Remove from the list"))
        if self._entry:
            self.show_entry(self._entry)
