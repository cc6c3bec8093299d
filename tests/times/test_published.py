import pytest

from desktop_app import languages, times
from desktop_app.article import Article, Published, Span

BODY = "\n\nPanen raya dimulai di tiga desa. Warga menyambutnya."


def published(text: str, identity: str = "", source: str = "", code: str = "id") -> Published | None:
    return times.published(Article(text, id=identity, source=source), (), languages.load(code))


@pytest.mark.parametrize(
    ("head", "day", "words"),
    [
        ("Selasa, 17 Jun 2025 19:10 WIB", "2025-06-17", "Selasa, 17 Jun 2025 19:10 WIB"),
        ("Kabarnusa.com- 18/06/2025, 19:46 WIB", "2025-06-18", "18/06/2025"),
        ("Diperbarui 10 Jun 2025, 13:02 WIB", "2025-06-10", "10 Jun 2025"),
        ("09 Juni 2025 |18:01 WIB", "2025-06-09", "09 Juni 2025 |18:01 WIB"),
        ("18 Juni 2025 | 20.32 WIB", "2025-06-18", "18 Juni 2025 | 20.32 WIB"),
        ("Minggu, 8 Juni 2025-  23:37 WIB", "2025-06-08", "Minggu, 8 Juni 2025-  23:37 WIB"),
        ("Rabu, 11 Juni 2025 - 06:48 WIB", "2025-06-11", "Rabu, 11 Juni 2025 - 06:48 WIB"),
        ("Tayang: Senin, 9 Juni 2025 18:53 WIB", "2025-06-09", "Senin, 9 Juni 2025 18:53 WIB"),
        ("Kamis   19 Jun 2025  10:13 WIB", "2025-06-19", "Kamis   19 Jun 2025  10:13 WIB"),
        ("10 Juni 2025", "2025-06-10", "10 Juni 2025"),
    ],
)
def test_a_stamp_in_the_first_lines(head: str, day: str, words: str) -> None:
    found = published(head + BODY)
    assert found
    assert (found.value, found.origin) == (day, "dateline")
    assert found.evidence
    assert found.evidence.of(head) == words


def test_a_crawl_header_is_trusted() -> None:
    assert published(" date 2025-08-16 IPOH: Panen.") == Published("2025-08-16", "day", "header", Span(6, 16))


def test_a_month_in_the_header_becomes_a_day_by_the_text() -> None:
    text = " date 2022-09 Apa kata anda?\n\nPanen dibuka Senin, 5 September 2022. Pasar ditutup Rabu, 7 September 2022."
    found = published(text)
    assert found
    assert (found.value, found.precision, found.origin) == ("2022-09-07", "day", "text")


def test_a_month_in_the_header_alone_stays_a_month() -> None:
    assert published(" date 2022-09 Panen.") == Published("2022-09", "month", "header", Span(1, 13))


def test_the_latest_day_in_the_text_that_is_no_plan() -> None:
    text = (
        "Panen dibuka Senin (5/9/2022). Kata Sri, Rabu (7/9/2022), hasilnya naik. Pasar akan dibuka Jumat (9/9/2022)."
    )
    found = published(text)
    assert found
    assert (found.value, found.origin) == ("2022-09-07", "text")


def test_a_day_without_year_takes_the_year_of_its_weekday_and_the_file_name() -> None:
    found = published("Panen dibuka Senin (5/9).", identity="2022-09-06-panen.txt")
    assert found
    assert found.value == "2022-09-05"


def test_the_address_tells_the_day_when_the_text_does_not() -> None:
    found = published("Panen dibuka.", source="https://kabar.example/2022/09/06/panen")
    assert found
    assert (found.value, found.origin) == ("2022-09-06", "metadata")


def test_nothing_tells_the_day() -> None:
    assert published("Panen dibuka.") is None


def test_an_english_stamp() -> None:
    found = published("Harvest opens\n\nMarch 01, 2018\n\nFarmers cheered.", code="en")
    assert found
    assert found.value == "2018-03-01"
