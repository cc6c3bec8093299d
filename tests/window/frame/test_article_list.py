"""The list of articles: rows are as high as their words, and are laid out no oftener than that changes."""

import pytest
from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.window.desk.articles import Articles
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.article_list import ArticleDelegate, ArticleList
from desktop_app.window.looks.theme import Theme

LONG = "Warga membersihkan saluran air di belakang pasar lama sebelum hujan pertama turun pekan depan"


@pytest.fixture
def articles() -> Articles:
    model = Articles()
    model.insert(0, [Entry(f"/berita/{number}.txt") for number in range(3)])
    return model


@pytest.fixture
def listed(qtbot: QtBot, articles: Articles) -> ArticleList:
    shown = ArticleList(Theme("light"), articles)
    qtbot.addWidget(shown)
    shown.resize(240, 600)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def heights(listed: ArticleList, articles: Articles) -> list[int]:
    return [listed.view.visualRect(articles.index(row)).height() for row in range(articles.rowCount())]


def test_a_row_grows_with_its_headline(qtbot: QtBot, listed: ArticleList, articles: Articles) -> None:
    before = heights(listed, articles)
    entry = articles.entries[1]
    entry.headline = LONG
    articles.tell(entry)
    qtbot.waitUntil(lambda: heights(listed, articles)[1] > before[1])
    assert [heights(listed, articles)[row] for row in (0, 2)] == [before[0], before[2]]


def test_rows_are_broken_anew_at_another_width(qtbot: QtBot, listed: ArticleList, articles: Articles) -> None:
    articles.entries[0].headline = LONG
    articles.tell(articles.entries[0])
    qtbot.waitUntil(lambda: heights(listed, articles)[0] > heights(listed, articles)[1])
    narrow = heights(listed, articles)[0]
    listed.resize(900, 600)
    qtbot.waitUntil(lambda: heights(listed, articles)[0] < narrow)


def test_a_change_that_keeps_the_height_measures_one_row_only(
    qtbot: QtBot, listed: ArticleList, articles: Articles, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights(listed, articles)
    asked: list[int] = []
    plain = ArticleDelegate.sizeHint

    def noted(delegate: ArticleDelegate, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        asked.append(index.row())
        return plain(delegate, option, index)

    monkeypatch.setattr(ArticleDelegate, "sizeHint", noted)
    articles.entries[0].headline = "Pendek"
    articles.tell(articles.entries[0])
    qtbot.wait(50)
    assert asked == []


def test_nothing_is_kept_of_articles_that_are_closed(listed: ArticleList, articles: Articles) -> None:
    heights(listed, articles)
    entry = articles.entries[1]
    articles.remove([entry])
    assert entry not in listed.view._delegate._heights
    assert len(listed.view._delegate._heights) == 2


def test_the_selected_article_stays_wholly_in_sight_when_it_grows(
    qtbot: QtBot, listed: ArticleList, articles: Articles
) -> None:
    last = articles.entries[-1]
    listed.show_entry(last)
    view = listed.view
    listed.resize(260, 48 + 48 + 2 * view.visualRect(view.currentIndex()).height())
    qtbot.wait(50)
    view.scrollToBottom()
    last.headline = "Pasar malam di tepi sungai dibuka kembali setelah perbaikan jembatan yang panjang"
    articles.tell(last)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())))


def test_closing_many_selected_articles_measures_none_of_the_others_again_and_again(
    qtbot: QtBot, listed: ArticleList, articles: Articles, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [Entry(f"/berita/banyak/{number}.txt") for number in range(100)]
    articles.insert(3, many)
    listed.show_entries(many)
    qtbot.waitUntil(lambda: not listed.view._laying.isActive())
    measured: list[Entry] = []
    plain = ArticleDelegate._measured

    def noted(delegate: ArticleDelegate, entry: Entry) -> int:
        measured.append(entry)
        return plain(delegate, entry)

    monkeypatch.setattr(ArticleDelegate, "_measured", noted)
    articles.remove(many[::2])
    qtbot.waitUntil(lambda: not listed.view._laying.isActive())
    heights(listed, articles)
    assert len(measured) <= 2 * len(articles.entries)
    assert articles.entries[3:] == many[1::2]
