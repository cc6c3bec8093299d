import pytest

from desktop_app.reading import dates


@pytest.mark.parametrize(
    ("written", "value", "precision"),
    [
        ("2025-03-03", "2025-03-03", "day"),
        ("2025-03", "2025-03", "month"),
        ("2025", "2025", "year"),
        ("2025-03-03T14:05:00+07:00", "2025-03-03T14:05", "time"),
        ("20250303140500", "2025-03-03", "day"),
        ("1740985500", "2025-03-03T07:05", "time"),
        ("1740985500000", "2025-03-03T07:05", "time"),
        ("26 Juli 2021", "2021-07-26", "day"),
        ("Senin, 26 Juli 2021 | 14.05 WIB", "2021-07-26T14:05", "time"),
        ("Diterbitkan 3 Agt 2021, 09:15", "2021-08-03T09:15", "time"),
        ("July 26, 2021", "2021-07-26", "day"),
        ("Isnin, 5 Ogos 2024", "2024-08-05", "day"),
        ("26/07/2021 14:05", "2021-07-26T14:05", "time"),
        ("03.02.2021", "2021-02-03", "day"),
        ("07/26/2021", "2021-07-26", "day"),
        ("2021/07/26 14:05", "2021-07-26T14:05", "time"),
        ("Mon, 03 Mar 2025 14:05:00 +0700", "2025-03-03T14:05", "time"),
    ],
)
def test_dates_in_metadata(written: str, value: str, precision: str) -> None:
    found = dates.published(written)
    assert found is not None
    assert (found.value, found.precision, found.origin) == (value, precision, "metadata")


@pytest.mark.parametrize(
    "written", ["", "kemarin", "2025-13-45", "0000", "99999999999", "26 Kucing 2021", "45 Juli 2021", "99/99/2021"]
)
def test_what_is_no_date_gives_none(written: str) -> None:
    assert dates.published(written) is None
