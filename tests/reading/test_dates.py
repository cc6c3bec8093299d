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
        ("Mon, 03 Mar 2025 14:05:00 +0700", "2025-03-03T14:05", "time"),
    ],
)
def test_dates_in_metadata(written: str, value: str, precision: str) -> None:
    found = dates.published(written)
    assert found is not None
    assert (found.value, found.precision, found.origin) == (value, precision, "metadata")


@pytest.mark.parametrize("written", ["", "kemarin", "2025-13-45", "0000", "99999999999"])
def test_what_is_no_date_gives_none(written: str) -> None:
    assert dates.published(written) is None
