import pytest
from PySide6.QtCore import QLocale

from desktop_app.article import Published
from desktop_app.window.reading import dates

INDONESIAN, ENGLISH, AMERICAN = QLocale("id_ID"), QLocale("en_GB"), QLocale("en_US")


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
    assert dates.value(value, INDONESIAN) == shown


@pytest.mark.parametrize(
    ("locale", "shown"),
    [(ENGLISH, "19–25 July 2021"), (AMERICAN, "July 19 – July 25, 2021"), (INDONESIAN, "19–25 Juli 2021")],
)
def test_a_week_follows_the_order_of_the_locale(locale: QLocale, shown: str) -> None:
    assert dates.value("2021-W29", locale) == shown


def test_what_has_no_place_on_the_calendar_is_told_in_words() -> None:
    assert dates.value("PRESENT_REF", ENGLISH)
    assert dates.value("2021-07-26TMO", ENGLISH).endswith(", morning")


def test_the_date_of_publication_is_as_precise_as_it_is_known() -> None:
    assert dates.published(Published("2021-07", "month", "header"), INDONESIAN) == "Juli 2021"
    assert dates.published(None, INDONESIAN) == ""
