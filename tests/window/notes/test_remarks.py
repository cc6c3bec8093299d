import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest, Remark, Sentence, Span
from desktop_app.window.desk import session
from desktop_app.window.desk.entry import Entry, Kept
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.notes.dialog import NoteDialog
from desktop_app.window.notes.remarks import Remarks, anchor, lost, placed
from desktop_app.window.panels.notes import NotesPanel
from tests.window.conftest import SEED

TEXT = "Hujan turun. Warga mengungsi. Hujan turun."


@pytest.fixture
def entry() -> Entry:
    sentences = tuple(Sentence(span) for span in (Span(0, 12), Span(13, 29), Span(30, 42)))
    return Entry("a.txt", state="ready", digest=Digest(Article(TEXT), sentences=sentences))


def test_a_star_comes_and_goes(entry: Entry, qtbot: QtBot) -> None:
    remarks = Remarks()
    with qtbot.waitSignal(remarks.changed):
        remarks.star(entry, Span(13, 29))
    assert placed(entry) == (Remark(Span(13, 29), "", starred=True),)
    remarks.star(entry, Span(13, 29))
    assert entry.remarks == ()


def test_a_note_and_a_star_share_a_sentence(entry: Entry) -> None:
    remarks = Remarks()
    remarks.star(entry, Span(0, 12))
    remarks.note(entry, Span(0, 12), "  cek BMKG  ")
    assert placed(entry) == (Remark(Span(0, 12), "cek BMKG", starred=True),)
    remarks.star(entry, Span(0, 12))
    assert placed(entry) == (Remark(Span(0, 12), "cek BMKG"),)
    remarks.note(entry, Span(0, 12), "")
    assert entry.remarks == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (TEXT, Span(30, 42)),
        (f"BARU. {TEXT}", Span(36, 48)),
        ("Hujan turun. Warga pulang.", Span(0, 12)),
        ("Awal. Hujan\n turun.", Span(6, 19)),
        ("Panas.", None),
    ],
)
def test_a_remark_follows_its_words(text: str, place: Span | None) -> None:
    assert anchor(text, Kept(30, 42, "Hujan turun.")) == place


def test_a_remark_whose_words_are_gone_stays(entry: Entry) -> None:
    Remarks().note(entry, Span(13, 29), "siapa?")
    entry.digest = Digest(Article("Hujan turun."))
    assert placed(entry) == ()
    assert [kept.note for kept in lost(entry)] == ["siapa?"]
    entry.digest = Digest(Article(f"Koreksi. {TEXT}"))
    assert placed(entry) == (Remark(Span(22, 38), "siapa?"),)


def test_remarks_are_kept_with_the_session(entry: Entry, tmp_path: Path) -> None:
    Remarks().note(entry, Span(13, 29), "“siapa?” — tanya")
    session.save([entry], entry, tmp_path / "session.json")
    (again,) = session.load(tmp_path / "session.json").entries
    assert again.remarks == entry.remarks


@pytest.fixture
def reading(qtbot: QtBot, real_window: MainWindow) -> MainWindow:
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: bool(real_window.shown and real_window.shown.digest), timeout=20_000)
    return real_window


def _digest(window: MainWindow) -> Digest:
    assert window.shown
    assert window.shown.digest
    return window.shown.digest


def test_the_sentence_chosen_last_is_starred_and_listed(qtbot: QtBot, reading: MainWindow) -> None:
    sentence = _digest(reading).sentences[3].span
    reading.centre.reveal(sentence)
    reading.commands["star"].trigger()
    assert reading.shown
    assert [one.span for one in placed(reading.shown)] == [sentence]
    assert reading.docks
    reading.docks.show_panel("notes")
    panel = reading.findChild(NotesPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: panel._model.rowCount() == 1)
    row = panel._model.rows[0]
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        panel._list.chosen.emit(row)
    assert chosen.args == [sentence]
    panel._list.acted.emit("drop", row)
    assert reading.shown.remarks == ()
    reading.notice._button.click()
    assert len(reading.shown.remarks) == 1


def _asked(reading: MainWindow, sentence: Span) -> NoteDialog:
    """Return the dialog that asks for a note on a sentence."""
    reading.notebook.ask(sentence)
    dialog = reading.findChild(NoteDialog)
    assert dialog is not None
    return dialog


def test_a_note_is_written_and_deleted(reading: MainWindow) -> None:
    sentence = _digest(reading).sentences[1].span
    assert reading.shown
    dialog = _asked(reading, sentence)
    dialog.field.setPlainText("tanya lagi")
    dialog._on_save()
    assert placed(reading.shown) == (Remark(sentence, "tanya lagi"),)
    dialog.written.emit("")
    assert reading.shown.remarks == ()


def test_a_deleted_note_is_what_undo_brings_back(qtbot: QtBot, reading: MainWindow) -> None:
    entry, corrector = reading.shown, reading.corrector
    assert entry
    corrector.ask("drop", _digest(reading).speakers[0].id)
    qtbot.waitUntil(lambda: len(entry.corrections) == 1 and entry.digest is not entry.original)
    first, second = (sentence.span for sentence in _digest(reading).sentences[1:3])
    reading.notebook.remarks.note(entry, first, "satu")
    reading.notebook._drop(first)
    reading.commands["undo"].trigger()
    assert [one.note for one in placed(entry)] == ["satu"]
    assert len(entry.corrections) == 1
    reading.commands["redo"].trigger()
    assert entry.remarks == ()
    reading.commands["undo"].trigger()
    reading.notebook._drop(first)
    reading.notebook.remarks.star(entry, second)
    reading.notice._button.click()  # something was done since, which stays
    assert [one.span for one in placed(entry)] == [first, second]
    for _ in range(4):
        reading.commands["undo"].trigger()
    assert entry.remarks == ()
    reading.commands["undo"].trigger()
    assert not entry.corrections


def test_escape_asks_once_before_it_throws_a_note_away_and_cancel_does_not(reading: MainWindow) -> None:
    sentence = _digest(reading).sentences[1].span
    assert reading.shown
    dialog = _asked(reading, sentence)
    QTest.keyClicks(dialog.field, "tanya")
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved" in " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    QTest.keyClicks(dialog.field, " lagi")
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # more would be lost than was warned of
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert reading.shown.remarks == ()


def test_a_quote_is_copied_with_its_source(reading: MainWindow) -> None:
    quote = _digest(reading).quotes[0]
    reading.centre.reveal(quote.span)
    reading.commands["copy_quote"].trigger()
    copied = QGuiApplication.clipboard().mimeData()
    text, html = copied.text(), copied.html()
    del copied  # it is the clipboard's, which Qt ends before Python does
    words = quote.span.of(_digest(reading).article.text).replace(",”", "”")  # the comma leads on to “kata …”
    assert text.startswith(f"{words} — Jen Psaki, juru bicara Gedung Putih (")
    assert "<b>Jen Psaki</b>" in html


def test_remarks_are_exported(reading: MainWindow) -> None:
    from desktop_app import writing  # noqa: PLC0415  # only this test writes

    sentence = _digest(reading).sentences[1].span
    remarked = dataclasses.replace(_digest(reading), remarks=(Remark(sentence, "tanya lagi", starred=True),))
    for form in ("html", "markdown", "obsidian"):
        page = writing.encoded(form, [remarked]).decode()
        assert "Catatan saya" in page
        assert "★" in page
        assert "tanya lagi" in page


def test_a_note_begun_before_another_reading_goes_to_the_same_words(entry: Entry) -> None:
    remarks = Remarks()
    begun = Kept(13, 29, "Warga mengungsi.")
    entry.digest = Digest(Article("Kemarin. " + TEXT))
    remarks.note_on(entry, begun, "cek")
    assert placed(entry) == (Remark(Span(22, 38), "cek", starred=False),)
    remarks.note_on(entry, Kept(0, 5, "Angin"), "hilang")
    assert lost(entry) == (Kept(0, 5, "Angin", "hilang"),)
