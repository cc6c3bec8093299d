"""Verbs by their base forms, and which of two a word is that may be a noun as well ("claims", "a bid")."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, Self, TypeVar

Word = TypeVar("Word", bound="Spoken")
_SUBJECT = 5  # words
_BACK = 12  # words before one in which its clause may have a verb
_HISSING = ("s", "x", "z", "ch", "sh", "o")
_VOWELS = frozenset("aeiou")
_PAST = "ed"
_SHORT = 4  # letters: longer forms in -ed are known by their ending


class Spoken(Protocol):
    """What is asked of a word: its small form, whether that may be a verb, or a noun as well, whether it is no name."""

    small: str
    verb: bool
    unsure: bool
    lowercase: bool

    def as_verb(self, *, acts: bool) -> Self:
        """Return the same word as a verb, or as a noun."""


@dataclass(frozen=True, slots=True, eq=False)
class VerbWords:
    """Verbs of a language by their base forms: table `[verbs]` of resources/languages/<code>.toml, which tells more."""

    regular: frozenset[str] = frozenset()
    nominal: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    adjectival: tuple[str, ...] = ()
    modals: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    singulars: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    present_endings: tuple[str, ...] = ()
    determiners: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    nominals: frozenset[str] = frozenset()
    unchanging: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    auxiliaries: tuple[str, ...] = ()

    def is_plural(self, word: str) -> bool:
        """Tell whether a lower-case noun has the ending of several things, and is none of one thing ("bus")."""
        return word.endswith(self.plural_endings) and not word.endswith(self.singulars)

    def sure(self) -> frozenset[str]:
        """Return the forms that are verbs wherever they stand."""
        bases = self.regular | self.nominal
        short = (f"{base}d" for base in bases if base.endswith("e") and len(base) < _SHORT)
        return self.regular | {third(base) for base in self.regular} | set(short)

    def unsure(self) -> frozenset[str]:
        """Return the forms that may be nouns as well."""
        return self.nominal | {third(base) for base in self.nominal} | self.either


def third(base: str) -> str:
    """Return the form of the third person of an English verb ("carry" → "carries")."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(_HISSING) else f"{base}s"


def settled(kept: list[Word], words: VerbWords) -> list[Word]:
    """Return words with those as verbs or nouns that may be both."""
    for at, word in enumerate(kept):
        if word.unsure:
            verb = acts(kept, at, words)
            if verb is not None and verb != word.verb:
                kept[at] = word.as_verb(acts=verb)
    return kept


def acts(kept: Sequence[Spoken], at: int, words: VerbWords) -> bool | None:
    """Tell whether the word at an index, that may be a noun as well, is a verb; None where nothing beside it tells."""
    word = kept[at].small
    if not at:
        return None
    if kept[at - 1].small in words.modals and word in words.nominal:
        return True
    if _is_noun(kept, at, words):
        return False
    if word in words.either:
        return None
    return _is_plain_form(kept, at, words) if word in words.nominal else _is_third_form(kept, at, words)


def _is_noun(kept: Sequence[Spoken], at: int, words: VerbWords) -> bool:
    """Tell whether what opens a noun stands before a word, or what only follows one behind it."""
    before, behind = kept[at - 1], _behind(kept, at)
    described = before.lowercase and before.small.endswith(words.adjectival)
    opened = before.small in words.determiners and before.small not in words.groups
    owned = before.small.endswith(("'s", "s'")) and not before.verb
    followed = behind in words.nominals and before.small not in words.pronouns | words.singular
    return described or opened or owned or followed


def _behind(kept: Sequence[Spoken], at: int) -> str:
    return kept[at + 1].small if at + 1 < len(kept) else ""


def _is_third_form(kept: Sequence[Spoken], at: int, words: VerbWords) -> bool | None:
    """Tell whether a form in -s is a verb: behind a singular with an object, or as the only verb of its clause."""
    before, behind = kept[at - 1], _behind(kept, at)
    if before.verb and before.small.endswith(_PAST) and behind in words.objects - {"to"}:
        return None  # "a study published | shows that …"
    if before.verb or before.small.isdecimal() or before.small in words.groups:
        return False
    named = before.small in words.singular and behind not in words.modals
    single = not words.is_plural(before.small)
    told = named or (behind in words.objects and not _has_verb(kept, at, words))
    alone = single and behind not in words.nominal and _is_only_verb(kept, at, words)  # but "email records | show …"
    return True if told or alone else None


def _is_plain_form(kept: Sequence[Spoken], at: int, words: VerbWords) -> bool | None:
    """Tell whether a base form is a verb: behind a pronoun, or behind a plural with what only a verb has behind it."""
    place = next((place for place in range(at - 1, 0, -1) if kept[place].small not in words.adverbs), 0)
    before = kept[place].small  # of "they still | claim"
    if before in words.pronouns:
        return True
    several = before in words.groups or words.is_plural(before)
    if not several or kept[place].verb or _has_verb(kept, at, words):
        return None
    behind = _behind(kept, at)
    follows = behind in words.objects or behind in words.behind or behind[:1].isdecimal()
    return True if follows or _is_only_verb(kept, at, words) else None


def _is_only_verb(kept: Sequence[Spoken], at: int, words: VerbWords) -> bool:
    """Tell whether a clause has a short subject before a word and no verb but that."""
    before = kept[at - 1].small
    if at > _SUBJECT or at + 1 == len(kept) or before in words.joints or before in words.coordinators:
        return False
    if any(word.verb for word in kept[:at]):
        return False
    if not words.determiners.isdisjoint(word.small for word in kept[1:at]):
        return False
    rest = itertools.takewhile(lambda word: word.small not in words.joints, kept[at + 1 :])
    return not any(word.verb for word in rest)


def _has_verb(kept: Sequence[Spoken], at: int, words: VerbWords) -> bool:
    """Tell whether the clause of a word has a verb before it."""
    for place in range(at - 1, max(-1, at - _BACK), -1):
        if kept[place].small in words.joints or kept[place].small in words.coordinators:
            return False
        if kept[place].verb and kept[place].lowercase:
            return True
    return False
