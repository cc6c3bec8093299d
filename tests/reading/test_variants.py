import json

import pytest

from desktop_app import reading
from desktop_app.article import Article
from desktop_app.reading.file import File
from tests.reading.makers import zipped

ONE = "Jembatan gantung di Desa Pule putus pada Selasa pagi setelah dihantam banjir yang membawa batang kayu."
TWO = "Kepala desa mengatakan sekitar empat ratus warga kini harus memutar jauh untuk sampai ke pasar itu."


def articles(name: str, data: str | bytes) -> tuple[Article, ...]:
    return reading.articles(File(name, name, data.encode() if isinstance(data, str) else data))


def texts(name: str, data: str | bytes) -> list[str]:
    return [article.text.strip() for article in articles(name, data)]


def test_tags_are_no_articles() -> None:
    with pytest.raises(reading.UnreadableError, match="no field"):
        articles("a.json", json.dumps({"title": "Judul", "tags": ["banjir bandang", "jembatan putus"]}))


@pytest.mark.parametrize(
    ("record", "text"),
    [
        ({"judul": "J", "alinea": [ONE, TWO]}, f"{ONE}\n\n{TWO}"),
        ({"headline": "J", "keterangan_berita": ONE, "url": "https://k.example"}, ONE),
        ({"paragraphs": [[["Jembatan", "putus", "."], ["Warga", "cemas", "."]], [["Hujan", "."]]]},
         "Jembatan putus . Warga cemas .\n\nHujan ."),
        ({"judul": {"0": "J"}, "isi": {"0": ONE}}, ONE),
    ],
)  # fmt: skip
def test_the_text_of_a_record_is_found(record: object, text: str) -> None:
    assert texts("a.json", json.dumps(record)) == [text]


def test_other_names_of_fields() -> None:
    record = {"_id": {"$oid": "a1"}, "clean_text": ONE, "lang": "id", "created_at": "2025-03-03T14:05:00Z", "url": "u"}
    (article,) = articles("a.jsonl", json.dumps(record))
    assert (article.id, article.language, article.source) == ("a1", "id", "u")
    assert article.published is not None
    assert article.published.value == "2025-03-03T14:05"


def test_objects_over_several_lines() -> None:
    rows = "\n".join(json.dumps({"text": text}, indent=1) for text in (ONE, TWO))
    assert texts("a.jsonl", rows) == [ONE, TWO]


@pytest.mark.parametrize(
    "table",
    [
        f'sep=;\njudul;isi\nJ;"{ONE}"\n',
        f"judul^isi\nJ^{ONE}\n",
        f'"judul, panjang, sekali";isi\nA;"{ONE}"\n',
        f'no,judul,narasi_lengkap\n1,J,"{ONE}"\n',
    ],
)
def test_tables(table: str) -> None:
    assert texts("a.csv", table) == [ONE]


def test_a_table_without_names() -> None:
    assert texts("a.csv", f'1,A,"{ONE}"\n2,B,"{TWO}"\n') == [ONE, TWO]


def test_pictures_of_a_feed_are_not_its_articles() -> None:
    feed = (
        '<?xml version="1.0"?><rss xmlns:media="http://search.yahoo.com/mrss/"><channel><title>K</title><item>'
        f'<title>J</title><description>{ONE}</description><media:content url="x"><media:title>Foto</media:title>'
        "</media:content></item></channel></rss>"
    )
    (article,) = articles("a.rss", feed)
    assert (article.title, article.text) == ("J", ONE)


def test_the_address_of_an_entry_is_where_it_can_be_read() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>J</title><link rel="self" href="https://k/self"/>'
        f'<link rel="alternate" href="https://k/1"/><content>{ONE}</content></entry></feed>'
    )
    assert articles("a.atom", feed)[0].source == "https://k/1"


@pytest.mark.parametrize(
    "front",
    [
        '---\nTitle: "Jembatan: Putus"\nauthors:\n  - Siti\n  - Joko\ndate: 2025-03-03\nlanguage: id\n---\n',
        "---\ntitle: 'Jembatan: Putus'\nauthor: [Siti, Joko]\npublished: 3 Maret 2025\nlang: id\n---\n",
        '+++\ntitle = "Jembatan: Putus"\nauthors = ["Siti", "Joko"]\ndate = 2025-03-03\nlanguage = "id"\n+++\n',
    ],
)
def test_front_matter(front: str) -> None:
    (article,) = articles("a.md", f"{front}\n{ONE}\n")
    assert (article.title, article.authors, article.language) == ("Jembatan: Putus", ("Siti", "Joko"), "id")
    assert article.published is not None
    assert article.published.value == "2025-03-03"
    assert article.text == f"{front}\n{ONE}\n"


MAIL = (
    "From: s@k\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=C\n\n--C\n"
    "Content-Type: text/plain; charset={}\n\n{}\n--C\nContent-Type: text/html; charset=utf-8\n\n<p>Isi <b>dua</b></p>\n"
    "--C--\n"
)


def test_a_mail_in_an_encoding_that_nobody_knows() -> None:
    assert texts("a.eml", MAIL.format("x-unknown", "Isi “satu” di sini.")) == ["Isi “satu” di sini."]


def test_a_mail_whose_plain_part_is_blank() -> None:
    assert texts("a.eml", MAIL.format("utf-8", " ")) == ["Isi dua"]


def test_a_forwarded_mail() -> None:
    mail = (
        "From: s@k\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n"
        "Content-Type: message/rfc822\n\nFrom: z@k\nSubject: y\nContent-Type: text/plain\n\nIsi surat.\n--B--\n"
    )
    assert texts("a.eml", mail) == ["Isi surat."]


def test_a_flowing_mail() -> None:
    head = "Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n"
    assert texts("a.eml", f"{head}Kalimat ini \ndilipat.\n\nDua.\n") == ["Kalimat ini dilipat.\n\nDua."]


def test_a_mailbox_marks_lines_that_look_like_messages() -> None:
    mailbox = "From s@k Mon Mar  3 14:05:00 2025\nSubject: x\n\nSatu.\n>From Pule ia datang.\n"
    assert texts("surat", mailbox) == ["Satu.\nFrom Pule ia datang."]


FLAT = (
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<office:meta><dc:title>Judul</dc:title></office:meta><office:master-styles><text:p>Kop</text:p>"
    f"</office:master-styles><office:body><office:text><text:h>Jembatan</text:h><text:p>{ONE}</text:p>"
    "</office:text></office:body></office:document>"
)


@pytest.mark.parametrize("name", ["a.fodt", "a.xml"])
def test_flat_opendocument(name: str) -> None:
    (article,) = articles(name, FLAT)
    assert (article.title, article.text) == ("Judul", f"Jembatan\n\n{ONE}")
    assert [region.kind for region in article.regions] == ["heading"]


def word(body: str, space: str, **parts: str) -> bytes:
    named = {f"word/{name}.xml": f'<w:x xmlns:w="{space}">{part}</w:x>' for name, part in parts.items()}
    document = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **named})


USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


@pytest.mark.parametrize("space", [USUAL, STRICT])
def test_notes_of_a_word_document(space: str) -> None:
    body = (
        '<w:p><w:r><w:t>Satu.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:del><w:r><w:delText>Tidak'
        "</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>Dua.</w:t></w:r></w:p>"
    )
    notes = (
        '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>Catatan.</w:t></w:r></w:p></w:footnote>'
    )
    comments = "<w:comment><w:p><w:r><w:t>Komentar</w:t></w:r></w:p></w:comment>"
    assert texts("a.docx", word(body, space, footnotes=notes, comments=comments)) == ["Satu.\n\nCatatan.\n\nDua."]
