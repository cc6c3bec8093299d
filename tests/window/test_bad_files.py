"""Files that are no articles, through the real worker: each says why, the others load, nothing freezes."""

import os
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.frame.states import FailedPage
from desktop_app.window.widgets.notice import Notice
from desktop_app.window.widgets.strips import Placeholder

_LONGEST_PAUSE = 1.0  # seconds between two ticks of the window; generous, for a busy machine


def _make(name: str, folder: Path) -> Path:
    path = folder / name
    match name:
        case "kosong.txt":
            path.touch()
        case "biner.txt":
            path.write_bytes(bytes(range(256)) * 400)
        case "terkunci.txt":
            path.write_text("Rahasia.")
            path.chmod(0)
        case "besar.txt":
            path.write_text("Hujan turun di kota itu. " * 2_100_000)
    return path


def _told(window: MainWindow) -> str:
    page = window.findChild(FailedPage)
    assert page
    assert page.isVisible()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("kosong.txt", "is empty"),
        ("biner.txt", "holds no text that can be read"),
        ("hilang.txt", "There is no file"),
        ("besar.txt", "too large"),
        pytest.param(
            "terkunci.txt",
            "may not be read",
            marks=pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may read everything"),
        ),
    ],
)
def test_a_bad_file_says_why_and_the_others_load(
    qtbot: QtBot, real_window: MainWindow, tmp_path: Path, name: str, words: str
) -> None:
    bad, good = _make(name, tmp_path), tmp_path / "baik.txt"
    good.write_text("Jakarta, Senin. Hujan turun di seluruh kota sejak pagi hari.")
    ticks = [time.perf_counter()]
    clock = QTimer(interval=10)
    clock.timeout.connect(lambda: ticks.append(time.perf_counter()))
    clock.start()
    real_window.open_paths([str(bad), str(good)])
    entries = real_window.desk.articles.entries
    qtbot.waitUntil(lambda: [entry.state for entry in entries] == ["error", "ready"], timeout=60_000)
    clock.stop()
    assert real_window.shown is entries[1]
    qtbot.waitUntil(lambda: f"“{name}”" in real_window.notice.accessibleName())
    assert words in real_window.notice.accessibleName()
    real_window.select(entries[0])
    told = _told(real_window)
    assert f"“{name}”" in told
    assert words in told
    assert max(after - before for before, after in pairwise(ticks)) < _LONGEST_PAUSE


def _said(window: MainWindow) -> list[str]:
    """Return what panels say in the place of what they lack."""
    return [one.accessibleName() for one in window.findChildren(Placeholder) if one.isVisible()]


def test_panels_do_not_say_that_there_is_no_article(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> None:
    bad, good = _make("kosong.txt", tmp_path), tmp_path / "baik.txt"
    good.write_text("Hujan turun sejak pagi.")
    real_window.open_paths([str(bad), str(good)])
    entries = real_window.desk.articles.entries
    qtbot.waitUntil(lambda: [entry.state for entry in entries] == ["error", "ready"], timeout=60_000)
    real_window.select(entries[0])
    assert set(_said(real_window)) == {"This article could not be read"}
    real_window.select(entries[1])
    qtbot.waitUntil(lambda: "This article could not be read" not in _said(real_window))


def test_a_folder_without_articles_says_so(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "berita"
    folder.mkdir()
    real_window.open_paths([str(folder)])
    notice = real_window.findChild(Notice)
    assert notice
    qtbot.waitUntil(lambda: "no article in the folder" in notice.accessibleName(), timeout=30_000)
    assert list(real_window.desk.articles.entries) == []
