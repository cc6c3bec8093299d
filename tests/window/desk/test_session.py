import json
from pathlib import Path

import pytest

from desktop_app.article import Correction, Passage
from desktop_app.window.desk import session
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import CANCELLED, Entry, Failure
from desktop_app.window.desk.history import History

_ODD = {"articles": [{"path": "", "part": 0, "pasted": 0, "headline": "", "corrections": [{}]}], "current": 0}


def test_the_session_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    entries = [
        Entry("/a.txt", headline="A", place=70, seconds=3.25),
        Entry("/b.jsonl", part=1, headline="B", rest=True),
        Entry("/c.html", pasted=True),
    ]
    session.save(entries, entries[1], file)
    loaded = session.load(file)
    assert [(entry.path, entry.part, entry.pasted, entry.headline) for entry in loaded.entries] == [
        ("/a.txt", 0, False, "A"),
        ("/b.jsonl", 1, False, "B"),
        ("/c.html", 0, True, ""),
    ]
    assert (loaded.entries[0].place, loaded.entries[0].seconds) == (70, 3.25)
    assert [entry.rest for entry in loaded.entries] == [False, True, False]
    assert loaded.current == 1


def test_what_the_reader_corrected_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    junk = Correction("leave_out", (Passage("Baca juga: Banjir", 1),))
    made = (junk, Correction("rename", speaker="Budi", name="Budi Karya"))
    undone = (Correction("drop", speaker="Sari"),)
    entry = Entry("/a.txt", history=History(made, undone), declined=("Budi",))
    session.save([entry], entry, file)
    (loaded,) = session.load(file).entries
    assert (loaded.corrections, loaded.history.undone, loaded.declined) == (made, undone, ("Budi",))


def test_corrections_of_an_earlier_version_do_not_cost_the_session(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    article = {"path": "/a", "part": 0, "pasted": False, "headline": "", "corrections": [[0, 12, True]]}
    file.write_text(json.dumps({"articles": [article], "current": 0}))
    assert [(entry.path, entry.corrections) for entry in session.load(file).entries] == [("/a", ())]


@pytest.mark.parametrize(
    "content", [{}, {"articles": 3, "current": 0}, {"articles": [{"path": "/a"}], "current": 0}, _ODD]
)
def test_a_session_that_cannot_be_understood_is_set_aside(tmp_path: Path, content: object) -> None:
    file = tmp_path / "session.json"
    file.write_text(json.dumps(content))
    assert session.load(file).entries == ()
    assert (tmp_path / "session.json.broken").exists()


def test_pasted_texts_live_as_long_as_their_article(tmp_path: Path) -> None:
    kept, gone = tmp_path / "kept.txt", tmp_path / "gone.txt"
    for file in (kept, gone):
        file.write_text("x")
    session.forget_closed(tmp_path, [Entry(str(kept), pasted=True), Entry(str(gone))])
    assert [file.name for file in tmp_path.iterdir()] == ["kept.txt"]


def test_how_a_file_is_to_be_read_comes_back_but_no_password(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    entry = Entry("/a.txt", reading={"encoding": "cp1252", "plain": True, "password": "rahasia"})
    session.save([entry], entry, file)
    assert session.load(file).entries[0].reading == {"encoding": "cp1252", "plain": True}
    assert "rahasia" not in file.read_text()


def test_shelved_articles_come_back_as_such(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    session.save([Entry("/a.txt")], None, file, [Entry("/b.txt", place=7)])
    loaded = session.load(file)
    assert [(entry.path, entry.place) for entry in loaded.entries] == [("/a.txt", 0)]
    assert [(entry.path, entry.place) for entry in loaded.shelved] == [("/b.txt", 7)]


def test_an_endless_number_does_not_keep_the_window_from_starting(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    file.write_text('{"articles": [], "current": 1e999}')
    assert session.load(file).aside


def test_a_pasted_text_that_cannot_be_deleted_stays(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()  # unlink refuses it, even to root
    session.forget_closed(tmp_path, [])
    assert (tmp_path / "folder").exists()


def test_what_was_cancelled_comes_back_as_such(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    cancelled = Entry("/a.jsonl", part=2, state="error", failure=CANCELLED, rest=True)
    broken = Entry("/b.txt", state="error", failure=Failure("damaged", "It is damaged."))
    session.save([cancelled, broken], None, file)
    loaded = session.load(file).entries
    assert [(entry.cancelled, entry.rest, entry.pending) for entry in loaded] == [
        (True, True, False),
        (False, False, True),  # the file may be whole by now
    ]


@pytest.mark.parametrize("told", [{"milliseconds": 1e308}, {"milliseconds": 10**400}, {"part": 10**400}])
def test_no_time_is_too_long_to_begin_with_the_others(desk: Desk, tmp_path: Path, told: dict[str, float]) -> None:
    article = {"path": "/a.txt", "part": 9, "pasted": False, "headline": "", "milliseconds": 70, **told}
    file = tmp_path / "session.json"
    file.write_text(json.dumps({"articles": [article], "current": 0}))
    desk.restore(session.load(file).entries)
    assert len(desk.articles.entries) == 1
