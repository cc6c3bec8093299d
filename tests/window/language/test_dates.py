from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from desktop_app import resources
from desktop_app.article import Published, Span
from desktop_app.window.language import dates

ID, GB, EN = QLocale("id_ID"), QLocale("en_GB"), QLocale("en_US")


@pytest.mark.parametrize(
    ("locale", "form", "expected"),
    [(ID, "MMMM", "26 Juli 2021"), (ID, "MMM", "26 Jul 2021"), (EN, "MMMM", "July 26, 2021")],
)
def test_a_day_stands_in_the_order_of_the_locale(locale: QLocale, form: str, expected: str) -> None:
    assert dates.day(date(2021, 7, 26), locale, form) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2021, 7, 26), date(2021, 7, 26), "26 Juli 2021"),
        (date(2021, 7, 19), date(2021, 7, 25), "19–25 Juli 2021"),
        (date(2021, 7, 26), date(2021, 8, 1), "26 Juli – 1 Agustus 2021"),
        (date(2020, 12, 28), date(2021, 1, 3), "28 Desember 2020 – 3 Januari 2021"),
    ],
)
def test_a_range_names_month_and_year_once(first: date, last: date, expected: str) -> None:
    assert dates.days(first, last, ID) == expected


def test_months() -> None:
    assert dates.months(date(2021, 4, 1), date(2021, 4, 30), ID) == "April 2021"
    assert dates.months(date(2021, 7, 1), date(2021, 9, 30), ID, "MMM") == "Jul–Sep 2021"


@pytest.mark.parametrize(("value", "expected"), [("14:30", "14.30"), ("14:30:05", "14.30"), ("MO", ""), ("", "")])
def test_the_time_of_day(value: str, expected: str) -> None:
    assert dates.clock(value, ID) == expected


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2021-07-26", "Senin, 26 Juli 2021"),
        ("2025-03-05", "Rabu, 5 Maret 2025"),
        ("2021-W29", "19–25 Juli 2021"),
        ("2021-W30", "26 Juli – 1 Agustus 2021"),
        ("2020-W53", "28 Desember 2020 – 3 Januari 2021"),
        ("2021-10", "Oktober 2021"),
        ("2021-Q3", "Juli–September 2021"),
        ("2021-H1", "Januari–Juni 2021"),
        ("2014", "2014"),
        ("199", "1990–1999"),
        ("199X", "1990–1999"),
        ("2021-07-26T19:30", "Senin, 26 Juli 2021, 19.30"),
        ("2021-13-01", ""),
        ("2021-W60", ""),
        ("P3D", ""),
        ("", ""),
    ],
)
def test_values_are_written_in_full_in_indonesian(value: str, shown: str) -> None:
    assert dates.value(value, ID) == shown


@pytest.mark.parametrize(
    ("locale", "shown"),
    [(GB, "19–25 July 2021"), (EN, "July 19 – July 25, 2021"), (ID, "19–25 Juli 2021")],
)
def test_a_week_follows_the_order_of_the_locale(locale: QLocale, shown: str) -> None:
    assert dates.value("2021-W29", locale) == shown


def test_what_has_no_place_on_the_calendar_is_told_in_words() -> None:
    assert dates.value("PRESENT_REF", GB)
    assert dates.value("2021-07-26TMO", GB).endswith(", morning")


def test_the_date_of_publication_is_as_precise_as_it_is_known() -> None:
    assert dates.published(Published("2021-07", "month", "header"), ID) == "Juli 2021"
    assert dates.published(None, ID) == ""


GUESSED = Published("2024-05-21", "day", "text", Span(13, 26), (2024, 2019, 2013))


def test_a_guessed_year_is_told_with_the_others_that_fit() -> None:
    assert dates.evidence(GUESSED, GB) == (
        "The article’s date, Tuesday, 21 May 2024, is told from its words. "
        "Its year is not written and only guessed: by the weekday it may be 2024, 2019 or 2013."
    )
    assert dates.evidence(replace(GUESSED, years=()), GB).endswith("is told from its words.")


def test_a_guessed_year_is_told_in_indonesian(qtbot: QtBot) -> None:
    del qtbot
    translator = QTranslator()
    assert translator.load("ringkas_id", str(resources.path("translations")))
    QCoreApplication.installTranslator(translator)
    told = dates.evidence(GUESSED, ID)
    QCoreApplication.removeTranslator(translator)
    assert told == (
        "Tanggal artikel, Selasa, 21 Mei 2024, disimpulkan dari isinya. "
        "Tahunnya tidak tertulis dan hanya perkiraan: menurut harinya bisa 2024, 2019 atau 2013."
    )


def test_a_date_with_a_guessed_year_is_marked() -> None:
    assert dates.published(GUESSED, ID) == "≈ Selasa, 21 Mei 2024"
    assert dates.short(GUESSED).startswith("≈ 21")
