"""Labels that are whole: where they begin and end, and what stands between their words when a time is left out."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str, code: str) -> list[str]:
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language=code))
    return [event.label for event in found.events]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Pasar Wening pindah ke Kudus pada 2019, membuat warga Jepara kecewa.",
            "Pasar Wening pindah ke Kudus, membuat warga Jepara kecewa",
        ),
        ("Joko Susilo, Senin (5/9), membuka pasar di Kudus.", "Joko Susilo membuka pasar di Kudus"),
    ],
)
def test_a_comma_stays_before_a_further_predicate(text: str, label: str) -> None:
    assert labels(text, "id") == [label]


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
    text = "Rina Wulandari berkeras bahwa Wening kini dan selamanya adalah kota payung."
    assert labels(text, "id") == ["Wening kini dan selamanya adalah kota payung"]


def test_no_label_ends_with_two_conjunctions_and_a_noun() -> None:
    text = "Lomba diulang karena saat pembukaan pada 9 September, juri lupa membawa peluit."
    assert labels(text, "id") == ["Lomba diulang karena saat pembukaan, juri lupa membawa peluit"]


def test_whose_friend_he_is_belongs_to_no_relative_clause() -> None:
    text = "Lagu itu mengikuti jejak rekannya Joko Susilo yang merilis album pada 2019."
    assert labels(text, "id") == ["Joko Susilo merilis album"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "After a slow start to the season the Hull Bakers are now up to eighth position.",
            "The Hull Bakers are up to eighth position",
        ),
        (
            'Monday Ada Holt and Bob Ray issued a pledge that told of their commitment to "free, fair and calm fairs".',
            "Ada Holt and Bob Ray issued a pledge that told of their commitment",
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
        ("Warga Wening menggelar aksi anti - plastik pada 2016.", "Warga Wening menggelar aksi anti - plastik"),
        (
            "Di Kudus, Rina Wulandari membuat payung, meluncurkannya pada 2016.",
            "Di Kudus, Rina Wulandari membuat payung, meluncurkannya",
        ),
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
            "Rina dan Joko mencuri, merusak, dan hendak membakar pasar Wening pada 2016.",
            "Rina dan Joko mencuri, merusak, dan hendak membakar pasar Wening",
        ),
    ],
)
def test_an_indonesian_label_begins_and_ends_whole(text: str, label: str) -> None:
    assert labels(text, "id") == [label]


def test_what_somebody_does_not_plan_is_no_plan() -> None:
    text = "Joko Susilo mengaku belum memikirkan rencana untuk maju sebagai lurah atau menjadi camat pada 2023."
    assert not any("menjadi camat" in label and "belum" not in label for label in labels(text, "id"))


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ("Ada Holt told of 90 bakers -- most of whom had signed in 2019 -- who praised her.", "Most of whom"),
        (
            "The people of Hull and of all of Leeds won't soon forget what a great mess the bakers in Kent have made.",
            "the bakers",
        ),
        (
            "In October 2019, 18 months after Ada Holt left, the mill was engaged in the work of selling its wheels.",
            "engaged",
        ),
    ],
)
def test_no_torn_label(text: str, torn: str) -> None:
    assert not any(label.startswith(torn) or label.endswith(torn) for label in labels(text, "en"))


def test_whom_somebody_tells_of_goes_on_to_act() -> None:
    text = "A baker close to the guild says the mayor has not decided, and is thinking of waiting until the summer."
    assert all("baker is" not in label for label in labels(text, "en"))


def test_a_decade_between_an_article_and_its_noun_stays() -> None:
    text = "The fame of the 1960s Wening mill has risen in Hull."
    assert labels(text, "en") == ["The fame of the 1960s Wening mill has risen in Hull"]


def test_no_name_of_a_thing_ends_before_the_second_of_two_places() -> None:
    text = "The ferry between Hull and Leeds burnt on 3 May 2022. In 2019 the ferry carried 41,000 people."
    assert "The ferry carried 41,000 people" in labels(text, "en")
