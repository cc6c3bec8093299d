"""Turns a worker's answer into nouns without keeping the window from painting.

Python's parser of JSON holds the interpreter for a whole line: 4 MB keep every thread waiting for a tenth of a second.
So a long answer is read entry by entry, in a thread that lets the window's go first again and again.
"""

import gc
import json
import logging
from collections.abc import Callable
from json.decoder import WHITESPACE  # type: ignore[attr-defined]  # missing in the type stubs
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

LONG = 100_000  # bytes of an answer that is read in a thread; a shorter one takes a few milliseconds
_DEPTH = 3  # the answer, the digest in it, and the lists in that are walked here; their entries are short
log = logging.getLogger(__name__)
_raw = json.JSONDecoder().raw_decode


class Decoder(QObject):
    """Reads one answer after the other. `decoded(answer)` is told in the thread that asked, after `start` returned.

    `broken()` is told of one that cannot be understood.
    """

    decoded = Signal(object)
    broken = Signal()
    _finished = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = 0
        self.busy = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def start(self, line: bytes, decode: Callable[[Any], Any]) -> None:
        """Read a line of JSON and let `decode` make something of it, both in a thread."""
        self._asked += 1
        self.busy = True
        gc.collect(1)  # what `_run` keeps from being looked at is no garbage yet
        Thread(target=self._run, args=(self._asked, line, decode), daemon=True).start()

    def forget(self) -> None:
        """Tell nothing about what is under way."""
        self._asked += 1
        self.busy = False

    def _run(self, number: int, line: bytes, decode: Callable[[Any], Any]) -> None:
        try:
            answer = decode(parse(line.decode()))
        except Exception:  # whatever is wrong with it, the window must not wait for it
            log.exception("an answer of %s bytes cannot be understood", len(line))
            answer = None
        gc.freeze()  # half a million objects without cycles: a look at them would keep the window waiting for so long
        try:
            self._finished.emit(number, answer)
        except RuntimeError:  # the program has ended meanwhile
            return

    def _on_finished(self, number: int, answer: object) -> None:
        if number == self._asked:
            self.busy = False
            if answer is None:
                self.broken.emit()
            else:
                self.decoded.emit(answer)


def parse(text: str, depth: int = _DEPTH) -> Any:  # noqa: ANN401  # any JSON
    """Return the value of a JSON text. Raises ValueError when it is none."""
    return _value(text, _blank(text, 0), depth)[0]


def _value(text: str, at: int, depth: int) -> tuple[Any, int]:
    sign = text[at : at + 1]
    if depth and sign == "{":
        return _object(text, at + 1, depth - 1)
    if depth and sign == "[":
        return _list(text, at + 1, depth - 1)
    return _raw(text, at)


def _object(text: str, at: int, depth: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    at = _blank(text, at)
    while text[at : at + 1] != "}":
        key, at = _raw(text, at)
        at = _expect(text, at, ":")
        found[key], at = _value(text, at, depth)
        at = _next(text, at, "}")
    return found, at + 1


def _list(text: str, at: int, depth: int) -> tuple[list[Any], int]:
    found: list[Any] = []
    at = _blank(text, at)
    while text[at : at + 1] != "]":
        one, at = _value(text, at, depth)
        found.append(one)
        at = _next(text, at, "]")
    return found, at + 1


def _next(text: str, at: int, end: str) -> int:
    """Return where the next entry begins, or the sign that ends them all."""
    at = _blank(text, at)
    return at if text[at : at + 1] == end else _expect(text, at, ",")


def _expect(text: str, at: int, sign: str) -> int:
    at = _blank(text, at)
    if text[at : at + 1] != sign:
        message = f"Expecting {sign!r}"
        raise json.JSONDecodeError(message, text, at)
    return _blank(text, at + 1)


def _blank(text: str, at: int) -> int:
    return WHITESPACE.match(text, at).end()  # type: ignore[no-any-return]
