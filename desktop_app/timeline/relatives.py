"""Relative clauses, told of the noun before them: "… the bus that crashed on Monday"."""

import itertools
from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import shared, union, without
from desktop_app.timeline import attributive, predicates
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.clauses import Clause, Word
from desktop_app.timeline.words import TimelineWords

MIN_WORDS = 3
BRIEF = 2  # words of a clause with a verb
NAME_WORDS = 3
NOUN = 6  # words: a noun with its article
_GAP = 8  # code points between a comma and the word behind it
_PARTICLE = 3  # letters of small words within a foreign name ("des")


def of_the_time(text: str, own: Clause, time: Span, words: TimelineWords) -> list[Word]:
    """Return the relative clause that holds the time, told of its noun ("… the bus that crashed on Monday")."""
    relatives = union(words.relatives, words.restrictive)
    if relatives.isdisjoint([word.small for word in own.words]):
        return []
    before = own.before(time)
    at = next((at for at in range(len(before) - 1, 0, -1) if before[at].small in relatives), 0)
    nested = any(word.small in words.relatives for word in before[max(0, at - NOUN) : at])
    nested = nested and not any(word.small in words.held for word in before[at + 1 :])
    nested = nested and not _is_of_a_name(before, at, words)
    parted = at and before[at - 1].small in words.binding  # "four of which"
    cut = at and not before[at].small.isalpha() and any(word.small in words.copulas for word in before[at + 1 : at + 2])
    if not at or cut or nested or parted or _says_which(before[:at], words) or has_own_subject(before[at + 1 :], words):
        return []  # "who's been there", "berkas yang diberikan lembaga yang …": of which of them?
    if at + 1 == len(before):  # "the campaign that now goes on in Europe"
        behind = own.behind(time)
        equal = words.suffixes and any(word.small in words.equating for word in behind)  # "yang kini sulit ialah …"
        told = len(behind) >= MIN_WORDS and behind[0].verb and not equal
        behind = behind[: _end_of_relative(text, behind, words)]
        return [*_last_noun(text, before[:at], words), *behind] if told else []
    verbs = [place for place in range(at + 1, len(before)) if before[place].verb]
    closed = bool(words.passives) and before[-1].small in words.demonstratives  # "yang dituju aplikasi ini | kini …"
    near = at + BRIEF + (before[at + 1].small in words.qualities)  # "yang | pertama kali dirilis"
    if not verbs or verbs[0] > near or verbs[-1] - verbs[0] >= len(verbs) or before[at + 1].small in words.degrees:
        return []  # none, or already the predicate behind the clause
    pairs = itertools.pairwise(before[at + 1 :])
    if any(two.small in words.abilities and one.verb and one.small not in words.weak for one, two in pairs):
        return []  # "warga yang merasa sakit | bisa berobat"
    noun = _occasion if any(word.small in words.held for word in before[at + 1 :]) else _last_noun
    head = noun(text, before[:at], words)
    return [*head, *before[at + 1 :]] if not closed and _names_what(head, before[at - 1], words) else []


def _is_of_a_name(before: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether the relative clause at an index can only be that of the name before it ("… Dinas Pasar yang lahir").

    What is done to something may be told of an earlier noun.
    """
    named = bool(words.suffixes) and at > BRIEF and all(word.capital for word in before[at - BRIEF : at])
    return named and not any(word.verb and word.small.startswith(words.passives) for word in before[at + 1 :])


def of_who_speaks(text: str, own: Clause, time: Span, words: TimelineWords) -> list[Word]:
    """Return what a time tells of who says something ("kata Sri yang | kini | memimpin Koperasi Wening")."""
    before = own.before(time)
    if not words.suffixes or before[-1:] == [] or before[-1].small not in words.relatives:
        return []
    told = of_the_time(text, own, time, words)
    told = told[1:] if told and told[0].small in words.attributions else told  # "Menurut | Sri yang kini …"
    return told if len(told) > NAME_WORDS and told[0].capital else []


def of_the_named(
    telling: Sequence[Clause], own: Clause, single: list[Word], time: Span, words: TimelineWords
) -> list[Word]:
    """Return a relative clause told of the name before its noun ("Ada Holt, | a baker who …")."""
    before = [part for part in telling if part.span.end == own.span.start]
    if not before or not 1 < len(before[0].words) <= NAME_WORDS + 1 or before[0] is not telling[0]:
        return single
    at = next((at for at, word in enumerate(own.words[:-1]) if word.small in words.relatives), 0)
    told = at and own.words[at].small.isalpha() and own.words[at].end <= time.start and own.words[at + 1].verb
    if not told or not all(word.capital for word in before[0].words):
        return single
    return [*before[0].words, *own.words[at + 1 :]]


def _names_what(head: Sequence[Word], last: Word, words: TimelineWords) -> bool:
    """Tell whether the noun of a relative clause says what it tells of: no amount, nobody, nor how it is known."""
    if not head or not words.amounts.isdisjoint((head[0].small, last.small)):
        return False  # "jumlah kapal yang berlayar"
    if head[0].small in words.findings:
        return False  # "informasi yang diperoleh"
    return len(head) > 1 or head[0].small not in words.humans or not head[0].lowercase  # "sosok yang akan memimpin"


def has_own_subject(clause: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether the noun of a relative clause is its object ("a rival that X has beaten", "yang dia kalahkan")."""
    small = union(words.pronouns, words.thirds)
    if any(word.small in small for word in clause[: BRIEF if words.suffixes else 1]):
        return True
    if words.articles and clause and clause[0].small in words.articles | words.whereabouts:
        return True  # "the fact that there is …", "a rival that the club has beaten"
    if words.articles and _opens_with_a_noun(clause, words):
        return True  # "a bridge which local news media praised"
    return bool(clause) and clause[0].capital and not clause[0].verb


def _opens_with_a_noun(clause: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether some words that are neither small nor adverbs stand before the verb of a relative clause."""
    at = next((at for at, word in enumerate(clause) if word.verb), 0)
    small = union(words.dependents, words.openers, words.adverbials, words.links, words.details, words.weak)
    return at > 1 and not any(word.small in small or word.small.endswith(words.adverbs) for word in clause[:at])


def _says_which(before: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a relative clause says which ones are meant ("all schools that …", "X is the only one that …")."""
    nouns = [word.small for word in before[-NOUN:]]
    equal = (one for one, other in itertools.pairwise(nouns) if not (words.articles and words.is_participle(other)))
    return not words.quantifiers.isdisjoint(nouns[-BRIEF:]) or not words.copulas.isdisjoint([*equal, *nouns[-1:]])


def _last_noun(text: str, before: Sequence[Word], words: TimelineWords) -> list[Word]:
    return antecedent(text, Clause(Span(before[0].start, before[-1].end), tuple(before)), words)


def strays(text: str, kept: Sequence[Word], time: Span, words: TimelineWords) -> int:
    """Return how much a time is that of a relative clause among words, rather than that of their predicate.

    It is 2 in one of what was before ("joins Hull, the club he once led in 2003"), and in one that a demonstrative
    behind the time closes ("… yang terjadi pada 2009 itu | disidang") or "since" opens ("held men who have robbed shops
    since May"), 1 where only the verb before the time is left of the clause ("Konflik yang bermula | …").
    """
    if words.relatives.isdisjoint([word.small for word in kept]):
        return 0
    behind = next((at for at, word in enumerate(kept) if word.start >= time.end), len(kept))
    at = next((at for at in range(behind - 1, 0, -1) if kept[at].small in words.relatives), 0)
    if not at:
        return 0
    old = (word.small for word in kept[at + 1 : min(at + NAME_WORDS, behind)])
    if not words.earlier.isdisjoint(old):
        return 2 * predicates.tells(text, kept[:at], words)
    if _is_of_an_object(text, kept[:at], words) and attributive.is_since(text, time, words):
        return 2
    return _is_closed(text, kept, at, behind, time, words)


def _is_closed(text: str, kept: Sequence[Word], at: int, behind: int, time: Span, words: TimelineWords) -> int:
    """Return how much a relative clause, of which a pronoun stands at an index, ends with the time before `behind`."""
    if not words.passives or behind == len(kept) or not kept[behind - 1].verb:
        return 0
    if not words.demonstratives.isdisjoint(text[time.end : kept[behind].end].split()[:1]):
        return 2
    bare = at == behind - BRIEF and kept[behind].verb
    return int(bare and kept[behind - 1].small not in union(words.held, words.presenting))


def _is_of_an_object(text: str, before: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a relative clause behind some words tells of an object, not of what there is or what it is."""
    told = union(words.presenting, words.equating, words.copulas)
    return predicates.tells(text, before, words) and not any(word.small in told for word in before)


def head(text: str, before: Clause, own: Clause, words: TimelineWords) -> list[Word]:
    """Return what a clause that opens with "which" tells of, out of the clause before it; nothing for all of that."""
    if any(word.small in words.befalling for word in own.words[: BRIEF + 1]):
        return []  # "it snowed, which has happened before"
    if before.words and any(word.small in words.held for word in own.words[1 : BRIEF + 1]):
        return _occasion(text, before.words, words)
    return antecedent(text, before, words)


def named_before(text: str, before: Sequence[Clause], words: TimelineWords) -> list[Word]:
    """Return the name that a noun before "which" only describes ("the client of Wening, | a mill of Hull, which …")."""
    found = [word for part in before[-BRIEF:] for word in part.words]
    opens = union(words.articles, words.indefinite) - words.possessives - words.vague
    near = range(len(found) - 1, 0, -1)
    at = next((at for at in near if predicates.has_comma(text, found, at)), 0)
    if not at or found[at].small not in opens or any(word.verb for word in found[at:]):
        return []
    return trailing_name(found[:at])


def trailing_name(found: Sequence[Word]) -> list[Word]:
    """Return the name that ends some words; none where it is long."""
    name = list(itertools.takewhile(lambda word: word.capital, reversed(found)))[::-1]
    return name if 0 < len(name) <= NAME_WORDS + 1 else []


def _occasion(text: str, before: Sequence[Word], words: TimelineWords) -> list[Word]:
    """Return what may be held, of all that stands before "which was held": not the team of "a match against X"."""
    near = _last_noun(text, before, words)
    if words.passives and len(near) > 1 and near[-1].lowercase and near[-1].small in words.occasions:
        return near[-1:]  # "jadwal pengganti konser | yang batal digelar"
    found = [at for at, word in enumerate(before) if word.small in words.occasions]
    known = (
        not found
        or any(word.lowercase and word.small not in words.humans for word in near)
        or found[-1] >= len(before) - len(near)
    )
    if not known:
        return list(before[found[-1] :])
    at = len(before) - len(near) - 1
    placed = at >= 0 and before[at].small in words.dependents - words.origins and all(word.capital for word in near)
    placed |= at < 0 and _is_listed(text, before[0]) and all(word.capital for word in near)
    return [] if placed and not found else near  # "di Manila, Filipina yang seharusnya digelar"


def _is_listed(text: str, first: Word) -> bool:
    """Tell whether a comma stands before a word."""
    return text[max(0, first.start - _GAP) : first.start].rstrip().endswith(",")


def _end_of_relative(text: str, behind: Sequence[Word], words: TimelineWords) -> int:
    """Return how many words from its verb on a relative clause has: up to the next predicate, that of the sentence."""
    found = [word.small for word in behind]
    verb = next((at for at, word in enumerate(behind) if at and not word.verb), len(found))
    tense = shared(union(words.future, words.past), words.verbs)
    ends = [at for at in range(1, len(found)) if found[at] in tense and found[at - 1] not in tense]
    ends += [at for at in range(verb, len(found)) if text[behind[at - 1].end - 1] == ","]
    ends += [
        at
        for at in range(verb, len(found))
        if behind[at].verb
        and f"{found[at - 1]} {found[at]}" not in words.compounds
        and found[at - 1] not in union(words.infinitives, words.complements, words.links, words.degrees)
    ]
    return min(ends, default=len(found))


def without_relative(text: str, option: Sequence[Word], words: TimelineWords) -> list[Word]:
    """Return "X who won" as "X won" where nothing else is told of X."""
    if predicates.tells(text, option, words):
        return []
    at = next((at for at, word in enumerate(option) if at and word.small in words.relatives), 0)
    clause = option[at + 1 :]
    held = words.passives and any(word.small in words.held for word in clause[:MIN_WORDS])
    if held and all(word.capital for word in option[:at]) and _is_listed(text, option[0]):
        return []  # "… di Manila, | Filipina yang seharusnya digelar"
    if (
        not at
        or not option[at].small.isalpha()
        or has_own_subject(clause, words)
        or (clause and clause[0].small in words.presenting)
    ):
        return []
    if words.articles and option[at - 1].small in words.binding:
        return []  # "four of which"
    return [*option[:at], *clause[: _end_of_relative(text, clause, words)]]


def _without_demonstrative(found: Sequence[Word], words: TimelineWords) -> list[Word]:
    """Return words without a demonstrative behind a name that ends them ("the song Melati | itu, yang …")."""
    pointed = bool(words.suffixes) and len(found) > 1 and found[-1].small in words.demonstratives
    return list(found[:-1] if pointed and found[-2].capital else found)


def antecedent(text: str, part: Clause, words: TimelineWords) -> list[Word]:
    """Return the last name of a clause, else its last two words: what "who" and "which" refer to.

    Where it only says where somebody is ("warga di Kudus | yang …"), that belongs to it.
    """
    found = _antecedent(text, part, words)
    at = next((at for at, word in enumerate(part.words) if found and word.start == found[0].start), 0)
    if len(found) > BRIEF and found[0].small in words.listed:
        found = found[1:]  # "daftar | pemain muda yang …"
    near = [word.small for word in part.words[max(0, at - BRIEF) : at]]
    if len(near) < BRIEF or near[1] not in shared(words.dependents, without(words.leads, words.bases)):
        return found
    start = at - BRIEF
    if start and part.words[start - 1].small[:1].isdecimal() and not part.words[start].verb:
        return [*part.words[start - 1 : at], *found]  # "19 kota di Jawa | yang …"
    return [*part.words[start:at], *found] if near[0] in words.folk else found


def _antecedent(text: str, part: Clause, words: TimelineWords) -> list[Word]:
    kept = _without_demonstrative(part.words, words)
    if had := _having(text, kept, words):
        return had
    start = _name(text, kept, words)
    if described := _described(kept, start, words):
        return described
    if start == len(kept) or not any(word.of(text).strip(EDGES)[:1].isupper() for word in kept[start:]):
        return _determined(kept, words) if words.articles else _noun(text, kept, words)
    if start and kept[start].small.endswith(words.aged) and kept[start - 1].small in words.anaphoric:
        start -= 1  # "the 36-year-old"
    if start > 1 and kept[start - 1].small in words.origins and kept[start - 2].capital:
        start -= 2  # "Ada Holt | dari Leeds, yang …"
        while start and kept[start - 1].capital and kept[start - 1].of(text)[-1].isalnum():
            start -= 1
        return kept[start:]
    start = start if words.articles else _with_nouns(kept, start, words)
    if words.articles and start == len(kept) - 1 and start and kept[start - 1].small in words.anaphoric:
        return kept[start - 1 :]  # "the Australian, who …"
    return [word for word in kept[start:] if word.small not in words.weak]


def _with_nouns(kept: Sequence[Word], start: int, words: TimelineWords) -> int:
    """Return where the noun begins that a name belongs to ("vonis hakim Pengadilan X")."""
    small = union(words.weak, words.dependents, words.details, words.links, words.openers)
    for _ in range(NOUN):
        before = kept[start - 1] if start else None
        if not before or before.small in small or before.verb or kept[start].small in words.counts:
            break
        if before.lowercase and before.small.endswith(words.suffixes) and kept[start].capital:
            break  # "jejak rekannya | Ada Holt, yang …"
        start -= 1
    return start


def _determined(kept: list[Word], words: TimelineWords) -> list[Word]:
    """Return the noun with an article that ends some words, none without one."""
    found = [at for at in range(max(0, len(kept) - NOUN), len(kept)) if kept[at].small in words.articles]
    while len(found) > 1 and kept[found[-1] - 1].small in words.adnominal:
        found.pop()  # "a friend of the family"
    return _undergone(kept[found[-1] :], words) if found else []


def _having(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Return the noun and what it has, where that ends some words ("gempa dengan magnitudo 5,8 | yang …")."""
    near = range(len(kept) - BRIEF, max(0, len(kept) - NAME_WORDS - BRIEF), -1)
    at = next((at for at in near if kept[at].small in words.having), 0)
    measured = at > 0 and kept[-1].of(text)[:1].isdecimal() and not any(word.verb for word in kept[at - 1 : at])
    return [*_noun(text, kept[:at], words), *kept[at:]] if measured else []


def _undergone(noun: list[Word], words: TimelineWords) -> list[Word]:
    """Return of a noun with a participle who did it ("the damage done by | storms that …"), else all of it."""
    by = next((at for at in range(len(noun) - 1, 1, -1) if noun[at].small in words.agents), 0)
    done = by and (noun[by - 1].verb or noun[by - 1].small in words.participles)
    if done and by + 1 < len(noun):
        return noun[by + 1 :]
    told = any(word.verb and word.lowercase and not words.is_participle(word.small) for word in noun)
    return [] if told else noun  # "The boy is ill with fever, which …"


def _name(text: str, kept: Sequence[Word], words: TimelineWords) -> int:
    """Return where the name begins that ends some words."""
    start = len(kept)
    while start and _goes_on_to_the_left(text, kept[:start], words):
        start -= 1
    return start


def _described(kept: Sequence[Word], start: int, words: TimelineWords) -> list[Word]:
    """Return the person behind whom the place is named that ends some words ("a man from the Ivory Coast | who …")."""
    if not words.articles or start == len(kept):
        return []
    place = start - 1 if start and kept[start - 1].small in words.articles else start
    if place < BRIEF or kept[place - 1].small not in words.whence:
        return []
    before = range(place - BRIEF, max(-1, place - NOUN), -1)
    at = next((at for at in before if kept[at].small in words.articles | words.indefinite), -1)
    return list(kept[at:]) if at >= 0 and not any(word.verb for word in kept[at:place]) else []


def _noun(text: str, kept: Sequence[Word], words: TimelineWords) -> list[Word]:
    """Return the noun that ends some words, with those before it that belong to it ("calon kepala daerah")."""
    small = union(words.weak, words.dependents, words.details, words.links, words.openers, words.coordinators)
    start = len(kept) - 1
    while start and len(kept) - start <= NAME_WORDS:
        if start + 1 < len(kept) and kept[start].small in words.counts:
            break  # "pembebasan | empat warga"
        before = kept[start - 1].small
        bound = before in words.describing and start > 1 and kept[start - 2].lowercase  # "kelompok bersenjata api"
        if (
            before in small
            or not before.isalnum()
            or (kept[start - 1].verb and not bound)
            or not kept[start - 1].of(text)[-1].isalnum()
        ):
            break
        start -= 1
    while start and kept[start].small in words.qualities:
        start -= 1  # "kalender libur baru"
    return list(kept[start:])


def _goes_on_to_the_left(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether the last of some words is part of a name: with a capital, or a small one within ("Arts et …")."""
    said = kept[-1].of(text).strip(EDGES)
    if said[:1].isupper() or said[:1].isdecimal() or said[-1:].isdecimal():  # "ke-4"
        return True
    if not said:
        return len(kept) > 1 and kept[-2].capital  # "Saint - Exupery"
    foreign = len(said) <= _PARTICLE and said not in union(words.weak, words.links, words.relatives, words.articles)
    return foreign and said.isalpha() and len(kept) > 1 and kept[-2].capital
