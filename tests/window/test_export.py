from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app import writing
from desktop_app.article import Article, Digest
from desktop_app.window.export import ExportDialog, file_name

DIGEST = Digest(Article("Hujan turun.", id="a.txt", title="Hujan: hari/kedua?"))


@pytest.mark.parametrize(
    ("suffix", "begin"),
    [("html", "<!DOCTYPE html>"), ("md", "# Hujan"), ("csv", "article,"), ("json", "{"), ("txt", "Hujan")],
)
def test_the_suffix_decides_what_is_written(qtbot: QtBot, tmp_path: Path, suffix: str, begin: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(parent, DIGEST)
    with qtbot.waitSignal(dialog.saved):
        dialog.fileSelected.emit(str(tmp_path / f"a.{suffix}"))
    assert (tmp_path / f"a.{suffix}").read_text(encoding="utf-8-sig").startswith(begin)


def test_every_format_can_be_chosen(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    offered = " ".join(ExportDialog(parent, DIGEST).nameFilters())
    assert all(f"*.{writing.suffix(name)})" in offered for name in writing.formats())


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(parent, DIGEST)
    with qtbot.waitSignal(dialog.refused):
        dialog.fileSelected.emit(str(tmp_path / "no" / "such" / "folder.html"))


@pytest.mark.parametrize(
    ("headline", "name"), [("Hujan: hari/kedua?", "Hujan hari kedua"), ("../..", "ringkas"), ("a" * 200, "a" * 80)]
)
def test_file_names_suit_every_system(headline: str, name: str) -> None:
    assert file_name(headline) == name
