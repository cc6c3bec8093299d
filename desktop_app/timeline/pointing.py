"""What the words of a label point back to: "the bridge" of another sentence, "his wife", "he"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import naming
from desktop_app.timeline.clauses import EDGES, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords

_UNCLEAR = 0.5  # of a noun at the head: what an object pronoun leaves open
_BODY = 2  # words of "the company"
_NOUN = 3  # words before a demonstrative that it may belong to ("layanan antar makanan itu")
_MODIFIERS = 4  # words behind a noun that tell which one
_LONGEST = 8  # words of a name behind a noun: more capitals are a headline
_EQUATED = 6  # words from the verb of "X is a bridge" to its noun
_NAME = 5  # words
_BIRTH = 7  # words of "a man born in Kudus on 9 May 1990"
_COMPARED = 2  # words before a noun that something is compared with
_UNIT = 2  # letters of a currency
_READ = 400  # code points of a sentence in which something may be named
_ENDS = (",", ".", ";", ":", "?", "!", ")", "”", '"')
_OPENS = ("(", "[", "“", '"')
_QUOTES = frozenset("“”\"‘’'")


@dataclass(frozen=True, slots=True)
class Named:
    """What stands for the words of a label: `swaps` by their indexes, "" for one left out.

    `unknown` counts nouns at its head that point back to what is not named near it.
    """

    swaps: Mapping[int, str] = field(default_factory=dict)
    unknown: float = 0

    def indexes(self) -> frozenset[int]:
        """Return the indexes of the words that names stand for."""
        return frozenset(at for at, told in self.swaps.items() if told)

    def added(self) -> int:
        """Return by how many words the label grows."""
        return sum(len(text.split()) - 1 for text in self.swaps.values())


def named(scene: Scene, kept: Sequence[Word]) -> Named:
    """Return what the nouns before demonstratives and the possessives of a label mean."""
    swaps, unknown = _definite(scene, kept) if scene.words.definite else ({}, 0)
    if not swaps:
        swaps, aged = _aged(scene, kept)
        unknown += aged
    words, demonstratives = scene.words, scene.words.demonstratives
    for at in range(1, len(kept)):
        if kept[at].small not in demonstratives or at in swaps:
            continue
        if scene.words.suffixes and _is_described(scene, kept, at):
            name = _whoever(scene, kept[0])
            unknown += not name
            swaps |= {0: name, **dict.fromkeys(range(1, at + 1), "")} if name else {at: ""}
            continue
        if not is_demonstrative(scene, kept, at):
            continue
        start = _start(scene, kept, at)
        if start == at and (found := _one_of(scene, kept, at)):
            swaps |= found
            continue
        if described := _described(scene, kept, at):
            start = at
            name = _person(scene, kept[0]) if described in scene.words.humans else ""
            found = {0: name, **dict.fromkeys(range(1, at + 1), "")} if name else {}
        else:
            found = _antecedent(scene, kept, start, at) if start < at else {}
        unknown += not found and start == 0
        swaps |= found or _dropped(kept, start, at, words)
    pair = bool(kept) and kept[0].small in scene.words.pairs
    unknown += pair and not any(swaps.get(at) for at in range(_NOUN))
    meant, unclear = _objects(scene, kept)
    found = _owners(scene, kept) | _common(scene, kept) | _anaphor(scene, kept) | meant
    return Named(swaps | found, unknown + unclear)


def _dropped(kept: Sequence[Word], start: int, at: int, words: TimelineWords) -> dict[int, str]:
    """Return the swaps that leave out a demonstrative with what belongs to it.

    That is a place that it only points to ("124 rumah | di wilayah itu"); where the next word would be told of the noun
    instead, the demonstrative stays ("ponsel ini baru akan dijual").
    """
    behind = kept[at + 1].small if at + 1 < len(kept) else ""
    if behind in words.emphatic:
        return {at: "", at + 1: ""}
    if behind in words.equivocal:
        return {}
    bare = start + 1 == at and start > 1 and kept[start].lowercase and kept[start].small in words.areas
    return dict.fromkeys(range(start - 1, at + 1), "") if bare and kept[start - 1].small in words.leads else {at: ""}


def _common(scene: Scene, kept: Sequence[Word]) -> dict[int, str]:
    """Return the swap that names a bare noun before its verb ("Turnamen digelar" → "Turnamen Piala Melati")."""
    if not scene.words.suffixes or len(kept) <= 1 or not (kept[0].capital and kept[1].lowercase and kept[1].verb):
        return {}
    noun, said = kept[0].small, kept[0].of(scene.text)
    if not noun.isalpha() or said[-1] != noun[-1] or kept[0].verb or noun in _small(scene) or _is_name(scene, kept[0]):
        return {}
    if f" {noun} " not in scene.text and noun not in scene.words.general | scene.words.occasions:
        return {}  # a name
    more = _told_before(scene, [noun], kept[0].start) or _held(scene, noun)
    told = any(word.of(scene.text).strip(EDGES) in more.split() for word in kept)
    return {0: f"{said} {more}"} if not told and any(word[0].isupper() for word in more.split()) else {}


def _anaphor(scene: Scene, kept: Sequence[Word]) -> dict[int, str]:
    """Return the swap that names whom "the company" or "the 31-year-old welder" means at the head of a label."""
    words = scene.words
    if len(kept) < _NOUN or kept[0].small not in words.anaphoric or kept[1].capital:
        return {}
    aged = kept[1].small.endswith(words.aged)
    end = 2 if kept[2].verb else 3
    own = end < len(kept) and kept[end].verb and not any(word.capital or word.verb for word in kept[1:end])
    if not own or not (aged or (end == _BODY and kept[1].small in words.bodies)):
        return {}
    name = _person(scene, kept[0]) if aged else naming.group(scene, kept[0])
    told = any(word.of(scene.text).strip(EDGES) in name.split() for word in kept)
    return {} if told or not name else {0: name, **dict.fromkeys(range(1, end), "")}


def _objects(scene: Scene, kept: Sequence[Word]) -> tuple[dict[int, str], float]:
    """Return the swap that names whom an object pronoun means, and how much is unclear without it.

    It never means the subject of its own verb: somebody named behind that, or before the label.
    """
    if scene.words.objective.isdisjoint([word.small for word in kept]):
        return {}, 0
    at = next((at for at, word in enumerate(kept) if word.small in scene.words.objective), 0)
    verb = next((place for place in range(at - 1, 0, -1) if kept[place].verb), 0)
    he = kept[0].small in scene.words.singular and kept[at].small in scene.words.whom  # perhaps of another clause
    if not at or not verb or he or any(word.capital for word in kept[verb + 1 : at]):
        return {}, 0
    if any(word.verb for word in kept[1 : verb - 1]) and any(word.capital for word in kept[: verb - 1]):
        return {}, 0  # somebody of another clause
    name = naming.person(scene, kept[0]) if kept[at].small in scene.words.whom else ""
    told = any(word.of(scene.text).strip(EDGES) in name.split() for word in kept)
    return ({at: name + _sign(scene, kept[at])}, 0) if name and not told else ({}, _UNCLEAR)


def _one_of(scene: Scene, kept: Sequence[Word], at: int) -> dict[int, str]:
    """Return the swaps that name whom a noun with a name means ("that former Arema striker")."""
    start = at
    while start and at - start < _NAME and kept[start - 1].capital:
        start -= 1
    start -= 1
    if start < 0 or kept[start].small not in scene.words.humans:
        return {}
    if start and kept[start - 1].small in scene.words.former:
        start -= 1
    name = _person(scene, kept[start])
    told = any(word.of(scene.text).strip(EDGES) in name.split() for word in kept)
    return {start: name, **dict.fromkeys(range(start + 1, at + 1), "")} if name and not told else {}


def _aged(scene: Scene, kept: Sequence[Word]) -> tuple[dict[int, str], int]:
    """Return the swaps that name whom the age at the head of a label tells of ("Pemain 25 tahun itu"), or his birth.

    Also return 1 where he is only pointed to and nobody is named near.
    """
    if not kept or kept[0].small not in scene.words.humans:
        return {}, 0
    found = [word.small for word in kept[: _BIRTH + 1]]
    end = next((at for at, word in enumerate(found) if word in scene.words.demonstratives), 0)
    if len(found) > 1 and found[1] in scene.words.births:
        last = end
    else:
        age = next((at for at, word in enumerate(found[1:_NOUN], 1) if word.isdecimal()), 0)
        last = age + 1 + (end == age + 2) if age and found[age + 1 :] and found[age + 1] in scene.words.periods else 0
    name = _person(scene, kept[0]) if last else ""
    if name:
        return {0: name, **dict.fromkeys(range(1, last + 1), "")}, 0
    return {}, int(last == end > 0)


def _is_described(scene: Scene, kept: Sequence[Word], at: int) -> bool:
    """Tell whether a label opens with what a person or a group is, up to a demonstrative ("bintang asal Kudus itu")."""
    words, inner = scene.words, kept[1:at]
    if kept[0].small not in union(words.humans, words.former, words.bodies) or not 0 < len(inner) <= _NAME:
        return False
    small = union(words.dependents - words.origins, words.relatives, words.periods, words.coordinators)
    if any(word.small in small or (word.lowercase and word.verb and word.small not in words.weak) for word in inner):
        return False
    persons = {start for start, _ in scene.people}
    return kept[at - 1].of(scene.text)[-1].isalpha() and persons.isdisjoint(word.start for word in inner)


def _whoever(scene: Scene, first: Word) -> str:
    """Return the name of the person or group that a description means."""
    return naming.group(scene, first, _NAME) if first.small in scene.words.bodies else _person(scene, first)


def _definite(scene: Scene, kept: Sequence[Word]) -> tuple[dict[int, str], int]:
    """Return the swaps that name somebody who is only called what he is ("Sang gelandang"), and 1 where none are."""
    if len(kept) <= 1 or kept[0].small not in scene.words.definite or kept[1].small not in scene.words.humans:
        return {}, 0
    name = _person(scene, kept[0])
    return ({0: name, 1: ""}, 0) if name else ({}, 1)


def is_demonstrative(scene: Scene, kept: Sequence[Word], at: int) -> bool:
    """Tell whether a word only points back to the noun before it ("that bridge"): the label can do without."""
    words = scene.words
    if kept[at].small not in words.demonstratives or kept[0].small in words.vague:
        return False
    before = kept[at - 1].small
    ties = union(words.weak, words.links, words.dependents, words.openers, words.periods)  # "sejauh ini", "hari ini"
    apart = kept[at - 1].end + 1 != kept[at].start  # a time is left out between them
    return before not in ties and (apart or not words.is_verb(before))


def _start(scene: Scene, kept: Sequence[Word], at: int) -> int:
    """Return where the noun before a demonstrative begins; the demonstrative's own index when it is named."""
    small = _small(scene)
    start = at
    while start and at - start < _NOUN:
        word = kept[start - 1]
        said = word.of(scene.text)
        if said.endswith(_ENDS) or word.small in small or not said[0].isalpha():
            break
        if said[0].isupper() and (start - 1 or _is_name(scene, word)):
            return at
        if said[0].islower() and scene.words.is_verb(said):
            break
        start -= 1
    return start


def _described(scene: Scene, kept: Sequence[Word], at: int) -> str:
    """Return the noun that opens a label when a relative clause stands between it and its demonstrative."""
    relative = next((place for place in range(1, at) if kept[place].small in scene.words.relatives), 0)
    found = [word.small for word in kept[:at]]
    own = 0 < relative <= _NOUN and not any(scene.words.is_verb(word) for word in found[1:relative])
    verbs = [place for place in range(relative + 1, at) if scene.words.is_verb(found[place])]
    return found[0] if own and (not verbs or verbs[-1] - relative <= len(verbs)) else ""


def _sign(scene: Scene, word: Word) -> str:
    sign = word.of(scene.text)[-1:]
    return sign if sign in _ENDS else ""


def _is_name(scene: Scene, word: Word) -> bool:
    """Tell whether a word with a capital is a name and not only the first of its sentence."""
    return word.start != scene.sentence.start and scene.text[word.start - 2 : word.start - 1] not in {".", "“", '"'}


def _small(scene: Scene) -> frozenset[str]:
    words = scene.words
    small = union(words.weak, words.dependents, words.details, words.links, words.openers, words.coordinators)
    return union(small, words.relatives, words.demonstratives, words.leads, words.pronouns, words.complements)


def _antecedent(scene: Scene, kept: Sequence[Word], start: int, at: int) -> dict[int, str]:
    """Return the swaps that name a noun: its person, what it was called, or what told which one it is."""
    noun = [word.small for word in kept[start:at]]
    sign = _sign(scene, kept[at])
    name = _person(scene, kept[start]) if noun[0] in scene.words.humans else _equated(scene, noun)
    if not name and noun[0] in scene.words.bodies and not _is_named_so(scene, noun[0], kept[start].start):
        name = naming.group(scene, kept[start], _NAME)
    if any(word.of(scene.text).strip(EDGES) in name.split() for word in kept):
        return {}  # nobody is told of himself
    if name:
        return {start: name + sign, **dict.fromkeys(range(start + 1, at + 1), "")}
    for first in range(len(noun)):
        more = _told_before(scene, noun[first:], kept[start].start)
        if more and not any(word.of(scene.text).strip(EDGES) in more.split() for word in kept):
            return {at: more + sign}
    if (more := _held(scene, noun[0])) and start == 0:
        return {at: more + sign}
    return {}


def _is_named_so(scene: Scene, noun: str, until: int) -> bool:
    """Tell whether a name that opens with a noun stands before a place ("Bank Wening … that bank")."""
    return any(f" {noun.capitalize()} " in scene.text[one.start : one.end] for one in _sentences(scene, until))


def _held(scene: Scene, noun: str) -> str:
    """Return what the nearest sentence before tells that somebody held, for a noun that may mean it ("the event")."""
    for sentence in reversed(scene.before if noun in scene.words.general | scene.words.occasions else ()):
        found = _opening(sentence).of(scene.text).split()
        at = next((at for at, word in enumerate(found) if word in scene.words.holding), len(found))
        more = _modifiers(scene, found[at + 1 :])
        if any(word[0].isupper() for word in more) and noun not in (word.lower() for word in more):
            return " ".join(more).strip(EDGES)
    return ""


def _person(scene: Scene, first: Word) -> str:
    """Return the name of the person that a noun means; no other name that a source may have."""
    own = _people(scene, Span(scene.sentence.start, first.start))
    if own:  # "X left out Y, for that striker …": not the subject
        opening = min((start, name) for start, name in scene.people if start >= scene.sentence.start)[1]
        own -= {opening}
        return own.pop() if len(own) == 1 else ""
    near = next((told for one in reversed(scene.before) if (told := _people(scene, one))), set())
    name = scene.hero if scene.hero in near else naming.person(scene, first)
    known = {*scene.speakers.values(), *(known for _, known in scene.people)}
    return name if name and any(known_name.endswith(name) for known_name in known) else ""


def _people(scene: Scene, sentence: Span) -> set[str]:
    return {name for start, name in scene.people if sentence.start <= start < sentence.end}


def _sentences(scene: Scene, until: int) -> Iterator[Span]:
    """Yield where something may be named before a place, the nearest first, then the head of the article."""
    yield Span(max(scene.sentence.start, until - _READ), until)
    earlier = (one for one in scene.head if not scene.before or one.end <= scene.before[0].start)
    yield from (_opening(one) for one in (*reversed(scene.before), *earlier))


def _opening(sentence: Span) -> Span:
    """Return what is read of a sentence: of an endless one its beginning, for it is read again for every time."""
    return Span(sentence.start, min(sentence.end, sentence.start + _READ))


def _equated(scene: Scene, noun: Sequence[str]) -> str:
    """Return the name of what the sentence before tells that it is such a thing ("Suramadu is a bridge")."""
    for sentence in (*reversed(scene.before), *scene.head):
        found = _opening(sentence).of(scene.text).split()
        copula = next((at for at, word in enumerate(found[: _NAME + 2]) if word in scene.words.equating), 0)
        name = [word for word in found[:copula] if not word.startswith(_OPENS)]
        behind = [word.strip(EDGES).lower() for word in found[copula + 1 : copula + _EQUATED]]
        if not 0 < len(name) <= _NAME or not all(word[0].isupper() for word in name):
            continue
        near = sentence in scene.before[-1:]
        if noun[0] in behind or (near and noun[0] in scene.words.general):
            return " ".join(name).strip(EDGES)
    return ""


def _told_before(scene: Scene, noun: Sequence[str], until: int) -> str:
    """Return the words that told which one a noun is when it was named ("the bridge over the Brantas")."""
    plain = ""
    for sentence in _sentences(scene, until):
        found = scene.text[sentence.start : sentence.end].split()
        bares = [word.strip(EDGES).lower() for word in found]
        calls = not scene.words.calling.isdisjoint(found)
        for at in range(len(found) - len(noun)):
            if calls and (called := _called(scene, found[at : at + _EQUATED], noun)):
                return called
            if bares[at : at + len(noun)] != list(noun) or found[at + len(noun) - 1].endswith(_ENDS):
                continue
            if not scene.words.comparing.isdisjoint(bares[max(0, at - _COMPARED) : at]):
                continue  # "less than the surplus of March"
            behind = found[at + len(noun) :]
            more = _modifiers(scene, behind)
            if behind[0] in scene.words.origins and (source := _modifiers(scene, behind[1:])):
                plain = plain or " ".join((behind[0], *source)).strip(EDGES)
            if any(word in scene.words.qualities or word.strip(EDGES).lower() in scene.words.months for word in more):
                continue  # "a new bridge", "the vote of May"
            if any(word.strip(EDGES)[:1].isupper() for word in more):
                return " ".join(more).strip(EDGES)
            plain = plain or " ".join(more).strip(EDGES)
    return plain


def _called(scene: Scene, found: Sequence[str], noun: Sequence[str]) -> str:
    """Return the name behind a noun and a word like "titled" ("her second album, titled …")."""
    stems = [found[0].lower(), *(found[0].lower().removesuffix(end) for end in scene.words.suffixes)]
    at = next((at for at, word in enumerate(found) if word in scene.words.calling), 0)
    if not at or len(noun) > 1 or noun[0] not in stems or any(word.endswith(_ENDS) for word in found[:at]):
        return ""
    name = _modifiers(scene, found[at + 1 :])
    return " ".join(name).strip(EDGES) if name and name[0].strip(EDGES)[:1].isupper() else ""


def _modifiers(scene: Scene, found: Sequence[str]) -> list[str]:
    """Return the first words that tell more of a noun before them; none when they are many."""
    small = _small(scene)
    more: list[str] = []
    if found and found[0][0] in _QUOTES:
        end = next((at for at, word in enumerate(found[:_NAME]) if word.rstrip(",.")[-1:] in _QUOTES), -1)
        return list(found[: end + 1])
    for word in found[: _LONGEST + 1]:
        said = word.strip(EDGES).lower()
        verb = word[0].islower() and scene.words.is_verb(said)
        numbered = more and more[-1][0].isupper() and word.strip(EDGES).isdecimal()  # "Piala Asia 2"
        if (
            not said
            or not (word[0].isalpha() or numbered)
            or said in small
            or verb
            or said.endswith(scene.words.suffixes)
        ):
            break
        if more and more[-1][0].isupper() and word[0].islower():
            break  # behind a name begins something else
        more.append(word)
        if word.endswith(_ENDS):
            break
    if more and len(more[-1]) <= _UNIT and "".join(found[len(more) : len(more) + 1])[:1].isdecimal():
        more.pop()  # "bantuan partai | Rp 4.000"
    named = all(word[0].isupper() for word in more[:_MODIFIERS])
    return more if len(more) <= (_LONGEST if named else _MODIFIERS) else []


def _owners(scene: Scene, kept: Sequence[Word]) -> dict[int, str]:
    """Return the swaps that name whose kin somebody at the head of a label is ("Istrinya" → "Istri Sri")."""
    for at, word in enumerate(kept[:2]):
        said = word.of(scene.text).strip(EDGES)
        stem = next((said.removesuffix(end) for end in scene.words.suffixes if said.endswith(end)), "")
        if stem.lower() in scene.words.kin and (name := _person(scene, kept[0])):
            return {at: f"{stem} {name}"}
    return {}
