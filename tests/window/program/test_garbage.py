"""Garbage is looked for between events, and not while much is being made."""

import gc
import weakref
from collections.abc import Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window.program.garbage import Collector


class _Ring:
    """Something that only a look for garbage ends."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def enabled() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


def _rings() -> list["weakref.ref[_Ring]"]:
    """Return so many rings that Python itself would look for them."""
    return [weakref.ref(_Ring()) for _ in range(2 * gc.get_threshold()[0])]


def _collector(qtbot: QtBot, busy: Sequence[bool] = (False,)) -> Collector:
    """Return a collector that looks only when told."""
    del qtbot  # timers need an application
    collector = Collector(lambda: busy[0])
    collector.stop()
    return collector


def test_python_no_longer_looks_by_itself(qtbot: QtBot) -> None:
    gc.collect()
    collector = _collector(qtbot)
    rings = _rings()
    assert all(ring() for ring in rings)
    collector.timeout.emit()
    assert not any(ring() for ring in rings)


def test_nothing_is_looked_for_while_much_is_made(qtbot: QtBot) -> None:
    busy = [True]
    collector = _collector(qtbot, busy)
    rings = _rings()
    collector.timeout.emit()
    assert all(ring() for ring in rings)
    busy[0] = False
    collector.timeout.emit()
    assert not any(ring() for ring in rings)


def test_older_generations_are_looked_at_in_their_turn(qtbot: QtBot) -> None:
    collector = _collector(qtbot)
    before = gc.get_stats()[1]["collections"]
    for _ in range(2 * gc.get_threshold()[1]):
        _rings()
        collector.timeout.emit()
    assert gc.get_stats()[1]["collections"] > before


def test_the_oldest_are_looked_at_only_when_they_have_grown(qtbot: QtBot) -> None:
    collector = _collector(qtbot)

    def full_looks() -> int:
        before = int(gc.get_stats()[2]["collections"])
        for _ in range(2 * gc.get_threshold()[1] * gc.get_threshold()[2]):
            _rings()
            collector.timeout.emit()
        return int(gc.get_stats()[2]["collections"]) - before

    assert full_looks() == 1
    assert full_looks() == 0
    kept = [[number] for number in range(len(gc.get_objects()))]
    assert full_looks() == 1
    assert kept
