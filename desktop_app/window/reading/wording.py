"""What the reading pane says about an article, in the reader's language: title, details, dates."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.article import Digest, Published

_LONGEST_LEAD = 90  # characters of the lead that stand for a missing title: two lines of the header
translate = QCoreApplication.translate


def headline(digest: Digest) -> str:
    """Return the article's title or, where it has none, the words of its lead; nothing is invented."""
    article = digest.article
    words = article.title or (digest.sentences[0].span.of(article.text) if digest.sentences else article.text)
    line = " ".join(words[: 4 * _LONGEST_LEAD].split())
    if article.title or len(line) <= _LONGEST_LEAD:
        return line or translate("Reading", "Untitled")
    return f"{line[:_LONGEST_LEAD].rpartition(' ')[0] or line[:_LONGEST_LEAD]}…"


def details(digest: Digest, locale: QLocale) -> str:
    """Return outlet, date, words and quotes in one line; what is not known is left out."""
    text = digest.article.text
    words = sum(len(sentence.span.of(text).split()) for sentence in digest.sentences)
    parts = [
        digest.article.outlet,
        published(digest.article.published, locale),
        counted(translate("Reading", "%n word(s)", None, words), words, locale),
        counted(translate("Reading", "%n quote(s)", None, len(digest.quotes)), len(digest.quotes), locale),
    ]
    return "  ·  ".join(part for part in parts if part)


def counted(told: str, number: int, locale: QLocale) -> str:
    """Return a translated count with its number grouped as the locale does: "2.500 kata".

    The English source is put right here, in case no translation file holds its plurals.
    """
    plural = told.replace("(s)", "" if number == 1 else "s")
    return plural.replace(str(number), locale.toString(number)).replace("%n", locale.toString(number))


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
    return locale.toString(_qt(date(int(year), int(month), int(day))), QLocale.FormatType.LongFormat)


def _week(year: str, week: str, *, locale: QLocale) -> str:
    first = date.fromisocalendar(int(year), int(week), 1)
    return _between(first, first + timedelta(days=6), locale)


def _between(first: date, last: date, locale: QLocale) -> str:
    """Return two days, naming month and year once where they are the same."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").replace("dd", "d").strip(" ,.")
    end = locale.toString(_qt(last), pattern)
    if first.month == last.month and end.startswith(str(last.day)):
        return f"{first.day}–{end}"
    start = pattern if first.year != last.year else pattern.replace("yyyy", "").strip(" ,.")
    return f"{locale.toString(_qt(first), start)} – {end}"


def _month(year: str, month: str, *, locale: QLocale) -> str:
    return locale.toString(_qt(date(int(year), int(month), 1)), "MMMM yyyy")


def _part(year: str, kind: str, number: str, *, locale: QLocale) -> str:
    months = 3 if kind == "Q" else 6
    first = (int(number) - 1) * months + 1
    begin, end = date(int(year), first, 1), date(int(year), first + months - 1, 1)
    return f"{locale.toString(_qt(begin), 'MMMM')} – {locale.toString(_qt(end), 'MMMM yyyy')}"


def _year(year: str, *, locale: QLocale) -> str:
    del locale
    return str(int(year))


def _decade(decade: str, *, locale: QLocale) -> str:
    del locale
    return f"{int(decade)}0–{int(decade)}9"


def _clock(clock: str, locale: QLocale) -> str:
    time = QTime.fromString(clock[:5], "HH:mm")
    return locale.toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else _part_of_day(clock)


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
