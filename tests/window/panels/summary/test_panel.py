from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from desktop_app.article import Digest, Keyword, Score, Span
from desktop_app.summary import Length
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.summary.panel import SummaryPanel
from desktop_app.window.panels.summary.selection import Taste
from desktop_app.window.panels.summary.summary_rows import LeftOutRow, SentenceRow
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import RowModel
from tests.window.panels.hands import click, part, rows_of, shown


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, seed: Digest) -> SummaryPanel:
    return shown(qtbot, SummaryPanel(theme), seed)


def _rows(panel: SummaryPanel) -> list[SentenceRow]:
    return [row for row in rows_of(panel) if isinstance(row, SentenceRow)]


def _sentences(panel: SummaryPanel) -> list[int]:
    return [row.at for row in _rows(panel)]


def _act(panel: SummaryPanel, action: str, at: int) -> None:
    rows = part(panel, RowList)
    model = rows.model()
    assert isinstance(model, RowModel)
    row = next(row for row in model.rows if isinstance(row, SentenceRow | LeftOutRow) and row.at == at)
    rows.acted.emit(action, row)


def test_the_seed_at_65_words(panel: SummaryPanel) -> None:
    assert _sentences(panel) == [0, 5, 6, 14]
    assert any("63" in label.text() and "22" in label.text() for label in panel.findChildren(QLabel))


def test_the_slider_changes_the_summary_while_it_moves(qtbot: QtBot, panel: SummaryPanel) -> None:
    slider = part(panel, QSlider)
    with qtbot.waitSignal(panel.summary_changed) as changed:
        slider.setValue(slider.maximum())
    assert changed.args == [tuple(range(16))]
    assert _sentences(panel) == list(range(16))


def test_a_chosen_sentence_that_goes_gives_way_to_the_nearest_one(panel: SummaryPanel, seed: Digest) -> None:
    panel.show_digest(replace(seed, keywords=(Keyword("isis", (Span(208, 212),)),)))
    panel.set_length(Length(16, "sentences"))
    rows = part(panel, RowList)
    for chosen, left in ((15, 14), (10, 6), (5, 5)):
        panel.set_length(Length(16, "sentences"))
        rows.show_row(chosen)
        panel.set_length(Length(4, "sentences"))
        now = rows.current_row()
        assert isinstance(now, SentenceRow)
        assert now.at == left
    rows.show_row("keywords")
    panel.set_length(Length(3, "sentences"))
    now = rows.current_row()
    assert now
    assert now.key == "keywords"


def test_without_any_sentence_none_is_chosen(panel: SummaryPanel, seed: Digest) -> None:
    worded = replace(seed, keywords=(Keyword("isis", (Span(208, 212),)),))
    panel.show_digest(worded)
    rows = part(panel, RowList)
    rows.show_row(14)
    panel.set_taste([], [sentence.span for sentence in seed.sentences])
    panel.show_digest(worded)
    assert _sentences(panel) == []
    assert rows.current_row() is None


def test_another_unit_keeps_the_sentences(panel: SummaryPanel) -> None:
    panel.set_length(Length(4, "sentences"))
    assert _sentences(panel) == [0, 5, 6, 14]
    panel.set_length(Length(22, "percent"))
    assert _sentences(panel) == [0, 5, 6, 14]


def test_a_pinned_sentence_survives_length_and_ranker(qtbot: QtBot, panel: SummaryPanel, seed: Digest) -> None:
    panel.set_length(Length(8, "sentences"))
    with qtbot.waitSignal(panel.tasted) as tasted:
        _act(panel, "pin", 3)
    assert tasted.args == [seed, Taste(pinned=frozenset({3}))]
    panel.set_length(Length(1, "sentences"))
    assert _sentences(panel) == [3]
    panel.set_taste([seed.sentences[3].span], [])
    panel.show_digest(replace(seed, scores=tuple(Score(float(at)) for at in range(16))))
    panel.set_length(Length(2, "sentences"))
    assert _sentences(panel) == [3, 15]


def test_an_excluded_sentence_survives_length_and_another_article(panel: SummaryPanel, seed: Digest) -> None:
    _act(panel, "exclude", 5)
    panel.set_length(Length(100, "percent"))
    assert 5 not in _sentences(panel)
    panel.show_digest(None)
    panel.set_taste([], [seed.sentences[5].span, Span(1, 2)])
    panel.show_digest(seed)
    assert 5 not in _sentences(panel)
    _act(panel, "exclude", 5)
    assert 5 in _sentences(panel)


def test_what_is_pinned_in_one_digest_is_not_pinned_in_the_next(
    qtbot: QtBot, panel: SummaryPanel, seed: Digest
) -> None:
    panel.set_length(Length(1, "sentences"))
    panel.set_taste([seed.sentences[3].span], [])
    assert _sentences(panel) != [3]  # the one on show keeps its own
    panel.show_digest(seed)
    assert _sentences(panel) == [3]
    part(panel, QLineEdit).setText(seed.sentences[5].span.of(seed.article.text))
    qtbot.waitUntil(lambda: all("focus" in row.score.reasons for row in _rows(panel)))
    assert _sentences(panel) == [3]
    panel.show_digest(replace(seed, summary=()))
    assert _sentences(panel) != [3]


def test_why_opens_the_reasons_and_makes_room(panel: SummaryPanel) -> None:
    rows = part(panel, RowList)
    before = rows.sizeHintForIndex(rows.model().index(0, 0)).height()
    _act(panel, "why", 0)
    assert rows.sizeHintForIndex(rows.model().index(0, 0)).height() > before + 60
    assert _rows(panel)[0].opened


def test_a_click_names_the_place(qtbot: QtBot, panel: SummaryPanel) -> None:
    rows = part(panel, RowList)
    qtbot.waitExposed(panel)
    place = rows.visualRect(rows.model().index(1, 0)).topLeft() + QPoint(80, 20)
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        click(rows.viewport(), place)
    assert chosen.args == [Span(808, 969)]


def test_a_mark_selects_its_row_silently(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.assertNotEmitted(panel.span_chosen):
        panel.show_mark(Span(963, 968))
    row = part(panel, RowList).current_row()
    assert row
    assert row.span == Span(808, 969)
    panel.show_mark(Span(1100, 1101))
    assert part(panel, RowList).current_row() is None


def test_copy_takes_the_sentences_in_order(panel: SummaryPanel) -> None:
    part(panel, QPushButton).click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Perdana Menteri Irak")
    assert copied.endswith("tengah berada di Irak.")


def test_rankers_have_names_and_explanations(qtbot: QtBot, panel: SummaryPanel) -> None:
    rankers = part(panel, QComboBox)
    assert rankers.itemText(0) == "News"
    assert all(rankers.itemData(at, Qt.ItemDataRole.ToolTipRole) for at in range(rankers.count()))
    with qtbot.waitSignal(panel.ranker_chosen) as chosen:
        rankers.activated.emit(1)
    assert chosen.args == [rankers.itemData(1)]


def test_without_an_article_or_scores_the_panel_says_why(panel: SummaryPanel, seed: Digest) -> None:
    for digest in (None, replace(seed, sentences=(), scores=()), replace(seed, scores=())):
        panel.show_digest(digest)
        assert not part(panel, RowList).isVisible()
        assert not part(panel, QPushButton).isEnabled()


def test_the_model_is_sound(panel: SummaryPanel) -> None:
    model = part(panel, RowList).model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    slider = part(panel, QSlider)
    for value in (slider.maximum(), slider.minimum(), 100):
        slider.setValue(value)
    assert tester.model() is model


def test_the_ranker_is_told_and_shown(qtbot: QtBot, panel: SummaryPanel) -> None:
    rankers = part(panel, QComboBox)
    other = rankers.findData("lexrank")
    with qtbot.waitSignal(panel.ranker_chosen) as told:
        rankers.activated.emit(other)
    assert told.args == ["lexrank"]
    panel.set_ranker("luhn")
    assert rankers.currentData() == "luhn"


def test_a_length_that_the_reader_sets_is_told_one_that_is_restored_is_not(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.assertNotEmitted(panel.length_chosen):
        panel.set_length(Length(3, "sentences"))
    with qtbot.waitSignal(panel.length_chosen) as told:
        part(panel, QSlider).setValue(5)
    assert told.args == [Length(5, "sentences")]


@pytest.mark.parametrize("width", [400, 780])
def test_a_low_panel_keeps_room_for_its_rows(qtbot: QtBot, panel: SummaryPanel, width: int) -> None:
    rankers, focus, rows = part(panel, QComboBox), part(panel, QLineEdit), part(panel, RowList)
    panel.resize(width, 300)
    qtbot.waitUntil(lambda: rows.height() >= 180)
    assert not rankers.isVisible()
    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        panel._head.copy.click()
    panel._head._fold.click()
    qtbot.waitUntil(lambda: focus.isVisible() and focus.x() > rankers.x() + rankers.width())
    panel.resize(width, 800)
    qtbot.waitUntil(lambda: rankers.isVisible() and rankers.y() < focus.y())


def test_a_low_panel_hides_no_words_of_the_reader(qtbot: QtBot, panel: SummaryPanel) -> None:
    part(panel, QLineEdit).setText("drone oktober")
    panel.resize(400, 300)
    qtbot.waitUntil(part(panel, QLineEdit).isVisible)


def test_words_of_the_reader_steer_the_summary_and_stand_among_the_reasons(qtbot: QtBot, panel: SummaryPanel) -> None:
    panel.set_length(Length(2, "sentences"))
    before = _sentences(panel)
    with qtbot.waitSignal(panel.summary_changed):
        part(panel, QLineEdit).setText("drone oktober")
    assert _sentences(panel) == [9, 13]
    assert all("focus" in row.score.reasons for row in _rows(panel))
    with qtbot.waitSignal(panel.summary_changed):
        part(panel, QLineEdit).clear()
    assert _sentences(panel) == before


def test_words_that_no_sentence_holds_are_told_in_place(qtbot: QtBot, panel: SummaryPanel) -> None:
    before = _sentences(panel)
    said = [label for label in panel.findChildren(QLabel) if label.text() == "No sentence holds these words."]
    part(panel, QLineEdit).setText("helikopter")
    qtbot.waitUntil(said[0].isVisible)
    assert _sentences(panel) == before
    part(panel, QLineEdit).clear()
    qtbot.waitUntil(said[0].isHidden)


def test_a_keyword_leads_from_place_to_place(panel: SummaryPanel, seed: Digest) -> None:
    places = Span(128, 131), Span(300, 303)
    keywords = Keyword("ISIS", places), Keyword("pasukan tempur", (Span(500, 514),))
    panel.show_digest(replace(seed, keywords=keywords))
    rows = part(panel, RowList)
    model = rows.model()
    assert isinstance(model, RowModel)
    row = model.rows[-1]
    assert row.spoken == "Keywords: ISIS, pasukan tempur"
    shown: list[Span] = []
    panel.span_chosen.connect(shown.append)
    for term in ("ISIS", "ISIS", "pasukan tempur", "ISIS"):
        rows.acted.emit(term, row)
    assert shown == [*places, Span(500, 514), places[0]]
