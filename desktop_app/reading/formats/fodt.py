"""OpenDocument texts in one XML file (ISO/IEC 26300, "flat")."""

from collections.abc import Iterator

from desktop_app.article import Article
from desktop_app.reading import archive
from desktop_app.reading.file import File
from desktop_app.reading.formats import odt

_BODY = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}body"


def read(file: File) -> Iterator[Article]:
    """Yield the document's text; headings are marked."""
    about: dict[str, str] = {}
    for event, element in archive.elements(file.data, file):
        if element.tag == _BODY:
            break
        if event == "end":
            about[archive.local(element.tag)] = (element.text or "").strip()
    yield odt.article(odt.paragraphs(file.data, file), about)
