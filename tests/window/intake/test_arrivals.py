from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.worker import Worker
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.frame.states import FailedPage

TIMEOUT = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder beside what else a test needs."""
    folder = tmp_path / "berita"
    folder.mkdir()
    return folder


def _files(folder: Path, *names: str) -> list[str]:
    for name in names:
        (folder / name).touch()
    return [str(folder / name) for name in names]


def _open(qtbot: QtBot, window: MainWindow, paths: list[str]) -> None:
    window.open_paths(paths)
    qtbot.waitUntil(lambda: bool(window.desk.articles.entries) and not window.desk.pending, timeout=TIMEOUT)


def _shown(window: MainWindow) -> str:
    return Path(window.shown.path).name if window.shown else ""


def test_of_good_and_bad_files_a_good_one_is_shown_and_a_line_names_the_bad(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    _open(qtbot, window, _files(folder, "bad.txt", "baik.txt", "bad_too.txt"))
    qtbot.waitUntil(window.notice.isVisible)
    assert _shown(window) == "baik.txt"
    assert "2 files could not be read: “bad.txt”, “bad_too.txt”." in window.notice.accessibleName()
    window.notice._button.click()
    assert _shown(window) == "bad.txt"


def test_one_bad_file_among_others_says_why(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    _open(qtbot, window, _files(folder, "a.txt", "bad.txt"))
    qtbot.waitUntil(window.notice.isVisible)
    assert (_shown(window), window.notice.accessibleName()) == ("a.txt", "“bad.txt” is empty.")


def test_a_bad_file_alone_has_its_own_page_and_no_line(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    _open(qtbot, window, _files(folder, "bad.txt"))
    assert _shown(window) == "bad.txt"
    assert not window.notice.isVisible()


def test_of_a_file_that_breaks_off_a_line_tells_how_much_was_read(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.open_paths(_files(folder, "breaks.jsonl"))
    words = "Only the first 3 articles of “breaks.jsonl” could be read."
    qtbot.waitUntil(lambda: words in window.notice.accessibleName(), timeout=TIMEOUT)
    assert window.shown is window.desk.articles.entries[0]
    window.notice._button.click()
    assert window.shown is window.desk.articles.entries[3]
    page = window.findChild(FailedPage)
    assert page
    told = "Reading “breaks.jsonl” ended unexpectedly. The articles after it in this file were not read either."
    assert told in [label.text() for label in page.findChildren(QLabel)]


def test_the_reader_who_reads_on_is_not_interrupted(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    _open(qtbot, window, _files(folder, "a.txt"))
    window.open_paths(_files(folder, "bad.txt", "b.txt"))
    window.select(window.desk.articles.entries[0])
    qtbot.waitUntil(lambda: not window.desk.pending, timeout=TIMEOUT)
    qtbot.waitUntil(window.notice.isVisible)
    assert _shown(window) == "a.txt"


def test_files_of_a_folder_that_are_left_out_are_counted(qtbot: QtBot, real_window: MainWindow, folder: Path) -> None:
    _files(folder, "gambar.png", "alat.py")
    (folder / "a.txt").write_text("Hujan turun di kota itu sejak pagi. Warga berteduh di pasar.", encoding="utf-8")
    _open(qtbot, real_window, [str(folder)])
    qtbot.waitUntil(lambda: "2 other files of the folder" in real_window.notice.accessibleName(), timeout=TIMEOUT)
    assert _shown(real_window) == "a.txt"


def test_articles_of_a_folder_that_are_too_many_are_counted(
    qtbot: QtBot, window: MainWindow, worker: Worker, folder: Path
) -> None:
    files = _files(folder, "a.txt", "b.txt")
    window.open_paths([str(folder)])
    (entry,) = window.desk.articles.entries
    worker.listed.emit(entry.request, files, 0, 1200)
    qtbot.waitUntil(lambda: "1,200 more articles of the folder" in window.notice.accessibleName(), timeout=TIMEOUT)
    assert not window.notice._timer.isActive()  # until it is read


def test_files_named_at_the_start_are_followed_too(
    qtbot: QtBot, tmp_path: Path, worker: Worker, window: MainWindow, folder: Path
) -> None:
    desk = Desk(worker, tmp_path / "pasted")
    desk.open_paths(_files(folder, "bad.txt", "baik.txt"))
    later = MainWindow(window.theme, desk, window.preferences, "")
    qtbot.addWidget(later)
    later.show_entry(desk.articles.entries[0])
    later.show()
    qtbot.waitUntil(lambda: not desk.pending and later.notice.isVisible(), timeout=TIMEOUT)
    assert (_shown(later), later.notice.accessibleName()) == ("baik.txt", "“bad.txt” is empty.")


def test_of_files_that_are_opened_together_it_is_told_how_many_came(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    first, second, third = _files(folder, "a.txt", "b.txt", "c.txt")
    _open(qtbot, window, [first, second])
    assert not window.notice.isVisible()  # they stand in the list
    _open(qtbot, window, [first, second, third])
    assert window.notice.accessibleName() == "1 article opened. Open already, and read again: 2 articles."
    window.intake.close_several(list(window.desk.articles.entries))
    window.resize(420, 700)
    assert window.bar.compact
    _open(qtbot, window, [first, second])
    assert window.notice.accessibleName() == "2 articles opened."
