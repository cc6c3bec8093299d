"""Checking a quote in the real window: pasted words, verdicts, differences, and the way to the place."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Article
from desktop_app.digest import digest
from desktop_app.window.desk.entry import Entry
from desktop_app.window.dialogs.quote_check import QuoteCheck
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.looks.theme import Theme
from tests.window.panels.hands import part

TEXT = "Wali Kota membuka jembatan itu.\n\n“Jembatan ini kuat dan aman untuk warga kota,” kata Sari Dewi, Senin.\n"
OTHER = "Harga beras naik.\n\n“Pasar ramai sejak pagi hari ini,” ujar Budi Santoso, pedagang beras.\n"
TIMEOUT = 30_000


@pytest.fixture
def check(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> QuoteCheck:
    for name, text in (("a.txt", TEXT), ("b.txt", OTHER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        real_window.open_paths([str(tmp_path / name)])
    entries = real_window.desk.articles.entries
    qtbot.waitUntil(lambda: len(entries) == 2 and all(entry.digest for entry in entries), timeout=TIMEOUT)
    real_window.commands["check_quote"].trigger()
    dialog = real_window.findChild(QuoteCheck)
    assert dialog
    assert dialog.isVisible()
    return dialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def verdict(qtbot: QtBot, dialog: QuoteCheck, words: str, begins: str) -> str:
    """Type words, wait for a verdict that begins like this, and return what is shown of the places."""
    field, labels = dialog.findChild(QPlainTextEdit), dialog.findChildren(QLabel)
    places = dialog.findChild(QTextBrowser)
    assert field
    assert places
    field.setPlainText(words)
    qtbot.waitUntil(lambda: labels[1].text().startswith(begins), timeout=TIMEOUT)
    return places.toPlainText()


def test_each_verdict_is_told(qtbot: QtBot, check: QuoteCheck) -> None:
    assert "Exact" in verdict(qtbot, check, "jembatan ini kuat dan aman untuk warga kota", "Exact")
    verdict(qtbot, check, "Jembatan ini […] aman untuk warga kota", "Exact: words are left out only where the quote")
    assert "left out: “kuat dan”" in verdict(qtbot, check, "Jembatan ini aman untuk warga kota", "Incomplete")
    altered = verdict(qtbot, check, "Jembatan ini lemah dan aman untuk warga desa", "Altered")
    assert "“lemah” instead of “kuat” · “desa” instead of “kota”" in altered
    assert "— Sari Dewi" in altered
    assert "— Budi Santoso, pedagang beras" in verdict(qtbot, check, "Pasar ramai sejak pagi", "Incomplete")
    assert "—" not in verdict(qtbot, check, "Wali Kota membuka jembatan itu", "Exact")
    assert verdict(qtbot, check, "Gunung itu meletus kemarin malam", "Not found") == ""


def test_a_lost_negation_and_another_name_are_told_first(qtbot: QtBot, check: QuoteCheck) -> None:
    verdict(
        qtbot, check, "Jembatan ini tidak kuat dan aman untuk warga kota", "Altered: the sense is turned: “tidak” is"
    )
    words = "“Jembatan ini kuat dan aman untuk warga kota,” kata Budi Santoso"
    verdict(qtbot, check, words, "Altered: the words are exact, but Sari Dewi says them.")
    verdict(qtbot, check, words.replace("Budi Santoso", "Dewi tadi"), "Exact: word by word")
    changed = words.replace("kuat", "bagus")
    verdict(qtbot, check, changed, "Altered: the article says something else.")


def test_the_link_leads_to_the_place(qtbot: QtBot, real_window: MainWindow, check: QuoteCheck) -> None:
    shown = real_window.shown
    verdict(qtbot, check, "Pasar ramai sejak pagi hari ini", "Exact")
    places = check.findChild(QTextBrowser)
    assert places
    places.anchorClicked.emit(QUrl("place:0"))
    assert real_window.shown is real_window.desk.articles.entries[1]
    assert shown
    places.anchorClicked.emit(QUrl("place:0"))


def test_markup_in_words_stays_words(qtbot: QtBot, check: QuoteCheck) -> None:
    shown = verdict(qtbot, check, "Jembatan ini <b>kuat</b> dan aman untuk warga kota", "Altered")
    assert "added: “b" in shown


def test_a_percent_sign_that_was_pasted_stays_one(qtbot: QtBot, check: QuoteCheck) -> None:
    shown = verdict(qtbot, check, "Jembatan ini 9 %2 9 dan aman untuk warga kota", "Altered")
    assert "“9 %2 9” instead of “kuat”" in shown


def test_a_closed_check_holds_no_article_but_what_was_typed(
    qtbot: QtBot, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = [Entry(f"{at}.txt", state="ready", digest=digest(Article(text))) for at, text in enumerate((TEXT, OTHER))]
    dialog = QuoteCheck(Theme("light"), parent, entries)
    words = "Jembatan ini kuat dan aman untuk warga kota"
    dialog.start(words)
    verdict(qtbot, dialog, words, "Exact")
    held = weakref.ref(entries[0])
    dialog.start("")  # goes through the articles again, when it is closed already
    dialog.close()
    monkeypatch.setattr("desktop_app.checking.prepare", pytest.fail)
    qtbot.wait(200)
    entries.pop(0)
    gc.collect()
    assert held() is None
    monkeypatch.undo()
    dialog.start("")
    assert not part(dialog, QTextBrowser).toPlainText()
    assert not dialog.findChildren(QLabel)[1].text()  # nothing is told before it is looked for
    verdict(qtbot, dialog, words, "Not found")


def test_the_same_dialog_comes_back(qtbot: QtBot, real_window: MainWindow, check: QuoteCheck) -> None:
    verdict(qtbot, check, "Pasar ramai sejak pagi", "Incomplete")
    check.close()
    real_window.commands["check_quote"].trigger()
    assert check.isVisible()
