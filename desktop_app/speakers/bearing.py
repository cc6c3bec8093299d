"""Who bears a role: "the mayor", "Kapolres Sleman", by the roles that the article tells of persons."""

import heapq
import itertools
import re
from collections.abc import Mapping, Sequence
from operator import itemgetter

from desktop_app.languages import union
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.antecedents import is_subject
from desktop_app.speakers.scene import Bearer, Scene
from desktop_app.speakers.words import SpeakerWords

_MARK = re.compile(r"[(),]")
_POINTED = 2  # words of "the engineer"
_LOOK = 10  # names before a description
_LATELY = 40  # sources without a name that may be pointed back to
_MOST = 60  # bearers of a role


def bearers(
    people: Sequence[Person], roles: Mapping[int, Sequence[str]], words: SpeakerWords
) -> dict[str, list[Bearer]]:
    """Return for each word of a role who bears such a role."""
    found: dict[str, list[Bearer]] = {}
    for person in people:
        for role in roles.get(id(person), ()):
            bearer = Bearer(person, in_full(_MARK.sub("", role).lower().split(), words))
            for word in set(bearer.words):
                found.setdefault(word, []).append(bearer)
    return {word: _often_named(several) for word, several in found.items()}


def _often_named(several: list[Bearer]) -> list[Bearer]:
    """Return the bearers in their order, of very many only those most often named: every description looks at all."""
    if len(several) <= _MOST:
        return several
    best = heapq.nlargest(_MOST, enumerate(several), key=lambda pair: len(pair[1].person.spans))
    return [bearer for _, bearer in sorted(best, key=itemgetter(0))]


def in_full(tokens: Sequence[str], words: SpeakerWords) -> list[str]:
    """Return the words of a role, those of its short form in full ("jubir polda" as "juru bicara polda")."""
    several = tokens if words.head_last else tokens[:1]
    full = [part for token in several for part in words.short.get(token.rstrip("."), token).split()]
    return [*full, *tokens[len(several) :]]


def by_role(scene: Scene, tokens: Sequence[str]) -> Person | None:
    """Return the person whose role holds all words of a description, best at its head; the one named most often.

    One word is too little for a role that only a description told: of two politicians, another one may be meant.
    """
    best: tuple[bool, int] = (False, 0)
    chosen = None
    for person, words, pointed in min((scene.bearers.get(token, ()) for token in tokens), key=len, default=()):
        if pointed and len(tokens) == 1:
            continue
        rank = (words[0] == tokens[0], len(person.spans))
        if set(tokens) <= set(words) and rank > best:
            best, chosen = rank, person
    return chosen


def bearing(scene: Scene, tokens: Sequence[str], at: int) -> Person | None:
    """Return the person whose role a description at a place tells, a definite one also by its last word.

    Whoever a paragraph told of just before is rather meant by more words than a role holds: of two managers, not the
    one of the other club.
    """
    if tokens[0] not in scene.words.definite:
        return by_role(scene, tokens)
    borne = by_role(scene, tokens[1:])
    if borne is None and (borne := by_role(scene, tokens[-1:])) and len(tokens) > _POINTED:
        return _just_told(scene, borne, at) or borne
    return borne


def _just_told(scene: Scene, borne: Person, at: int) -> Person | None:
    """Return the only one whom a paragraph names before a place, as a subject: no bearer of a role so far."""
    paragraph = scene.text.rfind("\n", 0, at) + 1
    named = [place for place in scene.places_before(at, _LOOK) if place.start >= paragraph]
    told = {id(place.person): place for place in named}
    only = named[0] if len(told) == 1 else None
    fits = only is not None and only.person is not borne and not scene.roles.get(id(only.person))
    return only.person if only and fits and is_subject(scene, only) else None


def named_in(scene: Scene, words: str) -> Person | None:
    """Return whose name stands in an office, where a tagger took it for a part of the house: "Ketua KPU RI Budi"."""
    apart = union(scene.names.openers, scene.names.companies)
    for before, word in itertools.pairwise(words.split()):
        holders = scene.by_token.get(word.lower(), ()) if word.istitle() and before.lower() not in apart else ()
        if len(holders) == 1 and word in holders[0].forms:
            return holders[0]
    return None


def same_noun(scene: Scene, tokens: Sequence[str]) -> Person | None:
    """Return the last source or subject without a name that "the engineer" may point back to: "a senior engineer"."""
    if tokens[0] not in scene.words.definite or len(tokens) != _POINTED:
        return None
    lately = itertools.islice(reversed(scene.others.values()), _LATELY)
    fitting = [p for p in lately if p.kind == "anonymous" and _noun(p.name.lower().split(), scene.words) == tokens[-1]]
    return max(fitting, key=lambda person: person.spans[-1], default=None)


def _noun(tokens: Sequence[str], words: SpeakerWords) -> str:
    """Return the last word of a description before what depends on it: "engineer" of "an old engineer at the port"."""
    ends = union(words.joins, words.closers, words.joined, words.subjects)
    end = next((at for at, token in enumerate(tokens) if at and token in ends), len(tokens))
    return tokens[end - 1] if tokens[0] in words.single else ""
