from datetime import date

import pytest

from desktop_app.times import values


@pytest.mark.parametrize(
    ("value", "first", "last", "precision"),
    [
        ("2021", "2021-01-01", "2021-12-31", "year"),
        ("201", "2010-01-01", "2019-12-31", "decade"),
        ("2021-02", "2021-02-01", "2021-02-28", "month"),
        ("2020-W53", "2020-12-28", "2021-01-03", "week"),
        ("2021-W29-WE", "2021-07-24", "2021-07-25", "day"),
        ("2021-Q4", "2021-10-01", "2021-12-31", "quarter"),
        ("2021-H2", "2021-07-01", "2021-12-31", "half"),
        ("2021-07-26", "2021-07-26", "2021-07-26", "day"),
        ("2021-07-26T10:00+07:00", "2021-07-26", "2021-07-26", "time"),
        ("2010/2013", "2010-01-01", "2013-12-31", "year"),
        ("2021-03-17/2021-03-28", "2021-03-17", "2021-03-28", "day"),
    ],
)
def test_interval(value: str, first: str, last: str, precision: str) -> None:
    place = values.interval(value)
    assert place
    assert (place[0].isoformat(), place[1].isoformat(), place[2]) == (first, last, precision)


@pytest.mark.parametrize(
    "value", ["PAST_REF", "P3D", "XXXX-05-03", "2021-13", "2021-02-30", "2021-W54", "0000", "", "2/1"]
)
def test_no_interval(value: str) -> None:
    assert values.interval(value) is None


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        ("D", "2021-01-01"),
        ("W", "2020-W53"),
        ("M", "2021-01"),
        ("Q", "2021-Q1"),
        ("H", "2021-H1"),
        ("Y", "2021"),
        ("DE", "202"),
    ],
)
def test_at(unit: str, value: str) -> None:
    assert values.at(date(2021, 1, 1), unit) == value


def test_shifting_keeps_to_the_calendar() -> None:
    assert values.shifted(date(2020, 1, 31), 1, "M") == date(2020, 2, 29)
    assert values.shifted(date(2020, 2, 29), 1, "Y") == date(2021, 2, 28)
    assert values.shifted(date(9999, 12, 31), 1, "D") is None
    assert values.shifted(date(1, 1, 1), -1, "CE") is None


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [(3, "D", "P3D"), (5, "TH", "PT5H"), ("X", "Y", "PXY"), (2.5, "Y", "P2.5Y"), (0.5, "D", "PT12H"), (2, "Q", "P2Q")],
)
def test_duration(count: float | str, unit: str, value: str) -> None:
    assert values.duration(count, unit) == value
