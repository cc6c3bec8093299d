"""Digests for reading in a terminal, each in the language of its article."""

import textwrap
from collections.abc import Iterable, Iterator

from desktop_app import languages
from desktop_app.article import Digest, Quote, Speaker
from desktop_app.writing import citation
from desktop_app.writing.labels import Labels, published, told, when

SUFFIX = "txt"
_INDENT = "  "


def write(digests: Iterable[Digest], width: int = 96) -> Iterator[str]:
    """Yield the digests as plain text of at most `width` columns, an empty line between them."""
    for number, digest in enumerate(digests):
        yield "\n" * bool(number) + _document(digest, width)


def _document(digest: Digest, width: int) -> str:
    labels = languages.load(digest.article.language).words("digest", Labels)
    parts = [_head(digest, labels, width)]
    for heading, rows in (
        (labels.summary, [_wrapped(digest.sentences[at].span.of(digest.article.text), width) for at in digest.summary]),
        (labels.speakers, _speakers(digest, width)),
        (labels.named, _named(digest, width)),
        (labels.quotes, list(_quotes(digest, labels, width))),
        (labels.timeline, list(_timeline(digest, labels, width))),
        (labels.notes, [_wrapped(note.message, width) for note in digest.notes]),
    ):
        if rows:
            parts.append("\n".join([heading, *rows]))
    return "\n\n".join(parts) + "\n"


def _head(digest: Digest, labels: Labels, width: int) -> str:
    article = digest.article
    words = sum(len(sentence.span.of(article.text).split()) for sentence in digest.sentences)
    about = [article.outlet, published(article, labels), f"{words} {labels.word if words == 1 else labels.words}"]
    lines = (article.title or article.id, " · ".join(filter(None, about)), "─" * min(width, 40))
    return "\n".join(textwrap.fill(line, width) for line in lines)


def _speakers(digest: Digest, width: int) -> list[str]:
    quoted = [speaker for speaker in digest.speakers if speaker.quotes]
    return [_wrapped(f"{_who(speaker)} ({digest.count(speaker)})", width) for speaker in quoted]


def _named(digest: Digest, width: int) -> list[str]:
    named = [_who(speaker) for speaker in digest.speakers if not speaker.quotes]
    return [_wrapped("; ".join(named), width)] if named else []


def _who(speaker: Speaker) -> str:
    about = ", ".join(speaker.roles) or speaker.affiliation
    return f"{speaker.name}, {about}" if about else speaker.name


def _quotes(digest: Digest, labels: Labels, width: int) -> Iterator[str]:
    for quote in (digest.quotes[at] for at in digest.utterances()):
        speaker = digest.speaker(quote.speaker)
        said = f"{_said(quote, digest)} — {speaker.name if speaker else labels.unknown}"
        yield _wrapped(citation.with_standing(said, digest, quote), width)


def _said(quote: Quote, digest: Digest) -> str:
    words = citation.words(digest, quote.span)
    return f"({words})" if quote.kind == "indirect" else words


def _timeline(digest: Digest, labels: Labels, width: int) -> Iterator[str]:
    shown = [when(digest, event, labels) for event in digest.events]
    column = max((len(value) for value in shown), default=0)
    for value, event in zip(shown, digest.events, strict=True):
        hanging = " " * (len(_INDENT) + column + 2)
        line = f"{_INDENT}{value:{column}}  {told(event.label, event.role, labels)}"
        yield textwrap.fill(line, width, subsequent_indent=hanging)


def _wrapped(words: str, width: int) -> str:
    return textwrap.fill(" ".join(words.split()), width, initial_indent=_INDENT, subsequent_indent=_INDENT + _INDENT)
