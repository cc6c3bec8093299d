import itertools
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.article import Article, Correction, Digest, Note, Score, Sentence, Span
from desktop_app.ranking import Ranking
from desktop_app.window.desk import Desk
from desktop_app.window.entry import Entry, Failure


class Idle(QObject):
    """A worker that only writes down what it is asked; the test answers."""

    begun = Signal(object)
    begins = Signal(object, str, str)
    digested = Signal(object, object)
    listed = Signal(object, object, int)
    scored = Signal(object, object)
    failed = Signal(object, object)
    finished = Signal(object, float)
    restarted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = itertools.count(1)
        self.asked: dict[int, dict[str, Any]] = {}
        self.cancelled: list[int] = []

    def next_number(self) -> int:
        return next(self._numbers)

    def ask(self, content: dict[str, Any], number: int = 0, *, urgent: bool = False) -> int:
        del urgent
        number = number or self.next_number()
        self.asked[number] = content
        return number

    def cancel(self, *numbers: int) -> None:
        self.cancelled += numbers

    def hurry(self, number: int) -> None:
        del number


def _digest(words: str = "Hujan turun. Jalan basah.") -> Digest:
    middle = words.index(".") + 1
    return Digest(Article(words), sentences=(Sentence(Span(0, middle)), Sentence(Span(middle + 1, len(words)))))


def _answer(worker: Idle, number: int, *digests: Digest) -> None:
    worker.begun.emit(number)
    for digest in digests:
        worker.digested.emit(number, digest)
    worker.finished.emit(number, 0.1)


@pytest.fixture
def worker(qapp: object) -> Idle:
    del qapp
    return Idle()


@pytest.fixture
def desk(worker: Idle, tmp_path: Path) -> Desk:
    return Desk(worker, tmp_path / "pasted")  # type: ignore[arg-type]  # it has all that the desk uses


def _open(desk: Desk, worker: Idle, path: str = "/berita/a.txt") -> Entry:
    desk.open_paths([path])
    _answer(worker, len(worker.asked), _digest())
    return desk.articles.entries[-1]


def _scores(*values: float) -> tuple[Score, ...]:
    return tuple(Score(value) for value in values)


def test_only_the_last_ranker_counts(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    desk.rank(entry, "lexrank")
    desk.rank(entry, "luhn")
    worker.scored.emit(3, Ranking(_scores(0.3, 0.7)))
    worker.scored.emit(2, Ranking(_scores(0.9, 0.1)))
    assert entry.digest
    assert entry.digest.scores == _scores(0.3, 0.7)


def test_an_article_read_again_keeps_its_ranker(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    desk.rank(entry, "lexrank")
    desk.read(entry)
    _answer(worker, 3, _digest())
    assert worker.asked[4]["ranker"] == "lexrank"


def test_a_ranker_that_fails_is_named_and_the_one_before_stays(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    desk.rank(entry, "lexrank")
    worker.scored.emit(2, Ranking(_scores(0.3, 0.7)))
    told: list[tuple[Entry, str]] = []
    desk.unranked.connect(lambda one, ranker: told.append((one, ranker)))
    desk.rank(entry, "luhn")
    desk.rank(entry, "kl")
    worker.failed.emit(4, Failure("failed", "It failed."))
    assert told == [(entry, "kl")]
    assert entry.ranker == "lexrank"
    assert entry.state == "ready"
    assert entry.digest
    assert entry.digest.scores == _scores(0.3, 0.7)


def test_the_readers_ranker_is_that_of_articles_opened_later(desk: Desk, worker: Idle) -> None:
    desk.ranker = "luhn"
    entry = _open(desk, worker)
    assert worker.asked[2]["ranker"] == "luhn"
    worker.failed.emit(2, Failure("failed", "It failed."))
    assert entry.ranker == "news"


def test_notes_of_a_ranker_give_way_to_those_of_the_next(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    partly = Note("ranking", "partial", "Only a part.")
    desk.rank(entry, "kl")
    worker.scored.emit(2, Ranking(_scores(0.3, 0.7), (partly,)))
    assert entry.digest
    assert entry.digest.notes == (partly,)
    desk.rank(entry, "luhn")
    worker.scored.emit(3, Ranking(_scores(0.9, 0.7)))
    assert not entry.digest.notes


def test_a_comparison_leaves_the_article_as_it_is(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    told: list[tuple[str, Digest]] = []
    desk.compared.connect(lambda _, ranker, digest: told.append((ranker, digest)))
    desk.compare(entry, "lsa")
    worker.scored.emit(2, Ranking(_scores(0.3, 0.7)))
    assert [(ranker, digest.scores) for ranker, digest in told] == [("lsa", _scores(0.3, 0.7))]
    assert entry.digest
    assert entry.digest.scores == ()


def test_scores_of_another_text_are_not_taken(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    desk.rank(entry, "lexrank")
    desk.read(entry)
    _answer(worker, 3, _digest("Kini ada. Teks lain. Sama sekali."))
    worker.scored.emit(2, Ranking(_scores(0.9, 0.1)))
    assert entry.digest
    assert entry.digest.scores == ()


def test_a_file_of_several_articles_becomes_several_entries(desk: Desk, worker: Idle) -> None:
    desk.open_paths(["/berita/a.jsonl"])
    _answer(worker, 1, _digest("Satu. Dua."), _digest("Tiga. Empat."))
    assert [(entry.part, entry.headline, entry.state) for entry in desk.articles.entries] == [
        (0, "Satu.", "ready"),
        (1, "Tiga.", "ready"),
    ]


def test_an_article_that_left_its_file_says_so(desk: Desk, worker: Idle) -> None:
    desk.restore([Entry("/berita/a.jsonl"), Entry("/berita/a.jsonl", part=1)])
    _answer(worker, 1, _digest())
    second = desk.articles.entries[1]
    assert (second.state, second.failure and second.failure.code) == ("error", "missing")


def test_articles_closed_in_the_last_session_stay_closed(desk: Desk, worker: Idle) -> None:
    desk.restore([Entry("/berita/a.jsonl")])
    _answer(worker, 1, _digest(), _digest())
    assert len(desk.articles.entries) == 1


def test_a_folder_gives_way_to_its_files(desk: Desk, worker: Idle) -> None:
    emptied: list[str] = []
    left_out: list[int] = []
    desk.emptied.connect(emptied.append)
    desk.left_out.connect(left_out.append)
    desk.open_paths(["/berita"])
    worker.listed.emit(1, ["/berita/a.txt", "/berita/b.txt"], 3)
    assert left_out == [3]
    assert [entry.path for entry in desk.articles.entries] == ["/berita/a.txt", "/berita/b.txt"]
    desk.open_paths(["/kosong"])
    worker.listed.emit(4, [], 2)
    assert emptied == ["/kosong"]


def test_closing_ends_the_work_and_reopening_begins_it_again(desk: Desk, worker: Idle) -> None:
    desk.open_paths(["/berita/a.txt"])
    entry = desk.articles.entries[0]
    desk.close(entry)
    assert worker.cancelled == [1]
    desk.reopen()
    assert desk.articles.entries == [entry]
    assert worker.asked[2] == {"path": "/berita/a.txt"}
    assert not desk.can_reopen


def test_what_was_closed_together_comes_back_together_and_nothing_else(desk: Desk, worker: Idle) -> None:
    desk.shelve([Entry("/berita/lama.txt")])
    desk.open_paths([f"/berita/{number}.txt" for number in range(60)])
    several = list(desk.articles.entries)
    worker.begun.emit(1)
    desk.close(*several)
    assert worker.cancelled == list(range(1, 61))
    desk.open_paths(["/berita/7.txt"])
    opened: list[Entry] = []
    desk.opened.connect(opened.append)
    desk.reopen_closing()
    assert sorted(entry.path for entry in desk.articles.entries) == sorted(entry.path for entry in several)
    assert opened == [several[0]]
    assert [entry.path for entry in desk.shelf.earlier] == ["/berita/lama.txt"]
    desk.reopen_closing()
    assert len(desk.articles.entries) == 60


def test_a_failure_is_kept_beside_the_article(desk: Desk, worker: Idle) -> None:
    desk.open_paths(["/berita/a.txt"])
    worker.failed.emit(1, Failure("empty", "It is empty."))
    assert desk.articles.entries[0].state == "error"
    assert desk.pending == []


def test_the_same_text_pasted_twice_is_one_article(desk: Desk, worker: Idle) -> None:
    for _ in range(2):
        desk.open_text("Hujan turun di kota.")
    (entry,) = desk.articles.entries
    assert Path(entry.path).read_text() == "Hujan turun di kota."
    assert worker.asked[2]["path"] == entry.path


def test_the_first_words_of_a_long_file_are_there_until_its_digest_comes(desk: Desk, worker: Idle) -> None:
    desk.open_paths(["/a.pdf"])
    (entry,) = desk.articles.entries
    worker.begun.emit(entry.request)
    worker.begins.emit(entry.request, "Judul", "Hujan turun.")
    assert (entry.state, entry.headline, entry.beginning) == ("loading", "Judul", "Hujan turun.")
    worker.digested.emit(entry.request, _digest())
    assert (entry.state, entry.beginning) == ("ready", "")


def test_a_correction_that_fails_is_taken_back_and_told(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    told: list[tuple[Entry, object]] = []
    desk.uncorrected.connect(lambda one, wanted: told.append((one, wanted)))
    first, second = Correction("date", name="2024-03-05"), Correction("date", name="2024-03-06")
    desk.correct(entry, first)
    desk.correct(entry, second)  # before the first is worked in
    worker.failed.emit(max(worker.asked), Failure("failed", "It failed."))
    assert (entry.state, entry.corrections, entry.undone) == ("ready", (), ())
    assert told == [(entry, (first, second))]


def test_what_was_kept_of_a_file_named_at_the_start_is_taken_up(desk: Desk, worker: Idle) -> None:
    desk.open_paths(["/berita/a.txt"])
    kept = Entry("/berita/a.txt", place=7, corrections=(Correction("drop", speaker="Sari"),))
    desk.restore([kept])
    (entry,) = desk.articles.entries
    assert entry.place == 7
    _answer(worker, 1, _digest())
    assert [one["speaker"] for one in worker.asked[2]["corrections"]] == ["Sari"]


def test_a_shelved_article_is_known_until_it_is_opened(desk: Desk) -> None:
    kept = Entry("/berita/a.txt", place=7)
    desk.shelve([kept])
    assert desk.shelf.earlier == [kept]
    desk.open_paths(["/berita/a.txt"])
    assert desk.articles.entries[0] is kept
    assert desk.shelf.earlier == []


def test_a_closed_file_opened_again_is_the_same_article(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    desk.close(entry)
    desk.open_paths([entry.path])
    assert desk.articles.entries[0] is entry
    assert not desk.can_reopen


def test_a_ranking_may_fail_after_its_article_was_closed(desk: Desk, worker: Idle) -> None:
    entry = _open(desk, worker)
    desk.rank(entry, "lexrank")
    desk.close(entry)
    worker.failed.emit(2, Failure("empty", "It is empty."))
    assert entry.ranker == "news"


def test_all_articles_of_a_file_are_read_as_the_reader_wants(desk: Desk, worker: Idle) -> None:
    desk.open_paths(["/berita/a.jsonl"])
    _answer(worker, 1, _digest(), _digest())
    desk.read_as(desk.articles.entries[1], {"encoding": "cp1252"})
    _answer(worker, 2, _digest(), _digest(), _digest())
    assert [entry.reading for entry in desk.articles.entries] == [{"encoding": "cp1252"}] * 3


def test_what_waits_is_cancelled_with_what_is_being_read(desk: Desk, worker: Idle) -> None:
    desk.open_paths(["/berita/a.txt", "/berita/b.txt"])
    worker.begun.emit(1)
    desk.cancel()
    assert worker.cancelled == [1, 2]
    assert [entry.state for entry in desk.articles.entries] == ["error", "error"]


def test_closing_the_last_article_of_a_file_ends_the_reading_of_those_to_come(desk: Desk, worker: Idle) -> None:
    desk.open_paths(["/berita/a.csv"])
    worker.begun.emit(1)
    worker.digested.emit(1, _digest("Hujan turun. Jalan basah."))
    worker.digested.emit(1, _digest("Angin kencang. Pohon tumbang."))
    first, second = desk.articles.entries
    desk.close(first)
    assert not worker.cancelled
    desk.close(second)
    assert worker.cancelled == [1]


def test_text_can_be_pasted_where_nothing_can_be_kept(worker: Idle, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    desk = Desk(worker, tmp_path / "file" / "pasted")  # type: ignore[arg-type]  # as above
    desk.open_text("Hujan turun.")
    assert len(desk.articles.entries) == 1
