from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window import eager


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
