from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest
from desktop_app.window.desk.worker import Worker
from desktop_app.window.export import saver as saving
from desktop_app.window.export.saver import Saver
from desktop_app.window.looks.theme import Theme

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
