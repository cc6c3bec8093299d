"""Keeps with each article which sentences the reader pinned or left out of its summary."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.window.desk.entry import Entry, Kept
from desktop_app.window.notes.remarks import anchor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.article import Digest
    from desktop_app.window.frame.main_window import MainWindow
    from desktop_app.window.panels.kinds import Panel
    from desktop_app.window.panels.summary.panel import SummaryPanel
    from desktop_app.window.panels.summary.selection import Taste


class Pins(QObject):
    """Stands between the panel of summaries, once there is one, and the articles."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._panel: SummaryPanel | None = None
        window.shown_changed.connect(self._show)
        window.desk.updated.connect(self._on_updated)
        self._show()

    def _show(self) -> None:
        """Let the panel know what was pinned and left out in the article on show."""
        entry, docks = self._window.shown, self._window.docks
        if self._panel is None and docks:
            self._take(docks.panels.panel("summary"))
        if self._panel and entry and entry.digest and (entry.pinned or entry.excluded):
            text = entry.digest.article.text
            pinned, excluded = ([anchor(text, kept) for kept in several] for several in (entry.pinned, entry.excluded))
            self._panel.set_taste(entry.digest, pinned, excluded)

    def _take(self, panel: "Panel | None") -> None:
        from desktop_app.window.panels.summary.panel import SummaryPanel  # noqa: PLC0415  # not needed before there is a panel

        if isinstance(panel, SummaryPanel):
            self._panel = panel
            panel.tasted.connect(self._on_tasted)

    def _on_updated(self, entry: Entry) -> None:
        if entry is self._window.shown:
            self._show()

    def _on_tasted(self, digest: "Digest", taste: "Taste") -> None:
        pinned, excluded = _kept(digest, taste.pinned), _kept(digest, taste.excluded)
        for entry in self._window.desk.articles.entries:
            if entry.digest and entry.digest.article.text == digest.article.text:
                entry.pinned, entry.excluded = pinned, excluded
        self._window.remarked.emit()


def _kept(digest: "Digest", chosen: "Iterable[int]") -> tuple[Kept, ...]:
    spans = [digest.sentences[at].span for at in sorted(chosen)]
    return tuple(Kept(*span, span.of(digest.article.text)) for span in spans)
