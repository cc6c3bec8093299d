"""The Tab key goes through all that is seen, and through nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow

TEXT = "Wening, 6 Maret 2024\n\n“Hujan deras sekali,” kata Bupati Sari Dewi. Warga Desa Wening mengungsi kemarin.\n"
KEYS = {"summary": Qt.Key.Key_1, "speakers": Qt.Key.Key_2, "quotes": Qt.Key.Key_3, "timeline": Qt.Key.Key_4}


@pytest.fixture
def reading(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> MainWindow:
    file = tmp_path / "banjir.txt"
    file.write_text(TEXT, encoding="utf-8")
    real_window.resize(1296, 810)
    real_window.open_paths([str(file)])
    qtbot.waitUntil(lambda: bool(real_window.shown and real_window.shown.digest), timeout=30_000)
    for key in KEYS.values():  # every panel is built, and lies behind the last one's tab
        QTest.keyClick(real_window, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.wait(200)
    return real_window


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def dock_of(widget: QWidget | None) -> QDockWidget | None:
    while widget and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget if isinstance(widget, QDockWidget) else None


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("name", KEYS)
def test_tab_leaves_every_panel_is_always_seen_and_comes_back(
    qtbot: QtBot, reading: MainWindow, name: str, *, back: bool
) -> None:
    QTest.keyClick(reading, KEYS[name], Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(300)
    start = focused()
    dock = dock_of(start)
    assert dock
    assert dock.objectName() == name
    passed: list[QWidget] = []
    for _ in range(60):
        modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, modifier)
        passed.append(focused())
        if focused() is start:
            break
    assert passed[-1] is start
    assert len(passed) > 10  # the tool bar, the article, the layers …
    assert {dock_of(one) for one in passed} <= {None, dock}
    assert len(passed) == len(set(passed))


def test_no_menu_of_qt_s_own_lists_the_parts_of_the_window(reading: MainWindow) -> None:
    for widget in (reading, *reading.findChildren(QDockWidget)):
        for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
            QApplication.sendEvent(widget, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    assert not [menu for menu in reading.findChildren(QMenu) if menu.isVisible()]
    assert QApplication.activePopupWidget() is None
