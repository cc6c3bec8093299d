from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.article import Quote, Span, Time
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading.card import Card, Told, tell
from desktop_app.window.reading.marks import Mark
from desktop_app.window.reading.pane import ReadingPane
from tests.window.reading.sample import seed

pytestmark = pytest.mark.usefixtures("theme")


def _told(mark: Mark) -> Told:
    return tell(seed(), mark)


def test_a_speaker_is_told_by_name_and_role() -> None:
    told = _told(Mark("speakers", Span(733, 742), 0))
    assert told.title == "Jen Psaki"
    assert told.lines[0] == "juru bicara Gedung Putih"


def test_a_relative_date_tells_its_value_and_what_it_is_counted_from() -> None:
    told = _told(Mark("times", Span(410, 420), 1))
    assert told.title == "19–25 Juli 2021"
    assert told.lines[0] == "“Pekan lalu”"
    assert "Senin, 26 Juli 2021" in told.lines[1]


def test_a_date_with_its_year_stands_for_itself() -> None:
    assert _told(Mark("times", Span(196, 215), 0)) == ("Senin, 26 Juli 2021", ("“Senin, 26 Juli 2021”",), "")


def test_a_contradiction_is_told() -> None:
    digest = replace(seed(), times=(Time(Span(196, 215), "date", "2021-07-26", conflict="2021-07-27"),))
    told = tell(digest, Mark("times", Span(196, 215), 0))
    assert "Selasa, 27 Juli 2021" in told.warning


def test_a_sentence_tells_why_strongest_reason_first() -> None:
    told = _told(Mark("summary", Span(80, 216), 0))
    assert "1" in told.title
    assert "16" in told.title
    assert told.lines[0].startswith("+0,77")
    assert told.lines[1].startswith("+0,10")


def test_a_sentence_without_a_score_is_still_placed() -> None:
    told = tell(replace(seed(), scores=()), Mark("summary", Span(80, 216), 0))
    assert told.lines == ()


def test_a_quote_tells_who_said_it_and_whether_the_words_are_exact() -> None:
    exact = _told(Mark("quotes", Span(549, 701), 0))
    assert exact.title == "Jen Psaki"
    digest = replace(seed(), quotes=(Quote(Span(549, 701), "indirect"),))
    reported = tell(digest, Mark("quotes", Span(549, 701), 0))
    assert reported.lines[-1] != exact.lines[-1]


def test_a_card_stays_inside_its_room(pane: ReadingPane, theme: Theme) -> None:
    card = Card(theme, pane.view)
    told = Told("Nama", ("jabatan " * 40,), "Peringatan")
    for place in (QPoint(0, 0), QPoint(780, 0), QPoint(780, 700), QPoint(0, 700)):
        card.show_told(told, place)
        assert pane.view.rect().contains(card.geometry())
    assert "Nama" in card.accessibleName()


def test_a_card_shows_mark_up_as_it_is(pane: ReadingPane, theme: Theme) -> None:
    card = Card(theme, pane.view)
    card.show_told(Told("<b>Rina</b>"), QPoint(10, 10))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in card.labels)


def test_a_card_goes_when_the_pointer_does(pane: ReadingPane, theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme, pane.view)
    card.show_told(Told("Rina"), QPoint(300, 300))
    card.hide_soon()
    qtbot.waitUntil(card.isHidden, timeout=2000)
