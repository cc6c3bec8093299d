"""Whom a pronoun means behind reported speech, and what was denied."""

import pytest

from desktop_app.article import Article
from desktop_app.digest import digest


def labels(text: str, code: str = "id") -> list[str]:
    return [event.label for event in digest(Article(text=text, language=code)).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kapolres AKBP Budi Santoso mengatakan pelaku bernama Joko Susilo ditangkap. Ia ditahan sejak Maret 2025.",
            ["Joko Susilo ditahan"],
        ),
        (
            "AKP Rina Wulandari menambahkan, salah satu pelaku, AS, merupakan buronan. Ia dipecat pada Januari 2025.",
            ["AS dipecat"],
        ),
        (  # nobody else is told of
            "Bupati Hartono Wibowo mengatakan jembatan itu akan dibuka. Ia meresmikan Pasar Wening pada 5 Mei 2025.",
            ["Hartono Wibowo meresmikan Pasar Wening"],
        ),
        (  # one who has no name
            "Bupati Kudus Hartono Wibowo mengatakan korban sudah dimakamkan. Ia dibunuh pada 5 Mei 2025.",
            [],
        ),
        (  # two who may be meant
            '"Kami menangkap Joko Susilo di Kudus," kata Kapolres AKBP Budi Santoso. Ia ditahan sejak Maret 2025.',
            [],
        ),
        (  # who says more is the one who spoke
            "Hartono Wibowo mengatakan Rina Wulandari mundur. Ia menambahkan pada 5 Mei 2025 Pasar Wening ditutup.",
            ["Hartono Wibowo: Pasar Wening ditutup"],
        ),
    ],
)
def test_a_pronoun_behind_a_saying_means_whom_it_tells_of(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        (
            "Joko Susilo pulang ke Kudus. Ia membantah bahwa dirinya pernah bertemu Gunawan Hadi pada 2022.",
            "id",
            ["Joko Susilo membantah bahwa dirinya pernah bertemu Gunawan Hadi"],
        ),
        ("Kepada wartawan Joko Susilo bilang tidak benar Rina Wulandari bertemu Gunawan Hadi pada 2022.", "id", []),
        (
            "Joko Susilo, Senin (5/5/2025), membantah bahwa ia bertemu Gunawan Hadi.",
            "id",
            ["Joko Susilo membantah bahwa ia bertemu Gunawan Hadi"],
        ),
        (
            "Ada Holt, a minister, spoke in Leeds. She denied that she had met Bob Hale in May 2016.",
            "en",
            ["Ada Holt denied that she had met Bob Hale"],
        ),
        ("Reports that Ada Holt left Leeds in May 2016 were denied by her lawyer.", "en", []),
        (  # another clause than that of the denial
            "Joko Susilo menepis tuduhan tersebut, lalu pada 5 Mei 2016 Rina Wulandari menutup Pasar Wening.",
            "id",
            ["Joko Susilo menepis tuduhan, lalu Rina Wulandari menutup Pasar Wening"],
        ),
    ],
)
def test_what_is_denied_is_told_with_its_denial_or_not_at_all(text: str, code: str, expected: list[str]) -> None:
    assert labels(text, code) == expected
