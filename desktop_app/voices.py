"""Who speaks in several articles: one entry per person or body, with the place each article gives them.

Names are compared more strictly than within one article: two people of one family name may each stand alone in theirs.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.article import Digest, Speaker, SpeakerKind

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Part:
    """What one article has of a voice: indexes into the digests, and into that digest's speakers."""

    digest: int
    speaker: int


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who speaks or is named; `parts` stand in the order of the articles.

    `name` is the one that the reader gave in one of them, else the fullest of all.
    """

    name: str
    kind: SpeakerKind
    parts: tuple[Part, ...]


@dataclass(slots=True, eq=False)
class _Group:
    """A voice while its parts are gathered: `words` of its name, and all `forms` it goes by."""

    name: str
    kind: SpeakerKind
    words: frozenset[str]
    forms: set[str] = field(default_factory=set)
    parts: list[Part] = field(default_factory=list)
    given: bool = False


def gather(digests: Sequence[Digest]) -> tuple[Voice, ...]:
    """Return everybody of all articles, in the order in which they first appear.

    Two entries of different articles are one when they are of the same kind and share a name or an alias, or when all
    words of one person's name are in the other's and in nobody else's. Unnamed sources stay apart. What the reader said
    of the kind of a name in one article holds for all others, unless they are told otherwise. Takes time linear in the
    number of entries, as far as names differ.
    """
    own = [_told(digest) for digest in digests]
    agreed = _agreed(own)
    entries = [
        (Part(number, at), replace(speaker, kind=own[number].get(name) or agreed.get(name, speaker.kind)))
        for number, digest in enumerate(digests)
        for at, speaker in enumerate(digest.speakers)
        for name in (_plain(speaker.name),)
    ]
    groups: list[_Group] = []
    by_word: dict[str, list[_Group]] = {}
    for part, speaker in sorted(entries, key=lambda entry: -len(_words(entry[1].name))):  # stable: the fullest first
        forms = {_plain(form) for form in (speaker.name, *speaker.aliases)}
        group = _same(part, speaker, forms, by_word)
        if group is None:
            group = _Group(speaker.name, speaker.kind, _words(speaker.name))
            groups.append(group)
        if speaker.given and not group.given:
            group.name, group.given = speaker.name, True
        group.parts.append(part)
        group.forms |= forms
        for word in {word for form in forms for word in form.split()}:
            known = by_word.setdefault(word, [])
            if group not in known:
                known.append(group)
    voices = [Voice(group.name, group.kind, tuple(sorted(group.parts, key=_order))) for group in groups]
    return tuple(sorted(voices, key=lambda voice: _order(voice.parts[0])))


def _told(digest: Digest) -> dict[str, SpeakerKind]:
    """Return of which kind the reader said in an article that somebody is, by the plain names."""
    told = {_plain(one.speaker) for one in digest.corrections if one.action == "kind"}
    found: dict[str, SpeakerKind] = {}
    for speaker in digest.speakers if told else ():
        forms = {_plain(form) for form in (speaker.name, *speaker.aliases)} & told
        found |= dict.fromkeys([_plain(speaker.name), *forms] if forms else (), speaker.kind)
    return found


def _agreed(several: Iterable[Mapping[str, SpeakerKind]]) -> dict[str, SpeakerKind]:
    """Return of which kind somebody is wherever it was told, by the plain names; nothing of those told otherwise."""
    kinds: dict[str, set[SpeakerKind]] = {}
    for told in several:
        for name, kind in told.items():
            kinds.setdefault(name, set()).add(kind)
    return {name: min(told) for name, told in kinds.items() if len(told) == 1}


def _same(part: Part, speaker: Speaker, forms: set[str], by_word: dict[str, list[_Group]]) -> _Group | None:
    """Return the voice an entry belongs to; None when there is none, or more than one might be meant."""
    if speaker.kind == "anonymous":
        return None
    words = _words(speaker.name)
    near = {id(group): group for form in forms for word in form.split() for group in by_word.get(word, ())}
    others = [
        group
        for group in near.values()
        if group.kind == speaker.kind and all(known.digest != part.digest for known in group.parts)
    ]
    called_alike = [group for group in others if not forms.isdisjoint(group.forms)]
    within = [group for group in others if words and words <= group.words] if speaker.kind == "person" else []
    fitting = called_alike or within
    return fitting[0] if len(fitting) == 1 else None


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold()))


def _plain(name: str) -> str:
    return " ".join(_WORD.findall(name.casefold()))


def _order(part: Part) -> tuple[int, int]:
    return part.digest, part.speaker
