"""Keeps with each article which sentences the reader pinned or left out of its summary."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop_app.window.desk.entry import Entry, Kept
from desktop_app.window.notes.remarks import anchor

if TYPE_CHECKING:
    from desktop_app.article import Digest, Span
    from desktop_app.window.panels.summary.selection import Taste


def placed(entry: Entry, text: str) -> "tuple[list[Span], list[Span]]":
    """Return where the sentences that are pinned and those that are left out stand in the text, if they still do."""
    pinned, excluded = (
        [span for kept in several if (span := anchor(text, kept))] for several in (entry.pinned, entry.excluded)
    )
    return pinned, excluded


def keep(entries: Iterable[Entry], digest: "Digest", taste: "Taste") -> None:
    """Set down in all entries of the article what is pinned and left out now."""
    pinned, excluded = _kept(digest, taste.pinned), _kept(digest, taste.excluded)
    for entry in entries:
        if entry.digest and entry.digest.article.text == digest.article.text:
            entry.pinned, entry.excluded = pinned, excluded


def _kept(digest: "Digest", chosen: Iterable[int]) -> tuple[Kept, ...]:
    spans = [digest.sentences[at].span for at in sorted(chosen)]
    return tuple(Kept(*span, span.of(digest.article.text)) for span in spans)
