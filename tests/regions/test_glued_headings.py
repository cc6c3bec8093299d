"""Headings that stand in the line of the sentence below them, as pages come out whose paragraphs were joined."""

import pytest

from desktop_app.article import Article
from desktop_app.digest import digest
from tests.regions.marking import marked

BEFORE = "“Kami menutup pasar itu sejak pagi,” kata Sri Lestari. "


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Kasus pidana", "Selain itu, polisi memeriksa dua pedagang di Kudus."),
        ("Pembangunan molor", "Awalnya, pasar itu dibangun bersama jembatan."),
        ("Ditutup", "Berdasarkan aturan baru, pasar tutup lebih awal."),
        ("Bantuan logistik", "Hingga Rabu sore, beras dan selimut sudah tiba di Kudus."),
        ("Dampak sosial", "Menurut Sri Lestari, pedagang kehilangan separuh pembeli."),
        ("Surat ke Bupati Kudus lagi", "Sejumlah pedagang menulis surat kepada bupati."),
    ],
)
def test_a_heading_in_the_line_of_its_sentence_is_marked(heading: str, sentence: str) -> None:
    text = f"{BEFORE}{heading} {sentence}"
    assert marked(text) == [("heading", heading)]
    assert [unit.span.of(text) for unit in digest(Article(text, language="id")).sentences] == [BEFORE.strip(), sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Buku Dalam Sunyi terbit pada 2019.",  # a title
        "Sri Lestari Pada 2019 menjadi bupati.",
        "Novel Ketika cinta bertasbih terbit di Kudus.",
        "Menteri Dalam negeri membuka pasar itu.",
        "Sebuah film Di Bawah Langit Kudus diputar di pasar itu.",
        "Menurut Sri, Di Kudus pasar itu tutup.",
        "Bupati Kudus membuka Pasar Wening bersama Para Sahabat di Kudus.",
        "Pasar itu dibuka lagi oleh bupati dan para pedagang Di tengah hujan deras.",  # too long for a heading
    ],
)
def test_names_and_titles_make_no_heading(sentence: str) -> None:
    assert marked(BEFORE + sentence) == []
