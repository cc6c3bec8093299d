"""Calendar values as the reader's language writes them, in full."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.article import Published
from desktop_app.window import dates

translate = QCoreApplication.translate


def published(found: Published | None, locale: QLocale) -> str:
    """Return the day, month or year of publication; empty when it is not known."""
    return value(found.value, locale) if found else ""


def value(timex: str, locale: QLocale) -> str:
    """Return a TIMEX3 value as the locale writes dates; empty when it names nothing on the calendar.

    Days come with their weekday ("Senin, 26 Juli 2021"), weeks as their days ("19–25 Juli 2021").
    """
    head, _, clock = timex.partition("T")
    for pattern, written in (
        (r"(\d{4})-(\d\d)-(\d\d)", _day),
        (r"(\d{4})-W(\d\d)", _week),
        (r"(\d{4})-(\d\d)", _month),
        (r"(\d{4})-([QH])(\d)", _part),
        (r"(\d{4})", _year),
        (r"(\d{3})X?", _decade),
    ):
        match = re.fullmatch(pattern, head)
        if match:
            try:
                told = written(*match.groups(), locale=locale)
            except ValueError:
                return ""
            return ", ".join(part for part in (told, _clock(clock, locale)) if part)
    return _reference(timex)


def _day(year: str, month: str, day: str, *, locale: QLocale) -> str:
    return locale.toString(_qt(date(int(year), int(month), int(day))), _pattern(locale))


def _pattern(locale: QLocale) -> str:
    """Return the locale's own long form of a day, with days of one digit as one: "Rabu, 5 Maret 2025"."""
    return re.sub("(?<!d)dd(?!d)", "d", locale.dateFormat(QLocale.FormatType.LongFormat))


def _week(year: str, week: str, *, locale: QLocale) -> str:
    first = date.fromisocalendar(int(year), int(week), 1)
    return dates.days(first, first + timedelta(days=6), locale)


def _month(year: str, month: str, *, locale: QLocale) -> str:
    return dates.month(date(int(year), int(month), 1), locale)


def _part(year: str, kind: str, number: str, *, locale: QLocale) -> str:
    months = 3 if kind == "Q" else 6
    first = (int(number) - 1) * months + 1
    begin, end = date(int(year), first, 1), date(int(year), first + months - 1, 1)
    return dates.months(begin, end, locale)


def _year(year: str, *, locale: QLocale) -> str:
    del locale
    return str(int(year))


def _decade(decade: str, *, locale: QLocale) -> str:
    del locale
    return f"{int(decade)}0–{int(decade)}9"


def _clock(clock: str, locale: QLocale) -> str:
    return dates.clock(clock, locale) or _part_of_day(clock)


def _part_of_day(code: str) -> str:
    return {
        "MO": translate("Reading", "morning"),
        "MI": translate("Reading", "midday"),
        "AF": translate("Reading", "afternoon"),
        "EV": translate("Reading", "evening"),
        "NI": translate("Reading", "night"),
        "DT": translate("Reading", "daytime"),
    }.get(code, "")


def _reference(timex: str) -> str:
    return {
        "PRESENT_REF": translate("Reading", "At the time of publication"),
        "PAST_REF": translate("Reading", "In the past, no exact time"),
        "FUTURE_REF": translate("Reading", "In the future, no exact time"),
    }.get(timex, "")


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
