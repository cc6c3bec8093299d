from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest, Quote, Span, Speaker
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.quotes.panel import QuotesPanel
from desktop_app.window.panels.quotes.quote_rows import QuoteRow, Sieve, SpeakerHeading, rows
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.widgets.controls import Chip, Switch
from desktop_app.writing import citation
from tests.growth import is_linear
from tests.window.panels.hands import click, part, press, rows_of, shown


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, seed: Digest) -> QuotesPanel:
    return shown(qtbot, QuotesPanel(theme), seed)


def _cards(panel: QuotesPanel) -> list[int]:
    return [row.at for row in rows_of(panel) if isinstance(row, QuoteRow)]


def test_cards_stand_below_their_speakers(panel: QuotesPanel) -> None:
    assert [row.name for row in rows_of(panel) if isinstance(row, SpeakerHeading)] == [
        "Jen Psaki", "Fuad Hussein", "Natasha Hall", "Sebagian analis",
    ]  # fmt: skip
    first = next(row for row in rows_of(panel) if isinstance(row, QuoteRow))
    assert first.text.startswith("“Bantuan")
    assert first.text.endswith("lain,”")
    assert first.facts == "“kata” · sentence 5"
    assert (first.sure, first.dots) == ("certain", 3)


def test_reading_order_repeats_a_speaker_who_comes_back(panel: QuotesPanel, seed: Digest) -> None:
    back = (seed.quotes[0], seed.quotes[1], replace(seed.quotes[2], speaker="s1"))
    panel.show_digest(replace(seed, quotes=back))
    assert _cards(panel) == [0, 2, 1]
    part(panel, Switch).choose(1)
    part(panel, Switch).chosen.emit(1)
    assert _cards(panel) == [0, 1, 2]
    headings = [row.name for row in rows_of(panel) if isinstance(row, SpeakerHeading)]
    assert headings == ["Jen Psaki", "Fuad Hussein", "Jen Psaki"]


def test_kinds_are_filtered(panel: QuotesPanel) -> None:
    chips = panel.findChildren(Chip)
    assert [chip.isEnabled() for chip in chips] == [True, False, True]
    chips[0].click()
    assert _cards(panel) == [3]
    chips[2].click()
    assert not part(panel, RowList).isVisible()


def test_speakers_are_filtered(panel: QuotesPanel) -> None:
    speakers = part(panel, QComboBox)
    speakers.setCurrentIndex(speakers.findText("Fuad Hussein"))
    speakers.activated.emit(speakers.currentIndex())
    assert _cards(panel) == [1]


@pytest.mark.parametrize(
    ("words", "cards"),
    [
        ("psaki", [0]),
        ("MENTERI luar", [1]),
        ("kerjasama", [0]),
        ("irak psaki", []),
        ("(", [0, 1, 2, 3]),
        ("asukan", []),
    ],
)
def test_words_filter_quotes_names_and_roles(panel: QuotesPanel, words: str, cards: list[int]) -> None:
    part(panel, QLineEdit).setText(words)
    assert _cards(panel) == cards


def test_roles_are_filtered(panel: QuotesPanel, seed: Digest) -> None:
    roles = panel.findChildren(QComboBox)[1]
    assert [roles.itemText(at) for at in range(roles.count())] == [
        "All roles", "juru bicara Gedung Putih", "Menteri Luar Negeri Irak",
        "Center for Strategic and International Studie",
    ]  # fmt: skip
    roles.setCurrentIndex(2)
    roles.activated.emit(2)
    assert _cards(panel) == [1]
    panel.show_digest(replace(seed, speakers=()))
    assert not roles.isEnabled()
    assert _cards(panel) == [0, 1, 2, 3]


def test_copy_gives_plain_and_rich_text_with_the_source(panel: QuotesPanel) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    rows = part(panel, RowList)
    rows.show_row(("quote", 0))
    press(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QLocale.setDefault(before)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().endswith("lain” — Jen Psaki, juru bicara Gedung Putih (Metro TV, 26 Juli 2021)")
    assert "<b>Jen Psaki</b>" in copied.html()


def test_copying_the_words_alone(panel: QuotesPanel) -> None:
    rows = part(panel, RowList)
    rows.show_row(("quote", 1))
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(rows, Qt.Key.Key_C, modifiers)
    assert QGuiApplication.clipboard().text().startswith("Perlu diatur")
    assert QGuiApplication.clipboard().text().endswith("pasukan")


def test_a_card_can_be_dragged_out(panel: QuotesPanel) -> None:
    model = part(panel, RowList).model()
    card = next(model.index(at, 0) for at in range(model.rowCount()) if isinstance(rows_of(panel)[at], QuoteRow))
    assert model.flags(card) & Qt.ItemFlag.ItemIsDragEnabled
    dragged = model.mimeData([card])
    assert dragged.hasHtml()
    assert "— Jen Psaki" in dragged.text()


def test_a_click_names_the_place_and_the_corner_copies(qtbot: QtBot, panel: QuotesPanel) -> None:
    rows = part(panel, RowList)
    card = rows.visualRect(rows.model().index(1, 0))
    with qtbot.waitSignal(panel.span_chosen) as chosen:
        click(rows.viewport(), card.topLeft() + QPoint(60, 30))
    assert chosen.args == [Span(549, 701)]
    corner = QPoint(400 - 16 - 12 - 20, card.bottom() - 12 - 6 - 12)
    click(rows.viewport(), corner)
    assert "Jen Psaki" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(("span", "at"), [(Span(560, 570), 0), (Span(1677, 1689), 2), (Span(1800, 1801), 3)])
def test_a_mark_selects_its_card(panel: QuotesPanel, span: Span, at: int) -> None:
    panel.show_mark(span)
    row = part(panel, RowList).current_row()
    assert row
    assert row.key == ("quote", at)


def test_counts_are_told(panel: QuotesPanel) -> None:
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert texts[0].startswith("4 ")
    assert "4" in texts[1]


def test_without_quotes_the_panel_says_why(panel: QuotesPanel, seed: Digest) -> None:
    for digest in (None, replace(seed, quotes=())):
        panel.show_digest(digest)
        assert not part(panel, RowList).isVisible()


def test_the_model_is_sound(panel: QuotesPanel) -> None:
    model = part(panel, RowList).model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for chip in panel.findChildren(Chip):
        chip.click()
        chip.click()
    panel.show_digest(None)
    assert tester.model() is model


def test_a_low_panel_folds_its_filters_but_hides_no_choice(qtbot: QtBot, panel: QuotesPanel) -> None:
    chip, rows = part(panel, Chip), part(panel, RowList)
    panel.resize(400, 300)
    qtbot.waitUntil(lambda: not chip.isVisible() and rows.height() >= 180)  # three fifths of the panel
    panel._filters._fold.click()
    assert chip.isVisible()
    chip.click()
    panel.resize(400, 800)
    qtbot.waitUntil(lambda: not panel._filters._fold.isVisible())
    panel.resize(400, 340)
    qtbot.waitUntil(panel._filters._fold.isVisible)
    assert chip.isVisible()


def test_the_article_shows_the_quote_that_is_copied_by_its_button(qtbot: QtBot, panel: QuotesPanel) -> None:
    rows = part(panel, RowList)
    rows.show_row(("quote", 0))
    at = next(at for at, row in enumerate(rows_of(panel)) if row.key == ("quote", 1))
    index = rows.model().index(at, 0)
    button = next(one for one in rows._delegate.sheet(rows_of(panel)[at]).actions if one.name == "copy")
    with qtbot.waitSignal(panel.span_chosen) as shown:
        click(rows.viewport(), rows.visualRect(index).topLeft() + button.rect.center().toPoint())
    assert shown.args == [rows_of(panel)[at].span]
    assert QGuiApplication.clipboard().text().startswith("“Perlu diatur")


def test_a_chip_counts_the_cards_that_it_shows_and_words_quoted_within_a_reported_clause_are_found(
    panel: QuotesPanel, seed: Digest
) -> None:
    clause = seed.quotes[3]
    inside = replace(clause, span=Span(clause.span.start + 5, clause.span.start + 20), kind="partial", speaker="s9")
    around = replace(clause, kind="indirect", speaker="s9")
    panel.show_digest(replace(seed, quotes=(*seed.quotes[:3], around, inside)))
    assert len(_cards(panel)) == 4
    chips = panel.findChildren(Chip)
    figures = [int(chip.text().split()[-1]) for chip in chips]
    assert figures[1] == 1  # the few words of the clause, which the article shows between quote marks
    for chip, figure in zip(chips, figures, strict=True):
        for one in chips:
            one.setChecked(one is chip)
        assert len(_cards(panel)) == figure


def test_the_article_follows_the_arrow_keys_through_the_cards(qtbot: QtBot, panel: QuotesPanel, seed: Digest) -> None:
    rows = part(panel, RowList)
    rows.setCurrentIndex(rows.model().index(1, 0))
    with qtbot.waitSignal(panel.span_passed) as passed:
        press(rows, Qt.Key.Key_Down)
    row = rows.current_row()
    assert isinstance(row, QuoteRow)
    assert passed.args == [seed.quotes[row.at].span]
    press(rows, Qt.Key.Key_Home)
    with qtbot.assertNotEmitted(panel.span_passed):
        press(rows, Qt.Key.Key_Home)  # nowhere to go


def test_a_corrected_quote_stays_chosen_and_in_sight(panel: QuotesPanel, seed: Digest) -> None:
    rows = part(panel, RowList)
    panel.resize(400, 420)
    last = _cards(panel)[-1]
    rows.show_row(("quote", last))
    moved = tuple(replace(quote, speaker="s1") if at == last else quote for at, quote in enumerate(seed.quotes))
    panel.show_digest(replace(seed, quotes=moved))
    row = rows.current_row()
    assert isinstance(row, QuoteRow)
    assert row.span == seed.quotes[last].span
    assert rows.viewport().rect().intersects(rows.visualRect(rows.currentIndex()))
    panel.show_digest(replace(seed, article=replace(seed.article, text=seed.article.text.replace("a", "e"))))
    assert rows.current_row() is None  # another article


def test_the_words_only_are_copied_without_marks_and_what_leads_on(panel: QuotesPanel) -> None:
    rows = part(panel, RowList)
    rows.setCurrentIndex(rows.model().index(1, 0))
    panel._on_copy_words()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Bantuan")
    assert copied.endswith("lain")


def test_the_name_above_the_quotes_leads_nowhere(qtbot: QtBot, panel: QuotesPanel) -> None:
    rows = part(panel, RowList)
    assert isinstance(rows_of(panel)[0], SpeakerHeading)
    with qtbot.assertNotEmitted(panel.span_chosen):
        click(rows.viewport(), rows.visualRect(rows.model().index(0, 0)).center())


def test_the_time_is_linear_in_those_who_are_quoted() -> None:
    def made(count: int) -> Digest:
        quotes = tuple(Quote(Span(9 * at, 9 * at + 8), "direct", speaker=f"s{at}") for at in range(count))
        people = tuple(Speaker(f"s{at}", f"Budi {at}", "person", quotes=(at,)) for at in range(count))
        return Digest(Article("“Siap,” " * 9 * count), quotes=quotes, speakers=people)

    digests = {count: made(count) for count in (50, 500, 5_000)}
    sieve = Sieve(["direct"], words="b")
    assert is_linear(lambda count: rows(digests[count], sieve, grouped=False), 500, 10)
    assert is_linear(lambda count: [citation.cite(digests[count], one) for one in digests[count].quotes], 500, 10)
