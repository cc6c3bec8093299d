from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.window.storage.folders import Folders


def test_the_next_dialog_begins_where_the_last_one_ended(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    folders = Folders()
    first, second = QFileDialog(window), QFileDialog(window)
    folders.begin(first)
    assert Path(first.directory().absolutePath()).is_dir()
    first.filesSelected.emit([str(tmp_path / "artikel.txt")])
    folders.begin(second)
    assert second.directory().absolutePath() == str(tmp_path)


def test_a_folder_that_was_chosen_is_where_the_next_dialog_begins(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    folders = Folders()
    first, second = QFileDialog(window), QFileDialog(window)
    first.setFileMode(QFileDialog.FileMode.Directory)
    folders.begin(first)
    first.filesSelected.emit([str(tmp_path)])
    folders.begin(second)
    assert second.directory().absolutePath() == str(tmp_path)
