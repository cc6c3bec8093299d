import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry, Failure
from desktop_app.window.frame.states import FailedPage
from desktop_app.window.looks.theme import Theme


@pytest.mark.parametrize(
    ("code", "title"), [("cancelled", "Reading was cancelled"), ("empty", "This article could not be opened")]
)
def test_what_the_reader_cancelled_is_no_failure(qtbot: QtBot, theme: Theme, code: str, title: str) -> None:
    page = FailedPage(theme)
    qtbot.addWidget(page)
    for failed, words in (("damaged", "This article could not be opened"), (code, title)):
        page.show_entry(Entry("/berita/a.txt", state="error", failure=Failure(failed, "")))
        assert [label.text() for label in page.findChildren(QLabel)].count(words) == 1
    page.retranslate()
    assert title in [label.text() for label in page.findChildren(QLabel)]


def test_list_and_page_call_a_cancelled_article_the_same(qtbot: QtBot, theme: Theme) -> None:
    entry = Entry("/berita/a.txt", state="error", failure=Failure("cancelled", ""))
    page = FailedPage(theme)
    qtbot.addWidget(page)
    page.show_entry(entry)
    assert wording.missing(entry)[0] in [label.text() for label in page.findChildren(QLabel)]
