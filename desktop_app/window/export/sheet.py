"""The sheet that goes before a printed article: summary, speakers, quotes and timeline on paper."""

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from desktop_app.article import Digest
from desktop_app.window import wording, words
from desktop_app.window.reading import header
from desktop_app.window.reading.display import safe
from desktop_app.writing import citation

if TYPE_CHECKING:
    from desktop_app.window.export.paper import PaperLook

translate = QCoreApplication.translate
_STYLE = """
h1 { font-size: 22px; font-weight: 600; margin: 0 0 4px 0; }
h2 { font-size: 16px; font-weight: 600; margin: 20px 0 6px 0; }
p, li { font-size: 15px; margin: 0 0 6px 0; }
.meta { font-size: 13px; }
td { font-size: 15px; padding: 0 16px 4px 0; }
"""


def build(digest: Digest, look: "PaperLook") -> QTextDocument:
    """Return the sheet as a document of pages as wide as `paper.WIDTH`; words of the article are escaped."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.article_font(15))
    document.setDefaultStyleSheet(_STYLE)
    parts = [f"<h1>{_shown(wording.headline_of(digest))}</h1><p class='meta'>{_shown(header.details(digest))}</p>"]
    for heading, rows in (
        (translate("Print", "Summary"), list(_summary(digest))),
        (translate("Print", "Speakers"), list(_speakers(digest))),
        (translate("Print", "Quotes"), list(_quotes(digest))),
        (translate("Print", "Timeline"), list(_events(digest))),
    ):
        parts.append(f"<h2>{escape(heading)}</h2>{''.join(rows)}" if rows else "")
    parts.append(f"<h2>{escape(translate('Print', 'Marks in the article'))}</h2><p>{escape(_legend())}</p>")
    document.setHtml("".join(parts))
    return document


def _summary(digest: Digest) -> Iterator[str]:
    for number, at in enumerate(digest.summary, 1):
        yield f"<p>{number}. {_shown(digest.sentences[at].span.of(digest.article.text))}</p>"


def _speakers(digest: Digest) -> Iterator[str]:
    for speaker in digest.speakers:
        if speaker.quotes:
            about = ", ".join(filter(None, (speaker.name, citation.role(speaker))))
            said = translate("Print", "%Ln quote(s)", None, digest.count(speaker))
            yield f"<p>{_shown(about)} · {escape(said)}</p>"


def _quotes(digest: Digest) -> Iterator[str]:
    for quote in (digest.quotes[at] for at in digest.utterances()):
        standing = citation.standing(digest, quote)
        said = citation.rich(citation.cite(digest, quote, headed=True))
        yield said.replace("</p>", f" [{escape(standing)}]</p>") if standing else said


def _events(digest: Digest) -> Iterator[str]:
    rows = []
    for event in digest.events:
        time = digest.times[event.time]
        shown = words.when(event, time, time.span.of(digest.article.text))
        kind = "" if event.role == "event" else f" [{words.role(event.role)}]"
        rows.append(f"<tr><td>{_shown(shown)}</td><td>{_shown(event.label)}{escape(kind)}</td></tr>")
    if rows:
        yield f"<table>{''.join(rows)}</table>"


def _legend() -> str:
    return translate(
        "Print",
        "A bar at the side: summary. A line below: quote, broken where it is told in other words. Dots: speaker. A box:"
        " date. The names at the side say who speaks.",
    )


def _shown(text: str) -> str:
    return escape(" ".join(safe(text).split()))
