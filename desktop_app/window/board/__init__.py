"""Several articles read together: who speaks in which, one timeline of all, and the words each of them came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.article import Digest, Span
from desktop_app.window.desk import wording
from desktop_app.window.desk.entry import Entry


class Place(NamedTuple):
    """Words of one of the articles: which one, and where in it."""

    article: int
    span: Span


@dataclass(frozen=True, slots=True)
class Source:
    """One of the articles, with the letter it goes by on the board and in the list."""

    letter: str
    entry: Entry
    digest: Digest

    @property
    def headline(self) -> str:
        """What the article is called."""
        return wording.headline(self.entry)


def sources(entries: Sequence[Entry]) -> tuple[Source, ...]:
    """Return those of the articles that have been read; all others keep their letters for later."""
    lettered = zip(entries, map(wording.letter, range(len(entries))), strict=True)
    return tuple(Source(name, entry, entry.digest) for entry, name in lettered if entry.digest)
