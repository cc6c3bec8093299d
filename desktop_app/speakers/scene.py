"""The article while its quotes are attributed: who was named where, and who spoke last."""

import bisect
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.article import Mention, Sentence, Span, SpeakerKind
from desktop_app.names.words import NameWords
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.roles import Role, before
from desktop_app.speakers.words import SpeakerWords

_INITIALS = 3  # letters that are told in the stead of a name, at most


class Place(NamedTuple):
    """A place that names a person."""

    start: int
    end: int
    person: Person


class Said(NamedTuple):
    """Somebody spoke: where the quote ends, who, and whether it surely was speech."""

    end: int
    person: Person
    sure: bool


class Bearer(NamedTuple):
    """A person and the words of one role; `pointed` where a description tells it that only points to a person."""

    person: Person
    words: Sequence[str]
    pointed: bool = False


@dataclass(slots=True)
class Scene:
    """What is known so far.

    `roles` holds the role phrases of each person by `id(person)`, `bearers` for each word of a role the persons with
    the words of that role, lower case and without short forms, `leads` the role before each name already looked at, by
    where it starts, `by_token` for each word of a name the persons with it, `called` by `id(person)` the pronoun of
    whoever was meant by "he" or "she" so far, `unnamed` the places of subjects without a name, `verbs` those of saying,
    `narrow` the places of pronouns that may as well mean another one, `guessed` those that mean the only one named,
    `guest` who answers in an interview, once he was `met`.
    """

    text: str
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    people: list[Person]
    names: NameWords
    words: SpeakerWords
    roles: Mapping[int, Sequence[str]]
    bearers: dict[str, list[Bearer]]
    places: list[Place]
    leads: dict[Span, Role | None] = field(default_factory=dict)
    by_token: dict[str, list[Person]] = field(default_factory=dict)
    unnamed: list[Place] = field(default_factory=list)
    verbs: frozenset[str] = frozenset()
    others: dict[str, Person] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    subjects: dict[int, bool] = field(default_factory=dict)
    called: dict[int, str] = field(default_factory=dict)
    narrow: set[int] = field(default_factory=set)
    guessed: set[int] = field(default_factory=set)
    guest: Person | None = None
    met: bool = False
    _lines: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """Find the lines once: in one that never ends, every quote would look for its beginning."""
        self._lines = [0, *(match.end() for match in re.finditer("\n", self.text))]

    def line_at(self, at: int) -> int:
        """Return where the line begins that a place is in."""
        return self._lines[bisect.bisect_right(self._lines, at) - 1]

    def sentence_at(self, at: int) -> int:
        """Return the index of the sentence that begins last before a place, -1 if none does."""
        return bisect.bisect_right(self.sentences, at, key=lambda sentence: sentence.span.start) - 1

    def is_initials(self, person: Person) -> bool:
        """Tell whether only initials are told of a person: "KR", but not "SBY", whom all know by them."""
        name = person.name
        short = person.kind == "person" and name.isupper() and name.isalpha() and len(name) <= _INITIALS
        return short and name.lower() not in self.names.given

    def places_before(self, at: int, most: int) -> Sequence[Place]:
        """Return the last places before `at` that name a person, at most `most`."""
        return _before(self.places, at, most)

    def unnamed_before(self, at: int, most: int) -> Sequence[Place]:
        """Return the last subjects without a name before `at`, at most `most`."""
        return _before(self.unnamed, at, most)

    def lead(self, name: Span) -> Role | None:
        """Return the role that leads to a name."""
        if name not in self.leads:
            self.leads[name] = before(self.text, name, self.mentions, self.names, self.words)
        return self.leads[name]

    def house_in(self, phrase: Span) -> Mention | None:
        """Return the first organisation or place named in a phrase."""
        at = bisect.bisect_left(self.mentions, phrase.start, key=lambda mention: mention.span.end - 1)
        following = (m for m in self.mentions[at : at + 8] if m.span.touches(phrase) and m.kind != "person")
        return next(following, None)

    def other(self, mention: Span, words: str, kind: SpeakerKind) -> Person:
        """Return the source without a person's name that has these words, a new one if there is none."""
        first, _, rest = words.lower().partition(" ")
        known = rest if rest and first in self.words.definite and self.words.head_last else words.lower()
        person = self.others.get(known) or self._told_at(mention, kind) or Person(kind)
        self.others[known] = person
        if mention not in person.spans[-1:]:
            person.add(mention, words)
        return person

    def _told_at(self, mention: Span, kind: SpeakerKind) -> Person | None:
        """Return the subject without a name that begins where a longer description does: "a clerk" of the port."""
        place = next(iter(_before(self.unnamed, mention.start + 1, 1)), None)
        same = place is not None and place.start == mention.start and place.person.kind == kind
        return place.person if place and same else None


def _before(places: Sequence[Place], at: int, most: int) -> Sequence[Place]:
    end = bisect.bisect_left(places, at, key=lambda place: place.start)
    return places[max(0, end - most) : end]
