"""Ways to tell an event that no clause tells by itself: under the name behind its subject, out of the first clause."""

from collections.abc import Iterator, Sequence

from desktop_app.languages import union
from desktop_app.timeline import owned, predicates, tenses, wording
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene

_NAME_WORDS = 5
_ENOUGH = 3  # words that tell what happened


def of(scene: Scene, telling: Sequence[Clause], own: Clause) -> Iterator[list[Word]]:
    """Yield what may tell of a time that stands in the clause `own`, where the ways of `options` tell it badly."""
    for named in filter(None, (_of_the_named(scene, telling, own), _of_the_next_name(scene, own))):
        pronoun = any(word.small in scene.words.singular for word in named)
        if not (pronoun and any(word.small in scene.words.stating for word in named)):  # "X said she …", who?
            yield named
    yield _of_the_opening(scene, telling, own)


def _of_the_named(scene: Scene, telling: Sequence[Clause], own: Clause) -> list[Word]:
    """Return a predicate under the name before it ("His lawyer, | Ada Holt, | resigned"; "after a man, Budi, left")."""
    if len(own.words) < _ENOUGH - 1 or not own.words[0].verb:
        return []
    at = next((at for at, part in enumerate(telling) if part is own), 0)
    if not at:
        return []
    name = telling[at - 1].words
    known = any(name[:1] and start == name[0].start for start, _ in scene.people)
    proper = 0 < len(name) <= _NAME_WORDS and all(word.capital for word in name)
    return [*name, *own.words] if known and proper else []


def _of_the_next_name(scene: Scene, own: Clause) -> list[Word]:
    """Return a clause without the noun before its name, that only points back ("Her rival, | Ada Holt, resigned")."""
    people = {start for start, _ in scene.people}
    first = own.words[: _NAME_WORDS + 1] if people else ()
    at = next((at for at, word in enumerate(first) if at and word.capital and word.start in people), 0)
    head, rest = own.words[:at], own.words[at:]
    end = next((place for place, word in enumerate(rest) if not word.capital), 0)
    if not at or not 0 < end <= _NAME_WORDS or any(word.verb for word in head) or not rest[end].verb:
        return []
    apart = all(scene.text[word.end - 1] == "," for word in (head[-1], rest[end - 1]))
    return list(rest) if apart and all(word.lowercase for word in head[1:]) else []


def _of_the_opening(scene: Scene, telling: Sequence[Clause], own: Clause) -> list[Word]:
    """Return a clause behind the conjunction that opens a sentence ("When | a storm took the roof in May, …")."""
    words = scene.words
    found = own.words
    if not telling or own is not telling[0] or len(found) <= _ENOUGH or found[0].small not in words.temporal:
        return []
    if owned.is_owned(scene.text, scene.time.span, words):
        return []
    small = union(words.pronouns, words.thirds, words.vague, words.possessives)
    at = predicates.predicate(scene.text, found[1:], words)
    now = at > 0 and tenses.is_present(found[at + 1], words)  # "While the shares are cheap today, …"
    return list(found[1:]) if at > 0 and not now and found[1].small not in small else []


def of_a_life(scene: Scene, parts: Sequence[Clause], part: Clause) -> wording.Label | None:
    """Return what a line of a life tells of its time ("Ada Holt, baker, born 2 May 1931; died 3 June 1999")."""
    text, own, name = scene.text, part.words, parts[0].words
    opens = bool(own) and (own[0].verb or own[0].small in scene.words.begun) and own[0].lowercase
    if part is parts[0] or not opens or len(own) >= _ENOUGH:
        return None
    others = [one.words for one in parts[1:] if one.words and one is not part]
    listed = all(not any(word.verb for word in other) or other[0].verb for other in others)
    tied = not name or name[0].small in union(scene.words.links, scene.words.dependents)
    proper = 1 < len(name) <= _NAME_WORDS and not tied and all(word.capital for word in name)
    dated = text[own[-1].end : scene.time.span.start].strip() in {"", *scene.words.leads}
    return wording.Label([*name, *own], "", 0.0) if proper and listed and dated else None
