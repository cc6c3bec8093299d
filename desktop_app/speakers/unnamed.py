"""Subjects that are told without a name: "Bupati Agam meninjau jalan itu", "A senior engineer packed her desk".

Whoever is meant by "dia" or "she" further on may be one of them rather than the last who was named.
"""

import bisect
import re
from collections.abc import Iterator, Sequence

from desktop_app.article import Span
from desktop_app.languages import union, without
from desktop_app.speakers import descriptions
from desktop_app.speakers.affiliations import TOKEN
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.bearing import by_role, in_full, named_in, same_noun
from desktop_app.speakers.roles import inside
from desktop_app.speakers.scene import Place, Scene

_LED = 140  # characters of an adverbial before a subject: "On a damp Tuesday in September, "
_FAR = 160  # characters of a subject at most
_WORDS = 5  # words of "seorang sahabat dekat kerajaan"
_BESIDE = 40  # characters between an office and the name of who bears it
_WORD = re.compile(r"[^\W_]+")
_OPENER = re.compile(r"\w+(?: itu)?,? ")


def find(scene: Scene) -> Iterator[Place]:
    """Yield the subjects in reading order, each with who bears the role, else with somebody without a name."""
    phrase_at = _described if scene.words.head_last else _office
    opening, led = _openings(scene)
    for sentence in scene.sentences:
        first = _first(scene, sentence.span.start)
        if first not in opening:
            continue
        for start in _starts(scene, sentence.span, first, led):
            phrase = phrase_at(scene, start, min(sentence.span.end, start + _FAR))
            if phrase and not _is_named(scene, phrase):
                if person := _meant(scene, phrase):
                    yield Place(*phrase, person)
                break


def _openings(scene: Scene) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words with which a sentence may open that has such a subject, and those of an adverbial before it."""
    words = scene.words
    led = union(scene.names.plain, words.closers, words.subjects, words.joins)
    led = without(led, words.pronouns, words.plural, words.determiners)
    return union(words.single, words.definite, words.anonymous, words.offices, words.starters, led), led


def _starts(scene: Scene, sentence: Span, first: str, led: frozenset[str]) -> Iterator[int]:
    """Yield where a subject may begin: at the head of a sentence, behind "but", behind an adverbial and its comma."""
    yield sentence.start
    if first in scene.words.starters and (opener := _OPENER.match(scene.text, *sentence)):
        yield opener.end()
    if first not in led:
        return
    comma = scene.text.find(", ", sentence.start, min(sentence.end, sentence.start + _LED))
    if comma > 0 and not _ends_name(scene, comma):
        yield comma + 2


def _ends_name(scene: Scene, at: int) -> bool:
    """Tell whether a name ends at a place: what a comma parts from it is an apposition."""
    before = bisect.bisect_right(scene.mentions, at, key=lambda mention: mention.span.end) - 1
    return before >= 0 and scene.mentions[before].span.end == at


def _first(scene: Scene, at: int) -> str:
    """Return the word at a place, lower case; "" where none begins."""
    match = _WORD.match(scene.text, at)
    return match[0].lower() if match else ""


def _described(scene: Scene, start: int, end: int) -> Span | None:
    """Return a description of one person at a place, up to its role word: "a senior engineer" of "… at the port"."""
    words = scene.words
    first = _first(scene, start)
    if first not in words.definite and (first not in words.single or first not in words.anonymous):
        return None
    tokens = list(TOKEN.finditer(scene.text, start, end))
    last = descriptions.last_role(tokens, 1, scene.names, words)
    following = tokens[last + 1][0] if last is not None and last + 1 < len(tokens) else ""
    if last is None or following in words.conjunctions or following[:1].isupper():
        return None
    if following in words.links and tokens[last][0].lower() not in scene.names.heads:
        return None  # "The son of a driver"
    return Span(tokens[0].start(), tokens[last].end())


def _office(scene: Scene, start: int, end: int) -> Span | None:
    """Return an office and its place or field, or somebody who is only described: "Bupati Agam", "Seorang warga"."""
    words = scene.words
    first = _first(scene, start)
    described = first in words.selves and first in words.anonymous and scene.text[start].isupper()
    if not described and first not in words.offices:
        return None
    tokens = list(TOKEN.finditer(scene.text, start, end))
    if described:
        last = _described_end(scene, [token[0] for token in tokens])
    else:
        last = _office_end(scene, [token[0] for token in tokens])
    following = tokens[last + 1][0] if last + 1 < len(tokens) else ""
    aside = tokens[last + 2][0] if following == "," and last + 2 < len(tokens) else ""
    goes_on = following.islower() or aside.islower() or aside.lower() in scene.names.calendar  # no field, place or name
    apart = following in union(words.pointers, words.conjunctions) or not goes_on
    if not last or apart or (following in words.closers and _is_named(scene, Span(tokens[last].end(), end))):
        return None  # "Kepala BNPB yang juga ketua satuan tugas Budi Roe"
    return Span(tokens[0].start(), tokens[last].end())


def _office_end(scene: Scene, tokens: Sequence[str]) -> int:
    """Return the index of the last word of an office: capitals, and small words between them."""
    last = 0
    for at, word in enumerate(tokens[1:], 1):
        if word[0].isupper() and word.lower() not in scene.names.calendar:
            last = at
        elif word not in scene.names.inside:
            break
    return last


def _described_end(scene: Scene, tokens: Sequence[str]) -> int:
    """Return the index of the last word of "seorang sahabat dekat kerajaan", 0 where no word for a person follows."""
    words = scene.words
    if len(tokens) == 1 or tokens[1] not in union(scene.names.heads, words.heads, words.generic):
        return 0
    ends = (at for at in range(2, len(tokens)) if tokens[at] in words.trailing or not _is_noun(scene, tokens[at]))
    return min(next(ends, len(tokens)), _WORDS) - 1


def _is_noun(scene: Scene, word: str) -> bool:
    return word.islower() and word.isalpha() and inside(word, scene.names, scene.words)


def _is_named(scene: Scene, phrase: Span) -> bool:
    """Tell whether a person is named in a phrase, or behind it and a place: "Camat Agam, Bukittinggi, Budi Roe"."""
    at = bisect.bisect_left(scene.mentions, phrase.start, key=lambda mention: mention.span.start)
    person = next((mention.span for mention in scene.mentions[at : at + 4] if mention.kind == "person"), None)
    between = scene.text[phrase.end : person.start] if person and person.start < phrase.end + _BESIDE else "and"
    return all(word[0].isupper() or not word.isalpha() for word in between.replace(",", " ").split())


def _meant(scene: Scene, phrase: Span) -> Person | None:
    """Return who bears a role or was described so before, else somebody new; nobody for "the Republican"."""
    words = " ".join(phrase.of(scene.text).split())
    tokens = in_full(words.lower().split(), scene.words)
    definite = tokens[0] in scene.words.definite
    bearer = by_role(scene, tokens[definite:]) if definite or not scene.words.head_last else None
    known = bearer or named_in(scene, words) or same_noun(scene, tokens)
    if known or definite:
        return known
    if tokens[0] not in scene.words.anonymous:
        return scene.other(phrase, words, "anonymous")
    person = Person("anonymous")  # "a clerk" is not the clerk before
    person.add(phrase, words)
    scene.others[f"{words.lower()} {phrase.start}"] = person
    return person
