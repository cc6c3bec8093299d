"""The panels: each is built when it is first seen, and all show the same article."""

from collections.abc import Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.window.frame.panel_dock import PanelDock
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels import kinds
from desktop_app.window.storage.preferences import Preferences

if TYPE_CHECKING:  # the nouns are imported with the first panel
    from desktop_app.article import Digest, Span
    from desktop_app.summary import Length
    from desktop_app.window.desk.entry import Entry
    from desktop_app.window.panels.panel import Panel
    from desktop_app.window.panels.summary.panel import SummaryPanel

    Chosen = tuple[Collection[Span], Collection[Span]]

_LONG = 100_000  # code points from which each panel takes its own turn: between two the window can paint


class PanelSet(QObject):
    """Fills docks with panels and keeps them on the same article.

    With `later`, none is built until `build` is called. `span_chosen(Span, bool)` (whether it is only passed by, from
    one row to the next), `summary_changed(indexes)`, `ranker_chosen(name)` and `length_chosen(Length)` pass on what the
    reader does in them, `command_asked(name)` which of the window's commands, `correction_asked(str, target)` what is
    to be corrected, as `Corrector.ask` takes it, `choice_made(name, bool)` what a panel is to show from now on,
    `step_made(undo, redo)` how what the reader just did is taken back and done again, `tasted(Digest, Taste)` what is
    pinned and left out now; `built(name, panel)` tells of a panel that is seen for the first time, `renamed` that tabs
    have other words.
    """

    span_chosen = Signal(object, bool)
    summary_changed = Signal(object)
    ranker_chosen = Signal(str)
    length_chosen = Signal(object)
    command_asked = Signal(str)
    correction_asked = Signal(str, object)
    choice_made = Signal(str, bool)
    step_made = Signal(object, object)
    tasted = Signal(object, object)
    built = Signal(str, object)
    renamed = Signal()

    def __init__(
        self, docks: Mapping[str, PanelDock], theme: Theme, preferences: Preferences, parent: QObject, *, later: bool
    ) -> None:
        super().__init__(parent)
        self._docks = docks
        self._theme = theme
        self._preferences = preferences
        self.later = later
        self._ranker = "news"
        self._summary: SummaryPanel | None = None
        self._digest: Digest | None = None
        self._chosen: Chosen = ((), ())
        self._lacking: list[PanelDock] = []  # those that have still to show it
        self._covered = ("", "")
        self._handing = QTimer(self, interval=0)  # one at a time: the window paints the article first
        self._handing.timeout.connect(self._hand_next)
        self._counts: dict[str, int] = {}  # of what is no part of the digest
        self._crowded: frozenset[str] = frozenset()  # whose tabs have no room for their counts

    def build(self) -> None:
        """Build what is seen from now on, and at once the summary, whose sentences the article marks, seen or not."""
        self.later = False
        if self._summary is None:
            self._build(self._docks["summary"])

    def build_seen(self) -> None:
        """Build the panels that are seen for the first time."""
        for dock in self._docks.values():
            if dock.panel is None and not self.later and not dock.visibleRegion().isEmpty():
                self._build(dock)

    def panel(self, name: str) -> "Panel | None":
        """Return a panel; None before it is seen for the first time."""
        return self._docks[name].panel

    def show_digest(self, digest: "Digest | None", entry: "Entry | None") -> None:
        """Let all panels show the digest of an entry; those that were never seen will do so when they are."""
        self._ranker = entry.ranker if entry and entry.ranker else "news"
        if self._summary:
            self._summary.set_ranker(self._ranker)
        if digest is not None and digest is self._digest:
            return
        self._digest, self._chosen = digest, _chosen(entry, digest)
        self._lacking = list(self._docks.values())
        long = digest is not None and len(digest.article.text) > _LONG
        if long or self._covered[0]:
            QTimer.singleShot(0, self, self._handing.start)  # started here, it would go before the paint
        elif not self._handing.isActive():
            self._hand_all()
        self.retranslate()

    @property
    def busy(self) -> bool:
        """Whether some panels have still to show the digest."""
        return bool(self._lacking)

    def cover(self, title: str, reason: str) -> None:
        """Say in all panels why there is no digest; without a title, let them be seen as soon as they show one."""
        self._covered = title, reason
        for dock in self._docks.values():
            if title or dock not in self._lacking:
                dock.cover(title, reason)

    def _hand_all(self) -> None:
        while self._lacking:
            self._hand_next()

    def _hand_next(self) -> None:
        """Give the digest to the next panel that lacks it."""
        if len(self._lacking) <= 1:
            self._handing.stop()
        if not self._lacking:  # another digest was handed to all at once
            return
        dock = self._lacking.pop(0)
        if dock.panel:
            self._hand_to(dock.panel)
        dock.cover(*self._covered)

    def _hand_to(self, panel: "Panel") -> None:
        if panel is self._summary:
            self._summary.set_taste(*self._chosen)
        panel.show_digest(self._digest)

    def show_mark(self, span: "Span", chooser: object = None) -> None:
        """Let all panels, but for the one that chose it, point out what stands at a place in the article."""
        for dock in self._docks.values():
            if dock.panel and dock.panel is not chooser:
                dock.panel.show_mark(span)

    def set_count(self, name: str, count: int) -> None:
        """Tell how much a panel holds that is no part of the digest."""
        if self._counts.get(name, 0) != count:
            self._counts[name] = count
            self.retranslate()

    def prefer(self, length: "Length") -> None:
        """Take the length that summaries are to have."""
        if self._summary and self._summary.length != length:
            self._summary.set_length(length)

    def retranslate(self) -> None:
        """Take up another language and other counts."""
        counts = {"speakers": 0, "quotes": 0, "timeline": 0, **self._counts}
        if self._digest:
            counts["speakers"] = sum(1 for speaker in self._digest.speakers if speaker.quotes)
            counts["quotes"] = self._digest.count()
            counts["timeline"] = len(self._digest.events)
        for name, words in kinds.titles().items():
            self._docks[name].name(words, counts.get(name, 0), brief=name in self._crowded)
        self.renamed.emit()

    def shorten(self, crowded: frozenset[str]) -> None:
        """Leave the counts out of the tabs that have no room for them."""
        if crowded != self._crowded:
            self._crowded = crowded
            self.retranslate()

    def _build(self, dock: PanelDock) -> None:
        from desktop_app.window.panels.summary.panel import SummaryPanel  # noqa: PLC0415  # the first panel of all

        panel = kinds.build(dock.key, self._theme)
        if isinstance(panel, SummaryPanel):
            self._take_summary(panel)
        panel.choose(self._preferences.settings.choices)
        panel.span_chosen.connect(partial(self._pass_on, panel, passing=False))
        panel.span_passed.connect(partial(self._pass_on, panel, passing=True))
        panel.choice_made.connect(self.choice_made)
        panel.command_asked.connect(self.command_asked)
        panel.correction_asked.connect(self.correction_asked)
        dock.take(panel)
        self._hand_to(panel)
        self.built.emit(dock.key, panel)

    def _take_summary(self, panel: "SummaryPanel") -> None:
        self._summary = panel
        panel.set_length(self._preferences.length())
        panel.set_ranker(self._ranker)
        panel.summary_changed.connect(self.summary_changed)
        panel.ranker_chosen.connect(self.ranker_chosen)
        panel.length_chosen.connect(self.length_chosen)
        panel.step_made.connect(self.step_made)
        panel.tasted.connect(self.tasted)

    def _pass_on(self, panel: "Panel", span: "Span", *, passing: bool) -> None:
        """Pass on what one panel shows, and let the others point it out too."""
        self.show_mark(span, panel)
        self.span_chosen.emit(span, passing)


def _chosen(entry: "Entry | None", digest: "Digest | None") -> "Chosen":
    """Return the sentences that the reader pinned, and those left out."""
    if not entry or not digest or not (entry.pinned or entry.excluded):
        return (), ()
    from desktop_app.window.notes import pins  # noqa: PLC0415  # most articles have none

    return pins.placed(entry, digest.article.text)
