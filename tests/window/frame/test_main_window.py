import operator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.article import Article, Digest, Note, Score, Sentence, Span
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.frame.main_window import MainWindow
from desktop_app.window.frame.pages import EmptyPage
from desktop_app.window.frame.states import FailedPage
from desktop_app.window.intake.drops import Offer, Veil, announced
from desktop_app.window.notes.remarks import placed
from desktop_app.window.widgets.notice import Notice
from tests.reading import makers, protected

SEED = Path(__file__).parents[3] / "seeds" / "000_bcf6c06a3aaa0b79.txt"


def desk_of(window: MainWindow) -> Desk:
    return window.desk


def states(window: MainWindow) -> list[str]:
    return [entry.state for entry in desk_of(window).articles.entries]


def drop(window: QWidget, data: QMimeData, at: QPoint) -> bool:
    """Drag and drop as the platform does it: to the window's handle, not to a widget."""
    handle = window.windowHandle()
    assert handle is not None
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent(at, copy, data, left, none), QDropEvent(QPointF(at), copy, data, left, none)):
        event.ignore()
        QApplication.sendEvent(handle, event)
    return event.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def test_the_seed_is_read_and_shown(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.open_paths([str(SEED)])
    qtbot.waitUntil(lambda: states(real_window) == ["ready"], timeout=30_000)
    shown = real_window.shown
    assert shown
    assert shown.digest
    assert len(shown.digest.sentences) > 10
    assert "Ringkas" in real_window.windowTitle()


def test_an_empty_window_offers_three_ways_to_begin(qtbot: QtBot, window: MainWindow) -> None:
    page = window.findChild(EmptyPage)
    assert page
    assert page.isVisible()
    buttons = {button.text().strip(): button for button in page.findChildren(QPushButton)}
    assert list(buttons) == ["Open files…", "Paste text", "Open the sample article"]
    QTest.mouseClick(buttons["Open the sample article"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(window) == ["ready"])
    assert not page.isVisible()


def test_files_and_folders_can_be_dropped_anywhere(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "berita"
    folder.mkdir()
    (folder / "satu.txt").write_text("Jakarta, Senin. Hari ini hujan turun di kota.")
    (folder / "dua.txt").write_text("Bandung, Selasa. Hari ini cuaca cerah di kota.")
    assert drop(real_window, files(SEED, folder), QPoint(5, 400))
    qtbot.waitUntil(lambda: states(real_window) == ["ready"] * 3, timeout=30_000)
    names = [Path(entry.path).name for entry in desk_of(real_window).articles.entries]
    assert names == [SEED.name, "dua.txt", "satu.txt"]


def test_an_editable_field_passes_files_on_and_keeps_text(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    field = QLineEdit(window)
    field.setGeometry(100, 200, 300, 40)
    field.show()
    assert drop(window, files(tmp_path / "a.txt"), QPoint(150, 210))
    qtbot.waitUntil(lambda: states(window) == ["ready"])
    assert field.text() == ""
    drop(window, text("hanya satu kata"), QPoint(150, 210))
    assert field.text() == "hanya satu kata"
    assert states(window) == ["ready"]


def test_text_is_dropped_beside_fields(qtbot: QtBot, window: MainWindow) -> None:
    assert drop(window, text("Jakarta. Hujan turun."), QPoint(5, 400))
    qtbot.waitUntil(lambda: states(window) == ["ready"])
    assert desk_of(window).articles.entries[0].pasted


def test_what_is_dragged_is_announced(window: MainWindow, tmp_path: Path) -> None:
    handle = window.windowHandle()
    assert handle
    data = files(tmp_path / "a.txt", tmp_path / "b.txt")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(handle, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    veil = window.findChild(Veil)
    assert veil
    assert veil.isVisible()
    assert veil.size() == window.size()
    QApplication.sendEvent(handle, QDragLeaveEvent())
    assert not veil.isVisible()
    assert "2 files" in veil._words
    assert "folder" in announced(Offer(paths=(str(tmp_path),)))


def test_paste_takes_text_html_and_files(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    html = QMimeData()
    html.setHtml("<p>Jakarta. Hujan turun.</p>")
    for data in (text("Bandung. Cuaca cerah."), html, files(tmp_path / "c.txt")):
        clipboard.setMimeData(data)
        QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: states(window) == ["ready"] * 3)
    suffixes = [Path(entry.path).suffix for entry in desk_of(window).articles.entries]
    assert suffixes == [".txt", ".html", ".txt"]


def test_a_pasted_page_keeps_only_its_article(qtbot: QtBot, real_window: MainWindow) -> None:
    page = QMimeData()
    page.setHtml(makers.news_page())
    QGuiApplication.clipboard().setMimeData(page)
    QTest.keyClick(real_window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: states(real_window) == ["ready"], timeout=30_000)
    digest = desk_of(real_window).articles.entries[0].digest
    assert digest
    chrome = [region.span.of(digest.article.text) for region in digest.regions if region.kind == "chrome"]
    assert chrome == ["Nasional", "Olahraga", "Hak cipta Kabar Wening"]


def test_a_saved_page_and_its_folder_are_one_article(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> None:
    page, parts = tmp_path / "berita.html", tmp_path / "berita_files"
    parts.mkdir()
    for file in (page, parts / "iklan.html"):
        file.write_text(makers.news_page(), encoding="utf-8")
    assert drop(real_window, files(page, parts), QPoint(5, 400))
    qtbot.waitUntil(lambda: states(real_window) == ["ready"], timeout=30_000)
    assert [entry.path for entry in desk_of(real_window).articles.entries] == [str(page)]


def test_paste_in_a_field_stays_there(window: MainWindow) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    QGuiApplication.clipboard().setText("kata")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "kata"
    assert states(window) == []


def test_a_web_address_is_answered_with_advice(window: MainWindow) -> None:
    drop(window, text("https://example.org/berita"), QPoint(5, 400))
    notice = window.findChild(Notice)
    assert notice
    assert "Save the page" in notice.accessibleName()
    assert states(window) == []


def test_an_unreadable_file_says_so_and_can_be_tried_again(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths(["/nowhere/bad.txt", "/nowhere/good.txt"])
    qtbot.waitUntil(lambda: states(window) == ["error", "ready"])
    window.select(desk_of(window).articles.entries[0])
    page = window.findChild(FailedPage)
    assert page
    assert page.isVisible()
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    again, remove = buttons["Try again"], buttons["Remove from the list"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(window) == ["error", "ready"])
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert states(window) == ["ready"]
    assert window.shown is desk_of(window).articles.entries[0]


def test_a_damaged_file_can_be_opened_as_plain_text(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "berita.docx"
    file.write_text("Jakarta, Senin. Hujan turun di seluruh kota sejak pagi hari.")
    real_window.open_paths([str(file)])
    qtbot.waitUntil(lambda: states(real_window) == ["error"], timeout=30_000)
    page = real_window.findChild(FailedPage)
    assert page
    plain = next(button for button in page.findChildren(QPushButton) if button.text() == "Open as plain text")
    assert plain.isVisible()
    QTest.mouseClick(plain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(real_window) == ["ready"], timeout=30_000)


def test_a_protected_pdf_asks_for_its_password_in_place(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "rahasia.pdf"
    file.write_bytes(protected.pdf(["Hujan turun di Kota Wening sejak pagi."], "wening"))
    real_window.open_paths([str(file)])
    qtbot.waitUntil(lambda: states(real_window) == ["error"], timeout=30_000)
    page = real_window.findChild(FailedPage)
    assert page
    field = page.findChild(QLineEdit)
    assert field
    assert field.isVisible()
    for typed, state in (("salah", "error"), ("wening", "ready")):
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert states(real_window) != ["error"]
        qtbot.waitUntil(lambda state=state: states(real_window) == [state], timeout=30_000)  # type: ignore[misc]
    digest = desk_of(real_window).articles.entries[0].digest
    assert digest
    assert "Hujan turun di Kota Wening" in digest.article.text


def test_a_file_is_read_again_with_another_encoding(qtbot: QtBot, real_window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "berita.txt"
    file.write_bytes("Президент приехал в город. Дождь идёт.".encode("windows-1251"))
    real_window.open_paths([str(file)])
    qtbot.waitUntil(lambda: states(real_window) == ["ready"], timeout=30_000)
    menu = real_window.bar._menu.menu()
    menu.aboutToShow.emit()
    submenus = menu.findChildren(QMenu)
    encodings = next(submenu for submenu in submenus if "encoding" in submenu.title())
    next(action for action in encodings.actions() if action.data() == "windows-1251").trigger()
    entry = desk_of(real_window).articles.entries[0]
    qtbot.waitUntil(lambda: bool(entry.digest and "Президент" in entry.digest.article.text), timeout=30_000)


def test_notes_of_the_analysis_are_told(window: MainWindow) -> None:
    told = Note("quotes", "failed", "The part “quotes” failed on this article.")
    digest = Digest(Article("Jakarta. Hujan turun.", title="Hujan"), notes=(told, told))
    entry = Entry("/nowhere/a.txt", state="ready", digest=digest)
    desk_of(window).articles.insert(0, [entry])
    window.select(entry)
    notice = window.findChild(Notice)
    assert notice
    assert notice.isVisible()
    assert notice.accessibleName() == "A part of the analysis failed on this article; everything else is shown."


def test_close_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths(["/nowhere/a.txt", "/nowhere/b.txt", "/nowhere/c.txt"])
    qtbot.waitUntil(lambda: states(window) == ["ready"] * 3)
    window.select(desk_of(window).articles.entries[1])
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert [entry.headline for entry in desk_of(window).articles.entries] == ["a 0", "c 0"]
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [entry.headline for entry in desk_of(window).articles.entries] == ["a 0", "b 0", "c 0"]
    assert window.shown is desk_of(window).articles.entries[1]


def _undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_undo_reopens_what_was_closed_together_when_nothing_tells_of_it_any_more(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.intake.take(Offer(text="Berita yang ditempel."))
    window.open_paths([f"/nowhere/{name}.txt" for name in "abc"])
    qtbot.waitUntil(lambda: states(window) == ["ready"] * 4)
    entries = list(desk_of(window).articles.entries)
    window.commands["board"].trigger()
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert list(desk_of(window).articles.entries) == []
    window.notice.tell("Something else.")
    assert Path(entries[0].path).exists()
    assert window.commands["undo"].isEnabled()
    _undo(window)
    assert all(map(operator.is_, desk_of(window).articles.entries, entries))
    assert len(desk_of(window).articles.entries) == 4
    assert not window.commands["undo"].isEnabled()
    assert not window.commands["reopen"].isEnabled()


def test_undo_takes_the_newest_first_of_closings_and_notes(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths([f"/nowhere/{name}.txt" for name in "abc"])
    qtbot.waitUntil(lambda: states(window) == ["ready"] * 3)
    first, second, third = desk_of(window).articles.entries
    remarks = window.notebook.remarks
    remarks.star(first, Span(0, 7))
    window.intake.close(second)
    remarks.note(first, Span(0, 7), "cek")
    window.intake.close(third)
    window.select(first)
    _undo(window)
    assert window.shown is third
    assert not window.notice.offers(window.desk.reopen_closing)
    window.select(first)
    _undo(window)
    assert [(one.note, one.starred) for one in placed(first)] == [("", True)]
    _undo(window)
    assert window.shown is second
    window.select(first)
    _undo(window)
    assert placed(first) == ()
    window.commands["redo"].trigger()
    assert [one.starred for one in placed(first)] == [True]


def test_the_last_article_closed_leaves_the_empty_page(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths(["/nowhere/a.txt"])
    qtbot.waitUntil(lambda: states(window) == ["ready"])
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    page = window.findChild(EmptyPage)
    assert page
    assert page.isVisible()
    window.open_paths(["/nowhere/b.txt"])
    qtbot.waitUntil(lambda: states(window) == ["ready"])
    assert not page.isVisible()


def test_j_and_k_go_through_the_articles(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths(["/nowhere/a.txt", "/nowhere/b.txt"])
    entries = desk_of(window).articles.entries
    qtbot.waitUntil(lambda: states(window) == ["ready"] * 2)
    assert window.shown is entries[0]
    QTest.keyClick(window, Qt.Key.Key_J)
    assert window.shown is entries[1]
    QTest.keyClick(window, Qt.Key.Key_K)
    assert window.shown is entries[0]


def test_progress_can_be_cancelled_in_place(qtbot: QtBot, window: MainWindow, asked: Path) -> None:
    window.open_paths(["/nowhere/slow.txt", "/nowhere/other.txt"])
    qtbot.waitUntil(lambda: asked.exists() and "slow" in asked.read_text())
    cancel = next(button for button in window.findChildren(QPushButton) if button.text() == "Cancel")
    assert cancel.isVisible()
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert states(window) == ["error", "error"]
    assert not cancel.isVisible()


def test_a_worker_killed_in_mid_work_is_restarted_and_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_paths([str(tmp_path / "once.txt"), "/nowhere/b.txt"])
    qtbot.waitUntil(lambda: states(window) == ["ready", "ready"])
    notice = window.findChild(Notice)
    assert notice
    assert "tried once more" in notice.accessibleName()


def test_a_narrow_window_has_a_drop_down_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths(["/nowhere/a.txt", "/nowhere/b.txt"])
    qtbot.waitUntil(lambda: states(window) == ["ready"] * 2)
    assert window._article_list().isVisible()
    window.resize(640, 900)
    assert not window._article_list().isVisible()
    qtbot.waitUntil(window.bar._articles.isVisible)
    assert window.bar._articles.count() == 2
    window.resize(1200, 800)
    assert window._article_list().isVisible()
    assert not window.bar._articles.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4])
def test_the_panels_have_keys(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    window.open_paths(["/nowhere/a.txt"])
    qtbot.waitUntil(lambda: states(window) == ["ready"])
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    docks = window.docks
    assert docks
    dock = list(docks._docks.values())[key - Qt.Key.Key_1]
    qtbot.waitUntil(lambda: dock.panel is not None)


def test_language_changes_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths(["/nowhere/a.txt"])
    qtbot.waitUntil(lambda: states(window) == ["ready"])
    window.preferences.choose_language("id")
    qtbot.waitUntil(lambda: window._article_list()._title.text() == "Artikel")
    window.preferences.choose_language("en")
    qtbot.waitUntil(lambda: window._article_list()._title.text() == "Articles")


def test_theme_changes_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window.open_paths(["/nowhere/a.txt"])
    qtbot.waitUntil(lambda: states(window) == ["ready"])
    before = window.grab().toImage().pixelColor(400, 20).lightness()
    window.preferences.switch_theme()
    after = window.grab().toImage().pixelColor(400, 20).lightness()
    assert before > 200
    assert after < 80
    window.preferences.choose_theme("light")


def test_every_action_can_be_used_at_any_time(qtbot: QtBot, window: MainWindow) -> None:
    modal = {"open", "open_folder", "quit", "keys", "about"}
    for opened in (False, True):
        if opened:
            window.open_paths(["/nowhere/a.txt"])
            qtbot.waitUntil(lambda: set(states(window)) == {"ready"})
        for name in window.commands.names():
            if name not in modal:
                window.commands[name].trigger()


def test_twenty_thousand_calls_of_qt(qtbot: QtBot, window: MainWindow) -> None:
    """PySide6 6.12.0 dies on Python 3.11 after about 5,300 wrapped calls that return nothing."""
    del qtbot
    count = 0

    class Counter(QObject):
        def count(self, entry: Entry | None) -> None:
            nonlocal count
            del entry
            count += 1

    counter = Counter()
    window.shown_changed.connect(counter.count)
    for _ in range(10_000):
        window.setObjectName("window")
        window.shown_changed.emit(None)
    assert count == 10_000


def test_the_place_in_the_text_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    text = "Hujan turun di kota itu sejak pagi hari sampai petang.\n" * 300
    digest = Digest(Article(text, title="Hujan"), sentences=(Sentence(Span(0, 54)),))
    entry = Entry("/nowhere/a.txt", state="ready", digest=digest, place=8_250)
    other = Entry("/nowhere/b.txt", state="ready", digest=Digest(Article("Lain.", title="Lain")))
    desk_of(window).articles.insert(0, [entry, other])
    window.select(entry)
    pane = window.centre._pane
    assert pane
    qtbot.waitUntil(lambda: pane.place() == 8_250)
    pane.reveal(Span(11_000, 11_010))
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    left = pane.place()
    window.select(other)
    assert entry.place == left
    entry.digest = replace(digest, scores=(Score(1.0),))
    window.select(entry)
    qtbot.waitUntil(lambda: pane.place() == left)
    assert window.commands["back"].isEnabled()


def test_a_place_of_a_closed_article_is_not_shown(window: MainWindow) -> None:
    window.show_place(Entry("/berita/a.txt"), Span(0, 1))
    assert window.shown is None
