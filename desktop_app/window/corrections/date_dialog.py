"""The small window in which the reader says when an article appeared."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.article import Published
from desktop_app.times import values
from desktop_app.window.corrections.dialogs import buttons_of
from desktop_app.window.language import dates
from desktop_app.window.widgets import eager
from desktop_app.window.widgets.day_field import DayField
from desktop_app.window.widgets.labels import text_label

translate = QCoreApplication.translate
_WIDTH = 360  # px, about 50 letters in a line


class DateDialog(QDialog):
    """Asks for a day. `chosen(str)` is that day, YYYY-MM-DD."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, published: Published | None, today: date) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dates", "Date of the article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why = text_label(translate("Dates", "Words such as “yesterday” and “last week” are counted from this day."))
        known = text_label(dates.evidence(published, QLocale()))
        for label in (why, known):
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDTH)
        known.setVisible(bool(known.text()))
        place = values.appeared(published)
        self.field = DayField(today)
        self.field.name(translate("Dates", "Day on which the article appeared"))
        self.field.write((place[0] if place else today).isoformat())
        buttons = buttons_of(self, translate("Dates", "Use this date"))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 16)
        box.setSpacing(12)
        for widget in (why, known, self.field, buttons):
            box.addWidget(widget)
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
