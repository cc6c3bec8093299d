from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop_app.article import Remark, Span
from desktop_app.window.reading import menu
from desktop_app.window.reading.pane import ReadingPane


def _place(pane: ReadingPane, at: int) -> QPoint:
    """Return where a code point of the article is seen in the viewport."""
    shown = pane.view.page.offsets.shown(Span(at, at + 1))
    cursor = pane.view.textCursor()
    cursor.setPosition(shown.start)
    box = pane.view.cursorRect(cursor)
    return QPoint(box.right() + 3, box.center().y())


def _action(pane: ReadingPane, at: int, words: str) -> QAction:
    found = [action for action in menu.build(pane, _place(pane, at)).actions() if action.text().startswith(words)]
    assert len(found) == 1, words
    return found[0]


def test_the_sentence_under_the_pointer_can_be_starred(qtbot: QtBot, pane: ReadingPane) -> None:
    with qtbot.waitSignal(pane.star_asked) as asked:
        _action(pane, 330, "Star").trigger()
    assert asked.args == [Span(316, 409)]


def test_the_quote_under_the_pointer_can_be_copied_and_shown(qtbot: QtBot, pane: ReadingPane) -> None:
    with qtbot.waitSignal(pane.copy_asked) as asked:
        _action(pane, 560, "Copy as quote").trigger()
    assert asked.args == [Span(549, 701)]
    with qtbot.waitSignal(pane.panel_asked) as panel:
        _action(pane, 560, "Show among the quotes").trigger()
    assert panel.args == ["quotes", Span(549, 701)]


def test_why_a_sentence_is_told_also_outside_the_summary(pane: ReadingPane) -> None:
    _action(pane, 330, "Why this sentence").trigger()
    assert pane.card.isVisible()
    assert "3" in pane.card.labels[0].text()


def test_signs_stand_in_the_margin_and_tell_the_note(qtbot: QtBot, pane: ReadingPane) -> None:
    pane.set_remarks([Remark(Span(316, 409), "cek lagi")])
    pieces = pane.view.shown_pieces("remarks")
    assert pieces
    line = next(line for line in pane.view.visible_lines() if pieces.of(line.paragraph))
    place = QPoint(pane.view.measures.left - 32, line.baseline - 4)
    mark = pane.pointer.mark_at(place)
    assert mark is not None
    assert mark.kind == "remarks"
    pane.pointer.rested.emit(mark, place)
    assert pane.card.labels[0].text() == "cek lagi"
    with qtbot.waitSignal(pane.note_asked) as asked:
        pane.pointer.pressed.emit(mark)
    assert asked.args == [Span(316, 409)]


def test_a_click_on_plain_words_says_where_the_reader_is(pane: ReadingPane) -> None:
    pane.pointer.placed.emit(Span(420, 421))
    assert pane.here.sentence() == Span(410, 549)
    pane.step_sentence(1)
    pane.step_sentence(1)
    assert pane.here.sentence() == Span(549, 808)


def test_a_menu_opened_by_a_key_is_about_the_words_chosen_last(pane: ReadingPane) -> None:
    pane.reveal(Span(549, 701))
    asked = QPoint(3, 3)
    assert pane.here.words_at(pane.here.aimed(asked)) == Span(549, 701)
    pane.pointer.placed.emit(Span(420, 421))
    assert pane.here.sentence_at(pane.here.aimed(asked)) == Span(410, 549)


def test_a_menu_about_words_out_of_sight_opens_at_the_edge(pane: ReadingPane) -> None:
    seen = pane.view.viewport().rect()
    corner = pane.view.viewport().mapToGlobal(seen.bottomRight())
    assert pane.here.on_screen(seen.bottomRight() + QPoint(200, 900)) == corner
