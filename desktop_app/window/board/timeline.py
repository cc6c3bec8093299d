"""One timeline of several articles: drawn and as a table; each event with the letters of the articles that tell it."""

from collections.abc import Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.happenings import Happening, merging
from desktop_app.window.board import Place, Source, correcting
from desktop_app.window.board.correcting import Correctable
from desktop_app.window.corrections import offers
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline import event_menu, timeline_rows
from desktop_app.window.panels.timeline.bar import TimelineBar
from desktop_app.window.panels.timeline.chart import TimelineChart
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.widgets.strips import Caption, column
from desktop_app.window.widgets.translated import Translated

if TYPE_CHECKING:
    from desktop_app.article import Digest

translate = QCoreApplication.translate


def told(
    sources: Sequence[Source],
) -> Generator[None, None, tuple[tuple[Happening, ...], tuple[timeline_rows.EventRow, ...]]]:
    """Return what some articles tell, and its rows; in slices."""
    digests = [source.digest for source in sources]
    happenings = yield from merging(digests)
    rows = []
    for row in timeline_rows.merged_rows(digests, [source.letter for source in sources], happenings):
        rows.append(row)
        yield
    return happenings, tuple(rows)


class CommonTimeline(Translated, QWidget):
    """Shows what some articles tell.

    `chosen(places)` names where an event stands, in every article that tells it.
    """

    chosen = Signal(object)
    corrected = Signal(object, str, object)  # see the board's
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digests: list[Digest] = []
        self._sources: Sequence[Source] = ()
        self._compact = False
        self._happenings: tuple[Happening, ...] = ()
        self._rows: tuple[timeline_rows.EventRow, ...] = ()
        self._caption = Caption(theme, self)
        self._bar = TimelineBar(theme, self)
        self._chart = TimelineChart(theme, self)
        self.table = EventTable(theme, self)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)  # Qt's signature
        parts.setHandleWidth(1)
        parts.addWidget(self._chart)
        parts.addWidget(self.table)
        parts.setSizes([240, 400])
        box = column(self)
        box.addWidget(self._caption)
        box.addWidget(self._bar)
        box.addWidget(parts, 1)
        for view in (self._chart, self.table):
            view.picked.connect(self._on_picked)
            view.acted.connect(self._on_acted)
            view.menu_asked.connect(self._on_menu_asked)
        self.table.moved.connect(self._on_moved)
        self._bar.changed.connect(self._show)
        self._bar.zoomed.connect(self._chart.zoom)
        self._bar.fitted.connect(self._chart.fit)
        self._bar.export_asked.connect(self.export_asked)

    def focus(self, reason: Qt.FocusReason) -> None:
        """Give the keyboard to the table of events."""
        self.table.setFocus(reason)

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """What is shown, before the filter of kinds."""
        return self._happenings

    def show_told(
        self, sources: Sequence[Source], happenings: tuple[Happening, ...], rows: tuple[timeline_rows.EventRow, ...]
    ) -> None:
        """Show what these articles are known to tell."""
        self._sources = sources
        self._digests = [source.digest for source in sources]
        self._happenings, self._rows = happenings, rows
        self._bar.offer(None, self._rows)
        self._name_parts()
        self._show()

    def choose(self, event: int | None) -> None:
        """Choose an event without telling anybody; None chooses nothing."""
        self._chart.select(event)
        if event is None:
            self.table.setCurrentIndex(QModelIndex())  # else keys would act on what is not chosen
        self.table.select(event)

    def left(self) -> tuple[int, timeline_rows.EventRow] | None:
        """Return the chosen event, to `resume` there when others come."""
        return self.table.left()

    def resume(self, left: tuple[int, timeline_rows.EventRow] | None) -> None:
        """Go on at an event that was `left`, or where it stood."""
        self.table.resume(left)

    def set_compact(self, *, compact: bool) -> None:
        """Leave the drawing out, whose table tells the same."""
        self._compact = compact
        self._bar.set_drawn(drawn=not compact)
        self._show()

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._bar.retranslate()
        self._name_parts()

    def _name_parts(self) -> None:
        joined = sum(len(happening.articles) > 1 for happening in self._happenings)
        told = translate("Board", "%Ln told by several", None, joined) if joined else ""
        self._caption.say(translate("Board", "Timeline of all"), told)
        self._chart.setAccessibleName(translate("TimelinePanel", "Timeline, drawn"))
        self.table.setAccessibleName(translate("TimelinePanel", "Events"))

    def _show(self) -> None:
        rows = [row for row in self._rows if self._bar.lets(row)]
        self._chart.show_rows(rows, None)
        self._chart.setVisible(not self._compact and any(row.first is not None for row in rows))
        self.table.show_rows(rows)

    def _on_menu_asked(self, at: int, place: QPoint) -> None:
        happening = self._happenings[at]

        def act(name: str) -> None:
            if self._happenings[at : at + 1] == (happening,):  # unless others came meanwhile
                self._on_acted(name, at)

        own = (
            (translate("Board", "Show the words"), partial(act, "show")),
            (translate("TimelinePanel", "Copy with date and source") + "\tCtrl+C", partial(act, "copy")),
        )
        correcting.pop_up(self, place, own, self._correctable(at), self._ask)

    def _correctable(self, at: int) -> list[Correctable]:
        """Return what each article tells of a happening."""
        sources = self._happenings[at].sources
        return [Correctable(self._sources[source.digest], source.event, offers.of_event()) for source in sources]

    def _ask(self, name: str, one: Correctable) -> None:
        if one.current:
            self.corrected.emit(one.source.entry, name, one.target)

    def _on_acted(self, action: str, at: int) -> None:
        if action == "show":
            self._on_picked(at)
        elif action in ("event", "no_event"):
            several = self._correctable(at)
            if len(several) == 1:
                self._ask(action, several[0])
            else:  # each may tell it by another date
                self._on_menu_asked(at, self.table.mapToGlobal(self.table.rect().center()))
        elif action == "copy":
            sources = self._happenings[at].sources
            told = ((source, self._digests[source.digest].events[source.event].first) for source in sources)
            main = next((source for source, first in told if first == self._happenings[at].first), sources[0])
            QGuiApplication.clipboard().setMimeData(event_menu.mime(self._digests[main.digest], main.event))

    def _on_picked(self, at: int) -> None:
        self.choose(at)
        self._tell(at)

    def _on_moved(self, at: int) -> None:
        self._chart.select(at)
        self._tell(at)

    def _tell(self, at: int) -> None:
        sources = self._happenings[at].sources
        rows = [timeline_rows.row(self._digests[source.digest], source.event) for source in sources]
        places = (Place(source.digest, row.span) for source, row in zip(sources, rows, strict=True))
        self.chosen.emit(list(dict.fromkeys(places)))  # one sentence may tell it by two dates
