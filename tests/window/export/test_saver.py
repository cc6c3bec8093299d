from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest
from desktop_app.window.desk.entry import Failure
from desktop_app.window.desk.worker import Worker
from desktop_app.window.export import saver as saving
from desktop_app.window.export.saver import Saver
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets import slices
from tests.window.idle import IdleWorker

SAME = [Digest(Article("Satu.", title="Hujan")), Digest(Article("Dua.", title="Hujan"))]


@pytest.fixture
def saver(real_worker: Worker) -> Saver:
    return Saver(real_worker, Theme("light"))


@pytest.mark.parametrize(
    ("form", "begin"),
    [("html", b"<!DOCTYPE"), ("docx", b"PK"), ("odt", b"PK"), ("pdf", b"%PDF"), ("csv", b"\xef\xbb\xbfarticle")],
)
def test_a_file_is_written_whole(qtbot: QtBot, saver: Saver, tmp_path: Path, form: str, begin: bytes) -> None:
    file = tmp_path / f"a.{saving.suffix(form)}"
    with qtbot.waitSignal(saver.saved, timeout=20_000) as told:
        saver.save(SAME, form, file)
    assert told.args == [str(file)]
    assert file.read_bytes().startswith(begin)


@pytest.mark.parametrize("form", ["markdown", "pdf"])
def test_files_of_their_own_never_take_each_others_place(qtbot: QtBot, saver: Saver, tmp_path: Path, form: str) -> None:
    suffix = saving.suffix(form)
    (tmp_path / f"Hujan.{suffix}").write_text("milik pembaca")
    with qtbot.waitSignal(saver.saved, timeout=20_000) as told:
        saver.save_each(SAME, form, tmp_path)
    assert told.args == [str(tmp_path)]
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == [f"Hujan (2).{suffix}", f"Hujan (3).{suffix}", f"Hujan.{suffix}"]
    assert (tmp_path / f"Hujan.{suffix}").read_text() == "milik pembaca"


@pytest.mark.parametrize("form", ["html", "pdf"])
def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, saver: Saver, tmp_path: Path, form: str) -> None:
    with qtbot.waitSignal(saver.refused, timeout=20_000):
        saver.save(SAME, form, tmp_path / "no" / "such" / "folder.html")


def test_many_files_are_written_between_events_and_can_be_cancelled(
    qtbot: QtBot, saver: Saver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "SLICE", 0.001)
    saver.save_each(SAME * 10, "pdf", tmp_path)
    assert list(tmp_path.iterdir()) == []  # nobody waited for them
    told: list[tuple[str, int, int]] = []

    def on_progress(named: str, done: int, total: int) -> None:
        told.append((named, done, total))
        if len(told) == 3:
            saver.cancel(str(tmp_path))

    saver.progressed.connect(on_progress)
    qtbot.waitUntil(lambda: len(told) == 3, timeout=20_000)
    with qtbot.assertNotEmitted(saver.saved, wait=100):
        pass
    assert told == [(str(tmp_path), done, 20) for done in (1, 2, 3)]
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize(("count", "title"), [(1, "Hujan"), (2, "Hujan; Hujan")])
def test_a_pdf_is_called_as_its_articles_are(
    qtbot: QtBot, saver: Saver, tmp_path: Path, count: int, title: str
) -> None:
    file = tmp_path / "a.pdf"
    with qtbot.waitSignal(saver.saved, timeout=20_000):
        saver.save(SAME[:count], "pdf", file)
    assert pypdfium2.PdfDocument(file).get_metadata_dict()["Title"] == title


def test_the_worker_forgets_what_it_need_not_write_any_more(idle: IdleWorker, tmp_path: Path) -> None:
    saver = Saver(idle, Theme("light"))  # type: ignore[arg-type]  # it has all that the saver uses
    saver.save_each(SAME, "html", tmp_path)
    saver.cancel(str(tmp_path))
    assert idle.dropped == sorted(idle.asked)
    idle.written.emit(1, b"terlambat")
    assert list(tmp_path.iterdir()) == []


def test_another_saving_goes_on_when_one_is_cancelled(
    qtbot: QtBot, idle: IdleWorker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "SLICE", -1.0)  # nothing is painted within a call
    saver = Saver(idle, Theme("light"))  # type: ignore[arg-type]  # the same
    first, second = tmp_path / "first", tmp_path / "second"
    saved: list[str] = []
    saver.saved.connect(saved.append)
    for folder in (first, second):
        folder.mkdir()
        saver.save_each(SAME, "html", folder)
        saver.save_each(SAME, "pdf", folder)
    saver.cancel(str(first))
    done = len(list(first.iterdir()))
    for number in sorted(idle.asked):
        idle.written.emit(number, b"utuh")
    qtbot.waitUntil(lambda: saved == [str(second)] * 2, timeout=20_000)
    names = sorted(file.name for file in second.iterdir())
    assert names == ["Hujan (2).html", "Hujan (2).pdf", "Hujan.html", "Hujan.pdf"]
    assert len(list(first.iterdir())) == done


def test_two_savings_into_one_folder_are_counted_apart(idle: IdleWorker, tmp_path: Path) -> None:
    saver = Saver(idle, Theme("light"))  # type: ignore[arg-type]  # the same
    told: list[tuple[str, int, int]] = []
    saved: list[str] = []
    saver.progressed.connect(lambda *args: told.append(args))
    saver.saved.connect(saved.append)
    saver.save_each(SAME, "html", tmp_path)
    saver.save_each(SAME[:1], "markdown", tmp_path)
    for number in sorted(idle.asked):
        idle.written.emit(number, b"utuh")
    assert [(done, total) for _, done, total in told] == [(1, 2), (2, 2), (1, 1)]
    assert saved == [str(tmp_path)] * 2


def test_nothing_is_told_of_a_saving_once_a_file_of_it_was_refused(idle: IdleWorker, tmp_path: Path) -> None:
    saver = Saver(idle, Theme("light"))  # type: ignore[arg-type]  # the same
    told: list[object] = []
    saver.progressed.connect(lambda *args: told.append(args))
    saver.refused.connect(told.append)
    saver.save_each(SAME, "html", tmp_path)
    first, second = sorted(idle.asked)
    idle.failed.emit(first, Failure("memory", ""))
    idle.written.emit(second, b"utuh")
    assert told == [str(tmp_path / "Hujan.html")]
