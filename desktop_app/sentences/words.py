"""The words that sentence boundaries depend on."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

Abbreviation = Literal["never", "number", "may", "seldom"]


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Table `[sentences]` of a language file; all entries in lower case, abbreviations without their last stop.

    `never`, `number`, `may` and `seldom` are abbreviations: never at the end of a sentence; only before a number; at
    the end unless what follows speaks against it; at the end only when what follows speaks for it. `letters` are words
    after which a single letter is a name of its own ("grup C"), `initials` those before the initials of somebody
    unnamed, `starters` words that begin a sentence and no name, `glued` those that do so even behind a word without
    stop or space, `leads` words that lead in a list before a colon, `cues` verbs of saying that may follow a quote,
    `connectors` words that cannot end a line of prose, `clock` words before a time of day, `calendar` capitalised words
    that begin no sentence after an abbreviation, `exclaimed` names with an exclamation mark. `lower_start` tells
    whether writers often begin sentences with a small letter.
    """

    never: frozenset[str] = frozenset()
    number: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()
    seldom: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    glued: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    cues: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    exclaimed: frozenset[str] = frozenset()
    lower_start: bool = False


@cache
def abbreviations(words: SentenceWords) -> Mapping[str, Abbreviation]:
    """Return every abbreviation with its class."""
    known: dict[str, Abbreviation] = dict.fromkeys(words.number, "number")
    known |= dict.fromkeys(words.may, "may")
    known |= dict.fromkeys(words.seldom, "seldom")
    return known | dict.fromkeys(words.never, "never")


@cache
def tails(words: SentenceWords) -> frozenset[str]:
    """Return the last four letters of the abbreviations: a longer word that ends otherwise is none."""
    return frozenset(word[-4:].lower() for word in abbreviations(words))
