"""A digest as one self-contained page: every row jumps to its words in the article. No script, nothing from outside."""

import itertools
from collections.abc import Iterator, Sequence
from html import escape

from desktop_app import languages, resources
from desktop_app.article import Digest, Span
from desktop_app.writing import citation
from desktop_app.writing.labels import Labels, published, when

SUFFIX = "html"


def write(digest: Digest) -> str:
    """Return the page; all words of the article are escaped."""
    labels = languages.load(digest.article.language).words("digest", Labels)
    article = digest.article
    appeared = published(article, labels)
    title = escape(article.title or article.id)
    about = escape(" · ".join(filter(None, (article.outlet, appeared))))
    style = resources.path("exports", "page.css").read_text(encoding="utf-8")
    parts = "".join(
        f"<section><h2>{escape(heading)}</h2><ol>{rows}</ol></section>"
        for heading, rows in (
            (labels.summary, "".join(_summary(digest))),
            (labels.quotes, "".join(_quotes(digest, labels, appeared))),
            (labels.timeline, "".join(_events(digest, labels))),
        )
        if rows
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(article.language or "und")}">\n<head><meta charset="utf-8">'
        f"<title>{title}</title>\n<style>\n{style}</style></head>\n"
        f"<body><header><h1>{title}</h1><p>{about}</p></header>\n<aside>{parts}</aside>\n"
        f"<article>{_text(digest)}</article></body></html>\n"
    )


def _summary(digest: Digest) -> Iterator[str]:
    for at in digest.summary:
        yield _row(digest.sentences[at].span, digest.sentences[at].span.of(digest.article.text))


def _quotes(digest: Digest, labels: Labels, appeared: str) -> Iterator[str]:
    for quote in digest.quotes:
        yield _row(quote.span, citation.plain(citation.cite(digest, quote, appeared, labels.indirect)))


def _events(digest: Digest, labels: Labels) -> Iterator[str]:
    for event in digest.events:
        time = digest.times[event.time]
        yield _row(time.span, f"{when(event, time.value, labels)}: {event.label}")


def _row(span: Span, words: str) -> str:
    return f'<li><a href="#c{span.start}">{escape(" ".join(words.split()))}</a></li>'


def _text(digest: Digest) -> str:
    """Return the article in paragraphs, with an anchor at the start of every place that a row leads to."""
    text = digest.article.text
    chrome = [region.span for region in digest.regions if region.kind == "chrome"]
    spans = [digest.sentences[at].span for at in digest.summary]
    spans += [quote.span for quote in digest.quotes] + [digest.times[event.time].span for event in digest.events]
    cuts = sorted({span.start for span in spans} | {0, len(text)}.union(*chrome))
    pieces = [_piece(Span(*ends), text, chrome) for ends in itertools.pairwise(cuts)]
    return "<p>" + "".join(pieces).replace("\n\n", "</p>\n<p>").replace("\n", "<br>\n") + "</p>"


def _piece(span: Span, text: str, chrome: Sequence[Span]) -> str:
    words = escape(span.of(text))
    if any(region.covers(span) for region in chrome):
        words = f"<small>{words}</small>"
    return f'<span id="c{span.start}"></span>{words}'
