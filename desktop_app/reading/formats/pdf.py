"""PDF (ISO 32000), through PDFium: text in reading order, wrapped lines joined, running headers and footers marked."""

import re
from collections.abc import Iterator

import pypdfium2
from pypdfium2 import raw

from desktop_app.article import Article, Note
from desktop_app.reading import dates, layout
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File

_PAGES = 2_000
_FEW = 20  # pages, read within the blink of an eye
# PDFium writes one of these for a hyphen at the end of a line, and no newline.
_HYPHENS = ("\x02", "\ufffe")
_LINE = re.compile("([^\r\n\x02\ufffe]*)(\r\n|[\r\n\x02\ufffe]|$)")


def read(file: File) -> Iterator[Article]:
    """Yield the document as one article. Raises UnreadableError when it asks for a password."""
    document = _opened(file)
    try:
        count = len(document)
        lines = [_lines(document[at]) for at in range(min(count, _PAGES))]
        about = document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    built = layout.flow(lines)
    message = f"Only the first {_PAGES} of {count} pages were read."
    yield Article(
        built.text,
        title=_title(about.get("Title", "")),
        authors=(about["Author"],) if "Author" in about else (),
        published=dates.published(about.get("CreationDate", "").removeprefix("D:")),
        regions=tuple(built.regions),
        notes=(Note("reading", "first_pages", message),) if count > _PAGES else (),
    )


def beginning(file: File) -> Article | None:
    """Return the first page with words of a document of many pages."""
    document = _opened(file)
    try:
        if len(document) <= _FEW:
            return None
        pages = (layout.flow([_lines(document[at])]).text for at in range(_FEW))
        return Article(next(filter(None, pages), ""), title=_title(document.get_metadata_value("Title")))
    finally:
        document.close()


def _opened(file: File) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(file.data, password=file.password or None)
    except pypdfium2.PdfiumError as error:
        if pypdfium2.raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD:
            if file.password:
                message = f"This is not the password of “{file.name}”. Type it once more."
                raise UnreadableError("wrong_password", message) from error
            message = f"“{file.name}” is protected. Type its password to open it."
            raise UnreadableError("password", message) from error
        raise


def _title(title: str) -> str:
    """Drop what programs write when nobody gave a title."""
    made_up = title.lower().endswith((".doc", ".docx", ".odt", ".indd", ".qxd", ".pdf")) or title.startswith(
        "Microsoft"
    )
    return "" if made_up else title


def _lines(page: pypdfium2.PdfPage) -> layout.Page:
    text = page.get_textpage()
    try:
        return layout.Page(page.get_height(), tuple(_rows(text)))
    finally:
        text.close()
        page.close()


def _rows(text: pypdfium2.PdfTextPage) -> Iterator[layout.Line]:
    """Yield the lines as PDFium breaks them; their edges are those of their first and last characters."""
    start = 0
    for match in _LINE.finditer(text.get_text_range()):
        words, end = match.groups()
        if words.strip():
            first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip()) - 1
            left, bottom, _, top = text.get_charbox(first, loose=True)
            _, low, right, high = text.get_charbox(last, loose=True)
            hyphen = "-" if end in _HYPHENS else ""
            yield layout.Line(left, min(bottom, low), right, max(top, high), words + hyphen)
        start += len(words) + len(end)
