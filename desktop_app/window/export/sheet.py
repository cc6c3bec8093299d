"""The sheet that goes before a printed article: summary, speakers, quotes and timeline on paper.

It is written in the language of its article, as every exported document is, whatever the window speaks.
"""

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QTextDocument

from desktop_app.article import Digest
from desktop_app.window.desk import wording
from desktop_app.window.export.look import PaperLook
from desktop_app.window.reading.display import safe
from desktop_app.writing import citation, outline
from desktop_app.writing.outline import Outline

_STYLE = """
h1 { font-size: 22px; font-weight: 600; margin: 0 0 4px 0; }
h2 { font-size: 16px; font-weight: 600; margin: 20px 0 6px 0; }
p, li { font-size: 15px; margin: 0 0 6px 0; }
b { font-weight: 600; }
.meta { font-size: 13px; }
td { font-size: 15px; padding: 0 16px 4px 0; }
"""  # the font has no heavier weight than 600: Qt would strike every letter twice


def build(digest: Digest, look: PaperLook) -> QTextDocument:
    """Return the sheet as a document of pages as wide as `paper.WIDTH`; words of the article are escaped."""
    found = outline.of(digest)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.article_font(15))
    document.setDefaultStyleSheet(_STYLE)
    labels = found.labels
    parts = [f"<h1>{_shown(wording.headline_of(digest))}</h1><p class='meta'>{_shown(found.about)}</p>"]
    for heading, rows in (
        (labels.summary, list(_summary(found))),
        (labels.speakers, list(_speakers(found))),
        (labels.quotes, list(_quotes(found))),
        (labels.timeline, list(_events(found))),
    ):
        parts.append(f"<h2>{escape(heading)}</h2>{''.join(rows)}" if rows else "")
    document.setHtml("".join(parts))
    return document


def _summary(found: Outline) -> Iterator[str]:
    for number, sentence in enumerate(found.summary, 1):
        yield f"<p>{number}. {_shown(sentence)}</p>"


def _speakers(found: Outline) -> Iterator[str]:
    for person in found.people:
        about = ", ".join(filter(None, (person.name, person.about)))
        yield f"<p>{_shown(about)} ({person.quotes})</p>"


def _quotes(found: Outline) -> Iterator[str]:
    for cited, standing in found.quotes:
        said = safe(citation.rich(cited))
        yield said.replace("</p>", f" [{escape(standing)}]</p>") if standing else said


def _events(found: Outline) -> Iterator[str]:
    rows = [f"<tr><td>{_shown(when)}</td><td>{_shown(label)}</td></tr>" for when, label in found.events]
    if rows:
        yield f"<table>{''.join(rows)}</table>"


def _shown(text: str) -> str:
    return escape(" ".join(safe(text).split()))
