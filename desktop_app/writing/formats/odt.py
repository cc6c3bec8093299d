"""Digests as an OpenDocument text, with the styles' usual names, so that an editor's template restyles it at once."""

import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop_app.article import Digest
from desktop_app.writing import outline
from desktop_app.writing.outline import Outline, Run

if TYPE_CHECKING:
    from odfdo import Document, Header, List, Paragraph
    from odfdo.body import Body

SUFFIX = "odt"
BINARY = True
_STYLES = {"strong": "Strong_20_Emphasis", "emphasis": "Emphasis"}


def write(digests: Iterable[Digest]) -> Iterator[bytes]:
    """Yield the whole file (OASIS OpenDocument): one article per page or more."""
    from odfdo import Document  # noqa: PLC0415  # 0.3 s that no other format needs

    document = Document("text")
    body = document.body
    body.clear()
    for fact in ("meta:creation-date", "meta:initial-creator", "meta:editing-duration", "dc:date"):
        for element in document.meta.root.get_elements(f"//{fact}"):  # they are those of the library's template
            element.delete()
    _add_styles(document)
    for number, digest in enumerate(digests):
        found = outline.of(digest)
        if not number:
            document.meta.title = found.title
        _add_article(body, found, "Next_20_title" if number else "Title")
    out = io.BytesIO()
    document.save(out)
    yield out.getvalue()


def _add_styles(document: "Document") -> None:
    """Add the styles that an empty document lacks, under the names that office programs give them."""
    from odfdo import Style  # noqa: PLC0415  # see above

    title = Style("paragraph", name="Title", parent_style="Heading")
    title.set_properties({"fo:font-size": "20pt", "fo:font-weight": "bold"}, area="text")
    after = Style("paragraph", name="Next_20_title", display_name="Next title", parent_style="Title")
    after.set_properties({"fo:break-before": "page"}, area="paragraph")
    quotation = Style("paragraph", name="Quotations", parent_style="Text_20_body")
    quotation.set_properties({"fo:margin-left": "1cm", "fo:margin-right": "1cm"}, area="paragraph")
    strong = Style("text", name=_STYLES["strong"], display_name="Strong Emphasis", bold=True)
    emphasis = Style("text", name=_STYLES["emphasis"], italic=True)
    for style in (title, after, quotation, strong, emphasis):
        document.insert_style(style)


def _add_article(body: "Body", found: Outline, title: str) -> None:
    body.append(_paragraph([(found.title, "")], title))
    if found.about:
        body.append(_paragraph([(found.about, "")]))
    for section in outline.sections(found):
        body.append(_heading(section.heading, 1))
        if section.look == "list":
            body.append(_list(section.rows))
        else:
            for row in section.rows:
                body.append(_paragraph(row, "Quotations"))
    body.append(_heading(found.labels.article, 1))
    for kind, words in found.article:
        body.append(_heading(words, 2) if kind == "heading" else _paragraph([(words, "")]))


def _list(rows: Iterable[Iterable[Run]]) -> "List":
    from odfdo import List, ListItem  # noqa: PLC0415  # see above

    found = List(style="List_20_1")
    for row in rows:
        item = ListItem()
        item.append(_paragraph(row))
        found.append(item)
    return found


def _heading(words: str, level: int) -> "Header":
    from odfdo import Header  # noqa: PLC0415  # see above

    heading = Header(level, words)
    heading.style = f"Heading_20_{level}"  # the constructor forgets it
    return heading


def _paragraph(runs: Iterable[Run], style: str = "Text_20_body") -> "Paragraph":
    from odfdo import Paragraph, Span  # noqa: PLC0415  # see above

    paragraph = Paragraph(style=style)
    for words, look in runs:
        paragraph.append(Span(words, style=_STYLES[look]) if look else words)
    return paragraph
