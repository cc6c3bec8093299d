from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.article import Digest, Span
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.speakers import shares
from desktop_app.window.panels.speakers.panel import SpeakersPanel
from desktop_app.window.panels.speakers.share_bar import ShareBar
from desktop_app.window.panels.speakers.share_table import ShareTable
from desktop_app.window.panels.speakers.shares import Share
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.widgets.controls import Switch
from tests.window.panels.hands import click, part, press, shown


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, seed: Digest) -> SpeakersPanel:
    return shown(qtbot, SpeakersPanel(theme), seed)


def choose(panel: SpeakersPanel, switch: int, at: int) -> None:
    control = panel.findChildren(Switch)[switch]
    control.choose(at)
    control.chosen.emit(at)


def test_the_largest_share_comes_first(seed: Digest) -> None:
    found = shares.shares(seed, "words")
    assert [(share.name, share.words, share.quotes) for share in found] == [
        ("Natasha Hall", 23, 1), ("Fuad Hussein", 21, 1), ("Jen Psaki", 18, 1), ("Sebagian analis", 0, 1),
    ]  # fmt: skip
    assert sum(share.part for share in found) == pytest.approx(1)


def test_quotes_count_of_every_kind_and_without_speakers(seed: Digest) -> None:
    orphan = replace(seed, quotes=(replace(seed.quotes[0], speaker=None), *seed.quotes[1:]))
    found = shares.shares(orphan, "quotes")
    assert [share.part for share in found] == [0.25] * 4
    assert ("", "No speaker found") in [(share.speaker, share.name) for share in found]


def test_an_article_without_quoted_words_has_no_shares(seed: Digest) -> None:
    assert [share.part for share in shares.shares(replace(seed, quotes=seed.quotes[3:]), "words")] == [0.0]
    assert shares.shares(replace(seed, quotes=()), "quotes") == []


def test_the_table_is_text_and_html() -> None:
    several = [Share("s1", "A\t<b>", "", 12, 2, 0.5)]
    assert shares.plain(several) == "Speaker\tWords\tQuotes\tShare\nA <b>\t12\t2\t50 %"
    assert "<td>A\t&lt;b&gt;</td>" in shares.rich(several)


def test_the_bar_is_drawn_from_nothing_to_all(panel: SpeakersPanel) -> None:
    bar = part(panel, ShareBar)
    stretches = bar.stretches()
    assert [share.name for _, share in stretches] == ["Natasha Hall", "Fuad Hussein", "Jen Psaki"]
    assert stretches[0][0].left() == 0
    assert stretches[-1][0].right() == pytest.approx(bar.width())
    assert bar.accessibleDescription() == "Natasha Hall 37 %, Fuad Hussein 34 %, Jen Psaki 29 %"


def test_a_stretch_shows_its_speaker(qtbot: QtBot, panel: SpeakersPanel) -> None:
    bar = part(panel, ShareBar)
    middle = bar.stretches()[1][0].center().toPoint()
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        click(bar, QPoint(middle))
    assert chosen.args == [Span(1217, 1229)]
    with qtbot.waitSignal(bar.chosen) as reached:
        press(bar, Qt.Key.Key_Right)
    assert reached.args == ["s1"]


def test_the_selected_speaker_is_pointed_out_in_the_bar(panel: SpeakersPanel) -> None:
    bar, rows = part(panel, ShareBar), part(panel, RowList)
    rows.show_row("s2")
    assert bar._marked == "s2"
    panel.show_mark(Span(0, 5))
    assert bar._marked is None


def test_the_table_stands_in_for_the_list_and_is_copied(qtbot: QtBot, panel: SpeakersPanel) -> None:
    table = part(panel, ShareTable)
    assert not table.isVisible()
    choose(panel, 1, 1)
    assert table.isVisible()
    choose(panel, 0, 1)
    table.setFocus()
    press(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().splitlines()[1] == "Jen Psaki\t18\t1\t25 %"
    assert copied.html().count("<tr>") == 5
    with qtbot.waitSignal(panel.span_chosen):
        table.selectRow(0)
        press(table, Qt.Key.Key_Return)


def test_the_table_sorts_and_its_model_is_sound(panel: SpeakersPanel) -> None:
    choose(panel, 1, 1)
    table = part(panel, ShareTable)
    model = table.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert model.index(0, 0).data() == "Fuad Hussein"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Speaker ↑"
    panel.show_digest(None)
    assert tester.model() is model
    assert not table.isVisible()
