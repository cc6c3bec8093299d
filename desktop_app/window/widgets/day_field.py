"""A field for a date: typed or pasted in any form, stepped by arrow keys, or chosen in a calendar below it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from desktop_app.times import values
from desktop_app.window.language import dates
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_CELL = (3.2, 2.1)  # em, width and height of a day in the calendar
_ROWS, _COLUMNS = 8, 7  # of a calendar with its month and its weekdays
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DayField(QWidget):
    """Asks for a date, counted from `today` where it is relative.

    `value()` is its TIMEX3 value, empty for what is none. Unless `stretches` are taken, it must be one day.
    """

    def __init__(self, today: date, *, stretches: bool = False) -> None:
        super().__init__()
        self._today = today
        self._stretches = stretches
        self._given = ("", "")  # words that were written here, and what they mean
        self._known = ("", "")  # words that were read last, and what they mean
        self.edit = QLineEdit()
        self.edit.installEventFilter(self)
        self._open = QPushButton(translate("Dates", "Calendar"))
        self._open.setCheckable(True)
        self._open.setAutoDefault(False)
        self._said = text_label(wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # what it says makes nothing else move
        self._calendar = self._made_calendar()
        self.edit.textChanged.connect(self._on_text)
        self._open.toggled.connect(self._on_toggled)
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.edit, 0, 0)
        box.addWidget(self._open, 0, 1)
        box.addWidget(self._calendar, 1, 0, 1, 2)
        box.addWidget(self._said, 2, 0, 1, 2)
        self._on_text()

    def name(self, words: str) -> None:
        """Say what the field asks for."""
        self.edit.setAccessibleName(words)

    def write(self, value: str) -> None:
        """Write a date, as the locale does; what has no place on the calendar leaves the field empty."""
        words = dates.value(value, QLocale()) if values.interval(value) else ""
        self._given = (words or value, value) if values.interval(value) else ("", "")
        self.edit.setText(self._given[0])
        self.edit.selectAll()

    def value(self) -> str:
        """Return the date as a TIMEX3 value; empty for none, and for a stretch where a day is wanted."""
        value = self._read()
        place = values.interval(value) if value else None
        if self._stretches:
            return value if place else ""
        return place[0].isoformat() if place and place[0] == place[1] else ""

    def complain(self) -> None:
        """Say that this is no date, and let it be typed again."""
        self._say(wrong=True)
        self.edit.setFocus()
        self.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the next day or the one before by the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._open.setChecked(True)  # as the arrow of a list opens it
            elif place := values.interval(self._read()):
                moment = values.shifted(place[0], _STEPS[Qt.Key(event.key())], "D")
                self.write(moment.isoformat() if moment else "")
            return True
        return super().eventFilter(watched, event)

    def _made_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())  # Qt's red is hard to read in dark colours
        em = self.fontMetrics().height()
        calendar.setMinimumSize(round(_COLUMNS * _CELL[0] * em * 0.75), round(_ROWS * _CELL[1] * em * 0.75))
        calendar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        calendar.setAccessibleName(translate("Dates", "Calendar"))
        calendar.clicked.connect(self._on_day)
        calendar.activated.connect(self._on_day)
        calendar.hide()
        return calendar

    def _read(self) -> str:
        words = self.edit.text().strip()
        if words == self._given[0].strip():
            return self._given[1]
        if words != self._known[0]:  # what is typed is asked for several times
            self._known = words, self._parsed(words)
        return self._known[1]

    def _parsed(self, words: str) -> str:
        from desktop_app import languages  # noqa: PLC0415  # what reads dates takes a moment to load
        from desktop_app.times import typed  # noqa: PLC0415  # the same

        own = QLocale().name().partition("_")[0]
        return typed.read(words, self._today, sorted(languages.codes(), key=lambda code: code != own))

    def _on_text(self) -> None:
        self._say(wrong=False)
        place = values.interval(self._read())
        if place and self._calendar.isVisible():
            self._calendar.setSelectedDate(QDate(place[0].year, place[0].month, place[0].day))

    def _say(self, *, wrong: bool) -> None:
        """Tell how the words are read, else how a date may be written."""
        read, value = self._read(), self.value()
        if value:
            said = "" if self.edit.text() == self._given[0] else dates.value(value, QLocale())
        elif read and not self._stretches:
            said = translate("Dates", "%1 is no single day.").replace("%1", dates.value(read, QLocale()))
        else:
            no = translate("Dates", "This is no date.") if wrong else ""
            example = translate("Dates", "For example: 20 March 2025, 20/3/2025 or 2025-03-20.")
            said = f"{no} {example}".strip()
        self._said.setText(said)

    def _on_toggled(self, opened: bool) -> None:  # noqa: FBT001  # Qt's own signal
        self._calendar.setVisible(opened)
        self._on_text()
        self.window().adjustSize()
        (self._calendar if opened else self.edit).setFocus()

    def _on_day(self, day: QDate) -> None:
        self.write(day.toString(Qt.DateFormat.ISODate))
        self._open.setChecked(False)
