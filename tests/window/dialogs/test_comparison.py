import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Digest, Score, Span
from desktop_app.summary import Length
from desktop_app.window.desk.entry import Entry
from desktop_app.window.dialogs.compare_rows import CompareRow
from desktop_app.window.dialogs.comparison import Comparison
from desktop_app.window.looks.theme import Theme
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import RowModel
from desktop_app.window.widgets.controls import Picker
from tests.window.panels.conftest import seed_digest
from tests.window.panels.hands import part


@pytest.fixture
def entry() -> Entry:
    return Entry("/berita/a.txt", state="ready", digest=seed_digest(), headline="Rapat")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent: QWidget) -> Comparison:
    return Comparison(Theme("light"), parent)


def rows(dialog: Comparison, side: int) -> list[CompareRow]:
    model = dialog.findChildren(RowList)[side].model()
    assert isinstance(model, RowModel)
    return [row for row in model.rows if isinstance(row, CompareRow)]


def other(digest: Digest) -> Digest:
    return replace(digest, scores=tuple(Score(float(at)) for at in range(len(digest.sentences))))


def test_two_summaries_stand_side_by_side_and_say_what_they_share(
    qtbot: QtBot, dialog: Comparison, entry: Entry
) -> None:
    assert entry.digest
    with qtbot.waitSignal(dialog.wanted) as asked:
        dialog.start(entry, Length(4, "sentences"))
    assert asked.args == [entry, "lexrank"]
    assert [row.key for row in rows(dialog, 0)] == [0, 5, 6, 14]
    assert rows(dialog, 1) == []
    dialog.take(entry, "lexrank", other(entry.digest))
    assert [row.key for row in rows(dialog, 1)] == [12, 13, 14, 15]
    assert [row.shared for row in rows(dialog, 0)] == [False, False, False, True]
    assert [row.shared for row in rows(dialog, 1)] == [False, False, True, False]
    assert rows(dialog, 1)[2].spoken.endswith("in both")
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(words.startswith("1 sentence") and "3 only at the left" in words for words in said)


def test_both_hold_what_is_pinned_and_nothing_that_is_left_out(dialog: Comparison, entry: Entry) -> None:
    digest = entry.digest
    assert digest
    spans = [sentence.span for sentence in digest.sentences]
    dialog.start(entry, Length(4, "sentences"), [spans[9]], [spans[0], spans[14]])
    dialog.take(entry, "lexrank", other(digest))
    left, right = rows(dialog, 0), rows(dialog, 1)
    for side in (left, right):
        keys = [row.key for row in side]
        assert 9 in keys
        assert not {0, 14} & set(keys)
        assert [row.key for row in side if "pinned" in row.meta.split(" · ")] == [9]
    dialog.start(entry, Length(4, "sentences"))
    assert [row.key for row in rows(dialog, 0)] == [0, 5, 6, 14]


def test_each_summary_tells_its_length(dialog: Comparison, entry: Entry) -> None:
    dialog.start(entry, Length(2, "sentences"))
    said = [label.text() for label in dialog.findChildren(QLabel)]
    words = sum(len(row.text.split()) for row in rows(dialog, 0))
    assert any(one.startswith("2 sentence") and f" · {words} word" in one for one in said)


def test_another_length_and_another_ranker(qtbot: QtBot, dialog: Comparison, entry: Entry) -> None:
    assert entry.digest
    dialog.start(entry, Length(4, "sentences"))
    dialog.take(entry, "lexrank", other(entry.digest))
    part(dialog, QSlider).setValue(1)
    assert [[row.key for row in rows(dialog, side)] for side in (0, 1)] == [[0], [15]]
    picker = dialog.findChildren(Picker)[1]
    picker.setCurrentIndex(picker.findData("luhn"))
    with qtbot.waitSignal(dialog.wanted) as asked:
        picker.activated.emit(picker.currentIndex())
    assert asked.args == [entry, "luhn"]
    assert rows(dialog, 1) == []


def test_a_sentence_leads_to_its_place(dialog: Comparison, entry: Entry) -> None:
    dialog.start(entry, Length(1, "sentences"))
    shown: list[tuple[Entry, Span]] = []
    dialog.chosen.connect(lambda one, span: shown.append((one, span)))
    dialog.findChildren(RowList)[0].chosen.emit(rows(dialog, 0)[0])
    assert shown == [(entry, Span(80, 216))]


def test_scores_of_another_article_are_not_shown(dialog: Comparison, entry: Entry) -> None:
    dialog.start(entry, Length(1, "sentences"))
    digest = seed_digest()
    dialog.take(Entry("/berita/b.txt", digest=digest), "lexrank", other(digest))
    assert rows(dialog, 1) == []


def test_the_length_that_is_asked_for_has_its_unit(dialog: Comparison, entry: Entry) -> None:
    dialog.start(entry, Length(30, "seconds"))
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(one.startswith("30 second") for one in said)
    assert any(re.search(r" · \d+ word\S* · \d+ second", one) for one in said)
    part(dialog, QSlider).setValue(20)
    assert any(label.text().startswith("20 second") for label in dialog.findChildren(QLabel))


def test_a_closed_dialog_holds_no_article_and_opens_with_the_same_rankers(dialog: Comparison, entry: Entry) -> None:
    dialog.start(entry, Length(2, "sentences"))
    picker = dialog.findChildren(Picker)[1]
    picker.setCurrentIndex(picker.findData("textrank"))
    dialog.close()
    assert dialog._entry is None
    assert dialog._known == {}
    assert rows(dialog, 0) == []
    dialog.start(entry, Length(2, "sentences"))
    assert picker.currentData() == "textrank"
    assert len(rows(dialog, 0)) == 2


def test_after_another_ranker_of_the_summary_that_one_stands_at_the_left(dialog: Comparison, entry: Entry) -> None:
    dialog.start(entry, Length(2, "sentences"))
    dialog.close()
    assert entry.digest
    entry.ranker, entry.digest = "luhn", other(entry.digest)
    dialog.start(entry, Length(2, "sentences"))
    assert [picker.currentData() for picker in dialog.findChildren(Picker)] == ["luhn", "news"]
    assert [row.key for row in rows(dialog, 0)] == [14, 15]
