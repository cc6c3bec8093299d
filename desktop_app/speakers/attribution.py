"""Which source each quote belongs to: names, pronouns, descriptions and quotes without any attribution."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.article import Mention, Quote, Sentence, Span, SpeakerKind
from desktop_app.names.words import NameWords
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.words import SpeakerWords

_TAIL = 3  # characters of a mention after the name in it
_HEAD = 140  # characters of a role before a subject
_CAPITALISED = re.compile(r"@?[A-Z0-9][^\s,]*(?:\s+(?:[A-Z0-9][^\s,]*|dan|of|and|for|the|di))*")


@dataclass(slots=True)
class Scene:
    """The article while its quotes are attributed: who was named where, and who spoke last."""

    text: str
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    people: list[Person]
    names: NameWords
    words: SpeakerWords
    roles: dict[int, list[str]]
    others: dict[str, Person] = field(default_factory=dict)
    said: list[tuple[int, Person]] = field(default_factory=list)
    places: list[tuple[int, int, Person]] = field(default_factory=list)


def attribute(scene: Scene, quotes: Sequence[Quote]) -> list[Person | None]:
    """Return the source of each quote."""
    scene.places = sorted((span.start, span.end, p) for p in scene.people for span in p.spans)
    found: list[Person | None] = []
    for at, quote in enumerate(quotes):
        person = _source(scene, quote)
        if person is None and at + 1 < len(quotes):
            person = _from_next(scene, quote, quotes[at + 1])
        if person:
            scene.said.append((quote.span.end, person))
        found.append(person)
    return found


def _source(scene: Scene, quote: Quote) -> Person | None:
    if quote.mention is None:
        return _last(scene)
    words = quote.mention.of(scene.text)
    lower = words.lower()
    if lower in scene.words.clitics or lower in scene.words.pronouns or lower in scene.words.plural:
        return _antecedent(scene, min(quote.span.start, quote.mention.start))
    return _named(scene, quote.mention) or _described(scene, quote, quote.mention)


def _last(scene: Scene) -> Person | None:
    return scene.said[-1][1] if scene.said else None


def _from_next(scene: Scene, quote: Quote, following: Quote) -> Person | None:
    """Attribute a quote that stands right before an attributed one."""
    if following.mention is None or scene.text[quote.span.end : following.span.start].strip():
        return None
    return _source(scene, following)


def _named(scene: Scene, mention: Span) -> Person | None:
    """Return the person whose name the mention is or holds at its end."""
    at = bisect.bisect_left(scene.places, mention.start, key=lambda place: place[0])
    if at and scene.places[at - 1][1] > mention.start:
        at -= 1
    if at < len(scene.places) and scene.places[at][0] < mention.end and mention.end - scene.places[at][1] <= _TAIL:
        return scene.places[at][2]
    return None


def _antecedent(scene: Scene, before: int) -> Person | None:
    """Return whom a pronoun means: the previous source, or a person named since then as a subject."""
    said_at, last = scene.said[-1] if scene.said else (-1, None)
    at = bisect.bisect_left(scene.places, before, key=lambda place: place[0])
    recent = [place for place in scene.places[max(0, at - 12) : at] if place[0] > said_at]
    subjects = [place for place in recent if _is_subject(scene, place[0])]
    if subjects:
        return subjects[-1][2]
    if last is None and recent:
        return recent[-1][2]
    return last


def _is_subject(scene: Scene, at: int) -> bool:
    """Tell whether a name stands where a subject does: near the head of its sentence, only its role before it."""
    index = bisect.bisect_right(scene.sentences, at, key=lambda sentence: sentence.span.start) - 1
    if index < 0:
        return False
    head = scene.text[scene.sentences[index].span.start : at]
    return not head.strip() or (len(head) < _HEAD and head.split()[0].lower() in scene.names.heads)


def _described(scene: Scene, quote: Quote, mention: Span) -> Person | None:
    """Return the source of a description: who has that role, an organisation, or somebody without a name."""
    words = " ".join(mention.of(scene.text).split())
    tokens = words.lower().split()
    if tokens[-1] in scene.words.pointers:
        return _by_role(scene, tokens[:-1]) or _antecedent(scene, quote.span.start)
    organisation = next((m for m in scene.mentions if m.span.touches(mention) and m.kind != "person"), None)
    if tokens[0] in scene.names.heads and (person := _by_role(scene, tokens)):
        return person
    if tokens[0] in scene.words.anonymous:
        return _other(scene, mention, words, "anonymous")
    if organisation and (organisation.span.start == mention.start or words[0].isupper()):
        return _other(scene, mention, words, "organisation")
    if _CAPITALISED.fullmatch(words) and tokens[0] not in scene.names.heads:
        return _unknown(scene, mention, words)
    return _other(scene, mention, words, "anonymous")


def _by_role(scene: Scene, tokens: Sequence[str]) -> Person | None:
    """Return the person whose role holds all words of a description; the one named last."""
    wanted = set(tokens)
    fitting = [
        p for p in scene.people if any(wanted <= set(role.lower().split()) for role in scene.roles.get(id(p), ()))
    ]
    return max(fitting, key=lambda person: person.spans[0], default=None)


def _other(scene: Scene, mention: Span, words: str, kind: SpeakerKind) -> Person:
    person = scene.others.setdefault(words.lower(), Person([], [], kind=kind))
    person.add(mention, words)
    return person


def _unknown(scene: Scene, mention: Span, words: str) -> Person:
    """Take capitals that no tagger knew, in the place of a source, for a person; some words make an organisation."""
    wanted = set(words.lower().split())
    if words.startswith("@") or wanted & scene.names.organisations or words.isupper():
        return _other(scene, mention, words, "organisation")
    known = [p for p in scene.people if wanted <= p.tokens]
    if known:
        return known[-1]
    person = Person([], [])
    person.add(mention, words)
    scene.people.append(person)
    return person
