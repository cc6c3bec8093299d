"""Digests as notes for Obsidian and its like: Markdown under front matter, with links between people, days and words.

People and days become links to notes of their own ([[Jen Psaki]], [[2021-07-26]]), so that several articles meet in
the vault's graph; quotes and events link to the paragraph of the article that they stand in. Form: Obsidian's help,
“Properties”, “Internal links”, “Callouts”.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from desktop_app import languages
from desktop_app.article import Digest, Span
from desktop_app.writing import citation, outline, paragraphs
from desktop_app.writing.formats.markdown import escaped
from desktop_app.writing.labels import Labels, told, when

SUFFIX = "md"
_IN_LINK = re.compile(r"[\[\]|#^\\/:]+")  # what the name of a linked note must not hold


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield one note per digest; words of the article are escaped."""
    for number, digest in enumerate(digests):
        yield "\n" * bool(number) + _note(digest)


def _note(digest: Digest) -> str:
    labels = languages.load(digest.article.language).words("digest", Labels)
    parts = [part for part in paragraphs.of(digest) if part.kind != "chrome"]
    starts = [part.span.start for part in parts]
    lines = [_front_matter(digest), f"# {escaped(outline.line(digest.article.title or digest.article.id))}"]
    for heading, rows in (
        (labels.summary, [f"- {_words(digest, digest.sentences[at].span)}" for at in digest.summary]),
        (labels.quotes, list(_quotes(digest, starts))),
        (labels.timeline, list(_events(digest, labels, starts))),
        (labels.remarks, list(_remarks(digest, starts))),
        (labels.article, [f"{_words(digest, part.span)} ^p{at}" for at, part in enumerate(parts, 1)]),
    ):
        gap = "\n" if heading == labels.timeline or heading == labels.summary else "\n\n"  # noqa: PLR1714  # as spoken
        lines += [f"## {heading}", gap.join(rows)] if rows else []
    return "\n\n".join(lines) + "\n"


def _front_matter(digest: Digest) -> str:
    """Return the properties in YAML; every text is a JSON string, which YAML 1.2 reads alike."""
    article = digest.article
    people = [_link(speaker.name) for speaker in digest.speakers if speaker.quotes]
    known: dict[str, object] = {
        "title": outline.line(article.title or article.id),
        "outlet": outline.line(article.outlet),
        "authors": [outline.line(author) for author in article.authors],
        "published": article.published.value if article.published else "",
        "published_guessed": bool(article.published and article.published.years),
        "source": outline.line(outline.source(article)),
        "language": article.language,
        "speakers": people,
        "tags": ["ringkas"],
    }
    rows = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in known.items() if value)
    return "\n".join(["---", *rows, "---"])


def _quotes(digest: Digest, starts: list[int]) -> Iterator[str]:
    for quote in (digest.quotes[at] for at in digest.utterances()):
        cited, standing = citation.cite(digest, quote, headed=True), citation.standing(digest, quote)
        name = _link(cited.name) if cited.name else ""
        who = ", ".join(filter(None, (name, escaped(cited.role), cited.manner, cited.date, standing)))
        yield f"> [!quote] {who}\n> {escaped(outline.line(cited.words))} {_place(quote.span, starts)}"


def _events(digest: Digest, labels: Labels, starts: list[int]) -> Iterator[str]:
    for event in digest.events:
        time = digest.times[event.time]
        shown, label = when(digest, event, labels), told(event.label, event.role, labels)
        day = f"[[{event.first}|{shown}]]" if event.first and event.precision == "day" else f"**{escaped(shown)}**"
        yield f"- {day} {escaped(outline.line(label))} {_place(time.span, starts)}"


def _remarks(digest: Digest, starts: list[int]) -> Iterator[str]:
    for one in digest.remarks:
        words, note = outline.remark(digest, one)
        said = f"\n>\n> {escaped(note)}" if note else ""
        yield f"> [!note] {escaped(words)} {_place(one.span, starts)}{said}"


def _place(span: Span, starts: list[int]) -> str:
    """Return a link to the paragraph of the same note that holds the span."""
    number = max(bisect_right(starts, span.start), 1)
    return f"[[#^p{number}|↑]]"


def _words(digest: Digest, span: Span) -> str:
    return escaped(outline.line(span.of(digest.article.text)))


def _link(name: str) -> str:
    return f"[[{' '.join(_IN_LINK.sub(' ', outline.line(name)).split())}]]"
