import time

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest, Sentence, Span
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.looks.theme import Theme
from desktop_app.window.search.field import SearchField
from desktop_app.window.search.open_articles import OpenArticles
from desktop_app.window.search.results import HIT, _fitting, excerpt
from tests.window.conftest import SEED


def entry(name: str, text: str) -> Entry:
    digest = Digest(Article(text, id="same.txt"), sentences=(Sentence(Span(0, len(text))),))
    return Entry(f"/{name}", state="ready", headline=name, digest=digest)


@pytest.fixture
def entries() -> list[Entry]:
    return [entry("a", "Jembatan baru dibuka di tepi sungai."), entry("b", "Warga menyeberangi jembatan lama.")]


def headlines(index: OpenArticles, words: str, entries: list[Entry]) -> set[str] | None:
    found = index.search(words, entries)
    return None if found is None else {entry.headline for entry, _ in found}


@pytest.mark.usefixtures("qtbot", "at_once")
def test_articles_of_the_same_id_are_told_apart_and_followed(entries: list[Entry]) -> None:
    index = OpenArticles()
    assert headlines(index, "jembatan", entries) == {"a", "b"}
    entries[0] = entry("a", "Pasar ditutup.")
    assert headlines(index, "jembatan", entries) == {"b"}
    assert headlines(index, "jembatan", entries[:1]) == set()
    assert headlines(index, "pasar", entries) == {"a"}


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window wait for the index, however busy the machine is."""
    monkeypatch.setattr("desktop_app.window.widgets.slices.SLICE", 60.0)


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window be seen to after every piece of the index."""
    monkeypatch.setattr("desktop_app.window.widgets.slices.SLICE", -1.0)


@pytest.mark.usefixtures("slowly")
def test_the_index_is_made_while_the_window_goes_on(qtbot: QtBot, entries: list[Entry]) -> None:
    index = OpenArticles()
    with qtbot.waitSignal(index.complete):
        assert index.search("jembatan", entries) is None
        assert index.search("jembatan l", entries) is None
    assert headlines(index, "jembatan l", entries) == {"b"}


@pytest.mark.usefixtures("slowly")
def test_articles_that_go_or_change_while_the_index_is_made_are_not_found(qtbot: QtBot, entries: list[Entry]) -> None:
    index = OpenArticles()
    assert index.search("jembatan", entries) is None
    entries[:] = [entry("b", "Warga menyeberangi sungai."), entry("c", "Jembatan runtuh.")]
    with qtbot.waitSignal(index.complete):
        assert index.search("jembatan", entries) is None
    assert headlines(index, "jembatan", entries) == {"c"}
    assert headlines(index, "sungai", entries) == {"b"}


@pytest.mark.usefixtures("slowly")
def test_who_is_faster_than_the_index_gets_what_was_asked_for(qtbot: QtBot, entries: list[Entry]) -> None:
    field = SearchField(Theme("light"), entries)
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "warga")
    model = field.completer().model()
    assert model.index(0, 0).data() == "Searching…"
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    qtbot.waitUntil(lambda: model.index(0, 0).data(HIT) is not None)
    field.clear()
    entries.append(entry("c", "Warga kafé mengeluh."))
    QTest.keyClicks(field, "kafe")
    with qtbot.waitSignal(field.chosen) as caught:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == [entries[2], Span(0, 20)]


def test_a_long_article_does_not_hold_up_the_window(qtbot: QtBot) -> None:
    text = "Warga menyeberangi jembatan lama. " * 20_000
    sentences = tuple(Sentence(Span(at, at + 33)) for at in range(0, len(text), 34))
    book = Entry("/book", state="ready", headline="book", digest=Digest(Article(text), sentences=sentences))
    index = OpenArticles()
    begun = time.process_time()
    with qtbot.waitSignal(index.complete, timeout=30_000):
        assert index.search("jembatan", [book]) is None
        first = time.process_time() - begun
    assert first < (time.process_time() - begun) / 3
    assert headlines(index, "jembatan", [book]) == {"book"}


@pytest.mark.usefixtures("at_once")
def test_typing_lists_what_is_found_and_return_shows_the_best(qtbot: QtBot, entries: list[Entry]) -> None:
    field = SearchField(Theme("light"), entries)
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "warga jem")
    model = field.completer().model()
    assert model.rowCount() == 1
    assert model.index(0, 0).data(HIT)[0] is entries[1]
    with qtbot.waitSignal(field.chosen) as caught:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == [entries[1], Span(0, 33)]


@pytest.mark.usefixtures("at_once")
def test_nothing_found_is_said_and_cannot_be_chosen(qtbot: QtBot, entries: list[Entry]) -> None:
    field = SearchField(Theme("light"), entries)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "gempa")
    model = field.completer().model()
    assert model.rowCount(QModelIndex()) == 1
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    with qtbot.assertNotEmitted(field.chosen):
        QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("satu", "Satu dua tiga empat lima enam tujuh delapan sembilan."),
        ("sembilan", "… lima enam tujuh delapan sembilan."),
        ("tidak", "Satu dua tiga empat lima enam tujuh delapan sembilan."),
    ],
)
def test_a_result_begins_shortly_before_its_word(words: str, shown: str) -> None:
    assert excerpt("Satu dua tiga\nempat lima enam tujuh delapan sembilan.", words) == shown


def test_a_short_row_begins_nearer_to_the_word() -> None:
    sentence = "Satu dua tiga empat lima enam tujuh delapan sembilan."
    assert excerpt(sentence, "tujuh", 8) == "… lima enam tujuh delapan sembilan."


@pytest.mark.parametrize("line", ["Satu dua tiga 😀 empat lima enam tujuh delapan", "كلمات " * 20])
def test_a_row_ends_in_an_ellipsis_where_it_is_cut(qtbot: QtBot, line: str) -> None:
    del qtbot
    font = QFont()
    whole = _fitting(line, "dua", font, 100_000)
    assert whole.text() == line
    width = round(whole.lineAt(0).naturalTextWidth())
    for room in (width - 1, width // 2, 60):
        cut = _fitting(line, "dua", font, room)
        assert cut.text().endswith("…")
        assert line.startswith(cut.text().rstrip("…\u200d"))  # Qt keeps the join of Arabic letters
        assert room / 2 < cut.lineAt(0).naturalTextWidth() <= room


def test_esc_ends_the_search(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: real_window.shown is not None and real_window.shown.state == "ready", timeout=20_000)
    field = real_window.bar.search
    for words in ("Psaki", "   "):  # with a list below the field, and without
        real_window.commands["search"].trigger()
        qtbot.waitUntil(field.hasFocus)
        QTest.keyClicks(field, words)
        rows = field.completer().popup()
        assert rows
        QTest.keyClick(rows if rows.isVisible() else field, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not field.hasFocus())
        assert not rows.isVisible()
        assert field.text() == ""


def test_who_comes_back_finds_the_next_passage(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: real_window.shown is not None and real_window.shown.state == "ready", timeout=20_000)
    field = real_window.bar.search
    real_window.commands["search"].trigger()
    qtbot.waitUntil(field.hasFocus)
    rows = field.completer().popup()
    assert rows
    shown: list[Span] = []
    field.chosen.connect(lambda _entry, span: shown.append(span))
    for _ in range(3):
        real_window.commands["search"].trigger()
        qtbot.waitUntil(field.hasFocus)
        if not field.text():
            QTest.keyClicks(field, "AS")
        qtbot.waitUntil(lambda: rows.isVisible() and rows.model().rowCount() > 3)
        QTest.keyClick(rows, Qt.Key.Key_Down)
        QTest.keyClick(rows, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not field.hasFocus())
    assert len(set(shown)) == 3  # each time the one below the last
    assert field.text() == "AS"
    real_window.commands["search"].trigger()
    qtbot.waitUntil(rows.isVisible)
    QTest.keyClicks(rows, "A")
    assert field.text() == "A"  # the old words were selected
    real_window.centre.setFocus()


def test_the_list_is_wider_than_a_short_field(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: real_window.shown is not None and real_window.shown.state == "ready", timeout=20_000)
    real_window.resize(400, 700)
    real_window.commands["search"].trigger()
    field = real_window.bar.search
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Psaki")
    rows = field.completer().popup()
    assert rows
    assert field.width() < rows.width()
    assert real_window.mapFromGlobal(rows.geometry().topLeft()).x() >= 0
    assert real_window.mapFromGlobal(rows.geometry().topRight()).x() <= 400
    real_window.resize(1200, 700)
    QTest.keyClicks(rows, " ")
    qtbot.waitUntil(lambda: rows.width() > 500)  # as wide as its words need
    rows.hide()
    real_window.centre.setFocus()
