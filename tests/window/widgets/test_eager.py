import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.widgets import eager


def test_keys_of_a_panel_that_floats_reach_the_dialog_too_until_it_is_closed(qtbot: QtBot) -> None:
    below, beside = QWidget(), QLineEdit()
    for widget in (below, beside):
        qtbot.addWidget(widget)
        widget.show()
    beside.activateWindow()
    qtbot.waitUntil(beside.isActiveWindow)
    dialog = QDialog(below)
    field = QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    eager.open_at_once(dialog, field)
    for window in (below.windowHandle(), beside.windowHandle()):
        QTest.keyClick(window, Qt.Key.Key_A)
    assert (field.text(), beside.text()) == ("aa", "")
    dialog.reject()
    QTest.keyClick(beside.windowHandle(), Qt.Key.Key_B)
    assert (field.text(), beside.text()) == ("aa", "b")


class _Slow(QDialog):
    """A dialog to which the desktop gives the keyboard late."""

    has_keyboard = False

    def isActiveWindow(self) -> bool:  # noqa: N802  # Qt's name
        return self.has_keyboard


@pytest.fixture
def below(qtbot: QtBot) -> QLineEdit:
    """A field of the window below."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    return field


def _slow(below: QWidget) -> tuple[_Slow, QLineEdit]:
    dialog, field = _Slow(below), QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    eager.open_beside(dialog, field)
    return dialog, field


def test_a_dialog_beside_the_window_is_handed_keys_until_it_has_the_keyboard(below: QLineEdit) -> None:
    QGuiApplication.clipboard().setText("kata")
    dialog, field = _slow(below)
    QTest.keyClick(below.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), below.text()) == ("kata", "")
    dialog.has_keyboard = True
    QTest.keyClick(below.windowHandle(), Qt.Key.Key_A)
    dialog.has_keyboard = False  # the reader is back in the window below
    QTest.keyClick(below.windowHandle(), Qt.Key.Key_B)
    assert (field.text(), below.text()) == ("kata", "ab")


def test_a_click_below_ends_what_is_handed_to_a_dialog_beside_the_window(below: QLineEdit) -> None:
    _, field = _slow(below)
    QTest.mouseClick(below.windowHandle(), Qt.MouseButton.LeftButton)
    QTest.keyClick(below.windowHandle(), Qt.Key.Key_A)
    assert (field.text(), below.text()) == ("", "a")
