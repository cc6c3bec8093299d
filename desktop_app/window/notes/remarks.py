"""What the reader sets down about an article: stars and notes on its words. No widgets here.

A remark is kept by its words and their place: when the file has changed meanwhile, it goes to where the same words
stand nearest to the old place; one whose words are gone stays in the list, without a place.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.window.desk.entry import Entry, Kept
from desktop_app.window.desk.history import Step

if TYPE_CHECKING:
    from desktop_app.article import Remark, Span


class Remarks(QObject):
    """Changes the remarks of an entry; `changed(Entry)` tells that they are other ones."""

    changed = Signal(object)

    def star(self, entry: Entry, span: "Span") -> None:
        """Give the words a star, or take it away."""
        known = self._at(entry, span)
        self._put(entry, span, replace(known, starred=not known.starred))

    def note(self, entry: Entry, span: "Span", note: str) -> None:
        """Write a note on the words; an empty one takes it away."""
        self._put(entry, span, replace(self._at(entry, span), note=note.strip()))

    def note_on(self, entry: Entry, kept: Kept, note: str) -> None:
        """Write a note on words as they stood when it was begun; the article may have been read again since."""
        span = anchor(entry.digest.article.text, kept) if entry.digest else None
        if span:
            self.note(entry, span, note)
        elif note.strip():  # lost like other remarks whose words are gone, but kept
            self.add(entry, [replace(kept, note=note.strip())])

    def drop(self, entry: Entry, span: "Span") -> Step | None:
        """Take the remark on these words away; return the step that this is, None when there is none."""
        return self._put(entry, span, Kept(*span, ""))

    def forget(self, entry: Entry, kept: Kept) -> Step | None:
        """Take a remark away whose words are gone; return the same as `drop`."""
        return self._change(entry, [one for one in entry.remarks if one != kept])

    def add(self, entry: Entry, several: Iterable[Kept]) -> None:
        """Set down remarks, unless they are there already."""
        self._change(entry, {*entry.remarks, *several})

    def _change(self, entry: Entry, remarks: Iterable[Kept]) -> Step | None:
        """Set down other remarks, as a step that can be taken back in one order with the corrections; return it."""
        before, after = entry.remarks, tuple(sorted(remarks))
        if after == before:
            return None
        step = Step(undo=partial(self._restore, entry, before), redo=partial(self._restore, entry, after))
        entry.history.make(step)
        step.redo()
        return step

    def _restore(self, entry: Entry, remarks: tuple[Kept, ...]) -> None:
        entry.remarks = remarks
        self.changed.emit(entry)

    def _at(self, entry: Entry, span: "Span") -> Kept:
        text = entry.digest.article.text if entry.digest else ""
        known = (one for one in placed(entry) if one.span == span)
        found = next(known, None)
        return Kept(*span, span.of(text), found.note if found else "", found.starred if found else False)

    def _put(self, entry: Entry, span: "Span", kept: Kept) -> Step | None:
        others = [one for one, place in zip(entry.remarks, _places(entry), strict=True) if place != span]
        return self._change(entry, [*others, kept] if kept.starred or kept.note else others)


def placed(entry: Entry) -> "tuple[Remark, ...]":
    """Return the remarks whose words stand in the article as it is now, in reading order."""
    from desktop_app.article import Remark  # noqa: PLC0415  # see `entry`

    pairs = zip(entry.remarks, _places(entry), strict=True)
    found = [Remark(span, kept.note, kept.starred) for kept, span in pairs if span is not None]
    return tuple(sorted(found, key=lambda remark: remark.span))


def lost(entry: Entry) -> tuple[Kept, ...]:
    """Return the remarks whose words are no longer in the article."""
    return tuple(kept for kept, span in zip(entry.remarks, _places(entry), strict=True) if span is None)


def _places(entry: Entry) -> "list[Span | None]":
    text = entry.digest.article.text if entry.digest else ""
    return [anchor(text, kept) for kept in entry.remarks]


def anchor(text: str, kept: Kept) -> "Span | None":
    """Return where the words of a remark stand: at the old place, else nearest to it, with any white space."""
    from desktop_app.article import Span  # noqa: PLC0415  # see `entry`

    if text[kept.start : kept.end] == kept.words:
        return Span(kept.start, kept.end)
    words = kept.words.split()
    found = re.finditer(r"\s+".join(map(re.escape, words)), text) if words else iter(())
    spans = (Span(*match.span()) for match in found)
    return min(spans, key=lambda span: abs(span.start - kept.start), default=None)
