from pathlib import Path

from desktop_app.article import Correction
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import CANCELLED, Entry, Failure
from desktop_app.window.desk.history import History
from tests.window.idle import IdleWorker, answer, digest, opened


def test_a_file_of_several_articles_becomes_several_entries(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.jsonl"])
    answer(idle, 1, digest("Satu. Dua."), digest("Tiga. Empat."))
    assert [(entry.part, entry.headline, entry.state) for entry in desk.articles.entries] == [
        (0, "Satu.", "ready"),
        (1, "Tiga.", "ready"),
    ]


def test_an_article_that_left_its_file_says_so(desk: Desk, idle: IdleWorker) -> None:
    desk.restore([Entry("/berita/a.jsonl"), Entry("/berita/a.jsonl", part=1)])
    answer(idle, 1, digest())
    second = desk.articles.entries[1]
    assert (second.state, second.failure and second.failure.code) == ("error", "gone")


def test_articles_closed_in_the_last_session_stay_closed(desk: Desk, idle: IdleWorker) -> None:
    desk.restore([Entry("/berita/a.jsonl")])
    answer(idle, 1, digest(), digest())
    assert len(desk.articles.entries) == 1


def test_a_folder_gives_way_to_its_files(desk: Desk, idle: IdleWorker) -> None:
    emptied: list[str] = []
    left_out: list[int] = []
    beyond: list[int] = []
    desk.emptied.connect(emptied.append)
    desk.left_out.connect(left_out.append)
    desk.beyond.connect(beyond.append)
    desk.open_paths(["/berita"])
    idle.listed.emit(1, ["/berita/a.txt", "/berita/b.txt"], 3, 7)
    assert (left_out, beyond) == ([3], [7])
    assert [entry.path for entry in desk.articles.entries] == ["/berita/a.txt", "/berita/b.txt"]
    desk.open_paths(["/kosong"])
    idle.listed.emit(4, [], 2, 0)
    assert emptied == ["/kosong"]


def test_closing_ends_the_work_and_reopening_begins_it_again(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.txt"])
    entry = desk.articles.entries[0]
    desk.close(entry)
    assert idle.cancelled == [1]
    desk.reopen()
    assert desk.articles.entries == [entry]
    assert idle.asked[2] == {"path": "/berita/a.txt"}
    assert not desk.can_reopen


def test_what_was_closed_together_comes_back_together_and_nothing_else(desk: Desk, idle: IdleWorker) -> None:
    desk.shelve([Entry("/berita/lama.txt")])
    desk.open_paths([f"/berita/{number}.txt" for number in range(60)])
    several = list(desk.articles.entries)
    idle.begun.emit(1)
    desk.close(*several)
    assert idle.cancelled == list(range(1, 61))
    desk.open_paths(["/berita/7.txt"])
    opened: list[Entry] = []
    desk.opened.connect(opened.append)
    desk.reopen_closing()
    assert sorted(entry.path for entry in desk.articles.entries) == sorted(entry.path for entry in several)
    assert opened == [several[0]]
    assert [entry.path for entry in desk.shelf.earlier] == ["/berita/lama.txt"]
    desk.reopen_closing()
    assert len(desk.articles.entries) == 60


def test_many_articles_leave_in_few_moves_and_come_back_to_their_rows(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths([f"/berita/{number}.txt" for number in range(30)])
    before = list(desk.articles.entries)
    moves: list[tuple[int, int]] = []
    desk.articles.rowsRemoved.connect(lambda _parent, first, last: moves.append((first, last)))
    desk.articles.rowsInserted.connect(lambda _parent, first, last: moves.append((first, last)))
    for entry in before:
        answer(idle, entry.request, digest())
    chosen = [*before[20:25], *before[3:9]]
    desk.close(*chosen)
    assert moves == [(20, 24), (3, 8)]
    assert len(desk.articles.entries) == 19
    desk.reopen()
    assert desk.articles.entries.index(before[24]) == 14
    desk.reopen_closing()
    assert list(desk.articles.entries) == before
    desk.close(*chosen)
    for _ in chosen:
        desk.reopen()
    assert list(desk.articles.entries) == before


def test_a_failure_is_kept_beside_the_article(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.txt"])
    idle.failed.emit(1, Failure("empty", "It is empty."))
    assert desk.articles.entries[0].state == "error"
    assert desk.pending == []


def test_the_same_text_pasted_twice_is_one_article(desk: Desk, idle: IdleWorker) -> None:
    for _ in range(2):
        desk.open_text("Hujan turun di kota.")
    (entry,) = desk.articles.entries
    assert Path(entry.path).read_text() == "Hujan turun di kota."
    assert idle.asked[2]["path"] == entry.path


def test_the_first_words_of_a_long_file_are_there_until_its_digest_comes(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/a.pdf"])
    (entry,) = desk.articles.entries
    idle.begun.emit(entry.request)
    idle.begins.emit(entry.request, "Judul", "Hujan turun.")
    assert (entry.state, entry.headline, entry.beginning) == ("loading", "Judul", "Hujan turun.")
    idle.digested.emit(entry.request, digest())
    assert (entry.state, entry.beginning) == ("ready", "")


def test_what_was_kept_of_a_file_named_at_the_start_is_taken_up(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.txt"])
    kept = Entry("/berita/a.txt", place=7, history=History([Correction("drop", speaker="Sari")]))
    desk.restore([kept])
    (entry,) = desk.articles.entries
    assert entry.place == 7
    answer(idle, 1, digest())
    assert [one["speaker"] for one in idle.asked[2]["corrections"]] == ["Sari"]


def test_a_shelved_article_is_known_until_it_is_opened(desk: Desk) -> None:
    kept = Entry("/berita/a.txt", place=7)
    desk.shelve([kept])
    assert desk.shelf.earlier == [kept]
    desk.open_paths(["/berita/a.txt"])
    assert desk.articles.entries[0] is kept
    assert desk.shelf.earlier == []


def test_a_closed_file_opened_again_is_the_same_article(desk: Desk, idle: IdleWorker) -> None:
    entry = opened(desk, idle)
    desk.close(entry)
    desk.open_paths([entry.path])
    assert desk.articles.entries[0] is entry
    assert not desk.can_reopen


def test_all_articles_of_a_file_are_read_as_the_reader_wants(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.jsonl"])
    answer(idle, 1, digest(), digest())
    desk.read_as(desk.articles.entries[1], {"encoding": "cp1252"})
    answer(idle, 2, digest(), digest(), digest())
    assert [entry.reading for entry in desk.articles.entries] == [{"encoding": "cp1252"}] * 3


def test_what_waits_is_cancelled_with_what_is_being_read(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.txt", "/berita/b.txt"])
    idle.begun.emit(1)
    desk.cancel()
    assert idle.cancelled == [1, 2]
    assert [entry.state for entry in desk.articles.entries] == ["error", "error"]


def test_closing_the_last_article_of_a_file_ends_the_reading_of_those_to_come(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.csv"])
    idle.begun.emit(1)
    idle.digested.emit(1, digest("Hujan turun. Jalan basah."))
    idle.digested.emit(1, digest("Angin kencang. Pohon tumbang."))
    first, second = desk.articles.entries
    desk.close(first)
    assert not idle.cancelled
    desk.close(second)
    assert idle.cancelled == [1]


def test_text_can_be_pasted_where_nothing_can_be_kept(idle: IdleWorker, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    desk = Desk(idle, tmp_path / "file" / "pasted")  # type: ignore[arg-type]  # as above
    desk.open_text("Hujan turun.")
    assert len(desk.articles.entries) == 1


def test_a_file_that_breaks_off_leaves_an_entry_for_what_is_missing(desk: Desk, idle: IdleWorker) -> None:
    told: list[tuple[Entry, int]] = []
    desk.broken_off.connect(lambda rest, came: told.append((rest, came)))
    desk.open_paths(["/berita/a.jsonl"])
    idle.begun.emit(1)
    for words in ("Satu. Dua.", "Tiga. Empat."):
        idle.digested.emit(1, digest(words))
    idle.failed.emit(1, Failure("deadline", "It took long."))
    idle.finished.emit(1, 0.0)
    first, second, rest = desk.articles.entries
    assert told == [(rest, 2)]
    assert [entry.state for entry in (first, second, rest)] == ["ready", "ready", "error"]
    assert (rest.part, rest.rest, rest.failure and rest.failure.code) == (2, True, "deadline")
    desk.read(rest)
    answer(idle, rest.request, *[digest()] * 4)
    assert [(entry.part, entry.state, entry.rest) for entry in desk.articles.entries] == [
        (part, "ready", False) for part in range(4)
    ]


def test_what_is_missing_of_a_file_comes_in_the_next_session(desk: Desk, idle: IdleWorker) -> None:
    desk.restore([Entry("/berita/a.jsonl"), Entry("/berita/a.jsonl", part=2, rest=True)])  # the second was closed
    answer(idle, 1, *[digest()] * 4)
    assert [entry.part for entry in desk.articles.entries] == [0, 2, 3]


def test_what_was_closed_in_the_last_session_is_not_missing(desk: Desk, idle: IdleWorker) -> None:
    told: list[Entry] = []
    desk.broken_off.connect(lambda rest, _: told.append(rest))
    desk.restore([Entry("/berita/a.jsonl")])
    idle.begun.emit(1)
    idle.digested.emit(1, digest())
    idle.failed.emit(1, Failure("deadline", "It took long."))
    assert (told, len(desk.articles.entries)) == ([], 1)


def test_a_file_can_be_cancelled_while_its_articles_come(desk: Desk, idle: IdleWorker) -> None:
    told: list[tuple[Entry, int]] = []
    desk.broken_off.connect(lambda rest, came: told.append((rest, came)))
    desk.open_paths(["/berita/a.jsonl"])
    idle.begun.emit(1)
    assert desk.to_go == 1
    for left in (7, 6):
        idle.remains.emit(1, left)
        idle.digested.emit(1, digest())
    assert (desk.pending, desk.to_go) == ([], 6)
    desk.cancel()
    assert idle.cancelled == [1]
    assert desk.to_go == 0
    assert [entry.state for entry in desk.articles.entries] == ["ready", "ready", "error"]
    assert told == []  # the reader knows
    desk.read(desk.articles.entries[2])
    answer(idle, 2, *[digest()] * 4)
    assert [entry.state for entry in desk.articles.entries] == ["ready"] * 4
    assert desk.to_go == 0


def test_a_file_of_which_all_is_closed_is_not_waited_for(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.jsonl"])
    idle.begun.emit(1)
    idle.remains.emit(1, 7)
    idle.digested.emit(1, digest())
    desk.close(*desk.articles.entries)
    assert desk.to_go == 0


def test_articles_that_were_closed_stay_so_when_their_file_is_read_again(desk: Desk, idle: IdleWorker) -> None:
    desk.open_paths(["/berita/a.jsonl"])
    answer(idle, 1, *[digest()] * 3)
    first, second, third = desk.articles.entries
    desk.close(first, third)
    desk.read(second)
    answer(idle, second.request, *[digest()] * 4)
    assert [entry.part for entry in desk.articles.entries] == [1, 3]  # the last is new in the file
    desk.read_as(second, {"encoding": "cp1252"})
    answer(idle, second.request, *[digest()] * 4)
    assert [entry.part for entry in desk.articles.entries] == [1, 3]
    desk.open_paths(["/berita/a.jsonl"])  # the reader names the file: all of it is wanted
    answer(idle, second.request, *[digest()] * 4)
    assert sorted(entry.part for entry in desk.articles.entries) == [0, 1, 2, 3]


def test_cancelling_a_long_article_leaves_nothing_of_its_beginning(desk: Desk, idle: IdleWorker) -> None:
    desk.open_text("Hujan turun. " * 4000)
    idle.begun.emit(1)
    idle.begins.emit(1, "", "Hujan turun.")
    idle.advanced.emit(1, 34)
    assert desk.percent == 34
    desk.cancel()
    (entry,) = desk.articles.entries
    assert (entry.state, entry.beginning, entry.failure and entry.failure.code) == ("error", "", "cancelled")


def test_what_took_long_is_read_after_the_others_in_the_next_session(desk: Desk, idle: IdleWorker) -> None:
    book = [Entry("/berita/buku.jsonl", part=part, seconds=0.4) for part in range(9)]
    short = [Entry(f"/berita/{name}.txt", seconds=seconds) for name, seconds in (("a", 0.4), ("b", 0.1), ("c", 0))]
    desk.restore([Entry("/berita/panjang.pdf", seconds=30), *book, *short])
    assert [Path(content["path"]).stem for content in idle.asked.values()] == ["a", "b", "c", "buku", "panjang"]
    assert [Path(entry.path).stem for entry in desk.articles.entries[::10]] == ["panjang", "a"]  # the list stays


def _cancelled(path: str, part: int = 0) -> Entry:
    return Entry(path, part, state="error", failure=CANCELLED, rest=part > 0)


def test_what_was_cancelled_in_the_last_session_is_not_read(desk: Desk, idle: IdleWorker) -> None:
    known = [Entry("/berita/a.jsonl"), Entry("/berita/a.jsonl", part=1), _cancelled("/berita/a.jsonl", 2)]
    desk.restore([*known, _cancelled("/berita/b.txt"), Entry("/berita/c.txt")])
    assert [content["path"] for content in idle.asked.values()] == ["/berita/a.jsonl", "/berita/c.txt"]
    assert desk.to_go == 3
    number = known[0].request
    idle.begun.emit(number)
    idle.remains.emit(number, 8)
    idle.digested.emit(number, digest())
    assert idle.cancelled == []
    idle.remains.emit(number, 7)
    idle.digested.emit(number, digest())
    assert idle.cancelled == [number]
    assert desk.to_go == 1
    assert [entry.cancelled for entry in desk.articles.entries] == [False, False, True, True, False]


def test_what_was_cancelled_in_the_last_session_can_be_read_again(desk: Desk, idle: IdleWorker) -> None:
    rest = _cancelled("/berita/a.jsonl", 2)
    desk.restore([Entry("/berita/a.jsonl"), Entry("/berita/a.jsonl", part=1), rest])
    answer(idle, 1, digest(), digest())
    desk.read_as(rest, {})
    answer(idle, rest.request, *[digest()] * 4)
    assert [(entry.part, entry.state, entry.rest) for entry in desk.articles.entries] == [
        (part, "ready", False) for part in range(4)
    ]
    assert idle.cancelled == [1, 1]  # nothing of what is read now
