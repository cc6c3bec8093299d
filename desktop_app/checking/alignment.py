"""What was pasted and what stands in the article, word against word."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from desktop_app.article import Span
from desktop_app.checking.asked import Asked
from desktop_app.checking.words import Word

Kind = Literal["same", "changed", "added", "missing", "declared", "between", "moved"]
_GLUED = 3  # words that may be written as one: "di rumah", "dirumah"
_ALIKE = 4  # first letters that make two words forms of one
_BUSY = 300_000  # comparisons of words from which on those that are everywhere are passed over
_FAR = 6  # words between a lonely match and the rest from which on it is chance


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of both texts. `said` are the pasted words, `span` the article's; either may be empty.

    `same`, `changed`: both are there. `added`: only pasted. `missing`: only in the article, `declared`: the same, where
    an ellipsis was pasted. `moved`: one of two parts with the same words at another place. `between`: the article's own
    words between two parts of a quote (“…,” said she, “…”), which nobody quotes. `places` are indexes into the words
    compared, `weight` letters matched: all of words that are the same, half of words alike, at most 8 of each.
    """

    kind: Kind
    said: Span | None
    span: Span | None
    places: range
    weight: int = 0


class _Block(NamedTuple):
    """A stretch of pasted words against one of the article's words, as indexes, half open."""

    asked: range
    there: range
    same: bool = False


def align(wanted: Asked, there: Sequence[Word]) -> tuple[Part, ...]:
    """Return the parts in the order of the text; the article's words before and behind the quote are left away."""
    said = [word.form for word in wanted.words]
    forms = [word.form for word in there]
    counts = Counter(forms)
    busy = sum(counts[form] for form in said) > _BUSY
    matcher = SequenceMatcher(None, said, forms, autojunk=busy)
    found = [_Block(range(a, a + n), range(b, b + n), same=True) for a, b, n in matcher.get_matching_blocks() if n]
    if not found:
        return ()
    blocks = _near(found, wanted)
    pieces = _joined(piece for block in _filled(blocks) for piece in _split(block, said, forms))
    pieces = _with_edges(pieces, wanted.words, there)
    moved = _moved(pieces, said, forms)
    return tuple(_part(piece, wanted, there, moved=at in moved) for at, piece in enumerate(pieces))


def _near(blocks: list[_Block], wanted: Asked) -> list[_Block]:
    """Leave away lonely matches far from the rest: every text holds another “yang”."""
    while len(blocks) > 1 and _chance(blocks[0], blocks[1], wanted, len(blocks[0].asked)):
        blocks = blocks[1:]
    while len(blocks) > 1 and _chance(blocks[-2], blocks[-1], wanted, len(blocks[-1].asked)):
        blocks = blocks[:-1]
    return blocks


def _chance(first: _Block, second: _Block, wanted: Asked, size: int) -> bool:
    skipped = second.there.start - first.there.stop - (second.asked.start - first.asked.stop)
    declared = any(at in wanted.gaps for at in range(first.asked.stop, second.asked.start + 1))
    return skipped > _FAR * size and not (declared and size > 1)


def _filled(blocks: Sequence[_Block]) -> Iterator[_Block]:
    """Yield the matching blocks and what stands between them."""
    before = blocks[0]
    yield before
    for block in blocks[1:]:
        yield _Block(range(before.asked.stop, block.asked.start), range(before.there.stop, block.there.start))
        yield block
        before = block


def _split(block: _Block, said: Sequence[str], forms: Sequence[str]) -> Iterator[_Block]:
    """Part what differs into words that are only written apart or together, and the rest word by word."""
    asked, there = block.asked, block.there
    if block.same or not asked or not there:
        yield block
        return
    while glued := _glued(asked, there, said, forms):
        yield _Block(asked[: glued[0]], there[: glued[1]], same=True)
        asked, there = asked[glued[0] :], there[glued[1] :]
    if len(asked) == len(there):
        yield from (_Block(asked[at : at + 1], there[at : at + 1]) for at in range(len(asked)))
    elif asked or there:
        yield _Block(asked, there)


def _glued(asked: Sequence[int], there: Sequence[int], said: Sequence[str], forms: Sequence[str]) -> Sequence[int]:
    """Return how many of the first words on both sides are the same, only written apart or together; else nothing."""
    for many in range(1, min(_GLUED, len(asked)) + 1):
        words = "".join(said[at] for at in sorted(asked[:many]))
        for more in range(1, min(_GLUED, len(there)) + 1):
            if words == "".join(forms[at] for at in sorted(there[:more])):
                return many, more
    return ()


def _joined(pieces: Iterable[_Block]) -> list[_Block]:
    """Return neighbours that are the same as one."""
    found: list[_Block] = []
    for piece in pieces:
        if found and found[-1].same and piece.same:
            before = found.pop()
            asked = range(before.asked.start, piece.asked.stop)
            found.append(_Block(asked, range(before.there.start, piece.there.stop), same=True))
        else:
            found.append(piece)
    return found


def _with_edges(pieces: Sequence[_Block], asked: Sequence[Word], there: Sequence[Word]) -> list[_Block]:
    """Return the pieces with the pasted words before and behind all that matches, and what stands there instead."""
    first, last = pieces[0], pieces[-1]
    left = range(first.asked.start - 1, -1, -1), range(first.there.start - 1, -1, -1)
    right = range(last.asked.stop, len(asked)), range(last.there.stop, len(there))
    before = _edge(*left, asked, there)
    behind = _edge(*right, asked, there)
    found = _joined([*reversed(before), *pieces, *behind])
    ahead = _twin([piece for piece in before[::-1] if not piece.there], right[1], asked, there)
    rear = _twin([piece for piece in behind if not piece.there], left[1], asked, there)
    return [*rear, *_runs(found), *ahead]


def _edge(outward: range, beside: range, asked: Sequence[Word], there: Sequence[Word]) -> list[_Block]:
    """Return pasted words, from the match outward, each against the article's word in its place, if it has one."""
    said, forms = [word.form for word in asked], [word.form for word in there]
    anchor = there[beside.start - beside.step]
    found: list[_Block] = []
    while outward:
        glued = _glued(outward[:_GLUED], beside[:_GLUED], said, forms)
        many, more = glued or (1, int(bool(beside) and _instead(said[outward[0]], there, beside, anchor.quote)))
        found.append(_Block(_upward(outward[:many]), _upward(beside[:more]), same=bool(glued)))
        outward, beside = outward[many:], beside[more:]
    return found


def _upward(several: range) -> range:
    return several if several.step > 0 else several[::-1]


def _instead(form: str, there: Sequence[Word], beside: range, quote: int) -> bool:
    """Tell whether the next word of the article is what a pasted word stands for: of one quote, or alike."""
    word = there[beside[0]]
    stops = there[beside[0] - (beside.step > 0)].stop
    return not stops and (_alike(form, word.form) or word.quote == quote >= 0)


def _alike(form: str, other: str) -> bool:
    """Tell whether two words may be forms of one, as with and without “-nya”."""
    return form[:_ALIKE] == other[:_ALIKE] and min(len(form), len(other)) >= _ALIKE


def _twin(added: Sequence[_Block], beyond: range, asked: Sequence[Word], there: Sequence[Word]) -> list[_Block]:
    """Return the article's words beyond the other end of the match, if they are those that were pasted here."""
    words = [asked[at].form for piece in added for at in piece.asked]
    place = _upward(beyond[: len(words)])
    return [_Block(range(0), place)] if words and words == [there[at].form for at in place] else []


def _runs(pieces: Iterable[_Block]) -> list[_Block]:
    """Return neighbours that were only added as one."""
    found: list[_Block] = []
    for piece in pieces:
        if found and not (found[-1].there or piece.there):
            found[-1] = _Block(range(found[-1].asked.start, piece.asked.stop), piece.there)
        else:
            found.append(piece)
    return found


def _part(piece: _Block, wanted: Asked, there: Sequence[Word], *, moved: bool) -> Part:
    said, span = _span(wanted.words, piece.asked), _span(there, piece.there)
    weight = sum(min(len(wanted.words[at].form), 8) for at in piece.asked) if piece.same or moved else 0
    if piece.same or moved:
        return Part("same" if piece.same else "moved", said, span, piece.there, weight)
    if said and span:
        forms = [wanted.words[at].form for at in piece.asked], [there[at].form for at in piece.there]
        weight = sum(min(len(one), 8) // 2 for one, other in zip(*forms, strict=False) if _alike(one, other))
        return Part("changed", said, span, piece.there, weight)
    if said:
        return Part("added", said, None, piece.there)
    inside = piece.there.start > 0 and piece.there.stop < len(there)
    quoted = inside and min(there[piece.there.start - 1].quote, there[piece.there.stop].quote) >= 0
    between = quoted and all(there[at].quote < 0 for at in piece.there)
    left_out: Kind = "declared" if piece.asked.start in wanted.gaps else "missing"
    return Part("between" if between else left_out, None, span, piece.there)


def _span(words: Sequence[Word], places: range) -> Span | None:
    return Span(words[places[0]].span.start, words[places[-1]].span.end) if places else None


def _moved(pieces: Sequence[_Block], said: Sequence[str], forms: Sequence[str]) -> set[int]:
    """Return which pieces hold words that only stand elsewhere, rather than being added or left out."""
    missing: dict[tuple[str, ...], int] = {}
    for at, piece in enumerate(pieces):
        if not piece.asked:
            missing[tuple(forms[one] for one in piece.there)] = at
    moved: set[int] = set()
    for at, piece in enumerate(pieces):
        words = tuple(said[one] for one in piece.asked)
        if not piece.there and words in missing:
            moved |= {at, missing.pop(words)}
    return moved
