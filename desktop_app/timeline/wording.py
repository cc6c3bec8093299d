"""Labels as words: shortened to fit, without what ties them to other sentences."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.article import Span
from desktop_app.languages import shared, union, without
from desktop_app.timeline import attributive, cuts, endings, pointing, predicates, standing
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.pointing import Named
from desktop_app.timeline.scene import Scene
from desktop_app.timeline.words import TimelineWords

MAX_WORDS = 14
MIN_WORDS = 3
# Faults. Of 570 rows of 190 open articles (150 of IndoSum, 40 of CNN) 5 go at 1.2 to 1.5 instead of 0.8 for a noun that
# points back to what is not named near it, 13 at 2.0; a cut where a phrase ends costs 7 in 100 at 1.5 instead of 1.0,
# and gives 2 at 0.5. Any other cut is worse than no label.
UNKNOWN = 1.5
_ENOUGH = 6  # words: the least that a label is cut to
_PHRASE = 2  # words: a conjunction and what it points to
_CLAUSE = 12  # code points before a clause
_NEXT = 12  # code points in which the next word ends
_HEARER = 4  # words: who is told something ("told The Times that …")
_CUT, _BAD_CUT = 1.0, 4.0
_DASHES = frozenset({"-", "–", "—", "--"})


@dataclass(frozen=True, slots=True)
class Label:
    """Words that may be a label, under whose name, how badly they stand alone, and the names for what points back."""

    kept: Sequence[Word]
    source: str
    faults: float
    swaps: Mapping[int, str] = field(default_factory=dict)
    uncut: bool = False


def meant(scene: Scene, option: Sequence[Word], name: str) -> Named:
    """Return what words of a label point back to; `name` is the one its pronoun means."""
    meant = pointing.named(scene, option)
    if not name:
        return meant
    pair = option[0].small in scene.words.pairs  # "keduanya", and both are named
    return replace(meant, swaps={**meant.swaps, 0: name}, unknown=meant.unknown - pair)


def within(meant: Named, kept: Sequence[Word]) -> dict[int, str]:
    """Return the names for the words of a label that are left of it."""
    return {at: told for at, told in meant.swaps.items() if at < len(kept)}


def dashes(text: str, option: Sequence[Word]) -> int:
    """Return how many dashes stand alone between the words of a label: a reader counts them as words."""
    return sum(
        other.start - one.end > 1 and text[one.end : other.start].strip() in _DASHES
        for one, other in itertools.pairwise(option[:MAX_WORDS])
    )


def headed(text: str, chosen: Sequence[Word], words: TimelineWords) -> list[Word]:
    """Drop what only ties a label to the sentence before."""
    kept = [word for word in chosen if word.small]
    if len(kept) > MIN_WORDS and kept[0].small.startswith(words.feasts) and kept[0].end + 1 < kept[1].start:
        kept = kept[1:]  # "Ramadan (tahun lalu) | Rina merilis album"
    kept = _without_pointing(text, _without_teller(text, kept, words), words)
    kept = _without_opening(text, _without_phrase(text, kept, words), words)
    kept = kept[1:] if _opens_behind_a_tie(text, kept, words) else kept
    kept = _without_lost_time(text, kept, words)
    if kept and standing.opens_a_clause(text, kept, words):
        return kept
    gap = predicates.first_comma(text, kept[:_ENOUGH])
    if gap and kept[gap - 1].small in without(words.dependents, words.periods) and not kept[gap - 1].verb:
        kept = kept[gap:]  # "Beda dengan (tahun lalu), …"
    found = [at for at, word in enumerate(kept) if word.small in words.relatives and at >= MIN_WORDS]
    kept = kept[: next((at for at in found if _is_loose(text, kept, at, words)), len(kept))]
    ties = union(words.openers, words.links)
    while len(kept) >= MIN_WORDS and kept[0].small in (ties if len(kept) > MIN_WORDS else words.openers):
        if kept[0].small in words.complements & words.vague and kept[0].capital:
            break  # "That emboldened the rebels"
        if kept[0].small in without(words.dependents, words.links) and kept[1].small not in union(
            words.openers, words.seconds
        ):
            break  # "In a week they …", but not "In addition they …"
        if words.articles and _points_to(text, kept, words):
            break  # "…, but | that mill is old"
        tied = kept[0].small in words.seconds and kept[0].small in ties  # "Tentu | saja …"
        limits = _limits(kept, words) or kept[1].small in words.firsts or kept[0].small == kept[2].small
        if not tied and limits:
            break  # "Tak ada pemain", "Hanya ada 20 toko", "Terakhir kali kita …", "as many as 200 men"
        if words.gerunds and kept[1].small.endswith(words.gerunds):
            break  # "After traveling in Asia …"
        kept = kept[1:]
        ties |= words.seconds
    return _without_number(text, _without_main(text, kept, words), words)


def _without_lost_time(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Drop a phrase that said only with its time what it means ("Dalam situasi (kini), | harga naik")."""
    if not words.suffixes or len(kept) <= MIN_WORDS or kept[0].small not in words.dependents:
        return kept
    lost = kept[1].small in union(words.general, words.bare) and kept[2].start - kept[1].end >= predicates.LEFT_OUT
    return kept[_PHRASE:] if lost and predicates.first_comma(text, kept[:MIN_WORDS]) == _PHRASE else kept


def _without_teller(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Drop who tells it from a subject ("Ekspor kopi | kata Bupati Kudus Ada Holt | terus naik")."""
    if not words.suffixes or words.saying.isdisjoint([word.small for word in kept]):
        return kept
    at = next((at for at in range(1, len(kept)) if kept[at].small in words.saying and kept[at].lowercase), 0)
    end = next((end for end in range(at + 1, len(kept)) if kept[end].lowercase), 0) if at else 0
    named = end > at + 1 and not predicates.first_comma(text, kept[: end + 1])
    return [*kept[:at], *kept[end:]] if named and not predicates.tells(text, kept[:at], words) else kept


def _without_main(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Return the clause behind a conjunction without the main one behind it ("When | Ada Holt left, the mill closed").

    So it is behind a time that the clause tells of, too ("by the time | Ada Holt came, …").
    """
    before = (
        text[max(0, kept[0].start - _CLAUSE) : kept[0].start].lower().split()[-1:] if kept and words.articles else []
    )
    opens = without(union(words.circumstances, words.temporal), words.contrasts)
    if not before or not (before[0] in opens or before[0] in union(words.periods, words.firsts)):
        return kept
    places = range(2, min(len(kept), MAX_WORDS))
    gaps = (
        at
        for at in places
        if predicates.has_comma(text, kept, at) or kept[at].start - kept[at - 1].end >= predicates.LEFT_OUT
    )
    gaps = (at for at in gaps if kept[at].small not in words.complements)  # "when Holt said [in May] that …"
    end = next((at for at in gaps if predicates.predicate(text, kept[at:], words) > 0), len(kept))
    return kept[:end] if predicates.predicate(text, kept[:end], words) > 0 else kept


def _opens_behind_a_tie(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a word only ties a clause and its main one to what was before ("Even | before it closed, …")."""
    tied = bool(words.articles) and len(kept) > MIN_WORDS and kept[0].small in words.openers
    return tied and kept[1].small in words.temporal and standing.opens_a_clause(text, kept[1:], words)


def _without_phrase(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Drop a phrase before a comma or a time that only ties a label to the sentence before ("For example, …")."""
    ends = range(1, min(_HEARER, len(kept) - MIN_WORDS) + 1) if words.phrases else ()
    for end in ends:
        apart = predicates.has_comma(text, kept, end) or kept[end].start - kept[end - 1].end > 1
        if apart and " ".join(word.small for word in kept[:end]) in words.phrases:
            return kept[end:]
    return kept


def _without_opening(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Drop a preposition and its noun before a subject that no comma parts from it ("Until a vote | the mill …").

    The article of the subject stands right behind that noun.
    """
    opens = words.articles and len(kept) > MIN_WORDS and kept[0].small in shared(words.leads, words.temporal)
    if not opens or kept[1].small not in union(words.articles, words.indefinite):
        return kept
    verb = next((at for at in range(1, len(kept)) if kept[at].verb), 0)
    nouns = (at for at in range(2, verb) if kept[at].small in words.articles and kept[at - 1].lowercase)
    small = union(words.leads, words.dependents, words.coordinators, words.details, words.weak)
    at = next((at for at in nouns if kept[at - 1].small not in small), 0)
    return kept[at:] if at and not predicates.first_comma(text, kept[: verb + 1]) else kept


def _without_number(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Drop a number or "only" that stands alone before a comma ("(sejak 1962 hingga) 1993, | acara itu …").

    So it is with "Baru (pada Mei), | acara itu …".
    """
    if len(kept) <= MIN_WORDS or predicates.first_comma(text, kept) != 1:
        return kept
    alone = kept[0].small.isdecimal() or (
        kept[0].small in words.adverbials and kept[1].start - kept[0].end >= predicates.LEFT_OUT
    )
    return kept[1:] if alone else kept


def _points_to(text: str, kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words open with "that" before a noun, where a clause begins: no conjunction."""
    first, second = kept[0], kept[1]
    if first.small not in words.restrictive or second.verb or not second.lowercase:
        return False
    small = union(words.thirds, words.pronouns, words.articles, words.possessives, words.leads, words.negations)
    before = text[max(0, first.start - _CLAUSE) : first.start].split()
    opens = not before or not before[-1][-1].isalnum() or before[-1].lower() in words.coordinators | words.adversatives
    return opens and second.small not in small and not second.small.endswith(words.forms.plural_endings)


def _without_pointing(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Drop a phrase before a comma that only points back ("Atas dasar itu, …", "There, …")."""
    if len(kept) > MIN_WORDS and kept[0].small in words.emphatic and kept[0].lowercase:
        return kept[1:]  # "(Tahun ini) sendiri | ada beberapa pasar baru"
    if len(kept) > MIN_WORDS and kept[0].small in words.whereabouts and predicates.has_comma(text, kept, 1):
        return kept[1:]
    if not kept or kept[0].small not in words.dependents:
        return kept
    gap = predicates.first_comma(text, kept[:_ENOUGH])
    periods = without(words.periods, words.vague)
    points = gap > 1 and kept[gap - 1].small in words.demonstratives and kept[gap - 2].small not in periods
    points |= gap == _PHRASE and kept[1].small in words.vague - words.demonstratives  # "Walaupun demikian, …"
    return kept[gap:] if points and not any(word.capital for word in kept[1:gap]) else kept


def _is_loose(text: str, kept: Sequence[Word], at: int, words: TimelineWords) -> bool:
    """Tell whether a relative clause has lost its noun, the time ("applies until May, which …")."""
    before = kept[at - 1]
    if any(word.small in words.limits for word in kept[max(0, at - MIN_WORDS) : at - 1]):
        return True
    if before.end + 1 == kept[at].start:
        return False
    said = before.of(text)
    return said[0].islower() and said[-1].isalpha() and before.verb


def _limits(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a first word says of what follows that it is not, or no more: without it the words mean another."""
    first, second = kept[0].small, kept[1].small
    negated = first in words.verbs and kept[1].verb
    return negated or (first in words.quantifiers and second not in union(words.openers, words.seconds))


def content_of(text: str, chosen: list[Word], time: Span, words: TimelineWords) -> list[Word]:
    """Return what somebody says of a time, without the one who says it ("X said that … last year …")."""
    found = [word.small for word in chosen if word.end <= time.start]
    if union(words.complements, words.empty).isdisjoint(found):
        return chosen
    before = [at for at in range(1, len(found)) if found[at] in words.complements and chosen[at - 1].verb]
    before = [at for at in before if found[at - 1] not in words.denying]
    if found[:1] and found[0] in words.presenting:  # "Ada kabar bahwa …"
        before += [at for at in range(1, min(len(found), MIN_WORDS)) if found[at] in words.complements]
    opens = [at for at in range(_HEARER - 1, len(found)) if found[at] in words.complements]
    before += [at for at in opens if _opens_what_is_said(found, at, words)]
    before += [at for at in range(len(found) - 1) if found[at] in words.empty and _is_told(found[at + 1], words)]
    if found and words.suffixes and found[-1] in words.empty and len(chosen) > len(found):
        first = chosen[len(found)]  # "X mengatakan (kini) …"
        told = _is_told(first.small, words) and (not first.verb or first.small.startswith(words.passives))
        before += [len(found) - 1] * told
    before = [at for at in before if not words.complements.intersection(found[at + 1 : at + 1 + _HEARER])]
    content = chosen[max(before) + 1 :] if before else []
    told = len(content) >= MIN_WORDS or (len(content) > 1 and content[0].capital)  # "X meninggal"
    gap = next((at for at in range(1, len(content)) if content[at].small in words.links), len(content))
    if gap < len(content) and predicates.has_comma(text, content, gap):
        told = told and predicates.tells(text, content[:gap], words)  # "X menyatakan perang, namun …"
    return content if told and predicates.tells(text, content, words) else chosen


def _opens_what_is_said(found: Sequence[str], at: int, words: TimelineWords) -> bool:
    """Tell whether between a word like "that" and a verb of saying stands only where it was said ("in a statement")."""
    if not words.articles:
        return False
    start = at - 1
    while start > max(0, at - 2 * _HEARER) and found[start] in union(words.settings, words.hearers):
        start -= 1
    return 0 < start < at - 1 and found[start] in union(words.stating, words.empty)


def without_issued(option: list[Word], time: Span, words: TimelineWords) -> list[Word]:
    """Return words without when a report came out, which is when it said so: "A report [published] put …"."""
    if words.issued.isdisjoint([word.small for word in option]):
        return option
    for at in range(2, len(option)):
        one, other = option[at - 1 : at + 1]
        if one.end <= time.start and time.end <= other.start and other.verb and one.small in words.issued:
            return [*option[: at - 1], *option[at:]]
    last = len(option) - 1
    dated = last > MIN_WORDS and option[last].end <= time.start and option[last].small in words.issued
    return option[:last] if dated and not option[last - 1].verb else option  # "in an interview [published]"


def _is_told(word: str, words: TimelineWords) -> bool:
    """Tell whether the word behind a verb of saying may open what is said, not to whom and where it was."""
    return word not in union(words.settings, words.hearers, words.complements, words.vague, words.details)


def limited(
    text: str, option: Sequence[Word], time: Span, size: int, words: TimelineWords
) -> tuple[list[Word], float] | None:
    """Shorten what ends at a time ("X stays in prison in Leeds | until 9 May") before the words that say so.

    None where nothing is too long, nothing says so, or a verb would be left out that the time may belong to.
    """
    if len(option) <= size:
        return None
    last = next((at for at, word in enumerate(option) if word.touches(time)), 0)
    start = next((at for at in (last - 1, last - 2) if at > 0 and option[at].small in words.limits), 0)
    if not start:
        return None
    if attributive.is_attributive(text, time, words):
        return None  # "through the 2010 season"
    tail = [*option[start:last], *(word for word in option if word.touches(time))]
    kept, cut = fitted(text, option[:start], size - len(tail), words)
    left = [word for word in option[:start] if kept and word.start >= kept[-1].end]
    if not kept or any(word.verb for word in left):
        return None
    return [*kept, *tail], cut


def fitted(text: str, option: Sequence[Word], size: int, words: TimelineWords) -> tuple[list[Word], float]:
    """Shorten to at most `size` words, where a phrase ends; return also how bad the cut is.

    Nothing is left where no phrase ends, or names take all the place and `size` is 0 or less.
    """
    if size <= 0:
        return [], 0.0
    kept, faults = list(option), 0.0
    if len(kept) > size:
        end = cuts.cut(text, kept, size, words)
        if not end:
            return [], _BAD_CUT
        kept, faults = kept[:end], _CUT
    size = len(kept)
    if not faults and len(kept) > _ENOUGH and words.transitive:
        kept = _without_bare_relative(text, kept, words)
    listed = next((at for at in range(_ENOUGH - 1, len(kept)) if kept[at].small in words.listing), 0)
    if listed and (faults or kept[-1].of(text).endswith(",")):
        kept = kept[:listed]  # "three albums, namely X, …"
    if len(kept) > _ENOUGH and kept[-1].small in words.demonstratives and kept[-2].small in words.dependents:
        kept = kept[:-2]  # "for that"
    kept = _without_half(text, kept)
    while kept and kept[-1].small in words.weak and not _is_numbered(kept, words):
        whole = endings.is_part_of_name(kept, len(kept) - 1) or endings.is_particle(text, kept, words)
        whole = whole or endings.is_object(text, kept, words)
        if whole or endings.helps_no_other(text, kept[-1], words):
            break
        kept = kept[:-1]
    kept = _without_rest(text, kept, words)
    left = kept[-1] if kept else option[0]
    adverb = bool(words.adverbs) and len(kept) < size and left.small.endswith(words.adverbs)
    begun = len(kept) < size and faults and left.verb and not (words.passives and left.small.startswith(words.passives))
    if adverb or begun:
        faults = _BAD_CUT  # "he vowed | to", "what it truly | is"
    return kept, faults


def _without_half(text: str, kept: list[Word]) -> list[Word]:
    """Drop the half of a word that ends a label ("in mid- | (to late April)")."""
    return kept[:-1] if kept and kept[-1].of(text).endswith("-") else kept


def _without_rest(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Drop a word behind a comma that only opens a time: a gerund, an adjective ("…, beginning (in May)")."""
    if not words.gerunds or len(kept) <= _ENOUGH or not predicates.has_comma(text, kept, len(kept) - 1):
        return kept
    last = kept[-1]
    loose = last.lowercase and last.of(text).isalpha() and not last.verb and not last.small.endswith(words.adverbs)
    behind = text[last.end : last.end + _NEXT].split()[:1]
    dated = loose and behind != [] and behind[0].lower() in words.months | words.weekdays
    return kept[:-1] if last.small.endswith(words.gerunds) or dated else kept


def _is_numbered(kept: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether words end with a number behind its noun ("menjadi nomor satu")."""
    return len(kept) > 1 and kept[-2].small in words.numbering and kept[-1].small in words.counts


def _without_bare_relative(text: str, kept: list[Word], words: TimelineWords) -> list[Word]:
    """Drop a relative clause at the end that tells nothing without the time ("the meeting that will be held")."""
    end = len(kept)
    last = kept[-1].small
    bare = last.startswith(words.passives) and not last.endswith(words.suffixes) and words.is_verb(last)
    if last not in words.held and not bare:
        return kept
    while end > _ENOUGH and kept[end - 1].verb:
        end -= 1
    if end == len(kept) or kept[end - 1].small not in words.relatives:
        return kept
    needed = kept[end - 2].small in words.quantifiers or predicates.predicate(text, kept[: end - 1], words) <= 0
    return kept if needed else kept[: end - 1]
