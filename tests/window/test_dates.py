from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop_app.window import dates

ID, EN = QLocale("id_ID"), QLocale("en_US")


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
