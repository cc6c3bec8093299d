"""Days, months and ranges as a locale writes them; `form` is Qt's pattern of the month: `MMM` short, `MMMM` in full."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QTime


def day(value: date, locale: QLocale, form: str = "MMMM", *, year: bool = True) -> str:
    """Return a day in the order of the locale and without its weekday: `26 Juli 2021`, `July 26, 2021`."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = pattern.replace("dddd", "").replace("MMMM", form).replace("dd", "d")
    if not year:
        pattern = pattern.replace("yyyy", "")
    return locale.toString(_qt(value), pattern.strip(" ,."))


def days(first: date, last: date, locale: QLocale, form: str = "MMMM") -> str:
    """Return a range of days, naming month and year once where they are the same: `19–25 Juli 2021`."""
    if first == last:
        return day(first, locale, form)
    end = day(last, locale, form)
    if (first.year, first.month) == (last.year, last.month) and end.startswith(str(last.day)):
        return f"{first.day}–{end}"
    return f"{day(first, locale, form, year=first.year != last.year)} – {end}"


def month(value: date, locale: QLocale, form: str = "MMMM", *, year: bool = True) -> str:
    """Return a month: `Juli 2021`."""
    return locale.toString(_qt(value), f"{form} yyyy" if year else form)


def months(first: date, last: date, locale: QLocale, form: str = "MMMM") -> str:
    """Return a range of months, naming the year once where it is the same: `Jul–Sep 2021`."""
    if (first.year, first.month) == (last.year, last.month):
        return month(first, locale, form)
    return f"{month(first, locale, form, year=first.year != last.year)}–{month(last, locale, form)}"


def clock(value: str, locale: QLocale) -> str:
    """Return the time of day that begins `value` (`14:30`); empty when it is none."""
    time = QTime.fromString(value[:5], "HH:mm")
    return locale.toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else ""


def _qt(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
