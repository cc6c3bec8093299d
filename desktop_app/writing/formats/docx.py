"""Digests as a Word document, with Word's own styles, so that an editor's template restyles it at once."""

import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop_app.article import Digest
from desktop_app.writing import outline
from desktop_app.writing.outline import Outline

if TYPE_CHECKING:
    from docx.document import Document

SUFFIX = "docx"
BINARY = True
_STYLES = {"list": "List Bullet", "quotation": "Quote"}


def write(digests: Iterable[Digest]) -> Iterator[bytes]:
    """Yield the whole file (ECMA-376): one article per page or more."""
    import docx  # noqa: PLC0415  # 0.2 s that no other format needs

    document = docx.Document()
    _forget_template(document)
    for number, digest in enumerate(digests):
        found = outline.of(digest)
        if number:
            document.add_page_break()  # type: ignore[no-untyped-call]  # a gap in the library's types
        else:
            document.core_properties.title = found.title
        _add_article(document, found)
    out = io.BytesIO()
    document.save(out)
    yield out.getvalue()


def _forget_template(document: "Document") -> None:
    """Leave out who made the library's template, and when: readers of dates would take that for the article's."""
    properties = document.core_properties
    properties.author = properties.comments = ""
    for element in list(properties._element):  # noqa: SLF001  # there is no public way to leave a property out
        if element.tag.endswith(("}created", "}modified")):
            properties._element.remove(element)  # noqa: SLF001  # the same


def _add_article(document: "Document", found: Outline) -> None:
    document.add_heading(found.title, 0)
    document.add_paragraph(found.about, "Subtitle") if found.about else None
    for section in outline.sections(found):
        document.add_heading(section.heading, 1)
        for row in section.rows:
            paragraph = document.add_paragraph(style=_STYLES[section.look])
            for words, look in row:
                run = paragraph.add_run(words)
                run.bold, run.italic = look == "strong" or None, look == "emphasis" or None
    document.add_heading(found.labels.article, 1)
    for kind, words in found.article:
        document.add_heading(words, 2) if kind == "heading" else document.add_paragraph(words)
    if found.mirrored:
        _mirror(document)


def _mirror(document: "Document") -> None:
    """Let all paragraphs run from right to left (ECMA-376, 17.3.1.6)."""
    from docx.oxml import OxmlElement  # noqa: PLC0415  # see above

    for paragraph in document.paragraphs:
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  # the way the library's own manual names
        properties.append(OxmlElement("w:bidi"))
