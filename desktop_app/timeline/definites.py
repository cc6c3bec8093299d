"""Which one "the index" at the head of a label is, as the article told before: its name, or what it is of."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline.antecedents import ENDS
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords

_NOUN = 3  # words of a noun without its article
_INNER = 3  # words of one within a label, its article included
_BACK = 4000  # code points before a label in which its noun may have been told of
_AROUND = 120  # code points beside a noun in which what tells more of it stands
_PLACES = 10  # places of a noun that are looked at, the nearest first
_BEFORE, _BEHIND = 4, 5  # words before a noun, and behind it, that may tell which one it is
_NAME, _FULL = 4, 2  # words of a name, at most, and of a full one
_STOPS = re.compile(r"[.!?;:]\s|\n|[“”\"()]|--")
_QUOTED = re.compile(
    r"[“\"]((?:[A-Z0-9][\w'’:-]*,?)(?: (?:[A-Z0-9][\w'’:-]*|of|the|and|in|a|to|for|on|with),?){0,6}[,.]?)[”\"]"
)
_NEAR, _READ = 2, 400  # sentences before, and code points of each
_INSIDE = frozenset("'’-")
_REMEMBERED = 32  # nouns: the ways to tell one event ask for the same ones


def noun_at_head(kept: Sequence[Word], words: TimelineWords) -> int:
    """Return where the noun ends that opens a label with an article and nothing that tells which one; 0 without one."""
    if kept[0].small not in words.anaphoric:
        return 0
    end = next((at for at, word in enumerate(kept[: _NOUN + 2]) if at > 1 and _ends_a_noun(word, words)), 0)
    inner = kept[1:end]
    whole = end and all(word.lowercase and word.small.isalpha() and not word.verb for word in inner)
    if whole and end == _FULL and kept[1].small in words.couples:
        return end  # "the two left"
    return end if whole and union(words.weak, words.prenominal).isdisjoint(word.small for word in inner) else 0


def noun_inside(text: str, kept: Sequence[Word], at: int, words: TimelineWords) -> int:
    """Return where a noun with its article at an index ends that nothing tells more of; 0 without one."""
    end = at + 1
    while end < len(kept) and end - at <= _INNER and _goes_on(text, kept, end, words):
        end += 1
    if end == at + 1 or end - at > _INNER:
        return 0
    behind = kept[end].small if end < len(kept) else ""
    told = union(words.binding, words.relatives, words.restrictive, words.infinitives, words.specifying, words.places)
    apart = end == len(kept) or kept[end - 1].end < kept[end].start - 1 or not text[kept[end - 1].end - 1].isalnum()
    described = behind in told or (not apart and (kept[end].capital or not kept[end].small.isalpha()))
    small = union(words.weak, words.prenominal, words.superlatives, words.degrees, words.periods)
    return 0 if described or not small.isdisjoint(word.small for word in kept[at + 1 : end]) else end


def _goes_on(text: str, kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether the word at an index belongs to the noun before it: a lower-case word that is no small one."""
    word, before = kept[at], kept[at - 1]
    apart = before.end + 1 < word.start or not text[before.end - 1].isalnum()
    small = union(words.details, words.dependents, words.links, words.relatives, words.restrictive, words.leads)
    small = union(small, words.coordinators, words.copulas, words.adverbials, words.infinitives)
    if apart or not word.lowercase or not word.small.isalpha() or word.verb or word.small in small:
        return False
    return not word.small.endswith(words.adverbs + words.gerunds)


def _ends_a_noun(word: Word, words: TimelineWords) -> bool:
    return word.verb or word.small in words.adverbials or word.small.endswith(words.adverbs)


def told_before(scene: Scene, kept: Sequence[Word], end: int) -> str:
    """Return the noun that opens a label as it was told of before: by its name, or with what tells which one it is."""
    noun = tuple(word.small for word in kept[1:end])
    return _told(scene.text, noun, kept[0].start, scene.words)


def actor(scene: Scene, first: Word) -> str:
    """Return what "the company" means: the only name that acts in the sentence before it, but for persons."""
    words = scene.words
    people = {name for _, name in scene.people if " " in name}
    for sentence in (Span(scene.sentence.start, first.start), *reversed(scene.before[-_NEAR:])):
        said = _STOPS.sub(" , ", scene.text[sentence.start : min(sentence.end, sentence.start + _READ)]).split()
        found: list[str] = []
        for at, word in enumerate(said[:-1]):
            acts = word[:1].isupper() and said[at + 1] not in words.stating and words.is_verb(said[at + 1])
            name = " ".join(_last_name(said[: at + 1], words)) if acts else ""
            opens = at == 0 and not re.search(rf"(?<=[a-z,] ){re.escape(word)}\b", scene.text[:_BACK])
            if name and not opens and name.lower() not in words.months and not any(name in known for known in people):
                found.append(name)
        if found:
            return found[0] if len(set(found)) == 1 else ""
    return ""


def title(scene: Scene, first: Word) -> str:
    """Return the title in quote marks that is told last before "the film", "the book"."""
    before = scene.text[max(0, first.start - _BACK) : first.start]
    found = [place.group(1) for place in _QUOTED.finditer(before)]
    return found[-1].rstrip(",.") if found else ""


@lru_cache(_REMEMBERED)
def _told(text: str, noun: tuple[str, ...], start: int, words: TimelineWords) -> str:
    plain, happens = "", noun[-1] in words.happenings
    for before, behind in _places(text, noun[-1], start):
        if name := _called(before, words) if _ends(behind, words) else _holder(noun[-1], behind, words):
            return name
        if not _ends(behind, words):
            continue
        ahead = _ahead(before, words)
        more = _behind(behind, words.specifying | (words.adnominal if happens else frozenset()), words)
        inner = [word for word in noun[:-1] if word not in map(str.lower, ahead)]
        ranked = inner[:1] != [] and inner[0] in words.superlatives  # "the first Wening aircraft"
        owned = ahead != [] and ahead[0][0].isupper() and any(word.endswith(words.owning) for word in ahead)
        told = " ".join(
            (
                *(() if owned else ("The",)),
                *(inner if ranked else ahead),
                *(ahead if ranked else inner),
                noun[-1],
                *more,
            )
        )
        if any(word[:1].isupper() for word in (*ahead, *more)):
            return told
        plain = plain or (told if _is_determined(before, ahead, words) and len(noun) == 1 else "")
    return plain


def _places(text: str, noun: str, start: int) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the words before and behind a noun within its sentence, wherever it stands before a place."""
    first = max(0, start - _BACK)
    begin = start
    for _ in range(_PLACES):
        begin = text.rfind(f" {noun}", first, begin) + 1
        if not begin:
            return
        end = begin + len(noun)
        if text[end].isalnum() or text[end] in _INSIDE:
            continue
        before = _STOPS.split(text[max(0, begin - _AROUND) : begin])[-1]
        behind = _STOPS.split(text[end : min(end + _AROUND, start)])[0]
        yield before.split(), behind.split()


def _ends(behind: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a noun ends before some words: none of them goes on with it ("the governor | race")."""
    said = behind[0].strip(EDGES).lower() if behind else ""
    small = said in _small(words) | words.calling or said.endswith(words.gerunds)
    return not said or behind[0][:1] == "," or small or words.is_verb(said)


def _called(before: Sequence[str], words: TimelineWords) -> str:
    """Return the name that a noun tells more of ("Wening, | a group of bakers", "Wening is | a group")."""
    articles = words.indefinite | words.anaphoric
    at = next((at for at in range(len(before) - 1, max(0, len(before) - _BEFORE) - 1, -1) if before[at] in articles), 0)
    if at < 1 or any(word.endswith(ENDS) for word in before[at:]):
        return ""
    last = before[at - 1]
    copula = last in words.copulas - words.binding
    if not (last.endswith(",") or copula):
        return ""
    name = _last_name(before[: at - copula], words)
    whole = len(name) + copula == at or (len(name) < at and not copula)
    placed = len(name) < at - copula and before[at - copula - len(name) - 1].lower() in words.dependents
    return " ".join(name).rstrip(",") if name and whole and not placed else ""


def _last_name(before: Sequence[str], words: TimelineWords) -> list[str]:
    name: list[str] = []
    for word in reversed(before):
        if not word[:1].isupper() or len(name) == _NAME or (name and word.endswith(ENDS)):
            break
        name.insert(0, word)
    return name[1:] if name and name[0].lower() in _small(words) else name


def _ahead(before: Sequence[str], words: TimelineWords) -> list[str]:
    """Return the words right before a noun that tell which one it is ("the Dow Jones | index")."""
    found: list[str] = []
    endings = words.adverbs + words.gerunds
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _BEFORE), -1):
        word = before[at]
        said = word.strip(EDGES).lower()
        if found and at and word[0].isupper() and said in words.prenominal and found[0][0].isupper():
            found.insert(0, word)  # "New York"
            continue
        loose = word[0].islower() and (said in _small(words) or words.is_verb(said) or said.endswith(endings))
        if word.endswith(ENDS) or not word[0].isalpha() or loose or (word[0].isupper() and said in _small(words)):
            break
        found.insert(0, word)
    named = len(found) > 1 and found[1][0].isupper()
    if len(found) == len(before) and found and found[0][1:].islower() and not named:
        return []  # the first word of a sentence has a capital, too
    return found


def _is_determined(before: Sequence[str], ahead: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether an article stands before words that tell which one a noun is."""
    at = len(before) - len(ahead) - 1
    return bool(ahead) and at >= 0 and before[at].lower() in words.articles | words.indefinite


def _holder(noun: str, behind: Sequence[str], words: TimelineWords) -> str:
    """Return the full name behind what a person is ("the singer | Ada Holt")."""
    name = list(itertools.takewhile(lambda word: word[:1].isupper(), behind)) if noun in words.professions else []
    return " ".join(name).rstrip(",") if _FULL <= len(name) <= _NAME and not name[0].endswith(ENDS) else ""


def _behind(behind: Sequence[str], opening: Collection[str], words: TimelineWords) -> list[str]:
    """Return the words right behind a noun that tell which one it is, where they hold a name ("siege | of Hull")."""
    found: list[str] = []
    if not behind or (behind[0] not in opening and behind[0] not in words.calling):
        return []
    for at, word in enumerate(behind[:_BEHIND]):
        said = word.strip(EDGES).lower()
        if at == 0:
            found.append(word)
            continue
        small = said in _small(words) - words.articles or words.is_verb(said)
        if not word[0].isalpha() or (word[0].islower() and small):
            break
        if found and found[-1][0].isupper() and word[0].islower():
            break
        found.append(word)
        if word.endswith((*ENDS, "'s", "’s")):
            break
    last = found[-1].strip(EDGES).lower() if found else ""
    named = found and found[-1][0].isupper() and last not in words.months | words.weekdays
    if found and ("." in found[-1][:-1] or not words.coordinators.isdisjoint(behind[len(found) : len(found) + 1])):
        return []  # "the team of U.S. | bakers", "the ferry between Hull | and Leeds"
    if len(found) > 1 and found[-2] in words.indefinite:
        return []  # "the kidnapping of a Hull | woman"
    return [*found[:-1], found[-1].rstrip(",")] if named else []


def _small(words: TimelineWords) -> frozenset[str]:
    """Return the words that do not tell which one a noun is."""
    small = union(words.weak, words.dependents, words.details, words.links, words.openers, words.coordinators)
    small = union(small, words.relatives, words.leads, words.pronouns, words.complements, words.articles)
    return union(small, words.prenominal, words.superlatives, words.adverbials, words.possessives, words.vague)
