import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Span
from desktop_app.digest import digest
from desktop_app.window.desk.entry import Entry
from desktop_app.window.dialogs.together import Together
from desktop_app.window.dialogs.together_rows import SourceRow, TogetherRow
from desktop_app.window.looks.theme import Theme
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import RowModel
from tests.window.panels.hands import part

FIRE = "Pasar ikan di Tegalrejo terbakar pada Senin malam. Api menghanguskan 140 kios pedagang ikan."
RAIN = "Hujan lebat memutus jalan lintas selatan di Karangwuni. Ratusan truk tertahan sejak subuh."


@pytest.fixture
def entries() -> list[Entry]:
    texts = (FIRE, RAIN)
    ready = [Entry(f"{at}.txt", state="ready", digest=digest(Article(text, title=f"Berita {at}")))
             for at, text in enumerate(texts)]  # fmt: skip
    return [*ready, Entry("c.txt")]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent: QWidget, entries: list[Entry]) -> Together:
    dialog = Together(Theme("light"), parent, entries)
    dialog.start()
    return dialog


def rows(dialog: Together) -> list[TogetherRow | SourceRow]:
    model = part(dialog, RowList).model()
    assert isinstance(model, RowModel)
    return [row for row in model.rows if isinstance(row, TogetherRow | SourceRow)]


def sources(dialog: Together) -> list[str]:
    return [row.spoken for row in rows(dialog) if isinstance(row, SourceRow)]


def test_every_sentence_stands_under_its_source_and_leads_there(dialog: Together, entries: list[Entry]) -> None:
    assert sources(dialog) == ["Berita 0", "Berita 1"]
    assert any("from 2 article" in label.text() for label in dialog.findChildren(QLabel))
    shown: list[tuple[Entry, Span]] = []
    dialog.chosen.connect(lambda entry, span: shown.append((entry, span)))
    last = rows(dialog)[-1]
    part(dialog, RowList).chosen.emit(last)
    assert shown == [(entries[1], last.span)]


def test_articles_are_left_out_and_stay_so(qtbot: QtBot, dialog: Together) -> None:
    boxes = part(dialog, QListWidget)
    assert boxes.count() == 2
    boxes.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: sources(dialog) == ["Berita 1"])
    dialog.start()
    assert boxes.item(0).checkState() is Qt.CheckState.Unchecked
    assert sources(dialog) == ["Berita 1"]
    boxes.item(1).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: rows(dialog) == [])
    assert not part(dialog, QPushButton).isEnabled()


def test_length_and_focus_shape_it(qtbot: QtBot, dialog: Together) -> None:
    part(dialog, QLineEdit).setText("truk")
    qtbot.waitUntil(lambda: sources(dialog) == ["Berita 1"])
    part(dialog, QLineEdit).clear()
    qtbot.waitUntil(lambda: len(sources(dialog)) == 2)
    before = len(rows(dialog))
    part(dialog, QSlider).setValue(10)
    assert len(rows(dialog)) < before + 1


def test_it_is_copied_with_its_sources(dialog: Together) -> None:
    part(dialog, QPushButton).click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Berita 0\n")
    assert "\n\nBerita 1\n" in copied
    assert "140 kios" in copied


def test_long_headlines_do_not_scroll_sideways(qtbot: QtBot, parent: QWidget) -> None:
    long = Entry("a.txt", state="ready", digest=digest(Article(FIRE, title="Kebakaran di pasar ikan " * 20)))
    dialog = Together(Theme("light"), parent, [long])
    dialog.start()
    articles = part(dialog, QListWidget)
    qtbot.waitUntil(articles.isVisible)
    assert not articles.horizontalScrollBar().isVisible()
    assert articles.textElideMode() is Qt.TextElideMode.ElideRight


def test_the_first_checked_article_is_in_sight(parent: QWidget, entries: list[Entry]) -> None:
    many = [Entry(f"{at}.txt", state="ready", digest=entries[0].digest) for at in range(30)]
    dialog = Together(Theme("light"), parent, many)
    dialog.start(many[20:22])
    boxes = part(dialog, QListWidget)
    assert boxes.currentRow() == 20
    assert boxes.viewport().rect().contains(boxes.visualItemRect(boxes.item(20)))
    assert boxes.viewport().rect().contains(boxes.visualItemRect(boxes.item(21)))


def test_a_closed_dialog_holds_no_article_but_knows_what_was_checked(dialog: Together) -> None:
    part(dialog, QListWidget).item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.close()
    assert part(dialog, QListWidget).count() == 0
    assert dialog._taken == []
    assert dialog._gathered.candidates == ()
    dialog.start()
    assert sources(dialog) == ["Berita 1"]


def test_many_articles_are_gone_through_in_slices(
    qtbot: QtBot, parent: QWidget, entries: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.window.widgets.slices.SLICE", 0.0)  # every article is one too many
    many = [Entry(f"{at}.txt", state="ready", digest=entries[at % 2].digest) for at in range(30)]
    dialog = Together(Theme("light"), parent, many)
    dialog.start(many)
    assert sources(dialog) == []
    qtbot.waitUntil(lambda: bool(sources(dialog)))
    part(dialog, QLineEdit).setText("truk")
    assert sources(dialog)  # stands until others are found
    qtbot.waitUntil(lambda: all("Berita 1" in one for one in sources(dialog)))
