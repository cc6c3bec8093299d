"""The small window in which the reader says when an article appeared."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from desktop_app.article import Published
from desktop_app.times import values
from desktop_app.window import dates, eager

translate = QCoreApplication.translate
_WIDTH = 360  # px, about 50 letters in a line


class DateDialog(QDialog):
    """Asks for a day. `chosen(str)` is that day, YYYY-MM-DD."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, published: Published | None, today: date) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dates", "Date of the article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why = QLabel(translate("Dates", "Words such as “yesterday” and “last week” are counted from this day."))
        known = QLabel(dates.evidence(published, QLocale()))
        for label in (why, known):
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDTH)
        known.setVisible(bool(known.text()))
        place = values.interval(published.value[:10]) if published else None
        day = place[0] if place else today
        self.edit = QDateEdit(QDate(day.year, day.month, day.day))
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("dddd, d MMMM yyyy")
        self._no_date = QLabel(translate("Dates", "This is no date. Choose a day, or type its number, month and year."))
        self._no_date.setWordWrap(True)
        self._no_date.hide()
        self.edit.lineEdit().inputRejected.connect(self._no_date.show)
        self.edit.dateChanged.connect(self._no_date.hide)
        self.edit.setAccessibleName(translate("Dates", "Day on which the article appeared"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        take = buttons.button(QDialogButtonBox.StandardButton.Ok)
        take.setText(translate("Dates", "Use this date"))
        take.setProperty("look", "primary")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Dates", "Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 16)
        box.setSpacing(12)
        for widget in (why, known, self.edit, self._no_date, buttons):
            box.addWidget(widget)
        self.edit.setFocus()

    def open(self) -> None:
        """Open it, and take what is typed from now on."""
        eager.open_at_once(self, self.edit)

    def _on_accepted(self) -> None:
        self.chosen.emit(self.edit.date().toString(Qt.DateFormat.ISODate))
