"""A desk whose worker does nothing by itself: the test gives its answers."""

import itertools
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.article import Article, Digest, Sentence, Span
from desktop_app.window.desk.desk import Desk
from desktop_app.window.desk.entry import Entry


class IdleWorker(QObject):
    """A worker that only writes down what it is asked; the test answers."""

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

    def __init__(self) -> None:
        super().__init__()
        self._numbers = itertools.count(1)
        self.asked: dict[int, dict[str, Any]] = {}
        self.cancelled: list[int] = []
        self.dropped: list[int] = []

    def next_number(self) -> int:
        return next(self._numbers)

    def ask(self, content: dict[str, Any], number: int = 0, *, urgent: bool = False) -> int:
        del urgent
        number = number or self.next_number()
        self.asked[number] = content
        return number

    def cancel(self, *numbers: int) -> None:
        self.cancelled += numbers

    def drop(self, number: int) -> None:
        self.dropped.append(number)

    def hurry(self, number: int) -> None:
        del number


def digest(words: str = "Hujan turun. Jalan basah.") -> Digest:
    middle = words.index(".") + 1
    return Digest(Article(words), sentences=(Sentence(Span(0, middle)), Sentence(Span(middle + 1, len(words)))))


def answer(worker: IdleWorker, number: int, *digests: Digest) -> None:
    worker.begun.emit(number)
    for one in digests:
        worker.digested.emit(number, one)
    worker.finished.emit(number, 0.1)


def opened(desk: Desk, worker: IdleWorker, path: str = "/berita/a.txt") -> Entry:
    desk.open_paths([path])
    answer(worker, len(worker.asked), digest())
    return desk.articles.entries[-1]
