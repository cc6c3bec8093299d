import json
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop_app import schema
from desktop_app.article import Article, Digest, Score, Sentence, Span
from desktop_app.window.desk.answers import Decoder, parse
from desktop_app.window.desk.worker import Worker

VALUES: list[Any] = [
    {},
    [],
    "“kata”",
    -1.5e3,
    {"request": 1, "digest": {"text": 'a"]}\\', "sentences": [{"start": 0, "reasons": {"a": [1, {"b": []}]}}, {}]}},
]


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("indent", [None, 1])
def test_a_json_text_gives_its_value(value: object, indent: int | None) -> None:
    assert parse(json.dumps(value, indent=indent)) == value


@pytest.mark.parametrize("text", ["", "{", '{"a"}', "[1 2]", '{"a":1,', "[1", '{"a":[1}'])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"Expecting|delimiter"):
        parse(text)


def test_an_answer_is_read_beside_the_window(qtbot: QtBot) -> None:
    owner = QObject()
    decoder = Decoder(owner)
    threads: list[threading.Thread] = []

    def decode(answer: dict[str, int]) -> int:
        threads.append(threading.current_thread())
        return answer["a"]

    with qtbot.waitSignal(decoder.decoded) as caught:
        decoder.start(b'{"a": 3}', decode)
    assert caught.args == [3]
    assert threads != [threading.main_thread()]


def test_what_was_forgotten_is_never_told(qtbot: QtBot) -> None:
    owner = QObject()
    decoder = Decoder(owner)
    told: list[object] = []
    decoder.decoded.connect(told.append)
    decoder.start(b"1", lambda answer: answer)
    decoder.forget()
    with qtbot.waitSignal(decoder.decoded):
        decoder.start(b"2", lambda answer: answer)
    assert told == [2]


_LARGE = 25_000  # sentences: an answer of some 4 MB
_SCRIPT = "import sys; sys.stdin.readline(); sys.stdout.write(open(sys.argv[1]).read()); sys.stdout.flush(); input()"


def test_a_large_answer_lets_the_window_go_on(qtbot: QtBot, tmp_path: Path) -> None:
    text = "Hujan turun lagi. " * _LARGE
    spans = [Span(at, at + 17) for at in range(0, len(text), 18)]
    score = Score(0.5, {"position": 0.25, "length": 0.125, "names": 0.125, "numbers": 0.0, "quotes": 0.0})
    digest = Digest(Article(text), sentences=tuple(map(Sentence, spans)), scores=(score,) * _LARGE)
    answer = schema.line({"request": 1, "digest": schema.encode(digest)})
    assert len(answer) > 3_500_000
    file = tmp_path / "answer.json"
    file.write_text(f'{answer}\n{{"request": 1, "done": true, "seconds": 0.1}}\n')
    begun = time.thread_time()
    schema.decode(json.loads(answer)["digest"])
    at_once = time.thread_time() - begun
    worker = Worker(command=[sys.executable, "-c", _SCRIPT, str(file)])
    beats: list[float] = []
    clock = QTimer(interval=1)
    clock.timeout.connect(lambda: beats.append(time.thread_time()))
    clock.start()
    with qtbot.waitSignal(worker.finished, timeout=60_000), qtbot.waitSignal(worker.digested, timeout=60_000) as caught:
        worker.ask({"path": "x"})
    clock.stop()
    worker.stop()
    assert caught.args[1] == digest
    gaps = [after - before for before, after in pairwise(beats)]
    assert max(gaps) < at_once / 4  # of the window's own time: the rest is the machine's


@pytest.mark.parametrize(
    "line", ["{broken", '{"request": 1, "digest": {}}', '{"request": 1, "digest": "' + "x" * 200_000]
)
def test_an_answer_that_cannot_be_understood_fails_at_once(qtbot: QtBot, tmp_path: Path, line: str) -> None:
    file = tmp_path / "answer.json"
    file.write_text(f"{line}\n")
    worker = Worker(command=[sys.executable, "-c", _SCRIPT, str(file)])
    told: list[str] = []
    worker.failed.connect(lambda _, failure: told.append(failure.code))
    with qtbot.waitSignal(worker.finished, timeout=20_000):
        worker.ask({"path": "x"})
    worker.stop()
    assert told == ["failed"]
