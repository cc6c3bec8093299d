import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from desktop_app.window import crash


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "stderr", None)  # as in a window started from a menu on Windows
    root, handler = logging.getLogger(), qInstallMessageHandler(None)
    before = list(root.handlers)
    yield
    qInstallMessageHandler(handler)
    for added in [added for added in root.handlers if added not in before]:
        root.removeHandler(added)
        added.close()


def _raised(error: BaseException) -> None:
    sys.excepthook(type(error), error, None)


def test_an_unforeseen_error_is_logged_and_told(tmp_path: Path) -> None:
    told: list[Path] = []
    file = crash.install(tmp_path / "state", told.append)
    _raised(ValueError("seven"))
    assert told == [file]
    assert "ValueError: seven" in file.read_text()


def test_an_interrupt_is_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Path] = []
    passed: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *error: passed.append(error[0]))
    crash.install(tmp_path, told.append)
    _raised(KeyboardInterrupt())
    assert (told, passed) == ([], [KeyboardInterrupt])


def test_what_qt_warns_of_is_logged(tmp_path: Path) -> None:
    file = crash.install(tmp_path, lambda _: None)
    qWarning("a strange screen")
    assert "WARNING qt: a strange screen" in file.read_text()


def test_a_large_log_makes_room(tmp_path: Path) -> None:
    (tmp_path / "ringkas.log").write_text("x" * 600_000)
    crash.install(tmp_path, lambda _: None)
    assert (tmp_path / "ringkas.old.log").stat().st_size == 600_000
    assert not (tmp_path / "ringkas.log").exists()
