"""The window of the settings: four pages, made anew when the language changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QScrollArea, QTabWidget, QWidget

from desktop_app.window.settings_dialog.keys import KeysPage
from desktop_app.window.settings_dialog.pages import look_page, privacy_page, reading_page
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.steady import SteadyScrollArea

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

translate = QCoreApplication.translate
_SCREEN = 0.9  # of the screen at most
_STILL_MS = 200  # after the last change made elsewhere; a slider on its way need not be followed
_SIZE, _LEAST = (560, 520), 360  # px at 100 %: the largest, and the width below which no page is read well


class SettingsDialog(BaseDialog):
    """Does not block the window, so that every change can be seen there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, window.theme)
        self._window = window
        self._tabs = QTabWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(16)
        self.column.addWidget(self._tabs)
        self.column.addWidget(self._buttons)
        self._fill()
        self._filling = QTimer(self, singleShot=True)
        self._filling.timeout.connect(self._fill)
        self.resize(self._fitting())
        window.preferences.changed.connect(self._refill_later)

    def retranslate(self) -> None:
        """Take up another language."""
        self._filling.start(0)  # the drop-down that asked for it is one of the widgets replaced

    def _fitting(self) -> QSize:
        """Return the size that the pages need: no wider than the window unless that is very narrow."""
        scale, window = self._window.theme.interface_scale, self._window
        width = min(_SIZE[0], max(round(window.width() / scale), _LEAST))
        self.ensurePolished()
        pages = self.findChildren(SteadyScrollArea)
        form = width * scale - 2 * self.column.contentsMargins().left()
        tall = max(_needed(page, round(form)) for page in map(QScrollArea.widget, pages) if page)
        around = self.sizeHint().height() - max(
            page.sizeHint().height() for page in self.findChildren(KeysPage) + pages
        )
        room = window.screen().availableSize() * _SCREEN  # with a frame around it
        return QSize(round(width * scale), min(round(_SIZE[1] * scale), tall + around)).boundedTo(room)

    def _refill_later(self) -> None:
        """Show what was changed elsewhere; what is changed here shows itself."""
        if not self.isActiveWindow():
            self._filling.start(_STILL_MS)

    def _fill(self) -> None:
        self.setWindowTitle(translate("Settings", "Settings"))
        focus = self._focus()
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
        self._give_focus(focus)

    def _focus(self) -> tuple[type[QWidget], int] | None:
        """Return which of the page's widgets has the keyboard: its kind, and the how many-th of them it is."""
        widget, page = self.focusWidget(), self._tabs.currentWidget()
        if widget is None or page is None or not page.isAncestorOf(widget):
            return None
        return type(widget), page.findChildren(type(widget)).index(widget)

    def _give_focus(self, focus: tuple[type[QWidget], int] | None) -> None:
        """Give the keyboard to the widget that has taken the place of another."""
        page = self._tabs.currentWidget()
        if focus and page:
            alike = page.findChildren(focus[0])
            alike[min(focus[1], len(alike) - 1)].setFocus()


def _needed(page: QWidget, width: int) -> int:
    """Return the height that a page needs in a width."""
    return page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()


def _scrolling(page: QWidget) -> SteadyScrollArea:
    area = SteadyScrollArea()
    area.setWidget(page)
    return area
