"""The picture with which the window comes onto the screen while an article is on its way."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from pytestqt.qtbot import QtBot

from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.worker import Worker
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.frame.states import WaitingPage
from desktop_app.window.language.translators import Translation
from desktop_app.window.looks.theme import Theme
from desktop_app.window.storage.preferences import Preferences
from desktop_app.window.storage.settings import Settings
from tests.window.conftest import SEED

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class _Painted(QObject):
    """Writes down how the window stands when it is painted for the first time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.places: dict[str, QRect] = {}
        self.built: list[str] = []
        self.page: QWidget | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() is QEvent.Type.Paint and not self.places:
            self.places, self.built = places(self._window), built(self._window)
            self.page = self._window.centre.currentWidget()
        return super().eventFilter(watched, event)


def places(window: MainWindow) -> dict[str, QRect]:
    assert window.docks
    parts: dict[str, QWidget] = {"left": window._frame.left, "centre": window.centre, **window.docks._docks}
    return {name: QRect(part.mapTo(window, QPoint()), part.size()) for name, part in parts.items() if part.isVisible()}


def built(window: MainWindow) -> list[str]:
    panels = [name for name, dock in window.docks._docks.items() if dock.panel] if window.docks else []
    return [*(["list"] if window._list else []), *panels]


def begin(qtbot: QtBot, folder: Path, worker: Worker, width: int) -> tuple[MainWindow, _Painted]:
    """Return a window that began with the seed article, and how it was painted first."""
    translation, theme = Translation(), Theme("light")
    translation.choose("en")
    desk = Desk(worker, folder / "pasted")
    window = MainWindow(theme, desk, Preferences(Settings(language="en", theme="light"), theme, translation), str(SEED))
    window.resize(width, 800)
    desk.open_paths([str(SEED)])
    window.select(desk.articles.entries[0])
    qtbot.addWidget(window)
    painted = _Painted(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    return window, painted


def test_list_and_panels_are_built_behind_it_in_the_places_they_had(
    qtbot: QtBot, tmp_path: Path, worker: Worker
) -> None:
    window, painted = begin(qtbot, tmp_path, worker, 1440)
    assert isinstance(painted.page, WaitingPage)
    assert painted.built == []
    assert {"left", "centre", "summary"} <= painted.places.keys()
    qtbot.waitUntil(lambda: window.shown is not None and window.shown.state == "ready")
    qtbot.waitUntil(lambda: built(window) == ["list", "summary"])
    qtbot.wait(50)
    assert places(window) == painted.places
    assert window._list
    assert window._list.selected() == [window.shown]
    assert window._list.isVisible()


def test_a_window_without_room_for_the_list_begins_without_its_place(
    qtbot: QtBot, tmp_path: Path, worker: Worker
) -> None:
    window, painted = begin(qtbot, tmp_path, worker, 1000)
    assert "left" not in painted.places
    qtbot.waitUntil(lambda: window.shown is not None and window.shown.state == "ready")
    qtbot.wait(50)
    assert places(window) == painted.places


def test_an_empty_window_keeps_no_places(window: MainWindow) -> None:
    assert not window._frame.left.isVisible()
    assert window.docks is None
