import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window.program import single
from desktop_app.window.storage import places

ROOT = Path(__file__).parents[3]


@pytest.fixture
def instance(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[single.Instance]:
    del qtbot
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    instance = single.Instance()
    yield instance
    instance.close()


def test_a_second_launch_hands_over_its_files(qtbot: QtBot, instance: single.Instance) -> None:
    assert instance.listen()
    code = f"from desktop_app.window.program import single; print(single.hand_over({['/a b.txt', '/é.txt']!r}))"
    env = {**os.environ, "XDG_ACTIVATION_TOKEN": "jeton"}
    with qtbot.waitSignal(instance.called, timeout=20_000) as caught:
        second = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    assert caught.args == [["/a b.txt", "/é.txt"], "jeton"]
    assert second.communicate(timeout=20)[0].strip() == "True"


def test_without_a_first_window_nothing_is_handed_over(instance: single.Instance) -> None:
    del instance
    assert not single.hand_over(["/a.txt"])


def test_a_socket_left_by_a_crash_is_taken_over(instance: single.Instance) -> None:
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(places.address())
    stale.close()
    assert not single.hand_over([])
    assert instance.listen()


def test_the_first_window_is_never_pushed_aside(instance: single.Instance) -> None:
    assert instance.listen()
    late = single.Instance()
    assert not late.listen()


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Bad Request\r\n"])
def test_a_stranger_on_the_socket_swallows_no_file(
    instance: single.Instance, monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    """Only an answer of ours counts; a window that hangs answers nothing."""
    del instance
    monkeypatch.setattr(single, "_ANSWER_MS", 500)
    code = (
        "import socket, sys; stranger = socket.socket(socket.AF_UNIX); stranger.bind(sys.argv[1]); stranger.listen();"
        "print(flush=True); caller, _ = stranger.accept(); caller.sendall(bytes.fromhex(sys.argv[2])); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, places.address(), answer.hex()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as stranger:
        assert stranger.stdout
        stranger.stdout.readline()
        assert not single.hand_over(["/a.txt"])
        stranger.kill()


@pytest.mark.parametrize("garbage", [b"\xff[1, {\n", b"[1]\n", b'{"paths": 1, "token": ""}\n', b"[" * 5000 + b"\n"])
def test_garbage_on_the_socket_opens_nothing(qtbot: QtBot, instance: single.Instance, garbage: bytes) -> None:
    assert instance.listen()
    with qtbot.assertNotEmitted(instance.called, wait=100), socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(places.address())
        stranger.send(garbage)
    with qtbot.waitSignal(instance.called) as caught, socket.socket(socket.AF_UNIX) as launch:
        launch.connect(places.address())
        launch.send(b'{"paths": ["/a.txt", 7, "b.txt"], "token": ""}\n')
    assert caught.args == [["/a.txt"], ""]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no folder there")
@pytest.mark.parametrize("runtime", ["", "open", "link", "gone"])
def test_a_folder_that_others_can_write_to_holds_no_socket(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, runtime: str
) -> None:
    (tmp_path / "open").mkdir(mode=0o777)
    (tmp_path / "open").chmod(0o777)
    (tmp_path / "link").symlink_to(tmp_path)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / runtime) if runtime else "")
    monkeypatch.setattr("desktop_app.window.storage.places.QDir.tempPath", lambda: str(tmp_path))
    own = tmp_path / f"ringkas-{os.getuid()}"
    assert Path(places.address()).parent == own
    assert own.stat().st_mode & 0o777 == 0o700
    own.chmod(0o777)
    assert not places.address()
    assert not single.hand_over(["/a.txt"])


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no folder there")
def test_a_sandbox_listens_where_its_next_start_can_find_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each start of a Flatpak has a runtime folder of its own, but for one folder below it."""
    shared = tmp_path / "app" / "id.ringkas.Ringkas"
    shared.mkdir(parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("FLATPAK_ID", "id.ringkas.Ringkas")
    assert Path(places.address()).parent == shared


def test_two_screens_have_two_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":1")
    one = places.address()
    monkeypatch.setenv("DISPLAY", ":1.0")
    assert places.address() == one
    monkeypatch.setenv("DISPLAY", ":2")
    assert places.address() != one
