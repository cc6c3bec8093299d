"""Labels that would tell of a time, or of somebody, what is not true of it."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str) -> list[str]:
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language="id"))
    return [event.label for event in sorted(found.events, key=lambda event: event.time)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sri Lestari membahas jaringan air di Wening, yang mulai tersedia sejak akhir 2014.", []),
        ("Sri Lestari mengatakan tidak ada petani dari Kudus yang masuk dalam daftar pemenang pada 2017.", []),
        ("Lomba itu dibuka seperti yang terjadi pada 2014.", []),
        ("Polisi akan memanggil warga yang membangun menara itu pada 2016.", []),
        (
            "Kopi Wening ditunda sampai Oktober, yang kemudian berujung ke 23 Februari 2021.",
            ["Kopi Wening ditunda sampai Oktober"],
        ),
        ("Warga menyesalkan jembatan di Pasar Wening, Kudus Utara yang roboh Sabtu (10/9).", []),
        (
            "Serangan kelompok bersenjata api yang menewaskan lima warga Wening pada Minggu (11/9) dikecam.",
            ["Serangan kelompok bersenjata api menewaskan lima warga Wening"],
        ),
        (
            "Ya, Rahmat masuk daftar pemain Persiku Kudus yang akan dilatih di Wening setelah 1 Oktober 2022.",
            ["Pemain Persiku Kudus akan dilatih di Wening"],
        ),
    ],
)
def test_a_relative_clause_is_told_of_its_own_noun(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_a_time_before_the_main_verb_dates_no_relative_clause_behind_it() -> None:
    text = (
        "Kantor berita Wening pada Minggu (11/9) menyiarkan rekaman gubernur di kota Kudus yang berada di Jawa Tengah."
    )
    assert labels(text) == ["Kantor berita Wening menyiarkan rekaman gubernur di kota Kudus yang berada di Jawa Tengah"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lomba Wening digelar pertama kali pada 2014 dengan 60 pelari dan putaran kedua pada 2015.",
            ["Lomba Wening digelar pertama kali dengan 60 pelari dan putaran kedua"],
        ),
        (
            "Pasar Wening dibuka pada 2014 dan ditutup pada 2015.",
            ["Pasar Wening dibuka", "Pasar Wening ditutup"],
        ),
    ],
)
def test_a_noun_with_a_time_of_its_own_has_no_share_in_the_verb_before(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_what_is_to_come_is_not_told_of_a_year_that_is_past() -> None:
    assert labels("Sri Lestari akan menjadi bupati pertama Kudus yang tidak menjabat dua kali sejak tahun 1979.") == []


def test_what_comes_every_year_has_no_row() -> None:
    assert labels("Festival Wening merupakan acara yang digelar di Kudus setiap 24 Desember.") == []


def test_what_is_told_again_of_a_day_in_fewer_words_has_one_row() -> None:
    text = "Pasar Wening dibuka Sri Lestari pada 9 Mei 2021. Warga datang. Pasar Wening dibuka pada 9 Mei 2021."
    assert labels(text) == ["Pasar Wening dibuka Sri Lestari"]


def test_the_name_of_a_time_zone_opens_no_label() -> None:
    text = "Sekitar pukul 17.00 waktu Korea Selatan, penyanyi Sri Lestari tiba di Kudus."
    assert labels(text) == ["Penyanyi Sri Lestari tiba di Kudus"]


def test_a_word_that_stresses_a_time_opens_no_label() -> None:
    assert labels("Tahun 2021 ini sendiri petani Wening menanam kopi di Kudus.") == [
        "Petani Wening menanam kopi di Kudus"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sejak diluncurkan pada 2015, Koperasi Wening juga dipercaya petani Kudus.",
            ["Koperasi Wening diluncurkan"],
        ),
        (
            "Ketika tiba di Kudus pada 9 Mei 2021, Sri Lestari langsung menemui para petani.",
            ["Sri Lestari tiba di Kudus"],
        ),
    ],
)
def test_the_adverbs_of_a_main_verb_do_not_belong_to_its_subject(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_what_is_only_entered_has_no_row() -> None:
    text = "Memasuki libur Natal 2021, jumlah kendaraan di jalan Wening mulai naik pada 23 Desember 2021."
    assert labels(text) == ["Jumlah kendaraan di jalan Wening mulai naik"]


def test_a_thin_quote_gives_way_to_what_is_said_beside_it() -> None:
    text = (
        "Sri Lestari menyatakan Koperasi Wening akan membeli kopi petani Kudus.\n"
        "“Kami siap,” kata Sri Lestari, Selasa (13/9)."
    )
    assert labels(text) == ["Sri Lestari: Koperasi Wening akan membeli kopi petani Kudus"]


@pytest.mark.parametrize(
    "text",
    [
        "Sabtu Minggu pengunjung Pasar Wening bisa lebih banyak.",
        "Sri Lestari memimpin koperasi. Rahmat masuk calon pengganti Sri Lestari, yang memutuskan pensiun pada 2016.",
    ],
)
def test_what_is_of_every_week_or_of_nobody_knows_whom_has_no_row(text: str) -> None:
    assert labels(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mengenai kasus tahun 1965, Sri Lestari tidak memberikan komentar di Kudus.", []),
        ("Mengenai kopi, Sri Lestari memimpin koperasi sejak 2021.", ["Mengenai kopi, Sri Lestari memimpin koperasi"]),
    ],
)
def test_what_a_sentence_is_only_about_is_of_another_time(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_one_of_many_is_not_told_without_what_it_is_one_of() -> None:
    text = "Salah satu yang rugi besar pada 2021 adalah Koperasi Wening."
    assert not any(label.startswith("Salah satu rugi") for label in labels(text))
