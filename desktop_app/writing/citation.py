"""A quote with its source, to be pasted into other people's documents.

The form is `“…” — Jen Psaki, juru bicara Gedung Putih (Metro TV, 26 Juli 2021)`: the words exactly as they stand in the
article, with their marks. Indirect speech has no marks and gets none, but a word that says so. Dates come as text
already: whoever asks knows the reader's calendar language.
"""

import html
from dataclasses import dataclass, replace

from desktop_app.article import Digest, Quote, Span, Speaker


@dataclass(frozen=True, slots=True)
class Citation:
    """The parts of a citation; any but `words` may be empty. `manner` says that words are no literal quote."""

    words: str
    manner: str = ""
    name: str = ""
    role: str = ""
    outlet: str = ""
    date: str = ""


def cite(digest: Digest, quote: Quote, date: str = "", manner: str = "") -> Citation:
    """Return the parts of the citation of one quote; `date` and `manner` are words of the reader's own language.

    Only indirect speech keeps its `manner`. Line breaks inside the quote become spaces, nothing else is changed.
    """
    speaker = next((each for each in digest.speakers if each.id == quote.speaker), None)
    return Citation(
        words=" ".join(quote.span.of(digest.article.text).split()),
        manner=manner if quote.kind == "indirect" else "",
        name=speaker.name if speaker else "",
        role=role(speaker) if speaker else "",
        outlet=digest.article.outlet,
        date=date,
    )


def excerpt(digest: Digest, span: Span, date: str = "", manner: str = "") -> Citation:
    """Return the citation of any words of the article: of the quote they belong to, else of the article itself.

    The words get quote marks, unless they hold some already or only report what somebody said.
    """
    around = [quote for quote in digest.quotes if quote.span.covers(span)]
    if around:
        found = cite(digest, min(around, key=lambda quote: quote.span.end - quote.span.start), date, manner)
    else:
        found = Citation("", outlet=digest.article.outlet, date=date)
    words = " ".join(span.of(digest.article.text).split())
    bare = not found.manner and not any(mark in words for mark in '“”„"')
    return replace(found, words=f"“{words}”" if bare and words else words)


def role(speaker: Speaker) -> str:
    """Return what the speaker is, as the article says it: the first role, else the affiliation, else nothing."""
    return speaker.roles[0] if speaker.roles else speaker.affiliation


def plain(citation: Citation) -> str:
    """Return the citation as plain text."""
    source = ", ".join(filter(None, (citation.name, citation.role, citation.manner)))
    place = ", ".join(filter(None, (citation.outlet, citation.date)))
    return citation.words + (f" — {source}" if source else "") + (f" ({place})" if place else "")


def rich(citation: Citation) -> str:
    """Return the citation as one HTML paragraph; words of the article are escaped."""
    name = f"<b>{html.escape(citation.name)}</b>" if citation.name else ""
    outlet = f"<i>{html.escape(citation.outlet)}</i>" if citation.outlet else ""
    source = ", ".join(filter(None, (name, html.escape(citation.role), html.escape(citation.manner))))
    place = ", ".join(filter(None, (outlet, html.escape(citation.date))))
    ending = (f" — {source}" if source else "") + (f" ({place})" if place else "")
    return f"<p>{html.escape(citation.words, quote=False)}{ending}</p>"
