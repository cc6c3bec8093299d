"""Files as other programs write them, and shapes that their readers seldom meet."""

import bz2
import gzip
import json
import lzma

import pytest

from desktop_app import reading
from desktop_app.article import Article
from desktop_app.reading import layout, lines
from desktop_app.reading.file import File
from tests.reading import makers

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def articles(name: str, data: bytes | str) -> tuple[Article, ...]:
    return reading.articles(File(name, f"/{name}", data if isinstance(data, bytes) else data.encode()))


@pytest.mark.parametrize(
    "value",
    [
        {"status": "ok", "data": {"articles": [{"headline": "Jembatan", "articleBody": "Warga memutar.", "id": 7}]}},
        {"@graph": [{"@type": "WebPage"}, {"headline": "Jembatan", "articleBody": "Warga memutar."}]},
        [{"Title": "Jembatan", "Content": {"rendered": "<p>Warga <b>memutar</b>.</p>"}}],
        {"judul": "Jembatan", "paragraphs": ["Warga memutar."]},
    ],
)
def test_json_of_many_shapes(value: object) -> None:
    found = articles("a.json", json.dumps(value))
    assert [(one.title, one.text) for one in found] == [("Jembatan", "Warga memutar.")]


def test_json_may_be_words_alone() -> None:
    assert [one.text for one in articles("a.json", '["Warga memutar.", "Harga naik."]')] == [
        "Warga memutar.",
        "Harga naik.",
    ]


@pytest.mark.parametrize(
    "people",
    [{"penulis": ["Siti", "Joko"]}, {"author": [{"name": "Siti"}, {"name": "Joko"}]}, {"Authors": ["Siti", "Joko"]}],
)
def test_records_tell_their_authors_outlet_and_date(people: dict[str, object]) -> None:
    record = {"isi": "Warga memutar.", "publishedAt": "2024-03-04T09:15:00Z", "source": {"name": "Kabar"}, "url": "x"}
    (article,) = articles("a.json", json.dumps(record | people))
    assert article.authors == ("Siti", "Joko")
    assert (article.outlet, article.source) == ("Kabar", "x")
    assert article.published
    assert article.published.value == "2024-03-04T09:15"


def test_the_markup_in_a_line_of_json_lines_is_text() -> None:
    (article,) = articles("a.jsonl", json.dumps({"text": "<p>Satu</p>"}))
    assert article.text == "<p>Satu</p>"


def test_a_table_parted_by_semicolons_keeps_doubled_quotes_and_line_breaks() -> None:
    first, second = articles("a.csv", 'Judul;Isi;Penulis\n"A; B";"Kata ""camat"".\nBaris dua.";Siti\nC;Dua.;Joko\n')
    assert (first.title, first.text, first.authors) == ("A; B", 'Kata "camat".\nBaris dua.', ("Siti",))
    assert second.text == "Dua."


def test_an_atom_entry_of_xhtml_keeps_its_paragraphs_and_author() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title><entry><title>A</title><author><name>Siti</name>'
        '</author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Satu.</p><p>Dua.</p></div>'
        "</content></entry></feed>"
    )
    (article,) = articles("a.xml", feed)
    assert (article.text, article.authors) == ("Satu.\n\nDua.", ("Siti",))


def test_a_word_document_may_keep_its_text_elsewhere_and_moved_words_stand_once() -> None:
    body = (
        f"<w:document {WORD}><w:body><w:p><w:moveFrom><w:r><w:t>Satu.</w:t></w:r></w:moveFrom></w:p>"
        "<w:p><w:moveTo><w:r><w:t>Satu.</w:t></w:r></w:moveTo></w:p></w:body></w:document>"
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    rels = f'<Relationships><Relationship Type="{kind}" Target="/word/document2.xml"/></Relationships>'
    parts = {"[Content_Types].xml": "", "_rels/.rels": rels, "word/document2.xml": body}
    (article,) = articles("a.docx", makers.zipped(parts))
    assert article.text == "Satu."


def test_a_footnote_stands_behind_its_paragraph() -> None:
    space = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    body = "<text:note-body><text:p>Catatan.</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"
    content = f"<office:text {space}><text:p>Warga{note} memutar.</text:p><text:p>Dua.</text:p></office:text>"
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    (article,) = articles("a.odt", makers.zipped(parts))
    assert article.text == "Warga memutar.\n\nCatatan.\n\nDua."


def test_the_contents_of_a_book_are_no_chapter_and_its_author_is_told() -> None:
    package = (
        "<package><metadata><title>Kumpulan</title><creator>Siti</creator><date>2024-03-04</date></metadata><manifest>"
        '<item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="bab%201.xhtml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/></spine></package>'
    )
    container = '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
    parts = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "book.opf": package,
        "nav.xhtml": makers.page("Daftar isi", ["Bab satu"]),
        "bab 1.xhtml": makers.page(),
    }
    (article,) = articles("a.epub", makers.zipped(parts))
    assert (article.title, article.authors) == (makers.TITLE, ("Siti",))
    assert article.published
    assert article.published.value == "2024-03-04"


def test_rich_text_tells_its_properties_and_hides_the_addresses_of_links() -> None:
    source = (
        r"{\rtf1\ansi\ansicpg1252{\info{\title Jembatan Lama}{\author Siti}{\creatim\yr2024\mo3\dy4\hr9\min15}}"
        r'\pard Warga {\field{\*\fldinst{HYPERLINK "https://kabar.example/a"}}{\fldrslt memutar}} lewat caf\'e9.\par}'
    )
    (article,) = articles("a.rtf", source)
    assert article.text.strip() == "Warga memutar lewat café."
    assert (article.title, article.authors) == ("Jembatan Lama", ("Siti",))
    assert article.made
    assert article.made.value == "2024-03-04"


def test_paragraphs_set_apart_by_space_alone_stay_apart() -> None:
    words = [
        "Warga memutar lewat jembatan baru di utara",
        "sungai itu sejak pagi, kata camat di sana.",
        "Harga beras naik",
    ]
    words += ["tajam di pasar kota sejak pekan lalu."]
    edges = [(700.0, words[0]), (687.0, words[1]), (666.0, words[2]), (653.0, words[3])]
    rows = tuple(lines.Line(72, bottom, 300, bottom + 11.5, text) for bottom, text in edges)
    built = layout.flow([lines.Page(842, rows)])
    assert built.text == f"{words[0]} {words[1]}\n\n{words[2]} {words[3]}"


def linked_page(thing: object, head: str = "", body: str = "") -> str:
    script = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    rows = "".join(f"<p>{words}</p>" for words in makers.PARAGRAPHS)
    return f"<html><head>{head}{script}</head><body><h1>{makers.TITLE}</h1>{body}{rows}</body></html>"


@pytest.mark.parametrize(
    "thing",
    [
        {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Siti Aminah"}},
        {"@type": ["NewsArticle"], "author": [{"name": "Siti  Aminah"}, {"@type": "Organization", "name": "Kabar"}]},
        {"@graph": [{"@type": "WebPage"}, {"@type": "BlogPosting", "author": "Siti Aminah"}]},
        {"@graph": [{"@type": "Article", "author": {"@id": "#s"}}, {"@id": "#s", "name": "Siti Aminah"}]},
    ],
)
def test_a_page_tells_its_people_in_linked_data(thing: object) -> None:
    (article,) = articles("a.html", linked_page(thing, '<meta name="author" content="Kabar Media">'))
    assert article.authors == ("Siti Aminah",)


def test_linked_data_gives_outlet_and_hour() -> None:
    thing = {"@type": "NewsArticle", "publisher": {"name": "Kabar"}, "datePublished": "2024-03-04T09:15:00+07:00"}
    (article,) = articles("a.html", linked_page(thing))
    assert article.outlet == "Kabar"
    assert article.published
    assert article.published.value == "2024-03-04T09:15"


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        ('<meta name="author" content="Oleh: Siti Aminah">', "", ("Siti Aminah",)),
        ("", '<a rel="author" href="/s">Siti Aminah</a>', ("Siti Aminah",)),
        ("", 'Pewarta: <span itemprop="author">Siti Aminah</span>', ("Siti Aminah",)),
        ('<meta property="og:site_name" content="KABAR.com"><meta name="author" content="Kabar Cipta Media">', "", ()),
        ('<meta name="author" content="https://kabar.example/siti">', "", ()),
    ],
)
def test_an_outlet_is_no_author(head: str, body: str, authors: tuple[str, ...]) -> None:
    (article,) = articles("a.html", linked_page([], head, body))
    assert article.authors == authors


@pytest.mark.parametrize(
    ("outlet", "author", "authors"),
    [
        ("AB Kabar", "AB Kabar", ()),
        ("AB Kabar", "AB", ()),
        ("The Norfield Post", "The Norfield Post", ()),
        ("Kabar Kota", "KabarKota", ()),
        ("Harian Sukamaju", "Redaksi Harian", ()),
        ("Harian Sukamaju", "Siti Harianti", ("Siti Harianti",)),
    ],
)
def test_an_outlet_is_told_by_its_words(outlet: str, author: str, authors: tuple[str, ...]) -> None:
    head = f'<meta property="og:site_name" content="{outlet}"><meta name="author" content="{author}">'
    (article,) = articles("a.html", linked_page([], head))
    assert article.authors == authors


def test_the_motto_of_a_site_is_no_part_of_its_name() -> None:
    head = '<meta property="og:site_name" content="Kabar Kota | Cepat dan tepat">'
    (article,) = articles("a.html", linked_page([], head))
    assert article.outlet == "Kabar Kota"


@pytest.mark.parametrize("script", ["{", "[" * 5000, '{"@graph": [[[[[[[{"@type": "Article"}]]]]]]]}', "null", "7"])
def test_broken_linked_data_is_passed_over(script: str) -> None:
    page = linked_page([]).replace("[]", script)
    (article,) = articles("a.html", page)
    assert article.authors == ()


@pytest.mark.parametrize(
    "data",
    [gzip.compress(b"Hujan turun. " * 200, mtime=0), bz2.compress(b"Hujan."), b"GIF89a", lzma.compress(b"Hujan.")],
)
def test_packed_words_are_no_text(data: bytes) -> None:
    with pytest.raises(reading.UnreadableError) as caught:
        articles("a.txt", data)
    assert caught.value.code == "binary"


def test_the_source_of_a_program_is_an_article_only_if_the_reader_says_so() -> None:
    source = File("alat.py", "", b"def main() -> None:\n    print('Halo, dunia.')\n")
    with pytest.raises(reading.UnreadableError) as refused:
        reading.articles(source)
    assert refused.value.code == "program"
    assert reading.articles(source, plain=True)[0].text.startswith("def main")
    assert reading.articles(File("halaman.php", "", b"<!DOCTYPE html><html><body><p>Halo.</p></body></html>"))


@pytest.mark.parametrize(
    "data", [b"D" * 5000, (b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5" + b"\n") * 40]
)
@pytest.mark.parametrize("name", ["a.txt", "a.bin", "a"])
def test_strings_of_signs_are_no_text(name: str, data: bytes) -> None:
    with pytest.raises(reading.UnreadableError, match="is not a text"):
        articles(name, data)
    assert reading.articles(File(name, name, data), plain=True)[0].text == data.decode()


@pytest.mark.parametrize(
    "text",
    ["a" * 300, "https://kabar.example/" + "jalan-lama/" * 60, "桥梁" * 400, "Kata. " + "ha" * 300 + " kata" * 40],
)
def test_long_words_are_text_all_the_same(text: str) -> None:
    assert articles("a.txt", text)[0].text == text
