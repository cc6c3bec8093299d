"""Holidays by the names under which the calendar library knows them."""

import pytest

from desktop_app import languages
from desktop_app.times import holidays
from desktop_app.times.words import TimeWords

NAMES = [(code, name) for code in languages.codes() for name in languages.load(code).tables["times"]["holidays"]]


@pytest.mark.parametrize(("code", "name"), NAMES)
@pytest.mark.parametrize("year", [2019, 2024])
def test_the_calendar_knows_every_holiday(code: str, name: str, year: int) -> None:
    moment = holidays.day(name, year, languages.load(code).words("times", TimeWords).country)
    assert moment
    assert moment.year == year
