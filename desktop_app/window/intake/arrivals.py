"""Files that were opened together: one that can be read is shown, and one line says which others cannot."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry
from desktop_app.window.language.filling import filled
from desktop_app.window.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop_app.window.frame.main_window import MainWindow

_NAMED = 3  # files that are told by their names
translate = QCoreApplication.translate


class Arrivals(QObject):
    """Follows the files of one drop, or of several that come before all are read."""

    def __init__(self, window: "MainWindow", notice: Notice) -> None:
        super().__init__(window)
        self._window = window
        self._notice = notice
        self._coming = set(window.desk.articles.entries)  # those named at the start
        self._awaited = deque(window.desk.articles.entries)  # in their order; the first is not read yet
        self._left_out = 0  # files of folders that hold no article
        self._beyond = 0  # articles of folders that are too many
        window.desk.gathered.connect(self._on_gathered)
        window.desk.left_out.connect(self._on_left_out)
        window.desk.broken_off.connect(self._on_broken_off)
        window.desk.beyond.connect(self._on_beyond)
        window.desk.updated.connect(self._on_updated)

    def _on_gathered(self, entries: Sequence[Entry], known: int) -> None:
        self._awaited.extend(entry for entry in entries if entry not in self._coming)
        self._coming.update(entries)
        if entries[1:] and (known or self._window.bar.compact):
            self._notice.tell(_opened(len(entries) - known, known))
        self._look()

    def _on_left_out(self, files: int) -> None:
        self._left_out += files

    def _on_broken_off(self, rest: Entry, articles: int) -> None:
        words = translate("Arrivals", "Only the first %Ln article(s) of “%1” could be read.", None, articles)
        self._tell(filled(words, wording.file_name(rest)), [rest])

    def _on_beyond(self, articles: int) -> None:
        self._beyond += articles

    def _on_updated(self, entry: Entry) -> None:
        if entry in self._coming:
            if entry.state == "error" and entry is self._window.shown:
                self._show_another()
            self._look()

    def _show_another(self) -> None:
        """Show an article that can be read in the stead of one that cannot, at best one that is there already."""
        known = [one for one in self._open() if one.state != "error"]
        if known:
            self._window.select(next((one for one in known if one.state == "ready"), known[0]))

    def _open(self) -> list[Entry]:
        """Return those that were not closed meanwhile."""
        return [one for one in self._window.desk.articles.entries if one in self._coming]

    def _look(self) -> None:
        """Tell what cannot be read, once it is known of all."""
        articles = self._window.desk.articles
        while self._awaited and not (self._awaited[0].pending and articles.holds(self._awaited[0])):
            self._awaited.popleft()
        if self._awaited:
            return
        failed = [one for one in self._open() if one.failure and one.failure.code != "cancelled"]
        told = [_failed(failed)] if any(one is not self._window.shown for one in failed) else []
        if self._left_out:
            told.append(translate("Arrivals", "%Ln other file(s) of the folder hold no article.", None, self._left_out))
        if self._beyond:
            told.append(
                translate(
                    "Arrivals",
                    "%Ln more article(s) of the folder were not opened: too many at once. Drop them in smaller groups.",
                    None,
                    self._beyond,
                )
            )
        self._coming, self._left_out = set(), 0
        if told:  # after what there is to say about the article on show, which is told in the same place
            tell = partial(self._tell, " ".join(told), failed[:1], stay=bool(self._beyond))
            QTimer.singleShot(0, self, tell)
        self._beyond = 0

    def _tell(self, words: str, failed: Sequence[Entry], *, stay: bool = False) -> None:
        if failed:
            show = partial(self._window.select, failed[0])
            self._notice.tell(words, translate("Arrivals", "Show"), show, stay=True)
        else:
            self._notice.tell(words, stay=stay)


def _opened(new: int, known: int) -> str:
    """Return how many articles came, and how many were there."""
    opened = translate("Arrivals", "%Ln article(s) opened.", None, new) if new else ""
    again = translate("Arrivals", "Open already, and read again: %Ln article(s).", None, known)
    return f"{opened} {again if known else ''}".strip()


def _failed(entries: Sequence[Entry]) -> str:
    """Return which files cannot be read; of a single one, why."""
    names = [wording.file_name(entry) for entry in entries]
    if len(entries) == 1 and entries[0].failure:
        return wording.failure(entries[0].failure, names[0])
    words = translate("Arrivals", "%Ln file(s) could not be read: %1", None, len(names))
    named = ", ".join(f"“{name}”" for name in names[:_NAMED])
    return filled(words, f"{named} …" if names[_NAMED:] else f"{named}.")
