"""The words that sentence boundaries depend on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Table `[sentences]` of a language file; all entries in lower case, abbreviations without their last stop.

    `never`, `number`, `may` and `seldom` are abbreviations: never at the end of a sentence; only before a number; at
    the end unless what follows speaks against it; at the end only when what follows speaks for it. `letters` are words
    after which a single letter is a name of its own ("grup C"), `starters` words that begin a sentence and no name,
    `cues` verbs of saying that may follow a quote, `connectors` words that cannot end a line of prose, `clock` words
    before a time of day, `calendar` capitalised words that begin no sentence after an abbreviation. `lower_start` tells
    whether writers often begin sentences with a small letter.
    """

    never: frozenset[str] = frozenset()
    number: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()
    seldom: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    cues: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    lower_start: bool = False
