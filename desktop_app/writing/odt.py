"""Digests as an OpenDocument text, with the styles' usual names, so that an editor's template restyles it at once."""

import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desktop_app.article import Digest
from desktop_app.writing import outline
from desktop_app.writing.citation import Citation
from desktop_app.writing.outline import Outline

if TYPE_CHECKING:
    from odfdo import Document, Header, Paragraph
    from odfdo.body import Body

SUFFIX = "odt"
_STRONG, _EMPHASIS = "Strong_20_Emphasis", "Emphasis"
Run = tuple[str, str]  # words, and the style they are set in ("" for none)


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
    strong = Style("text", name=_STRONG, display_name="Strong Emphasis", bold=True)
    emphasis = Style("text", name=_EMPHASIS, italic=True)
    for style in (title, after, quotation, strong, emphasis):
        document.insert_style(style)


def _add_article(body: "Body", found: Outline, title: str) -> None:
    from odfdo import List  # noqa: PLC0415  # see above

    labels = found.labels
    body.append(_paragraph([(found.title, "")], title))
    if found.about:
        body.append(_paragraph([(found.about, "")]))
    if found.summary:
        body.append(_heading(labels.summary, 1))
        body.append(List(list(found.summary), style="List_20_1"))
    people = [[(each.name, _STRONG), (_about(each.about, each.quotes), "")] for each in found.people]
    quotes = [_quote(cited) for cited in found.quotes]
    events = [[(when, _STRONG), (f": {label}", "")] for when, label in found.events]
    for heading, rows, style in (
        (labels.speakers, people, "Text_20_body"),
        (labels.quotes, quotes, "Quotations"),
        (labels.timeline, events, "Text_20_body"),
    ):
        if rows:
            body.append(_heading(heading, 1))
        for runs in rows:
            body.append(_paragraph(runs, style))
    body.append(_heading(labels.article, 1))
    for kind, words in found.article:
        body.append(_heading(words, 2) if kind == "heading" else _paragraph([(words, "")]))


def _heading(words: str, level: int) -> "Header":
    from odfdo import Header  # noqa: PLC0415  # see above

    heading = Header(level, words)
    heading.style = f"Heading_20_{level}"  # the constructor forgets it
    return heading


def _paragraph(runs: Iterable[Run], style: str = "Text_20_body") -> "Paragraph":
    from odfdo import Paragraph, Span  # noqa: PLC0415  # see above

    paragraph = Paragraph(style=style)
    for words, look in runs:
        paragraph.append(Span(words, style=look) if look else words)
    return paragraph


def _about(about: str, quotes: int) -> str:
    return f"{', ' if about else ''}{about} ({quotes})"


def _quote(cited: Citation) -> list[Run]:
    """Return a quote with its source as `citation.rich` writes it: the name strong, the outlet emphasised."""
    runs = [(cited.words, "")]
    if cited.name or cited.role or cited.manner:
        about = "".join(f", {words}" for words in (cited.role, cited.manner) if words)
        runs += [(" — ", ""), (cited.name, _STRONG), (about, "")]
    if cited.outlet or cited.date:
        runs += [(" (", ""), (cited.outlet, _EMPHASIS)]
        runs.append((f"{', ' if cited.outlet and cited.date else ''}{cited.date})", ""))
    return [run for run in runs if run[0]]
