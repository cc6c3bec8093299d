"""Files made to harm a reader of files: bombs, mazes, lies and ruins. Every class has a published attack behind it."""

import gzip
import json
import os
import random
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from tests.reading import makers, protected

FORMATS = ("csv", "docx", "eml", "epub", "html", "json", "jsonl", "md", "mhtml", "odt", "pdf", "rtf", "txt", "xml")
_LAUGHS = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10))
_BILLION = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{_LAUGHS}]><x>&a9;</x>'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_EXTERNAL = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def good() -> dict[str, bytes]:
    """One sound file of every format."""
    words = "\n\n".join(makers.PARAGRAPHS)
    item = f"<item><title>A</title><description>{words}</description></item>"
    feed = f"<?xml version='1.0'?><rss><channel>{item}</channel></rss>"
    return {
        "csv": f'judul,isi\nA,"{words}"\n'.encode(),
        "docx": makers.docx(),
        "eml": f"Subject: A\nContent-Type: text/plain; charset=utf-8\n\n{words}".encode(),
        "epub": makers.epub(),
        "html": makers.news_page().encode(),
        "json": json.dumps({"text": words}).encode(),
        "jsonl": json.dumps({"text": words}).encode(),
        "md": f"# A\n\n{words}".encode(),
        "mhtml": f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{makers.news_page()}".encode(),
        "odt": makers.odt(),
        "pdf": makers.pdf([["Hujan turun di Kota Wening sejak pagi."]]),
        "rtf": rb"{\rtf1\ansi Hujan turun di Kota Wening sejak pagi.}",
        "txt": words.encode(),
        "xml": feed.encode(),
    }


def write_all(folder: Path) -> None:
    """Write the whole set into an empty folder: files, links and pipes."""
    for name, data in _ruins():
        (folder / name).write_bytes(data)
    for name, data in _bombs():
        (folder / name).write_bytes(data)
    for name, text in _mazes():
        (folder / name).write_text(text, encoding="utf-8", errors="surrogatepass")
    _strange_places(folder)


def _ruins() -> Iterator[tuple[str, bytes]]:
    """Every format empty, truncated, with flipped bits, and under the name of its neighbour."""
    chance = random.Random(7)  # noqa: S311  # the same ruins every time
    files = good()
    for suffix, data in files.items():
        yield f"empty.{suffix}", b""
        yield f"half.{suffix}", data[: len(data) // 2]
        yield f"start.{suffix}", data[:5]
        flipped = bytearray(data)
        for _ in range(20):
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        yield f"flipped.{suffix}", bytes(flipped)
        yield f"noise.{suffix}", chance.randbytes(5_000)
        neighbour = FORMATS[FORMATS.index(suffix) - 1]
        yield f"lie.{suffix}", files[neighbour]


def _bombs() -> Iterator[tuple[str, bytes]]:
    spaces = " " * 100_000_000
    word = {"[Content_Types].xml": ""}
    text = {"mimetype": "application/vnd.oasis.opendocument.text"}
    yield "laughs.docx", makers.zipped({**word, "word/document.xml": _BILLION})
    yield "laughs.odt", makers.zipped({**text, "content.xml": _BILLION})
    yield "laughs.xml", _BILLION.encode()
    yield "external.docx", makers.zipped({**word, "word/document.xml": _EXTERNAL})
    yield "external.xml", _EXTERNAL.encode()
    yield "bomb.docx", makers.zipped({**word, "word/document.xml": f"<a>{spaces}</a>"})
    yield "bomb.odt", makers.zipped({**text, "content.xml": f"<a>{spaces}</a>"})
    yield (
        "parts.epub",
        makers.zipped({"mimetype": "application/epub+zip", **{f"{at}.xhtml": "" for at in range(20_000)}}),
    )
    yield "path.epub", makers.zipped({"mimetype": "application/epub+zip", "../../evil": "x"})
    yield "spaces.odt", makers.zipped({**text, "content.xml": _ODT_SPACES}, zipfile.ZIP_STORED)
    yield "deep.docx", makers.zipped({**word, "word/document.xml": "<a>" * 200_000})
    yield "braces.rtf", rb"{\rtf1" + b"{" * 200_000
    yield "bin.rtf", rb"{\rtf1\bin2147483647 x}"
    yield "pages.pdf", makers.pdf([["Kata."]] * 3_000)
    yield "bomb.pdf", _packed_pdf()
    yield "locked.pdf", protected.pdf(["Rahasia."], "kunci")
    book = {"mimetype": "application/epub+zip", "META-INF/container.xml": "<a><rootfile full-path='b.opf'/></a>"}
    spine = "<p><manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine></p>"
    yield "laughs.epub", makers.zipped({**book, "b.opf": _BILLION})
    yield "bomb.epub", makers.zipped({**book, "b.opf": spine, "a.xhtml": f"<p>{spaces}</p>"})
    yield "external.epub", makers.zipped({**book, "b.opf": spine, "a.xhtml": _EXTERNAL})
    yield "quadratic.xml", f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]><x>{"&a;" * 50_000}</x>'.encode()
    yield "large.html", b"<html>" + b"<p>Hujan turun di kota itu sejak pagi hari." * 260_000
    yield "large.rtf", rb"{\rtf1 " + b"Hujan turun. " * 800_000 + b"}"
    nowhere = f"<a><b Type='{_OFFICE}' Target='../../../etc/passwd'/></a>"
    yield "nowhere.docx", makers.zipped({**word, "_rels/.rels": nowhere})
    itself = f"<a><b Type='{_OFFICE}' Target='_rels/.rels'/></a>"
    yield "itself.docx", makers.zipped({**word, "_rels/.rels": itself})
    yield "laughs-rels.docx", makers.zipped({**word, "_rels/.rels": _BILLION})
    moved = "<w:p xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>" + "<w:moveFrom>" * 200
    yield "moved.docx", makers.zipped({**word, "word/document.xml": moved})
    yield "info.rtf", rb"{\rtf1" + rb"{\info{\title {\author " * 200_000
    yield "links.rtf", rb"{\rtf1 " + b'{HYPERLINK "' * 400_000 + b"}"
    yield "feed.xml", b"<feed><entry><content>" + b"<p>" * 240 + b"kata" + b"</p>" * 240 + b"</content></entry></feed>"
    yield "gzip.txt", gzip.compress(b"Hujan turun. " * 1_000_000, mtime=0)
    yield "lines.csv", b"isi\n" + b"Hujan turun.\n" * 10_000


def _packed_pdf() -> bytes:
    """A page whose content unpacks to a thousand times its size."""
    plain = makers.pdf([["Kata."]]).decode("latin-1")
    packed = zlib.compress(b" " * 150_000_000 + b"BT /F1 9 Tf 72 700 Td (Kata.) Tj ET").decode("latin-1")
    head, _, rest = plain.partition("<< /Length ")
    stream = f"/Length {len(packed)} /Filter /FlateDecode >>\nstream\n{packed}"
    return f"{head}<< {stream}\nendstream{rest.partition('endstream')[2]}".encode("latin-1")


_ODT_SPACES = (
    '<a xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    '<text:p>a<text:s text:c="2000000000"/>b</text:p></a>'
)


def _mazes() -> Iterator[tuple[str, str]]:
    yield "deep.html", "<html>" + "<div>" * 100_000
    yield "unclosed.html", "<html>" + "<b><i><a>" * 100_000
    yield "attributes.html", "<html><p " + " ".join(f"a{at}=1" for at in range(500_000)) + ">Kata</p>"
    yield "less.html", "<html>" + "<" * 1_000_000
    yield "comments.html", "<html>" + "<!--" * 500_000
    linked = '<script type="application/ld+json">'
    yield "linked-deep.html", f"<html>{linked}{'[' * 100_000}</script><p>Kata</p>"
    yield "linked-wide.html", f"<html>{linked}[{','.join(['{}'] * 90_000)}]</script><p>Kata</p>"
    yield "linked-many.html", f"<html>{f'{linked}{{}}</script>' * 15_000}<p>Kata</p>"
    yield "authors.html", "<html>" + "<a rel=author>Siti Aminah</a>" * 20_000
    yield "deep.json", "[" * 200_000
    yield "objects.json", '{"a":' * 900 + "1" + "}" * 900
    yield "wide.json", '{"data": {' + ",".join(f'"k{at}": [{{}}]' for at in range(100_000)) + "}}"
    yield "paragraphs.json", '{"text": [' + ",".join(['"Kata."'] * 25_000) + "]}"
    yield "markup.json", json.dumps({"text": "<div>" * 60_000 + "kata</p>"})
    yield "columns.csv", ";" * 1_000_000 + "\nkata"
    yield "pointers.txt", "Hujan turun. Baca juga: Aku Dia Kita " * 8_000
    yield "glued.txt", "Baca juga: " + "AkuDia " * 80_000
    yield "lists.txt", "Hujan turun.\n" + "Berita Terkait\nAku Dia Kita\n" * 20_000
    yield "outlets.txt", "Siti Aminah - detikNews\n4 Maret 2024\n" * 15_000
    yield "credits.txt", "Foto: A/B. (Foto: A/B) " * 12_000
    yield "pictures.txt", "\U0001f389Kata " * 30_000
    yield "spanish.txt", "¿¡" * 300_000
    yield "fullstops.txt", "。" * 500_000
    yield "joiners.txt", "a\u200d" * 150_000
    yield "digits.json", '{"text": "x", "id": ' + "9" * 5_000 + "}"
    yield "fields.csv", "isi\n" + '"' * 500_000
    yield "quotes.txt", "“" * 1_000_000
    yield "stops.txt", ". " * 500_000
    yield "oneline.txt", "kata " * 400_000
    yield "toolong.txt", "Hujan turun di kota itu. " * 400_000
    yield "oneword.txt", "a" * 2_000_000
    yield "digitsonly.txt", "1" * 1_000_000
    yield "dates.txt", "Senin, 26 Juli 2021. " * 8_000
    yield "capitals.txt", "Budi Santoso " * 60_000
    yield "zalgo.txt", "a" + "\u0301" * 500_000
    yield "bidi.txt", "\u202e\u2066abc" * 100_000
    yield "nul.md", "kata\0kata " * 10 + "kata " * 10_000
    yield "surrogate.json", '{"text": "\\ud800 kata \\udfff"}'
    yield "html-in.eml", "Content-Type: text/html\n\n" + "<div>" * 50_000
    yield "multipart.eml", "".join(f"Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n" for at in range(2_000))


def _strange_places(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "dangling.txt").symlink_to(folder / "nowhere")
    (folder / "device.txt").symlink_to("/dev/zero")
    (folder / "folder.txt").mkdir()
    (folder / "new\nline \U0001f600 “quote”.txt").write_text("Hujan turun.", encoding="utf-8")
    with (folder / "huge.txt").open("wb") as out:
        out.truncate(500_000_000)
