"""What is told without a day happened when something was last told to happen, not on the day of a report."""

import pytest

from desktop_app import languages, regions, sentences, times
from desktop_app.article import Article, Published


def read(text: str, day: str, code: str) -> list[tuple[str, str]]:
    language = languages.load(code)
    article = Article(text, published=Published(day, "day", "reader"))
    marked = regions.mark(article, language)
    if text[:1].isdecimal():  # a stamp with its hour
        found = times.published(Article(text), marked, language)
        article = Article(text, published=found)
    units = sentences.split(text, marked, language)
    return [(time.span.of(text), time.value) for time in times.find(article, units, language)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "Gudang terbakar, Rabu malam.\n\nKapolsek Suwarno, Kamis, mengatakan api muncul pukul 22.15 WIB.",
            "pukul 22.15 WIB",
            "2026-11-11T22:15+07:00",
        ),
        (
            "Gudang kapuk terbakar Rabu malam. “Api besar,” kata Suwarno, Kamis (12/11). Warga terbangun pukul 22.30.",
            "pukul 22.30",
            "2026-11-11T22:30",
        ),
        (
            "Gudang terbakar Rabu (11/11) pukul 22.15. Api baru padam pukul 02.00.",
            "pukul 02.00",
            "2026-11-12T02:00",
        ),
        ("Konser akan digelar Sabtu (14/11). Pintu dibuka pukul 18.00.", "pukul 18.00", "2026-11-14T18:00"),
        ("Ia pamit pada 1 November. Ketika itu hujan turun.", "Ketika itu", "2026-11-01"),
        ("Truk terguling pada Minggu (8/11) dini hari. Saat itu jalan sepi.", "Saat itu", "2026-11-08TNI"),
        ("Rapat ditutup, kata Sri, Senin (9/11). Saat itu ia masih bupati.", "Saat itu", "PAST_REF"),
        ("Ia pamit pada 1 November. Sri, yang saat itu bupati, melepasnya.", "saat itu", "PAST_REF"),
        (
            "Ledakan terjadi pada Sabtu (7/11). Menurut Andi, Minggu (8/11), malam itu hujan.",
            "malam itu",
            "2026-11-07TNI",
        ),
        ("Pentas itu digelar Sabtu (7/11). Tahun ini pesertanya 12. Malam itu hujan.", "Malam itu", "2026-11-07TNI"),
        ("Minggu siang itu ia pulang.", "Minggu siang", "2026-11-08TAF"),
        (
            "Gudang terbakar sekitar pukul 02.00 WIB, Minggu (8/11).",
            "sekitar pukul 02.00 WIB",
            "2026-11-08T02:00+07:00",
        ),
        ("Warga menelepon pukul 17.40 pada hari Minggu.", "pukul 17.40", "2026-11-08T17:40"),
        ("Loket dibuka pukul 9.00 dan pukul 13.00 pada Senin (9/11).", "pukul 9.00", "2026-11-09T09:00"),
        ("Truk lewat pukul 17.40. Minggu (8/11) jalan ditutup.", "pukul 17.40", "2026-11-12T17:40"),
        ("Kapal karam pukul 10.00 kemarin.", "pukul 10.00 kemarin", "2026-11-11T10:00"),
        ("Laga dimulai pukul 19.00 WIB besok.", "pukul 19.00 WIB besok", "2026-11-13T19:00+07:00"),
        ("Bupati akan datang pada Sabtu lusa.", "Sabtu lusa", "2026-11-14"),
    ],
)
def test_in_indonesian(text: str, words: str, value: str) -> None:
    assert (words, value) in read(text, "2026-11-12", "id")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The bridge fell on Thursday. Nobody saw it, police said on Friday. It gave way at 11:30 p.m.", "11:30 p.m.",
         "2026-11-12T23:30"),
        ("The bridge fell on Thursday night. At that time nobody was crossing.", "that time", "2026-11-12TNI"),
        ("The bridge fell Thursday. “I heard it that night,” Ann Lee said Friday.", "that night", "2026-11-12TNI"),
        ("The bridge fell on Thursday. In 2019 it was painted. At that time it was safe.", "that time", "PAST_REF"),
        ("The bridge fell on Thursday. At the time nobody knew.", "the time", "PAST_REF"),
    ],
)  # fmt: skip
def test_in_english(text: str, words: str, value: str) -> None:
    assert (words, value) in read(text, "2026-11-14", "en")


@pytest.mark.parametrize(
    ("stamp", "value"),
    [
        ("12 November 2026 19:05 WIB", "2026-11-11T21:30"),
        ("12/11/2026, 19:05 WIB", "2026-11-11T21:30"),
        ("12 November 2026 22:05 WIB", "2026-11-12T21:30"),
        ("12 November 2026", "2026-11-12T21:30"),
    ],
)
def test_nothing_past_lies_after_the_hour_of_the_article(stamp: str, value: str) -> None:
    text = f"{stamp}\n\nWarga panik. Sri mengatakan banjir sudah datang pukul 21.30. Air surut."
    assert ("pukul 21.30", value) in read(text, "", "id")


def test_the_hour_of_a_file_counts_in_its_own_time_zone_only() -> None:
    for known, day in (("2026-11-12T10:00:00+07:00", "2026-11-11"), ("2026-11-12T10:00:00Z", "2026-11-12")):
        assert ("pukul 21.30", f"{day}T21:30") in read("Sri mengatakan banjir sudah datang pukul 21.30.", known, "id")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ia tiba pada 8 Mei 2017. Tiga hari kemudian, 12 Mei, ia pulang.", ["2017-05-08", "2017-05-12", "2017-05-12"]),
        ("Sehari sebelumnya, tepatnya pada 6 Mei 2017, pasar tutup.", ["2017-05-06", "2017-05-06"]),
        ("Pasar buka pada 6 April, 13 April, dan 20 April 2017.", ["2017-04-06", "2017-04-13", "2017-04-20"]),
        ("Pasar buka pukul 06.00, 13 April 2017.", ["2017-04-13T06:00", "2017-04-13"]),
        ("Toko tutup pada Natal, 31 Desember, dan 1 Januari.", ["2017-12-25", "2017-12-31", "2017-01-01"]),
    ],
)
def test_a_counted_day_is_the_one_told_right_behind_it(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text, "2017-06-01", "id")] == values


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "The mill burnt on 3 April 2015. A pipe had leaked since January of that year.", "2015-01"),
        ("en", "The mill closed in 2014. It opened in June of the same year.", "2014-06"),
        ("id", "Pasar terbakar pada 3 April 2015. Pipa bocor sejak Januari tahun itu.", "2015-01"),
        ("id", "Pasar terbakar pada 3 April 2015. Pasar dibuka lagi pada Mei tahun yang sama.", "2015-05"),
    ],
)
def test_a_month_of_that_year_is_of_the_year_told_before(code: str, text: str, value: str) -> None:
    assert read(text, "2017-06-01", code)[-1][1] == value
