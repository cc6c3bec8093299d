"""The words of the timeline, per language: table `[timeline]` of resources/languages/<code>.toml."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """Words that tell what a time dates.

    `saying` are verbs of speech after a quote ("ujar"), also with one of `clitics` glued to them ("ujarnya"), `told`
    passive ones ("diungkapkan"), `stating` those that what was said follows ("mengatakan"), `settings` tell to whom and
    where it was said ("kepada wartawan"), `attributions` open a phrase that names a source ("menurut"), `future` and
    `past` are words of tense.

    For labels: `links` tie a clause to another, `openers` a sentence to the one before (`seconds` only behind another
    of them), `relatives` stand for a name in the clause before, `dependents` begin a clause without a subject,
    `details` what a short label can do without; `complements` open what is said ("bahwa"), `weak` never end a label,
    `pronouns` never begin one, `leads` stand before a time.

    `pointing` are words for what was said before, behind a verb of saying ("mengatakan hal itu").

    `attributive` are the endings of a time that tells of which age something is ("nineteenth-century houses").
    """

    saying: frozenset[str] = frozenset()
    clitics: tuple[str, ...] = ()
    told: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    stating: frozenset[str] = frozenset()
    attributions: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    seconds: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    dependents: frozenset[str] = frozenset()
    details: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    attributive: tuple[str, ...] = ()
    pointing: tuple[str, ...] = ()

    def says(self, word: str) -> bool:
        """Tell whether a lower-case word is a verb of speech, with or without a clitic."""
        stems = [word, *(word.removesuffix(clitic) for clitic in self.clitics)]
        return not self.saying.isdisjoint(stems)
