"""Labels that are whole: where they begin and end, and what stands between their words when a time is left out."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str, code: str) -> list[str]:
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language=code))
    return [event.label for event in found.events]


def test_a_comma_stays_before_a_further_predicate() -> None:
    text = "Pasar Wening pindah ke Kudus pada 2019, membuat warga Jepara kecewa."
    assert labels(text, "id") == ["Pasar Wening pindah ke Kudus, membuat warga Jepara kecewa"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The mill of Ada Holt was found in May, burned and abandoned.",
            "The mill of Ada Holt was found, burned and abandoned",
        ),
        ("Ada Holt began to bake in 2019 and soon opened a stall.", "Ada Holt began to bake and opened a stall"),
        (
            "Ada Holt left the bakery at nine or 10 o'clock.",
            "Ada Holt left the bakery at nine or 10 o'clock",
        ),
        (
            "Ada Holt was asked about 2010 claims that she hid the books.",
            "Ada Holt was asked about 2010 claims that she hid the books",
        ),
    ],
)
def test_what_a_time_is_joined_to_stays(text: str, label: str) -> None:
    assert label in labels(text, "en")


def test_now_and_forever_stays_whole() -> None:
    text = "Warga Jepara boleh berjualan di Pasar Wening sekarang dan selamanya tanpa sewa."
    assert labels(text, "id") == ["Warga Jepara boleh berjualan di Pasar Wening sekarang dan selamanya tanpa sewa"]


def test_no_label_ends_with_two_conjunctions_and_a_noun() -> None:
    text = (
        "Sri Lestari dipanggil polisi karena saat lelang kapal pada 2019, nama pembeli dari Jepara tidak dicatat dalam "
        "buku besar milik panitia."
    )
    assert labels(text, "id") == [
        "Sri Lestari dipanggil polisi karena saat lelang kapal, nama pembeli dari Jepara tidak dicatat"
    ]


def test_whose_friend_he_is_belongs_to_no_relative_clause() -> None:
    text = "Lagu itu mengikuti jejak rekannya Joko Susilo yang merilis album pada 2019."
    assert labels(text, "id") == ["Joko Susilo merilis album"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Until a vote of the guild the mill in Kent is now closed to bakers.", "The mill in Kent is closed to bakers"),
        (
            (
                "Bob Ray apologized to the people of Hull on Monday for a speech full of “cheap, tired and cruel "
                "jokes” about bakers."
            ),
            "Bob Ray apologized to the people of Hull",
        ),
        (
            (
                "On Monday Ada Holt asked the council of Hull in a letter how the new road to the big mill in Kent had "
                "been paid for."
            ),
            "Ada Holt asked the council of Hull",
        ),
    ],
)
def test_a_label_begins_and_ends_with_whole_phrases(text: str, label: str) -> None:
    assert labels(text, "en") == [label]


def test_a_year_between_quote_marks_is_a_title() -> None:
    assert labels('Ada Holt played the baker in "1917."', "en") == []
    assert labels("Ada Holt was the baker in '1917'.", "en") == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Joko Susilo bermain di Wening. Gara-gara kalah bersaing, dia pindah ke Persiku Kudus pada 2016.",
            "Joko Susilo pindah ke Persiku Kudus",
        ),
        ("Pameran lukisan anti - Belanda dibuka di Kudus pada 2016.", "Pameran lukisan anti - Belanda dibuka di Kudus"),
    ],
)
def test_a_label_names_who_acts(text: str, label: str) -> None:
    assert labels(text, "id") == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Dua pekan pertama di bulan Januari 2020 merupakan masa panen kopi di Wening.",
            "Dua pekan pertama di bulan Januari 2020 merupakan masa panen kopi di Wening",
        ),
        ("Film Mr. & Mrs. Wening diputar pada 2016.", "Film Mr. & Mrs. Wening diputar"),
        (
            "Bulan depan, pedagang dari Kudus dan Jepara hendak ke Wening untuk membeli payung.",
            "Pedagang dari Kudus dan Jepara hendak ke Wening untuk membeli payung",
        ),
    ],
)
def test_an_indonesian_label_begins_and_ends_whole(text: str, label: str) -> None:
    assert labels(text, "id") == [label]


def test_the_time_of_what_was_done_to_it_dates_no_other_verb() -> None:
    text = (
        "Joko Susilo menemukan arca tua yang terkubur di dekat sungai Wening bersama dua orang temannya, mencurinya "
        "pada 2016."
    )
    assert not any("menemukan" in label and "mencurinya" not in label for label in labels(text, "id"))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            (
                "Joko Susilo tidak punya cukup waktu untuk berlatih lagi dan memenangi lomba perahu antardesa di "
                "sungai Wening pada 2019."
            ),
            "Joko Susilo tidak punya cukup waktu untuk berlatih lagi dan memenangi lomba perahu antardesa",
        ),
        (
            (
                "Wali kota mendorong tukang payung dari Jepara membentuk koperasi sendiri dan membuka toko bersama di "
                "dekat terminal Kudus pada 2023."
            ),
            "Wali kota mendorong tukang payung dari Jepara membentuk koperasi sendiri dan membuka toko bersama",
        ),
        (
            (
                "Janji wali kota kepada para pedagang adalah pasar lama dibangun kembali dan menerima dua ribu "
                "pedagang payung dari Jepara pada 2019."
            ),
            "Janji wali kota adalah pasar lama dibangun kembali dan menerima dua ribu pedagang payung",
        ),
    ],
)
def test_what_goes_on_within_a_clause_is_not_told_of_who_opens_the_sentence(text: str, label: str) -> None:
    assert labels(text, "id") == [label]


def test_what_part_of_them_did_is_no_label() -> None:
    text = "The guild -- half of whose members had lost their stalls in 2019 -- asked the council of Hull for help."
    assert labels(text, "en") == []


def test_no_label_ends_before_what_somebody_is_engaged_in() -> None:
    text = (
        "Bob Ray owns a bakery of nine ovens, which in 2019 was engaged in a long and costly quarrel with the mayor of "
        "Hull."
    )
    assert labels(text, "en") == ["A bakery of nine ovens was engaged in a long and costly quarrel"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "An officer involved in the search said the boat had sunk and was found near Hull on Monday.",
            "The boat was found near Hull",
        ),
        (
            "A clerk named by the court says the mayor owes rent and is leaving Hull on 20 September.",
            "The mayor is leaving Hull",
        ),
    ],
)
def test_of_whom_somebody_tells_goes_on_to_act(text: str, label: str) -> None:
    assert labels(text, "en") == [label]


def test_a_decade_between_an_article_and_its_noun_stays() -> None:
    text = "The fame of the 1960s Wening mill has risen in Hull."
    assert labels(text, "en") == ["The fame of the 1960s Wening mill has risen in Hull"]


def test_no_name_of_a_thing_ends_before_the_second_of_two_places() -> None:
    text = "The ferry between Hull and Leeds burnt on 3 May 2022. In 2019 the ferry carried 41,000 people."
    assert "The ferry carried 41,000 people" in labels(text, "en")


def test_a_noun_before_but_is_no_subject() -> None:
    text = (
        "Born in the North Sea port of Hull, Holt began as an amateur baker but rose to prominence in the early 1990s "
        "as the reformist governor of Leeds province."
    )
    assert labels(text, "en") == ["Holt began as an amateur baker but rose to prominence"]
