"""Roles told behind the name: "Sheeran berhenti. … tutur penyanyi asal Inggris itu", "Pelatih Arema itu puas."."""

import re
from collections.abc import Iterator, Sequence

from desktop_app.article import Quote, Span
from desktop_app.languages import union
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.antecedents import is_subject
from desktop_app.speakers.scene import Scene

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.&/][^\W_]+)*|[^\w\s]")
_OPENER = re.compile(r"(\w+),? ")
_ASIDE = 120  # characters of a clause before the first comma
_LONGEST = 9  # words of a description
_VERB = 7  # letters of a verb at least
_LOOK = 6  # names before a description
_NEAR = 2  # sentences between a name and a description


def described(scene: Scene, quotes: Sequence[Quote], sources: Sequence[Person | None]) -> Iterator[tuple[Person, Span]]:
    """Yield persons with descriptions that point back to them: as sources of quotes, or at the head of a sentence."""
    for quote, person in zip(quotes, sources, strict=True):
        if quote.mention and person and (phrase := _phrase(scene, quote.mention.start) or _beside(scene, quote)):
            yield person, phrase
    for sentence in scene.sentences:
        told = sentence.span.of(scene.text).lower()
        if not any(pointer in told for pointer in scene.words.pointers):
            continue
        phrase = next(filter(None, (_phrase(scene, at) for at in _heads_of(scene, sentence.span))), None)
        if phrase and (person := _subject(scene, phrase.start)):
            yield person, phrase


def _heads_of(scene: Scene, sentence: Span) -> Iterator[int]:
    """Yield where the subject of a sentence may begin: at its head, behind "sebenarnya", behind its first comma."""
    yield sentence.start
    opener = _OPENER.match(scene.text, *sentence)
    if opener and opener[1].lower() in scene.words.starters:
        yield opener.end()
    comma = scene.text.find(", ", sentence.start, min(sentence.end, sentence.start + _ASIDE))
    named = next(iter(scene.places_before(comma, 1)), None) if comma > 0 else None
    if comma > 0 and (named is None or named.start < sentence.start):  # else it may mean whoever is named there
        yield comma + 2


def _phrase(scene: Scene, start: int) -> Span | None:
    """Return the words of a description of two words or more that ends with a pointer, without the pointer."""
    end = start
    for count, token in enumerate(_TOKEN.finditer(scene.text, start, start + 90)):
        lower = token[0].lower()
        if count == 0 and not _heads(scene, lower):
            return None
        if lower in scene.words.pointers:
            return Span(start, end) if count > 1 else None
        if not token[0][0].isalnum() or count > _LONGEST:
            return None
        words = scene.words
        verb = token[0].islower() and len(lower) >= _VERB and lower.startswith(words.deeds) and count > 0
        if verb or lower in union(words.subjects, words.closers, scene.names.calendar):
            return None
        end = token.end()
    return None


def _beside(scene: Scene, quote: Quote) -> Span | None:
    """Return the description behind a verb that a comma parts from the source’s name: "kata ketua RT itu, Budi"."""
    if quote.cue is None or quote.mention is None or quote.mention.start <= quote.cue.end:
        return None
    phrase = _phrase(scene, quote.cue.end + 1)
    between = scene.text[phrase.end : quote.mention.start] if phrase else ""
    return phrase if between.endswith(", ") and between.strip(" ,") in scene.words.pointers else None


def _heads(scene: Scene, word: str) -> bool:
    """Tell whether a word begins a role that is not what one person is to another."""
    words = scene.words
    return word in union(scene.names.heads, words.heads) and (word not in words.relations or word in words.former)


def _subject(scene: Scene, at: int) -> Person | None:
    """Return the last subject before a place, if it is near."""
    here = scene.sentence_at(at)
    for place in reversed(scene.places_before(at, _LOOK)):
        if is_subject(scene, place):
            return place.person if here - scene.sentence_at(place.start) <= _NEAR else None
    return None
