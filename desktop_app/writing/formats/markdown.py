"""Digests as Markdown, for notes and editors."""

import re
from collections.abc import Iterable, Iterator

from desktop_app.article import Digest
from desktop_app.writing import citation, outline

SUFFIX = "md"
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|&~$^]|=(?==)|%(?=%))")
_LIST = re.compile(r"^([-+]|\d+(?=[.)](?:\s|$)))")  # would begin a list


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield the digests as CommonMark; words of the article are escaped."""
    for number, digest in enumerate(digests):
        yield "\n" * bool(number) + _document(outline.of(digest))


def _document(found: outline.Outline) -> str:
    labels = found.labels
    people = [f"- **{escaped(each.name)}**{_about(each.about)} ({each.quotes})" for each in found.people]
    quotes = [f"> {escaped(citation.plain(cited))}{_standing(standing)}" for cited, standing in found.quotes]
    events = [f"- **{escaped(day)}** {escaped(label)}" for day, label in found.events]
    remarks = [f"- {escaped(words)}{_noted(note)}" for words, note in found.remarks]
    parts = [f"# {escaped(found.title)}", escaped(found.about)]
    for heading, rows in (
        (labels.summary, "\n\n".join(map(escaped, found.summary))),
        (labels.speakers, "\n".join(people)),
        (labels.quotes, "\n\n".join(quotes)),
        (labels.timeline, "\n".join(events)),
        (labels.remarks, "\n".join(remarks)),
    ):
        parts += [f"## {heading}", rows] if rows else []
    return "\n\n".join(filter(None, parts)) + "\n"


def _about(words: str) -> str:
    return f", {escaped(words)}" if words else ""


def _standing(words: str) -> str:
    return f" \\[{escaped(words)}\\]" if words else ""


def _noted(note: str) -> str:
    return f" — **{escaped(note)}**" if note else ""


def escaped(words: str) -> str:
    """Return words of an article so that Markdown takes none of their characters for its own."""
    plain = _SPECIAL.sub(r"\\\1", " ".join(words.split()))
    return _LIST.sub(lambda match: f"{match[0]}\\" if match[0].isdecimal() else f"\\{match[0]}", plain)
