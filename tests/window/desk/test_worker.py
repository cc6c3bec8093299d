import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import schema
from desktop_app.window.desk import worker as module
from desktop_app.window.desk.worker import Worker
from tests.window.inside import process_id, unanswered

SEED = Path(__file__).parents[3] / "seeds" / "000_bcf6c06a3aaa0b79.txt"


class Told:
    """Writes down all that a worker tells."""

    def __init__(self, worker: Worker) -> None:
        self.digests: list[tuple[int, str]] = []
        self.failures: list[tuple[int, str]] = []
        self.finished: list[int] = []
        self.seconds: list[float] = []
        self.restarted: list[int] = []
        worker.digested.connect(lambda number, digest: self.digests.append((number, digest.article.title)))
        worker.failed.connect(lambda number, failure: self.failures.append((number, failure.code)))
        worker.finished.connect(lambda number, _: self.finished.append(number))
        worker.finished.connect(lambda _, seconds: self.seconds.append(seconds))
        worker.restarted.connect(self.restarted.append)


def test_answers_come_in_the_order_of_the_requests(qtbot: QtBot, worker: Worker) -> None:
    told = Told(worker)
    first, second = worker.ask({"path": "a.txt"}), worker.ask({"path": "b.txt"})
    assert unanswered(worker) == 2
    qtbot.waitUntil(lambda: told.finished == [first, second])
    assert told.digests == [(first, "a 0"), (second, "b 0")]
    assert unanswered(worker) == 0


def test_a_request_leaves_at_once(qtbot: QtBot, worker: Worker, asked: Path) -> None:
    """What the window does before it looks at events again, such as painting, is done while the worker reads."""
    first = worker.ask({"path": "a.txt"})
    told = Told(worker)
    qtbot.waitUntil(lambda: told.finished == [first])
    worker.ask({"path": "b.txt"})
    end = time.monotonic() + 10
    while "b.txt" not in asked.read_text() and time.monotonic() < end:
        time.sleep(0.01)
    assert asked.read_text() == "a.txt\nb.txt\n"


def test_an_urgent_request_goes_first(qtbot: QtBot, worker: Worker) -> None:
    told = Told(worker)
    numbers = [worker.ask({"path": f"{name}.txt"}) for name in "abc"]
    urgent = worker.ask({"path": "now.txt"}, urgent=True)
    worker.hurry(numbers[2])
    qtbot.waitUntil(lambda: len(told.finished) == 4)
    assert told.finished == [numbers[0], numbers[2], urgent, numbers[1]]


def test_a_file_of_several_articles(qtbot: QtBot, worker: Worker) -> None:
    told = Told(worker)
    number = worker.ask({"path": "three.jsonl"})
    qtbot.waitUntil(lambda: told.finished == [number])
    assert [title for _, title in told.digests] == ["three 0", "three 1", "three 2"]


def test_an_error_is_told_and_the_others_go_on(qtbot: QtBot, worker: Worker) -> None:
    told = Told(worker)
    bad, good = worker.ask({"path": "bad.txt"}), worker.ask({"path": "good.txt"})
    qtbot.waitUntil(lambda: told.finished == [bad, good])
    assert told.failures == [(bad, "empty")]
    assert told.digests == [(good, "good 0")]


def test_a_worker_that_dies_once_is_restarted_and_says_so(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    told = Told(worker)
    once, next_one = worker.ask({"path": str(tmp_path / "once.txt")}), worker.ask({"path": "next.txt"})
    qtbot.waitUntil(lambda: told.finished == [once, next_one])
    assert told.restarted == [once]
    assert [number for number, _ in told.digests] == [once, next_one]


def test_a_request_that_kills_twice_is_not_tried_again(qtbot: QtBot, worker: Worker, asked: Path) -> None:
    told = Told(worker)
    deadly, next_one = worker.ask({"path": "die.txt"}), worker.ask({"path": "next.txt"})
    qtbot.waitUntil(lambda: told.finished == [deadly, next_one])
    assert told.failures == [(deadly, "worker_died")]
    assert asked.read_text().split() == ["die.txt", "die.txt", "next.txt"]


def test_cancel_kills_the_worker_and_nothing_stale_arrives(qtbot: QtBot, worker: Worker, asked: Path) -> None:
    told = Told(worker)
    slow, good = worker.ask({"path": "slow.txt"}), worker.ask({"path": "good.txt"})
    qtbot.waitUntil(lambda: asked.exists() and "slow" in asked.read_text())
    pid = process_id(worker)
    worker.cancel(slow)
    qtbot.waitUntil(lambda: told.finished == [good])
    assert process_id(worker) != pid
    assert told.digests == [(good, "good 0")]


def test_a_waiting_request_can_be_cancelled(qtbot: QtBot, worker: Worker) -> None:
    told = Told(worker)
    first, second, third = (worker.ask({"path": f"{name}.txt"}) for name in "abc")
    worker.cancel(second)
    qtbot.waitUntil(lambda: told.finished == [first, third])


def test_dropping_spares_the_request_that_the_worker_is_at(qtbot: QtBot, worker: Worker) -> None:
    told = Told(worker)
    first, second, third = (worker.ask({"path": f"{name}.txt"}) for name in "abc")
    worker.drop(first)
    worker.drop(second)
    qtbot.waitUntil(lambda: told.finished == [first, third])


def test_cancelling_all_begins_none_of_those_that_waited(qtbot: QtBot, worker: Worker, asked: Path) -> None:
    begun: list[int] = []
    worker.begun.connect(begun.append)
    slow, *others = (worker.ask({"path": f"{name}.txt"}) for name in ("slow", "a", "b"))
    qtbot.waitUntil(lambda: asked.exists() and "slow" in asked.read_text())
    worker.cancel(slow, *others)
    assert unanswered(worker) == 0
    assert begun == [slow]


def test_past_the_deadline_the_next_one_is_served(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Told(worker)
    worker.ask({"warm": "id"})
    qtbot.waitUntil(lambda: len(told.finished) == 1)
    monkeypatch.setattr(module, "DEADLINE_MS", 200)
    slow = worker.ask({"path": "slow.txt"})
    monkeypatch.setattr(module, "DEADLINE_MS", 20_000)
    good = worker.ask({"path": "good.txt"})
    qtbot.waitUntil(lambda: told.finished[1:] == [slow, good])
    assert told.failures == [(slow, "deadline")]
    assert told.seconds[1] > 0.1  # that it took, although nothing came of it


def test_the_deadline_is_counted_from_the_last_answer(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Told(worker)
    worker.begun.connect(lambda _: monkeypatch.setattr(module, "DEADLINE_MS", 1))  # that of the answers to come
    number = worker.ask({"path": "stuck.jsonl"})
    qtbot.waitUntil(lambda: told.finished == [number])
    assert told.failures == [(number, "deadline")]


def test_a_worker_that_dies_after_an_answer_is_not_said_to_have_died_twice(
    qtbot: QtBot, worker: Worker, asked: Path
) -> None:
    told = Told(worker)
    number = worker.ask({"path": "breaks.jsonl"})
    qtbot.waitUntil(lambda: told.finished == [number])
    assert (len(told.digests), told.failures) == (3, [(number, "broken_off")])
    assert asked.read_text().split() == ["breaks.jsonl"]


def test_what_the_worker_wrote_before_it_died_is_taken(qtbot: QtBot, worker: Worker, asked: Path) -> None:
    told = Told(worker)
    worker._decoder.busy = True  # as long as a long answer is read
    number = worker.ask({"path": "breaks.jsonl"})
    qtbot.waitUntil(lambda: asked.exists() and process_id(worker) == 0)
    worker._decoder.busy = False
    worker._read_on()
    qtbot.waitUntil(lambda: told.finished == [number])
    assert (len(told.digests), told.failures) == (3, [(number, "broken_off")])
    assert asked.read_text().split() == ["breaks.jsonl"]


def test_many_answers_at_once_are_not_one_long_answer(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LONGEST_ANSWER", 1_000)
    told = Told(worker)
    worker._decoder.busy = True  # as long as a long answer is read
    number = worker.ask({"path": "three.jsonl"})
    qtbot.waitUntil(lambda: worker._buffer.count(b"\n") == 4 or bool(told.failures))
    lengths = [len(line) for line in worker._buffer.splitlines()]
    worker._decoder.busy = False
    worker._read_on()
    qtbot.waitUntil(lambda: told.finished == [number])
    assert (told.failures, len(told.digests)) == ([], 3)
    assert max(lengths) < module.LONGEST_ANSWER < sum(lengths)


def test_an_answer_without_end_is_given_up(qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_ANSWER", 5_000)
    told = Told(worker)
    number = worker.ask({"path": "endless.txt"})
    qtbot.waitUntil(lambda: told.finished == [number])
    assert told.failures == [(number, "too_long")]


def test_a_long_answer_is_given_up(qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_ANSWER", 10)
    told = Told(worker)
    number = worker.ask({"path": "a.txt"})
    qtbot.waitUntil(lambda: told.finished == [number])
    assert told.failures == [(number, "too_long")]


def test_a_worker_that_cannot_start_says_so(qtbot: QtBot) -> None:
    worker = Worker(command=["/nowhere/python"])
    told = Told(worker)
    number = worker.ask({"path": "a.txt"})
    qtbot.waitUntil(lambda: told.finished == [number])
    assert told.failures == [(number, "no_worker")]


def test_nothing_waits_for_the_worker(worker: Worker) -> None:
    begun = time.perf_counter()
    worker.ask({"path": "slow.txt"})
    for at in range(200):
        worker.ask({"path": f"{at}.txt"})
    worker.stop()
    assert time.perf_counter() - begun < 0.5


def test_the_real_worker_reads_the_seed_from_any_folder(
    qtbot: QtBot, real_worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    finished = real_worker.finished
    with qtbot.waitSignal(finished, timeout=30_000), qtbot.waitSignal(real_worker.digested, timeout=30_000) as caught:
        real_worker.ask({"path": str(SEED)})
    digest = caught.args[1]
    assert len(digest.sentences) > 10
    with qtbot.waitSignal(finished, timeout=30_000), qtbot.waitSignal(real_worker.scored, timeout=30_000) as caught:
        real_worker.ask({"rank": schema.encode(digest), "ranker": "lexrank"})
    assert len(caught.args[1].scores) == len(digest.sentences)


def test_the_real_worker_lists_a_folder(qtbot: QtBot, real_worker: Worker, tmp_path: Path) -> None:
    (tmp_path / "deep" / ".hidden").mkdir(parents=True)
    for name in ("b.txt", "a.html", "deep/c.md", "deep/.hidden/no.txt", ".no.txt", "picture.png"):
        (tmp_path / name).write_text("x")
    listed: list[str] = []
    real_worker.listed.connect(lambda _, files, __: listed.extend(files))
    with qtbot.waitSignal(real_worker.finished, timeout=30_000):
        real_worker.ask({"path": str(tmp_path)})
    assert [Path(file).relative_to(tmp_path).as_posix() for file in listed] == ["a.html", "b.txt", "deep/c.md"]
