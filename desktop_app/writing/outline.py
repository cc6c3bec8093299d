"""What every document for people holds of a digest, in the words of the article's language and in reading order."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from desktop_app import languages
from desktop_app.article import Article, Digest, Remark
from desktop_app.writing import citation, paragraphs
from desktop_app.writing.citation import Citation
from desktop_app.writing.labels import Labels, published, told, when
from desktop_app.writing.paragraphs import Kind

Run = tuple[str, Literal["", "strong", "emphasis"]]
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

    `quotes` are pairs (citation, how far it can be relied on), `events` pairs (when, what), `remarks` pairs (words,
    note; a star stands before the words), `article` pairs (kind, words) without page junk; `mirrored` text runs from
    right to left.
    """

    labels: Labels
    title: str
    about: str
    summary: tuple[str, ...]
    people: tuple[Person, ...]
    quotes: tuple[tuple[Citation, str], ...]
    events: tuple[tuple[str, str], ...]
    remarks: tuple[tuple[str, str], ...]
    article: tuple[tuple[Kind, str], ...]
    mirrored: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its rows, each of runs of words that are plain, strong or emphasised."""

    heading: str
    look: Literal["list", "quotation"]
    rows: tuple[tuple[Run, ...], ...]


def sections(found: Outline) -> list[Section]:
    """Return what was found as sections of an office document; none is empty, and no run."""
    labels = found.labels
    people: list[tuple[Run, ...]] = [((each.name, "strong"), (_about(each), "")) for each in found.people]
    events: list[tuple[Run, ...]] = [((when, "strong"), (f": {label}", "")) for when, label in found.events]
    remarks: list[tuple[Run, ...]] = [
        ((words, ""), (f" — {note}" if note else "", "strong")) for words, note in found.remarks
    ]
    rows: tuple[tuple[str, Literal["list", "quotation"], Iterable[Iterable[Run]]], ...] = (
        (labels.summary, "list", [((sentence, ""),) for sentence in found.summary]),
        (labels.speakers, "list", people),
        (labels.quotes, "quotation", [_quote(*quote) for quote in found.quotes]),
        (labels.timeline, "list", events),
        (labels.remarks, "list", remarks),
    )
    parts = [
        Section(heading, look, tuple(tuple(run for run in row if run[0]) for row in several))
        for heading, look, several in rows
    ]
    return [part for part in parts if part.rows]


def _about(person: Person) -> str:
    return f"{', ' if person.about else ''}{person.about} ({person.quotes})"


def _quote(cited: Citation, standing: str) -> Iterator[Run]:
    """Yield a quote with its source as `citation.rich` writes it: the name strong, the outlet emphasised."""
    yield cited.words, ""
    if cited.name or cited.role or cited.manner:
        yield " — ", ""
        yield cited.name, "strong"
        about = ", ".join(filter(None, (cited.role, cited.manner)))
        yield f"{', ' if cited.name and about else ''}{about}", ""
    if cited.outlet or cited.date:
        yield " (", ""
        yield cited.outlet, "emphasis"
        yield f"{', ' if cited.outlet and cited.date else ''}{cited.date})", ""
    yield f" [{standing}]" if standing else "", ""


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
            Person(line(each.name), line(", ".join(each.roles) or each.affiliation), digest.count(each))
            for each in digest.speakers
            if each.quotes
        ),
        tuple(
            (_cited(citation.cite(digest, quote, headed=True)), citation.standing(digest, quote))
            for quote in (digest.quotes[at] for at in digest.utterances())
        ),
        tuple((when(digest, event, labels), line(told(event.label, event.role, labels))) for event in digest.events),
        tuple(remark(digest, one) for one in digest.remarks),
        tuple((part.kind, line(part.span.of(article.text))) for part in paragraphs.of(digest) if part.kind != "chrome"),
        paragraphs.from_right(article.text),
    )


def remark(digest: Digest, found: Remark) -> tuple[str, str]:
    """Return the words of a remark of the reader's, after a star if it has one, and the note."""
    words = line(found.span.of(digest.article.text))
    return f"★ {words}" if found.starred else words, line(found.note)


def source(article: Article) -> str:
    """Return where the article comes from, unless its title says so already."""
    name = citation.source(article)
    return "" if name == article.title else name


def line(words: str) -> str:
    """Return words on one line, with U+FFFD for what XML forbids."""
    return _NO_XML.sub("\ufffd", " ".join(words.split()))


def _cited(cited: Citation) -> Citation:
    return Citation(*(line(getattr(cited, part)) for part in Citation.__slots__))
