"""What every document for people holds of a digest, in the words of the article's language and in reading order."""

import re
import unicodedata
from dataclasses import dataclass

from desktop_app import languages
from desktop_app.article import Article, Digest
from desktop_app.writing import citation, paragraphs
from desktop_app.writing.citation import Citation
from desktop_app.writing.labels import Labels, published, when
from desktop_app.writing.paragraphs import Kind

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is quoted: name, roles, and how often."""

    name: str
    about: str
    quotes: int


@dataclass(frozen=True, slots=True)
class Outline:
    """A digest as lines of text; every text is one line without characters that XML forbids.

    `events` are pairs (when, what), `article` pairs (kind, words) without page junk; `mirrored` text runs from right to
    left.
    """

    labels: Labels
    title: str
    about: str
    summary: tuple[str, ...]
    people: tuple[Person, ...]
    quotes: tuple[Citation, ...]
    events: tuple[tuple[str, str], ...]
    article: tuple[tuple[Kind, str], ...]
    mirrored: bool


def of(digest: Digest) -> Outline:
    """Return the outline of a digest."""
    labels = languages.load(digest.article.language).words("digest", Labels)
    article = digest.article
    day = line(published(article, labels))
    return Outline(
        labels,
        line(article.title or article.id),
        line(" · ".join(filter(None, (article.outlet, day, source(article))))),
        tuple(line(digest.sentences[at].span.of(article.text)) for at in digest.summary),
        tuple(
            Person(line(each.name), line(", ".join(each.roles) or each.affiliation), len(each.quotes))
            for each in digest.speakers
            if each.quotes
        ),
        tuple(_cited(citation.cite(digest, quote, day, labels.indirect)) for quote in digest.quotes),
        tuple((when(event, digest.times[event.time].value, labels), line(event.label)) for event in digest.events),
        tuple((part.kind, line(part.span.of(article.text))) for part in paragraphs.of(digest) if part.kind != "chrome"),
        from_right(article.text),
    )


def source(article: Article) -> str:
    """Return where the article comes from: its address, or the name of its file without the reader's own folders."""
    name = article.source if "://" in article.source else re.split(r"[/\\]", article.source)[-1]
    return "" if name == article.title else name


def from_right(text: str) -> bool:
    """Tell whether a text runs from right to left: its first strong letter does (Unicode Annex 9, P2)."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def line(words: str) -> str:
    """Return words on one line, with U+FFFD for what XML forbids."""
    return _NO_XML.sub("\ufffd", " ".join(words.split()))


def _cited(cited: Citation) -> Citation:
    return Citation(*(line(getattr(cited, part)) for part in Citation.__slots__))
