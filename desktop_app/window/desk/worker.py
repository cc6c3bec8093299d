"""The window's end of the worker process (`desktop_app.serve`): requests out, answers in, never a blocking call.

One request is with the worker at a time, the others wait here. So a kill costs only the one being worked on, and a
worker that dies takes nothing else with it.
"""

import base64
import collections
import itertools
import json
import logging
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import desktop_app
from desktop_app.window.desk import answers
from desktop_app.window.desk.entry import Failure

DEADLINE_MS = 60_000  # until the next answer: a 300-page PDF takes about 10 s on a slow laptop
LONGEST_ANSWER = 128 << 20  # bytes of one line: 5 million characters with all that is found in them stay below 60 MB
_TURN = 0.008  # seconds of taking answers before the window may paint; half a frame
_TRIES = 2  # a request that has killed the worker twice is not sent again
_TOO_LONG = Failure("too_long", "The result is too long to be shown. Split the file.")
log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Request:
    number: int
    content: dict[str, Any]
    tries: int = 0
    answered: bool = False
    begun: float = 0.0  # by the monotonic clock


class Worker(QObject):
    """Sends numbered requests to the worker process and tells what comes back.

    `begins(number, title, text)` carries the first words of a long file, `advanced(number, percent)` tells how far that
    is read, `remains(number, count)` how many articles of it are still to come; `digested(number, Digest)`,
    `listed(number, paths, others, left)`, `scored(number, Ranking)` and `written(number, bytes)` carry results,
    `failed(number, Failure)` says that there are none; `begun(number)` and `finished(number, seconds)` frame each
    request. `restarted(number)` tells that the process died over a request and works on it again.
    """

    begun = Signal(object)
    begins = Signal(object, str, str)
    advanced = Signal(object, int)
    remains = Signal(object, int)
    digested = Signal(object, object)
    listed = Signal(object, object, int, int)
    scored = Signal(object, object)
    written = Signal(object, object)
    failed = Signal(object, object)
    finished = Signal(object, float)
    restarted = Signal(object)

    def __init__(self, parent: QObject | None = None, command: list[str] | None = None) -> None:
        super().__init__(parent)
        self._command = command or _command()
        self._numbers = itertools.count(1)
        self._waiting: collections.deque[_Request] = collections.deque()
        self._current: _Request | None = None
        self._buffer = bytearray()
        self._searched = 0  # so much of the buffer holds no newline
        self._unfinished = 0  # bytes behind the last newline of the buffer
        self._decoder = answers.Decoder(self)
        self._decoder.decoded.connect(self._on_decoded)
        self._decoder.broken.connect(self._on_broken)
        self._process: QProcess | None = None
        self._ended = False  # the process has, but not all that it wrote is taken
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._read_on)
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._on_deadline)

    @property
    def decoding(self) -> bool:
        """Whether a long answer is being read in a thread."""
        return self._decoder.busy

    def next_number(self) -> int:
        """Return a number for a request, for those who must know it before anything is told about it."""
        return next(self._numbers)

    def ask(self, content: dict[str, Any], number: int = 0, *, urgent: bool = False) -> int:
        """Send a request as `desktop_app.serve` describes it; return its number.

        An urgent request goes before those that wait.
        """
        request = _Request(number or self.next_number(), content)
        if urgent:
            self._waiting.appendleft(request)
        else:
            self._waiting.append(request)
        self._send_next()
        process = self._process
        if self._current is request and process and process.state() is QProcess.ProcessState.Running:
            process.waitForBytesWritten(0)  # it was idle: the request would lie here until the window is painted
        return request.number

    def warm(self, *kinds: str) -> None:
        """Let the process make itself ready for these languages and formats, after the files that wait already."""
        for kind in kinds:  # one by one, so that an article comes between
            self.ask({"warm": kind})

    def hurry(self, number: int) -> None:
        """Let a waiting request go before the others."""
        for request in self._waiting:
            if request.number == number:
                self._waiting.remove(request)
                self._waiting.appendleft(request)
                return

    def drop(self, number: int) -> None:
        """Forget a request that waits; one that the worker is at is answered all the same."""
        self._waiting = collections.deque(request for request in self._waiting if request.number != number)

    def cancel(self, *numbers: int) -> None:
        """Forget requests; nothing more is told about them. If the worker is at one of them, the worker is killed."""
        forgotten = frozenset(numbers)
        self._waiting = collections.deque(request for request in self._waiting if request.number not in forgotten)
        if self._current and self._current.number in forgotten:
            self._current = None
            self._kill()
            self._send_next()

    def stop(self) -> None:
        """End the process and forget all requests."""
        self._waiting.clear()
        self._current = None
        process = self._process
        self._kill()
        if process:
            process.waitForFinished(1_000)  # below 1 ms after a kill; Qt complains about one that still runs

    def _start(self) -> QProcess:
        process = QProcess(self)
        process.setWorkingDirectory(str(Path(desktop_app.__file__).parents[1]))  # there `-m desktop_app` finds it
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_chatter)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(self._command[0], self._command[1:])
        return process

    def _kill(self) -> None:
        self._deadline.stop()
        self._decoder.forget()
        self._buffer.clear()
        self._searched = self._unfinished = 0
        self._ended = False
        process, self._process = self._process, None
        if process:
            process.readyReadStandardOutput.disconnect(self._on_output)
            process.readyReadStandardError.disconnect(self._on_chatter)
            process.errorOccurred.disconnect(self._on_error)
            process.finished.disconnect(self._on_finished)
            process.finished.connect(process.deleteLater)
            process.kill()

    def _send_next(self) -> None:
        if self._current or self._ended or not self._waiting:
            return
        if self._process is None:
            self._process = self._start()
        request = self._current = self._waiting.popleft()
        request.tries += 1
        request.begun = request.begun or time.monotonic()
        message = {"request": request.number, **request.content}
        self._process.write(json.dumps(message).encode() + b"\n")
        self._deadline.start(DEADLINE_MS)
        self.begun.emit(request.number)

    def _on_output(self) -> None:
        if self._process is None:
            return
        came = bytes(self._process.readAllStandardOutput().data())
        self._buffer += came
        end = came.rfind(b"\n")
        self._unfinished = len(came) - end - 1 if end >= 0 else self._unfinished + len(came)
        if self._unfinished > LONGEST_ANSWER:
            self._give_up(_TOO_LONG)
        else:
            self._read_on()

    def _read_on(self) -> None:
        """Take whole lines as long as the window can wait; a long one is read in a thread, and those behind it wait."""
        end_of_turn = time.monotonic() + _TURN
        while not self._decoder.busy and (end := self._buffer.find(b"\n", self._searched)) >= 0:
            if time.monotonic() > end_of_turn:
                self._turn.start()
                return
            if end > LONGEST_ANSWER:
                self._give_up(_TOO_LONG)
                return
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            self._searched = 0
            if len(line) > answers.LONG:
                self._decoder.start(line, _nouns)
                return
            try:
                answer = _nouns(json.loads(line))
            except Exception:  # as in a thread
                log.exception("an answer cannot be understood: %s", line[:200])
                self._on_broken()
                return
            self._take(answer)
        self._searched = 0 if self._decoder.busy else len(self._buffer)
        if self._ended and not self._decoder.busy:
            self._on_ended()

    def _on_decoded(self, answer: dict[str, Any]) -> None:
        self._take(answer)
        self._read_on()

    def _on_broken(self) -> None:
        self._give_up(Failure("failed", "The result cannot be understood."))

    def _take(self, answer: dict[str, Any]) -> None:
        request = self._current
        if request is None or answer["request"] != request.number:
            return  # stale: asked before a cancel
        if "progress" in answer:
            self.advanced.emit(request.number, answer["progress"])
            return
        self._deadline.start(DEADLINE_MS)  # a file of many articles has as long for each
        request.answered = "beginning" not in answer  # what has only begun may begin once more
        if "beginning" in answer:
            self.begins.emit(request.number, answer["beginning"]["title"], answer["beginning"]["text"])
        elif "digest" in answer:
            self.remains.emit(request.number, answer.get("left", 0))
            self.digested.emit(request.number, answer["digest"])
        elif "files" in answer:
            self.listed.emit(request.number, answer["files"], answer["others"], answer["left"])
        elif "ranking" in answer:
            self.scored.emit(request.number, answer["ranking"])
        elif "written" in answer:
            self.written.emit(request.number, base64.b64decode(answer["written"]))
        elif "error" in answer:
            self.failed.emit(request.number, Failure(answer["error"]["code"], answer["error"]["message"]))
        elif "done" in answer:
            self._done(request.number, answer["seconds"])

    def _done(self, number: int, seconds: float) -> None:
        if self._current and self._current.number == number:  # a slot may have cancelled it
            self._deadline.stop()
            self._current = None
        self.finished.emit(number, seconds)
        self._send_next()

    def _on_chatter(self) -> None:
        if self._process:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            log.warning("worker: %s", said.rstrip())

    def _on_deadline(self) -> None:
        self._give_up(Failure("deadline", "This took more than a minute and was stopped."))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.error("the worker cannot be started: %s", self._command)
            self._give_up(Failure("no_worker", "The part of Ringkas that reads files cannot be started."))

    def _on_finished(self) -> None:
        self._on_chatter()
        self._ended = True
        self._on_output()

    def _on_ended(self) -> None:
        self._kill()
        request = self._current
        if request is None:
            self._send_next()
        elif request.tries < _TRIES and not request.answered:
            self._current = None
            self._waiting.appendleft(request)
            self._send_next()
            self.restarted.emit(request.number)
        elif request.answered:  # once more, the answers would come twice
            self._give_up(Failure("broken_off", "The work on this ended unexpectedly."))
        else:
            self._give_up(Failure("worker_died", "The work on this ended unexpectedly, twice."))

    def _give_up(self, failure: Failure) -> None:
        self._kill()
        request, self._current = self._current, None
        if request:
            self.failed.emit(request.number, failure)
            self.finished.emit(request.number, time.monotonic() - request.begun)
        self._send_next()


def _nouns(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer with the nouns that it holds as JSON."""
    from desktop_app import article, ranking, schema  # noqa: PLC0415  # 20 ms that the first paint need not wait for

    if "digest" in answer:
        return {**answer, "digest": schema.decode(answer["digest"])}
    if "scores" in answer:
        scores = tuple(article.Score(score["score"], score["reasons"]) for score in answer["scores"])
        notes = tuple(article.Note(note["room"], note["code"], note["message"]) for note in answer["notes"])
        return {**answer, "ranking": ranking.Ranking(scores, notes)}
    return answer


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)  # the window's own; that of the terminal lies beside it
        return [str(program.with_name(f"ringkas{program.suffix}")), "--serve"]
    return [sys.executable, "-m", "desktop_app", "--serve"]
