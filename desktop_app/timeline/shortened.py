"""Shorter ways to say a long sentence: without what only describes its subject."""

import itertools
from collections.abc import Collection, Iterator, Sequence

from desktop_app.article import Span
from desktop_app.languages import union, without
from desktop_app.timeline import predicates
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.words import TimelineWords

_LONG_SUBJECT = 5  # words: longer ones are shortened
_HEAD = 2  # words of a subject that always stay
_NAME = 4  # words: a name, not a description
_PARTING = (",", "--", "–", "—", " - ")
_LISTED = 3  # stretches between commas: more are a list


def of(
    text: str, option: Sequence[Word], time: Span, words: TimelineWords, people: Collection[int] = ()
) -> Iterator[list[Word]]:
    """Yield the words with ever shorter subjects; `people` are the places at which persons are named.

    Left out are, one after the other, the clause that opens the sentence, appositions between commas, relative clauses,
    and what follows a preposition. What holds the time stays: it is told of that.
    """
    inner = _without_enclosed(text, option, time, words)
    if len(inner) < len(option):
        yield inner
    at = predicates.predicate(text, option, words)
    if at <= _LONG_SUBJECT or _asks(option[:at], words):
        return
    subject, rest = list(option[:at]), list(option[at:])
    if name := _last_name(subject, people, words):
        yield name + rest
    for shorten in (_without_opening, _without_appositions, _without_relative, _without_details):
        shorter = shorten(text, subject, words)
        gone = [word for word in subject if word not in shorter]
        if not shorter or not gone:
            continue
        clause = any(word.verb for word in gone) or shorten is _without_appositions
        if clause and shorten is not _without_opening and _holds(subject, gone, rest, time):
            continue
        subject = shorter
        yield subject + rest
        if len(subject) <= _HEAD:
            return


def _asks(subject: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether what looks like a relative clause is a question ("those deciding | who will lead the party")."""
    pairs = itertools.pairwise(subject)
    return bool(words.gerunds) and any(
        one.lowercase and one.small.endswith(words.gerunds) and other.small in words.relatives & words.asking
        for one, other in pairs
    )


def _last_name(subject: Sequence[Word], people: Collection[int], words: TimelineWords) -> list[Word]:
    """Return the name of the person that a title ends with ("The head of trade of Leeds Ada Holt | opened …")."""
    at = next((at for at in range(len(subject) - 1, 0, -1) if subject[at].start in people), 0)
    name = list(subject[at:]) if at else []
    if not 1 < len(name) <= _NAME or not all(word.capital for word in name) or not words.suffixes:
        return []
    small = union(words.coordinators, words.relatives, words.dependents - words.origins)
    return name if small.isdisjoint(word.small for word in subject[max(0, at - _HEAD) : at]) else []


def _holds(subject: Sequence[Word], gone: Sequence[Word], rest: Sequence[Word], time: Span) -> bool:
    """Tell whether the time stands among words left out."""
    behind = next((word.start for word in (*subject, *rest) if word.start > gone[-1].start), gone[-1].end)
    return gone[0].start <= time.start <= gone[-1].end or (gone[-1].end <= time.start < behind != gone[-1].end)


def _stretches(text: str, subject: Sequence[Word]) -> list[list[Word]]:
    """Return what lies between commas and dashes."""
    said = text[min(subject).start : max(subject).end]
    if not any(sign in said for sign in _PARTING):
        return [list(subject)]
    found: list[list[Word]] = [[subject[0]]]
    for previous, word in itertools.pairwise(subject):
        start, end = previous.end - 1, word.start
        plain = end - start == _HEAD and text[start].isalnum()
        if not plain and any(sign in text[start:end] for sign in _PARTING):
            found.append([])
        found[-1].append(word)
    return found


def _without_enclosed(text: str, option: Sequence[Word], time: Span, words: TimelineWords) -> list[Word]:
    """Return words without what stands between a comma and a comma with a predicate behind it."""
    if not option:
        return []
    stretches = _stretches(text, option)
    if _describes_a_name(text, stretches, words):
        stretches = stretches[1:]
    kept = [*stretches[0]]
    stretched = any(word.small in words.temporal for word in kept[: _HEAD + 1])  # "Two months after the vote, …"
    for stretch, behind in itertools.pairwise([*stretches[1:], []]):
        goes_on = any(word.verb for word in behind[:_HEAD])
        tied = bool(behind) and behind[0].small in union(words.links, words.relatives, words.details)
        holds = stretch[0].start <= time.start < (behind[0].start if behind else stretch[-1].end)
        if not goes_on or tied or holds or _opens_alone(kept[0], words) or stretched:
            kept += stretch
    return kept


def without_aside(text: str, option: list[Word], time: Span, words: TimelineWords) -> list[Word]:
    """Return words without the relative clause between a subject and its predicate, where that holds other times.

    So "X, which was built in 1990, closed in 2005" is told as "X closed".
    """
    if words.relatives.isdisjoint([word.small for word in option]):
        return option
    at = next((at for at in range(1, len(option)) if option[at].small in words.relatives), 0)
    if not at or not words.verb_endings or not predicates.has_comma(text, option, at):
        return option
    verb = next((place for place in range(at + 1, len(option)) if option[place].verb), 0)
    ends = (place for place in range(verb + 1, len(option)) if predicates.has_comma(text, option, place))
    end = next((place for place in ends if option[place].verb and option[place].lowercase), 0) if verb else 0
    holds = option[at].start <= time.start < (option[end].start if end else time.end)
    return option if not end or holds else [*option[:at], *option[end:]]


def _opens_alone(first: Word, words: TimelineWords) -> bool:
    """Tell whether a first word opens a clause that has its subject behind its comma ("Against X, the team won")."""
    return first.small in words.dependents or first.verb


def _without_opening(text: str, subject: list[Word], words: TimelineWords) -> list[Word]:
    """Return a subject without the clause before it ("At the meeting, …")."""
    stretches = _stretches(text, subject)
    first = subject[0].small
    opens = first in union(words.dependents, words.links, words.openers) or subject[0].verb
    opens |= predicates.opens_loosely(text, subject, words)
    opens |= len(stretches[0]) > 1 and _is_stretch(subject, words)
    if len(stretches) == 1 or not opens:
        return subject
    rest = stretches[1:]
    if any(word.small in words.dependents for word in stretches[0][-_NAME:]):
        while len(rest) > 1 and all(word.capital for word in rest[0]):
            rest = rest[1:]  # "At the Staples Center, Los Angeles, …"
    return [word for stretch in rest for word in stretch]


def _is_stretch(subject: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with how long before or after something else it was ("Two days before X, …")."""
    return len(subject) > 1 and subject[1].small in without(words.periods, words.leads)


def _without_appositions(text: str, subject: list[Word], words: TimelineWords) -> list[Word]:
    """Return a subject without what stands between commas; of a title and a name the name."""
    stretches = _stretches(text, subject)
    listed = any(stretch[0].small in words.coordinators for stretch in stretches[1:])
    listed |= bool(words.articles) and stretches[-1][0].small in words.pronouns  # "The day after the vote, | I left"
    listed |= bool(words.passives) and len(stretches) > _LISTED
    tied = stretches[-1][0].small in words.indefinite and any(w.small in words.coordinators for w in stretches[-1])
    listed |= bool(words.articles) and tied and text[subject[-1].end - 1] != ","  # "a maid, a cook and a baker | left"
    described = any(word.small in words.relatives for word in stretches[0])
    if len(stretches) == 1 or listed or _opens_alone(subject[0], words) or _is_stretch(subject, words):
        return subject
    if text[subject[-1].end - 1] != "," and not words.articles:  # "In the holidays, X …", "Ketua RT, Budi …"
        placed = any(word.small in words.dependents for word in stretches[0])
        if placed and all(word.capital for stretch in stretches[1:] for word in stretch):
            return stretches[0]  # "Houses in Kamal, Kalideres, West Jakarta burnt"
        return stretches[-1] if _is_name(text, stretches[-1]) else subject
    if words.articles and _goes_on(stretches, words):
        return [*stretches[0], *stretches[-1]]
    enclosed = len(stretches[0]) > _NAME and _is_enclosed_name(text, stretches, words)
    if enclosed or _describes_a_name(text, stretches, words):
        return stretches[1]
    return subject if described else stretches[0]


def _goes_on(stretches: Sequence[Sequence[Word]], words: TimelineWords) -> bool:
    """Tell whether a noun goes on behind the place within it ("a Kent County, Delaware, court commissioner")."""
    last = stretches[-1][0]
    small = union(words.articles, words.relatives, words.dependents, words.coordinators, words.weak)
    placed = len(stretches) > _HEAD and all(word.capital for word in stretches[1])
    noun = last.lowercase and last.small not in small and not words.is_participle(last.small)
    return placed and noun and not last.small.endswith(words.gerunds)


def _describes_a_name(text: str, stretches: Sequence[Sequence[Word]], words: TimelineWords) -> bool:
    """Tell whether the first stretch says what the name behind it is ("The striker of Wening, Budi Santoso, …")."""
    human = bool(words.suffixes) and stretches[0][0].small in union(words.humans, words.former)
    human = human and words.coordinators.isdisjoint(word.small for word in stretches[0])
    return human and len(stretches) > 1 and _is_enclosed_name(text, stretches, words)


def _names(found: Sequence[Word]) -> bool:
    return any(word.capital for word in found)


def _is_enclosed_name(text: str, stretches: Sequence[Sequence[Word]], words: TimelineWords) -> bool:
    """Tell whether a name stands between commas behind a description, and is no place ("X of Leeds, England")."""
    behind = stretches[1]
    small = next((word for word in reversed(stretches[0]) if word.lowercase), stretches[0][0])
    placed = small.small in words.dependents or any(
        word.small in words.dependents for word in stretches[0][-_HEAD - 1 :]
    )
    enclosed = (
        len(stretches) > _HEAD or text[behind[-1].end - 1] in ",)" or text[behind[-1].end : behind[-1].end + 2] == " ("
    )
    return _is_name(text, behind) and enclosed and not placed


def _is_name(text: str, stretch: Sequence[Word]) -> bool:
    return 1 < len(stretch) <= _NAME + 1 and all(word.capital or word.of(text)[0].isdecimal() for word in stretch)


def _without_relative(text: str, subject: list[Word], words: TimelineWords) -> list[Word]:
    """Return a subject without its relative clause."""
    relatives = union(words.relatives, words.restrictive)
    at = next((at for at in range(1, len(subject)) if subject[at].small in relatives), 0)
    if words.suffixes and any(word.small in words.quantifiers for word in subject[:_HEAD]):
        return subject  # "salah satu warga | yang …"
    while at > _HEAD and words.is_participle(subject[at - 1].small):
        at -= 1  # "students | opposed to the rule"
    while at > 1 and subject[at - 1].small in words.coordinators:
        at -= 1  # "X | atau yang disebut Y"
    gaps = range(len(subject) - 1, at + 1, -1) if words.articles and at else ()
    behind = next((gap for gap in gaps if predicates.has_comma(text, subject, gap)), len(subject))
    return [*subject[:at], *subject[behind:]] if at else subject  # "the bakers, who live in Hull, | claim that …"


def _without_details(text: str, subject: list[Word], words: TimelineWords) -> list[Word]:
    """Return a long subject without what follows a preposition behind its noun."""
    first = [word.small for word in subject[:_HEAD]]
    loose = bool(words.gerunds) and first[0].endswith(words.gerunds) and first[-1] in words.infinitives  # "trying to …"
    if loose or len(subject) <= _LONG_SUBJECT or subject[0].small in words.dependents or _is_stretch(subject, words):
        return subject
    if any(word.small in words.complements for word in subject):
        return subject  # "Ada kabar | bahwa X …"
    opening = without(union(words.details, words.dependents), words.binding)
    named = next((at for at, word in enumerate(subject) if word.small in opening or not word.capital), 0)
    if (
        words.articles and subject[named].small not in words.coordinators
    ):  # "X United | and its captain", not "the cold | and dark night"
        opening = without(opening, words.coordinators)
    if words.suffixes:
        opening = without(opening, words.coordinators)  # "98 kasus | atau 43 persen"
    ends = (at for at in range(_HEAD, len(subject)) if subject[at].small in opening)
    told = (at for at in ends if words.is_participle(subject[at - 1].small) or not _leads_on(subject, at, words))
    at = next((at for at in told if not _joins_names(subject, at, words)), 0)
    if words.verb_endings and any(word.small in without(words.temporal, words.leads) for word in subject[at:]):
        return subject  # "England face Wales while Spain | have won"
    if at and subject[at - 1].of(text)[0].isdecimal():
        return subject  # "10 of 17 provinces"
    if words.transitive and _names(subject[at:]) and not _names(subject[1:at]):
        return subject  # "most of the coast | of Java"
    bound = words.articles or subject[at].small in words.agents
    if at > _HEAD - 1 and bound and words.may_be_participle(subject[at - 1].small):
        at -= 1  # "letters written | by X", "a video shown | inside the court"
    return subject[:at] if at else subject


def _leads_on(subject: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether "to" is no infinitive but belongs to the word before it ("somebody close | to the board")."""
    behind = subject[at + 1] if at + 1 < len(subject) else None
    return subject[at].small in words.infinitives and not (behind and behind.verb)


def _joins_names(subject: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether a conjunction stands within a name or a title ("Kepala Bidang Hukum | dan Kerja Sama")."""
    tied = bool(words.suffixes) and subject[at].small in words.coordinators and 0 < at < len(subject) - 1
    return tied and subject[at - 1].capital and subject[at + 1].capital
