"""Writes small files of every format, so that the tests keep no binary files."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

TITLE = "Jembatan baru di Sungai Wening dibuka"
PARAGRAPHS = (
    "Jembatan baru di atas Sungai Wening dibuka pada Senin, 3 Maret 2025, setelah dua tahun dibangun.",
    "“Kami menunggu lama sekali,” kata Sari Lestari, pedagang di Pasar Wening.",
)


def docx(title: str = TITLE, paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    rows = [f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{escape(title)}</w:t></w:r></w:p>']
    rows += [f"<w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p>" for words in paragraphs]
    body = f"<w:document {space}><w:body>{''.join(rows)}</w:body></w:document>"
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": body})


def odt(title: str = TITLE, paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    space = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    rows = "".join(f"<text:p>{escape(words)}</text:p>" for words in paragraphs)
    content = f"<office:text {space}><text:h>{escape(title)}</text:h>{rows}</office:text>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def epub(title: str = TITLE, paragraphs: Sequence[str] = PARAGRAPHS) -> bytes:
    container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    package = (
        f"<package><metadata><title>{escape(title)}</title></metadata>"
        '<manifest><item id="one" href="one.xhtml"/></manifest><spine><itemref idref="one"/></spine></package>'
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/book.opf": package,
            "OEBPS/one.xhtml": page(title, paragraphs),
        }
    )


def page(title: str = TITLE, paragraphs: Sequence[str] = PARAGRAPHS) -> str:
    rows = "".join(f"<p>{escape(words)}</p>" for words in paragraphs)
    return f"<html><head><title>{escape(title)}</title></head><body><h1>{escape(title)}</h1>{rows}</body></html>"


def news_page(title: str = TITLE, paragraphs: Sequence[str] = PARAGRAPHS) -> str:
    """A page as sites serve it: menus before, links and a footer behind."""
    rows = "".join(f"<p>{escape(words)}</p>" for words in paragraphs)
    return (
        f"<!DOCTYPE html><html lang='id'><head><title>{escape(title)} | Kabar Wening</title>"
        '<meta property="og:site_name" content="Kabar Wening">'
        '<meta property="article:published_time" content="2025-03-03T14:05:00+07:00"></head><body>'
        "<nav><ul><li><a href='/a'>Nasional</a></li><li><a href='/b'>Olahraga</a></li></ul></nav>"
        f"<article><h1>{escape(title)}</h1>{rows}</article>"
        "<footer><p>Hak cipta Kabar Wening</p></footer><script>alert('x')</script></body></html>"
    )


def pdf(pages: Sequence[Sequence[str]], header: str = "Kabar Wening") -> bytes:
    """Pages of lines in Helvetica, each page under the same running header."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for lines in pages:
        rows = [f"BT /F1 9 Tf 72 805 Td ({header}) Tj ET"]
        rows += [f"BT /F1 11 Tf 72 {700 - 14 * at} Td ({words}) Tj ET" for at, words in enumerate(lines)]
        stream = "\n".join(rows)
        kids.append(f"{len(objects) + 1} 0 R")
        font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
        contents = f"{len(objects) + 2} 0 R"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {font} /Contents {contents} >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = "%PDF-1.4\n" + "".join(f"{at} 0 obj\n{body}\nendobj\n" for at, body in enumerate(objects, 1))
    return (out + "trailer << /Root 1 0 R >>\n").encode("latin-1")


def zipped(parts: dict[str, str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as container:
        for name, content in parts.items():
            container.writestr(name, content)
    return out.getvalue()


def laid_out_pdf(pieces: Sequence[tuple[float, float, str]]) -> bytes:
    """One page of pieces of text, each at its place (points from the lower left corner), in the order given."""
    rows = [f"BT /F1 11 Tf {left} {bottom} Td ({words}) Tj ET" for left, bottom, words in pieces]
    stream = "\n".join(rows)
    font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {font} /Contents 4 0 R >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
    )
    out = "%PDF-1.4\n" + "".join(f"{at} 0 obj\n{body}\nendobj\n" for at, body in enumerate(objects, 1))
    return (out + "trailer << /Root 1 0 R >>\n").encode("latin-1")
