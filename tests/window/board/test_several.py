"""Selecting several articles in the list, and what the window does with them."""

from collections.abc import Generator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QListView,
    QListWidget,
    QPushButton,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Span
from desktop_app.digest import digest
from desktop_app.window.board import Source
from desktop_app.window.board.page import Board
from desktop_app.window.desk.entry import Entry
from desktop_app.window.dialogs.choosing import Choosing
from desktop_app.window.dialogs.together import Together
from desktop_app.window.export.dialog import ExportDialog
from desktop_app.window.frame.article_list import ArticleList
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.reading.pane import ReadingPane
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import Row
from desktop_app.window.widgets.notice import Notice
from tests.window.panels.hands import part

NAMES = ("satu", "dua", "tiga")


@pytest.fixture
def three(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with three articles, the first one shown."""
    window.open_paths([str(tmp_path / f"{name}.txt") for name in NAMES])
    qtbot.waitUntil(lambda: [entry.state for entry in window.desk.articles.entries] == ["ready"] * 3)
    window.select(window.desk.articles.entries[0])
    return window


def view(window: MainWindow) -> QListView:
    return part(window, ArticleList).view


def place(window: MainWindow, row: int) -> QRect:
    return view(window).visualRect(view(window).model().index(row, 0))


def click(window: MainWindow, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(view(window).viewport(), Qt.MouseButton.LeftButton, keys, place(window, row).center())


def together(window: MainWindow) -> int:
    """Return how many articles are read together."""
    return len(window.several)


def headlines(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.digest.article.title for entry in entries if entry.digest]


def test_ctrl_click_reads_articles_together_and_a_click_one_alone(three: MainWindow) -> None:
    click(three, 2, Qt.KeyboardModifier.ControlModifier)
    assert headlines(three.several) == ["satu 0", "tiga 0"]
    alone = three.shown
    assert alone is None
    assert part(three, Board).isVisible()
    assert three.windowTitle().startswith("2 articles read together")
    assert three.docks
    assert not three.docks.visible()
    click(three, 1)
    assert together(three) == 0
    assert three.shown is three.desk.articles.entries[1]
    assert three.docks.visible()
    assert not part(three, Board).isVisible()


def test_ctrl_a_takes_all_and_escape_leaves_them(three: MainWindow) -> None:
    view(three).setFocus()
    QTest.keyClick(view(three), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert together(three) == 3
    QTest.keyClick(part(three, Board), Qt.Key.Key_Escape)
    assert together(three) == 0
    assert three.shown is three.desk.articles.entries[0]


def test_the_command_goes_to_the_board_and_back(three: MainWindow) -> None:
    three.commands["board"].trigger()
    assert together(three) == 3
    three.commands["board"].trigger()
    assert together(three) == 0


def test_escape_goes_back_to_the_article_that_was_read_before(three: MainWindow) -> None:
    entries = three.desk.articles.entries
    three.select(entries[2])
    view(three).selectAll()
    QTest.keyClick(part(three, Board), Qt.Key.Key_Escape)
    assert three.shown is entries[2]
    three.commands["board"].trigger()
    three.commands["board"].trigger()
    assert three.shown is entries[2]
    view(three).selectAll()
    three.desk.close(entries[2])  # the board goes on with the others
    assert three.read is None  # nothing of it is kept
    QTest.keyClick(part(three, Board), Qt.Key.Key_Escape)
    assert three.shown is entries[0]


def test_all_articles_can_be_searched_from_the_board(three: MainWindow) -> None:
    three.commands["board"].trigger()
    for at in (view(three), part(part(three, Board), EventTable), part(part(three, Board), RowList)):
        at.setFocus()
        QTest.keyClick(at, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert three.bar.search.hasFocus()
        QTest.keyClicks(three.bar.search, "tiga")
        assert together(three) == 3
        three.centre.setFocus()


def test_where_no_list_has_room_the_reader_ticks_what_to_read_together(three: MainWindow) -> None:
    three.resize(420, 800)
    three.commands["board"].trigger()
    assert together(three) == 0
    dialog = part(three, Choosing)
    ticks, every = part(dialog, QListWidget), part(dialog, QCheckBox)
    read = next(button for button in dialog.findChildren(QPushButton) if button.text() == "&Read together")
    first, second = (ticks.visualItemRect(ticks.item(row)) for row in range(2))
    assert not first.intersects(second)
    assert every.isChecked()
    every.click()
    assert not read.isEnabled()
    ticks.setCurrentRow(0)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert not read.isEnabled()  # one alone
    ticks.setCurrentRow(2)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    QTest.keyClick(ticks, Qt.Key.Key_Return)
    assert headlines(three.several) == ["satu 0", "tiga 0"]
    assert part(three, Board).isVisible()
    QTest.keyClick(part(three, Board), Qt.Key.Key_Escape)
    assert three.shown is three.desk.articles.entries[0]


def test_of_two_articles_none_need_be_chosen(three: MainWindow) -> None:
    three.resize(420, 800)
    three.desk.close(three.desk.articles.entries[0])
    three.commands["board"].trigger()
    assert together(three) == 2
    assert three.findChild(Choosing) is None


def test_the_command_says_what_it_needs(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_paths([str(tmp_path / "satu.txt")])
    qtbot.waitUntil(lambda: window.shown is not None and window.shown.state == "ready")
    window.commands["board"].trigger()
    assert together(window) == 0
    assert "another article" in part(window, Notice).accessibleName()


def test_a_click_beside_the_rows_changes_nothing(three: MainWindow) -> None:
    below = place(three, 2).bottomLeft() + QPoint(20, 40)
    QTest.mouseClick(view(three).viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert three.shown is three.desk.articles.entries[0]


def test_letters_stand_in_the_list_as_on_the_board(three: MainWindow) -> None:
    three.select_several(three.desk.articles.entries[1:])
    letters = part(three, ArticleList).view.letters
    assert [letters.get(entry) for entry in three.desk.articles.entries] == [None, "A", "B"]
    assert not view(three).grab().isNull()
    three.select(three.desk.articles.entries[0])
    assert part(three, ArticleList).view.letters == {}


def test_words_of_the_board_lead_into_their_article(three: MainWindow) -> None:
    three.select_several(three.desk.articles.entries)
    entry = three.desk.articles.entries[2]
    part(three, Board).opened.emit(entry, Span(0, 7))
    assert three.shown is entry
    assert together(three) == 0


def test_back_leads_from_an_article_to_the_board_as_it_was_left(qtbot: QtBot, three: MainWindow) -> None:
    entries = three.desk.articles.entries
    for entry, words in zip(entries[:2], ("Air naik", "Kami lari"), strict=True):
        entry.digest = digest(Article(f"“{words},” kata Dewi Lestari, warga.\n"))
    three.select_several(entries[:2])
    board = part(three, Board)
    rows = part(board, RowList)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(0, 0)).center())
    buttons = {one.accessibleName(): one for one in board.findChildren(QAbstractButton)}
    buttons["The next place"].click()
    buttons["Open in the article"].click()
    assert three.shown is entries[1]
    three.commands["back"].trigger()
    assert three.several == tuple(entries[:2])
    chosen = rows.current_row()
    assert chosen
    assert "Dewi Lestari" in chosen.spoken
    assert "Kami lari" in part(board, QTextBrowser).toPlainText()  # the second of two places
    qtbot.waitUntil(rows.hasFocus)
    three.select(entries[1])
    three.commands["forward"].trigger()  # to the words
    three.commands["back"].trigger()
    assert three.shown is entries[1]  # from there the way goes on in the article


def test_back_leads_to_an_event_of_the_board(qtbot: QtBot, three: MainWindow) -> None:
    entries = three.desk.articles.entries
    for entry, day in zip(entries, "678", strict=True):
        entry.digest = digest(Article(f"Pasar Tegalrejo terbakar pada Senin ({day}/5/2019).\n"))
    three.select_several(entries)
    board = part(three, Board)
    table = part(board, EventTable)
    table.selectRow(1)
    shown = part(board, QTextBrowser).toPlainText()
    next(one for one in board.findChildren(QAbstractButton) if one.accessibleName() == "Open in the article").click()
    assert three.shown
    three.commands["back"].trigger()
    assert together(three) == 3
    assert table.currentIndex().row() == 1
    assert part(board, QTextBrowser).toPlainText() == shown
    qtbot.waitUntil(table.hasFocus)


def test_back_leads_to_the_board_from_an_article_whose_rows_were_gone_through(three: MainWindow) -> None:
    entries = three.desk.articles.entries
    three.select(entries[1])
    three.centre.reveal(Span(0, 3), passing=True)
    three.select_several(entries[:2])
    part(three, Board).opened.emit(entries[1], Span(0, 7))
    three.commands["back"].trigger()
    assert three.several == tuple(entries[:2])


def test_back_stays_in_the_article_once_there_is_no_board_to_go_to(three: MainWindow) -> None:
    entries = list(three.desk.articles.entries)
    three.select_several(entries[:2])
    part(three, Board).opened.emit(entries[1], Span(0, 7))
    three.desk.close(entries[0])
    three.commands["back"].trigger()
    assert three.shown is entries[1]
    assert together(three) == 0


def test_several_are_closed_and_brought_back_together(three: MainWindow) -> None:
    three.select_several(three.desk.articles.entries[:2])
    three.commands["close"].trigger()
    assert [entry.headline for entry in three.desk.articles.entries] == ["tiga 0"]
    assert three.shown is three.desk.articles.entries[0]
    undo = next(button for button in part(three, Notice).findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert [entry.headline for entry in three.desk.articles.entries] == ["satu 0", "dua 0", "tiga 0"]


def test_closing_several_puts_the_board_together_only_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_paths([str(tmp_path / f"{number}.txt") for number in range(7)])
    qtbot.waitUntil(lambda: {entry.state for entry in window.desk.articles.entries} == {"ready"})
    gathered: list[int] = []
    opened = list(window.desk.articles.entries)

    def rows(sources: Sequence[Source]) -> Generator[None, None, list[Row]]:
        if any(source.entry is entry for source in sources for entry in opened):  # not of a window of another test
            gathered.append(len(sources))
        yield
        return []

    window.select_several(window.desk.articles.entries[:6])
    monkeypatch.setattr("desktop_app.window.board.voice_rows.rows", rows)
    window.commands["close"].trigger()
    qtbot.wait(50)
    assert len(gathered) <= 1


def test_a_board_on_show_follows_the_selection(qtbot: QtBot, three: MainWindow) -> None:
    three.select_several(three.desk.articles.entries[:2])
    three.select_several(three.desk.articles.entries)
    title = "3 articles read together"
    qtbot.waitUntil(lambda: title in [label.text() for label in part(three, Board).findChildren(QLabel)])


def test_closing_one_of_many_shows_its_neighbour(three: MainWindow) -> None:
    three.select(three.desk.articles.entries[1])
    three.commands["close"].trigger()
    assert len(three.desk.articles.entries) == 2
    assert three.shown in three.desk.articles.entries


def test_only_what_several_articles_allow_can_be_done(three: MainWindow) -> None:
    three.select_several(three.desk.articles.entries)
    assert three.commands["export"].isEnabled()
    assert three.commands["together"].isEnabled()
    assert not three.commands["article_date"].isEnabled()
    assert not three.commands["next_quote"].isEnabled()
    three.select(three.desk.articles.entries[0])
    assert three.commands["article_date"].isEnabled()


def test_the_keys_of_panels_go_to_their_like_on_the_board(qtbot: QtBot, three: MainWindow) -> None:
    three.select_several(three.desk.articles.entries)
    board = part(three, Board)
    for name, target in (
        ("timeline", EventTable),
        ("speakers", RowList),
        ("timeline", EventTable),
        ("quotes", RowList),
    ):
        three.commands[name].trigger()
        found = part(board, target)
        qtbot.waitUntil(found.hasFocus)
    three.commands["notes"].trigger()
    assert "Notes belong to one article" in three.notice.accessibleName()
    three.commands["summary"].trigger()
    qtbot.waitUntil(lambda: bool(three.findChild(Together)))


def test_the_article_behind_the_board_keeps_its_place(three: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[str] = []
    monkeypatch.setattr(ReadingPane, "back", lambda _: moved.append("back"))
    monkeypatch.setattr(ReadingPane, "forward", lambda _: moved.append("forward"))
    three.commands.enable(back=True, forward=True)
    three.select_several(three.desk.articles.entries)
    three.commands["back"].trigger()
    three.commands["forward"].trigger()
    assert moved == []
    three.select(three.desk.articles.entries[0])
    three.commands["back"].trigger()
    assert moved == ["back"]


def test_the_export_begins_with_those_on_the_board(three: MainWindow) -> None:
    three.select_several(three.desk.articles.entries[1:])
    three.commands["export"].trigger()
    dialog = part(three, ExportDialog)
    assert [digest.article.title for digest in dialog.chosen()] == ["dua 0", "tiga 0"]
    dialog.close()


def test_another_language_reaches_the_board(qtbot: QtBot, three: MainWindow) -> None:
    three.select_several(three.desk.articles.entries)
    three.preferences.choose_language("id")
    try:
        qtbot.waitUntil(lambda: three.windowTitle().startswith("3 artikel dibaca bersama"))
    finally:
        three.preferences.choose_language("en")


def test_the_title_counts_what_was_read_as_the_head_of_the_board_does(three: MainWindow) -> None:
    entries = three.desk.articles.entries
    entries[1].digest = None
    three.select_several(entries)
    assert three.windowTitle().startswith("2 articles read together")
    assert any(label.text() == "2 articles read together" for label in part(three, Board).findChildren(QLabel))


def test_the_menu_says_how_many_articles_are_printed(qtbot: QtBot, three: MainWindow) -> None:
    qtbot.waitUntil(lambda: "print" in three.commands.names())
    assert three.commands["print"].text() == "Print…"
    three.select_several(three.desk.articles.entries)
    assert three.commands["print"].text() == "Print 3 articles…"
    three.select(three.desk.articles.entries[0])
    assert three.commands["print"].text() == "Print…"


def test_the_delete_key_closes_what_is_selected_and_undo_brings_it_back(three: MainWindow) -> None:
    view(three).setFocus()
    entries = list(three.desk.articles.entries)
    QTest.keyClick(view(three), Qt.Key.Key_Delete)
    assert list(three.desk.articles.entries) == entries[1:]
    assert "was closed" in three.notice.accessibleName()
    three.corrector.undo()
    assert list(three.desk.articles.entries) == entries
    three.select_several(entries[1:])
    QTest.keyClick(view(three), Qt.Key.Key_Delete)
    assert list(three.desk.articles.entries) == entries[:1]
    assert three.notice.accessibleName() == "Closed 2 articles."
    next(button for button in three.notice.findChildren(QPushButton) if button.text() == "Undo").click()
    assert list(three.desk.articles.entries) == entries


def test_escape_leaves_the_board_when_a_panel_had_the_keyboard(three: MainWindow) -> None:
    three.show()
    three.activateWindow()
    three.commands["timeline"].trigger()
    three.commands["board"].trigger()
    assert together(three) == 3
    focus = three.focusWidget()
    assert focus
    assert three.centre.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert together(three) == 0


def test_escape_leaves_the_board_wherever_the_keyboard_is(qtbot: QtBot, three: MainWindow) -> None:
    for width in (420, 1200):
        three.resize(width, 800)
        three.select_several(three.desk.articles.entries)
        drop_down = part(three.bar, QComboBox)
        drop_down.showPopup()
        popup = drop_down.view()
        if width == 420:
            qtbot.waitUntil(popup.isVisible)
            QTest.keyClick(popup, Qt.Key.Key_Escape)
            assert together(three) == 3  # it has closed the list
        for at in (drop_down, view(three)):
            drop_down.hidePopup()
            three.select_several(three.desk.articles.entries)
            at.setFocus()
            QTest.keyClick(at, Qt.Key.Key_Escape)
            assert together(three) == 0


def test_a_correction_on_the_board_can_be_taken_back(three: MainWindow) -> None:
    entry = three.desk.articles.entries[1]
    three.commands["board"].trigger()
    assert entry.digest
    entry.digest = digest(Article("“Saya melihat asapnya,” kata Wahyu Nugroho, warga."))
    entry.original = entry.digest
    three.centre.corrected.emit(entry, "drop", entry.digest.speakers[0].id)
    assert [one.action for one in entry.corrections] == ["drop"]
    assert three.commands["undo"].isEnabled()
    three.commands["undo"].trigger()
    assert entry.corrections == ()
    assert three.commands["redo"].isEnabled()
