"""Digests as one self-contained page: every row jumps to its words in the article. No script, nothing from outside."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from desktop_app import languages, resources
from desktop_app.article import Digest, Span
from desktop_app.writing import anchors, citation, outline, paragraphs
from desktop_app.writing.anchors import Anchor, Cut
from desktop_app.writing.labels import Labels, published, told, when

SUFFIX = "html"
_TAGS = {"heading": "h2", "chrome": "small", "caption": "small"}


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield the page: an article after the other, several under a list of their titles; all their words are escaped."""
    known = list(digests)
    style = resources.path("exports", "page.css").read_text(encoding="utf-8")
    title = escape(_title(known[0])) if len(known) == 1 else "Ringkas"
    language = {digest.article.language for digest in known}
    code = escape(language.pop() or "und") if len(language) == 1 else "und"
    yield (
        f'<!DOCTYPE html>\n<html lang="{code}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title>\n<style>\n{style}</style></head>\n<body>\n"
    )
    if len(known) > 1:
        rows = (f'<li><a href="#a{at}">{escape(_title(digest))}</a></li>' for at, digest in enumerate(known, 1))
        yield f"<nav><ol>{''.join(rows)}</ol></nav>\n"
    for number, digest in enumerate(known, 1):
        yield from _article(digest, number if len(known) > 1 else 0)
    yield "</body></html>\n"


def _title(digest: Digest) -> str:
    return digest.article.title or digest.article.id


def _article(digest: Digest, number: int) -> Iterator[str]:
    """Yield one article; `number` keeps its anchors apart from those of others on the page."""
    labels = languages.load(digest.article.language).words("digest", Labels)
    prefix = f"a{number}-" if number else ""
    appeared = published(digest.article, labels)
    about = escape(" · ".join(filter(None, (digest.article.outlet, appeared))))
    identity = f' id="a{number}"' if number else ""
    language = escape(digest.article.language or "und")
    yield (
        f'<section lang="{language}" dir="auto"{identity}>'
        f"<header><h1>{escape(_title(digest))}</h1><p>{about}</p></header>\n<aside>"
    )
    for heading, rows in (
        (labels.summary, _summary(digest)),
        (labels.speakers, _speakers(digest)),
        (labels.quotes, _quotes(digest)),
        (labels.timeline, _events(digest, labels)),
        (labels.remarks, _remarks(digest)),
    ):
        found = "".join(_row(anchor, words, prefix) for anchor, words in rows)
        yield f"<section><h2>{escape(heading)}</h2><ol>{found}</ol></section>" if found else ""
    yield "</aside>\n<article>\n"
    yield from _text(digest, prefix)
    yield "</article></section>\n"


def _summary(digest: Digest) -> Iterator[tuple[Anchor, str]]:
    for at in digest.summary:
        span = digest.sentences[at].span
        yield Anchor(span, "summary"), span.of(digest.article.text)


def _speakers(digest: Digest) -> Iterator[tuple[Anchor, str]]:
    for speaker in digest.speakers:
        if speaker.quotes and speaker.mentions:
            words = ", ".join(filter(None, (speaker.name, citation.role(speaker))))
            yield Anchor(min(speaker.mentions), "speaker"), f"{words} ({digest.count(speaker)})"


def _quotes(digest: Digest) -> Iterator[tuple[Anchor, str]]:
    for quote in (digest.quotes[at] for at in digest.utterances()):
        written = citation.plain(citation.cite(digest, quote, headed=True))
        yield Anchor(quote.span, "quote"), citation.with_standing(written, digest, quote)


def _events(digest: Digest, labels: Labels) -> Iterator[tuple[Anchor, str]]:
    for event in digest.events:
        time = digest.times[event.time]
        yield Anchor(time.span, "time"), f"{when(digest, event, labels)}: {told(event.label, event.role, labels)}"


def _remarks(digest: Digest) -> Iterator[tuple[Anchor, str]]:
    for one in digest.remarks:
        yield Anchor(one.span, "remark"), " — ".join(filter(None, outline.remark(digest, one)))


def _row(anchor: Anchor, words: str, prefix: str) -> str:
    return f'<li><a href="#{_identity(anchor, prefix)}">{escape(" ".join(words.split()))}</a></li>'


def _identity(anchor: Anchor, prefix: str) -> str:
    return f"{prefix}{anchor.kind[:1]}{anchor.span.start}"


def _text(digest: Digest, prefix: str) -> Iterator[str]:
    """Yield the article's paragraphs; every place that a row leads to is an element with its identity."""
    text = digest.article.text
    parts = paragraphs.of(digest)
    pieces = anchors.cut((part.span for part in parts), anchors.of(digest))
    known: set[str] = set()
    for part, cuts in zip(parts, pieces, strict=True):
        tag = _TAGS.get(part.kind, "p")
        yield f'<{tag} dir="auto">{"".join(_pieces(cuts, text, prefix, known))}</{tag}>\n'


def _pieces(cuts: Sequence[Cut], text: str, prefix: str, known: set[str]) -> Iterator[str]:
    """Yield the words with their elements; one that crosses another is closed and opened again."""
    opened: list[Anchor] = []
    for piece in cuts:
        shared = sum(1 for _ in _alike(opened, piece.inside))
        yield "</span>" * (len(opened) - shared)
        opened = [*opened[:shared], *piece.inside[shared:]]
        for anchor in opened[shared:]:
            identity = _identity(anchor, prefix)
            yield f'<span class="{anchor.kind}"' + ("" if identity in known else f' id="{identity}"') + ">"
            known.add(identity)
        yield escape(_shown(piece.words, text))
    yield "</span>" * len(opened)


def _alike(opened: Sequence[Anchor], inside: Sequence[Anchor]) -> Iterator[Anchor]:
    for one, other in zip(opened, inside, strict=False):
        if one != other:
            return
        yield one


def _shown(span: Span, text: str) -> str:
    return span.of(text).replace("\n", " ")
