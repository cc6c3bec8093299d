import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window import session, single

ROOT = Path(__file__).parents[2]


@pytest.fixture
def instance(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[single.Instance]:
    del qtbot
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    instance = single.Instance()
    yield instance
    instance.close()


def test_a_second_launch_hands_over_its_files(qtbot: QtBot, instance: single.Instance) -> None:
    assert instance.listen()
    code = f"from desktop_app.window import single; print(single.hand_over({['/a b.txt', '/é.txt']!r}))"
    with qtbot.waitSignal(instance.called, timeout=20_000) as caught:
        second = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert caught.args == [["/a b.txt", "/é.txt"]]
    assert second.communicate(timeout=20)[0].strip() == "True"


def test_without_a_first_window_nothing_is_handed_over(instance: single.Instance) -> None:
    del instance
    assert not single.hand_over(["/a.txt"])


def test_a_socket_left_by_a_crash_is_taken_over(instance: single.Instance) -> None:
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(session.address())
    stale.close()
    assert not single.hand_over([])
    assert instance.listen()


def test_the_first_window_is_never_pushed_aside(instance: single.Instance) -> None:
    assert instance.listen()
    late = single.Instance()
    assert not late.listen()


def test_garbage_on_the_socket_opens_nothing(qtbot: QtBot, instance: single.Instance) -> None:
    assert instance.listen()
    with qtbot.waitSignal(instance.called) as caught, socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(session.address())
        stranger.send(b"\xff[1, {")
        stranger.close()
    assert caught.args == [[]]
