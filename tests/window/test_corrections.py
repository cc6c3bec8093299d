"""What the reader takes out of an article and back into it, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.article import Correction, Passage, Span
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.widgets.notice import Notice
from tests.window.conftest import opened
from tests.window.inside import unanswered

POINTER = "Baca juga: Harga Beras Naik Tajam di Pasar Wening"
LAST = "Jembatan itu akan dilewati warga mulai besok."
TEXT = f"Wali kota membuka jembatan itu pada hari Senin.\n\n{POINTER}\n\n{LAST}\n"
TIMEOUT = 30_000


@pytest.fixture
def entry(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> Entry:
    return opened(qtbot, real_window, tmp_path / "jembatan.txt", TEXT)


def desk_of(window: MainWindow) -> Desk:
    return window.desk


def place(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def prose(entry: Entry) -> list[str]:
    assert entry.digest
    return [sentence.span.of(TEXT) for sentence in entry.digest.sentences]


def edition(entry: Entry) -> list[str]:
    """Return the sentences of the text as it is read now."""
    assert entry.digest
    return [sentence.span.of(entry.digest.article.text) for sentence in entry.digest.sentences]


def correct(window: MainWindow, words: str, *, chrome: bool) -> None:
    window.centre._reading_pane().correction_asked.emit(place(words), chrome)


def test_corrections_are_shown_told_and_undone(qtbot: QtBot, real_window: MainWindow, entry: Entry) -> None:
    before = prose(entry)
    assert POINTER not in before
    correct(real_window, POINTER, chrome=False)
    qtbot.waitUntil(lambda: POINTER in prose(entry), timeout=TIMEOUT)
    correct(real_window, LAST, chrome=True)
    qtbot.waitUntil(lambda: LAST not in prose(entry), timeout=TIMEOUT)
    assert entry.digest
    assert entry.digest.article.text == TEXT
    notice = real_window.findChild(Notice)
    assert notice
    assert notice.accessibleName() == f"“{LAST}” is no longer part of the article."
    undo = next(button for button in notice.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: LAST in prose(entry), timeout=TIMEOUT)
    assert POINTER in prose(entry)
    desk_of(real_window).inquiries.undo(entry)
    qtbot.waitUntil(lambda: prose(entry) == before, timeout=TIMEOUT)


def test_corrections_outlive_another_reading_and_another_edition_of_the_text(
    qtbot: QtBot, real_window: MainWindow, entry: Entry
) -> None:
    correct(real_window, LAST, chrome=True)
    qtbot.waitUntil(lambda: LAST not in prose(entry), timeout=TIMEOUT)
    desk_of(real_window).read(entry)
    qtbot.waitUntil(lambda: entry.state == "ready" and LAST not in prose(entry), timeout=TIMEOUT)
    Path(entry.path).write_text(f"Kemarin hujan.\n\n{TEXT}", encoding="utf-8")
    desk_of(real_window).read(entry)
    qtbot.waitUntil(lambda: "Kemarin hujan." in edition(entry) and LAST not in edition(entry), timeout=TIMEOUT)
    desk_of(real_window).inquiries.undo(entry)
    qtbot.waitUntil(lambda: LAST in edition(entry), timeout=TIMEOUT)
    desk_of(real_window).inquiries.redo(entry)
    qtbot.waitUntil(lambda: LAST not in edition(entry), timeout=TIMEOUT)


def test_a_ranker_chosen_meanwhile_ranks_the_corrected_article(
    qtbot: QtBot, real_window: MainWindow, entry: Entry
) -> None:
    desk_of(real_window).inquiries.rank(entry, "luhn")
    correct(real_window, LAST, chrome=True)
    qtbot.waitUntil(lambda: LAST not in prose(entry), timeout=TIMEOUT)
    desk_of(real_window).inquiries.correct(entry, Correction("take_back", (Passage(POINTER),)))
    desk_of(real_window).inquiries.rank(entry, "lsa")
    qtbot.waitUntil(lambda: POINTER in prose(entry) and unanswered(desk_of(real_window).worker) == 0, timeout=TIMEOUT)
    assert entry.digest
    assert len(entry.digest.scores) == len(entry.digest.sentences)
    assert entry.ranker == "lsa"


def test_a_correction_that_comes_after_its_article_was_closed_does_no_harm(
    qtbot: QtBot, real_window: MainWindow, entry: Entry
) -> None:
    correct(real_window, LAST, chrome=True)
    desk_of(real_window).close(entry)
    qtbot.waitUntil(lambda: LAST not in prose(entry), timeout=TIMEOUT)
    desk_of(real_window).reopen()
    assert real_window.shown is entry
