"""A line above the status bar that tells what just happened and, where that helps, offers one thing to do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets.labels import text_label

SHOWN_MS = 10_000
translate = QCoreApplication.translate


class Notice(QFrame):
    """Shows one message at a time; it leaves by itself unless it is a warning.

    Below it stands, until it is taken away or dismissed, a note about what is on show.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._label = text_label(wrap=True)
        self._button = QPushButton()
        self._button.setProperty("look", "small")
        self._button.hide()  # until there is something to do
        self._close = QToolButton()
        self._close.setIcon(theme.icon("close"))
        self._act: Callable[[], None] | None = None
        self._about: object = None
        self._told = self._note = ""
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer.timeout.connect(self._end)
        self._close.clicked.connect(self._on_close)
        self._button.clicked.connect(self._on_button)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def tell(
        self,
        words: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        stay: bool = False,
        about: object = None,
    ) -> None:
        """Show a message, with a button if there is something to do about it; one `about` an article goes with that."""
        self._told, self._about = words, about
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act = act
        self._show_words()
        if stay:
            self._timer.stop()
        else:
            self._timer.start()

    def leave(self, shown: object) -> None:
        """Take the message away if it is about something else than what is shown now."""
        if self._about not in (None, shown):
            self._end()

    def note(self, words: str) -> None:
        """Let a note stand below whatever else is told, or none."""
        self._note = words
        self._show_words()

    def _show_words(self) -> None:
        words = "\n".join(filter(None, (self._told, self._note)))
        self._label.setText(words)
        self._close.setToolTip(translate("Notice", "Dismiss"))
        self._close.setAccessibleName(translate("Notice", "Dismiss"))
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def offers(self, act: Callable[[], None]) -> bool:
        """Tell whether the message that offers this is the one shown."""
        return self._act == act and bool(self._told) and self.isVisible()

    def withdraw(self, act: Callable[[], None]) -> None:
        """Hide the message that offers this, if it is still the one shown."""
        if self._act == act:
            self._end()

    def _end(self) -> None:
        """Take the message away, and leave the note."""
        self._told, self._about = "", None
        self._button.hide()
        self._show_words()

    def _on_close(self) -> None:
        """Dismiss the message; a note that stands alone is dismissed itself."""
        self._note = self._note if self._told else ""
        self._end()

    def _on_button(self) -> None:
        self._end()
        if self._act:
            self._act()
