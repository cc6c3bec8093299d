"""Several articles read together: who speaks in which, one timeline, and the way to the words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QTextBrowser, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Correction
from desktop_app.digest import Options, digest
from desktop_app.piecemeal import finished
from desktop_app.window.board import Source
from desktop_app.window.board.excerpt import Excerpt
from desktop_app.window.board.page import Board
from desktop_app.window.board.timeline import CommonTimeline, told
from desktop_app.window.board.voice_rows import VoiceRow
from desktop_app.window.desk.entry import Entry
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline.event_model import EventRole
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.panels.timeline.timeline_rows import EventRow
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import RowModel
from tests.window.panels.hands import part, press

FIRST = """Pasar ikan di Tegalrejo terbakar pada Senin (6/5/2019).

“Kami tidak sempat menyelamatkan apa pun,” kata Ketua Paguyuban Pedagang Ratna Widyasari, Selasa (7/5/2019).
"""
SECOND = (
    "Pasar ikan Tegalrejo terbakar pada Senin (6/5/2019) malam.\n\n"
    "“Api datang dari atap,” ujar Ratna. “Semua kios habis terbakar dan tidak ada lagi yang tersisa,” tutur Camat "
    "Tegalrejo Bambang Suharyo, Rabu (8/5/2019).\n"
)


@pytest.fixture
def entries() -> list[Entry]:
    ready = [
        Entry(f"{at}.txt", state="ready", digest=digest(Article(text, title=f"Berita {at}")))
        for at, text in enumerate((FIRST, SECOND))
    ]
    return [*ready, Entry("lagi.txt")]


@pytest.fixture
def board(qtbot: QtBot, entries: list[Entry]) -> Board:
    board = Board(Theme("light"))
    qtbot.addWidget(board)
    board.resize(1000, 700)
    board.show_entries(entries)
    board.show()
    return board


def voices(board: Board) -> list[VoiceRow]:
    model = part(board, RowList).model()
    assert isinstance(model, RowModel)
    return [row for row in model.rows if isinstance(row, VoiceRow)]


def choose(board: Board, name: str) -> None:
    part(board, RowList).chosen.emit(next(row for row in voices(board) if row.name == name))


def words(board: Board) -> str:
    return part(board, QTextBrowser).toPlainText()


def button(board: Board, name: str) -> QAbstractButton:
    kinds: tuple[type[QAbstractButton], ...] = (QPushButton, QToolButton)
    return next(one for kind in kinds for one in board.findChildren(kind) if name in (one.text(), one.accessibleName()))


def test_one_person_of_two_articles_has_one_row_with_a_stretch_for_each(board: Board) -> None:
    ratna = next(row for row in voices(board) if row.name == "Ratna Widyasari")
    assert ratna.letters == ("A", "B")
    assert sum(row.share for row in voices(board)) == pytest.approx(1.0)
    assert "Ketua Paguyuban Pedagang" in ratna.spoken
    assert not part(board, RowList).grab().isNull()


def test_what_both_tell_is_one_event_with_both_letters(board: Board) -> None:
    table = part(board, EventTable)
    model = table.model()
    rows = [model.index(at, 0).data(EventRole) for at in range(model.rowCount())]
    assert ("A", "B") in [row.sources for row in rows]
    spoken = [model.index(at, 1).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]
    assert any(words.endswith(", A, B") for words in spoken)


def test_a_voice_leads_through_all_its_words(qtbot: QtBot, board: Board, entries: list[Entry]) -> None:
    choose(board, "Ratna Widyasari")
    assert "tidak sempat menyelamatkan" in words(board)
    QTest.mouseClick(button(board, "The next place"), Qt.MouseButton.LeftButton)
    assert "Api datang dari atap" in words(board)
    assert not button(board, "The next place").isEnabled()
    with qtbot.waitSignal(board.opened) as opened:
        QTest.mouseClick(button(board, "Open in the article"), Qt.MouseButton.LeftButton)
    entry, span = opened.args
    assert entry is entries[1]
    assert span.of(SECOND).startswith("“Api datang")


def test_an_event_shows_the_words_of_every_article(board: Board) -> None:
    table = part(board, EventTable)
    shared = next(
        at for at in range(table.model().rowCount()) if table.model().index(at, 0).data(EventRole).sources[1:]
    )
    table.selectRow(shared)
    press(table, Qt.Key.Key_Return)
    assert "terbakar" in words(board)
    assert any(label.text() == "1 of 2" for label in board.findChildren(QLabel))


def test_copied_words_bring_their_source(board: Board) -> None:
    choose(board, "Bambang Suharyo")
    QTest.mouseClick(button(board, "Copy with source"), Qt.MouseButton.LeftButton)
    assert "Bambang Suharyo" in QGuiApplication.clipboard().text()


def test_an_article_that_comes_later_is_taken_in(qtbot: QtBot, board: Board, entries: list[Entry]) -> None:
    labels = board.findChildren(QLabel)
    assert any("1 not read" in label.text() for label in labels)
    entries[2].digest = digest(Article("“Saya melihat asapnya,” kata Wahyu Nugroho, warga.", title="Ketiga"))
    board.update_entry(entries[2])
    qtbot.waitUntil(lambda: "Wahyu Nugroho" in [row.name for row in voices(board)])
    assert any(label.text().startswith("3 ") for label in labels)


def test_words_of_an_article_are_shown_never_obeyed(qtbot: QtBot) -> None:
    text = "“Lihat <img src=x> &amp; <b>ini</b>,” kata Dewi Lestari."
    board = Board(Theme("light"))
    qtbot.addWidget(board)
    board.show_entries([Entry(f"{at}.txt", digest=digest(Article(text))) for at in range(2)])
    choose(board, "Dewi Lestari")
    assert "<img src=x> &amp; <b>ini</b>" in words(board)


def test_in_a_narrow_window_voices_and_timeline_are_shown_in_turn(qtbot: QtBot, board: Board) -> None:
    rows, table = part(board, RowList), part(board, EventTable)
    assert rows.mapTo(board, rows.rect().topLeft()).x() == 0
    assert table.isVisible()
    board.resize(420, 800)
    qtbot.waitUntil(lambda: rows.width() == 420)
    assert rows.height() > 400
    assert not table.isVisible()
    assert board.show_part("timeline")
    qtbot.waitUntil(lambda: table.width() == 420)
    assert not rows.isVisible()
    board.resize(1000, 800)
    assert rows.isVisible()
    assert table.isVisible()


def test_what_one_article_tells_by_two_dates_has_one_letter_and_one_place(qtbot: QtBot) -> None:
    twice = "Banjir bandang menerjang wilayah itu pada Jumat dini hari, 3 Mei 2024.\n"
    other = "Banjir bandang menerjang Kabupaten Wening pada Jumat (3/5/2024) dan merendam 40 rumah.\n"
    board = Board(Theme("light"))
    qtbot.addWidget(board)
    texts = (other, twice)
    board.show_entries(
        [Entry(f"{t[-9:]}.txt", state="ready", digest=digest(Article(t).dated("2024-05-05"))) for t in texts]
    )
    table = part(board, EventTable)
    rows = [table.model().index(at, 0).data(EventRole) for at in range(table.model().rowCount())]
    assert [row.sources for row in rows] == [("A", "B")]
    board.show()
    table.selectRow(0)
    press(table, Qt.Key.Key_Return)
    assert any(label.text() == "1 of 2" for label in board.findChildren(QLabel))
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("3 Mei 2024: Banjir bandang")


def test_an_open_menu_acts_on_no_happening_of_other_articles(qtbot: QtBot, board: Board, entries: list[Entry]) -> None:
    timeline, table = part(board, CommonTimeline), part(board, EventTable)
    last = table.model().index(table.model().rowCount() - 1, 0).data(EventRole).at
    QGuiApplication.clipboard().setText("before")
    sources = [
        Source(letter, entry, entry.digest) for letter, entry in zip("AB", entries[:2], strict=True) if entry.digest
    ]
    for action in range(2):
        timeline.show_told(sources, *finished(told(sources)))
        timeline._on_menu_asked(last, QPoint())
        (menu,) = [menu for menu in board.findChildren(QMenu) if menu.isVisible()]
        timeline.show_told(sources[:1], *finished(told(sources[:1])))
        with qtbot.assertNotEmitted(timeline.chosen):
            menu.actions()[action].trigger()
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert QGuiApplication.clipboard().text() == "before"


def test_a_name_that_the_reader_gave_stands_on_the_board(qtbot: QtBot) -> None:
    text = "“Jalan itu sudah rusak sejak lama,” kata Direktur Bangun Sentosa Gunawan Tjahjadi, Senin."
    corrected = Correction("rename", speaker="Bangun Sentosa Gunawan Tjahjadi", name="Gunawan Tjahjadi")
    found = [digest(Article(text)), digest(Article(text + "\n"), Options(corrections=(corrected,)))]
    assert found[0].speakers[0].name == corrected.speaker
    board = Board(Theme("light"))
    qtbot.addWidget(board)
    board.show_entries([Entry(f"{at}.txt", state="ready", digest=one) for at, one in enumerate(found)])
    assert [(row.name, row.letters) for row in voices(board)] == [("Gunawan Tjahjadi", ("A", "B"))]


@pytest.mark.parametrize(("size", "events"), [((360, 850), 0.2), ((420, 850), 0.2), ((1192, 760), 0.3)])
def test_the_timeline_keeps_its_part_of_the_height_while_words_are_shown(
    qtbot: QtBot, board: Board, size: tuple[int, int], events: float
) -> None:
    board.resize(*size)
    board.show_part("timeline")
    choose(board, "Ratna Widyasari")
    qtbot.wait(50)
    assert part(board, CommonTimeline).height() >= 0.4 * size[1]
    assert part(board, EventTable).viewport().height() >= events * size[1]
    assert board.height() == size[1]


def event_rows(board: Board) -> list[EventRow]:
    model = part(board, EventTable).model()
    return [model.index(at, 0).data(EventRole) for at in range(model.rowCount())]


def shown_place(board: Board) -> tuple[int, str]:
    place = part(board, Excerpt).place
    assert place
    return place.article, place.span.of((FIRST, SECOND)[place.article])


def test_the_words_below_are_those_of_the_chosen_row_however_it_was_chosen(board: Board) -> None:
    table, rows = part(board, EventTable), part(board, RowList)
    table.selectRow(0)
    press(table, Qt.Key.Key_Return)
    first = shown_place(board)
    press(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    assert shown_place(board) != first
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.show_row(voices(board)[0].key)
    press(rows, Qt.Key.Key_Down)
    assert shown_place(board)[1] in "".join(
        place.span.of((FIRST, SECOND)[place.article]) for place in voices(board)[1].places
    )
    assert not table.selectionModel().hasSelection()
    press(table, Qt.Key.Key_Down)
    assert rows.current_row() is None


def test_nothing_is_chosen_on_a_board_that_comes_back(board: Board, entries: list[Entry]) -> None:
    part(board, RowList).show_row(voices(board)[0].key)
    choose(board, voices(board)[0].name)
    board.hide()
    board.show_entries(entries)
    board.show()
    assert part(board, RowList).current_row() is None
    assert part(board, Excerpt).place is None


def test_what_was_chosen_stays_when_an_article_changes(qtbot: QtBot, board: Board, entries: list[Entry]) -> None:
    last = voices(board)[-1]
    part(board, RowList).show_row(last.key)
    choose(board, last.name)
    entries[2].digest = digest(Article("“Saya melihat asapnya,” kata Wahyu Nugroho, warga.", title="Ketiga"))
    board.update_entry(entries[2])
    qtbot.waitUntil(lambda: "Wahyu Nugroho" in [row.name for row in voices(board)])
    now = part(board, RowList).current_row()
    assert now
    assert now.key == last.key
    assert part(board, Excerpt).place == last.places[0]


def test_a_voice_of_one_article_is_corrected_by_its_keys(qtbot: QtBot, board: Board, entries: list[Entry]) -> None:
    rows, bambang = part(board, RowList), next(row for row in voices(board) if row.name == "Bambang Suharyo")
    rows.show_row(bambang.key)
    for key, name in ((Qt.Key.Key_F2, "rename"), (Qt.Key.Key_Delete, "drop")):
        with qtbot.waitSignal(board.corrected) as corrected:
            press(rows, key)
        entry, asked, speaker = corrected.args
        assert (entry, asked) == (entries[1], name)
        assert entry.digest.speaker(speaker).name == "Bambang Suharyo"


def test_a_voice_of_several_articles_is_corrected_in_the_one_that_is_chosen(
    qtbot: QtBot, board: Board, entries: list[Entry]
) -> None:
    rows, ratna = part(board, RowList), next(row for row in voices(board) if row.name == "Ratna Widyasari")
    rows.show_row(ratna.key)
    press(rows, Qt.Key.Key_F2)
    menu = next(one for one in rows.findChildren(QMenu) if one.isVisible())
    inside = [action.menu() for action in menu.actions() if isinstance(action.menu(), QMenu)]
    assert [one.title().partition("   ")[0] for one in inside if isinstance(one, QMenu)] == ["A", "B"]
    second = inside[1]
    assert isinstance(second, QMenu)
    with qtbot.waitSignal(board.corrected) as corrected:
        second.actions()[0].trigger()
    assert corrected.args[:2] == [entries[1], "rename"]
    entries[1].digest = digest(Article(FIRST))
    with qtbot.assertNotEmitted(board.corrected):  # what was shown is not there any more
        second.actions()[0].trigger()
    menu.close()


def test_the_menu_of_a_voice_shows_its_words(board: Board) -> None:
    rows, bambang = part(board, RowList), next(row for row in voices(board) if row.name == "Bambang Suharyo")
    rows.show_row(bambang.key)  # as the right button does
    rows.customContextMenuRequested.emit(QPoint())
    assert "Semua kios habis terbakar" in words(board)
    menu = next(one for one in rows.findChildren(QMenu) if one.isVisible())
    assert "Another name…\tF2" in [action.text() for action in menu.actions()]
    menu.close()


def test_an_event_is_corrected_in_the_article_it_comes_from(qtbot: QtBot, board: Board, entries: list[Entry]) -> None:
    table, rows = part(board, EventTable), event_rows(board)
    alone = next(at for at, row in enumerate(rows) if len(row.sources) == 1)
    table.selectRow(alone)
    with qtbot.waitSignal(board.corrected) as corrected:
        press(table, Qt.Key.Key_F2)
    entry, asked, event = corrected.args
    assert isinstance(entry, Entry)
    assert entry.digest
    assert entry is entries["AB".index(rows[alone].sources[0])]
    assert asked == "event"
    assert entry.digest.times[entry.digest.events[event].time].span == rows[alone].time
    shared = next(at for at, row in enumerate(rows) if len(row.sources) > 1)
    table.selectRow(shared)
    press(table, Qt.Key.Key_Delete)
    menu = next(one for one in board.findChildren(QMenu) if one.isVisible())
    assert [action.text()[:1] for action in menu.actions() if action.menu()] == ["A", "B"]
    menu.close()


def test_keys_correct_nothing_of_an_article_that_has_changed_meanwhile(
    qtbot: QtBot, board: Board, entries: list[Entry]
) -> None:
    rows, table = part(board, RowList), part(board, EventTable)
    rows.show_row(next(row for row in voices(board) if row.name == "Bambang Suharyo").key)
    table.selectRow(next(at for at, row in enumerate(event_rows(board)) if len(row.sources) == 1))
    for entry in entries[:2]:
        assert entry.digest
        entry.digest = replace(entry.digest, events=entry.digest.events[::-1], speakers=entry.digest.speakers[::-1])
        board.update_entry(entry)  # taken in a little later
    with qtbot.assertNotEmitted(board.corrected):
        for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
            press(rows, key)
            press(table, key)
    qtbot.wait(200)
    table.selectRow(next(at for at, row in enumerate(event_rows(board)) if len(row.sources) == 1))
    with qtbot.waitSignal(board.corrected):
        press(table, Qt.Key.Key_F2)


def test_every_part_takes_the_words_of_another_language(board: Board) -> None:
    named = (part(board, RowList), part(board, EventTable), part(board, QTextBrowser), board._timeline._bar._speakers)
    before = [widget.accessibleName() for widget in named]
    assert all(before)
    for widget in named:
        widget.setAccessibleName("")
    for shown in (board, part(board, CommonTimeline), part(board, Excerpt)):
        QApplication.sendEvent(shown, QEvent(QEvent.Type.LanguageChange))
    assert [widget.accessibleName() for widget in named] == before


def test_many_articles_are_gone_through_in_slices(
    qtbot: QtBot, board: Board, entries: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.window.widgets.slices.SLICE", 0.0)
    many = [Entry(f"{at}.txt", state="ready", digest=entries[at % 2].digest) for at in range(30)]
    board.hide()
    board.show_entries(many)
    labels = board.findChildren(QLabel)
    assert not any(label.text().startswith("30 ") for label in labels)
    qtbot.waitUntil(lambda: any(label.text().startswith("30 ") for label in labels))
    assert max(len(row.letters) for row in voices(board)) == 30
