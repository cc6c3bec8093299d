import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from desktop_app.window.program import crash


@pytest.fixture(autouse=True)
def _as_before(logged_as_before: None, monkeypatch: pytest.MonkeyPatch) -> None:
    del logged_as_before
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "stderr", None)  # as in a window started from a menu on Windows


def _raised(error: BaseException) -> None:
    sys.excepthook(type(error), error, None)


def test_an_unforeseen_error_is_logged_and_told(tmp_path: Path) -> None:
    told: list[Path] = []
    crash.install(tmp_path / "state", told.append)
    _raised(ValueError("seven"))
    assert told == [tmp_path / "state" / crash.REPORT]
    for name in (crash.REPORT, "ringkas.log"):
        assert "ValueError: seven" in (tmp_path / "state" / name).read_text()


def test_an_interrupt_is_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Path] = []
    passed: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *error: passed.append(error[0]))
    crash.install(tmp_path, told.append)
    _raised(KeyboardInterrupt())
    assert (told, passed) == ([], [KeyboardInterrupt])


def test_what_qt_warns_of_is_logged(tmp_path: Path) -> None:
    crash.install(tmp_path, lambda _: None)
    qWarning("a strange screen")
    assert "WARNING qt: a strange screen" in (tmp_path / "ringkas.log").read_text()


def test_a_large_log_makes_room(tmp_path: Path) -> None:
    (tmp_path / "ringkas.log").write_text("x" * 600_000)
    crash.install(tmp_path, lambda _: None)
    assert (tmp_path / "ringkas.old.log").stat().st_size == 600_000
    assert not (tmp_path / "ringkas.log").exists()


_DYING = """
import os, signal, sys
from pathlib import Path
from desktop_app.window.program import crash
wall = crash.Wall(Path(sys.argv[1]))
if sys.argv[2] == "ends":
    wall.end()
else:
    os.kill(os.getpid(), getattr(signal, sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(("how", "reported"), [("SIGSEGV", True), ("SIGKILL", False), ("ends", False)])
def test_a_process_that_died_of_its_own_leaves_a_report(tmp_path: Path, how: str, reported: bool) -> None:  # noqa: FBT001  # pytest's own way
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", _DYING, str(tmp_path), how], cwd=root, check=False, capture_output=True)
    report = crash.left_behind(tmp_path)
    assert (report is not None) == reported
    if report:
        assert "Segmentation fault" in report.read_text()
        assert "Qt " in report.read_text()


def test_an_error_in_a_thread_is_told_in_the_thread_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[threading.Thread] = []
    crash.install(tmp_path, lambda _: told.append(threading.current_thread()))
    thread = threading.Thread(target=lambda: int("tujuh"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.main_thread()]
    assert "invalid literal" in (tmp_path / crash.REPORT).read_text()


def test_a_thread_that_ends_by_itself_is_no_crash(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[Path] = []
    crash.install(tmp_path, told.append)
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    qtbot.wait(20)
    assert told == []
    assert not (tmp_path / crash.REPORT).exists()
