"""Whom a pronoun means behind reported speech: who is told of there, rather than who tells it."""

import itertools
import re
from collections.abc import Collection

from desktop_app.article import Quote, Span
from desktop_app.languages import union
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.scene import Scene

_WORD = re.compile(r"\S+")
_VERB = 4  # words from a pronoun to its verb
_SUBJECT = 12  # words of what is reported up to its verb
_NOUN = 3  # words in which a bare noun tells of whom it is
_NAME = 4  # words of a name
_REACH = 60  # code points behind a pronoun in which its verb stands


def subject(scene: Scene, sentence: Span, first: Word) -> str | None:
    """Return whom a pronoun means behind a sentence that reports speech; None where that tells of nobody else.

    So it is unless the pronoun itself says something ("The mayor said Joko was caught. He has been held since May"):
    then it is who spoke. Empty where the speech tells of more than one, or of somebody without a name.
    """
    told = [one for one in scene.quotes if one.mention and sentence.covers(one.mention)] if scene.words.parties else []
    if not told:
        return None
    sayers = {name for one in told if one.mention for _, name in scene.named_in(one.mention)}
    says = _says(scene, first)
    if says is not False:
        return " ".join(sayers.pop().split()[-_NAME:]) if says and len(sayers) == 1 else None
    near = Span(sentence.start, min(sentence.end, first.start))
    meant = (_meant(scene, quote, near, sayers) for quote in told)
    return next((name for name in meant if name is not None), None)


def another(scene: Scene, first: Word) -> str | None:
    """Return whom the sentence before tells of where a pronoun right behind "X said" means him, and not X; else None.

    It is empty where he has no name. So it is where X was not told of before, somebody else was, and what is said
    happened to him, or he should have done it ("Ada Holt is missing. Inspector Budi Santoso said she was last seen").
    """
    words = scene.words
    said = scene.named_in(Span(scene.sentence.start, first.start))
    if not words.articles or not said or not scene.before:
        return None
    start, name = said[-1]
    between = [word.strip(EDGES).lower() for word in scene.text[start : first.start].split()]
    between = list(itertools.dropwhile(lambda word: word not in words.stating, between))
    if not between or not all(word in union(words.stating, words.complements, words.hearers) for word in between):
        return None
    known = {other for sentence in scene.before for _, other in scene.named_in(sentence)}
    behind = [word.strip(EDGES).lower() for word in scene.text[first.end : first.end + _REACH].split()[:_VERB]]
    suffers = not words.undergone.isdisjoint(behind[1:]) and not words.copulas.isdisjoint(behind)
    urged = not words.urging.isdisjoint(behind[:1])
    return _somebody(scene, scene.before[-1]) if name not in known and (suffers or urged) else None


def _somebody(scene: Scene, sentence: Span) -> str | None:
    """Return the one person whom a sentence names; nothing where it opens with a noun for somebody ("The mayor …")."""
    named = {name for _, name in scene.named_in(sentence)}
    opening = sentence.of(scene.text).lower().split()[:_NOUN]
    humans = union(scene.words.humans, scene.words.parties, scene.words.professions, scene.words.offices)
    if len(named) == 1:
        return " ".join(named.pop().split()[-_NAME:])
    return "" if not named and any(word.strip(EDGES) in humans for word in opening) else None


def _meant(scene: Scene, quote: Quote, sentence: Span, sayers: Collection[str]) -> str | None:
    """Return whom the words of a quote within a sentence tell of; None where they tell of nobody but who says them."""
    content = Span(max(quote.span.start, sentence.start), min(quote.span.end, sentence.end))
    found = _opening(scene, content)
    if found and found[0].small in scene.words.singular and quote.kind == "indirect":
        return None  # "Budi said he met Joko"
    named = {start: name for start, name in scene.named_in(content) if name not in sayers}
    subjects = {name for start, name in named.items() if found and start < found[-1].end}
    if len(subjects) == 1:
        return " ".join(subjects.pop().split()[-_NAME:])
    return "" if named else _party(scene, found)


def _says(scene: Scene, first: Word) -> bool | None:
    """Tell whether a pronoun is the subject of a verb of saying; None where no verb is near."""
    words = scene.words
    behind = [word.strip(EDGES).lower() for word in scene.text[first.end : first.end + _REACH].split()[:_VERB]]
    verbs = [word for word in behind if words.is_verb(word) and word not in union(words.weak, words.future)]
    says = union(words.stating, words.deeds, words.told)
    if not any(words.is_verb(word) for word in behind):
        return None
    return any(word in says or words.says(word) for word in verbs[:1])


def _opening(scene: Scene, content: Span) -> list[Word]:
    """Return the words of what is reported up to its predicate."""
    words = scene.words
    found = Word.all(itertools.islice(_WORD.finditer(scene.text, *content), _SUBJECT), words)
    small = union(words.calling, words.describing)
    end = next(
        (at for at, word in enumerate(found) if at and word.lowercase and word.verb and word.small not in small), 0
    )
    opening = [word for word in found[:end] if word.small]
    return opening[1:] if opening and opening[0].small in words.complements else opening


def _party(scene: Scene, found: list[Word]) -> str | None:
    """Return the name behind a noun for somebody ("one of the men, AS, …"), empty without one, None without a noun."""
    words = scene.words
    humans = union(words.humans, words.parties)
    noun = next((at for at, word in enumerate(found[:_NOUN]) if word.small in humans), None)
    if noun is None or any(word.small in words.quantifiers | words.pairs for word in found[:noun]):
        return None
    name = [word for word in found[noun + 1 :] if word.small not in union(words.calling, words.describing)]
    proper = list(itertools.takewhile(lambda word: word.capital, name))
    return " ".join(word.of(scene.text).strip(EDGES) for word in proper[:_NAME])
