"""Files that were opened together: one that can be read is shown, and one line says which others cannot."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop_app.window import wording
from desktop_app.window.entry import Entry
from desktop_app.window.notice import Notice

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

_NAMED = 3  # files that are told by their names
translate = QCoreApplication.translate


class Arrivals(QObject):
    """Follows the files of one drop, or of several that come before all are read."""

    def __init__(self, window: "MainWindow", notice: Notice) -> None:
        super().__init__(window)
        self._window = window
        self._notice = notice
        self._coming: list[Entry] = list(window.desk.articles.entries)  # those named at the start
        self._left_out = 0  # files of folders that hold no article
        window.desk.gathered.connect(self._on_gathered)
        window.desk.left_out.connect(self._on_left_out)
        window.desk.updated.connect(self._on_updated)

    def _on_gathered(self, entries: Sequence[Entry]) -> None:
        self._coming += [entry for entry in entries if entry not in self._coming]
        self._look()

    def _on_left_out(self, files: int) -> None:
        self._left_out += files

    def _on_updated(self, entry: Entry) -> None:
        if any(entry is one for one in self._coming):
            if entry.state == "error" and entry is self._window.shown:
                self._show_another()
            self._look()

    def _show_another(self) -> None:
        """Show an article that can be read in the stead of one that cannot, at best one that is there already."""
        known = [one for one in self._coming if one.state != "error" and self._window.desk.articles.holds(one)]
        known.sort(key=lambda one: one.state != "ready")
        if known:
            self._window.select(known[0])

    def _look(self) -> None:
        """Tell what cannot be read, once it is known of all."""
        articles = self._window.desk.articles
        known = [one for one in self._coming if articles.holds(one)]
        if any(one.state in ("waiting", "loading") for one in known):
            return
        failed = [one for one in known if one.failure and one.failure.code != "cancelled"]
        told = [_failed(failed)] if any(one is not self._window.shown for one in failed) else []
        if self._left_out:
            told.append(translate("Arrivals", "%Ln other file(s) of the folder hold no article.", None, self._left_out))
        self._coming, self._left_out = [], 0
        if told:  # after what there is to say about the article on show, which is told in the same place
            QTimer.singleShot(0, self, partial(self._tell, " ".join(told), failed[:1]))

    def _tell(self, words: str, failed: Sequence[Entry]) -> None:
        if failed:
            show = partial(self._window.select, failed[0])
            self._notice.tell(words, translate("Arrivals", "Show"), show, stay=True)
        else:
            self._notice.tell(words)


def _failed(entries: Sequence[Entry]) -> str:
    """Return which files cannot be read; of a single one, why."""
    names = [wording.file_name(entry) for entry in entries]
    if len(entries) == 1 and entries[0].failure:
        return wording.failure(entries[0].failure, names[0])
    words = translate("Arrivals", "%Ln file(s) could not be read: %1", None, len(names))
    named = ", ".join(f"“{name}”" for name in names[:_NAMED])
    return words.replace("%1", f"{named} …" if names[_NAMED:] else f"{named}.")
