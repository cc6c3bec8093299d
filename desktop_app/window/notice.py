"""A line above the status bar that tells what just happened and, where that helps, offers one thing to do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from desktop_app.window.theme import Theme

SHOWN_MS = 10_000
translate = QCoreApplication.translate


class Notice(QFrame):
    """Shows one message at a time; it leaves by itself unless it is a warning."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._label = QLabel(wordWrap=True)
        self._button = QPushButton()
        self._button.setProperty("look", "small")
        self._close = QToolButton()
        self._close.setIcon(theme.icon("close"))
        self._act: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._button.clicked.connect(self._on_button)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def tell(self, words: str, button: str = "", act: Callable[[], None] | None = None, *, stay: bool = False) -> None:
        """Show a message, with a button if there is something to do about it."""
        self._label.setText(words)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act = act
        self._close.setToolTip(translate("Notice", "Dismiss"))
        self._close.setAccessibleName(translate("Notice", "Dismiss"))
        self.setAccessibleName(words)
        self.show()
        if stay:
            self._timer.stop()
        else:
            self._timer.start()

    def offers(self, act: Callable[[], None]) -> bool:
        """Tell whether the message that offers this is the one shown."""
        return self._act == act and self.isVisible()

    def withdraw(self, act: Callable[[], None]) -> None:
        """Hide the message that offers this, if it is still the one shown."""
        if self._act == act:
            self.hide()

    def _on_button(self) -> None:
        self.hide()
        if self._act:
            self._act()
