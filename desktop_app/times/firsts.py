"""With which two letters a match of a template can begin, so that only rules that stand a chance are tried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_OPENERS = frozenset({"(?:", "(?=", "(?!", "(?<=", "(?<!"})


@dataclass(frozen=True, slots=True)
class Beginning:
    """How the matches of an expression can begin: `first` letters, `second` letters (of any first).

    `empty` says that a match may have no letter at all, `single` that it may have one only.
    """

    first: frozenset[str] = frozenset()
    second: frozenset[str] = frozenset()
    empty: bool = False
    single: bool = False

    def then(self, other: "Beginning") -> "Beginning":
        """Return how a match of this expression and `other` behind it begins."""
        return Beginning(
            self.first | other.first if self.empty else self.first,
            self.second | (other.second if self.empty else frozenset()) | (other.first if self.single else frozenset()),
            self.empty and other.empty,
            (self.single and other.empty) or (self.empty and other.single),
        )

    def either(self, other: "Beginning") -> "Beginning":
        """Return how a match of this expression or of `other` begins."""
        return Beginning(
            self.first | other.first,
            self.second | other.second,
            self.empty or other.empty,
            self.single or other.single,
        )


_NOTHING = Beginning(empty=True)


def of(parts: Sequence[str], classes: Sequence[str]) -> Beginning:
    """Return how a match begins.

    `parts` are the pieces of a regular expression: classes, `(?:` and look-arounds, `)`, `|`, `?`, `^`, `$`; `classes`
    holds for each piece the letters of its class. Raises ValueError for a template that could match nothing at all.
    """
    found = _choice(iter([*zip(parts, classes, strict=True), (")", "")]))
    if found.empty:
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
            sequence.append(_NOTHING if part in "^$" else Beginning(frozenset(own), single=True))
    return alternatives or _NOTHING


def _joined(sequence: Sequence[Beginning]) -> Beginning:
    found = _NOTHING
    for own in sequence:
        found = found.then(own)
        if not found.empty and not found.single:
            break
    return found
