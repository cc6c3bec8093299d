import pytest

from desktop_app import reading
from desktop_app.article import Article
from desktop_app.reading.file import File
from tests.reading import makers

BODY = "".join(f"<p>{words}</p>" for words in (*makers.PARAGRAPHS, "Warga berharap jembatan itu bertahan lama."))


def article(head: str, above: str, body: str = BODY) -> Article:
    page = (
        f"<html><head><title>{makers.TITLE} - Kabar Wening</title>{head}</head><body><nav><a>Beranda</a></nav>"
        f"<article><h1>{makers.TITLE}</h1>{above}<div>{body}</div></article></body></html>"
    )
    return reading.articles(File("a.html", "", page.encode()))[0]


def kept(found: Article) -> str:
    text, at = "", 0
    for region in found.regions:
        text += found.text[at : region.span.start]
        at = region.span.end
    return text + found.text[at:]


@pytest.mark.parametrize(
    "above",
    [
        '<div class="read__time">Kabar Wening, 3 Maret 2025, 14:05 WIB</div>',
        "<p>3 Maret 2025 | 14.05 WIB</p>",
        '<time class="entry-date published" datetime="2025-03-03T14:05:00+07:00">3 Maret 2025</time>',
        "<div>Diperbarui: 5 Maret 2025 | 10:00 WIB</div><div>Diterbitkan: 3 Maret 2025 | 14:05 WIB</div>",
    ],
)
def test_a_page_tells_its_hour_to_readers(above: str) -> None:
    published = article("", above).published
    assert published is not None
    assert published.value == "2025-03-03T14:05"


@pytest.mark.parametrize("name", ["publishdate", "content_PublishedDate", "pubdate", "parsely-pub-date"])
def test_a_page_tells_its_hour_to_programs(name: str) -> None:
    published = article(f'<meta name="{name}" content="2025/03/03 14:05:00">', "").published
    assert published is not None
    assert published.value == "2025-03-03T14:05"


def test_a_video_has_a_day_too() -> None:
    script = '{"@type": "VideoObject", "name": "Jembatan", "uploadDate": "2025-03-03T14:05:00+07:00"}'
    published = article(f'<script type="application/ld+json">{script}</script>', "").published
    assert published is not None
    assert published.value == "2025-03-03T14:05"


@pytest.mark.parametrize(
    ("head", "above"),
    [
        ("", '<div class="penulis">Penulis: <a>Siti Aminah</a> | Editor: <a>Joko Lelono</a></div>'),
        ("", '<span class="read--author__name fn">Siti Aminah</span>'),
        ("", '<div class="Page-authors">By <b>Siti Aminah</b></div>'),
        ("", "<p>Reporter: Siti Aminah</p>"),
        ('<meta name="content_author" content="Siti Aminah">', ""),
        ('<meta name="author" content="Kabar Wening"><meta name="kw:author" content="Siti Aminah">', ""),
    ],
)
def test_a_page_tells_its_author(head: str, above: str) -> None:
    assert article(head, above).authors == ("Siti Aminah",)


def test_authors_in_one_line_are_several() -> None:
    assert article("", '<p class="author">Siti Aminah, Joko Lelono</p>').authors == ("Siti Aminah", "Joko Lelono")


def test_the_author_below_the_article_counts() -> None:
    body = f"{BODY}<p>Pewarta: Siti Aminah<br>Editor: Joko Lelono</p>"
    assert article("", "", body).authors == ("Siti Aminah",)


def test_a_photographer_is_no_author() -> None:
    assert article("", '<span class="author">Dok.Siti Aminah</span>').authors == ()


SITE = '<meta property="og:site_name" content="{}">'
ADDRESS = '<meta property="og:url" content="https://kabarwening.id/a">'
PUBLISHER = '<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "Kabar Wening"}}</script>'


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("", "Kabar Wening"),
        (SITE.format("KABARWENING.com"), "KABARWENING.com"),
        (SITE.format("nasional") + ADDRESS + PUBLISHER, "Kabar Wening"),
    ],
)
def test_the_outlet(head: str, outlet: str) -> None:
    assert article(head, "").outlet == outlet


def test_a_link_as_a_paragraph_is_another_article() -> None:
    found = article("", "", BODY.replace("</p><p>", "</p><p><a href='/x'>Pasar Wening Sepi Pembeli</a></p><p>", 1))
    assert "Pasar Wening Sepi Pembeli" in found.text
    assert "Pasar Wening Sepi Pembeli" not in kept(found)


def test_a_linked_sentence_stays() -> None:
    sentence = "Warga menyambut jembatan itu dengan doa."
    assert sentence in kept(article("", "", f"{BODY}<p><a href='/x'>{sentence}</a></p>"))
