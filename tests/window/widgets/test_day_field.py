from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.times import typed
from desktop_app.window.widgets.day_field import DayField


def test_what_is_typed_is_read_once_for_each_key(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    known = typed.read

    def counted(words: str, today: date, codes: list[str]) -> str:
        read.append(words)
        return known(words, today, codes)

    monkeypatch.setattr(typed, "read", counted)
    field = DayField(date(2025, 3, 20))
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "2025-03-21")
    assert field.value() == "2025-03-21"
    assert len(read) == len(set(read)) == len("2025-03-21")
