"""What a time dates within a sentence that tells of another one: behind who said it, or before what came later."""

from collections.abc import Sequence

from desktop_app.languages import union
from desktop_app.timeline import contacts, inner, joining, naming, predicates, relatives, tellings, tenses, wording
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene

_SUBJECT, _NAME = 5, 4  # words
_PRIOR = 2  # words: "prior to"


def of_the_time(scene: Scene, parts: Sequence[Clause], own: Clause) -> tuple[bool, wording.Label | None]:
    """Return whether a time dates only an inner clause, and that as a label; None where it does not stand alone.

    So it is in English with a relative clause of who says the rest ("…, said Ada Holt, who left Hull in May"), and with
    what somebody did later ("Ada Holt ran a mill before leaving Hull in May").
    """
    within, told = contacts.of_the_time(scene, parts)
    if within or not scene.words.articles or not own.words:
        return within, told
    behind = own is not parts[0] and own is not parts[1]
    if behind and _tells_of_who_speaks(scene, parts, own):
        return True, _of_who_speaks(scene, parts, own)
    later = _later(scene, parts, own) or (_of_a_pronoun(scene, parts, own) if behind else None)
    return later is not None, later


def _tells_of_who_speaks(scene: Scene, parts: Sequence[Clause], own: Clause) -> bool:
    """Tell whether a clause with the time tells of who said the clauses before, or of where he is."""
    text, words = scene.text, scene.words
    at = parts.index(own)
    opens = own.words[0].small in union(words.relatives, words.places) or bool(_described(scene, own))
    if at < _PRIOR or not opens:
        return False
    start = at - 1
    while start > 1 and not tellings.attributes(text, parts[start], words):
        if any(word.verb and word.lowercase for word in parts[start].words):
            return False
        start -= 1
    told = [word for part in parts[:start] for word in part.words]
    return tellings.attributes(text, parts[start], words) and predicates.tells(text, told, words)


def _described(scene: Scene, own: Clause) -> list[Word]:
    """Return what a time tells of a noun that describes a name ("…, a baker | now | living in Hull")."""
    words, behind = scene.words, own.behind(scene.time.span)
    opens = own.words[0].small in words.articles | words.indefinite and bool(own.before(scene.time.span))
    if not opens or not behind or any(word.verb for word in own.before(scene.time.span)):
        return []
    told = behind[0].small.endswith(words.gerunds) or words.may_be_participle(behind[0].small)
    whole = told and len(behind) + _NAME <= wording.MAX_WORDS and behind[-1].small not in words.weak
    return behind if whole and behind[0].start - scene.time.span.end == 1 else []


def _of_who_speaks(scene: Scene, parts: Sequence[Clause], own: Clause) -> wording.Label | None:
    text, words = scene.text, scene.words
    at = parts.index(own)
    if described := _described(scene, own):
        name = relatives.trailing_name(parts[at - 1].words)
        return wording.Label([*name, *described], "", 0.0) if name else None
    rest = list(own.words[1:])
    content = wording.content_of(text, rest, scene.time.span, words)
    if len(content) < len(rest):
        return inner.told(scene, content)
    if own.words[0].small in words.places:
        return inner.told(scene, rest)
    named = relatives.named_before(text, parts[:at], words) or relatives.antecedent(text, parts[at - 1], words)
    while named and named[0].small in union(words.saying, words.stating, words.attributions, words.hearers):
        named = named[1:]
    if own.words[0].small in words.owners and named:
        owner = f"{joining.joined(text, named, {}, words)}{words.owning[0]}"
        whole = predicates.tells(text, rest, words) and len(rest) + len(named) <= wording.MAX_WORDS
        return wording.Label(own.words, "", 0.0, {0: owner}) if whole and rest[-1].small not in words.weak else None
    return inner.told(scene, [*named, *rest]) if named and rest and rest[0].verb else None


def _of_a_pronoun(scene: Scene, parts: Sequence[Clause], own: Clause) -> wording.Label | None:
    """Return what a clause tells of the one that those before tell of ("…, Holt said, until | it closed in May")."""
    words, found = scene.words, own.words
    at = parts.index(own)
    opens = len(found) > _PRIOR and found[0].small in words.temporal and found[1].small in words.singular | words.thirds
    acts = opens and found[2].verb and not tenses.is_present(found[2], words)
    if not acts or at < _PRIOR or not tellings.attributes(scene.text, parts[at - 1], words):
        return None
    name = contacts.named(scene, parts[0], found[1])
    kept = found[1:]
    whole = name and len(kept) + len(name.split()) - 1 <= wording.MAX_WORDS and kept[-1].small not in words.weak
    return wording.Label(kept, "", 0.0, {0: name}) if whole else None


def _later(scene: Scene, parts: Sequence[Clause], own: Clause) -> wording.Label | None:
    """Return a subject with what it did later, or had done before ("has been ill since leaving Hull in May")."""
    text, words = scene.text, scene.words
    before = own.before(scene.time.span)
    opens = words.since | words.prior
    at = next((at for at in range(len(before) - _PRIOR, -1, -1) if before[at].small in opens), -1)
    start = at + 1 + (at >= 0 and before[at + 1].small in words.infinitives)
    gerund = at >= 0 and start < len(before) - 1 and before[start].small.endswith(words.gerunds)
    near = text[before[-1].end : scene.time.span.start].split() if gerund else []
    if (
        not gerund
        or any(word.verb and word.lowercase for word in before[start + 1 :])
        or not words.leads.issuperset(near)
    ):
        return None
    main = [word for part in tellings.of(text, parts, words) for word in part.words if word.end <= before[at].start]
    verb = predicates.predicate(text, main, words)
    subject = main[:verb]
    small = union(words.dependents, words.thirds, words.vague, words.possessives, words.relatives) - words.singular
    if len(main) + len(before) - at <= wording.MAX_WORDS:
        return None  # a label holds all of it
    if not 0 < verb <= _SUBJECT or any(word.small in small for word in subject):
        return None
    name = naming.resolved(scene, subject[0]) if subject[0].small in words.singular else ""
    if not name and not subject[0].capital:
        return None
    return _joined(scene, subject, before[start:], name)


def _joined(scene: Scene, subject: Sequence[Word], rest: Sequence[Word], name: str) -> wording.Label | None:
    kept = [*subject, *rest]
    words = scene.words
    known = name or subject[0].small not in words.pronouns
    whole = len(kept) + max(len(name.split()) - 1, 0) <= wording.MAX_WORDS and kept[-1].small not in words.weak
    return wording.Label(kept, "", 0.0, {0: name} if name else {}) if known and whole else None
