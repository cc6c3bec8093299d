"""How well words stand alone: whether they tell something, begin with a subject, and end where a phrase ends."""

from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline.clauses import bare
from desktop_app.timeline.words import TimelineWords

_SHORTEST = 4  # words before a cut
_STUB = 3  # words: a label rather ends at a comma than so few words behind it
_SIGNS = (",", ";", " - ", "–", "—", "--")
_ADJECTIVE = 2  # words behind a relative pronoun that need no verb ("yang tercepat")
_FEW = 3  # words: fewer seldom tell what happened


def tells(text: str, kept: Sequence[Span], words: TimelineWords) -> bool:
    """Tell whether words hold a predicate that is not only that of a relative clause.

    The first verbs behind a relative pronoun are the clause's own, as are all of them up to a comma behind ", which".
    """
    found = [bare(text, word) for word in kept]
    waits = enclosed = False
    for at, word in enumerate(found):
        comma = at > 0 and text[kept[at - 1].end - 1] == ","
        if comma:
            waits = enclosed = False
        if word in words.relatives:
            waits, enclosed = True, comma and word in words.enclosing
        elif words.is_verb(word) and not _is_bound(found, at, words):
            if not waits and not enclosed:
                return True
            waits = at + 1 < len(found) and words.is_verb(found[at + 1])
    return False


def _is_bound(found: Sequence[str], at: int, words: TimelineWords) -> bool:
    """Tell whether a verb stands behind "that" or "to"."""
    while at and words.is_verb(found[at - 1]):
        at -= 1
    return at > 0 and found[at - 1] in union(words.complements, words.infinitives)


def cut(text: str, kept: Sequence[Span], size: int, words: TimelineWords) -> int:
    """Return how many words, at most `size`, end where a phrase ends and tell something; 0 when none do."""
    ends = [
        end
        for end in range(min(size, len(kept) - 1), _SHORTEST - 1, -1)
        if _ends(text, kept, end, words) and not breaks(text, kept, end, words) and tells(text, kept[:end], words)
    ]
    clause = next((end for end in ends if _gap(text, kept, end) or _is_coordinated(text, kept, end, words)), 0)
    return clause if ends and ends[0] - clause <= _STUB else ends[0] if ends else 0


def breaks(text: str, kept: Sequence[Span], end: int, words: TimelineWords) -> bool:
    """Tell whether a cut before the word at an index leaves half a phrase."""
    follows = bare(text, kept[end]) if end < len(kept) else ""
    return hangs(text, kept[:end], words) or follows in words.binding


def _ends(text: str, kept: Sequence[Span], end: int, words: TimelineWords) -> bool:
    if bare(text, kept[end]) in words.coordinators:
        return _gap(text, kept, end) or _is_coordinated(text, kept, end, words)
    return _gap(text, kept, end) or bare(text, kept[end]) in words.details


def _is_coordinated(text: str, kept: Sequence[Span], end: int, words: TimelineWords) -> bool:
    """Tell whether the word at an index joins a clause ("hostage and are …"), not a noun ("he and his wife")."""
    if bare(text, kept[end]) not in words.coordinators:
        return False
    return any(words.is_verb(bare(text, word)) for word in kept[end + 1 : end + 3])


def _gap(text: str, kept: Sequence[Span], end: int) -> bool:
    """Tell whether a comma or a dash stands before the word at an index."""
    between = text[kept[end - 1].end : kept[end].start].strip()
    return text[kept[end - 1].end - 1] in ",;:" or any(sign in between for sign in _SIGNS)


def opens_a_clause(text: str, kept: Sequence[Span], words: TimelineWords) -> bool:
    """Tell whether words begin with a subordinate clause and have the main one behind its comma."""
    if bare(text, kept[0]) not in words.dependents:
        return False
    gap = next((end for end in range(1, len(kept)) if _comma(text, kept, end)), 0)
    return gap >= _FEW and tells(text, kept[gap:], words)


def _comma(text: str, kept: Sequence[Span], end: int) -> bool:
    return "," in text[kept[end - 1].end - 1 : kept[end].start]


def hangs(text: str, kept: Sequence[Span], words: TimelineWords) -> bool:
    """Tell whether words end in the middle of a phrase, or with a clause of which only the beginning is left."""
    last = bare(text, kept[-1])
    if last.endswith(("'s", "’s")) and not words.is_verb(last):
        return True
    opener = next((at for at in range(len(kept) - 1, 0, -1) if _opens_clause(text, kept[at], words)), 0)
    tail = kept[opener + 1 :] if opener else ()
    brief = bare(text, kept[opener]) in words.relatives and 0 < len(tail) <= _ADJECTIVE
    if opener and not brief and not any(words.is_verb(bare(text, word)) for word in tail):
        return True  # "… says that her injuries"
    return (
        last in union(words.weak, words.pronouns, words.stating, words.saying)
        or last in words.relatives
        or words.needs_object(last)
    )


def _only_participles(text: str, kept: Sequence[Span], words: TimelineWords) -> bool:
    """Tell whether no predicate is a sure one: all may be participles ("the film, released")."""
    found = [*(bare(text, word) for word in kept), ""]
    verbs = [at for at, word in enumerate(found) if words.is_verb(word)]
    loose = [at for at in verbs if words.is_participle(found[at]) and found[at + 1] in words.details | {""}]
    return bool(verbs) and len(loose) == len(verbs)


def _opens_clause(text: str, word: Span, words: TimelineWords) -> bool:
    return bare(text, word) in union(words.relatives, words.complements)


def faults(text: str, kept: Sequence[Span], words: TimelineWords) -> float:
    """Return how badly words stand alone: 0 is well; the weights order the faults, they are no measure."""
    first = bare(text, kept[0])
    return (
        2.0 * _only_participles(text, kept, words)
        + 6.0 * (not tells(text, kept, words))
        + 5.0 * (first in words.relatives)
        + 2.0 * (first in union(words.dependents, words.links) and not opens_a_clause(text, kept, words))
        + 1.5 * (first in words.possessives or first.endswith(words.suffixes))
        + 2.0 * hangs(text, kept, words)
        + 1.5 * (len(kept) < _FEW)
        + 3.5 * (kept[0].of(text)[0].islower() and words.is_verb(first))
    )
