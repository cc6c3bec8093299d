"""PDF (ISO 32000), through PDFium: text in reading order, wrapped lines joined, running headers and footers marked."""

import itertools
import re
from collections.abc import Iterator

import pypdfium2
from pypdfium2 import raw

from desktop_app.article import Article, Note
from desktop_app.reading import columns, dates, layout
from desktop_app.reading.errors import UnreadableError
from desktop_app.reading.file import File
from desktop_app.reading.lines import Line, Page

_PAGES = 2_000
_FEW = 20  # pages, read within the blink of an eye
# PDFium writes one of these for a hyphen at the end of a line, and no newline.
_HYPHENS = ("\x02", "\ufffe")
_SHORT = 20  # characters: a shorter line holds no two columns
_SPACE = re.compile(r"(?<=\S) +(?=\S)")
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
        made=dates.published(about.get("CreationDate", "").removeprefix("D:")),
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


def _lines(page: pypdfium2.PdfPage) -> Page:
    text = page.get_textpage()
    try:
        return Page(page.get_height(), tuple(_rows(text)))
    finally:
        text.close()
        page.close()


def _rows(text: pypdfium2.PdfTextPage) -> Iterator[Line]:
    """Yield the lines as PDFium breaks them, and once more where a gap parts two columns on one row.

    Their edges are those of their first and last characters.
    """
    start = 0
    found = list(_LINE.finditer(text.get_text_range()))
    parted = text.count_rects() > sum(bool(match[1].strip()) for match in found)  # one of each line, when none is
    for match in found:
        words, end = match.groups()
        if words.strip():
            first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
            hyphen = "-" if end in _HYPHENS else ""
            cuts = [first, *(_gaps(text, words, start) if parted else ()), last]
            for at, (one, other) in enumerate(itertools.pairwise(cuts), 2):
                piece = words[one - start : other - start].rstrip()
                yield _line(text, one, one + len(piece) - 1, piece + (hyphen if at == len(cuts) else ""))
        start += len(words) + len(end)


def _line(text: pypdfium2.PdfTextPage, first: int, last: int, words: str) -> Line:
    left, bottom, _, top = text.get_charbox(first, loose=True)
    _, low, right, high = text.get_charbox(last, loose=True)
    return Line(left, min(bottom, low), right, max(top, high), words)


def _gaps(text: pypdfium2.PdfTextPage, words: str, start: int) -> Iterator[int]:
    """Yield the places of characters before which a line has a gap wider than any space, or jumps back."""
    if len(words) < _SHORT or text.count_rects(start, len(words)) == 1:
        return
    for match in _SPACE.finditer(words):
        _, low, right, high = text.get_charbox(start + match.start() - 1, loose=True)
        step = text.get_charbox(start + match.end(), loose=True)[0] - right
        if abs(step) > columns.GAP * (high - low):  # backwards, where the rows of two columns stand half a line apart
            yield start + match.end()
