"""One timeline of several articles: drawn and as a table; each event with the letters of the articles that tell it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.happenings import Happening, merge
from desktop_app.window.board import Place, Source
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline import event_menu, timeline_rows
from desktop_app.window.panels.timeline.bar import TimelineBar
from desktop_app.window.panels.timeline.chart import TimelineChart
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.widgets.strips import Caption, column

if TYPE_CHECKING:
    from desktop_app.article import Digest

translate = QCoreApplication.translate


class CommonTimeline(QWidget):
    """Shows what some articles tell. `chosen(places)` names where an event stands, in every article that tells it."""

    chosen = Signal(object)
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digests: list[Digest] = []
        self._compact = False
        self._happenings: tuple[Happening, ...] = ()
        self._rows: tuple[timeline_rows.EventRow, ...] = ()
        self._caption = Caption(theme, self)
        self._bar = TimelineBar(theme, self)
        self._chart = TimelineChart(theme, self)
        self._table = EventTable(theme, self)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)  # Qt's signature
        parts.setHandleWidth(1)
        parts.addWidget(self._chart)
        parts.addWidget(self._table)
        parts.setSizes([240, 400])
        box = column(self)
        box.addWidget(self._caption)
        box.addWidget(self._bar)
        box.addWidget(parts, 1)
        for view in (self._chart, self._table):
            view.picked.connect(self._on_picked)
            view.acted.connect(self._on_acted)
            view.menu_asked.connect(self._on_menu_asked)
        self._table.moved.connect(self._chart.select)
        self._bar.changed.connect(self._show)
        self._bar.zoomed.connect(self._chart.zoom)
        self._bar.fitted.connect(self._chart.fit)
        self._bar.export_asked.connect(self.export_asked)

    def focus(self, reason: Qt.FocusReason) -> None:
        """Give the keyboard to the table of events."""
        self._table.setFocus(reason)

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """What is shown, before the filter of kinds."""
        return self._happenings

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Put together what these articles tell."""
        self._digests = [source.digest for source in sources]
        self._happenings = merge(self._digests)
        letters = [source.letter for source in sources]
        self._rows = timeline_rows.merged_rows(self._digests, letters, self._happenings)
        self._bar.offer(None, self._rows)
        self._retranslate()
        self._show()

    def set_compact(self, *, compact: bool) -> None:
        """Leave the drawing out, whose table tells the same."""
        self._compact = compact
        self._bar.set_drawn(drawn=not compact)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another interface language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._bar.retranslate()
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        joined = sum(len(happening.articles) > 1 for happening in self._happenings)
        told = translate("Board", "%Ln told by several", None, joined) if joined else ""
        self._caption.say(translate("Board", "Timeline of all"), told)
        self._chart.setAccessibleName(translate("TimelinePanel", "Timeline, drawn"))
        self._table.setAccessibleName(translate("TimelinePanel", "Events"))

    def _show(self) -> None:
        rows = [row for row in self._rows if self._bar.lets(row)]
        self._chart.show_rows(rows, None)
        self._chart.setVisible(not self._compact and any(row.first is not None for row in rows))
        self._table.show_rows(rows)

    def _on_menu_asked(self, at: int, place: QPoint) -> None:
        event_menu.pop_up(self, at, place, self._on_acted, self._shown, correctable=False)

    def _shown(self) -> object:
        """Return what the index of a happening holds for."""
        return [digest.article for digest in self._digests], self._happenings, self._rows

    def _on_acted(self, action: str, at: int) -> None:
        if action == "show":
            self._on_picked(at)
        elif action == "copy":
            sources = self._happenings[at].sources
            told = ((source, self._digests[source.digest].events[source.event].first) for source in sources)
            main = next((source for source, first in told if first == self._happenings[at].first), sources[0])
            QGuiApplication.clipboard().setMimeData(event_menu.mime(self._digests[main.digest], main.event))

    def _on_picked(self, at: int) -> None:
        self._chart.select(at)
        self._table.select(at)
        sources = self._happenings[at].sources
        rows = [timeline_rows.row(self._digests[source.digest], source.event) for source in sources]
        places = (Place(source.digest, row.span) for source, row in zip(sources, rows, strict=True))
        self.chosen.emit(list(dict.fromkeys(places)))  # one sentence may tell it by two dates
