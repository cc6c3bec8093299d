"""Who speaks in several articles: one entry per person or body, with the place each article gives them.

Names are compared more strictly than within one article: two people of one family name may each stand alone in theirs.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from desktop_app.article import Digest, Speaker, SpeakerKind
from desktop_app.piecemeal import finished

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
    """A voice while its parts, by their articles, are gathered: `words` of its name, and all `forms` it goes by."""

    name: str
    kind: SpeakerKind
    words: frozenset[str]
    forms: set[str] = field(default_factory=set)
    parts: dict[int, Part] = field(default_factory=dict)
    given: bool = False


class _Index:
    """Finds groups by their kind and a form, those of people also by the words of their names."""

    def __init__(self) -> None:
        self._by_form: dict[tuple[SpeakerKind, str], list[_Group]] = defaultdict(list)
        self._by_word: dict[str, list[_Group]] = defaultdict(list)

    def same(self, part: Part, speaker: Speaker, forms: AbstractSet[str]) -> _Group | None:
        """Return the voice an entry belongs to; None when there is none, or more than one might be meant."""
        if speaker.kind == "anonymous":
            return None
        near = itertools.chain.from_iterable(self._by_form.get((speaker.kind, form), ()) for form in forms)
        fitting = _two(near, part) or (_two(self._fuller(speaker), part) if speaker.kind == "person" else [])
        return fitting[0] if len(fitting) == 1 else None

    def _fuller(self, speaker: Speaker) -> Iterator[_Group]:
        """Yield the people whose names hold all words of a name: of first names there are many, so by the rarest."""
        words = _words(speaker.name)
        fewest = min((self._by_word.get(word, []) for word in words), key=len, default=[])
        return (group for group in fewest if words <= group.words)

    def add(self, group: _Group) -> None:
        """Let a new group be found by the words of its name."""
        for word in group.words if group.kind == "person" else ():
            self._by_word[word].append(group)

    def call(self, group: _Group, forms: AbstractSet[str]) -> None:
        """Let a group be found by these forms too."""
        for form in forms - group.forms:
            self._by_form[group.kind, form].append(group)
        group.forms |= forms


def gather(digests: Sequence[Digest]) -> tuple[Voice, ...]:
    """Return everybody of all articles, in the order in which they first appear.

    Two entries of different articles are one when they are of the same kind and share a name or an alias, or when all
    words of one person's name are in the other's and in nobody else's. Unnamed sources stay apart. What the reader said
    of the kind of a name in one article holds for all others, unless they are told otherwise. Takes time linear in the
    number of entries, as far as each name has a word that few others have.
    """
    return finished(gathering(digests))


def gathering(digests: Sequence[Digest]) -> Generator[None, None, tuple[Voice, ...]]:
    """Do what `gather` does and stop behind each entry."""
    own = [_told(digest) for digest in digests]
    agreed = _agreed(own)
    entries = [
        (Part(number, at), replace(speaker, kind=own[number].get(name) or agreed.get(name, speaker.kind)))
        for number, digest in enumerate(digests)
        for at, speaker in enumerate(digest.speakers)
        for name in (_plain(speaker.name),)
    ]
    groups: list[_Group] = []
    index = _Index()
    for part, speaker in sorted(entries, key=lambda entry: -len(_words(entry[1].name))):  # stable: the fullest first
        yield
        forms = {_plain(form) for form in (speaker.name, *speaker.aliases)} - {""}
        group = index.same(part, speaker, forms)
        if group is None:
            group = _Group(speaker.name, speaker.kind, _words(speaker.name))
            groups.append(group)
            index.add(group)
        if speaker.given and not group.given:
            group.name, group.given = speaker.name, True
        group.parts[part.digest] = part
        index.call(group, forms)
    voices = [Voice(group.name, group.kind, tuple(sorted(group.parts.values(), key=_order))) for group in groups]
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


def _two(groups: Iterable[_Group], part: Part) -> list[_Group]:
    """Return the first two groups that an entry of another article may join: of more, too, none is the one meant."""
    found: list[_Group] = []
    for group in groups:
        if part.digest not in group.parts and group not in found:
            found.append(group)
            if len(found) > 1:
                break
    return found


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold()))


def _plain(name: str) -> str:
    return " ".join(_WORD.findall(name.casefold()))


def _order(part: Part) -> tuple[int, int]:
    return part.digest, part.speaker
