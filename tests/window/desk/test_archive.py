"""What the reader did to an article outlives its being closed."""

import json
from pathlib import Path

import pytest

from desktop_app.article import Article, Correction, Digest
from desktop_app.window.desk import archive
from desktop_app.window.desk.archive import Archive
from desktop_app.window.desk.entry import Entry, Kept
from desktop_app.window.desk.history import History

TEXT = "Hujan turun. Warga mengungsi."
NOTE = Kept(0, 12, "Hujan turun.", "cek BMKG", starred=True)
DONE = Correction("rename", speaker="Budi", name="Budi Karya")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "articles.json"


def _read(known: Archive, text: str = TEXT, path: str = "/a.txt") -> Entry:
    """Return an article as it is when its text was read."""
    entry, digest = Entry(path, headline=text), Digest(Article(text))
    known.recall(entry, digest)
    entry.digest = entry.original = digest
    return entry


def _worked_on(known: Archive, text: str = TEXT) -> Entry:
    entry = _read(known, text)
    entry.remarks, entry.history, entry.declined = (NOTE,), History([DONE]), ("Sari",)
    known.note([entry])
    assert known.save() == ""
    return entry


def test_a_text_comes_back_with_what_was_done_to_it_from_wherever_it_is_read(file: Path) -> None:
    _worked_on(Archive(file))
    again = _read(Archive(file), "Hujan turun.\n\nWarga  mengungsi.\n", "/lain/b.txt")
    assert (again.remarks, again.corrections, again.declined) == ((NOTE,), (DONE,), ("Sari",))
    assert _read(Archive(file), "Kering.").remarks == ()


def test_what_was_taken_back_does_not_come_back(file: Path) -> None:
    known = Archive(file)
    entry = _worked_on(known)
    entry.remarks, entry.history, entry.declined = (), History(), ()
    known.recall(entry, Digest(Article(TEXT)))  # read again before it was kept
    assert entry.remarks == ()
    known.note([entry])
    known.save()
    assert _read(Archive(file)).remarks == ()
    assert len(Archive(file)) == 0


def test_what_comes_with_the_session_is_newer(file: Path) -> None:
    _worked_on(Archive(file))
    known = Archive(file)
    entry, newer = Entry("/a.txt", remarks=(Kept(0, 5, "Hujan", "baru"),)), Digest(Article(TEXT))
    known.recall(entry, newer)
    known.note([entry])
    known.save()
    assert [kept.note for kept in _read(Archive(file)).remarks] == ["baru"]


def test_a_second_reading_of_the_same_text_is_not_undone_by_the_first(file: Path) -> None:
    known = Archive(file)
    first = _worked_on(known)
    second = _read(known, path="/b.txt")
    second.remarks = ()
    known.note([second, first])
    known.save()
    assert _read(Archive(file)).remarks == ()


def test_the_file_can_be_read_by_people(file: Path) -> None:
    _worked_on(Archive(file))
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    assert "cek BMKG" in lines[1]
    kept = json.loads(file.read_text(encoding="utf-8"))
    assert kept["version"] == 1
    assert kept["articles"][archive.text_id(TEXT)]["headline"] == TEXT


def test_articles_not_used_for_longest_are_forgotten(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_MOST", 2)
    known = Archive(file)
    for text in ("Satu.", "Dua."):
        _worked_on(known, text)
    _read(known, "Satu.")  # used again
    _worked_on(known, "Tiga.")
    assert [bool(_read(Archive(file), text).remarks) for text in ("Satu.", "Dua.", "Tiga.")] == [True, False, True]


def test_the_file_stays_of_a_bounded_size(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_LARGEST", 1_000)
    known = Archive(file)
    for number in range(20):
        _worked_on(known, f"Kalimat {number}.")
    assert len(file.read_bytes()) < 1_200
    assert _read(Archive(file), "Kalimat 19.").remarks == (NOTE,)


@pytest.mark.parametrize("content", ["{", "[]", '{"version": 2, "articles": {}}', '{"version": 1, "articles": [1]}'])
def test_a_file_that_cannot_be_understood_is_set_aside(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content)
    known = Archive(file)
    _worked_on(known)
    assert known.aside == file.with_name("articles.json.broken")
    assert known.aside.read_text() == content
    assert _read(Archive(file)).remarks == (NOTE,)


def test_one_odd_article_does_not_cost_the_others(file: Path) -> None:
    known = Archive(file)
    _worked_on(known)
    _worked_on(known, "Kering.")
    content = json.loads(file.read_text())
    content["articles"][archive.text_id("Kering.")]["remarks"] = [[1, 2]]
    file.write_text(json.dumps(content))
    assert _read(Archive(file), "Kering.").remarks == ()
    assert _read(Archive(file)).remarks == (NOTE,)


def test_all_but_the_open_articles_are_forgotten_when_the_reader_says_so(file: Path) -> None:
    known = Archive(file)
    kept = _worked_on(known)
    _worked_on(known, "Kering.")
    known.keep_only([kept])
    known.save()
    assert "Kering." not in file.read_text()
    assert _read(Archive(file)).remarks == (NOTE,)
