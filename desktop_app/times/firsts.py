"""With which three letters a match of a template can begin, so that only rules that stand a chance are tried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

DEPTH = 3  # letters by which a rule is asked before it is tried
_OPENERS = frozenset({"(?:", "(?=", "(?!", "(?<=", "(?<!"})


@dataclass(frozen=True, slots=True)
class Beginning:
    """How the matches of an expression can begin: with which first, second and third `letters`, each of any before it.

    `lengths` are those that a match may have, the last one that or more.
    """

    letters: tuple[frozenset[str], ...] = (frozenset(),) * DEPTH
    lengths: frozenset[int] = frozenset()

    @property
    def first(self) -> frozenset[str]:
        """The letters that a match may begin with."""
        return self.letters[0]

    def told(self, at: int) -> frozenset[str] | None:
        """Return the letters that a match may have at an index; None where it may end before."""
        return None if min(self.lengths) <= at else self.letters[at]

    def then(self, other: "Beginning") -> "Beginning":
        """Return how a match of this expression and `other` behind it begins."""
        return Beginning(
            tuple(
                own.union(*(other.letters[at - length] for length in self.lengths if length <= at))
                for at, own in enumerate(self.letters)
            ),
            frozenset(min(one + more, DEPTH) for one in self.lengths for more in other.lengths),
        )

    def either(self, other: "Beginning") -> "Beginning":
        """Return how a match of this expression or of `other` begins."""
        letters = tuple(own | more for own, more in zip(self.letters, other.letters, strict=True))
        return Beginning(letters, self.lengths | other.lengths)


_NOTHING = Beginning(lengths=frozenset({0}))


def of(parts: Sequence[str], classes: Sequence[str]) -> Beginning:
    """Return how a match begins.

    `parts` are the pieces of a regular expression: classes, `(?:` and look-arounds, `)`, `|`, `?`, `^`, `$`; `classes`
    holds for each piece the letters of its class. Raises ValueError for a template that could match nothing at all.
    """
    found = _choice(iter([*zip(parts, classes, strict=True), (")", "")]))
    if 0 in found.lengths:
        message = f"a template that may be empty: {''.join(parts)}"
        raise ValueError(message)
    return found


def _choice(pieces: Iterator[tuple[str, str]]) -> Beginning:
    """Read alternatives up to their closing bracket."""
    alternatives: Beginning | None = None
    sequence: list[Beginning] = []
    for part, own in pieces:
        if part in ("|", ")"):
            joined = _joined(sequence)
            alternatives = alternatives.either(joined) if alternatives else joined
            sequence = []
            if part == ")":
                break
        elif part in _OPENERS:
            inner = _choice(pieces)
            sequence.append(inner if part == "(?:" else _NOTHING)
        elif part == "?":
            sequence[-1] = sequence[-1].either(_NOTHING)
        else:
            sequence.append(_NOTHING if part in "^$" else _one(own))
    return alternatives or _NOTHING


def _joined(sequence: Sequence[Beginning]) -> Beginning:
    found = _NOTHING
    for own in sequence:
        found = found.then(own)
        if min(found.lengths) == DEPTH:
            break
    return found


def _one(letters: str) -> Beginning:
    """Return how a match of one letter of a class begins."""
    return Beginning((frozenset(letters), *_NOTHING.letters[1:]), frozenset({1}))
