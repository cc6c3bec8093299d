import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.looks.ringed import Ringed


class _Field(Ringed, QLabel):
    pass


@pytest.mark.parametrize(
    ("reason", "ringed"),
    [
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.ShortcutFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, False),
    ],
)
def test_the_ring_is_for_those_who_use_the_keyboard(qtbot: QtBot, reason: Qt.FocusReason, ringed: bool) -> None:  # noqa: FBT001  # parametrized
    window = QWidget()
    qtbot.addWidget(window)
    other, field = QLabel("a"), _Field("b")
    box = QVBoxLayout(window)
    for label in (other, field):
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.addWidget(label)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus(reason)
    assert field.ringed() is ringed
    QTest.keyClick(field, Qt.Key.Key_A)
    assert field.ringed()
    other.setFocus()
    assert not field.ringed()
