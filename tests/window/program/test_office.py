"""What outlives the running program: the panels' places, and the article that was read last."""

import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.article import Correction, Span
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry
from desktop_app.window.desk.worker import Worker
from desktop_app.window.frame.layouts import Arrangement
from desktop_app.window.notes.dialog import NoteDialog
from desktop_app.window.program import single
from desktop_app.window.program.attempt import Attempt
from desktop_app.window.program.office import Office
from desktop_app.window.settings_dialog.pages import privacy_page
from desktop_app.window.storage import places, settings


@pytest.fixture(autouse=True)
def _as_before(logged_as_before: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    del logged_as_before
    monkeypatch.setattr(places, "state", lambda: tmp_path / "state")
    monkeypatch.setattr(places, "settings", lambda: tmp_path / "settings")
    monkeypatch.setattr(single.Instance, "listen", lambda _instance: True)  # a test may begin a second time
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def _office(qtbot: QtBot, worker: Worker, folder: Path) -> Office:
    office = Office(worker, Desk(worker, folder / "pasted"), (), Attempt(places.state()))
    qtbot.addWidget(office.window)
    return office


def test_a_layout_that_may_have_cost_a_start_is_set_aside(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    state = tmp_path / "state"
    Attempt(state)
    (state / "geometry.ini").write_text("[General]\nlayout=x\n")
    office = _office(qtbot, worker, tmp_path)
    assert not (state / "geometry.ini").exists()
    aside = state / "geometry.ini.broken"
    assert aside.read_text() == "[General]\nlayout=x\n"
    assert str(aside) in office.window.notice.accessibleName()
    office.stop()
    assert not Attempt(state).failed


@pytest.mark.parametrize(("kept", "width"), [("512.5", 512.5), ("99999", 0), ("-3", 0), ("nan", 0), ("x", 0)])
def test_the_width_of_the_panels_is_read_with_care(
    qtbot: QtBot, worker: Worker, tmp_path: Path, kept: str, width: float
) -> None:
    first = _office(qtbot, worker, tmp_path)
    first.window.arrange(Arrangement(QByteArray(b"state"), 444))
    first.window.show()
    first.save()
    first.stop()
    file = tmp_path / "state" / "geometry.ini"
    assert "panels=444" in file.read_text()
    file.write_text(file.read_text().replace("panels=444", f"panels={kept}"))
    second = _office(qtbot, worker, tmp_path)
    assert second.window.arrangement == Arrangement(QByteArray(b"state"), width)
    second.stop()


def test_a_start_that_went_well_keeps_the_layout(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    first = _office(qtbot, worker, tmp_path)
    first.save()
    first.stop()
    second = _office(qtbot, worker, tmp_path)
    assert (tmp_path / "state" / "geometry.ini").exists()
    assert not second.window.notice.isVisible()
    second.stop()


def test_the_article_read_last_is_kept_while_several_are_shown(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    office = _office(qtbot, worker, tmp_path)
    files = [tmp_path / f"{name}.txt" for name in "abc"]
    for file in files:
        file.write_text("Kalimat.")
    office.window.open_paths(map(str, files))
    entries = office.window.desk.articles.entries
    qtbot.waitUntil(lambda: [entry.state for entry in entries] == ["ready"] * 3)
    office.window.select(entries[1])
    office.window.select_several(entries[:3])
    office.save()
    assert json.loads((tmp_path / "state" / "session.json").read_text())["current"] == 1
    office.stop()


def _opened(qtbot: QtBot, office: Office, file: Path) -> Entry:
    office.window.open_paths([str(file)])
    entry = next(entry for entry in office.window.desk.articles.entries if entry.path == str(file))
    qtbot.waitUntil(lambda: entry.state == "ready")
    return entry


def test_a_closed_article_comes_back_with_its_notes_at_another_start(
    qtbot: QtBot, worker: Worker, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    first = _office(qtbot, worker, tmp_path)
    entry = _opened(qtbot, first, file)
    first.window.notebook.remarks.note(entry, Span(0, 7), "cek")
    first.window.intake.close(entry)
    first.save()
    second = _office(qtbot, worker, tmp_path)
    assert second.window.desk.articles.entries == []
    assert [kept.note for kept in _opened(qtbot, second, file).remarks] == ["cek"]
    first.stop()
    second.stop()


def test_a_broken_archive_is_told(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "articles.json").write_text("{")
    office = _office(qtbot, worker, tmp_path)
    _opened(qtbot, office, tmp_path / "a.txt")
    assert "articles.json.broken" in office.window.notice.accessibleName()
    office.stop()


def _session(folder: Path) -> list[dict[str, Any]]:
    file = folder / "state" / "session.json"
    content = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"articles": []}
    articles: list[dict[str, Any]] = content["articles"]
    return articles


def test_the_readers_work_is_written_at_once(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    office = _office(qtbot, worker, tmp_path)
    office.window.open_paths([str(tmp_path / f"{number}.txt") for number in range(3)])
    qtbot.waitUntil(lambda: len(_session(tmp_path)) == 3)
    entry = office.window.desk.articles.entries[0]
    qtbot.waitUntil(lambda: [one.state for one in office.window.desk.articles.entries] == ["ready"] * 3)
    office._saving.stop()
    office._saving.setInterval(600_000)
    office.window.open_paths([str(tmp_path / "slow.txt")])
    qtbot.waitUntil(lambda: len(_session(tmp_path)) == 4)
    office.window.notebook.remarks.star(entry, Span(0, 7))
    qtbot.waitUntil(lambda: "remarks" in _session(tmp_path)[0])
    office.window.desk.inquiries.correct(entry, Correction("rename", speaker="Budi", name="Budi Karya"))
    qtbot.waitUntil(lambda: "corrections" in _session(tmp_path)[0])
    office.stop()


def test_articles_that_go_on_coming_do_not_put_off_what_is_to_be_kept(
    qtbot: QtBot, worker: Worker, tmp_path: Path
) -> None:
    office = _office(qtbot, worker, tmp_path)
    entry = _opened(qtbot, office, tmp_path / "a.txt")
    saved: list[int] = []
    office._saving.timeout.connect(lambda: saved.append(1))
    started = time.monotonic()
    while time.monotonic() - started < 1.5:
        office.window.desk.updated.emit(entry)
        qtbot.wait(100)
    assert saved
    office.stop()


def test_a_draft_is_kept_and_offered_at_another_start(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    first = _office(qtbot, worker, tmp_path)
    entry = _opened(qtbot, first, tmp_path / "a.txt")
    first.window.select(entry)
    span = Span(0, 7)
    first.window.notebook.ask(span)
    dialog = first.window.findChild(NoteDialog)
    assert dialog
    dialog.field.setPlainText("tanya la")
    qtbot.waitUntil(lambda: "drafts" in _session(tmp_path)[0])
    second = _office(qtbot, worker, tmp_path)  # as after a kill
    (again,) = second.window.desk.articles.entries
    with qtbot.waitSignal(second.window.painted):
        second.window.show()
    qtbot.waitUntil(lambda: again.state == "ready")
    qtbot.waitUntil(lambda: "begun" in second.window.notice.accessibleName())
    second.window.notice._button.click()
    offered = second.window.findChild(NoteDialog)
    assert offered
    assert offered.field.toPlainText() == "tanya la"
    offered.reject()  # Escape only warns: a draft is not saved yet
    assert offered.isVisible()
    offered._on_save()
    assert [kept.note for kept in again.remarks] == ["tanya la"]
    assert again.drafts == ()
    dialog._on_cancel()
    first.stop()
    second.stop()


def test_closed_articles_are_forgotten_when_the_reader_says_so(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    office = _office(qtbot, worker, tmp_path)
    office.window.desk.open_text("Berita yang ditempel.")
    stays = _opened(qtbot, office, tmp_path / "a.txt")
    pasted = office.window.desk.articles.entries[0]
    qtbot.waitUntil(lambda: pasted.state == "ready")
    for entry in (pasted, stays):
        office.window.notebook.remarks.note(entry, Span(0, 7), f"cek {entry.headline}")
    office.window.intake.close(pasted)
    office.save()
    file = tmp_path / "state" / "articles.json"
    assert pasted.headline in file.read_text()
    page = privacy_page(office.window.preferences)
    qtbot.addWidget(page)
    button = next(one for one in page.findChildren(QPushButton) if "orget" in one.text())
    button.click()
    assert pasted.headline not in file.read_text()
    assert stays.headline in file.read_text()
    assert not office.window.desk.can_reopen
    assert not Path(pasted.path).exists()
    office.stop()


def test_settings_are_written_once_for_many_steps_of_a_slider(
    qtbot: QtBot, worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, file = _office(qtbot, worker, tmp_path), tmp_path / "settings" / "settings.json"
    written: list[int] = []
    plain = settings.save

    def noted(chosen: settings.Settings, place: Path) -> str:
        written.append(chosen.summary_length)
        return plain(chosen, place)

    monkeypatch.setattr(settings, "save", noted)
    for words in range(40, 90):
        office.window.preferences.change(summary_length=words)
    assert written == []
    qtbot.waitUntil(file.exists)
    assert written == [89]
    office.window.preferences.change(summary_length=30)
    office.stop()
    assert settings.load(file).settings.summary_length == 30
    qtbot.wait(600)
    assert written == [89, 30]


def test_nothing_is_kept_beside_another_start_before_it_is_known_which_of_the_two_stays(
    qtbot: QtBot, worker: Worker, tmp_path: Path
) -> None:
    state, chosen = tmp_path / "state", tmp_path / "settings" / "settings.json"
    other = Attempt(state)
    pasted = tmp_path / "pasted" / "ditempel.txt"
    pasted.parent.mkdir()
    pasted.write_text("Teks yang baru ditempel.")
    second = Office(worker, Desk(worker, pasted.parent), (), Attempt(state))
    qtbot.addWidget(second.window)
    assert not other.beside
    second.window.preferences.change(summary_length=30)
    second._save_settings()
    second._save_session()
    second.save()
    assert [file for file in (*state.glob("*.json"), state / "geometry.ini", chosen) if file.exists()] == []
    assert pasted.exists()
    qtbot.waitUntil((state / "session.json").exists)  # it listens now, and goes on alone
    second.stop()
    assert settings.load(chosen).settings.summary_length == 30


def test_a_start_beside_another_one_that_is_over_before_it_was_seen_keeps_nothing(
    qtbot: QtBot, worker: Worker, tmp_path: Path
) -> None:
    other = Attempt(tmp_path / "state")
    second = Office(worker, Desk(worker, tmp_path / "pasted"), (), Attempt(tmp_path / "state"))
    qtbot.addWidget(second.window)
    second.stop()
    assert not (tmp_path / "state" / "session.json").exists()
    other.passed()
