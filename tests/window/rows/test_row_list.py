from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.article import Span
from desktop_app.window.looks.theme import Theme
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import Row, RowModel
from desktop_app.window.rows.sheet import Sheet, Words, displayable
from tests.window.panels.hands import click, press


@dataclass(frozen=True, slots=True)
class _Text(Row):
    text: str = "Kata demi kata berjalan perlahan di tepi sungai yang tenang pada suatu pagi."


def _compose(row: Row, sheet: Sheet, selected: bool) -> None:  # noqa: FBT001  # the delegate's signature
    del selected
    assert isinstance(row, _Text)
    sheet.text(row.text, sheet.theme.interface_font(), (16, sheet.width - 32))
    sheet.icon("pin", sheet.width - 32, action="pin", spoken="Pin")
    sheet.y += 24


@pytest.fixture
def rows(qtbot: QtBot, theme: Theme) -> RowList:
    model = RowModel()
    view = RowList(theme, model, _compose)
    view.act_on({Qt.Key.Key_P: "pin"}, _menu)
    qtbot.addWidget(view)
    view.resize(QSize(300, 400))
    model.show([_Text(at, f"row {at}", Span(at, at + 1)) for at in range(3)])
    view.show()
    return view


def _menu(row: Row) -> list[tuple[str, str]]:
    return [("pin", f"Pin {row.key}")]


def _place(rows: RowList, at: int) -> QPoint:
    return rows.visualRect(rows.model().index(at, 0)).topLeft()


def test_a_narrower_list_has_higher_rows(rows: RowList) -> None:
    before = rows.sizeHintForIndex(rows.model().index(0, 0)).height()
    rows.resize(QSize(180, 400))
    assert rows.sizeHintForIndex(rows.model().index(0, 0)).height() > before


def test_larger_fonts_make_higher_rows(rows: RowList, theme: Theme) -> None:
    before = rows.sizeHintForIndex(rows.model().index(0, 0)).height()
    theme.scale_interface(2.0)
    assert rows.sizeHintForIndex(rows.model().index(0, 0)).height() > before * 1.8


def test_hover_and_selection_move_nothing(rows: RowList) -> None:
    before = [rows.visualRect(rows.model().index(at, 0)) for at in range(3)]
    rows.show_row(1)
    rows.grab()
    assert [rows.visualRect(rows.model().index(at, 0)) for at in range(3)] == before


def test_a_click_chooses_and_a_click_on_an_icon_acts(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.waitSignal(rows.chosen) as chosen, qtbot.assertNotEmitted(rows.acted):
        click(rows.viewport(), _place(rows, 1) + QPoint(40, 8))
    assert chosen.args[0].key == 1
    rect = rows.visualRect(rows.model().index(2, 0))
    with qtbot.waitSignal(rows.acted) as acted, qtbot.assertNotEmitted(rows.chosen):
        click(rows.viewport(), QPoint(int(rows.row_width()) - 24, rect.bottom() - 18))
    assert (acted.args[0], acted.args[1].key) == ("pin", 2)


def test_keys_walk_choose_and_act(qtbot: QtBot, rows: RowList) -> None:
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.show_row(0)
    press(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.chosen) as chosen:
        press(rows, Qt.Key.Key_Return)
    assert chosen.args[0].key == 1
    with qtbot.waitSignal(rows.acted) as acted:
        press(rows, Qt.Key.Key_P)
    assert acted.args[0] == "pin"


def test_the_context_menu_names_the_actions(qtbot: QtBot, rows: RowList) -> None:
    rows.show_row(2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(rows, event)
    menu = rows.findChild(QMenu)
    assert isinstance(menu, QMenu)
    entry = menu.actions()[0]
    assert isinstance(entry, QAction)
    assert entry.text() == "Pin 2"
    with qtbot.waitSignal(rows.acted) as acted:
        entry.trigger()
    assert acted.args[1].key == 2
    menu.close()


def test_the_pointer_lights_up_an_action(rows: RowList) -> None:
    rect = rows.visualRect(rows.model().index(0, 0))
    for place, lit in ((QPoint(int(rows.row_width()) - 24, rect.bottom() - 18), True), (QPoint(40, 8), False)):
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(rows.viewport().mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        rows.mouseMoveEvent(event)
        assert (rows.hovered_action is not None) is lit


def test_an_unknown_row_clears_the_selection(rows: RowList) -> None:
    rows.show_row(1)
    rows.show_row(99)
    assert rows.current_row() is None


def test_a_word_without_end_is_cut(theme: Theme) -> None:
    sheet = Sheet(theme, 400.0)
    sheet.text("x" * 200_000, theme.interface_font(), (16, 368))
    words = sheet.pieces[0]
    assert isinstance(words, Words)
    assert words.layout.text().endswith(" …")
    assert len(words.layout.text()) < 6000


def test_lone_surrogates_are_shown_as_replacements() -> None:
    assert displayable("a\ud800\n b") == "a\ufffd b"


def test_rows_likely_to_come_are_laid_out_ahead(qtbot: QtBot, rows: RowList, theme: Theme) -> None:
    composed: list[object] = []
    view = RowList(theme, RowModel(), lambda row, sheet, selected: composed.append((row.key, sheet.width, selected)))
    qtbot.addWidget(view)
    view.resize(rows.size())
    view.show()
    view.prepare([_Text(at, f"row {at}", Span(at, at + 1)) for at in range(30)])
    qtbot.waitUntil(lambda: len(composed) == 30)
    view.resize(QSize(200, 400))
    qtbot.waitUntil(lambda: len(composed) == 60)
    assert composed[-1] == (29, view.row_width(), False)


@pytest.mark.parametrize("reason", [Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.TabFocusReason])
def test_who_comes_by_keyboard_has_a_row_to_act_on(rows: RowList, reason: Qt.FocusReason) -> None:
    rows.clearFocus()
    rows.setFocus(reason)
    first = rows.current_row()
    assert first
    assert first.key == 0
    rows.show_row(2)
    rows.clearFocus()
    rows.setFocus(reason)
    chosen = rows.current_row()
    assert chosen
    assert chosen.key == 2


def test_a_click_into_the_list_chooses_nothing_by_itself(rows: RowList) -> None:
    rows.clearFocus()
    rows.setFocus(Qt.FocusReason.MouseFocusReason)
    assert rows.current_row() is None


def test_a_key_held_down_acts_once(rows: RowList) -> None:
    rows.show_row(1)
    acted: list[str] = []
    rows.acted.connect(lambda name, _row: acted.append(name))
    for repeated in (False, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier, "p", repeated, 1)
        QApplication.sendEvent(rows, key)
    assert acted == ["pin"]


@pytest.mark.parametrize(("opened", "expected"), [(1, [1]), (0, [])])
def test_a_menu_acts_on_the_row_it_was_opened_for_or_on_none(rows: RowList, opened: int, expected: list[int]) -> None:
    model = rows.model()
    assert isinstance(model, RowModel)
    rows.show_row(opened)
    QApplication.sendEvent(rows, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5)))
    menu = rows.findChild(QMenu)
    assert menu
    first, *rest = model.rows
    model.show([replace(first, spoken="of another article"), *rest])
    rows.show_row(2)
    acted: list[object] = []
    rows.acted.connect(lambda _name, row: acted.append(row.key))
    menu.actions()[0].trigger()
    assert acted == expected
    menu.close()


def test_what_was_laid_out_for_rows_long_gone_is_forgotten(rows: RowList) -> None:
    model = rows.model()
    assert isinstance(model, RowModel)
    for article in range(8):
        model.show([_Text((article, at), f"row {at}", Span(at, at + 1)) for at in range(10)])
        rows.grab()
    assert len(rows._delegate._kept) <= 4 * 10
