"""What words lack that should tell something alone: a subject, an object, the time that a clause of theirs told."""

import itertools
from collections.abc import Sequence

from desktop_app.languages import union, without
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.predicates import LEFT_OUT, STEM, first_comma, has_comma, opens_loosely, predicate
from desktop_app.timeline.words import TimelineWords

_BRIEF = 7  # words: so few that end with a pronoun do not tell what it means
_FEW = 3  # words: fewer seldom tell what happened


def a_subject(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words begin with a participle and have no clause behind a comma ("Being held to a draw")."""
    first = kept[0].small
    if words.suffixes and any(word.small in words.temporal for word in kept[1:_FEW]):
        gap = first_comma(text, kept)
        return gap > 0 and kept[gap].verb and kept[gap].lowercase  # "Two months after the vote, left for Leeds"
    if words.verb_endings and _opens_with_adverb(text, kept, words):
        return True
    opens = kept[0].lowercase or first in words.absolute  # "Having been driven to Hull"
    gerund = opens and len(first) > STEM and first.endswith(words.gerunds)
    loose = words.is_participle(first) or (kept[0].lowercase and first in words.participles)
    return (gerund or loose) and not (opens_loosely(text, kept, words) and not _goes_on(text, kept))


def _goes_on(text: str, kept: Sequence[Word]) -> bool:
    """Tell whether a predicate stands right behind the first comma ("Serving her second term, | led the council")."""
    at = first_comma(text, kept)
    return at > 0 and kept[at].verb and kept[at].lowercase


def _opens_with_adverb(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether adverbs stand where a subject should ("first went to Leeds", "most notably when …")."""
    small = union(words.adverbials, words.degrees)
    loose = itertools.takewhile(lambda word: word.small in small or word.small.endswith(words.adverbs), kept)
    at = sum(1 for _ in loose)
    if not 0 < at < len(kept):
        return False
    bare = words.degrees.isdisjoint(word.small for word in kept[:at])  # "more were killed"
    if bare and kept[0].lowercase and len(kept[at].small) > STEM and kept[at].small.endswith(words.gerunds):
        return True  # "first declining to say so"
    return kept[at].small in without(words.temporal, words.leads) or (bare and predicate(text, kept, words) == at)


def its_when(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a clause within ended with a time that was left out, and told only that ("X masih [sebulan], Y")."""
    inner, small = False, without(words.weak, words.equating)
    for one, other in itertools.pairwise(kept):
        inner |= one.small in words.relatives
        if other.start - one.end < LEFT_OUT or not one.lowercase:
            continue
        if inner and other.verb and words.needs_object(one.small):
            return True  # "yang menjalani [tahun itu] mengalami …"
        if one.small in small:
            between = text[one.end : other.start].rstrip()
            if between.endswith(",") and not between.startswith(","):
                return True
    return False


def _has_its_object_before(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a speaker's passive ends words behind who acts: its object was before ("…, kami akan serahkan")."""
    last = kept[-1].small
    bare = any(last.endswith(end) for _, end in words.transitive if end[1:]) and not last.startswith(words.passives)
    bare = bare and not any(last.startswith(begin) for begin, _ in words.transitive)
    if not bare:
        return False
    small = union(words.future, words.past, words.weak)
    at = next((at for at in range(len(kept) - 2, -1, -1) if kept[at].small not in small), 0)
    return kept[at].small in words.pronouns and (at == 0 or has_comma(text, kept, at))


def an_object(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether the object of a verb was told of before ("we approved it")."""
    if len(kept) <= _BRIEF and not words.suffixes and kept[-1].small in words.thirds:
        return not any(word.small in words.leads for word in kept)
    if words.suffixes and _has_its_object_before(text, kept, words):
        return True
    for at, word in enumerate(kept):
        said = word.small
        if said.endswith(words.suffixes) and any(said.startswith(begin) for begin, _ in words.transitive):
            small = union(words.pronouns, words.weak, words.openers, words.links, words.verbs, words.future)
            small = union(small, words.infinitives)
            start = max(predicate(text, kept[:at], words), 0)
            ends = at + 1 == len(kept) or kept[at + 1].small in words.details  # else a noun: "meningkatnya angka"
            return (
                bool(at)
                and ends
                and words.is_verb(said)
                and all(one.small in small or one.verb for one in kept[start:at])
            )
    return False
