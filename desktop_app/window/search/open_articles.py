"""The full-text index of the open articles."""

from collections.abc import Generator, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.window.desk.entry import Entry
from desktop_app.window.widgets.slices import Slices

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.article import Digest
    from desktop_app.library import Hit

_MOST = 60  # passages; whoever needs more types another word


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
        self._slices = Slices(self)
        self._asking = False  # whoever asks learns by the answer that all is there

    def follow(self, entries: Iterable[Entry]) -> bool:
        """Take up which articles are open; tell whether the index holds them all already."""
        wanted = {_key(entry): entry for entry in entries if entry.digest}
        digests = [entry.digest for entry in wanted.values()]
        if self._library is None or wanted.keys() != self._entries.keys() or _differ(digests, self._digests):
            self._asking = True
            self._slices.run(self._make(wanted), self._on_made)
            self._asking = False
        self._entries, self._digests = wanted, digests
        return not self._slices.busy

    def search(self, words: str, entries: Iterable[Entry]) -> list[tuple[Entry, "Hit"]] | None:
        """Return the passages of the given articles that hold all words, best first; None before it is `complete`."""
        from desktop_app import library  # noqa: PLC0415  # SQLite is not needed to show the window

        if not self.follow(entries):
            return None
        if not words.strip() or self._library is None:
            return []
        return [(self._entries[hit.article], hit) for hit in library.search(self._library, words, limit=_MOST)]

    def _on_made(self, _nothing: None) -> None:
        if not self._asking:
            self.complete.emit()

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
