"""Labels of Indonesian sentences: what they tell, and which times have none."""

import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def labels(text: str) -> list[str]:
    found = digest(Article(text, published=Published("2022-09-14", "day", "reader"), language="id"))
    return [event.label for event in sorted(found.events, key=lambda event: event.time)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sri Lestari memenangi lomba. Perempuan kelahiran Kudus, 9 Mei 1990 ini pindah ke Wening pada 2014.",
            ["Sri Lestari pindah ke Wening"],
        ),
        (
            "Lomba dimulai. Perempuan kelahiran Kudus, 9 Mei 1990 ini pindah ke Wening pada 2014.",
            ["Perempuan kelahiran Kudus, 9 Mei 1990 pindah ke Wening"],
        ),
        ("Sri Lestari lahir di Kudus, 9 Mei 1990.", ["Sri Lestari lahir di Kudus"]),
    ],
)
def test_a_birth_that_only_describes_somebody_has_no_row(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Panen kopi Wening naik dibandingkan dengan panen warga pada masa kering 2015.", []),
        ("Panen kopi Wening naik jika dibanding periode yang sama tahun lalu.", []),
        ("Pasar Wening menampung sebanyak 200 pedagang pada 2015.", ["Pasar Wening menampung sebanyak 200 pedagang"]),
    ],
)
def test_what_something_is_compared_with_has_no_row(text: str, expected: list[str]) -> None:
    assert labels(text) == expected
