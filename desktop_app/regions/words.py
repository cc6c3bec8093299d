"""The words that page junk, datelines, credits and headings are told by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegionWords:
    """Table `[regions]` of a language file; letters count without their case.

    `lines` are junk when they stand alone on a line, `starts` are junk to the end of their line, `phrases` are junk
    wherever a sentence could begin. `pointers` ("baca juga") bring the title of another article behind them.
    `reactions` are the answers of a poll below the article. `bylines` and `captions` are labels, followed by a colon.
    `outlets` and `places` make a dateline; `joiners` are written small even in a title.
    """

    lines: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    reactions: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    outlets: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
