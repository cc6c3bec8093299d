from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import writing
from desktop_app.article import Article, Digest
from desktop_app.window.export import file_name, saver
from desktop_app.window.export.dialog import ExportDialog
from desktop_app.window.looks.theme import Theme

DIGEST = Digest(Article("Hujan turun.", id="a.txt", title="Hujan: hari/kedua?"))
THREE = [DIGEST, Digest(Article("Dua.", title="Dua")), Digest(Article("Tiga.", title="Tiga"))]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_every_format_can_be_chosen(parent: QWidget) -> None:
    dialog = ExportDialog(parent, Theme("light"), [DIGEST], [0])
    offered = {dialog.forms.itemData(at) for at in range(dialog.forms.count())}
    assert offered == {*writing.names(), "pdf"}


def test_the_article_on_show_is_chosen_and_named(parent: QWidget) -> None:
    dialog = ExportDialog(parent, Theme("light"), THREE, [0], "docx")
    assert dialog.chosen() == [DIGEST]
    place = dialog.file_dialog()
    assert place.selectedFiles()[0].endswith("Hujan hari kedua.docx")
    assert place.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert not place.testOption(QFileDialog.Option.DontConfirmOverwrite)


def test_some_articles_go_into_one_file(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    dialog = ExportDialog(parent, Theme("light"), THREE, [0], "docx")
    dialog.articles.item(2).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(dialog.together) as asked:
        dialog.file_dialog().fileSelected.emit(str(tmp_path / "a.docx"))
    assert asked.args == [[THREE[0], THREE[2]], "docx", tmp_path / "a.docx"]


def test_all_articles_go_into_files_of_their_own(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    dialog = ExportDialog(parent, Theme("light"), THREE, [1], "markdown")
    dialog.every.click()
    dialog.each.click()
    with qtbot.waitSignal(dialog.apart) as asked:
        dialog.folder_dialog().fileSelected.emit(str(tmp_path))
    assert asked.args == [THREE, "markdown", tmp_path]


def test_a_note_for_a_vault_is_one_article(parent: QWidget) -> None:
    dialog = ExportDialog(parent, Theme("light"), THREE, [0], "obsidian")
    assert not dialog.each.isChecked()
    dialog.every.click()
    assert dialog.each.isChecked()
    assert not dialog.each.isEnabled()


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Hujan: hari/kedua?", "Hujan hari kedua"),
        ("../..", "ringkas"),
        ("a" * 200, "a" * 80),
        (
            "Presiden Amerika (AS), " * 4,
            "Presiden Amerika (AS), Presiden Amerika (AS), Presiden Amerika (AS), Presiden",
        ),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Banjir\nbesar\x00", "Banjir besar"),
    ],
)
def test_file_names_suit_every_system(headline: str, name: str) -> None:
    assert file_name(headline) == name


def test_the_usual_formats_come_first() -> None:
    assert saver.forms()[:4] == ("html", "docx", "odt", "pdf")


def test_the_article_on_show_is_in_sight_in_a_long_list(qtbot: QtBot, parent: QWidget) -> None:
    many = [Digest(Article("Dua.", title=f"Berita {at}")) for at in range(60)]
    dialog = ExportDialog(parent, Theme("light"), many, [47], "docx")
    with qtbot.waitExposed(dialog):
        dialog.show()
    seen = dialog.articles.viewport().rect()
    assert seen.contains(dialog.articles.visualItemRect(dialog.articles.item(47)))


def test_what_one_format_needs_does_not_outlive_it(parent: QWidget) -> None:
    dialog = ExportDialog(parent, Theme("light"), THREE, [0, 1], "markdown")
    for form in ("obsidian", "csv"):
        dialog.forms.setCurrentIndex(dialog.forms.findData(form))
    assert not dialog.each.isChecked()
    dialog.each.click()
    for form in ("obsidian", "csv"):
        dialog.forms.setCurrentIndex(dialog.forms.findData(form))
    assert dialog.each.isChecked()
