"""What the words of a label point back to is named."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str, code: str = "id") -> list[str]:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language=code)
    return [event.label for event in sorted(digest(article).events, key=lambda event: event.time)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Warga senang dengan pasar kain Banjaran. Pasar itu roboh pada 2019.",
            "Pasar kain Banjaran roboh",
        ),
        ("Sanggar Melati merupakan sebuah klub tari. Klub ini berdiri pada 2009.", "Sanggar Melati berdiri"),
        (
            "Sri Wahyuni merilis album keduanya yang bertajuk Langit Senja. Album tersebut dijual pada 2019.",
            "Album Langit Senja dijual",
        ),
        (
            "Pabrik Wening menjual susu. Perusahaan itu membuka toko roti pada 2019.",
            "Perusahaan membuka toko roti",
        ),
    ],
)
def test_a_thing_pointed_to_is_named(text: str, label: str) -> None:
    assert labels(text) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Sri Wahyuni memimpin regu dayung Kudus. Atlet itu memenangi lomba dayung pada 2019.",
            "Sri Wahyuni memenangi lomba dayung",
        ),
        (
            "Sri Wahyuni memimpin regu dayung Kudus. Atlet berusia 34 tahun itu menang di Wening pada 2019.",
            "Sri Wahyuni menang di Wening",
        ),
        (
            "Sri Wahyuni memimpin regu dayung Kudus. Suaminya membuka toko roti pada 2019.",
            "Suami Sri Wahyuni membuka toko roti",
        ),
        (
            "Sri Wahyuni memimpin regu dayung Kudus. Mantan penyanyi Wening itu membuka toko roti pada 2019.",
            "Sri Wahyuni membuka toko roti",
        ),
    ],
)
def test_a_person_pointed_to_is_named(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_another_than_the_subject_is_meant() -> None:
    text = (
        "Sri Wahyuni bertemu Rahmat Hidayat di Kudus. Sri Wahyuni menolak Rahmat Hidayat karena penyanyi itu datang "
        "terlambat pada 2019."
    )
    assert labels(text)
    assert all("Sri Wahyuni datang" not in label for label in labels(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Jembatan tersebut roboh pada 2019.", "Jembatan roboh"),
        ("Bupati Rahmat meresmikan jembatan gantung itu pada 2019.", "Bupati Rahmat meresmikan jembatan gantung"),
    ],
)
def test_what_is_not_named_loses_only_its_demonstrative(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_a_new_thing_is_not_named_by_what_anything_may_be() -> None:
    text = "Warga membuka pasar baru di Kudus. Pasar itu roboh pada 2019."
    assert labels(text) == ["Pasar roboh"]
