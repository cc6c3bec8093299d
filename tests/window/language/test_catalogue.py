from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import resources
from desktop_app.window.language import catalogue
from desktop_app.window.language.translators import Translation


@pytest.mark.parametrize("code", ["id", "en"])
def test_every_string_of_the_window_is_translated(code: str) -> None:
    wanted = {source for source in catalogue.sources() if code != "en" or source.plural}
    known = catalogue.read(resources.path("translations", f"ringkas_{code}.ts"))
    assert len(wanted) > 10
    assert wanted - known.keys() == set()
    assert known.keys() - wanted == set()
    assert [source.text for source, forms in known.items() if not all(forms)] == []


@pytest.mark.parametrize("code", ["id", "en"])
def test_the_compiled_translations_are_current(code: str, tmp_path: Path) -> None:
    catalogue.compile_to(resources.path("translations", f"ringkas_{code}.ts"), tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == resources.path("translations", f"ringkas_{code}.qm").read_bytes()


def test_placeholders_survive_translation() -> None:
    for source, forms in catalogue.read(resources.path("translations", "ringkas_id.ts")).items():
        for mark in ("%1", "%2", "%n", "%Ln"):
            assert all((mark in form) == (mark in source.text) for form in forms), source


def test_plurals_agree_with_their_number(qtbot: QtBot) -> None:
    del qtbot
    translator = QTranslator()
    assert translator.load("ringkas_en", str(resources.path("translations")))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Status", "%Ln sentence(s)", None, 1) == "1 sentence"
        assert QCoreApplication.translate("Status", "%Ln sentence(s)", None, 2) == "2 sentences"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_what_cannot_be_translated_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "widget.py").write_text('translate("Window", f"{name} was closed.")')
    monkeypatch.setattr(catalogue, "__file__", str(tmp_path / "catalogue.py"))
    with pytest.raises(ValueError, match=r"widget.py, line 1"):
        catalogue.sources()


def test_the_dialogs_of_qt_speak_indonesian(qtbot: QtBot) -> None:
    translation = Translation()
    translation.choose("id")
    try:
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
        qtbot.addWidget(buttons)
        found = [label.text() for label in dialog.findChildren(QLabel)]
        found += [button.text() for button in dialog.findChildren(QPushButton)]
    finally:
        translation.choose("en")
    assert {"&Cari di:", "&Nama berkas:", "Jenis &berkas:", "&Buka", "Batal", "Tutup"} <= set(found)


def test_the_words_of_qt_are_compiled(tmp_path: Path) -> None:
    catalogue.compile_to(resources.path("translations", "qtbase_id.ts"), tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == resources.path("translations", "qtbase_id.qm").read_bytes()
