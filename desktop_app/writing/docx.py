"""Digests as a Word document, with Word's own styles, so that an editor's template restyles it at once."""

import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop_app.article import Digest
from desktop_app.writing import outline
from desktop_app.writing.citation import Citation
from desktop_app.writing.outline import Outline

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

SUFFIX = "docx"


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
    labels = found.labels
    document.add_heading(found.title, 0)
    document.add_paragraph(found.about, "Subtitle") if found.about else None
    if found.summary:
        document.add_heading(labels.summary, 1)
        for sentence in found.summary:
            document.add_paragraph(sentence, "List Bullet")
    if found.people:
        document.add_heading(labels.speakers, 1)
        for person in found.people:
            paragraph = document.add_paragraph(style="List Bullet")
            paragraph.add_run(person.name).bold = True
            paragraph.add_run(f"{', ' if person.about else ''}{person.about} ({person.quotes})")
    if found.quotes:
        document.add_heading(labels.quotes, 1)
        for cited in found.quotes:
            _cite(document.add_paragraph(style="Quote"), cited)
    if found.events:
        document.add_heading(labels.timeline, 1)
        _add_events(document, found)
    document.add_heading(labels.article, 1)
    for kind, words in found.article:
        document.add_heading(words, 2) if kind == "heading" else document.add_paragraph(words)
    if found.mirrored:
        _mirror(document)


def _cite(paragraph: "Paragraph", cited: Citation) -> None:
    """Write a quote with its source as `citation.rich` does: the name in bold, the outlet in italics."""
    paragraph.add_run(cited.words)
    if cited.name or cited.role or cited.manner:
        paragraph.add_run(" — ")
        paragraph.add_run(cited.name).bold = True
        paragraph.add_run("".join(f", {words}" for words in (cited.role, cited.manner) if words))
    if cited.outlet or cited.date:
        paragraph.add_run(" (")
        paragraph.add_run(cited.outlet).italic = True
        paragraph.add_run(f"{', ' if cited.outlet and cited.date else ''}{cited.date})")


def _add_events(document: "Document", found: Outline) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for when, label in found.events:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = when, label


def _mirror(document: "Document") -> None:
    """Let all paragraphs run from right to left (ECMA-376, 17.3.1.6)."""
    from docx.oxml import OxmlElement  # noqa: PLC0415  # see above

    for paragraph in document.paragraphs:
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  # the way the library's own manual names
        properties.append(OxmlElement("w:bidi"))
