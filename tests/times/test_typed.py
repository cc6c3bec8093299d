from datetime import date

import pytest

from desktop_app.times import typed

TODAY = date(2025, 6, 2)  # a Monday
CODES = ("en", "id", "ms")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("14 April 2023", "2023-04-14"),
        (" 14 april\t2023. ", "2023-04-14"),
        ("April 14, 2023", "2023-04-14"),
        ("Friday, 14 April 2023", "2023-04-14"),
        ("Jumat, 14 April 2023", "2023-04-14"),
        ("2 Februari 2019", "2019-02-02"),
        ("7 Ogos 2021", "2021-08-07"),
        ("2023-04-14", "2023-04-14"),
        ("2023/4/14", "2023-04-14"),
        ("14/4/2023", "2023-04-14"),
        ("14.04.2023", "2023-04-14"),
        ("kemarin", "2025-06-01"),
        ("yesterday", "2025-06-01"),
        ("April 2023", "2023-04"),
        ("Mei 2023", "2023-05"),
        ("2023", "2023"),
        ("Friday, 14 April 2023, 9:05", "2023-04-14T09:05"),
        ("14 April 2023 pukul 9.05", "2023-04-14T09:05"),
        ("2011–2019", "2011/2019"),
        ("2 Maret 2019 – 4 Januari 2020", "2019-03-02/2020-01-04"),
        ("2019-03-02/2020-01-04", "2019-03-02/2020-01-04"),
    ],
)
def test_a_date_is_read_in_every_language_and_form(words: str, value: str) -> None:
    assert typed.read(words, TODAY, CODES) == value


@pytest.mark.parametrize(
    "words",
    ["", "besok lusa entah", "14 Aprill 2023", "31 Februari 2023", "2023-02-30", "Monday, 14 April 2023",
     "on 14 April 2023 at home", "4 Januari 2020 – 2 Maret 2019", "three days", "2023 - x"],
)  # fmt: skip
def test_what_is_no_date_is_none(words: str) -> None:
    assert typed.read(words, TODAY, CODES) == ""


def test_the_first_language_wins() -> None:
    assert typed.read("2/5/2023", TODAY, ("id", "en")) == "2023-05-02"
