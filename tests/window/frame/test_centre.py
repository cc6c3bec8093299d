from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.centre import Centre
from desktop_app.window.looks.theme import Theme
from desktop_app.window.reading.pane import ReadingPane

WORDS = "Hujan turun di kota. " * 400


def test_the_first_words_are_read_while_the_rest_is_on_its_way(qtbot: QtBot) -> None:
    centre = Centre(Theme("light"), frozenset())
    qtbot.addWidget(centre)
    centre.resize(800, 300)
    centre.show()
    entry = Entry("/a.pdf", state="loading", headline="Judul", beginning=WORDS)
    centre.show_entry(entry)
    pane = centre.currentWidget()
    assert isinstance(pane, ReadingPane)
    assert pane.view.page.text.startswith("Hujan turun")
    assert "still being read" in pane.header.details.text()
    pane.view.verticalScrollBar().setValue(200)
    place = pane.place()
    assert place > 0
    entry.state, entry.beginning, entry.digest = "ready", "", Digest(Article(WORDS * 2, title="Judul"))
    centre.show_entry(entry)
    assert len(pane.view.page.text) > len(WORDS)
    assert pane.place() == place
    assert "still being read" not in pane.header.details.text()


def test_what_is_typed_into_the_find_bar_goes_on_when_the_rest_comes(qtbot: QtBot) -> None:
    centre = Centre(Theme("light"), frozenset())
    qtbot.addWidget(centre)
    centre.show()
    entry = Entry("/a.pdf", state="loading", headline="Judul", beginning=WORDS)
    centre.show_entry(entry)
    pane = centre.currentWidget()
    assert isinstance(pane, ReadingPane)
    centre.activateWindow()
    pane.open_find()
    qtbot.waitUntil(pane.find_bar.words.hasFocus)
    entry.state, entry.beginning, entry.digest = "ready", "", Digest(Article(WORDS * 2, title="Judul"))
    centre.show_entry(entry)
    assert pane.find_bar.words.hasFocus()
