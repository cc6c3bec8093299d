"""Dates as a locale writes them: days, months, ranges, and the values that the analysis found.

`form` is Qt's pattern of the month: `MMM` short, `MMMM` in full.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from desktop_app.window.language.filling import filled

if TYPE_CHECKING:  # the nouns take 15 ms to import, which the first paint need not wait for
    from desktop_app.article import Published

translate = QCoreApplication.translate


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


def short(published: "Published | None") -> str:
    """Return a date as precise as it is known: "26 Jul 2021", "Jul 2021", "2021"."""
    if published is None:
        return ""
    formats = {"day": "d MMM yyyy", "time": "d MMM yyyy", "month": "MMM yyyy", "year": "yyyy"}
    day = QDate.fromString(f"{published.value}-01-01"[:10], Qt.DateFormat.ISODate)
    if not day.isValid() or published.precision not in formats:
        return published.value
    return about(QLocale().toString(day, formats[published.precision]), sure=not published.years)


def published(found: "Published | None", locale: QLocale) -> str:
    """Return the day, month or year of publication, marked where its year is guessed; empty when it is not known."""
    return about(value(found.value, locale), sure=not found.years) if found else ""


def about(words: str, *, sure: bool) -> str:
    """Return the words of a date, marked unless it is sure."""
    return words if sure else f"≈ {words}"


def evidence(found: "Published | None", locale: QLocale) -> str:
    """Return a sentence that tells the date of publication and how it is known; empty when it is not."""
    if found is None:
        return ""
    origin = {
        "metadata": translate("Reading", "The article’s date, %1, comes from its file."),
        "header": translate("Reading", "The article’s date, %1, stands above it."),
        "dateline": translate("Reading", "The article’s date, %1, stands at its beginning."),
        "text": translate("Reading", "The article’s date, %1, is told from its words."),
        "reader": translate("Reading", "The article’s date, %1, is yours."),
    }[found.origin]
    told = origin.replace("%1", value(found.value, locale))
    if not found.years:
        return told
    guess = translate("Reading", "Its year is not written and only guessed: by the weekday it may be %1.")
    return f"{told} {guess.replace('%1', _either(found.years))}"


def _either(years: Sequence[int]) -> str:
    """Return years of which one is meant: “2024, 2019 or 2013”."""
    *others, last = map(str, years)
    return filled(translate("Reading", "%1 or %2"), ", ".join(others), last) if others else last


def value(timex: str, locale: QLocale) -> str:
    """Return a TIMEX3 value as the locale writes dates; empty when it names nothing on the calendar.

    Days come with their weekday ("Senin, 26 Juli 2021"), weeks as their days ("19–25 Juli 2021").
    """
    head, _, hour = timex.partition("T")
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
            return ", ".join(part for part in (told, _clock(hour, locale)) if part)
    return _reference(timex)


def _day(*parts: str, locale: QLocale) -> str:
    return locale.toString(_qt(date(*map(int, parts))), _pattern(locale))


def _pattern(locale: QLocale) -> str:
    """Return the locale's own long form of a day, with days of one digit as one: "Rabu, 5 Maret 2025"."""
    return re.sub("(?<!d)dd(?!d)", "d", locale.dateFormat(QLocale.FormatType.LongFormat))


def _week(year: str, week: str, *, locale: QLocale) -> str:
    first = date.fromisocalendar(int(year), int(week), 1)
    return days(first, first + timedelta(days=6), locale)


def _month(year: str, number: str, *, locale: QLocale) -> str:
    return month(date(int(year), int(number), 1), locale)


def _part(year: str, kind: str, number: str, *, locale: QLocale) -> str:
    length = 3 if kind == "Q" else 6
    first = (int(number) - 1) * length + 1
    begin, end = date(int(year), first, 1), date(int(year), first + length - 1, 1)
    return months(begin, end, locale)


def _year(year: str, *, locale: QLocale) -> str:
    del locale
    return str(int(year))


def _decade(decade: str, *, locale: QLocale) -> str:
    del locale
    return f"{int(decade)}0–{int(decade)}9"


def _clock(hour: str, locale: QLocale) -> str:
    return clock(hour, locale) or _part_of_day(hour)


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


def _qt(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
