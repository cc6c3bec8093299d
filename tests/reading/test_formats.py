import csv
import json

import pytest

from desktop_app import reading
from desktop_app.article import Article
from desktop_app.reading.file import File
from tests.reading import makers

FEED = """<?xml version="1.0"?><rss><channel><title>Kabar</title>
<item><title>A</title><guid>1</guid><description>&lt;p&gt;Satu.&lt;/p&gt;</description></item>
<item><title>B</title><guid>2</guid></item></channel></rss>"""


def articles(name: str, data: bytes | str) -> tuple[Article, ...]:
    return reading.articles(File(name, f"/{name}", data if isinstance(data, bytes) else data.encode()))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", "\n\n".join((makers.TITLE, *makers.PARAGRAPHS))),
        ("a.md", "\n\n".join((f"# {makers.TITLE}", *makers.PARAGRAPHS))),
        ("a.html", makers.news_page()),
        ("wrong-suffix.txt", makers.news_page()),
        ("a.docx", makers.docx()),
        ("wrong-suffix.odt", makers.docx()),
        ("a.odt", makers.odt()),
        ("a.epub", makers.epub()),
        ("a.json", json.dumps({"title": makers.TITLE, "text": "\n\n".join(makers.PARAGRAPHS)})),
        ("a.csv", "judul,isi\n" + f'{makers.TITLE},"{" ".join(makers.PARAGRAPHS)}"\n'),
        (
            "a.rtf",
            r"{\rtf1\ansi "
            + "".join(f"\\u{ord(c)}?" if ord(c) > 127 else c for c in " ".join(makers.PARAGRAPHS))
            + "}",
        ),
        (
            "a.eml",
            f"From: Redaksi <r@x>\nSubject: {makers.TITLE}\nContent-Type: text/plain; charset=utf-8\n\n"
            + " ".join(makers.PARAGRAPHS),
        ),
        ("a.mhtml", f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{makers.news_page()}"),
    ],
)
def test_every_format_gives_the_words(name: str, data: bytes | str) -> None:
    (article,) = articles(name, data)
    for paragraph in makers.PARAGRAPHS:
        assert paragraph in article.text
    assert article.id.startswith(name)


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.docx", "a.odt", "a.epub", "a.json", "a.eml"])
def test_formats_that_know_their_title_tell_it(name: str) -> None:
    made: dict[str, bytes | str] = {
        "a.md": f"# {makers.TITLE}\n\nKata.",
        "a.html": makers.news_page(),
        "a.docx": makers.docx(),
        "a.odt": makers.odt(),
        "a.epub": makers.epub(),
        "a.json": json.dumps({"title": makers.TITLE, "text": "Kata."}),
        "a.eml": f"Subject: {makers.TITLE}\n\nKata.",
    }
    (article,) = articles(name, made[name])
    assert article.title == makers.TITLE


def test_a_page_keeps_its_menus_as_chrome_and_tells_its_date_and_outlet() -> None:
    (article,) = articles("a.html", makers.news_page())
    chrome = [region.span.of(article.text) for region in article.regions if region.kind == "chrome"]
    assert "Nasional" in chrome
    assert "Hak cipta Kabar Wening" in chrome
    assert "alert" not in article.text
    assert not any(paragraph in chrome for paragraph in makers.PARAGRAPHS)
    assert article.outlet == "Kabar Wening"
    assert article.published is not None
    assert article.published.value == "2025-03-03T14:05"


def test_the_language_that_a_template_declares_is_not_believed() -> None:
    (article,) = articles("a.html", makers.news_page().replace("lang='id'", "lang='en'"))
    assert article.language == ""


def test_a_pdf_joins_wrapped_lines_and_marks_its_running_header() -> None:
    first = [
        "Warga desa itu berjalan kaki ke kota setiap",
        "pagi untuk menjual hasil kebun mereka di pa-",
        "sar yang ramai.",
    ]
    (article,) = articles("a.pdf", makers.pdf([first, ["Mereka pulang pada sore hari dengan hati senang."]]))
    assert "setiap pagi untuk menjual hasil kebun mereka di pasar yang ramai." in article.text
    assert {region.span.of(article.text) for region in article.regions} == {"Kabar Wening"}


@pytest.mark.parametrize(
    ("name", "data", "ids"),
    [
        ("a.jsonl", '{"id": "x", "text": "Satu."}\n\n{"text": "Dua."}\n', ["x", "a.jsonl:3"]),
        ("a.json", '[{"text": "Satu."}, {"text": "Dua."}]', ["a.json:1", "a.json:2"]),
        ("a.json", '{"articles": [{"id": 7, "text": "Satu."}]}', ["7"]),
        (
            "a.rss",
            FEED,
            ["1", "2"],
        ),
        (
            "a.mbox",
            "From a Mon Mar  3 10:00:00 2025\nSubject: A\n\nSatu.\nFrom b Mon Mar  3 2025\nSubject: B\n\nDua.\n",
            ["a.mbox:1", "a.mbox:2"],
        ),
    ],
)
def test_files_with_many_articles_give_them_in_order(name: str, data: str, ids: list[str]) -> None:
    assert [article.id for article in articles(name, data)] == ids


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b"  \n\n ", "no_text"),
        ("a.txt", bytes(range(256)) * 20, "binary"),
        ("a.docx", b"PK\x03\x04 word/ broken", "damaged"),
        ("a.pdf", b"%PDF-1.4 nothing follows", "damaged"),
        ("a.json", b"{", "damaged"),
        ("a.jsonl", b'{"title": "no text"}\n{"text": ""}', "no_text"),
        ("a.url", b"[InternetShortcut]\nURL=https://example.org", "link"),
        ("a.txt", b"kata " * 1_100_000, "too_long"),
        (
            "a.odt",
            makers.zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<!DOCTYPE x><a/>"}),
            "unsafe",
        ),
        (
            "a.docx",
            makers.zipped({"[Content_Types].xml": "", "word/document.xml": "<a>" + " " * 80_000_000 + "</a>"}),
            "bomb",
        ),
        ("a.docx", makers.zipped({"[Content_Types].xml": "", **{f"word/{at}": "" for at in range(6000)}}), "bomb"),
        ("a.html", "<html><p " + " ".join(f"a{at}=1" for at in range(5000)) + ">Kata</p>", "unsafe"),
    ],
)
def test_what_cannot_be_read_says_why(name: str, data: bytes | str, code: str) -> None:
    with pytest.raises(reading.UnreadableError) as caught:
        articles(name, data)
    assert caught.value.code == code
    assert "Traceback" not in caught.value.message
    assert name in caught.value.message


def test_any_file_opens_as_plain_text_on_demand() -> None:
    (article,) = reading.articles(File("a.json", "/a.json", b"{broken"), plain=True)
    assert article.text == "{broken"


def test_newlines_are_the_only_thing_that_changes() -> None:
    (article,) = articles("a.txt", "Satu\r\ndua\rtiga\u00a0\u200b 😀\n")
    assert article.text == "Satu\ndua\ntiga\u00a0\u200b 😀\n"


def test_the_text_of_a_record_stays_as_it_is() -> None:
    (article,) = articles("a.jsonl", json.dumps({"text": "Satu\r\ndua"}))
    assert article.text == "Satu\r\ndua"


def test_a_text_box_costs_its_paragraph_no_words() -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    box = "<w:txbxContent><w:p><w:r><w:t>Isi kotak.</w:t></w:r></w:p></w:txbxContent>"
    runs = f"<w:r><w:t>Sebelum kotak, </w:t></w:r><w:r>{box}</w:r><w:r><w:t>sesudah kotak.</w:t></w:r>"
    document = f"<w:document {space}><w:body><w:p>{runs}</w:p></w:body></w:document>"
    (article,) = articles("a.docx", makers.zipped({"[Content_Types].xml": "", "word/document.xml": document}))
    assert article.text == "Isi kotak.\n\nSebelum kotak, sesudah kotak."


@pytest.mark.parametrize(("tag", "code"), [("id", "id"), ("id-ID", "id"), ("EN_us", "en"), ("Indonesian", ""), (7, "")])
def test_the_language_of_a_record_is_a_code_or_none(tag: object, code: str) -> None:
    (article,) = articles("a.json", json.dumps({"text": "Satu.", "language": tag}))
    assert article.language == code


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jsonl", '{"text": "Satu."}\nrusak\n{"title": "x"}\n{"text": "Dua."}'),
        ("a.json", '[{"text": "Satu."}, 7, {"title": "x"}, {"text": "Dua."}]'),
        ("a.csv", "judul,isi\nA,Satu.\nB,\nC,\nD,Dua.\n"),
    ],
)
def test_a_bad_entry_is_noted_and_the_others_are_read(name: str, data: str) -> None:
    first, second = articles(name, data)
    assert (first.text, second.text) == ("Satu.", "Dua.")
    (note,) = first.notes
    assert note.code == "passed_over"
    assert note.message.count(f"{name}:") == 2


def test_the_fallback_of_a_word_document_does_not_repeat_its_words() -> None:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = "<w:p><w:r><w:t>Kotak teks.</w:t></w:r></w:p>"
    document = (
        f'<w:document xmlns:w="{main}" xmlns:mc="{compatible}"><w:body><w:p><w:r><w:t>Hujan turun.</w:t></w:r>'
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
        "</w:p></w:body></w:document>"
    )
    data = makers.zipped({"[Content_Types].xml": "", "word/document.xml": document})
    (article,) = articles("a.docx", data)
    assert article.text == "Kotak teks.\n\nHujan turun."


def test_comments_of_readers_are_no_part_of_the_article() -> None:
    comment = "Menurut saya jalan itu memang sudah lama rusak dan harus diperbaiki, kata pak Budi juga begitu."
    box = f'<div id="comments"><div class="comment-body"><p>{comment}</p><p>{comment} Setuju sekali.</p></div></div>'
    page = makers.news_page().replace("</article>", f"{box}</article>")
    assert box in page
    (article,) = articles("a.html", page.encode())
    marked = "".join(region.span.of(article.text) for region in article.regions if region.kind == "chrome")
    assert comment in marked
    assert makers.PARAGRAPHS[0] not in marked


def test_a_small_table_leaves_room_for_the_long_fields_of_others() -> None:
    assert articles("a.csv", "isi\nHujan turun.\n")
    assert list(csv.reader([f'"{"x" * 10_000}"']))
