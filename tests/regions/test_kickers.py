"""The name of a section above a headline is none of its words, and no headline of its own."""

import pytest

from desktop_app import languages, regions
from desktop_app.article import Article

BODIES = {
    "en": "The council voted to close the market after forty years. Traders were told nothing of the plan.\n\n"
    "“We heard it on the radio,” said Ann Lee, who sells fruit there. “Nobody asked us.”",
    "id": "Dewan kota memutuskan menutup pasar itu setelah empat puluh tahun. Pedagang tidak diberi tahu.\n\n"
    "“Kami mendengarnya dari radio,” kata Ani Lestari, penjual buah. “Tidak ada yang bertanya.”",
}


@pytest.mark.parametrize(
    ("code", "head", "title"),
    [
        ("en", "Interview\n\n‘Nobody asked us’: a market's last year\n\nAnn Lee\n\nSat 14 Nov 2026 09.00 GMT",
         "‘Nobody asked us’: a market's last year"),
        ("en", "SPORT\n\nMarket town wins cup at last", "Market town wins cup at last"),
        ("en", "World news\nMarket to close after forty years\n\nBy Ann Lee", "Market to close after forty years"),
        ("en", "Special report |\n\nThe market that a town forgot", "The market that a town forgot"),
        ("id", "Wawancara\n\n“Kami Mendengarnya dari Radio”", "“Kami Mendengarnya dari Radio”"),
        ("id", "LIPUTAN KHUSUS\n\nPasar yang dilupakan kota", "Pasar yang dilupakan kota"),
        ("id", "Ekonomi\n\nPasar lama ditutup\n\nSabtu, 14 November 2026 10:00 WIB", "Pasar lama ditutup"),
        ("id", "Opini\n\nPasar itu milik warga\n\nAni Lestari\n\nSabtu, 14 November 2026", "Pasar itu milik warga"),
    ],
)  # fmt: skip
def test_a_kicker_is_chrome_and_the_line_below_the_headline(code: str, head: str, title: str) -> None:
    text = f"{head}\n\n{BODIES[code]}"
    found = regions.mark(Article(text), languages.load(code))
    assert (found[0].kind, found[0].span.of(text)) == ("chrome", head.partition("\n")[0])
    assert regions.headline(text, found) == title


def test_a_word_that_is_all_there_is_stays() -> None:
    assert regions.mark(Article("Opini"), languages.load("id")) == ()


def test_a_sentence_that_begins_like_a_section_stays() -> None:
    text = f"Sport is dear.\n\n{BODIES['en']}"
    assert all(region.span.start for region in regions.mark(Article(text), languages.load("en")))


@pytest.mark.parametrize(
    ("code", "line", "day"),
    [
        ("en", "Traders celebrate what nobody expected.", "Sat 14 Nov 2026 09.00 GMT"),
        ("id", "Pedagang merayakan kemenangan yang tak terduga.", "Sabtu, 14 November 2026 10:00 WIB"),
    ],
)
def test_a_standfirst_above_names_and_day_is_none_of_the_body(code: str, line: str, day: str) -> None:
    text = f"Kota pasar juara\n\n{line}\n\nTom Hale\n{day}\n\n{BODIES[code]}"
    found = regions.mark(Article(text), languages.load(code))
    assert [(region.kind, region.span.of(text)) for region in found[:4]] == [
        ("heading", "Kota pasar juara"), ("heading", line), ("byline", "Tom Hale"), ("chrome", day),
    ]  # fmt: skip


def test_a_first_sentence_without_a_day_below_it_stays() -> None:
    text = f"Kota pasar juara\n\nPedagang bersorak di jalan.\n\nBaca juga: Pasar Baru\n\n{BODIES['id']}"
    found = regions.mark(Article(text), languages.load("id"))
    assert "Pedagang bersorak di jalan." not in [region.span.of(text) for region in found]
