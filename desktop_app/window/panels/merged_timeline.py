"""One timeline of the open articles in a window of its own; each event names the articles that tell it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from desktop_app.timeline.merged import Happening, merge
from desktop_app.window import wording
from desktop_app.window.entry import Entry
from desktop_app.window.panels import timeline_rows
from desktop_app.window.panels.timeline_bar import TimelineBar
from desktop_app.window.panels.timeline_chart import TimelineChart
from desktop_app.window.panels.timeline_table import EventTable
from desktop_app.window.theme import Theme

if TYPE_CHECKING:
    from desktop_app.article import Digest

translate = QCoreApplication.translate


class MergedTimeline(QDialog):
    """Shows what the chosen articles tell. `chosen(Entry, Span)` names the place of an event in one of them."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, theme: Theme, entries: Sequence[Entry]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Merged", "Timeline of all open articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._entries = [entry for entry in entries if entry.digest]
        self._taken: list[tuple[Entry, Digest]] = []
        self._happenings: tuple[Happening, ...] = ()
        self._rows: tuple[timeline_rows.EventRow, ...] = ()
        self._bar = TimelineBar(theme, self)
        self._chart = TimelineChart(theme, self)
        self._table = EventTable(theme, self)
        self._articles = QMenu(self)
        self._button = QToolButton(self)
        self._count = QLabel(self)
        self._build()
        self._merge()

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """What is shown, before the filter of kinds."""
        return self._happenings

    def _build(self) -> None:
        for entry in self._entries:
            action = self._articles.addAction(wording.headline(entry).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(True)
        self._articles.triggered.connect(self._merge)
        self._button.setText(translate("Merged", "Articles"))
        self._button.setIcon(self._theme.icon("down"))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setMenu(self._articles)
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setEnabled(len(self._entries) > 1)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(self._button)
        row.addWidget(self._count, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._chart)
        parts.addWidget(self._table)
        parts.setSizes([300, 400])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self._bar)
        box.addWidget(parts, 1)
        self._chart.setAccessibleName(translate("TimelinePanel", "Timeline, drawn"))
        self._table.setAccessibleName(translate("TimelinePanel", "Events"))
        for view in (self._chart, self._table):
            view.picked.connect(self._on_picked)
        self._table.moved.connect(self._chart.select)
        self._bar.changed.connect(self._show)
        self._bar.zoomed.connect(self._chart.zoom)
        self._bar.fitted.connect(self._chart.fit)
        self._bar.export_asked.connect(self._on_export)
        self.resize(760, 720)

    def _merge(self) -> None:
        """Put together what the ticked articles tell."""
        ticked = zip(self._entries, self._articles.actions(), strict=True)
        self._taken = [(entry, entry.digest) for entry, action in ticked if action.isChecked() and entry.digest]
        digests = [digest for _, digest in self._taken]
        self._happenings = merge(digests)
        names = [wording.headline(entry) for entry, _ in self._taken]
        self._rows = timeline_rows.merged_rows(digests, names, self._happenings)
        self._bar.offer(None, self._rows)
        joined = sum(len(happening.sources) > 1 for happening in self._happenings)
        words = translate("Merged", "%Ln event(s)", None, len(self._happenings))
        told = translate("Merged", "%Ln told by several articles", None, joined)
        self._count.setText(f"{words} · {told}" if joined else words)
        self._show()

    def _show(self) -> None:
        rows = [row for row in self._rows if self._bar.lets(row)]
        self._chart.show_rows(rows, None)
        self._table.show_rows(rows)

    def _on_export(self) -> None:
        """Save the timeline of the ticked articles."""
        from desktop_app.window.timeline_export import TimelineExport  # noqa: PLC0415  # seldom needed

        digests = [digest for _, digest in self._taken]
        dialog = TimelineExport(self, digests, translate("Docks", "Timeline"))
        dialog.told.connect(self._count.setText)
        dialog.open()

    def _on_picked(self, at: int) -> None:
        """Go to the words of the event; where several articles tell it, let the reader choose one."""
        self._chart.select(at)
        self._table.select(at)
        names = self._rows[at].sources
        if len(names) == 1:
            self._go(at, 0)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, name in enumerate(names):
            menu.addAction(name.replace("&", "&&")).setData((at, number))
        menu.triggered.connect(self._on_source)
        menu.popup(QCursor.pos() if self.underMouse() else self.mapToGlobal(QPoint(40, 80)))

    def _on_source(self, action: QAction) -> None:
        self._go(*action.data())

    def _go(self, at: int, number: int) -> None:
        source = self._happenings[at].sources[number]
        entry, digest = self._taken[source.digest]
        row = timeline_rows.row(digest, source.event)
        self.chosen.emit(entry, row.span)
