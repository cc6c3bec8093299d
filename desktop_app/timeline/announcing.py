"""Words that say only that somebody says something, and what he says behind a comma."""

from collections.abc import Sequence

from desktop_app.languages import shared, union, without
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.predicates import tells
from desktop_app.timeline.words import TimelineWords

_PAIR = 2  # words: a conjunction and a demonstrative


def reached(words: TimelineWords) -> frozenset[str]:
    """Return the verbs of whom somebody only spoke to ("dihubungi"): they tell nothing by themselves."""
    return shared(words.told, words.unfinished)


def announced(text: str, kept: Sequence[Word], words: TimelineWords) -> Sequence[Word]:
    """Return only what is told behind a verb and its comma ("BPS mencatat, | harga naik"), nothing without one."""
    at = next((at for at in range(1, len(kept)) if _announces(text, kept, at, words)), 0)
    rest = kept[at + 1 :] if at else ()
    return rest if tells(text, rest, words) else ()


def only_says(text: str, kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether words with their predicate at an index say that somebody spoke, not what ("X said on her blog")."""
    while at < len(kept) - 1 and kept[at + 1].verb:
        at += 1  # "pernah berkata"
    said, rest = kept[at].small, kept[at + 1 :]
    if words.suffixes and said in words.stating and rest:
        if at > 0 and rest[0].small in words.temporal:  # "X mengungkapkan setelah …", but "… saat ini …"
            return words.demonstratives.isdisjoint(word.small for word in rest[:_PAIR])
        if rest[0].small in words.vague:
            return True  # "X mengatakan hal itu …"
    if _announces(text, kept, at, words):
        return not _is_told(text, rest, words)
    if words.suffixes and said in reached(words):
        return not any(word.verb for word in rest)  # "X dihubungi di Kudus"
    if words.suffixes and said in shared(words.stating, without(words.unfinished, words.empty)):
        return not _is_judged(rest, words)
    empty = said in words.empty or (said in words.stating and said in words.weak)
    made = bool(rest) and rest[0].small in words.indefinite and said in words.issued  # "posted a video"
    return empty and not made and not tells(text, rest, words)


def _announces(text: str, kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether the verb at an index has a comma in the place of its object: a clause follows ("X mencatat, …")."""
    if not words.transitive or at + 1 >= len(kept) or not kept[at].verb or text[kept[at].end - 1] != ",":
        return False
    said = kept[at].small
    return said not in words.weak and (said in words.stating or said in words.unfinished or words.needs_object(said))


def _is_told(text: str, rest: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a clause behind a comma tells something ("X mencatat, | angka kemiskinan 12 persen")."""
    sized = any(word.small[:1].isdecimal() for word in rest) and rest[0].small not in words.dependents
    told = tells(text, rest, words) or rest[0].verb
    return sized or told or any(word.small in words.degrees for word in rest)


def _is_judged(rest: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words behind a verb of judging say how something is, not only what ("X menilai | pasar itu")."""
    ends = union(words.degrees, words.completing, words.weak)
    return any(word.verb or word.small in ends or word.small[:1].isdecimal() for word in rest)
