"""An article as paragraphs to show. The text stays as it is: `Page.offsets` knows every difference."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from desktop_app.article import Digest, Sentence, Span
from desktop_app.window.reading import stretch
from desktop_app.window.reading.offsets import Offsets, Shown, Tape
from desktop_app.writing import paragraphs

Kind = Literal[paragraphs.Kind, "more", "title"]

# code points and paragraphs of menus and notices that may stand before or after the article unabridged
CHROME_LENGTH, CHROME_PARAGRAPHS = 120, 3
CHROME_SHOWN = 64  # code points shown of a longer one; with its “…” one line at the interface's font size
PARAGRAPH_LENGTH = 4000  # Qt lays out one paragraph in a piece: 4,000 letters take 3 ms, a word of 1,000,000 170 s
MOST_PARAGRAPHS = 1500  # Qt and we take 0.05 ms for each; a stretch of more lines than this is no article

_LONG_BREAK = re.compile(r"[\n\x0b\x0c\x85\u2028\u2029]\s+")  # a single one is shown as a space like any other
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One shown paragraph; `collapsed` when only its first words are shown.

    Of kind "more" is what stands before and behind the stretch on show, always collapsed.
    """

    span: Span
    shown: Shown
    kind: Kind
    collapsed: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The paragraphs, and the whole shown text, in which paragraphs are parted by one newline.

    `stretch` is the part of the article that they show, all of it unless it is very long.
    """

    text: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    offsets: Offsets = Offsets()  # noqa: RUF009  # frozen
    stretch: Span = Span(0, 0)  # noqa: RUF009  # immutable

    def at(self, position: int) -> int:
        """Return the number of the paragraph that holds a shown position."""
        return max(bisect_right(self.paragraphs, position, key=_shown_start) - 1, 0)

    def behind(self, span: Span) -> Paragraph | None:
        """Return the collapsed paragraph that hides the beginning of the span, if one does."""
        at = bisect_right(self.paragraphs, span.start, key=lambda paragraph: paragraph.span.start) - 1
        found = self.paragraphs[at] if at >= 0 else None
        hides = found is not None and found.collapsed and span.start < found.span.end
        return found if hides else None


def _shown_start(paragraph: Paragraph) -> int:
    return paragraph.shown.start


def compose(
    digest: Digest,
    opened: frozenset[int] = frozenset(),
    place: int = 0,
    only: Sequence[Span] | None = None,
    *,
    rest: bool = True,
) -> Page:
    """Return the page of an article; collapsed parts whose start is in `opened` are shown in full.

    Of a very long one only the stretch around `place` is shown, and the beginning of the `rest` on both sides. With
    `only` (in reading order) nothing but those words is shown, and “…” for what is left out between them.
    """
    text, whole = digest.article.text, stretch.around(digest, place)
    part = stretch.part(digest, whole)
    pieces = _paragraphs(text, _thinned(paragraphs.cuts(part, whole)), part.sentences)
    parts = [
        *_rest(text, Span(0, whole.start if rest else 0)),
        *_collapse(paragraphs.kinds(pieces, part.regions), opened),
        *_rest(text, Span(whole.end if rest else len(text), len(text))),
    ]
    tape = Tape()
    title = digest.article.title.casefold().split()
    shown: list[Paragraph] = []
    for span, kind, collapsed in parts:
        chosen = None if only is None or kind == "more" else [one for one in only if one.touches(span)]
        if chosen == []:
            continue
        tape.swap(span.start - tape.sources[-1], "\n" if shown else "")
        start = tape.at
        if chosen is None:
            _write(tape, text, span, collapsed=collapsed)
        else:
            _write_only(tape, text, span, chosen)
        if kind == "heading" and span.of(text).casefold().split() == title:
            kind, title = "title", []  # noqa: PLW2901  # once: the head of the pane says it large
        shown.append(Paragraph(span, Shown(start, tape.at), kind, collapsed))
    tape.swap(len(text) - tape.sources[-1], "")
    return Page("".join(tape.parts), tuple(shown), tape.offsets(), whole)


class Composer:
    """Composes pages and keeps the last one: another size, width or colour leaves it as it is."""

    def __init__(self) -> None:
        self._digest: Digest | None = None
        self._rest: tuple[frozenset[int], Span, Sequence[Span] | None] | None = None
        self._page = Page()

    def page(self, digest: Digest, opened: frozenset[int], place: int, only: Sequence[Span] | None = None) -> Page:
        """Return what `compose` returns; the same page as before, if nothing of it has changed."""
        rest = opened, stretch.around(digest, place), only
        if digest is not self._digest or rest != self._rest:
            self._page = compose(digest, opened, place, only)
            self._digest, self._rest = digest, rest
        return self._page


def _write_only(tape: Tape, text: str, span: Span, chosen: Sequence[Span]) -> None:
    """Show the chosen words of a paragraph."""
    at = span.start
    for one in chosen:
        start, end = max(one.start, span.start), min(one.end, span.end)
        left_out = text[at:start].strip()
        tape.swap(start - at, ("… " if at == span.start else " … ") if left_out else " " if start > at else "")
        _write(tape, text, Span(start, end), collapsed=False)
        at = end
    tape.swap(span.end - at, " …" if text[at : span.end].strip() else "")


def _rest(text: str, span: Span) -> Iterator[tuple[Span, Kind, bool]]:
    """Yield what stands before or behind the stretch on show, unless it is blank."""
    while span.start < span.end and text[span.start].isspace():
        span = Span(span.start + 1, span.end)
    if span.start < span.end:
        yield span, "more", True


def _thinned(cuts: Sequence[int]) -> list[int]:
    """Leave out cuts, evenly, where there are too many; what they parted is then parted by spaces."""
    step = -(-len(cuts) // MOST_PARAGRAPHS)
    return [*cuts[:-1:step], cuts[-1]]


def _paragraphs(text: str, cuts: Sequence[int], sentences: Sequence[Sentence]) -> Iterator[Span]:
    starts = [sentence.span.start for sentence in sentences]
    most = round(PARAGRAPH_LENGTH / stretch.weight(text))
    for start, end in pairwise(cuts):
        words = text[start:end]
        span = Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
        while span.end - span.start > most:
            cut = _shorter(text, Span(span.start, span.start + most), starts)
            yield Span(span.start, cut)
            span = Span(cut, span.end)
        if span.start < span.end:
            yield span


def _shorter(text: str, room: Span, starts: Sequence[int]) -> int:
    """Return where an endless paragraph is broken: before a sentence, else at a space, else at the end of the room."""
    at = bisect_right(starts, room.end) - 1
    if at >= 0 and starts[at] > (room.start + room.end) // 2:
        return starts[at]
    spaces = [found.end() for found in _SPACE.finditer(text, room.start + 1, room.end)]
    return spaces[-1] if spaces else room.end


def _collapse(parts: Iterator[tuple[Span, Kind]], opened: frozenset[int]) -> Iterator[tuple[Span, Kind, bool]]:
    """Join neighbouring chrome: a long run of it becomes one collapsed paragraph."""
    run: list[Span] = []
    for span, kind in parts:
        if kind == "chrome":
            run.append(span)
            continue
        yield from _chrome(run, opened)
        run = []
        yield span, kind, False
    yield from _chrome(run, opened)


def _chrome(run: Sequence[Span], opened: frozenset[int]) -> Iterator[tuple[Span, Kind, bool]]:
    if not run:
        return
    whole = Span(run[0].start, run[-1].end)
    long = whole.end - whole.start > CHROME_LENGTH or len(run) > CHROME_PARAGRAPHS
    if long and whole.start not in opened:
        yield whole, "chrome", True
    else:
        yield from ((span, "chrome", False) for span in run)


def _write(tape: Tape, text: str, span: Span, *, collapsed: bool) -> None:
    end = min(span.end, span.start + CHROME_SHOWN) if collapsed else span.end
    at = span.start
    for found in _LONG_BREAK.finditer(text, span.start, end):
        tape.keep(text, Span(at, found.start()))
        tape.swap(found.end() - found.start(), " ")
        at = found.end()
    tape.keep(text, Span(at, end))
    if end < span.end:
        tape.swap(span.end - end, "…")
