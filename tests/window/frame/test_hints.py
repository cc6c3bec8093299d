from pytestqt.qtbot import QtBot

from desktop_app.window.frame.hints import Hints
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.storage.settings import HINTS
from tests.window.conftest import SEED


def test_each_hint_is_told_once_and_never_again(qtbot: QtBot, window: MainWindow) -> None:
    hints = Hints(window)
    window.open_paths([str(SEED)])
    qtbot.waitUntil(window.notice.isVisible, timeout=20_000)
    seen = []
    while window.notice.isVisible():
        seen.append(window.notice.accessibleName())
        assert len(seen) <= len(HINTS)
        window.notice._on_button()
    assert len(set(seen)) == len(HINTS)
    assert "Alt+Left" in seen[0]
    assert window.preferences.settings.hints == HINTS
    hints.tell()
    assert not window.notice.isVisible()


def test_a_hint_waits_for_what_matters_more(window: MainWindow) -> None:
    window.notice.tell("Something else", stay=True)
    Hints(window).tell()
    assert window.notice.accessibleName() == "Something else"
    assert window.preferences.settings.hints == ()


def test_a_hint_changes_its_language_while_it_is_read(qtbot: QtBot, window: MainWindow) -> None:
    Hints(window).tell()
    english = window.notice.accessibleName()
    window.preferences.choose_language("id")
    qtbot.waitUntil(lambda: window.notice.accessibleName() != english)
    assert "Klik sebuah baris" in window.notice.accessibleName()
    window.preferences.choose_language("en")
