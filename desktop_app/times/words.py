"""The words of times, per language: table `[times]` of resources/languages/<code>.toml."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Lexicon and rules of one language.

    `day_first` says that 1/8 is in August, `default_tense` what a sentence without a word of tense speaks of.
    `words` maps a category to its words and their values. A word written with a capital counts only so written; words
    of categories outside `proper` count inside a sentence only in lower case ("Metro Siang" is a programme).
    `rules` maps the name of a function of `readings` to templates (see `grammar`), `references` a TIMEX3 reference
    (PAST_REF …) to its templates, `holidays` a day "12-25" or a name known to the holidays of `country` to its own.
    `reports` are words, besides verbs of saying, behind which stands the day of a report ("keterangannya").
    `goals` are words of tense for what lies ahead of some deed that does not ("trained for the match, Friday").
    `hours` are words for what is open at the hours behind them, `closing` those of them that tell its end, `ranges`
    stand between two hours, `joining` between two hours of one day, `on` between an hour, or a day that is counted from
    another, and the day it is; `often` tell that something is so time and again ("daily"), `recurring` do so before a
    unit of time or a weekday ("every").
    `macros` are parts of templates; `nothing` are templates of what looks like a time and is none.
    """

    country: str = ""
    day_first: bool = True
    default_tense: int = 0
    proper: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    goals: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    on: frozenset[str] = frozenset()
    often: frozenset[str] = frozenset()
    recurring: frozenset[str] = frozenset()
    words: Mapping[str, Mapping[str, int | float | str]] = field(default_factory=dict)
    macros: Mapping[str, str] = field(default_factory=dict)
    rules: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    references: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    holidays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    nothing: tuple[str, ...] = ()
