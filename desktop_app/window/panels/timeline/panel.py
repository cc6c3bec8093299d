"""The timeline: a drawing on a true scale, and the same events as a table."""

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.article import Digest, Span
from desktop_app.window.corrections import offers
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.panel import Panel
from desktop_app.window.panels.timeline import event_menu, timeline_rows
from desktop_app.window.panels.timeline.article_date import ArticleDate
from desktop_app.window.panels.timeline.bar import TimelineBar
from desktop_app.window.panels.timeline.chart import TimelineChart
from desktop_app.window.panels.timeline.table import EventTable
from desktop_app.window.rows.sheet import line_height

translate = QCoreApplication.translate
_COMPACT_WIDTH, _COMPACT_HEIGHT = 30, 30  # em, below which the controls go with fewer words
_LEGEND_WIDTH = 54  # em, below which a low panel shows the kinds of events by their shapes alone
_WIDE = 760  # px from which the table stands beside the drawing
_DRAWN = 0.4  # of the height for the drawing; a table of fewer than five rows would not be one
_TABLE = 140  # px of height at 100 % without which it stands alone


class TimelinePanel(Panel):
    """Shows the events of one digest; what is corrected is the event of an index."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: tuple[timeline_rows.EventRow, ...] = ()
        self._bar = TimelineBar(theme, self)
        self._date = ArticleDate(theme, self)
        self._chart = TimelineChart(theme, self)
        self._table = EventTable(theme, self)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._build()
        self.show_digest(None)

    def show_digest(self, digest: Digest | None) -> None:
        """Show another digest, or none."""
        same = digest and self._digest and digest.article.text == self._digest.article.text
        left = self._table.left() if same else None
        self._digest = digest
        self._rows = timeline_rows.rows(digest) if digest else ()
        self._bar.offer(digest, self._rows)
        self._date.show_digest(digest)
        self._date.setVisible(digest is not None)
        self._bar.setVisible(bool(self._rows))
        self._show_rows()
        self._table.resume(left)

    def show_mark(self, span: Span) -> None:
        """Select the event that a date of the article belongs to, else the first one in the marked words."""
        of_time = next((row.at for row in self._rows if row.time.touches(span)), None)
        found = of_time if of_time is not None else next((r.at for r in self._rows if r.span.touches(span)), None)
        self._chart.select(found)
        self._table.select(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the table beside the drawing where there is room, else below it."""
        super().resizeEvent(event)
        em = self._theme.interface_font(12).pixelSize()
        low = self.height() < _COMPACT_HEIGHT * em
        self._bar.set_compact(compact=low and self.width() < _LEGEND_WIDTH * em)  # else in two rows, if need be
        self._date.set_compact(compact=low or self.width() < _COMPACT_WIDTH * em)
        self._share_out()
        wide = self.width() >= _WIDE
        first = event.oldSize().width() < 0
        drawn = round(min(18 * line_height(self._theme.interface_font(12)), _DRAWN * self.height()))
        direction = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if first or self._parts.orientation() is not direction:
            self._parts.setOrientation(direction)
            self._parts.setSizes([self.width() - 420, 420] if wide else [drawn, max(self.height() - drawn, 160)])

    def minimumSizeHint(self) -> QSize:
        """Ask for a few lines only: in a low panel the drawing makes room for the table."""
        lines = round(6 * line_height(self._theme.interface_font(12)))
        return QSize(super().minimumSizeHint().width(), self._above() + lines)

    def heightForWidth(self, width: int) -> int:
        """Ask for no more at any width: a dock would otherwise scroll the table out of sight."""
        del width
        return self.minimumSizeHint().height()

    def _above(self) -> int:
        return self._date.minimumSizeHint().height() + self._bar.minimumSizeHint().height()

    def _share_out(self) -> None:
        """Show drawing and table where there is room for both, else the one that is wanted."""
        below = 0 if self.width() >= _WIDE else self._theme.grown(_TABLE)
        single = self.height() < self._above() + self._chart.minimumSizeHint().height() + below
        datable = any(row.first is not None for row in self._rows if self._bar.lets(row))
        drawn = datable and (not single or self._bar.turned_over)
        self._bar.set_single(single=single and datable)
        self._bar.set_drawn(drawn=drawn)
        self._chart.setVisible(drawn)
        self._table.setVisible(not (single and drawn))

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._bar.retranslate()
        self.show_digest(self._digest)

    def missing(self) -> tuple[str, str]:
        """Return what stands in place of the first event."""
        return _missing(self._digest)

    def _build(self) -> None:
        self._parts.addWidget(self._chart)
        self._parts.addWidget(self._table)
        self._parts.setChildrenCollapsible(False)  # Qt's signature
        self._parts.setHandleWidth(1)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        self._arrange((self._date, self._bar), self._parts)
        self._date.shown.connect(self.span_chosen)
        self._date.change_asked.connect(self._on_change_asked)
        for view in (self._chart, self._table):
            view.picked.connect(self._on_picked)
            view.acted.connect(self._on_acted)
            view.menu_asked.connect(self._on_menu_asked)
        self._table.moved.connect(self._chart.select)
        self._bar.changed.connect(self._show_rows)
        self._bar.turned.connect(self._share_out)
        self._bar.zoomed.connect(self._chart.zoom)
        self._bar.fitted.connect(self._chart.fit)
        self._bar.export_asked.connect(self._on_export_asked)

    def _show_rows(self) -> None:
        rows = [row for row in self._rows if self._bar.lets(row)]
        self._chart.show_rows(rows, timeline_rows.published_day(self._digest) if self._digest else None)
        self._table.show_rows(rows)
        self._share_out()
        self._show_view(self._parts, filled=bool(rows))
        self._say(len(rows))

    def _on_picked(self, event: int) -> None:
        self._chart.select(event)
        self._table.select(event)
        self.span_chosen.emit(next(row.span for row in self._rows if row.at == event))

    def _on_menu_asked(self, event: int, place: QPoint) -> None:
        event_menu.pop_up(self, event, place, self._on_acted, self._shown, correctable=True)

    def _shown(self) -> object:
        """Return what the index of an event holds for; another ranker's digest tells the same."""
        return self._digest and self._digest.article, self._rows

    def _on_acted(self, action: str, event: int) -> None:
        if action == "show":
            self._on_picked(event)
        elif action == "copy" and self._digest:
            QGuiApplication.clipboard().setMimeData(event_menu.mime(self._digest, event))
        elif action in offers.ASKS:
            self.correction_asked.emit(action, event)

    def _on_export_asked(self) -> None:
        self.command_asked.emit("export_timeline")

    def _on_change_asked(self) -> None:
        self.command_asked.emit("article_date")

    def _say(self, count: int) -> None:
        self._table.setAccessibleName(translate("TimelinePanel", "Events"))
        self._chart.setAccessibleName(translate("TimelinePanel", "Timeline, drawn"))
        self._chart.setAccessibleDescription(
            translate("TimelinePanel", "%Ln event(s); the table holds the same.", None, count)
        )


def _missing(digest: Digest | None) -> tuple[str, str]:
    if digest is None:
        return (
            translate("TimelinePanel", "No article yet"),
            translate("TimelinePanel", "Open or drop an article; what happened when appears here."),
        )
    if digest.events:
        return (
            translate("TimelinePanel", "No event passes the filter"),
            translate("TimelinePanel", "Choose another kind or another speaker."),
        )
    return (
        translate("TimelinePanel", "No dates"),
        translate("TimelinePanel", "The article names no day, month or year, so there is nothing to put in order."),
    )
