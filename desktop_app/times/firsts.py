"""Which letters a template may begin with, so that only rules that stand a chance are tried at a token."""

from collections.abc import Iterator, Sequence

_OPENERS = frozenset({"(?:", "(?=", "(?!", "(?<=", "(?<!"})


def letters(parts: Sequence[str], classes: Sequence[str]) -> str:
    """Return the letters with which a match can begin.

    `parts` are the pieces of a regular expression: classes, `(?:` and look-arounds, `)`, `|`, `?`, `^`, `$`; `classes`
    holds for each piece the letters of its class. Raises ValueError for a template that could match nothing at all.
    """
    found, empty = _choice(iter([*zip(parts, classes, strict=True), (")", "")]))
    if empty:
        message = f"a template that may be empty: {''.join(parts)}"
        raise ValueError(message)
    return "".join(sorted(found))


def _choice(pieces: Iterator[tuple[str, str]]) -> tuple[set[str], bool]:
    """Read alternatives up to their closing bracket; return their first letters and whether one may be empty."""
    firsts: set[str] = set()
    any_empty = False
    sequence: list[tuple[set[str], bool]] = []
    for part, own in pieces:
        if part in ("|", ")"):
            found, empty = _joined(sequence)
            firsts |= found
            any_empty = any_empty or empty
            sequence = []
            if part == ")":
                break
        elif part in _OPENERS:
            inner, empty = _choice(pieces)
            sequence.append((inner, empty) if part == "(?:" else (set(), True))
        elif part == "?":
            sequence[-1] = (sequence[-1][0], True)
        else:
            sequence.append((set(own), part in "^$"))
    return firsts, any_empty


def _joined(sequence: Sequence[tuple[set[str], bool]]) -> tuple[set[str], bool]:
    found: set[str] = set()
    for own, empty in sequence:
        found |= own
        if not empty:
            return found, False
    return found, True
