"""The words of the timeline, per language: table `[timeline]` of resources/languages/<code>.toml."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """Words that tell what a time dates.

    `saying` are verbs of speech after or inside a quote ("ujar"), `stating` those that what was said follows
    ("mengatakan"), `future` and `past` words of tense, `links` open a new clause, `openers` may be dropped from the
    head of a label, `relatives` open a clause without its own subject, `weak` never end a label, `pronouns` never
    begin one, `leads` stand before a time.
    """

    saying: frozenset[str] = frozenset()
    stating: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
