"""The full-text index of the open articles."""

from collections.abc import Generator, Iterable
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.window.desk.entry import Entry

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.article import Digest
    from desktop_app.library import Hit

_MOST = 60  # passages; whoever needs more types another word
_SLICE = 0.012  # s of making the index after which the window is seen to: no picture comes late


class OpenArticles(QObject):
    """Finds words in the open articles. The index lives in memory and is made when somebody begins to search.

    It is made in slices, so that the window goes on meanwhile; `complete()` tells that nothing of it is left to make.
    """

    complete = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: sqlite3.Connection | None = None
        self._entries: dict[str, Entry] = {}
        self._digests: list[Digest | None] = []  # theirs when they were taken up
        self._known: dict[str, Digest] = {}  # what the index holds
        self._making: Generator[None, None, None] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)  # once what the reader does is dealt with
        self._later.timeout.connect(self._go_on)

    def follow(self, entries: Iterable[Entry]) -> bool:
        """Take up which articles are open; tell whether the index holds them all already."""
        wanted = {_key(entry): entry for entry in entries if entry.digest}
        digests = [entry.digest for entry in wanted.values()]
        if self._making is None or wanted.keys() != self._entries.keys() or _differ(digests, self._digests):
            if self._making:
                self._making.close()
            self._making = self._make(wanted)
            self._work()
        self._entries, self._digests = wanted, digests
        return self._making is None

    def search(self, words: str, entries: Iterable[Entry]) -> list[tuple[Entry, "Hit"]] | None:
        """Return the passages of the given articles that hold all words, best first; None before it is `complete`."""
        from desktop_app import library  # noqa: PLC0415  # SQLite is not needed to show the window

        if not self.follow(entries):
            return None
        if not words.strip() or self._library is None:
            return []
        return [(self._entries[hit.article], hit) for hit in library.search(self._library, words, limit=_MOST)]

    def _go_on(self) -> None:
        self._work()
        if self._making is None:
            self.complete.emit()

    def _work(self) -> None:
        """Make as much of the index as nobody waits for."""
        until = perf_counter() + _SLICE
        for _ in self._making or ():
            if perf_counter() > until:
                self._later.start()
                return
        self._making = None
        self._later.stop()

    def _make(self, entries: dict[str, Entry]) -> Generator[None, None, None]:
        from desktop_app import library  # noqa: PLC0415  # the same

        index = self._library = self._library or library.connect()
        for key in self._known.keys() - entries.keys():
            library.remove(index, key)
            del self._known[key]
            yield
        for key, entry in entries.items():
            known, digest = self._known.get(key), entry.digest
            if digest and (known is None or known.sentences is not digest.sentences):
                yield from library.adding(index, replace(digest, article=replace(digest.article, id=key)))
                self._known[key] = digest


def _differ(digests: "list[Digest | None]", others: "list[Digest | None]") -> bool:
    return any(one is not other for one, other in zip(digests, others, strict=True))


def _key(entry: Entry) -> str:
    return f"{entry.path}\n{entry.part}"
