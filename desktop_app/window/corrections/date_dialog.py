"""The small window in which the reader says when an article appeared."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.article import Published
from desktop_app.times import values
from desktop_app.window.corrections.dialogs import buttons_of
from desktop_app.window.language import dates
from desktop_app.window.looks.theme import Theme
from desktop_app.window.widgets import eager
from desktop_app.window.widgets.base_dialog import BaseDialog
from desktop_app.window.widgets.day_field import DayField
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_WIDTH = 360  # px at 100 %, about 50 letters in a line


class DateDialog(BaseDialog):
    """Asks for a day. `chosen(str)` is that day, YYYY-MM-DD."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, published: Published | None, today: date) -> None:
        super().__init__(parent, theme)
        self.setWindowTitle(translate("Dates", "Date of the article"))
        counted = translate("Dates", "Words such as “yesterday” and “last week” are counted from this day.")
        why, known = text_label(counted, wrap=True), text_label(dates.evidence(published, QLocale()), wrap=True)
        for label in (why, known):
            label.setMinimumWidth(round(_WIDTH * theme.interface_scale))
        known.setVisible(bool(known.text()))
        place = values.appeared(published)
        self.field = DayField(today)
        self.field.name(translate("Dates", "Day on which the article appeared"))
        self.field.write((place[0] if place else today).isoformat())
        buttons = buttons_of(self, translate("Dates", "Use this date"))
        for widget in (why, known, self.field, buttons):
            self.column.addWidget(widget)
        self.field.edit.setFocus()

    def open(self) -> None:
        """Open it, and take what is typed from now on."""
        eager.open_at_once(self, self.field.edit)

    def accept(self) -> None:
        """Take the day; what is none is said to be none, and can be typed again."""
        place = values.interval(self.field.value())
        if place:
            self.chosen.emit(place[0].isoformat())
            super().accept()
        else:
            self.field.complain()
