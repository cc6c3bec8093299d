import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.frame import layouts
from desktop_app.window.frame.layouts import Layout
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.storage.settings import PANELS
from tests.window.conftest import SEED


@pytest.mark.parametrize(
    ("width", "height", "scale", "expected"),
    [
        (1440, 860, 1.0, Layout(listed=True, beside=True, alone=False)),
        (1000, 700, 1.0, Layout(listed=False, beside=True, alone=False)),
        (700, 860, 1.0, Layout(listed=False, beside=False, alone=False)),
        (420, 560, 1.0, Layout(listed=False, beside=False, alone=True)),
        (1440, 860, 2.0, Layout(listed=False, beside=True, alone=False)),
        (1000, 860, 2.0, Layout(listed=False, beside=False, alone=True)),
        (1000, 700, 0.7, Layout(listed=False, beside=True, alone=False)),
    ],
)
def test_what_fits(width: int, height: int, scale: float, expected: Layout) -> None:
    assert layouts.fitting(width, height, scale) == expected


def test_two_columns_of_panels_need_more_room() -> None:
    assert layouts.fitting(1000, 700, 1.0, columns=2).beside is False


def seen(window: MainWindow) -> list[str]:
    docks = window.docks
    assert docks
    return [name for name in PANELS if not docks._docks[name].visibleRegion().isEmpty()]


def article_width(window: MainWindow) -> int:
    return window.centre.width() if window.centre.isVisible() else 0


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window with one article."""
    window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: window.shown is not None and window.shown.state == "ready")
    return window


def resize(qtbot: QtBot, window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.size() == QSize(width, height))
    qtbot.wait(20)  # the docks settle in the turn after


@pytest.mark.parametrize("width", [1440, 1056, 1000, 801, 800])
def test_the_article_keeps_its_width_beside_the_panels(qtbot: QtBot, reading: MainWindow, width: int) -> None:
    resize(qtbot, reading, width, 700)
    assert article_width(reading) >= layouts.ARTICLE
    assert seen(reading) == ["summary"]


def test_the_panels_get_their_width_back(qtbot: QtBot, reading: MainWindow) -> None:
    assert reading.docks
    summary = reading.docks._docks["summary"]
    resize(qtbot, reading, 1296, 800)
    wide = summary.width()
    for width, height in ((820, 700), (420, 560), (1296, 800)):
        resize(qtbot, reading, width, height)
    assert summary.width() == wide


def test_a_short_strip_shows_either_the_article_or_the_panels(qtbot: QtBot, reading: MainWindow) -> None:
    resize(qtbot, reading, 420, 560)
    assert (article_width(reading), seen(reading)) == (420, [])
    reading.commands["quotes"].trigger()
    qtbot.wait(20)
    assert (article_width(reading), seen(reading)) == (0, ["quotes"])
    reading.commands["dock"].trigger()
    qtbot.wait(20)
    assert (article_width(reading), seen(reading)) == (420, [])
    resize(qtbot, reading, 1200, 800)
    assert article_width(reading)
    assert seen(reading)


@pytest.mark.parametrize("size", [(1440, 560), (1000, 560), (700, 900), (420, 900), (420, 560), (360, 560)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_lies_over_something_else(
    qtbot: QtBot, reading: MainWindow, size: tuple[int, int], scale: float
) -> None:
    reading.theme.scale_interface(scale)
    resize(qtbot, reading, *size)
    for name in ("summary", "quotes"):
        if name not in seen(reading):
            reading.commands[name].trigger()
            qtbot.wait(20)
        parts: list[QWidget] = [reading.bar, reading.statusBar()]
        parts += [reading.docks._docks[one] for one in seen(reading)] if reading.docks else []
        parts += [reading.centre] if reading.centre.isVisible() else []
        boxes = [part.rect().translated(part.mapTo(reading, part.rect().topLeft())) for part in parts]
        for at, box in enumerate(boxes):
            assert reading.rect().contains(box), (parts[at], box)
            assert not any(box.intersects(other) for other in boxes[:at]), (parts[at], box)


def test_hidden_panels_stay_hidden_in_a_narrow_window(qtbot: QtBot, reading: MainWindow) -> None:
    resize(qtbot, reading, 1200, 800)
    reading.commands["dock"].trigger()
    resize(qtbot, reading, 600, 900)
    assert seen(reading) == []
    resize(qtbot, reading, 1200, 800)
    assert seen(reading) == []


def test_search_takes_the_place_of_the_drop_down(qtbot: QtBot, reading: MainWindow) -> None:
    resize(qtbot, reading, 600, 800)
    assert not reading.bar.search.isVisible()
    reading.commands["search"].trigger()
    qtbot.waitUntil(reading.bar.search.hasFocus)
    assert reading.bar.search.isVisible()
    reading.centre.setFocus()
    qtbot.waitUntil(lambda: not reading.bar.search.isVisible())


@pytest.mark.parametrize("width", [360, 420, 480, 700, 1440])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_status_bar_cuts_nothing(qtbot: QtBot, reading: MainWindow, width: int, scale: float) -> None:
    reading.theme.scale_interface(scale)
    resize(qtbot, reading, width, 900)
    bar = reading._status
    shown = [part for part in bar.findChildren(QWidget) if part.isVisible() and part.parentWidget() is bar]
    assert bar._lock in shown
    assert bar._marks.isVisible() != bool(bar._toggles and bar._toggles.isVisible())
    qtbot.waitUntil(lambda: all(part.width() >= part.sizeHint().width() for part in shown))  # they settle a turn later
    for part in shown:
        assert bar.rect().contains(part.geometry()), part


def test_where_the_search_field_has_no_room_a_button_stands_for_it(qtbot: QtBot, reading: MainWindow) -> None:
    resize(qtbot, reading, 640, 700)
    seek = reading.bar._seek
    qtbot.waitUntil(seek.isVisible)
    assert seek.accessibleName() == reading.bar.search.accessibleName()
    seek.click()
    qtbot.waitUntil(reading.bar.search.hasFocus)
    assert not seek.isVisible()
    resize(qtbot, reading, 1200, 700)
    qtbot.waitUntil(reading.bar.search.isVisible)
    assert not seek.isVisible()
