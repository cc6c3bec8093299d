"""Words of negation that only one of two texts has: without its “not” a sentence says the contrary."""

from collections.abc import Iterator, Sequence

from desktop_app.checking.alignment import Part
from desktop_app.checking.asked import Asked
from desktop_app.checking.words import Words

_FEW = 3  # words left out together, any of which may turn what is kept; of more, only the last one can


def turned(wanted: Asked, words: Words, offset: int, parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return the negations that are lost (`missing`) or `added`; `offset` is where the places of the parts begin."""
    found = [
        one
        for part in parts
        if part.kind in ("changed", "added", "missing", "declared")
        for one in _of(wanted, words, offset, part)
    ]
    lost = _before(words, offset, parts)
    return (*lost, *found)


def _of(wanted: Asked, words: Words, offset: int, part: Part) -> Iterator[Part]:
    """Yield the negations of one part; where both texts have one there (“tidak”, “tak”), neither turns anything."""
    said, there = part.said, [words.words[offset + at] for at in part.places]
    within = [word for word in wanted.words if said and said.start <= word.span.start < said.end]
    added = [word for word in within if word.form in words.negations]
    near = there if len(there) <= _FEW else there[-1:]
    lost = [word for word in near if word.form in words.negations]
    if added and any(word.form in words.negations for word in there):
        return
    for word in added:
        yield Part("added", word.span, None, range(0))
    for word in lost:
        yield Part("missing", None, word.span, range(0))


def _before(words: Words, offset: int, parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return the negation right before the first word found, if it belongs to the same sentence of the same quote."""
    first = offset + min(at for part in parts for at in part.places)
    if first == 0 or not parts[0].said or parts[0].kind != "same":
        return ()
    word = words.words[first - 1]
    same = word.quote == words.words[first].quote and not word.stop
    return (Part("missing", None, word.span, range(0)),) if same and word.form in words.negations else ()
