"""A quote with its source, to be pasted into other people's documents, in the language of the article.

The form is `“…” — Jen Psaki, juru bicara Gedung Putih (Metro TV, 26 Juli 2021)`: the words exactly as they stand in the
article, with their marks; only a comma at their end, which leads to “kata Jen Psaki” there, is left out. Indirect
speech has no marks and gets none, but a word that says so. Where the outlet is not known, the article's headline stands
for it, else the name of its file: others have to find the words again.
"""

import html
import re
from dataclasses import dataclass, replace

from desktop_app import languages
from desktop_app.article import Article, Digest, Quote, Span, Speaker
from desktop_app.writing.labels import Labels, dated, told, when

CERTAIN, LIKELY = 0.9, 0.7  # nine in ten and seven in ten are right
_LEADING_ON = re.compile(r"\s*[,;](?=[”\"“»’'″]*$)")
_HASH = re.compile(r"[0-9a-f]{16,}(?:\.\w+)?")  # a name that a program gave, of which nobody knows what it is


@dataclass(frozen=True, slots=True)
class Citation:
    """The parts of a citation; any but `words` may be empty.

    `manner` says that words are no literal quote; `work` stands for an outlet that is not known.
    """

    words: str
    manner: str = ""
    name: str = ""
    role: str = ""
    outlet: str = ""
    date: str = ""
    work: str = ""


def cite(digest: Digest, quote: Quote, *, headed: bool = False) -> Citation:
    """Return the parts of the citation of one quote; one that stands `headed` by its article's title does not name it.

    Only indirect speech has a `manner`. Line breaks inside the quote become spaces.
    """
    speaker = digest.speaker(quote.speaker)
    labels = _labels(digest)
    return Citation(
        words=words(digest, quote.span),
        manner=labels.indirect if quote.kind == "indirect" else "",
        name=speaker.name if speaker else "",
        role=role(speaker) if speaker else "",
        outlet=digest.article.outlet,
        date=dated(digest.article, labels),
        work="" if headed else _work(digest.article),
    )


def excerpt(digest: Digest, span: Span) -> Citation:
    """Return the citation of any words of the article: of the quote they belong to, else of the article itself.

    The words get quote marks, unless they hold some already or only report what somebody said.
    """
    around = [quote for quote in digest.quotes if quote.span.covers(span)]
    if around:
        found = cite(digest, min(around, key=lambda quote: quote.span.end - quote.span.start))
    else:
        article = digest.article
        found = Citation("", outlet=article.outlet, date=dated(article, _labels(digest)), work=_work(article))
    said = words(digest, span)
    bare = not found.manner and not any(mark in said for mark in '“”„"')
    return replace(found, words=f"“{said}”" if bare and said else said)


def event(digest: Digest, at: int) -> Citation:
    """Return one event of the timeline, told with its date and the article that tells it; `at` is its index."""
    labels, found, article = _labels(digest), digest.events[at], digest.article
    what = told(" ".join(found.label.split()), found.role, labels)
    words = f"{when(digest, found, labels)}: {what}"
    return Citation(words, outlet=article.outlet, date=dated(article, labels), work=_work(article))


def _work(article: Article) -> str:
    """Return what names an article without an outlet: its headline in quote marks, else its file or address."""
    if article.outlet:
        return ""
    if article.title:
        return f"‘{article.title}’" if any(mark in article.title for mark in '“”"') else f"“{article.title}”"
    return source(article)


def source(article: Article) -> str:
    """Return where an article comes from: its address, or the name of its file without the reader's own folders."""
    name = article.source if "://" in article.source else re.split(r"[/\\]", article.source)[-1]
    return "" if _HASH.fullmatch(name) else name


def standing(digest: Digest, quote: Quote) -> str:
    """Return how far a quote can be relied on: that it is corrected, or how sure it is; nothing if certain.

    Another name for its speaker, or that two speakers are one, says nothing of the quote itself.
    """
    labels = _labels(digest)
    if quote.corrected:
        return labels.corrected
    return "" if quote.confidence >= CERTAIN else labels.likely if quote.confidence >= LIKELY else labels.unsure


def with_standing(written: str, digest: Digest, quote: Quote) -> str:
    """Return a written quote, with how far it can be relied on in brackets."""
    told = standing(digest, quote)
    return f"{written} [{told}]" if told else written


def _labels(digest: Digest) -> Labels:
    return languages.load(digest.article.language).words("digest", Labels)


def words(digest: Digest, span: Span) -> str:
    """Return words of the article on one line, as they are cited: without a comma that led on to their speaker."""
    return _LEADING_ON.sub("", " ".join(span.of(digest.article.text).split()))


def role(speaker: Speaker) -> str:
    """Return what the speaker is, as the article says it: the first role, else the affiliation, else nothing."""
    return speaker.roles[0] if speaker.roles else speaker.affiliation


def plain(citation: Citation) -> str:
    """Return the citation as plain text."""
    source = ", ".join(filter(None, (citation.name, citation.role, citation.manner)))
    place = ", ".join(filter(None, (citation.outlet or citation.work, citation.date)))
    return citation.words + (f" — {source}" if source else "") + (f" ({place})" if place else "")


def rich(citation: Citation) -> str:
    """Return the citation as one HTML paragraph; words of the article are escaped."""
    name = f"<b>{html.escape(citation.name)}</b>" if citation.name else ""
    outlet = f"<i>{html.escape(citation.outlet)}</i>" if citation.outlet else html.escape(citation.work, quote=False)
    source = ", ".join(filter(None, (name, html.escape(citation.role), html.escape(citation.manner))))
    place = ", ".join(filter(None, (outlet, html.escape(citation.date))))
    ending = (f" — {source}" if source else "") + (f" ({place})" if place else "")
    return f"<p>{html.escape(citation.words, quote=False)}{ending}</p>"
