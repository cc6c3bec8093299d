"""The same text with other quote marks: other kinds, glued, spaced, or some of them lost."""

import random
from collections.abc import Sequence

from desktop_app.article import Span

STYLES = {
    "straight": ('"', '"'),
    "curly": ("“", "”"),
    "house": ("”", "”"),
    "single curly": ("‘", "’"),
    "single": ("'", "'"),
    "backtick": ("``", "''"),
    "entity": ("&quot;", "&quot;"),
    "guillemets": ("«", "»"),
    "low": ("„", "“"),
    "glued": ("“", "”"),
    "glued straight": ('"', '"'),
    "spaced": ("“ ", " ”"),
    "spaced straight": ('" ', ' "'),
    "lost closing": ("“", "”"),
    "lost opening": ("“", "”"),
    "lost closing straight": ('"', '"'),
    "lost opening straight": ('"', '"'),
    "lost closing house": ("”", "”"),
    "lost opening house": ("”", "”"),
}
LOST = 0.1


def rewrite(text: str, quoted: Sequence[Span], style: str, seed: int = 0) -> tuple[str, list[Span]]:
    """Return the text with its quoted stretches, each with one mark at both ends, in another style, and where they are.

    A lost mark is lost in one of ten quotes; "glued" takes the spaces outside the marks away.
    """
    chance = random.Random(seed)  # noqa: S311  # repeatable, nothing secret
    opening, closing = STYLES[style]
    parts, places, at, length = [], [], 0, 0
    for start, end in quoted:
        lost = chance.random() < LOST
        gap = text[at:start]
        before = gap.strip(" ") if "glued" in style and at else gap.rstrip(" ") if "glued" in style else gap
        left = "" if lost and "opening" in style else opening
        right = "" if lost and "closing" in style else closing
        words = left + text[start + 1 : end - 1].strip() + right
        parts += [before, words]
        length += len(before)
        places.append(Span(length, length + len(words)))
        length += len(words)
        at = end
    rest = text[at:]
    parts.append(rest.lstrip(" ") if "glued" in style else rest)
    return "".join(parts), places
