"""Asks what an event of the timeline is: what happened, when, and of which kind it is."""

import textwrap
from datetime import date
from typing import get_args

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from desktop_app import corrections, languages
from desktop_app.article import Digest, Event, EventRole, Span
from desktop_app.timeline import words as timeline
from desktop_app.times import values
from desktop_app.window.corrections.dialogs import buttons_of
from desktop_app.window.language import words
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets import eager
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.day_field import DayField
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_WIDTH = 460  # px at 100 %
_SENTENCE = 300  # code points of the words in question that are shown
_WORDS = 14  # of a label, at most; a sentence of fewer is one


class EventDialog(BaseDialog):
    """Asks about what the time of an index dates, found or not.

    `told(label, role, value)` tells what the reader says otherwise, each empty where it stays; the value is TIMEX3,
    PAST_REF or FUTURE_REF for an event that is to have no day.
    """

    told = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget, digest: Digest, time: int, today: date) -> None:
        super().__init__(parent, theme)
        event = next((one for one in digest.events if one.time == time), None)
        change, add = translate("Corrections", "Correct the event"), translate("Corrections", "Add an event")
        self.setWindowTitle(change if event else add)
        self.label, self.day = QLineEdit(), DayField(today, stretches=True)
        self.kind = QComboBox()
        for role in get_args(EventRole):
            self.kind.addItem(words.role(role), role)
        sentence = " ".join(corrections.unit_of(digest, digest.times[time].span).of(digest.article.text).split())
        self.label.setText(event.label if event else sentence.rstrip(".") if len(sentence.split()) <= _WORDS else "")
        self.day.write(_value(digest.times[time].value, event))
        self.kind.setCurrentIndex(self.kind.findData(event.role if event else _likely(digest, time, today)))
        self._before = (event.label if event else "", self.kind.currentData() if event else "", self.day.value())
        self._arrange(theme, sentence)

    def start(self) -> None:
        """Open the dialog over its window."""
        self.label.selectAll()
        self.label.setFocus(Qt.FocusReason.OtherFocusReason)
        eager.open_at_once(self, self.label)

    def accept(self) -> None:
        """Tell what is otherwise, unless the day cannot be read or no words are left."""
        day, label = self.day.value(), " ".join(self.label.text().split())
        if not day and self.day.edit.text().strip():
            self.day.complain()
            return
        if not label:
            self.label.setFocus()
            return
        role = self.kind.currentData()
        taken_away = "FUTURE_REF" if role == "plan" else "PAST_REF"
        now = (label, role, day or (taken_away if self._before[2] else ""))
        changed = [new if new != old else "" for new, old in zip(now, self._before, strict=True)]
        if any(changed):
            self.told.emit(*changed)
        super().accept()

    def _arrange(self, theme: Theme, sentence: str) -> None:
        about = text_label(textwrap.shorten(sentence, _SENTENCE, placeholder="…"), wrap=True)
        about.setFont(theme.excerpt_font())
        form = QFormLayout(rowWrapPolicy=QFormLayout.RowWrapPolicy.WrapLongRows, horizontalSpacing=12)
        form.setVerticalSpacing(8)
        for name, field, asked in (
            (translate("Corrections", "&What"), self.label, self.label),
            (translate("Corrections", "W&hen"), self.day, self.day.edit),
            (translate("Corrections", "&Kind"), self.kind, self.kind),
        ):
            label = text_label(name)
            label.setBuddy(asked)
            form.addRow(label, field)
            asked.setAccessibleName(name.replace("&", ""))
        self.day.edit.setPlaceholderText(translate("Corrections", "no day"))
        self.column.addWidget(about)
        self.column.addLayout(form)
        self.column.addWidget(buttons_of(self))
        self.setMinimumWidth(round(_WIDTH * theme.interface_scale))


def _likely(digest: Digest, time: int, today: date) -> EventRole:
    """Return the kind of an event that is to be added: what is still to come is a plan."""
    value, place = digest.times[time].value, values.interval(digest.times[time].value)
    if value == "FUTURE_REF" or (place and place[0] > today):
        return "plan"
    text, unit = digest.article.text, corrections.unit_of(digest, digest.times[time].span)
    before = Span(unit.start, digest.times[time].span.start).of(text).lower().split()
    return "plan" if not timeline.load(languages.load(digest.article.language)).future.isdisjoint(before) else "event"


def _value(value: str, event: Event | None) -> str:
    """Return the value to begin with: that of the time, or the days of the row where they are others ("now")."""
    place = values.interval(value)
    days = f"{place[0]}/{place[1]}" if place else ""
    if event is None or not event.first or days == f"{event.first[:10]}/{event.last[:10]}":
        return value
    return event.first if event.first == event.last else f"{event.first}/{event.last}"
