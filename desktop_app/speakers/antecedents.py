"""Whom "-nya", "dia" or "she" means: the previous source, or a person named since then as the subject of a sentence."""

import itertools
import re

from desktop_app.article import Span
from desktop_app.languages import union, without
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.scene import Place, Said, Scene
from desktop_app.speakers.words import SpeakerWords

# Weights of a source of sure words, of other words, a new subject, a subject, a name; set on two thirds of PFSA-ID and
# of the outlets (open).
_SURE, _SAID, _NEW, _SUBJECT, _NAMED = 3.0, 2.8, 3.4, 2.8, 1.0
_FAR = 0.25  # off for each sentence between
_NARROW = 1.0  # a lead over the next likeliest person; 92 % are right below it, 99 % above (PFSA-ID and outlets, open)
_APART = 0.5  # off for what stands in a paragraph before; PFSA-ID has none, set by what it changes in IndoSum (dev)
_DONE = 0.3  # off for a subject of whom is told what was done to him; changes nothing in PFSA-ID or the outlets (open)
_OWNER = 2.3  # of whose loan or deed opens a sentence
_AGENT = 2.3  # of who does what a passive verb tells, or a clause behind "dan"
_OTHER = 1.5  # off for a subject in whose sentence the pronoun is somebody else's: "A professor advised her to go"
_TOPIC = 200  # characters at the head of an article, in which is named whom it is about
_REACH = 2000  # characters before a pronoun in which its paragraphs are counted
_SENTENCE = 200  # characters behind a subject
_TOKEN = re.compile(r"\w+(?:[’']\w+)*|[^\w\s]")
_VERB, _BEHIND_SUBJECT = 5, 3  # letters of a verb at least; words behind a subject of which one is its verb
_PAPER = 1.0  # off for a statement or report where "it" may as well mean a house
_LOOK = 10  # names and sources before the pronoun
_LEAD = 140  # characters of a role before a subject
_OPENER = 3  # words of a description that opens a sentence ("Her older sister")
_APPOSITION = re.compile(r"(?:, \d{1,3})?, (\w+) ([\w -]+)(?=[,.;]|$)")
_BEHIND = 60  # characters of an apposition


def antecedent(scene: Scene, before: int, pronoun: str = "") -> Person | None:
    """Return the person a pronoun at `before` means, and note that it does: who is "she" once is never "he"."""
    person = _likeliest(scene, before, pronoun)
    if person and pronoun in union(scene.words.feminine, scene.words.masculine):
        scene.called.setdefault(id(person), pronoun)
    return person


def _likeliest(scene: Scene, before: int, pronoun: str) -> Person | None:
    """Return the likeliest of the last sources and names."""
    words, other = scene.words, frozenset[str]()
    if pronoun in words.feminine:
        other = words.men
    elif pronoun in words.masculine:
        other = words.women
    here = scene.sentence_at(before)
    paragraph = scene.line_at(before)
    ranks: dict[int, tuple[float, int, Person]] = {}
    for said in scene.said[-_LOOK:]:
        weight = (_SURE if said.sure else _SAID) - _APART * (said.end < paragraph)
        weight -= _PAPER * (pronoun in words.neuter and not words.records.isdisjoint(said.person.name.lower().split()))
        if said.person.kind == "anonymous":
            weight -= _OTHER * _is_done_to(scene, Place(*said.person.spans[-1], said.person), pronoun)
        rank = weight - _FAR * max(0, here - scene.sentence_at(said.end - 1))
        suspect = said.end < paragraph and scene.is_initials(said.person)
        if not suspect and _can_be(scene, said.person, pronoun):
            _rank(ranks, rank, said.end, said.person)
    if pronoun not in words.neuter:
        _rank_subjects(scene, ranks, before, here, paragraph, pronoun)
    several = sorted(ranks.values(), key=lambda rank: rank[:2], reverse=True)
    meant = [rank for rank in several if not _is_told(scene, rank[2], pronoun, other)]
    if meant or other or pronoun in scene.words.neuter:
        close = len(meant) > 1 and meant[0][0] - meant[1][0] < _NARROW
        if close or (len(meant) > 1 and _is_far(scene, meant[0][1], before)):
            scene.narrow.add(before)
        return meant[0][2] if meant else None
    return scene.said[-1].person if scene.said else _only_one(scene, before) if pronoun else None


def _is_far(scene: Scene, named: int, before: int) -> bool:
    """Tell whether a whole paragraph stands between who is meant and the paragraph of a pronoun."""
    between = scene.text[max(named, before - _REACH) : before]
    return len([line for line in between.split("\n")[1:-1] if line.strip()]) > 0


def _only_one(scene: Scene, before: int) -> Person | None:
    """Return the only person named before a place, if an article begins with him; note that this is a guess."""
    places = scene.places_before(before, _LOOK)
    if len({id(place.person) for place in places}) != 1 or places[0].start > _TOPIC:
        return None
    scene.guessed.add(before)
    return places[0].person


def _rank_subjects(
    scene: Scene,
    ranks: dict[int, tuple[float, int, Person]],
    before: int,
    here: int,
    paragraph: int,
    pronoun: str,
) -> None:
    """Note how likely those are meant who were named, or told without a name, before a place."""
    places = scene.places_before(before, _LOOK)
    spoke = [*scene.said[-_LOOK:], *(Said(p.end, p.person, sure=False) for p in places if _tells(scene, p))]
    ranked: list[tuple[Place, float]] = []
    for place in places:
        subject = not scene.is_initials(place.person) and is_subject(scene, place)
        first = place.start == place.person.spans[0].start and _is_introduced(scene, place)
        first = first and not any(said.end > place.start and said.person is not place.person for said in spoke)
        weight = (_NEW if first else _SUBJECT) if subject else _named(scene, place)
        weight -= _DONE * (not first and subject and _is_acted_on(scene, place))
        ranked.append((place, weight))
    for place in scene.unnamed_before(before, _LOOK):
        office = not scene.words.head_last and place.start == place.person.spans[0].start
        weight = (_NEW if office else _SUBJECT) - _DONE * _is_acted_on(scene, place)
        ranked.append((place, weight - _OTHER * _is_done_to(scene, place, pronoun)))
    for place, weight in ranked:
        near = weight - _APART * (place.start < paragraph)
        _rank(ranks, near - _FAR * max(0, here - scene.sentence_at(place.start)), place.start, place.person)


def _named(scene: Scene, place: Place) -> float:
    """Return the weight of a name that is no subject: more for whose thing or deed opens a sentence ("Roe’s loan")."""
    if _acts(scene, place):
        return _AGENT
    ending = next((end for end in scene.names.possessives if scene.text.startswith(end, place.end)), "")
    index = scene.sentence_at(place.start) if ending else -1
    if index < 0 or scene.sentences[index].span.start != place.start:
        return _NAMED
    owned = scene.text[place.end + len(ending) : place.end + _BEHIND].lower().split()[:_BEHIND_SUBJECT]
    words = scene.words
    return _NAMED if union(scene.names.heads, words.heads, words.women, words.men).intersection(owned) else _OWNER


def _acts(scene: Scene, place: Place) -> bool:
    """Tell whether a name is of who does it, though it opens no sentence: "ditenun Siti", "… dan Siti mengusirnya"."""
    words = scene.words
    if words.head_last:
        return False
    before = scene.text[max(0, place.start - _BEHIND) : place.start].split()[-1:]
    verb = before[0] if before else ""
    other = union(scene.names.heads, scene.names.organisations, scene.names.places, words.calling)
    done = len(verb) >= _VERB and verb.startswith(words.passive) and verb.isalpha()
    if done and verb not in other:
        return True
    following = scene.text[place.end : place.end + _BEHIND].split(maxsplit=1)[:1]
    return verb in words.conjunctions and bool(following) and following[0].startswith(words.deeds)


def _is_done_to(scene: Scene, place: Place, pronoun: str) -> bool:
    """Tell whether the pronoun is already somebody else’s in a subject’s sentence: "A professor advised her to go"."""
    if pronoun not in scene.words.objects.values():
        return False
    end = scene.text.find(". ", place.end, place.end + _SENTENCE)
    tokens = _TOKEN.findall(scene.text, place.end, end if end >= 0 else place.end + _SENTENCE)
    apart = union(scene.words.joins, scene.words.closers, scene.words.subjects, scene.words.conjunctions)
    return any(
        scene.words.objects.get(token) == pronoun and (not following[0].isalnum() or following in apart)
        for token, following in itertools.pairwise([*tokens, "."])
    )


def _tells(scene: Scene, place: Place) -> bool:
    """Tell whether a verb of saying follows a name, though what is told may stand elsewhere: "Budi mengatakan itu"."""
    return scene.text[place.end : place.end + _BEHIND].partition(" ")[2].partition(" ")[0] in scene.verbs


def _rank(ranks: dict[int, tuple[float, int, Person]], weight: float, at: int, person: Person) -> None:
    """Note how likely a person is meant who spoke or was named at a place, if no other place makes it likelier."""
    known = ranks.get(id(person))
    if weight > 0 and (known is None or (weight, at) > known[:2]):
        ranks[id(person)] = (weight, at, person)


def _can_be(scene: Scene, person: Person, pronoun: str) -> bool:
    """Tell whether a source can be meant: no organisation, and for "he" and "she" one person."""
    words = scene.words
    if pronoun in words.neuter:
        return person.kind == "organisation"
    if person.kind != "anonymous" or pronoun not in union(words.feminine, words.masculine):
        return person.kind != "organisation"
    phrase = person.name.lower().split()
    return phrase[0] in words.single and not union(scene.names.heads, words.heads, words.women, words.men).isdisjoint(
        phrase
    )


def _is_told(scene: Scene, person: Person, pronoun: str, sex: frozenset[str]) -> bool:
    """Tell whether another pronoun, a given name, title or role puts a person among those who are not meant."""
    if not sex:
        return False
    if id(person) in scene.called:
        return scene.called[id(person)] != pronoun
    spans = sorted(person.spans)[:_LOOK]
    title = [word for span in spans for word in _around(scene.text, span, scene.words)]
    role = {word for phrase in scene.roles.get(id(person), ()) for word in phrase.lower().split()}
    name = person.name.lower().split()
    return not sex.isdisjoint([*(name if person.kind == "anonymous" else name[:1]), *title, *role])


def _around(text: str, name: Span, words: SpeakerWords) -> list[str]:
    """Return the title before a name, and the words of an apposition with "a" behind it: "Ann Roe, a tall woman"."""
    title = text[max(0, name.start - 12) : name.start].lower().replace(".", " ").split()[-1:]
    behind = text[name.end : name.end + _BEHIND].lower()
    apposition = _APPOSITION.match(behind)
    return title + (apposition[2].split() if apposition and apposition[1] in words.single else [])


def _is_introduced(scene: Scene, place: Place) -> bool:
    """Tell whether a name is surely a person's: a full one by a given name or a role, others by a role and a comma.

    So is "Pedagang di Cipinang, Yanto," but not "Presiden Habibie", who is only spoken of.
    """
    words = scene.text[place.start : place.end].lower().split()
    if len(words) > 1 and scene.names.given.intersection(words):
        return True
    beside = scene.text[max(0, place.start - 2) : place.start], scene.text[place.end : place.end + 1]
    apart = "," in {side.strip() for side in beside}
    return (len(words) > 1 or apart) and bool(scene.roles.get(id(place.person)))


def _is_acted_on(scene: Scene, place: Place) -> bool:
    """Tell whether a verb right behind a subject tells what was done to him: "Budi sudah dipecat", not "ditemui"."""
    following = scene.text[place.end : place.end + _BEHIND].split()[:_BEHIND_SUBJECT]
    verb = next((word for word in following if len(word) >= _VERB and word.startswith(scene.words.passive)), "")
    return bool(scene.words.passive) and bool(verb) and verb not in scene.words.met


def is_subject(scene: Scene, place: Place) -> bool:
    """Tell whether a name stands where a subject does: at the head of its sentence or clause, or after its role.

    So does whoever is said to have told it: "Hal senada diungkapkan ketua RT Budi".
    """
    if place.start not in scene.subjects:
        scene.subjects[place.start] = _is_subject(scene, place)
    return scene.subjects[place.start]


def _is_subject(scene: Scene, place: Place) -> bool:
    index = scene.sentence_at(place.start)
    if index < 0:
        return False
    start = max(scene.sentences[index].span.start, place.start - _LEAD)
    head = re.split(r"[,:]\s", scene.text[start : place.start])[-1]
    if opener := head.strip().lower():
        opener = " ".join(word for word in opener.split() if word.rstrip(".") not in scene.names.titles)
    head = "" if not opener or opener in scene.words.starters else head
    if _is_inner_apposition(scene, start, place.start - len(head)) or _is_whose(scene, head, place.end):
        return False
    role = scene.lead(Span(place.start, place.end))
    lead = role.span.start if role and role.span else place.start
    if not scene.words.told.isdisjoint(scene.text[start:lead].split()[-2:]):
        return True
    if scene.text.startswith(",", place.end) and _is_minded(scene, start, lead):
        return True
    leads = lead <= place.start - len(head) if head.strip() else not _is_listed(scene, place, start)
    leads = leads or (scene.words.head_last and _is_plain_lead(scene, head))
    after = scene.text[place.end : place.end + 24].lstrip(" ")
    return leads and (after[:1].islower() or after[:1] in {",", "(", "–", "—"})


def _is_whose(scene: Scene, head: str, end: int) -> bool:
    """Tell whether a name only tells whose relation somebody is who is pointed back to: "mantan istri Budi itu"."""
    led = [word for word in head.lower().split() if word in scene.words.relations]
    following = scene.text[end : end + _BEHIND].split(maxsplit=1)[:1]
    return bool(led and following) and following[0].strip(".,") in scene.words.pointers


def _is_minded(scene: Scene, start: int, lead: int) -> bool:
    """Tell whether a sentence opens by telling in whose view it speaks: "Namun bagi" + "Budi", "Di mata" + "Siti"."""
    head = scene.text[start:lead].strip().lower()
    view = next((view for view in scene.words.minded if head == view or head.endswith(f" {view}")), "")
    opener = head.removesuffix(view).strip(" ,")
    return bool(view) and (not opener or opener in scene.words.starters)


def _is_plain_lead(scene: Scene, head: str) -> bool:
    """Tell whether some words before a name can only describe it: no verb, no preposition ("Show creator")."""
    words = [word.lower() for word in head.split()]
    apart = without(union(scene.words.subjects, scene.words.closers, scene.words.joins), scene.words.determiners)
    return 0 < len(words) <= _OPENER and head.rsplit(maxsplit=1)[-1].islower() and apart.isdisjoint(words)


def _is_listed(scene: Scene, place: Place, start: int) -> bool:
    """Tell whether only a comma parts a name from one before that is no part of a subject: a list, "agen Budi, Ani"."""
    before = next(iter(scene.places_before(place.start, 1)), None)
    if before is None or scene.text[before.end : place.start].strip() != ",":
        return False
    own = scene.lead(Span(place.start, place.end))
    if own and own.span and own.span.end == before.end:  # "Kuasa hukum Budi, Siti Aminah"
        return bool(scene.text[start : own.span.start].strip())
    role = scene.lead(Span(before.start, before.end))
    return role is None or role.span is None or bool(scene.text[start : role.span.start].strip())


def _is_inner_apposition(scene: Scene, start: int, comma: int) -> bool:
    """Tell whether a name behind a comma tells who was just spoken of: "… met his sister, Ann Roe"."""
    words = scene.text[start:comma].rstrip(", ").split()
    return len(words) > _OPENER and words[-1] in union(scene.words.women, scene.words.men, scene.words.heads)
