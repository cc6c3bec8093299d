"""Which days a row covers, and what goes on since then."""

import pytest

from desktop_app.article import Article, Event, Published
from desktop_app.digest import digest


def events(text: str, code: str) -> list[Event]:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language=code)
    return sorted(digest(article).events, key=lambda event: event.time)


def days(text: str, code: str) -> list[tuple[str, str]]:
    return [(event.first, event.last) for event in events(text, code)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Holt ran the mill in Hull from 2009 to 2015.", [("2009-01-01", "2015-12-31")]),
        ("The quarry in Wells was closed between May and July 2019.", [("2019-05-01", "2019-07-31")]),
        ("The quarry in Wells was sold in late 2019.", [("2019-09-01", "2019-12-31")]),
        ("The quarry in Wells was sold at the beginning of March 2019.", [("2019-03-01", "2019-03-10")]),
        ("The quarry in Wells was sold in the mid-1990s.", [("1993-01-01", "1996-12-31")]),
        ("The quarry in Wells was sold in 2019.", [("2019-01-01", "2019-12-31")]),
    ],
)
def test_english_days(text: str, expected: list[tuple[str, str]]) -> None:
    assert days(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sri Wahyuni memimpin koperasi itu antara 9 Mei 2017 dan 2 Juni 2019.", [("2017-05-09", "2019-06-02")]),
        ("Warga Wening dapat mendaftar mulai besok hingga 30 September.", [("2022-09-15", "2022-09-30")]),
        ("Pasar Wening direnovasi akhir tahun lalu.", [("2021-09-01", "2021-12-31")]),
        ("Pasar Wening direnovasi awal Mei 2021.", [("2021-05-01", "2021-05-10")]),
        ("Pasar Wening direnovasi pada 2019 atau 2020.", [("2019-01-01", "2019-12-31")]),
    ],
)
def test_indonesian_days(text: str, expected: list[tuple[str, str]]) -> None:
    assert days(text, "id") == expected


def test_what_is_put_off_is_no_range() -> None:
    [event] = events("Lomba perahu Wening diundur dari 20 September hingga 4 Oktober 2022.", "id")
    assert event.first == event.last


@pytest.mark.parametrize(
    ("text", "code", "role"),
    [
        ("Ada Holt has run the mill in Hull since 2009.", "en", "state"),
        ("Holt has been the mayor of Hull since last May.", "en", "state"),
        ("The mill in Hull began to lose money since 2009.", "en", "event"),
        ("Sri Wahyuni memimpin koperasi Wening sejak 2015.", "id", "state"),
        ("Harga kopi di Wening naik sejak awal tahun 2021.", "id", "state"),
        ("Koperasi Wening didirikan sejak 2015.", "id", "event"),
        ("Sri Wahyuni memimpin koperasi Wening sejak 2015 hingga 2019.", "id", "event"),
        ("Puan Sri Wahyuni menerajui koperasi Wening sejak 2015.", "ms", "state"),
        ("Bupati Sri Wahyuni berjanji membangun pasar Wening akhir tahun ini.", "id", "plan"),
        ("Budi Santoso akan ditahan di Kudus sejak 14 September hingga 3 Oktober 2022.", "id", "plan"),
    ],
)
def test_what_goes_on(text: str, code: str, role: str) -> None:
    [event] = events(text, code)
    assert event.role == role


def test_what_will_happen_is_a_plan_on_no_known_day() -> None:
    text = "Pertandingan Wening Raya melawan Kudus Jaya, Minggu (28/5), akan menentukan juara."
    assert {event.role for event in digest(Article(text, language="id")).events} == {"plan"}
