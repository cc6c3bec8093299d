"""The layout holds for a language whose words are longer: every string of the window lengthened by two fifths."""

import contextlib
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget
from pytestqt.exceptions import TimeoutError as StillError
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.language import catalogue
from desktop_app.window.settings_dialog.dialog import SettingsDialog
from desktop_app.window.storage.settings import PANELS
from tests.window.conftest import SEED


class Longer(QTranslator):
    """Translates into a language that only lengthens: vowels are doubled until two fifths are added."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {source.text for source in catalogue.sources()}

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        """Be taken for full."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return a longer text for what the window says; nothing for what others say."""
        del context, disambiguation, n
        return longer(text) if text in self._known else ""


def longer(text: str) -> str:
    missing = -(-len(text) * 2 // 5)
    letters = []
    for letter in text:
        doubled = missing > 0 and letter in "aeiouAEIOU"
        letters.append(letter * 2 if doubled else letter)
        missing -= doubled
    return "".join(letters) + "~" * missing


@pytest.fixture
def pseudo(qtbot: QtBot, real_window: MainWindow) -> Iterator[MainWindow]:
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: real_window.shown is not None and real_window.shown.state == "ready", timeout=30_000)
    translator = Longer()
    assert QCoreApplication.installTranslator(translator)
    yield real_window
    QCoreApplication.removeTranslator(translator)


def clipped(window: QWidget) -> list[str]:
    """Return the words of labels and buttons that are on the screen without the room that they ask for."""
    short = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or widget.visibleRegion().isEmpty() or not widget.text():
            continue
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue  # its words are for screen readers
        needed = widget.minimumSizeHint() if isinstance(widget, QLabel) and widget.wordWrap() else widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed.setHeight(widget.heightForWidth(widget.width()))
        if widget.width() < needed.width() or widget.height() < needed.height():
            short.append(f"{type(widget).__name__} “{widget.text()}”: {widget.size()} instead of {needed}")
    return short


def still_clipped(qtbot: QtBot, window: QWidget) -> list[str]:
    """Return what is clipped when the layout has come to rest."""
    with contextlib.suppress(StillError):
        qtbot.waitUntil(lambda: clipped(window) == [], timeout=2_000)
    return clipped(window)


def test_the_pseudo_language_is_longer() -> None:
    assert longer("Open") == "OOpeen"
    assert len(longer("Rhythm")) == 9


@pytest.mark.parametrize("width", [1440, 1000, 700])
def test_no_words_of_the_window_are_clipped(qtbot: QtBot, pseudo: MainWindow, width: int) -> None:
    pseudo.resize(width, 900)
    for panel in PANELS:
        pseudo.commands[panel].trigger()
        assert still_clipped(qtbot, pseudo) == [], panel


def test_no_words_of_the_settings_are_clipped(qtbot: QtBot, pseudo: MainWindow) -> None:
    pseudo.commands["settings"].trigger()
    dialog = pseudo.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    for page in range(4):
        dialog._tabs.setCurrentIndex(page)
        assert still_clipped(qtbot, dialog) == [], page
