"""Which words of a sentence may tell what happened at a time: its own clause, with others, or the main one."""

import itertools
from collections.abc import Collection, Iterator, Sequence

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import coordinated, openings, predicates, relatives, shortened, subjects
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.relatives import BRIEF, MIN_WORDS, NAME_WORDS, NOUN
from desktop_app.timeline.words import TimelineWords

_QUOTE_MARKS = ("”", '"', "’’", "''")
_ENOUGH = 6  # words: shorter labels take in the next clause
_LONGEST = 60  # words of an option: far more than a label holds
_TOLD = 5  # words: fewer tell of nobody unless they begin with a name
_SHORT = 14  # words: a sentence that a label holds


def of(text: str, telling: Sequence[Clause], own: Clause, time: Span, words: TimelineWords) -> Iterator[list[Word]]:
    """Yield what may tell of a time that stands in the clause `own`, what tells it best first."""
    found: list[list[Word]] = []
    inside = any(word.start < time.start and word.small in words.relatives for word in own.words)
    told = predicates.tells(text, _words(telling), words)
    for option in _options(text, telling, own, time, words):
        form = option[:_LONGEST]
        if form and form not in found:
            found.append(form)
            yield form
        bare_form = relatives.without_relative(text, form, words) if form and (inside or not told) else []
        if bare_form and bare_form not in found:
            found.append(bare_form)
            yield bare_form


def shorter(
    text: str, options: Sequence[Sequence[Word]], time: Span, words: TimelineWords, people: Collection[int] = ()
) -> Iterator[list[Word]]:
    """Yield the same with shorter subjects, where they are long; `people` are the places at which persons are named."""
    for option in options:
        yield from shortened.of(text, option, time, words, people)


def _options(
    text: str, telling: Sequence[Clause], own: Clause, time: Span, words: TimelineWords
) -> Iterator[list[Word]]:
    yield openings.of_the_time(text, telling, own, words)
    whole = _words(telling)
    yield relatives.of_who_speaks(text, own, time, words)
    single = relatives.of_the_time(text, own, time, words) if own in telling else []
    if words.articles and own.words and own.words[0].small in union(words.indefinite, words.anaphoric):
        single = relatives.of_the_named(telling, own, single, time, words)
    if words.articles or len(whole) > _SHORT or any(word.capital for word in single[:NAME_WORDS]):
        yield _named_enough(single)
    before, after = _beside(text, telling, own, words)
    placed = bool(before) and _is_place(own) and not _goes_on(after, words)
    placed |= _ends_a_place(text, before, own, words)
    tied = _behind_a_tie(telling, own, before, after, words)
    yield tied or (_words([*before, own]) if placed else _chosen(text, telling, own, (before, after), words))
    if tied and not own.words:
        return  # what stands before "but, a year later, …" happened at another time
    yield _circumstance(own, after, time, words)
    if words.articles and own.words and own.words[0].small in words.places and own.words[1:2] != ():
        yield list(own.words[1:])  # "Hull, where | a ferry sank in May, …"
    holder = own if own.words else next((part for part in reversed(telling) if part.span.end <= own.span.start), own)
    if text[holder.span.start : holder.span.end].rstrip().endswith(_QUOTE_MARKS):
        holder = own  # "… because it rained," said X on Monday
    yield coordinated.with_own_subject(text, own, time, words)
    yield of_its_clause(text, holder, subjects.opening(text, telling[0], words) if telling else (), time, words)
    main = next(
        (
            at
            for at, part in enumerate(telling)
            if _is_described(telling, at, words) or (not _hangs(text, part, words) and not (at and _is_place(part)))
        ),
        0,
    )
    if main and words.articles and _ends_a_list(text, telling[:main], telling[main], words):
        main = 0  # "126 local, | state and other bakers died"
    at = next((at for at, part in enumerate(telling) if part is own), -1)
    listed = at > 0 and _ends_a_list(text, telling[:at], own, words)
    if at >= 0 and not listed and not _ends_a_relative(text, telling[:at], own, words):
        yield _words(telling[at + (_is_place(own) and bool(before) and bool(after)) :])
        apart = _is_place(own) or _is_tied(own, words)
        apart = apart or (
            bool(words.suffixes) and predicates.predicate(text, own.words, words) > 1
        )  # a subject of its own
        if (predicates.tells(text, telling[main].words, words) and not _is_place(own)) or not apart:
            yield _words([telling[main], own])
    yield _words(telling)
    weighing = [part for part in telling if (part is own and not _is_place(own)) or _weighs(text, part, telling, words)]
    weighing = list(telling) if _parts_a_list(telling, weighing, words) else weighing
    if not (before and own in weighing and before[-1] not in weighing and _is_relative(before[-1], words)):
        yield _words(weighing)
    yield _words(telling[main:])
    yield grown((), telling[main:], words)


def _is_described(telling: Sequence[Clause], at: int, words: TimelineWords) -> bool:
    """Tell whether a clause is a full name, and the next one tells who that is ("Ada Holt, | mayor of Hull, left")."""
    name = telling[at].words
    if not words.articles or at + 2 >= len(telling) or len(name) != BRIEF or not all(word.capital for word in name):
        return False
    behind = telling[at + 1].words
    told = bool(behind) and behind[0].lowercase and not behind[0].verb
    small = union(words.dependents, words.links, words.coordinators, words.relatives)
    return told and behind[0].small not in small and not any(word.verb for word in behind)


def _ends_a_relative(text: str, before: Sequence[Clause], own: Clause, words: TimelineWords) -> bool:
    """Tell whether the predicate of a clause is that of a subject before it ("warga yang tinggal di X, Y pergi")."""
    opening = _words(before)
    open_ended = any(word.small in words.relatives for word in opening) and not predicates.tells(text, opening, words)
    return open_ended and predicates.predicate(text, own.words, words) > 0


def _ends_a_list(text: str, before: Sequence[Clause], own: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause is the end of a subject ("Schools, clinics and | roads were built in 2017")."""
    if not before or not own.words:
        return False
    if words.articles:
        return subjects.goes_on_listing(before, own, words) and not predicates.tells(text, _words(before), words)
    if own.words[0].small not in words.coordinators or not words.transitive:
        return False
    brief = len(before) > 1 and 0 < len(before[-1].words) < MIN_WORDS
    if brief and not predicates.tells(text, before[-1].words, words):
        return True  # "X mengatakan beras, bawang merah, | dan cabai aman"
    return not predicates.tells(text, _words(before), words)


def _is_place(own: Clause) -> bool:
    """Tell whether a clause is only a name between commas ("…, Central Jakarta, on Monday")."""
    return 0 < len(own.words) <= NOUN and all(word.capital for word in own.words)


def _ends_a_place(text: str, before: Sequence[Clause], own: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause opens with the end of a place, its subject before ("A man of Hull, England | was shot")."""
    name = next((at for at, word in enumerate(own.words) if not word.capital), 0)
    if not words.articles or len(before) != 1 or not 0 < name <= BRIEF or not own.words[name].verb:
        return False
    near = before[0].words[-NAME_WORDS - 1 :]
    placed = len(near) > BRIEF and near[-1].capital and any(word.small in words.adnominal for word in near[:-1])
    return placed and not predicates.tells(text, before[0].words, words)


def _is_tied(own: Clause, words: TimelineWords) -> bool:
    return bool(own.words) and own.words[0].small in union(words.links, words.coordinators)


def _words(parts: Sequence[Clause]) -> list[Word]:
    found: list[Word] = []
    last = -1
    for part in parts:
        if part.span.start <= last:
            break  # not in order, or the same one again
        last = part.span.start
        found += part.words
    else:
        return found
    return [word for part in sorted({part.span: part for part in parts}.items()) for word in part[1].words]


def _is_relative(part: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause is a relative one, to which what follows may belong."""
    return bool(part.words) and part.words[0].small in words.relatives


def _weighs(text: str, part: Clause, telling: Sequence[Clause], words: TimelineWords) -> bool:
    """Tell whether a clause is more than an apposition: it opens the sentence or has a predicate."""
    return part is telling[0] or predicates.tells(text, part.words, words)


def _parts_a_list(telling: Sequence[Clause], left: Sequence[Clause], words: TimelineWords) -> bool:
    """Tell whether some clauses open with the rest of a list that is left out ("rivals, | friends and kin fled")."""
    for before, part in itertools.pairwise(telling):
        listed = part.words[:1] != () and part.words[0].lowercase and bool(words.articles)
        if listed and before not in left and part in left and part.words[1:2] != ():
            return part.words[1].small in words.coordinators
    return False


def _circumstance(own: Clause, after: Sequence[Clause], time: Span, words: TimelineWords) -> list[Word]:
    """Return the clause that a conjunction right behind the time opens ("… this month when the senators signed")."""
    behind = own.behind(time)
    if not behind and after and after[0].span.start == own.span.end:
        behind = [word for word in after[0].words if after[0].words[0].small not in words.leads]
    return behind[1:] if behind and behind[0].small in words.circumstances else []


def _named_enough(option: list[Word]) -> list[Word]:
    """Return an option that says of whom or what it tells: "The events started" does not."""
    return option if len(option) >= _TOLD or all(word.capital for word in option[:2]) else []


def of_its_clause(text: str, own: Clause, subject: Sequence[Word], time: Span, words: TimelineWords) -> list[Word]:
    """Return the clause that a conjunction before the time opens ("… since he came in 2014"), with its subject."""
    before = own.before(time)
    opens = (at for at in range(len(before) - 1, 0, -1) if before[at].small in words.temporal)
    at = next((at for at in opens if not _is_doubled(before, at, words)), 0)
    joined = [
        place
        for place in range(at + 1, len(before) - 1)
        if before[place].small in _joints(words) and subjects.is_lower_verb(before[place + 1])
    ]
    if joined and words.articles and _is_passive(before[: joined[-1]], before[joined[-1] + 1], words):
        joined = []  # "two men were robbed and shot"
    if joined and words.suffixes and _is_within_another(before[at + 1 : joined[-1]], words):
        joined = []
    inner = any(word.small in words.complements for word in before)  # "ruled that X may go and is late"
    if (
        joined
        and not inner
        and not (words.articles and any(word.small in words.relatives for word in before[: joined[-1]]))
        and own.span.covers(time)
        and len(before) - joined[-1] > MIN_WORDS
        and 0 < len(subject) <= _ENOUGH
        and not subjects.suffers(before[: joined[-1]], before[joined[-1] + 1 :], words)
    ):
        # "The club lost points and faces a hearing on Monday"
        inner_clause = before[at + 1 : joined[-1]] if at else []
        told = any(word.verb for word in inner_clause)
        own_time = (word for word in own.words if word.touches(time))
        if inner_subject := subjects.of_what_is_said(text, before[: joined[-1]], before[joined[-1] + 1], words):
            subject = inner_subject
        return [*(subjects.own(text, inner_clause) if told else subject), *before[joined[-1] + 1 :], *own_time]
    clause = before[at + 1 :]
    clause += [word for word in own.words if word.touches(time)] if clause and words.suffixes else []
    if not at or len(clause) < BRIEF or not predicates.tells(text, clause, words):
        return []
    if not clause[0].verb and not _opens_with_adverbs(text, clause, words):
        rest = coordinated.object_of(text, own, time, words)
        return [*clause, *rest] if len(clause) + len(rest) <= _SHORT else clause
    if any(word.small in words.relatives for word in before[:at]) or openings.only_is(own.words[len(subject) :], words):
        return []  # whose predicate is it? "Hal itu terjadi sebelum mengikuti …"
    if words.transitive and at > len(subject) and _may_be_subject(before[at - 1], words):
        return []  # "Sri menilai sejak …", "meniru Rahmat ketika …"
    return [*subject, *clause] if 0 < len(subject) <= _ENOUGH else []


def _is_within_another(before: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a further predicate behind some words goes on with an inner one, whose subject is another.

    So it is in "belum berencana untuk maju atau …", "melarang warga mudik dan …", "tugasnya adalah mereka pergi dan …".
    """
    opens = union(words.infinitives, words.causing, words.equating)
    return any(word.small in opens for word in before)


def _is_doubled(before: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether a word only compares, with the same one beside the next ("as soon as possible")."""
    near = [*before[max(0, at - BRIEF) : at], *before[at + 1 : at + 1 + BRIEF]]
    counted = at + 1 < len(before) and before[at + 1].small[:1].isdecimal()  # "as many as | 90 men"
    return bool(words.articles) and not counted and any(word.small == before[at].small for word in near)


def _joints(words: TimelineWords) -> frozenset[str]:
    return union(words.coordinators, words.adversatives) if words.articles else words.coordinators


def _is_passive(before: Sequence[Word], joined: Word, words: TimelineWords) -> bool:
    """Tell whether a verb behind a conjunction shares the auxiliary of the passive before it."""
    shared = words.is_participle(joined.small) or joined.small in words.participles
    near = [word.small for word in before[-BRIEF:]]
    return shared and len(near) == BRIEF and near[0] in words.copulas and words.is_participle(near[1])


def _opens_with_adverbs(text: str, clause: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether only words of how often and how stand before the verb of a clause ("beberapa kali dikalahkan")."""
    small = union(words.weak, words.adverbials, words.counts, words.periods)
    first = clause[: predicates.predicate(text, clause, words)]
    return bool(words.suffixes) and bool(first) and all(word.small in small for word in first)


def _may_be_subject(word: Word, words: TimelineWords) -> bool:
    """Tell whether what stands before a conjunction makes another the subject behind it: a name, a verb of saying."""
    return word.capital or word.small in words.stating


def _beside(
    text: str, telling: Sequence[Clause], own: Clause, words: TimelineWords
) -> tuple[list[Clause], list[Clause]]:
    """Return the clauses before and behind one that tell of it; none behind the colon of one that tells all."""
    before = [part for part in telling if part.span.end <= own.span.start]
    if own.span.of(text).rstrip().endswith((":", ";")) and predicates.tells(text, own.words, words):
        return before, []
    return before, [part for part in telling if part.span.start >= own.span.end]


def _chosen(
    text: str,
    telling: Sequence[Clause],
    own: Clause,
    beside: tuple[Sequence[Clause], Sequence[Clause]],
    words: TimelineWords,
) -> list[Word]:
    """Return the words of the clause that holds the time, or of the main clause beside it."""
    before, after = beside
    alone = _second_predicate(text, before, own, words) if own in telling else []
    if alone or _ends_a_relative(text, before, own, words) or _ends_a_list(text, before, own, words):
        return alone
    if own in telling and (len(own.words) >= MIN_WORDS or _is_brief(text, own) or _is_bare_relative(own, words)):
        if own.words[0].small in words.relatives and before:
            listed = bool(before[-1].words) and (before[-1].words[0]).small in words.coordinators
            listed = listed and not (words.articles and all(word.capital for word in before[-1].words[1:]))
            named = [] if listed else relatives.named_before(text, before, words)
            named = named if listed or named else relatives.head(text, before[-1], own, words)
            objects = own.words[1].small in union(words.pronouns, words.articles) or own.words[1].capital
            objects |= bool(words.articles) and relatives.has_own_subject(own.words[1:], words)
            return [] if objects or not named else named + list(own.words[1:])
        hangs = _hangs(text, own, words)
        if hangs and not before and after and not _hangs(text, after[0], words):
            return grown((), after, words)
        if not hangs or not before:
            joined = subjects.is_joined(own, words)
            subject = subjects.of(text, own, before, words)
            return subject + grown(own.words[1:] if joined and subject else own.words, after, words)
    if before and not (after and _hangs(text, before[0], words)):
        told = [word for part in [*before, own] if part in telling for word in part.words]
        return told + (grown((), after[:1], words) if not own.words and _goes_on(after, words) else [])
    return grown(own.words if own in telling and not after else (), after, words)


def _behind_a_tie(
    telling: Sequence[Clause], own: Clause, before: Sequence[Clause], after: Sequence[Clause], words: TimelineWords
) -> list[Word]:
    """Return what stands behind words that only tie a clause to those before it ("…, France | but by May …")."""
    ties = union(words.links, words.coordinators, words.adversatives)
    if before and after and not own.words and words.articles:
        joins = before[-1].words != () and before[-1].words[-1].small in words.coordinators | words.adversatives
        return grown((), after, words) if joins else []  # "… and, a year later, Holt left"
    if not before or not own.words:
        return []
    if after and all(word.small in ties for word in own.words):
        return grown((), after, words)  # "…, but in May, Holt left"
    place = next((at for at, word in enumerate(own.words[: NAME_WORDS + 1]) if not word.capital), 0)
    tied = place and own in telling and own.words[place].small in words.adversatives
    return grown(own.words[place + 1 :], after, words) if tied else []


def _second_predicate(text: str, before: Sequence[Clause], own: Clause, words: TimelineWords) -> list[Word]:
    """Return a predicate of one word with the subject before it ("The arena was built in 2014 and opened in 2016")."""
    joined = len(own.words) == BRIEF and subjects.is_joined(own, words)
    subject = subjects.of(text, own, before, words) if joined else []
    return [*subject, own.words[-1]] if subject else []


def _goes_on(after: Sequence[Clause], words: TimelineWords) -> bool:
    """Tell whether the predicate stands behind a time between commas ("The fair, Sunday, drew crowds")."""
    first = after[0].words[0] if after and after[0].words else None
    if first is None or not first.lowercase:
        return False
    return first.small not in union(words.links, words.dependents, words.relatives)


def _is_bare_relative(own: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause is only "which" and a verb without an object ("the shooting, which occurred (in May)")."""
    bare = bool(words.articles) and len(own.words) == BRIEF and own.words[0].small in words.enclosing
    return bare and own.words[1].small in union(words.intransitive, words.befalling)


def _is_brief(text: str, own: Clause) -> bool:
    """Tell whether a clause of two words has a name and a verb ("X resigned")."""
    return len(own.words) == MIN_WORDS - 1 and own.words[0].capital and own.words[1].of(text).islower()


def _hangs(text: str, part: Clause, words: TimelineWords) -> bool:
    """Tell whether a clause needs the one before it: it is short, or begins like the end of a sentence."""
    first = part.words[0].small if part.words else ""
    return (
        (len(part.words) < MIN_WORDS and not _is_brief(text, part))
        or first in words.dependents
        or first in words.relatives
        or (bool(part.words) and part.words[0].lowercase and words.is_participle(first))
    )


def grown(own: Sequence[Word], after: Sequence[Clause], words: TimelineWords) -> list[Word]:
    """Return the words of a clause, and of those after it while they are few, up to a conjunction."""
    grown = list(own)
    for part in after:
        last = next((word.small for word in reversed(grown) if word.small), "")
        enough = len(grown) >= _ENOUGH and last not in words.binding  # "proclaimed the goal of …"
        if enough or (grown and part.words and part.words[0].small in words.links):
            break
        grown += part.words
    return grown
