"""Whether a pronoun may mean somebody by his given name: "she" is not Joko."""

from dataclasses import dataclass
from functools import cache

from desktop_app.languages import Language
from desktop_app.speakers.words import SpeakerWords


@dataclass(frozen=True, slots=True)
class Sexes:
    """Pronouns of a woman and of a man, and the given names and titles of each, lower case; none in most languages."""

    feminine: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()

    def may_mean(self, pronoun: str, name: str, before: str = "") -> bool:
        """Tell whether a lower-case pronoun may stand for a name; so it may for one that tells no sex.

        A lone name may be one of a family ("Senator Rose"): only the word `before` it tells whose ("Mr.", "Ms.").
        """
        given, _, family = name.rstrip(".").lower().partition(" ")
        telling = [given.rstrip(".") if family else "", before.rstrip(".").lower()]
        told = next((word for word in telling if word in self.women or word in self.men), "")
        if pronoun in self.feminine:
            return told not in self.men
        return pronoun not in self.masculine or told not in self.women


@cache
def load(language: Language) -> Sexes:
    """Return the words of a language, those of its table `[speakers]` (see there) with its object pronouns."""
    words = language.words("speakers", SpeakerWords)
    feminine, masculine = (
        forms | {told for told, form in words.objects.items() if form in forms}
        for forms in (words.feminine, words.masculine)
    )
    return Sexes(feminine, masculine, words.women, words.men)
