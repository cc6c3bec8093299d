"""Sentences in which a time stands before the verb of saying: "X, Monday (11/5), stated that …"."""

import itertools
import re
from dataclasses import dataclass

from desktop_app.article import Span
from desktop_app.languages import shared, union, without
from desktop_app.timeline.announcing import reached
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.scene import Scene

_WORD = re.compile(r"\([^()]{0,40}\)|[^\s,]+|,")
_PLACE_BEHIND = re.compile(r"[\s,)]*([a-z]+)(?: [A-Z][^\s,]*){1,5}(?=[\s,])")
_REACH = 14  # words between the time and the verb: a title and a name
_PLACE = 2  # words: a preposition and a noun before a name
_BACK = 40  # code points between the verb and the time
_FULL_NAME = 4  # words
_HEARER = 7  # words: "told", who is told, where
_NAME_WORDS = 2  # a title is not told from a name here


@dataclass(frozen=True, slots=True)
class Statement:
    """The name of who speaks (its last words, none for a pronoun or a description), and the verb behind the time."""

    name: tuple[str, ...]
    verb: Span


def behind(scene: Scene) -> Statement | None:
    """Return the statement that a time opens, None where something else happened then.

    Between time and verb may stand titles and names only ("On Monday, President X said …").
    """
    text, start = scene.text, _behind_place(scene)
    between: list[str] = []
    for found in _WORD.finditer(text, start, min(scene.sentence.end, start + 40 * _REACH)):
        word = found.group().strip(EDGES)
        if word.lower() in scene.words.stating:
            loose = word.lower().endswith(scene.words.gerunds) and not _says_before(scene)
            if loose or _is_of_a_relative(scene):
                return None  # "The bank cut its rate on Monday, saying that …"
            if between and _closes(scene, found.start() + len(word)):
                return None  # "The road is shut until Friday, Holt said."
            name = between or _named_before(scene)
            return None if name is None else Statement(tuple(name[-_size(scene) :]), Span(*found.span()))
        if found.group() in {",", ")"} or found.group().startswith("("):
            continue
        if not word[:1].isupper() or len(between) == _REACH:
            return None
        between.append(word)
    return None


def _size(scene: Scene) -> int:
    """Return how many words a name may have: in English a title is taken off elsewhere."""
    return _FULL_NAME if scene.words.articles else _NAME_WORDS


def _behind_place(scene: Scene) -> int:
    """Return where a time ends, with a place behind it ("X, Senin (1/6), di Kudus, | mengatakan …")."""
    end, words = scene.time.span.end, scene.words
    found = _PLACE_BEHIND.match(scene.text, end, scene.sentence.end) if words.suffixes else None
    leads = shared(words.dependents, without(words.leads, words.temporal))
    return found.end() if found and found.group(1) in leads else end


def _named_before(scene: Scene) -> list[str] | None:
    """Return the name that ends what stands before a time, without a place; None where only a place does."""
    before = _before_reached(scene.text[scene.sentence.start : scene.time.span.start], scene)
    name = _last_names(before)
    placed = before.split()[: -len(name)][-_PLACE:] if name else []
    if scene.words.dependents.isdisjoint(word.lower() for word in placed):
        return name
    return _last_names(_without_place(before, name, scene)) or None  # "in a post on Facebook on Monday said"


def _before_reached(before: str, scene: Scene) -> str:
    """Return what stands before a time without how somebody was reached ("X, | yang dihubungi di Kudus, Senin")."""
    found, verbs = before.split() if scene.words.suffixes else [], reached(scene.words)
    at = next((at for at in range(len(found) - 1, 1, -1) if found[at].lower() in verbs), 0)
    opened = at and found[at - 1].lower() in union(scene.words.relatives, scene.words.temporal)
    return " ".join(found[: at - 1]) if opened else before


def _is_of_a_relative(scene: Scene) -> bool:
    """Tell whether the time stands in a relative clause before the verb ("X, who came in May, said …").

    So it does in one behind a conjunction.
    """
    clause = scene.text[scene.sentence.start : scene.time.span.start].rpartition(",")[2].split()
    if clause and clause[0].lower() in scene.words.temporal and any(map(scene.words.is_verb, clause[1:])):
        return bool(scene.words.articles)  # "After it was read in May, X said …"
    relatives = union(scene.words.relatives, scene.words.places)
    return bool(scene.words.articles) and any(word in relatives for word in clause)


def _closes(scene: Scene, end: int) -> bool:
    """Tell whether a verb of saying that ends at a place only tells who said the clause before it, with its time."""
    before = scene.text[scene.sentence.start : scene.time.span.start].split()
    told = any(scene.words.is_verb(word.strip(EDGES).lower()) for word in before)
    return told and bool(scene.words.articles) and scene.text[end : end + 1] in {",", "."}


def _says_before(scene: Scene) -> bool:
    """Tell whether the sentence has a verb of saying before its time ("X said as much on Monday, arguing that …")."""
    before = scene.text[scene.sentence.start : scene.time.span.start].split()
    return any(word.strip(EDGES).lower() in scene.words.stating for word in before)


def _without_place(before: str, place: list[str], scene: Scene) -> str:
    """Return what stands before the place behind a name ("Mayor X in Leeds, Monday, said")."""
    left = before.rstrip(" ,(").split()[: -len(place)]
    return " ".join(left[:-1]) if left and left[-1].lower() in scene.words.dependents else ""


def ahead(scene: Scene) -> Statement | None:
    """Return the statement whose verb stands right before a time, None without one ("X said on Monday that …")."""
    text, time = scene.text, scene.time.span
    start = max(scene.sentence.start, time.start - _BACK)
    if scene.words.stating.isdisjoint(text[start : time.start].lower().replace(",", " ").split()):
        return None
    before = list(_WORD.finditer(text, start, time.start))
    while before and before[-1].group().lower() in scene.words.leads:
        before.pop()
    between = union(scene.words.hearers, scene.words.settings)
    while before and (before[-1].group()[0].isupper() or before[-1].group().strip(EDGES).lower() in between | {""}):
        before.pop()  # "told CNN", "told reporters", "said in a statement"
    before = _without_hearer(before, scene)
    if not before or before[-1].group().lower() not in scene.words.stating:
        return None
    if len(before) > 1 and before[-2].group() in scene.words.copulas:
        return None  # "were reported on Monday"
    verb = Span(*before[-1].span())
    told = text[scene.sentence.start : verb.start]
    ahead_of_it, _, aside = told.rstrip(" ,").rpartition(",")
    if scene.words.articles and aside.split()[:1] and aside.split()[0] in scene.words.relatives:
        alone = len(aside.split()) == 1  # "a poke at Holt, who said", "Holt, who is from Leeds, said"
        name = _last_names(ahead_of_it)[-_size(scene) :] if alone else _first_names(told, 1)
    else:
        name = _last_names(told)[-_size(scene) :] or _first_names(told)
    return Statement(tuple(name), verb) if name else None


def _without_hearer(before: list[re.Match[str]], scene: Scene) -> list[re.Match[str]]:
    """Return words up to the verb that tells somebody who is no name ("told a network | on Friday that …")."""
    words = scene.words
    found = [one.group().lower() for one in before]
    at = next((at for at in range(len(found) - 1, max(-1, len(found) - _HEARER), -1) if found[at] in words.telling), -1)
    heard = found[at + 1 :]
    opens = at >= 0 and bool(heard) and heard[0] in words.articles | words.indefinite
    return before[: at + 1] if opens and not any(map(words.is_verb, heard)) else before


def _first_names(before: str, least: int = 2) -> list[str]:
    """Return the name that opens a sentence ("Jean Michel, who leads the inquiry, said …"), of so many words."""
    names = list(itertools.takewhile(lambda word: word[:1].isupper(), before.partition(",")[0].split()))
    return names if least <= len(names) <= _FULL_NAME else []


def _last_names(before: str) -> list[str]:
    """Return the capitalised words that end what stands before the time."""
    names: list[str] = []
    for word in reversed(before.rstrip(" ,(").split()):
        if word.startswith("(") and word.endswith(")"):
            continue  # "General Motors (GM)"
        bare = word.strip(EDGES)
        if not bare[:1].isupper():
            break
        names.insert(0, bare)
    return names
