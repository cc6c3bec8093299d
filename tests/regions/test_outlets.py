import pytest

from desktop_app import digest, languages, regions
from desktop_app.article import Article

PROSE = "Petugas menutup jalan itu sejak pagi, dan warga diminta memutar lewat jembatan lama."


@pytest.mark.parametrize(
    ("text", "code", "outlet"),
    [
        (f"Jembatan Lama Ditutup\n\nPadang (ANTARA) - {PROSE}", "id", "ANTARA"),
        (f"Jembatan Lama Ditutup\n\nPADANG, KOMPAS.com - {PROSE}", "id", "KOMPAS.com"),
        (f"Jembatan Lama Ditutup\n\nSiti Aminah - detikNews\n2/3/2026 14:22 WIB\n\n{PROSE}", "id", "detikNews"),
        (f"Jembatan Lama Ditutup\n\nSenin, 2 Maret 2026\n\n{PROSE}\n\nCopyright © ANTARA 2026", "id", "ANTARA"),
        ("Old bridge closed\n\nMarch 3 (Reuters) - The old bridge was closed on Monday.", "en", "Reuters"),
        ("Old bridge closed\n\nLAKEWOOD, Maine (AP) — The old bridge was closed on Monday.", "en", "AP"),
        (f"Jembatan Lama Ditutup\n\nSenin, 2 Maret 2026\n\n{PROSE} Ia membaca Kompas.", "id", ""),
        (f"Republika\nTempo\n\nJembatan Lama Ditutup\n\nPADANG - {PROSE}", "id", ""),
        (f"Negeri yang Menunggu\n\n{PROSE}\n\nKOMPAS.com - {PROSE}", "id", ""),
        (f"Dua kabar hari ini\n\nKOMPAS.com - {PROSE}\n\nTEMPO.CO, Padang - {PROSE}", "id", ""),
        (f"Dua kabar hari ini\n\nKOMPAS.com - {PROSE}\n\nKOMPAS.com, Padang - {PROSE}", "id", "KOMPAS.com"),
    ],
)
def test_an_article_names_its_outlet_around_its_body_only(text: str, code: str, outlet: str) -> None:
    language = languages.load(code)
    assert regions.outlet(text, regions.mark(Article(text), language), language) == outlet


def test_authors_are_those_of_the_file_or_else_of_the_byline() -> None:
    text = f"Jembatan Lama Ditutup\n\nOleh Siti Aminah\n\n{PROSE}\n\n{PROSE}"
    assert digest.digest(Article(text, language="id")).article.authors == ("Siti Aminah",)
    assert digest.digest(Article(text, authors=("Joko Lelono",), language="id")).article.authors == ("Joko Lelono",)


def test_the_outlet_of_the_file_is_kept() -> None:
    text = f"Jembatan Lama Ditutup\n\nPadang (ANTARA) - {PROSE}"
    assert digest.digest(Article(text, language="id")).article.outlet == "ANTARA"
    assert digest.digest(Article(text, outlet="Kabar Kota", language="id")).article.outlet == "Kabar Kota"
