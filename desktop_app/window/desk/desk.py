"""The articles on the desk: opens, closes and reopens them and has the worker read them. No widgets here."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.window.desk import pasting, session, wording
from desktop_app.window.desk.articles import Articles
from desktop_app.window.desk.entry import CANCELLED, Entry, Failure
from desktop_app.window.desk.inquiries import Inquiries
from desktop_app.window.desk.shelf import Shelf
from desktop_app.window.desk.underway import Underway
from desktop_app.window.desk.worker import Worker

if TYPE_CHECKING:
    from desktop_app.article import Digest

_KEPT = ("pasted", "headline", "reading", "ranker", "place", *session.WORK)


class Desk(QObject):
    """Holds the open articles (`articles`) and keeps each one's state true to what the worker says.

    What is asked about an article that is read goes through `inquiries`.

    `updated(Entry)` tells that an entry has another state, `opened(Entry)` that a newly named article should be shown,
    `progressed()` that more or less is left to do, `restarted(Entry)` that the worker died over it and tries again,
    `emptied(str)` names a folder without articles, `gathered(entries, int)` those that were opened together, and how
    many of them had been open, `left_out(int)` how many files of a folder are no articles, `broken_off(Entry, int)`
    that reading a file ended after so many articles, and which entry stands for the others, `beyond(int)` how many
    articles of a folder are too many.
    """

    updated = Signal(object)
    opened = Signal(object)
    progressed = Signal()
    restarted = Signal(object)
    emptied = Signal(str)
    gathered = Signal(object, int)
    left_out = Signal(int)
    broken_off = Signal(object, int)
    beyond = Signal(int)

    def __init__(self, worker: Worker, pasted: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.articles = Articles(self)
        self.inquiries = Inquiries(worker, self)
        self._worker = worker
        self.pasted = pasted
        self.recall: Callable[[Entry, Digest], None] = lambda _entry, _digest: None  # what was done to it earlier
        self.shelf = Shelf()  # what was closed
        self._underway = Underway()
        self._known: dict[str, int] = {}  # by path: articles before this one that are not open were closed
        worker.begun.connect(self._on_begun)
        worker.begins.connect(self._on_begins)
        worker.advanced.connect(self._on_advanced)
        worker.remains.connect(self._underway.remain)
        worker.digested.connect(self._on_digested)
        worker.listed.connect(self._on_listed)
        worker.failed.connect(self._on_failed)
        worker.finished.connect(self._on_finished)
        worker.restarted.connect(self._on_restarted)
        self.inquiries.answered.connect(self._take)
        self.inquiries.unranked.connect(self._tell)

    @property
    def worker(self) -> Worker:
        """The process that reads and writes files."""
        return self._worker

    @property
    def pending(self) -> list[Entry]:
        """The articles that are not read yet."""
        return [entry for entry in self.articles.entries if entry.pending]

    @property
    def to_go(self) -> int:
        """How many articles are still to be read, as far as is known."""
        return self._underway.to_go(self.articles.entries)

    @property
    def percent(self) -> int:
        """How much of the article is done that is being read; 0 where that is not known."""
        return self._underway.percent

    @property
    def can_reopen(self) -> bool:
        """Whether a closed article can be taken back."""
        return len(self.shelf) > 0

    def open_paths(self, paths: Iterable[str]) -> None:
        """Open files and folders; a file that is open already is read again. The first one is shown."""
        named = list(dict.fromkeys(os.path.abspath(path) for path in paths))  # noqa: PTH100  # does not touch the disk
        known = {entry.path: entry for entry in reversed(self.articles.entries)}
        fresh = {path: self.shelf.take(path) or Entry(path) for path in named if path not in known}
        for entry in fresh.values():
            entry.state, entry.failure, entry.request = "waiting", None, self._worker.next_number()
        self.articles.insert(len(self.articles.entries), list(fresh.values()))
        for path in named:
            self._known.pop(path, None)
            if path in fresh:
                self._ask(fresh[path])
            else:
                self.read(known[path])
        self.progressed.emit()
        entries = fresh | known
        if named:
            self.opened.emit(entries[named[0]])
        self.gathered.emit([entries[path] for path in named], len(named) - len(fresh))

    def open_text(self, text: str, *, html: bool = False) -> None:
        """Open pasted or dropped text. It is kept in a file of our own until the article is closed."""
        path = str(pasting.keep(text, self.pasted, html=html))
        entry = self.articles.find(path)
        if entry is None:
            entry = self.shelf.take(path) or Entry(path, pasted=True)
            self.articles.insert(len(self.articles.entries), [entry])
        self.read(entry)
        self.opened.emit(entry)

    def restore(self, entries: Sequence[Entry]) -> None:
        """Open the articles of the last session; those of one file are read together, long ones after the others.

        What was cancelled stays so until the reader wants it.
        """
        entries = self._adopt(entries)
        first = {entry.path: entry for entry in reversed(entries) if entry.pending}
        for entry in first.values():
            entry.request = self._worker.next_number()
        rest = {entry.path: entry.part for entry in entries if entry.rest}
        for entry in entries:
            entry.request = first[entry.path].request if entry.pending else 0
            self._known[entry.path] = rest.get(entry.path, sys.maxsize)
        self.articles.insert(len(self.articles.entries), entries)
        took = {entry.path: round(1000 * entry.seconds) * (entry.part + 1) for entry in entries}  # by each file's last
        queue = [entry for entry in entries if entry is first.get(entry.path)]
        for entry in sorted(queue, key=lambda entry: round(took[entry.path], -3)):  # ms
            self._ask(entry)
        self.progressed.emit()

    def shelve(self, entries: Sequence[Entry]) -> None:
        """Take articles of the last session that are not to be opened: `reopen` brings them back."""
        self.shelf.keep(self._adopt(entries))
        self.progressed.emit()

    def _adopt(self, entries: Sequence[Entry]) -> list[Entry]:
        """Give what was kept to the articles of files that are open already; return the entries of other files."""
        opened = {entry.path: entry for entry in reversed(self.articles.entries)}
        for kept in entries:
            entry = opened.get(kept.path)
            if entry and entry.part == kept.part:
                for name in _KEPT:
                    setattr(entry, name, getattr(kept, name))
                if entry.reading:
                    self.read(entry)
                elif entry.corrections:
                    self.inquiries.correct_again(entry)  # else when its digest comes
            elif entry:
                self.shelf.keep([kept])  # taken from there when the part comes
        return [kept for kept in entries if kept.path not in opened]

    def read(self, entry: Entry) -> None:
        """Ask the worker for a file, again if need be; those of its articles that were closed stay so."""
        parts = [part for part in self.articles.entries if part.path == entry.path]
        self._forget(*{part.request for part in parts if part.request})
        number = self._worker.next_number()
        for part in parts:
            part.state, part.failure, part.request = "waiting", None, number
            self._tell(part)
        self._ask(entry)

    def _ask(self, entry: Entry) -> None:
        """Ask the worker for a file under the number that its articles have."""
        self._worker.ask({"path": entry.path, **entry.reading}, entry.request)

    def read_as(self, entry: Entry, reading: dict[str, str | bool]) -> None:
        """Read a file again as the reader wants: with another encoding, as plain text, with a password."""
        for part in self.articles.entries:
            if part.path == entry.path:
                part.reading = reading
        self.read(entry)

    def hurry(self, entry: Entry) -> None:
        """Read this article before the others that wait: the reader is looking at it."""
        if entry.state == "waiting":
            self._worker.hurry(entry.request)

    def close(self, *entries: Entry) -> None:
        """Take articles off the desk; `reopen` brings them back."""
        self.shelf.close(self.articles.remove(entries))
        wanted = {entry.request for entry in self.articles.entries}
        unwanted = {entry.request for entry in entries} - wanted  # of these files more may still be to come
        self._forget(*sorted(unwanted))
        self.progressed.emit()

    def reopen(self) -> None:
        """Bring back the article that was closed last, where it stood."""
        if self.can_reopen:
            self._put_back([self.shelf.take_last()])

    def reopen_closing(self) -> None:
        """Bring back what was closed together last in this session, as far as it is closed still."""
        self._put_back(self.shelf.take_closing())

    def _put_back(self, closed: Sequence[tuple[int, Entry]]) -> None:
        self.articles.put_back(closed)
        for _, entry in closed:
            if entry.state != "ready":
                self.read(entry)
        for _, entry in closed[:1]:
            self.opened.emit(entry)
        self.progressed.emit()

    def cancel(self) -> None:
        """Stop reading what is not read yet; those articles can be read again one by one."""
        numbers = sorted(self._underway.numbers(self.articles.entries) | {entry.request for entry in self.pending})
        failed = [entry for number in numbers for entry in self._fail(number, CANCELLED)]
        self._forget(*numbers)
        self.articles.tell_all()
        for entry in failed:
            self.updated.emit(entry)
        self.progressed.emit()

    def _forget(self, *numbers: int) -> None:
        """Let the worker not go on with requests."""
        self._worker.cancel(*numbers)
        self._underway.end(numbers)

    def _tell(self, entry: Entry) -> None:
        if not self.articles.holds(entry):  # closed meanwhile
            return
        self.articles.tell(entry)
        self.updated.emit(entry)
        self.progressed.emit()

    def _on_begun(self, number: int) -> None:
        self._underway.begin(number)
        for entry in self.articles.asked(number):
            entry.state = "loading"
            self._tell(entry)

    def _on_begins(self, number: int, title: str, text: str) -> None:
        for entry in self.articles.asked(number)[:1]:
            if entry.state == "loading" and not entry.digest:
                entry.beginning, entry.headline = text, entry.headline or title
                self._tell(entry)

    def _on_advanced(self, number: int, percent: int) -> None:
        if self.articles.asked(number):
            self._underway.percent = percent
            self.progressed.emit()

    def _on_digested(self, number: int, digest: "Digest") -> None:
        part = self._underway.take(number)
        entry = self._part(number, part)
        if entry:
            self._known[entry.path] = max(part + 1, self._known.get(entry.path, 0))
            self.recall(entry, digest)
            entry.original = digest
            self._take(entry, digest)
            self.inquiries.resume(entry)
        self._end_before_cancelled(number)

    def _end_before_cancelled(self, number: int) -> None:
        """Read no more of a file of which only what was cancelled in the last session is still to come."""
        asked = self.articles.asked(number)
        if asked and not any(entry.pending for entry in asked):
            path = asked[0].path
            if any(entry.path == path and entry.cancelled for entry in self.articles.entries):
                self._forget(number)
                self.progressed.emit()

    def _take(self, entry: Entry, digest: "Digest") -> None:
        entry.state, entry.digest, entry.failure, entry.beginning, entry.rest = "ready", digest, None, "", False
        entry.headline = wording.headline_of(digest)
        self._tell(entry)

    def _part(self, number: int, part: int) -> Entry | None:
        """Return the entry of a file's article; a new one, unless the reader has closed it."""
        siblings = self.articles.asked(number)
        for entry in siblings:
            if entry.part == part:
                return entry
        if not siblings or part < self._known.get(siblings[0].path, 0):
            return None
        last = siblings[-1]
        entry = self.shelf.take(last.path, part) or Entry(last.path, part, pasted=last.pasted)
        entry.request, entry.reading = number, last.reading
        self.articles.insert(self.articles.row(last) + 1, [entry])
        return entry

    def _on_listed(self, number: int, files: Sequence[str], others: int, left: int) -> None:
        for folder in self.articles.asked(number):
            self.articles.remove([folder])
            if not files:
                self.emptied.emit(folder.path)
            elif others:
                self.left_out.emit(others)
            if left:
                self.beyond.emit(left)
        self.open_paths(files)

    def _on_failed(self, number: int, failure: Failure) -> None:
        failed, came = self._fail(number, failure), self._underway.came(number)
        for rest in failed:
            if came and rest.part == came:
                self.broken_off.emit(rest, came)
        for entry in failed:
            self._tell(entry)

    def _fail(self, number: int, failure: Failure) -> list[Entry]:
        """Let the articles of a request that did not come have failed; return them, one standing for all to come."""
        came = self._underway.came(number)
        rest = self._part(number, came) if came else None
        failed = [entry for entry in self.articles.asked(number) if entry.state != "ready" or entry is rest]
        for entry in failed:
            entry.state, entry.failure, entry.beginning = "error", failure, ""
            entry.rest = entry.rest or entry is rest
        return failed

    def _on_finished(self, number: int, seconds: float) -> None:
        parts = max(self._underway.came(number), 1)
        self._underway.end([number])
        entries = self.articles.asked(number)
        if entries and all(entry.state == "ready" for entry in entries):
            self._known[entries[0].path] = parts
        lacking = [entry for entry in entries if entry.pending]
        for entry in entries:
            entry.seconds = seconds / parts
        for entry in lacking:  # the file holds fewer articles than in the last session
            entry.state, entry.failure = "error", Failure("gone", "This article is no longer in its file.")
            self.articles.tell(entry)
        for entry in entries:
            self.updated.emit(entry)
        self.progressed.emit()

    def _on_restarted(self, number: int) -> None:
        for entry in self.articles.asked(number)[:1]:
            self.restarted.emit(entry)
