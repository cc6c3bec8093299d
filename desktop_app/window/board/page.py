"""The board: what stands in the centre while several articles are selected."""

from collections.abc import Generator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QWidget

from desktop_app.happenings import Happening
from desktop_app.piecemeal import finished
from desktop_app.window.board import Place, Source, correcting, sources, voice_rows
from desktop_app.window.board.correcting import Correctable
from desktop_app.window.board.excerpt import Excerpt
from desktop_app.window.board.timeline import CommonTimeline, told
from desktop_app.window.desk.entry import Entry
from desktop_app.window.language import dates
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels import facts
from desktop_app.window.panels.timeline import timeline_rows
from desktop_app.window.rows.row_list import RowList
from desktop_app.window.rows.rows import Row, RowModel
from desktop_app.window.widgets.controls import Switch
from desktop_app.window.widgets.labels import coloured, text_label
from desktop_app.window.widgets.page import Page
from desktop_app.window.widgets.reflow import Reflow
from desktop_app.window.widgets.slices import Slices
from desktop_app.window.widgets.strips import PADDING, Caption, column
from desktop_app.window.widgets.tab_order import Lead
from desktop_app.window.widgets.translated import Translated

translate = QCoreApplication.translate
_VOICES = 344  # px at 100 %, as wide as a panel
_BESIDE = 680  # px at 100 %, below which voices and timeline are shown in turn
_LOW = 940  # px at 100 %, below which the words get fewer lines
_FEW = 12  # articles that are gone through at once
_PAUSE_MS = 100  # after which articles that were read meanwhile are taken in, all at once


class _Made(NamedTuple):
    """What is shown of some articles; `quoted` words they hold."""

    voices: list[Row]
    happenings: tuple[Happening, ...]
    events: tuple[timeline_rows.EventRow, ...]
    quoted: int


class Chosen(NamedTuple):
    """A voice, or an event of the timeline, and which of its places is shown."""

    voice: Row | None
    event: tuple[int, timeline_rows.EventRow] | None
    place: Place | None


class Board(Translated, Page):
    """Shows some articles together.

    `opened(Entry, Span)` tells which words are wanted in their article, `corrected(Entry, str, target)` what is to be
    said otherwise of which one (see `Corrector.ask`), `command_asked(name)` what else is to be done.
    """

    opened = Signal(object, object)
    corrected = Signal(object, str, object)
    command_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: Sequence[Entry] = ()
        self._sources: tuple[Source, ...] = ()
        self._title, self._line = text_label(wrap=True), text_label(wrap=True)
        self._summary, self._export = QPushButton(), QPushButton()
        self._caption = Caption(theme, self)
        self._model = RowModel(parent=self)
        self._voices = RowList(theme, self._model, voice_rows.compose, self)
        self._timeline = CommonTimeline(theme, self)
        self._excerpt = Excerpt(theme, self)
        self._side, self._sides = _Ground(theme), QSplitter(self)
        self._parts = Switch(theme, ("", ""), self)
        self._beside = True
        self._pause = QTimer(self, singleShot=True)
        self._slices, self._quoted = Slices(self), 0
        self._coming: Chosen | None = None
        self._build()
        self._pause.timeout.connect(self._gather)
        self._parts.chosen.connect(self._show_side)
        self._voices.act_on({Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "drop"}, lambda _: ())
        self._voices.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._voices.customContextMenuRequested.connect(self._on_menu_asked)
        self._voices.chosen.connect(self._on_voice)
        self._voices.passed.connect(self._on_voice)
        self._voices.acted.connect(self._on_acted)
        self._timeline.chosen.connect(self._on_places)
        self._timeline.corrected.connect(self.corrected)
        self._timeline.export_asked.connect(self._on_export_timeline)
        self._excerpt.opened.connect(self.opened)
        self._summary.clicked.connect(self._on_summary)
        self._export.clicked.connect(self._on_export)
        theme.changed.connect(self._restyle)
        self._restyle()
        Lead(self, self._chosen_list)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these articles; those that are still being read come later."""
        if list(entries) != list(self._entries) or not self.isVisible():
            self._choose_nothing()
        self._entries = entries
        if self.isVisible():  # while many are closed one by one, only what is left at last is wanted
            self._pause.start(0)
        else:
            self._gather()

    def chosen(self) -> Chosen:
        """Return what is chosen, to `resume` there."""
        return Chosen(self._voices.current_row(), self._timeline.left(), self._excerpt.place)

    def resume(self, chosen: Chosen) -> None:
        """Go on, as soon as the articles are shown, at what was chosen of them earlier."""
        self._coming = chosen
        self._gather()

    def update_entry(self, entry: Entry) -> None:
        """Take in what is new about an article, if it is one of those shown."""
        if entry in self._entries:
            self._pause.start(_PAUSE_MS)

    def show_part(self, name: str) -> bool:
        """Give the keyboard to what stands here for a panel of one article; tell whether there is anything."""
        reason = Qt.FocusReason.TabFocusReason  # the ring shows where the keyboard is
        match name:
            case "summary":
                self.command_asked.emit("together")
            case "speakers" | "quotes":  # a click on somebody shows their words
                self._show_side(0)
                self._voices.setFocus(reason)
            case "timeline":
                self._show_side(1)
                self._timeline.focus(reason)
            case _:
                return False
        return True

    def retranslate(self) -> None:
        """Take the words of another interface language."""
        self._gather()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the voices beside the timeline where there is room, else show one of them at a time."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE * max(self._theme.interface_scale, 1.0)
        if beside != self._beside:
            self._beside = beside
            self._timeline.set_compact(compact=not beside)
            self._show_side(self._parts.current())
        self._excerpt.set_low(low=self.height() < _LOW * max(self._theme.interface_scale, 1.0))

    def _show_side(self, at: int) -> None:
        """Show the voices (0) or the timeline (1), or both where there is room for them beside each other."""
        self._parts.choose(at)
        self._bar.setVisible(not self._beside)
        self._side.setVisible(self._beside or at == 0)
        self._timeline.setVisible(self._beside or at == 1)

    def _shares(self) -> list[int]:
        voices = round(_VOICES * max(self._theme.interface_scale, 1.0))
        return [voices, max(self.width() - voices, 1)]

    def _build(self) -> None:
        for button, icon in ((self._summary, "summary"), (self._export, "export")):
            button.setIcon(self._theme.icon(icon))
        words = QWidget(self)
        lines = column(words, spacing=4)
        lines.addWidget(self._title)
        lines.addWidget(self._line)
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._summary)
        row.addWidget(self._export)
        row.addStretch(1)
        head = _Head(self._theme)
        column(head, margins=(PADDING + 8, 20, PADDING, 16)).addWidget(Reflow((words, tools), head, spacing=16, grow=0))
        self._bar = _Head(self._theme)
        column(self._bar, margins=(PADDING, 8, PADDING, 8)).addWidget(self._parts)
        self._bar.hide()
        voices = self._side
        side = column(voices)
        side.addWidget(self._caption)
        side.addWidget(self._voices, 1)
        self._sides.setChildrenCollapsible(False)  # Qt's signature
        self._sides.setHandleWidth(1)
        self._sides.addWidget(voices)
        self._sides.addWidget(self._timeline)
        self._sides.setStretchFactor(1, 1)
        self._sides.setSizes(self._shares())
        box = column(self)
        box.addWidget(head)
        box.addWidget(self._bar)
        box.addWidget(self._sides, 1)
        box.addWidget(self._excerpt)

    def _gather(self) -> None:
        """Take in what the articles hold now; what stands there stays until all is gone through."""
        self._pause.stop()
        now = sources(self._entries)
        work = _made(now)
        if len(now) <= _FEW:  # takes no time
            self._show(now, finished(work))
        else:
            self._slices.run(work, partial(self._show, now))

    def _show(self, now: tuple[Source, ...], made: _Made) -> None:
        """Show what was made of the articles, and go on at whatever was chosen."""
        self._slices.stop()
        voice, event, place = self._coming or self.chosen()
        self._coming = None
        self._sources = now
        self._excerpt.show_places((), ())
        self._quoted = made.quoted
        self._model.show(made.voices)
        self._timeline.show_told(now, made.happenings, made.events)
        self._timeline.choose(None)
        if voice:
            self._voices.show_row(voice.key)
            self._show_voice(self._voices.current_row())
        else:
            self._voices.clearSelection()
            self._timeline.resume(event)
        self._excerpt.resume(place)
        self._name_all()

    def _chosen_list(self) -> QWidget | None:
        """Return the list in which something is chosen."""
        if self._voices.current_row():
            return self._voices
        return self._timeline.table if self._timeline.left() else None

    def _choose_nothing(self) -> None:
        self._voices.clearSelection()
        self._timeline.choose(None)
        self._excerpt.show_places((), ())

    def _name_all(self) -> None:
        self._title.setText(translate("Board", "%Ln article(s) read together", None, len(self._sources)))
        self._line.setText(" · ".join(filter(None, self._figures())))
        told = translate("SpeakersPanel", "%Ln word(s) in quotes", None, self._quoted)
        self._caption.say(translate("SpeakersPanel", "Share of voice"), told)
        self._voices.setAccessibleName(translate("Board", "Speakers of all articles"))
        self._parts.rename((translate("Actions", "Speakers"), translate("Actions", "Timeline")))
        for button, name in (
            (self._summary, translate("Board", "Summary…")),
            (self._export, translate("Board", "Export…")),
        ):
            button.setText(f" {name}")  # a little more room after the icon
            button.setAccessibleName(name)

    def _figures(self) -> tuple[str, ...]:
        quoted = [row for row in self._model.rows if isinstance(row, voice_rows.VoiceRow) and row.stretches]
        missing = len(self._entries) - len(self._sources)
        return (
            _period(self._sources),
            translate("Articles", "%Ln speaker(s)", None, len(quoted)),
            translate("Board", "%Ln event(s)", None, len(self._timeline.happenings)),
            translate("Board", "%Ln not read", None, missing) if missing else "",
        )

    def _restyle(self) -> None:
        self._title.setFont(self._theme.excerpt_font(22, semibold=True))
        self._line.setFont(self._theme.interface_font())
        coloured(self._line, self._theme, "ink2")

    def _on_voice(self, row: Row) -> None:
        self._timeline.choose(None)
        self._show_voice(row)

    def _show_voice(self, row: Row | None) -> None:
        self._excerpt.show_places(self._sources, row.places if isinstance(row, voice_rows.VoiceRow) else ())

    def _on_places(self, places: Sequence[Place]) -> None:
        self._voices.clearSelection()
        self._excerpt.show_places(self._sources, places)

    def _on_menu_asked(self, place: QPoint) -> None:
        row = self._voices.current_row()
        if isinstance(row, voice_rows.VoiceRow):
            self._on_voice(row)  # chosen by the same press
            own = ((translate("Board", "Show the words"), partial(self._show_voice, row)),)
            several = voice_rows.correctable(row, self._sources)
            correcting.pop_up(self._voices, self._voices.viewport().mapToGlobal(place), own, several, self._ask)

    def _on_acted(self, action: str, row: Row) -> None:
        """Correct a voice of one article by a key; of several articles the reader chooses one."""
        several = voice_rows.correctable(row, self._sources) if isinstance(row, voice_rows.VoiceRow) else []
        if len(several) == 1:
            self._ask(action, several[0])
        elif several:
            self._on_menu_asked(self._voices.visualRect(self._voices.currentIndex()).center())

    def _ask(self, name: str, one: Correctable) -> None:
        if one.current:
            self.corrected.emit(one.source.entry, name, one.target)

    def _on_summary(self) -> None:
        self.command_asked.emit("together")

    def _on_export(self) -> None:
        self.command_asked.emit("export")

    def _on_export_timeline(self) -> None:
        self.command_asked.emit("export_timeline")


class _Ground(QWidget):
    """A part that stands on the ground of panels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        del event
        QPainter(self).fillRect(self.rect(), self._theme.tokens.panel)


class _Head(QWidget):
    """The part above, with a line below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.line)


def _made(now: tuple[Source, ...]) -> Generator[None, None, _Made]:
    """Go through the articles, in slices."""
    quoted = 0
    for source in now:
        quoted += facts.all_quoted_words(source.digest)
        yield
    found = yield from voice_rows.rows(now)
    happenings, events = yield from told(now)
    return _Made(found, happenings, events, quoted)


def _period(several: Sequence[Source]) -> str:
    """Return the days on which the articles appeared, from the first to the last."""
    known = sorted(filter(None, (timeline_rows.published_day(source.digest) for source in several)))
    return dates.days(date.fromordinal(known[0]), date.fromordinal(known[-1]), QLocale()) if known else ""
