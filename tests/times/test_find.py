import re
from pathlib import Path

import pytest

from desktop_app import languages, times
from desktop_app.article import Article, Published, Sentence, Span
from desktop_app.digest import digest

ROOT = Path(__file__).parents[2]
WEDNESDAY = "2022-09-14"


def read(text: str, day: str = WEDNESDAY, language: str = "id") -> list[tuple[str, str]]:
    article = Article(text, published=Published(day, "day", "reader"), language=language)
    found = times.find(article, (Sentence(Span(0, len(text))),), languages.load(language))
    return [(time.span.of(text), time.value) for time in found]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Warga mengungsi pada Senin, 12 September 2022.", "Senin, 12 September 2022", "2022-09-12"),
        ("Hakim membacakan putusan, Selasa (13/9).", "Selasa (13/9)", "2022-09-13"),
        ("Hakim membacakan putusan, Selasa (13/9/2022) malam.", "Selasa (13/9/2022) malam", "2022-09-13TNI"),
        ("Kapal itu berangkat 17-19 Agustus lalu.", "17-19 Agustus lalu", "2022-08-17/2022-08-19"),
        ("Pekan depan tarif baru berlaku.", "Pekan depan", "2022-W38"),
        ("Harga beras naik bulan lalu.", "bulan lalu", "2022-08"),
        ("Ia pindah ke Medan tiga tahun lalu.", "tiga tahun lalu", "2019"),
        ("Kebakaran itu padam kemarin.", "kemarin", "2022-09-13"),
        ("Rapat digelar pukul 13.30 WITA.", "pukul 13.30 WITA", "2022-09-14T13:30+08:00"),
        ("Rapat digelar sekitar pukul 8 malam.", "sekitar pukul 8 malam", "2022-09-14T20:00"),
        ("Ekspor tumbuh pada kuartal II 2022.", "kuartal II 2022", "2022-Q2"),
        ("Hal itu terjadi pada semester pertama 2021.", "semester pertama 2021", "2021-H1"),
        ("Musik itu lahir pada tahun 1970-an.", "tahun 1970-an", "197"),
        ("Candi itu dibangun pada abad ke-9.", "abad ke-9", "08"),
        ("Jembatan itu selesai dalam dua belas bulan.", "dua belas bulan", "P12M"),
        ("Banjir datang setiap tahun.", "setiap tahun", "P1Y"),
        ("Konser digelar 7 dan 8 Desember mendatang.", "7 dan 8 Desember mendatang", "2022-12-07/2022-12-08"),
        (
            "Tas ditemukan pagi ini sekitar pukul 06.40 WIB.",
            "pagi ini sekitar pukul 06.40 WIB",
            "2022-09-14T06:40+07:00",
        ),
        ("Pasar buka akhir pekan ini.", "akhir pekan ini", "2022-W37-WE"),
        ("Rapat selesai akhir tahun nanti.", "akhir tahun nanti", "2022"),
        ("Perbaikan makan waktu satu setengah tahun.", "satu setengah tahun", "P1.5Y"),
        ("Warga pulang pada Idul Fitri 2021.", "Idul Fitri 2021", "2021-05-13"),
        ("Pasar tutup saat Nyepi.", "Nyepi", "2022-03-03"),
        ("Ia menikah pada Mei tahun lalu.", "Mei tahun lalu", "2021-05"),
        ("Ia menikah pada 5 Mei tahun lalu.", "5 Mei tahun lalu", "2021-05-05"),
        ("Api padam lima jam lalu.", "lima jam lalu", "2022-09-14"),
        ("Malam harinya warga pulang.", "Malam harinya", "2022-09-14TNI"),
        ("Albumnya Rembulan (2014) laris.", "2014", "2014"),
        ("Kini warga menunggu.", "Kini", "PRESENT_REF"),
        ("Kemah dibuka 3 Desember mendatang.", "3 Desember mendatang", "2022-12-03"),
    ],
)
def test_one_expression(text: str, words: str, value: str) -> None:
    assert read(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "value", "conflict"),
    [
        ("Sidang digelar Senin (13/9).", "2022-09-12", "2022-09-13"),
        ("Sidang digelar Rabu (9/3).", "2022-03-09", ""),
        ("Sidang digelar Senin (9/12).", "2022-09-12", "2022-12-09"),
        ("Sidang digelar Kamis, 1 Januari 2022.", "2021-12-30", "2022-01-01"),
        ("Sidang digelar Selasa (13/9).", "2022-09-13", ""),
        ("Sidang digelar Selasa (13/9/202).", "2022-09-13", "0202-09-13"),
        ("Sidang digelar Minggu yang lalu.", "2022-W36", ""),
        ("Sidang digelar Minggu lalu.", "2022-09-11", ""),
        ("Gedung itu berasal dari era 1940an.", "194", ""),
    ],
)
def test_weekday_and_date_that_contradict_each_other(text: str, value: str, conflict: str) -> None:
    article = Article(text, published=Published(WEDNESDAY, "day", "reader"), language="id")
    [time] = times.find(article, (Sentence(Span(0, len(text))),), languages.load("id"))
    assert (time.value, time.conflict) == (value, conflict)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The bridge opened on March 3, 2019.", "March 3, 2019", "2019-03-03"),
        ("The bridge opened on Monday.", "Monday", "2022-09-12"),
        ("The bridge opened on Friday (September 9).", "Friday (September 9)", "2022-09-09"),
        ("The bridge will open on Friday.", "Friday", "2022-09-16"),
        ("The bridge opened last week.", "last week", "2022-W36"),
        ("The bridge opened two years ago.", "two years ago", "2020"),
        ("The bridge opened in the late 1980s.", "the late 1980s", "198"),
        ("Sales fell in the third quarter.", "the third quarter", "2022-Q3"),
        ("Doors open at 6:30 p.m. EDT.", "6:30 p.m. EDT", "2022-09-14T18:30-04:00"),
        ("It lasted about three months.", "about three months", "P3M"),
        ("They meet every day.", "every day", "P1D"),
        ("She signed a five-year contract.", "five-year", "P5Y"),
        ("The storm hit on Tuesday morning.", "Tuesday morning", "2022-09-13TMO"),
        ("Prices fell over the weekend.", "the weekend", "2022-W36-WE"),
        ("It won the 1997 prize.", "1997", "1997"),
        ("They meet once a week.", "once a week", "P1W"),
        ("It left less than 24 hours ago.", "less than 24 hours ago", "2022-09-13"),
        ("It ran on 1-8 March 2015.", "1-8 March 2015", "2015-03-01/2015-03-08"),
        ("It is now closed.", "now", "PRESENT_REF"),
        ("They met at Thanksgiving 2021.", "Thanksgiving 2021", "2021-11-25"),
    ],
)
def test_one_english_expression(text: str, words: str, value: str) -> None:
    assert read(text, language="en") == [(words, value)]


def test_without_a_date_relative_times_stay_open() -> None:
    text = "Pekan lalu warga datang, 3 Mei pasar buka, Senin tutup, kemarin ramai."
    found = times.find(Article(text), (Sentence(Span(0, len(text))),), languages.load("id"))
    assert [time.value for time in found] == ["PAST_REF", "XXXX-05-03", "XXXX-WXX-1", "PAST_REF"]


def test_a_year_to_come_dates_what_follows() -> None:
    found = read("Panitia Pekan Budaya 2023 bersiap. Acara itu akan digelar 18 Agustus.")
    assert found == [("2023", "2023"), ("18 Agustus", "2023-08-18")]


def test_tomorrow_in_a_quote_counts_from_the_day_of_the_quote() -> None:
    found = read("“Besok saya pulang,” ujar Sri, Senin (12/9).")
    assert found == [("Besok", "2022-09-13"), ("Senin (12/9)", "2022-09-12")]


def test_the_ends_of_a_range_share_the_year() -> None:
    assert read("Dari 23 Mei hingga 10 Juni 2021.") == [("23 Mei", "2021-05-23"), ("10 Juni 2021", "2021-06-10")]


def test_the_seed_has_its_seven_times() -> None:
    text = (ROOT / "seeds" / "000_bcf6c06a3aaa0b79.txt").read_text(encoding="utf-8")
    found = digest(Article(text))
    assert [(time.span, time.type, time.value) for time in found.times] == [
        ((196, 215), "date", "2021-07-26"),
        ((410, 420), "date", "2021-W29"),
        ((788, 807), "date", "2021-07-26"),
        ((814, 818), "date", "2014"),
        ((963, 968), "date", "2021-04"),
        ((1897, 1909), "date", "2021-10"),
        ((1917, 1921), "date", "PRESENT_REF"),
    ]
    assert found.article.published == Published("2021-07-26", "day", "text", Span(196, 215))


def test_values_that_hang_on_a_guessed_year_are_approximate() -> None:
    text = "Panen dibuka Selasa (21/5) dan berakhir 30 Mei 2024, tahun lalu panen gagal."
    article = Article(text, published=Published("2024-05-21", "day", "text", Span(13, 26), (2024, 2019)))
    found = times.find(article, (Sentence(Span(0, len(text))),), languages.load("id"))
    assert [(time.value, time.approximate) for time in found] == [
        ("2024-05-21", True),
        ("2024-05-30", False),
        ("2023", True),
    ]


def test_days_of_an_article_of_which_only_the_month_is_known_are_approximate() -> None:
    text = "Pasar terbakar kemarin, bulan ini sudah tiga pasar terbakar, tahun lalu satu."
    article = Article(text, published=Published("2022-09", "month", "header"))
    found = times.find(article, (Sentence(Span(0, len(text))),), languages.load("id"))
    assert [(time.value, time.approximate) for time in found] == [
        ("2022-09-14", True),
        ("2022-09", False),
        ("2021", False),
    ]


def read_lines(text: str, day: str = "", language: str = "en") -> list[tuple[str, str]]:
    spans = [Span(found.start(), found.end()) for found in re.finditer(r"[^\n]+", text)]
    published = Published(day, "day", "reader") if day else None
    found = times.find(Article(text, published=published), [Sentence(span) for span in spans], languages.load(language))
    return [(time.span.of(text), time.value) for time in found]


def test_the_hours_of_a_live_blog_are_of_its_day() -> None:
    text = (
        "18.40 BST\nThe warning stays in place until 7am on Thursday.\n"
        "14.30 BST\nThe storm made landfall before noon.\n"
        "The bridge stays closed until tomorrow morning.\nGusts were recorded at 1.20pm."
    )
    assert read_lines(text, "2023-09-27") == [
        ("18.40 BST", "2023-09-27T18:40+01:00"),
        ("7am on Thursday", "2023-09-28T07:00"),
        ("14.30 BST", "2023-09-27T14:30+01:00"),
        ("noon", "2023-09-27T12:00"),
        ("tomorrow morning", "2023-09-28TMO"),
        ("1.20pm", "2023-09-27T13:20"),
    ]


def test_a_clock_alone_on_its_line_ends_no_evening() -> None:
    text = "23.50 WIB\nApi terlihat di gudang.\n01.10 WIB\nApi padam pukul 01.05 WIB."
    assert [value[:10] for _, value in read_lines(text, "2023-09-27", "id")] == ["2023-09-27"] * 3


def test_later_than_a_day_of_no_known_year() -> None:
    text = "Ia datang pada 3 Mei 2022.\nIa ditangkap pada 31 Agustus tahun lalu.\nSehari kemudian ia diadili."
    assert read_lines(text, language="id") == [
        ("3 Mei 2022", "2022-05-03"),
        ("31 Agustus tahun lalu", "XXXX-08-31"),
        ("Sehari kemudian", "XXXX-09-01"),
    ]


def test_a_holiday_without_an_article_s_date_explains_the_day_beside_it() -> None:
    text = "Ia datang pada 3 Mei 2022, dua hari setelah Idulfitri."
    assert [value for _, value in read_lines(text, language="id")] == ["2022-05-03", "2022-05-03"]


def test_a_day_of_no_known_year_lies_in_the_year_told_elsewhere() -> None:
    text = "Surat diteken 7 September mendatang.\nPasar dibuka 29-30 September.\nSurat itu diteken 7 September 2017."
    assert [value for _, value in read_lines(text, language="id")] == [
        "2017-09-07",
        "XXXX-09-29/XXXX-09-30",
        "2017-09-07",
    ]


@pytest.mark.parametrize(
    ("stretch", "value"),
    [
        ("3-7 Mei", "2021-05-03/2021-05-07"),
        ("1-3 Mei", "2021-05-01/2021-05-03"),
        ("3 Mei pukul 09.00-12.00", "2021-05-03T09:00/2021-05-03T12:00"),
        ("4-7 Mei", "XXXX-05-04/XXXX-05-07"),
    ],
)
def test_both_ends_of_a_stretch_lie_in_the_year_told_elsewhere_or_none(stretch: str, value: str) -> None:
    text = f"Pasar dibuka {stretch}.\nSurat diteken 3 Mei 2021."
    assert read_lines(text, language="id") == [(stretch, value), ("3 Mei 2021", "2021-05-03")]


def test_the_ends_of_a_stretch_with_two_years_told_stay_open() -> None:
    text = "Pasar dibuka 3-7 Mei.\nSurat diteken 3 Mei 2021.\nIa menikah 7 Mei 2019."
    assert read_lines(text, language="id")[0] == ("3-7 Mei", "XXXX-05-03/XXXX-05-07")
