"""How words end: whether a phrase ends with them, or only its beginning is left."""

from collections.abc import Sequence

from desktop_app.languages import union
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.words import TimelineWords

_STOPS = frozenset(".!”")
_SIGNS = frozenset(".,;!?")
_ADJECTIVE = 2  # words behind a relative pronoun that need no verb ("yang tercepat")
_NEXT_WORD = 12  # code points
_ASKED = 3  # words behind which an asking one does not reach ("what it was")


def hangs(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words end in the middle of a phrase, or with a clause of which only the beginning is left."""
    last = kept[-1].small
    if last.endswith(words.owning) and not words.is_verb(last):
        return True
    if _wants_more(text, kept, words) or _says_nothing(kept, words) or _ends_with_its_day(kept, words):
        return True
    if words.suffixes and _opens_twice(kept, words):
        return True
    if words.articles and _asks_nothing(kept, words):
        return True
    named = is_part_of_name(kept, len(kept) - 1)  # "hubungan yang erat dengan Partai Melati"
    openers = words.complements if named else union(words.relatives, words.complements)
    if openers.isdisjoint([word.small for word in kept]):
        return False
    opener = next((at for at in range(len(kept) - 1, 0, -1) if kept[at].small in openers), 0)
    tail = kept[opener + 1 :] if opener else ()
    brief = kept[opener].small in words.relatives and 0 < len(tail) <= _ADJECTIVE and tail[-1].small not in words.counts
    bound = words.infinitives | (words.coordinators if words.articles else frozenset())
    told = any(
        word.verb and word.lowercase and not (words.articles and at and tail[at - 1].small in bound)
        for at, word in enumerate(tail)
    )
    return opener > 0 and not brief and not told  # "… says that her injuries"


def _wants_more(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a last word needs another one: a small word, a verb without its object."""
    # "Jawa Tengah", where "tengah" alone is a word of tense; "shock set in"
    whole = is_part_of_name(kept, len(kept) - 1) or is_particle(text, kept, words)
    if whole or helps_no_other(text, kept[-1], words) or is_object(text, kept, words):
        return False
    last = kept[-1].small
    if words.suffixes and len(kept) > 1 and last in words.presenting and kept[-2].of(text)[-1] == ",":
        return True  # "…, ada | yang harus pergi"
    if words.suffixes and len(kept) > 1 and last in words.pronouns and last not in words.nominative:  # "membantu kami"
        before = kept[-2].small
        return before in union(words.weak, words.dependents, words.links, words.complements, words.relatives)
    if last in union(words.weak, words.pronouns, words.stating, words.relatives) or words.needs_object(last):
        return True
    if last in words.thirds and len(kept) > 1 and kept[-2].small in words.asking:
        return True  # "nobody knew what it | was"
    helped = bool(words.verb_endings) and (len(kept) == 1 or kept[-2].verb or last in words.intransitive)  # "was found"
    wants = last in words.unfinished and not helped and (kept[-1].verb or bool(words.transitive))
    return wants or (last in words.saying and last not in words.verbs)


def _ends_with_its_day(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words end with the day that a noun behind it has ("has a May 6, 2016, | release date")."""
    at = len(kept)
    while at and (kept[at - 1].small.isdecimal() or kept[at - 1].small in words.months):
        at -= 1
    opened = 0 < at < len(kept) and kept[at - 1].small in words.indefinite
    return opened and any(word.small in words.months for word in kept[at:])


def _opens_twice(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether of a clause that two conjunctions open no verb is left ("ditunda karena saat rapat").

    In "tahun lalu karena hujan" there is but one.
    """
    opens, inner = union(words.links, words.temporal), words.temporal
    pairs = (at for at in range(len(kept) - 1, 1, -1) if kept[at].small in inner and kept[at - 1].small in opens)
    at = next(pairs, 0)
    told = any(word.verb for word in kept[at + 1 :]) or (at > 1 and kept[at - 2].small in words.periods)
    return at > 0 and not told


def _asks_nothing(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether of an asking clause behind a verb no verb is left ("know what those mills")."""
    at = next((at for at in range(len(kept) - 1, 0, -1) if kept[at].small in words.asking), 0)
    return at > 0 and kept[at - 1].verb and not any(word.verb for word in kept[at:])


def _says_nothing(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether of what is said with an event only the beginning is left ("responded by saying his refusal")."""
    if not words.gerunds or words.stating.isdisjoint([word.small for word in kept]):
        return False
    says = (
        at
        for at in range(len(kept) - 1, 0, -1)
        if kept[at].small in words.stating
        and kept[at].small.endswith(words.gerunds)
        and words.articles.isdisjoint(word.small for word in kept[max(0, at - 2) : at])  # "its orange warning"
    )
    at = next(says, 0)
    return at > 0 and not any(word.verb for word in kept[at + 1 :])


def is_particle(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words end with a preposition that belongs to their verb: its clause ends there ("shock set in.")."""
    if not words.verb_endings:
        return False
    last = kept[-1]
    ends = text[last.end - 1] in _SIGNS or text[last.end : last.end + 1] in _SIGNS
    behind = text[last.end : last.end + _NEXT_WORD].split()[:1]
    ends |= behind[:1] != [] and behind[0] in words.now  # "what it is now"
    ends |= (
        len(kept) > 1 and kept[-2].verb and behind[:1] != [] and behind[0] in words.leads | words.nearing
    )  # "took over | in 2021"
    small = last.small
    asked = small in words.copulas and any(word.small in words.asking for word in kept[-_ASKED:])  # "what it was."
    return ends and (asked or small in union(words.leads, words.particles))


def is_object(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words end with a possessive that is an object here: no noun follows ("the injuries hurt her in")."""
    last = kept[-1]
    if last.small not in words.hearers or last.small not in words.possessives:
        return False
    behind = text[last.end : last.end + _NEXT_WORD].split()[:1]
    ends = text[last.end - 1] in _SIGNS or (behind != [] and behind[0] in words.leads - words.approximate)
    governs = len(kept) > 1 and (kept[-2].verb or kept[-2].small in words.dependents)
    return ends and governs


def is_part_of_name(kept: Sequence[Word], at: int) -> bool:
    """Tell whether the word at an index has a capital, as the one before it has."""
    return at > 0 and kept[at].capital and kept[at - 1].capital


def helps_no_other(text: str, last: Word, words: TimelineWords) -> bool:
    """Tell whether a verb that else helps another one ends its sentence ("Upayanya tidak | berhasil.")."""
    return last.verb and last.small in words.weak and last.of(text)[-1] in _STOPS
