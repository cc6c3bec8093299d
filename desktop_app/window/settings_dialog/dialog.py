"""The window of the settings: four pages, made anew when the language changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from desktop_app.window.settings_dialog.keys import KeysPage
from desktop_app.window.settings_dialog.pages import look_page, privacy_page, reading_page
from desktop_app.window.widgets.steady import SteadyScrollArea

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate
_SCREEN = 0.9  # of the screen at most
_STILL_MS = 200  # after the last change made elsewhere; a slider on its way need not be followed


class SettingsDialog(QDialog):
    """Does not block the window, so that every change can be seen there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._tabs = QTabWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._tabs)
        column.addWidget(self._buttons)
        self._fill()
        scale = window.theme.interface_scale
        room = window.screen().availableSize() * _SCREEN  # with a frame around it
        self.resize(QSize(round(560 * scale), round(520 * scale)).boundedTo(room))
        self._filling = QTimer(self, singleShot=True)
        self._filling.timeout.connect(self._fill)
        window.preferences.changed.connect(self._refill_later)

    def changeEvent(self, event: QEvent) -> None:
        """Take up another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._filling.start(0)  # the drop-down that asked for it is one of the widgets replaced
        super().changeEvent(event)

    def _refill_later(self) -> None:
        """Show what was changed elsewhere; what is changed here shows itself."""
        if not self.isActiveWindow():
            self._filling.start(_STILL_MS)

    def _fill(self) -> None:
        self.setWindowTitle(translate("Settings", "Settings"))
        at = max(self._tabs.currentIndex(), 0)
        while self._tabs.count():
            page = self._tabs.widget(0)
            self._tabs.removeTab(0)
            if page:
                page.deleteLater()
        window = self._window
        self._tabs.addTab(_scrolling(look_page(window.preferences, window.theme)), translate("Settings", "Look"))
        self._tabs.addTab(_scrolling(reading_page(window.preferences, window.theme)), translate("Settings", "Reading"))
        self._tabs.addTab(KeysPage(window.commands, window.preferences), translate("Settings", "Keys"))
        self._tabs.addTab(_scrolling(privacy_page(window.preferences)), translate("Settings", "Privacy"))
        self._tabs.setCurrentIndex(at)


def _scrolling(page: QWidget) -> SteadyScrollArea:
    area = SteadyScrollArea()
    area.setWidget(page)
    return area
