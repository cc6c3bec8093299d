"""Verbs that show when something is so: what is told in the present did not happen at a time that is past."""

from collections.abc import Sequence

from desktop_app.timeline import predicates
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords

_NEAR = 2  # words before a verb in which "to" or an auxiliary stands
_NOW = frozenset({"PRESENT_REF", "FUTURE_REF"})


def is_present(word: Word, words: TimelineWords) -> bool:
    """Tell whether a verb is one of the present ("is", "asks", "ask"), not of a perfect ("has")."""
    if not word.verb or word.small in words.past or word.small in words.future:
        return False
    formed = word.small.endswith(words.forms.present_endings) or words.is_base(word.small)
    return word.small in words.presents or (formed and word.small not in words.copulas)


def is_of_an_inner_past(scene: Scene, own: Clause, kept: Sequence[Word]) -> bool:
    """Tell whether words speak in the present, and their time dates a verb of the past right before it.

    "Holt is sorry that the mill was sold last year" tells of last year what happened then, and not that she is sorry.
    """
    text, time, words = scene.text, scene.time.span, scene.words
    if not words.verb_endings or scene.time.value in _NOW:
        return False
    at = predicates.predicate(text, kept, words)
    if at < 0 or not is_present(kept[at], words) or kept[at].start < own.span.start:
        return False
    between = [word for word in own.words if kept[at].end <= word.start and word.end <= time.start]
    if kept[at].small in words.presents and not words.relatives.isdisjoint(word.small for word in between):
        return False  # "Holt is the mayor who closed the mill"
    return any(_is_past(between, place, words) for place in range(1, len(between)))


def _is_past(found: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether a word is a verb of the past: no participle that tells of a noun, nor behind an auxiliary."""
    word = found[at]
    if not (word.verb and word.lowercase) or is_present(word, words) or word.small in words.future | words.forms.modals:
        return False
    near = [one.small for one in found[max(0, at - _NEAR) : at]]
    bound = any(one in words.forms.modals | words.infinitives or one.endswith(words.gerunds) for one in near)
    if word.small in words.past or bound:
        return not bound and word.small not in words.temporal
    loose = words.is_participle(word.small) and not predicates.may_act(found[at - 1], words)
    return not loose and word.small not in words.copulas
