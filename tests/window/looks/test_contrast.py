"""Contrast and focus as WCAG 2.2 AA asks for, measured on the pixels of the whole window in all three themes."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.looks.theme import Choice
from desktop_app.window.storage.settings import PANELS
from tests.window.conftest import SEED

THEMES: tuple[Choice, ...] = ("light", "dark", "contrast")
TEXT, PART = 4.5, 3.0  # WCAG 1.4.3 and 1.4.11
_ENOUGH = 4  # pixels that must reach the ratio: a letter is more than a speck


def luminance(pixel: int) -> float:
    """Return the relative luminance of 0xAARRGGBB, as WCAG defines it."""
    parts = [(pixel >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: int, two: int) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pixels(image: QImage, area: QRect) -> Counter[int]:
    inside = area.intersected(image.rect())
    cut = image.copy(inside).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(cut.pixel(x, y) for y in range(cut.height()) for x in range(cut.width()))


def legible(image: QImage, area: QRect) -> bool:
    """Tell whether what is written in an area stands out from the ground on which it is written."""
    found = pixels(image, area)
    if len(found) < 2:  # nothing is written there
        return True
    ground = found.most_common(1)[0][0]
    return sum(count for pixel, count in found.items() if ratio(pixel, ground) >= TEXT) >= _ENOUGH


def areas(window: MainWindow) -> Iterator[tuple[str, QRect]]:
    """Return what bears words, by name, with its place in the window."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton | QComboBox):
            words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            if len(words.strip()) > 1:  # a lone digit is hardly more than a stroke
                yield words, seen(widget, window)
        elif isinstance(widget, QAbstractItemView):
            model = widget.model()
            for row in range(model.rowCount() if model else 0):
                index = model.index(row, 0)
                box = widget.visualRect(index).intersected(widget.viewport().rect())
                if box.height() > 20 and index.data():
                    yield str(index.data()), box.translated(widget.viewport().mapTo(window, QPoint()))


def seen(widget: QWidget, window: MainWindow) -> QRect:
    box = widget.visibleRegion().boundingRect()
    if isinstance(widget, QCheckBox):  # its box is a mark, not words
        box.setLeft(20)
    return box.translated(widget.mapTo(window, QPoint()))


@pytest.fixture
def reading(qtbot: QtBot, real_window: MainWindow) -> MainWindow:
    real_window.resize(1440, 860)
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: real_window.shown is not None and real_window.shown.state == "ready", timeout=30_000)
    return real_window


@pytest.mark.parametrize("theme", THEMES)
def test_all_words_of_the_window_stand_out(qtbot: QtBot, reading: MainWindow, theme: Choice) -> None:
    reading.preferences.choose_theme(theme)
    for panel in PANELS:
        reading.commands[panel].trigger()
        qtbot.wait(50)
        image = reading.grab().toImage()
        faint = [words for words, area in areas(reading) if not legible(image, area)]
        assert faint == [], panel


@pytest.mark.parametrize("theme", THEMES)
def test_the_empty_page_stands_out(window: MainWindow, theme: Choice) -> None:
    window.preferences.choose_theme(theme)
    image = window.grab().toImage()
    assert [words for words, area in areas(window) if not legible(image, area)] == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_keyboard_can_be_seen_wherever_it_is(reading: MainWindow, theme: Choice) -> None:
    reading.preferences.choose_theme(theme)
    reading.activateWindow()
    tried = list(stations(reading))
    assert len(tried) > 12
    assert [name for name, seen in tried if not seen] == []


def stations(window: MainWindow) -> Iterator[tuple[str, bool]]:
    """Return what the Tab key reaches in the window, and whether it looks otherwise then."""
    for widget in window.findChildren(QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if not focusable or widget.window() is not window or widget.visibleRegion().isEmpty():
            continue
        window.setFocus()
        before = window.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        holder = QApplication.focusWidget() or widget
        after = window.grab().toImage()
        box = QRect(holder.mapTo(window, QPoint()), holder.size()).adjusted(-3, -3, 3, 3).intersected(after.rect())
        named = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
        yield f"{type(widget).__name__} {named}", changed(before, after, box)


def changed(before: QImage, after: QImage, box: QRect) -> bool:
    """Tell whether enough pixels of an area changed, each as much as WCAG 1.4.11 asks for."""
    count = 0
    for y in range(box.top(), box.bottom() + 1):
        for x in range(box.left(), box.right() + 1):
            one, two = before.pixel(x, y), after.pixel(x, y)
            if one != two and ratio(one, two) >= PART:
                count += 1
                if count >= 2 * min(box.width(), box.height()):
                    return True
    return False
