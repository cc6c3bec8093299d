"""What the words of a label point back to: "the bridge" of another sentence, "his wife", "he"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import antecedents, definites, endings, naming
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords

_UNCLEAR = 0.5  # of a noun at the head: what an object pronoun leaves open
_BODY = 2  # words of "the company"
_NOUN = 3  # words before a demonstrative that it may belong to ("layanan antar makanan itu")
_NAME = 5  # words
_LABEL = 14  # words that a label holds
_BIRTH = 7  # words of "a man born in Kudus on 9 May 1990"


def holds(text: str, kept: Sequence[Word], told: str) -> bool:
    """Tell whether words already have one of those that would stand beside them: nobody is told of himself."""
    said = frozenset(told.split())
    return bool(said) and any(word.of(text).strip(EDGES) in said for word in kept)


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
    unknown += len(kept) > 1 and kept[0].small in words.partial and kept[1].verb  # "One received a medal"
    pair = bool(kept) and kept[0].small in scene.words.pairs
    unknown += pair and not any(swaps.get(at) for at in range(_NOUN))
    meant, unclear = _objects(scene, kept)
    found = _owners(scene, kept) | _common(scene, kept) | (_anaphor(scene, kept) or _known(scene, kept)) | meant
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
    if not scene.words.suffixes or len(kept) <= 1 or not (kept[1].lowercase and kept[1].verb):
        return {}
    if not (kept[0].capital or kept[0].small in scene.words.bodies):
        return {}
    noun, said = kept[0].small, kept[0].of(scene.text)
    if noun in scene.words.bodies and not antecedents.is_named_so(scene, noun, kept[0].start):
        name = naming.group(scene, kept[0], _NAME)
        common = " " not in name and f" {name.lower()} " in scene.text
        if name and not common and not holds(scene.text, kept, name):
            return {0: name}  # "Perusahaan membuka …"
    if (
        not noun.isalpha()
        or said[-1] != noun[-1]
        or kept[0].verb
        or noun in antecedents.small_words(scene)
        or _is_name(scene, kept[0])
    ):
        return {}
    done = antecedents.undergone(scene, [noun])
    if not done and f" {noun} " not in scene.text and noun not in scene.words.general | scene.words.occasions:
        return {}  # a name
    more = antecedents.told_before(scene, [noun], kept[0].start) or antecedents.held(scene, noun)
    if not any(word[0].isupper() for word in more.split()):
        more = done
    return {0: f"{said} {more}"} if more and not holds(scene.text, kept, more) else {}


def _anaphor(scene: Scene, kept: Sequence[Word]) -> dict[int, str]:
    """Return the swap that names whom "the company" or "the 31-year-old welder" means at the head of a label."""
    words = scene.words
    if len(kept) < _NOUN or kept[0].small not in words.anaphoric or kept[1].capital:
        return {}
    aged = kept[1].small.endswith(words.aged)
    end = 2 if kept[2].verb else 3
    own = end < len(kept) and kept[end].verb and not any(word.capital or word.verb for word in kept[1:end])
    own = own and kept[end - 1].small not in scene.words.relatives  # "the 20-year-old | who says so"
    if not own or not (aged or (end == _BODY and kept[1].small in words.bodies)):
        return {}
    name = _person(scene, kept[0]) if aged else naming.group(scene, kept[0]) or definites.actor(scene, kept[0])
    told = holds(scene.text, kept, name)
    return {} if told or not name else {0: name, **dict.fromkeys(range(1, end), "")}


def _known(scene: Scene, kept: Sequence[Word]) -> dict[int, str]:
    """Return the swap that tells which one "the index" at the head of a label is, or at its end."""
    end = definites.noun_at_head(kept, scene.words) if kept else 0
    if not end:
        return _known_last(scene, kept)
    person = end == _BODY and kept[1].small in scene.words.professions
    work = end == _BODY and kept[1].small in scene.words.works
    told = definites.title(scene, kept[0]) if work else _person(scene, kept[0]) if person else ""
    told = naming.pair(scene, kept[0]) if kept[end - 1].small in scene.words.couples else told
    told = told or definites.told_before(scene, kept, end)
    if not told or holds(scene.text, kept[end:], told):
        return {}
    return {0: told, **dict.fromkeys(range(1, end), "")}


def _known_last(scene: Scene, kept: Sequence[Word]) -> dict[int, str]:
    """Return the swap that tells which one a noun behind a verb is ("… on the side of the glacier", "joined the race").

    Of several the last one that was named is told; a noun that something behind it tells more of needs no name.
    """
    words = scene.words
    near = range(len(kept) - _BODY, 0, -1) if words.anaphoric and len(kept) < _LABEL else range(0)
    places = [at for at in near if kept[at].small in words.anaphoric and kept[at + 1].lowercase]
    for at in places if places and any(word.verb for word in kept) else ():
        end = definites.noun_inside(scene.text, kept, at, words)
        told = definites.told_before(scene, kept[at:], end - at) if end else ""
        named = any(word[0].isupper() for word in told.split()[1:]) and kept[end - 1].small in told.lower().split()
        more = len(told.split()) + at - end
        if named and more <= _LABEL - len(kept) and not holds(scene.text, [*kept[:at], *kept[end:]], told):
            told = told[0].lower() + told[1:] if told.split()[0].lower() in words.anaphoric else told
            return {at: told + _sign(scene, kept[end - 1]), **dict.fromkeys(range(at + 1, end), "")}
    return {}


def _objects(scene: Scene, kept: Sequence[Word]) -> tuple[dict[int, str], float]:
    """Return the swap that names whom an object pronoun means, and how much is unclear without it.

    It never means the subject of its own verb: somebody named behind that, or before the label.
    """
    objective = union(scene.words.objective, scene.words.whom)
    if objective.isdisjoint([word.small for word in kept]):
        return {}, 0
    at = next((at for at, word in enumerate(kept) if word.small in objective and _is_object(scene, kept, at)), 0)
    verb = next((place for place in range(at - 1, 0, -1) if kept[place].verb), 0)
    he = kept[0].small in scene.words.singular and kept[at].small in scene.words.whom  # perhaps of another clause
    if not at or not verb or he or any(word.capital for word in kept[verb + 1 : at]):
        return {}, 0
    if any(word.verb for word in kept[1 : verb - 1]) and any(word.capital for word in kept[: verb - 1]):
        return {}, 0  # somebody of another clause
    pronoun = kept[at].small
    name = naming.person(scene, kept[0], pronoun=pronoun) if pronoun in scene.words.whom else ""
    told = holds(scene.text, kept, name)
    return ({at: name + _sign(scene, kept[at])}, 0) if name and not told else ({}, _UNCLEAR)


def _is_object(scene: Scene, kept: Sequence[Word], at: int) -> bool:
    """Tell whether a pronoun is an object: "her" is one where no noun follows ("the injuries hurt her in May")."""
    if kept[at].small in scene.words.objective:
        return True
    return endings.is_object(scene.text, kept[: at + 1], scene.words)


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
    told = holds(scene.text, kept, name)
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
    noun = at > 1 and f"{kept[at - 2].small} {before}" in words.compounds  # "rumah sakit itu"
    return before not in ties and (apart or noun or not words.is_verb(before))


def _start(scene: Scene, kept: Sequence[Word], at: int) -> int:
    """Return where the noun before a demonstrative begins; the demonstrative's own index when it is named."""
    small = antecedents.small_words(scene)
    start = at
    while start and at - start < _NOUN:
        word = kept[start - 1]
        said = word.of(scene.text)
        if said.endswith(antecedents.ENDS) or word.small in small or not said[0].isalpha():
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
    return sign if sign in antecedents.ENDS else ""


def _is_name(scene: Scene, word: Word) -> bool:
    """Tell whether a word with a capital is a name and not only the first of its sentence."""
    return word.start != scene.sentence.start and scene.text[word.start - 2 : word.start - 1] not in {".", "“", '"'}


def _antecedent(scene: Scene, kept: Sequence[Word], start: int, at: int) -> dict[int, str]:
    """Return the swaps that name a noun: its person, what it was called, or what told which one it is."""
    noun = [word.small for word in kept[start:at]]
    sign = _sign(scene, kept[at])
    name = _person(scene, kept[start]) if noun[0] in scene.words.humans else antecedents.equated(scene, noun)
    if not name and noun[0] in scene.words.bodies and not antecedents.is_named_so(scene, noun[0], kept[start].start):
        name = naming.group(scene, kept[start], _NAME)
    if holds(scene.text, kept, name):
        return {}  # nobody is told of himself
    if name:
        return {start: name + sign, **dict.fromkeys(range(start + 1, at + 1), "")}
    for first in range(len(noun)):
        more = antecedents.told_before(scene, noun[first:], kept[start].start)
        if more and not holds(scene.text, kept, more):
            return {at: more + sign}
    if (more := antecedents.held(scene, noun[0]) or antecedents.undergone(scene, noun)) and start == 0:
        return {at: more + sign}
    return {}


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
    return {name for _, name in scene.named_in(sentence)}


def _owners(scene: Scene, kept: Sequence[Word]) -> dict[int, str]:
    """Return the swaps that name whose kin somebody at the head of a label is ("Istrinya" → "Istri Sri")."""
    for at, word in enumerate(kept[:2]):
        if not word.small.endswith(scene.words.suffixes):
            continue
        said = word.of(scene.text).strip(EDGES)
        stem = next((said.removesuffix(end) for end in scene.words.suffixes if said.endswith(end)), "")
        owned = any(other.small in scene.words.singular for other in kept[at + 1 : at + 2])  # "keluarganya beliau"
        if stem.lower() in scene.words.kin and not owned and (name := _person(scene, kept[0])):
            return {at: f"{stem} {name}"}
    return {}
