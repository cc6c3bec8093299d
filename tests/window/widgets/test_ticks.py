from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.window.widgets.ticks import Ticks


def test_however_many_are_ticked_at_once_it_is_told_once(qtbot: QtBot) -> None:
    ticks = Ticks(["satu", "dua", "tiga"], [1])
    qtbot.addWidget(ticks)
    told: list[list[int]] = []
    ticks.changed.connect(lambda: told.append(ticks.ticked()))
    ticks.tick_all(ticked=True)
    ticks.tick_all(ticked=False)
    ticks.item(2).setCheckState(Qt.CheckState.Checked)
    assert told == [[0, 1, 2], [], [2]]
