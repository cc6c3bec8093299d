from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.article import Digest, Span
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.speakers.panel import SpeakersPanel
from desktop_app.window.panels.speakers.speaker_rows import HeadingRow, PlaceRow, SpeakerRow
from desktop_app.window.rows.row_list import RowList
from tests.window.panels.hands import click, part, press, rows_of, shown


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, seed: Digest) -> SpeakersPanel:
    return shown(qtbot, SpeakersPanel(theme), seed)


def test_the_quoted_come_first_the_named_last(panel: SpeakersPanel) -> None:
    names = [row.name if isinstance(row, SpeakerRow) else f"[{row.spoken}]" for row in rows_of(panel)]
    assert names == [
        "[People]", "Natasha Hall", "Fuad Hussein", "Jen Psaki", "[Unnamed sources]", "Sebagian analis",
        "[Named, not quoted]", "Mustafa Al-Kadhimi", "Joe Biden",
    ]  # fmt: skip


def test_shares_are_of_the_speakers_own_words(panel: SpeakersPanel) -> None:
    shares = {row.name: row.share for row in rows_of(panel) if isinstance(row, SpeakerRow)}
    assert shares["Jen Psaki"] == pytest.approx(18 / 62)
    assert shares["Natasha Hall"] == pytest.approx(23 / 62)
    assert shares["Sebagian analis"] == 0
    assert shares["Joe Biden"] is None


def test_one_kind_of_speaker_needs_no_heading(panel: SpeakersPanel, seed: Digest) -> None:
    panel.show_digest(replace(seed, quotes=seed.quotes[:3], speakers=seed.speakers[:3]))
    assert not any(isinstance(row, HeadingRow) for row in rows_of(panel))


def test_a_speaker_opens_to_quotes_and_mentions(panel: SpeakersPanel) -> None:
    rows = part(panel, RowList)
    rows.acted.emit("open", next(row for row in rows_of(panel) if row.key == "s1"))
    places = [row for row in rows_of(panel) if isinstance(row, PlaceRow)]
    assert [(row.span, row.quote) for row in places] == [(Span(549, 701), True), (Span(733, 742), False)]
    rows.acted.emit("open", places[0])
    assert not any(isinstance(row, PlaceRow) for row in rows_of(panel))


def test_a_quote_below_its_speaker_is_copied_with_its_source(panel: SpeakersPanel) -> None:
    rows = part(panel, RowList)
    rows.setFocus()
    rows.show_row("s1")
    press(rows, Qt.Key.Key_Right)
    press(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    press(rows, Qt.Key.Key_Down)
    press(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "” — Jen Psaki, juru bicara Gedung Putih" in QGuiApplication.clipboard().text()
    dragged = rows.model().mimeData([rows.currentIndex()])
    assert dragged.hasHtml()


@pytest.mark.parametrize(
    ("key", "asked"),
    [(Qt.Key.Key_F2, [("rename", "s1"), ("attribute", 0)]), (Qt.Key.Key_Delete, [("drop", "s1"), ("no_quote", 0)])],
)
def test_keys_ask_for_corrections(panel: SpeakersPanel, key: Qt.Key, asked: list[tuple[str, object]]) -> None:
    rows = part(panel, RowList)
    found: list[tuple[str, object]] = []
    panel.correction_asked.connect(lambda name, target: found.append((name, target)))
    rows.show_row("s1")
    press(rows, key)
    press(rows, Qt.Key.Key_Right)
    press(rows, Qt.Key.Key_Down)
    press(rows, key)
    assert found == asked


def test_the_keys_of_the_list_are_not_those_of_the_window(panel: SpeakersPanel) -> None:
    rows = part(panel, RowList)
    keys = rows.findChildren(QShortcut)
    assert {key.key().toString() for key in keys} == {"Ctrl+C"}
    assert {key.context() for key in keys} == {Qt.ShortcutContext.WidgetShortcut}


def test_arrow_keys_open_and_close(panel: SpeakersPanel) -> None:
    rows = part(panel, RowList)
    rows.show_row("s2")
    for key, opened in ((Qt.Key.Key_Right, True), (Qt.Key.Key_Right, True), (Qt.Key.Key_Left, False)):
        press(rows, key)
        assert any(isinstance(row, PlaceRow) for row in rows_of(panel)) is opened


def test_a_click_names_the_first_mention(qtbot: QtBot, panel: SpeakersPanel) -> None:
    rows = part(panel, RowList)
    at = [row.key for row in rows_of(panel)].index("s5")
    rows.scrollToBottom()
    place = rows.visualRect(rows.model().index(at, 0)).topLeft() + QPoint(40, 20)
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        click(rows.viewport(), place)
    assert chosen.args == [Span(161, 170)]


@pytest.mark.parametrize(("span", "key"), [(Span(1551, 1556), "s5"), (Span(1100, 1110), "s2"), (Span(0, 5), None)])
def test_a_mark_selects_its_speaker(panel: SpeakersPanel, span: Span, key: str | None) -> None:
    panel.show_mark(span)
    row = part(panel, RowList).current_row()
    assert (row and row.key) == key


def test_quotes_without_a_speaker_are_not_lost(panel: SpeakersPanel, seed: Digest) -> None:
    orphans = tuple(replace(quote, speaker=None) for quote in seed.quotes[:1])
    panel.show_digest(replace(seed, quotes=(*orphans, *seed.quotes[1:])))
    assert [row.span for row in rows_of(panel) if row.key == ""] == [Span(549, 701)]


def test_without_speakers_the_panel_says_why(panel: SpeakersPanel, seed: Digest) -> None:
    for digest in (None, replace(seed, speakers=(), quotes=())):
        panel.show_digest(digest)
        assert not part(panel, RowList).isVisible()


def test_the_model_is_sound(panel: SpeakersPanel) -> None:
    rows = part(panel, RowList)
    tester = QAbstractItemModelTester(rows.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    for key in ("s1", "s4", "s1"):
        rows.acted.emit("open", next(row for row in rows_of(panel) if row.key == key))
    panel.show_digest(None)
    assert tester.model() is rows.model()


def test_a_heading_leads_nowhere(qtbot: QtBot, panel: SpeakersPanel) -> None:
    rows = part(panel, RowList)
    assert isinstance(rows_of(panel)[0], HeadingRow)
    with qtbot.assertNotEmitted(panel.span_chosen):
        click(rows.viewport(), rows.visualRect(rows.model().index(0, 0)).center())
