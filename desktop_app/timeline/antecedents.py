"""What told before a label which thing a noun of it is: its name, or the words that say which one."""

from collections.abc import Iterator, Sequence

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.scene import Scene

_MODIFIERS = 4  # words behind a noun that tell which one
_LONGEST = 8  # words of a name behind a noun: more capitals are a headline
_EQUATED = 6  # words from the verb of "X is a bridge" to its noun
_NAME = 5  # words
_COMPARED = 2  # words before a noun that something is compared with
_STEM = 4  # letters of a verb without its beginning
_UNIT = 2  # letters of a currency
_READ = 400  # code points of a sentence in which something may be named
ENDS = (",", ".", ";", ":", "?", "!", ")", "”", '"')
_OPENS = ("(", "[", "“", '"')
_QUOTES = frozenset("“”\"‘’'")


def equated(scene: Scene, noun: Sequence[str]) -> str:
    """Return the name of what the sentence before tells that it is such a thing ("Suramadu is a bridge")."""
    for sentence in (*reversed(scene.before), *scene.head):
        found = _opening(sentence).of(scene.text).split(maxsplit=_NAME + 2 + _EQUATED)
        copula = next((at for at, word in enumerate(found[: _NAME + 2]) if word in scene.words.equating), 0)
        if not copula:
            continue
        name = [word for word in found[:copula] if not word.startswith(_OPENS)]
        behind = [word.strip(EDGES).lower() for word in found[copula + 1 : copula + _EQUATED]]
        if not 0 < len(name) <= _NAME or not all(word[0].isupper() for word in name):
            continue
        near = sentence in scene.before[-1:]
        if noun[0] in behind or (near and noun[0] in scene.words.general):
            return " ".join(name).strip(EDGES)
    return ""


def told_before(scene: Scene, noun: Sequence[str], until: int) -> str:
    """Return the words that told which one a noun is when it was named ("the bridge over the Brantas")."""
    plain = ""
    for said in _sayings(scene, noun[0], until):
        found = said.split()
        bares = [word.strip(EDGES).lower() for word in found]
        calls = not scene.words.calling.isdisjoint(found)
        for at in range(len(found) - len(noun)):
            if calls and (called := _called(scene, found[at : at + _EQUATED], noun)):
                return called
            if bares[at : at + len(noun)] != list(noun) or found[at + len(noun) - 1].endswith(ENDS):
                continue
            if at and _is_within_a_name(scene, found[at - 1], found[at]):
                continue  # "Festival Film Wening" is no film
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


def _is_within_a_name(scene: Scene, before: str, word: str) -> bool:
    """Tell whether a noun belongs to the name of an occasion or a group that opens before it ("Festival Film X")."""
    opens = before.strip(EDGES).lower() in scene.words.occasions | scene.words.bodies
    return opens and before[:1].isupper() and word[:1].isupper()


def _called(scene: Scene, found: Sequence[str], noun: Sequence[str]) -> str:
    """Return the name behind a noun and a word like "titled" ("her second album, titled …")."""
    stems = [found[0].lower(), *(found[0].lower().removesuffix(end) for end in scene.words.suffixes)]
    at = next((at for at, word in enumerate(found) if word in scene.words.calling), 0)
    if not at or len(noun) > 1 or noun[0] not in stems or any(word.endswith(ENDS) for word in found[:at]):
        return ""
    name = _modifiers(scene, found[at + 1 :])
    return " ".join(name).strip(EDGES) if name and name[0].strip(EDGES)[:1].isupper() else ""


def held(scene: Scene, noun: str) -> str:
    """Return what the nearest sentence before tells that somebody held, for a noun that may mean it ("the event")."""
    for sentence in reversed(scene.before if noun in scene.words.general | scene.words.occasions else ()):
        found = _opening(sentence).of(scene.text).split()
        at = next((at for at, word in enumerate(found) if word in scene.words.holding), len(found))
        more = _modifiers(scene, found[at + 1 :])
        if any(word[0].isupper() for word in more) and noun not in (word.lower() for word in more):
            return " ".join(more).strip(EDGES)
        if noun in scene.words.occasions and (name := _taking_place(scene, found, noun)):
            return name
    return ""


def _taking_place(scene: Scene, found: Sequence[str], noun: str) -> str:
    """Return the name of what took place, as its sentence tells ("The Wening Jazz Festival (has just been) held")."""
    at = next((at for at, word in enumerate(found) if word.lower() in scene.words.held), 0)
    small = union(scene.words.weak, scene.words.adverbials, scene.words.past, scene.words.future, scene.words.seconds)
    while at and (found[at - 1] in small or (found[at - 1].islower() and scene.words.is_verb(found[at - 1]))):
        at -= 1
    start = at
    while start and (found[start - 1][0].isupper() or (start < at and found[start - 1][0].isdecimal())):
        start -= 1
    name = found[start:at]
    known = 1 < len(name) <= _NAME and not any(word.endswith(ENDS) for word in name)
    return " ".join(name).strip(EDGES) if known and noun not in (word.lower() for word in name) else ""


def undergone(scene: Scene, noun: Sequence[str]) -> str:
    """Return the object of the verb that a noun was made of ("They built the bridge over … The building began")."""
    for begin, end, verb in scene.words.nominals if len(noun) == 1 else ():
        stem = noun[0].removeprefix(begin).removesuffix(end)
        if not (noun[0].startswith(begin) and noun[0].endswith(end)) or len(stem) < _STEM:
            continue
        for sentence in (*reversed(scene.before), *scene.head[:1]):
            found = _opening(sentence).of(scene.text).split()
            at = next((at for at, word in enumerate(found[:-1]) if word.lower().startswith(verb + stem)), -1)
            if at >= 0:
                return " ".join(_modifiers(scene, found[at + 1 :])).strip(EDGES)
    return ""


def is_named_so(scene: Scene, noun: str, until: int) -> bool:
    """Tell whether a name that opens with a noun stands before a place ("Bank Wening … that bank")."""
    return any(f" {noun.capitalize()} " in scene.text[one.start : one.end] for one in _sentences(scene, until))


def _modifiers(scene: Scene, found: Sequence[str]) -> list[str]:
    """Return the first words that tell more of a noun before them; none when they are many."""
    small = small_words(scene)
    more: list[str] = []
    if found and found[0][0] in _QUOTES:
        end = next((at for at, word in enumerate(found[:_NAME]) if word.rstrip(",.")[-1:] in _QUOTES), -1)
        return list(found[: end + 1])
    for at, word in enumerate(found[: _LONGEST + 1]):
        if len(word) == 1 and found[at + 1 : at + 2] == ["-"]:
            more += found[at : at + 3]  # "korupsi | e - KTP"
            break
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
        if word.endswith(ENDS):
            break
    if more and len(more[-1]) <= _UNIT and "".join(found[len(more) : len(more) + 1])[:1].isdecimal():
        more.pop()  # "bantuan partai | Rp 4.000"
    named = all(word[0].isupper() or word[0].isdecimal() for word in more[:_MODIFIERS])
    return more if len(more) <= (_LONGEST if named else _MODIFIERS) else []


def _sentences(scene: Scene, until: int) -> Iterator[Span]:
    """Yield where something may be named before a place, the nearest first, then the head of the article."""
    yield Span(max(scene.sentence.start, until - _READ), until)
    earlier = (one for one in scene.head if not scene.before or one.end <= scene.before[0].start)
    yield from (_opening(one) for one in (*reversed(scene.before), *earlier))


def _sayings(scene: Scene, noun: str, until: int) -> Iterator[str]:
    """Yield the sentences that hold a noun, of those before a place and at the head of the article."""
    found = (scene.text[one.start : one.end] for one in _sentences(scene, until))
    return (said for said in found if noun in said.lower())


def _opening(sentence: Span) -> Span:
    """Return what is read of a sentence: of an endless one its beginning, for it is read again for every time."""
    return Span(sentence.start, min(sentence.end, sentence.start + _READ))


def small_words(scene: Scene) -> frozenset[str]:
    """Return the words that are no part of a noun."""
    words = scene.words
    small = union(words.weak, words.dependents, words.details, words.links, words.openers, words.coordinators)
    return union(small, words.relatives, words.demonstratives, words.leads, words.pronouns, words.complements)
