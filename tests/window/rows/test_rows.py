import random

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.article import Span
from desktop_app.window.rows.rows import Row, RowModel, RowRole


def _rows(*keys: int) -> list[Row]:
    return [Row(key, f"row {key}", Span(key, key + 1)) for key in keys]


@pytest.mark.parametrize(
    ("before", "after"),
    [([], [1, 2]), ([1, 2], []), ([1, 2, 3], [2]), ([2], [1, 2, 3]), ([1, 2, 3], [0, 2, 4]), ([1, 2], [2, 1])],
)
def test_the_model_ends_with_the_rows_it_was_given(qtbot: QtBot, before: list[int], after: list[int]) -> None:
    del qtbot
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(_rows(*before))
    model.show(_rows(*after))
    assert [model.index(at).data(RowRole).key for at in range(model.rowCount())] == after
    assert tester.model() is model


def test_any_sequence_of_lists_keeps_the_model_sound(qtbot: QtBot) -> None:
    del qtbot
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(7)  # noqa: S311  # the same sequence every time
    for _ in range(60):
        keys = sorted(chance.sample(range(12), chance.randrange(12)))
        model.show(_rows(*keys))
        assert [row.key for row in model.rows] == keys
    assert tester.model() is model


def test_rows_that_stay_are_not_reset(qtbot: QtBot) -> None:
    model = RowModel()
    model.show(_rows(1, 2, 3))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved):
        model.show(_rows(1, 3))
