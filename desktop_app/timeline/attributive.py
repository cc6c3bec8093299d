"""Times that a label cannot do without: they belong to a phrase ("the 1991 film", "until Friday", "World Cup 2018")."""

import re
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.article import Span
from desktop_app.languages import union, without
from desktop_app.timeline.words import TimelineWords

EDGES = " \t\n,;:.!?-–—“”\"'‘’„«»()[]…"
_YEARS = re.compile(r"\d{4}(?:[-–—/]\d{2,4})?")
_ARTICLE = 3  # letters of the small words before a feast
_NOUN_OF_A_VERB = 2  # words: a preposition and a noun made of a verb
_PART = 3  # words: how many periods, and which ones
_COMPARED = 10  # words from "than" to the time of what something is compared with
_NAME_REACH = 40  # code points before a year in which the word before it ends
_NEXT_WORD = 12  # code points
_PAIR = 2  # words: a feast and a conjunction
_REMEMBERED = 4  # times: of two in one sentence the same is asked twice


def is_year(said: str) -> bool:
    """Tell whether a time is a year or a season, in figures ("2018/19")."""
    return said[:4].isdecimal() and _YEARS.fullmatch(said) is not None


def words_before(text: str, place: int) -> list[str]:
    """Return the words right before a place of the text."""
    return text[max(0, place - _NAME_REACH) : place].split()


def is_part(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a label needs the words of a time: "Friday's vote", "until Friday", "World Cup 2018"."""
    behind = text[time.end : time.end + _NEXT_WORD]
    abstract = bool(words.articles) and time.of(text).lower() in words.abstract and behind[:1] in set(",.;")
    if abstract or (time.of(text).split()[-1].lower() in words.temporal and behind[1:2].isalpha()):
        return True  # "a step towards the past", "the day after the vote"
    if behind.startswith(words.owning) or (behind.startswith("-") and not behind[1:2].isdecimal()):
        return True
    before = words_before(text, time.start)
    if before and (
        (words.needs_object(before[-1].lower()) and before[-1].lower() not in words.stating)
        or before[-1] in words.celebrating
        or before[-1].lower() in words.indefinite
        or is_birth(before, words)
        or is_compared(before, words)
        or _is_feast_of(text, time, before[-1], words)
        or _is_month_of(text, time, before[-1], words)
        or _is_state_of(text, time, before[-1], words)
        or is_attributive(text, time, words)
        or _is_joined(time.of(text), before, text[time.end : time.end + _NAME_REACH].split()[:2], words)
    ):
        return True  # "merayakan Lebaran", "an April release", "the 1991 film"
    if (
        ends_a_name(text, time, before, words)
        or is_limit(text, time, words)
        or _begins_then(before, words)
        or _is_divided(before, words)
        or _is_subject(text, time, before, words)
    ):
        return True  # "runs until 9 May"
    if before and time.of(text).isdecimal() and words.is_verb(before[-1]):
        return True  # "she wants 2016 to be a good year"
    opens = not words.suffixes or not before or before[-1].lower() not in words.leads  # "edisi Minggu adalah …"
    return (opens and _is_told_of(behind.split(), words)) or names_an_event(text, time, words)


def _is_state_of(text: str, time: Span, before: str, words: TimelineWords) -> bool:
    """Tell whether a noun only tells with "now" what it means ("mencapai kondisi | saat ini | dengan susah payah")."""
    now = time.of(text).lower() in words.now and text[time.end : time.end + 1] == " "
    return bool(words.suffixes) and now and before.lower() in words.bare


def _is_joined(said: str, before: Sequence[str], behind: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a conjunction joins a time to a word that is none ("nine or | 10 o'clock", "now | and forever").

    So it may join a feast to one that is an object ("merayakan Natal dan | Tahun Baru").
    """
    feasts = said.lower().startswith(words.feasts) and before[-1] in words.joining and len(before) > _PAIR
    if feasts and before[-2].lower() in words.feasts and before[-3].lower() not in union(words.leads, words.dependents):
        return True
    counted = before[-1] in words.coordinators and before[-2:-1] != [] and before[-2] in words.counts | words.prenominal
    return counted or (len(behind) > 1 and behind[0] in words.coordinators and behind[1] in words.onward)


def _is_told_of(behind: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a copula stands right behind a time ("March 4 | was a day of joy", "had been")."""
    helped = behind[:1] != [] and behind[0] in without(union(words.perfect, words.past), words.copulas)
    return behind[helped:] != [] and behind[helped] in words.copulas


def _is_subject(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time is what a clause tells of ("berharap agar | Lebaran | dapat …", "2018 yang sibuk")."""
    if not words.suffixes:
        return False
    behind = text[time.end : time.end + _NAME_REACH].split(maxsplit=2)[:2]
    behind = [word.strip(EDGES).lower() for word in behind]
    if len(behind) > 1 and behind[0] in words.relatives and text[time.end] == " ":
        small = union(words.weak, words.future, words.adverbials, words.degrees, words.demonstratives)
        return behind[1].isalpha() and not words.is_verb(behind[1]) and behind[1] not in small
    said = time.of(text).lower()
    if len(before) > 1 and before[-1] in without(words.leads, words.dependents) and words.needs_object(before[-2]):
        return before[-1] not in words.temporal | words.toward  # "mengakhiri musim 2016/17 dengan …"
    opens = before[-1:] != [] and before[-1].lower() in union(words.complements, words.conditions)
    return opens and behind[:1] != [] and words.is_verb(behind[0]) and said.startswith(words.feasts)


def ends_a_name(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a month without its year belongs to the name before it ("Universitas Sebelas Maret")."""
    said, last = time.of(text), before[-1] if before else ""
    month = said.isalpha() and said[0].isupper() and text[time.start - 1 : time.start] == " "
    return month and last.isalpha() and last[0].isupper() and last.lower() in words.counts


def _is_feast_of(text: str, time: Span, before: str, words: TimelineWords) -> bool:
    """Tell whether the word before a feast is a noun that it belongs to ("libur Lebaran")."""
    if not words.feasts or not before.isalpha() or not time.of(text).lower().startswith(words.feasts):
        return False
    before = before.lower() if len(before) > _ARTICLE else before
    small = union(words.leads, words.links, words.coordinators, words.dependents, words.adverbials, words.weak)
    return before.islower() and before not in small and not before.startswith(words.verb_beginnings)


def _is_month_of(text: str, time: Span, before: str, words: TimelineWords) -> bool:
    """Tell whether the word right before a month is a noun that it belongs to ("inflasi Agustus", "gaji Mei 2025")."""
    month, _, year = time.of(text).partition(" ")
    if not words.passives or month.lower() not in words.months or not (not year or year.isdecimal()):
        return False
    small = union(words.leads, words.links, words.coordinators, words.dependents, words.adverbials, words.weak)
    return before.isalpha() and before.islower() and before not in small and not words.is_verb(before)


@lru_cache(_REMEMBERED)
def is_attributive(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a time says which one a noun behind it is, between that and its article ("its 2014 election")."""
    end = time.end + (text[time.end : time.end + 1] == "," and text[time.end - 1 : time.end].isdecimal())
    if not (words.articles and text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha()):
        return False
    if end > time.end and "," not in time.of(text):
        return False  # "the September 11, 2001, attacks", but "in 2001, attacks …"
    before = words_before(text, time.start)
    behind = text[end : end + _NEXT_WORD].split()
    if not before:
        return False
    small = union(words.leads, words.links, words.dependents, words.thirds, words.coordinators)
    if time.of(text).split()[0].lower() in words.anaphoric and before[-1].lower() in words.binding and behind:
        return behind[0].lower() not in union(small, words.weak) and not words.is_verb(behind[0].lower())
    described = (
        before[-1].replace("-", "").isalpha() and before[-1].islower() and before[-1] not in union(small, words.weak)
    )
    year = is_year(time.of(text))
    if year and before[-1] in words.topics and behind[0].endswith(words.forms.plural_endings) and len(before) > 1:
        return before[-2].lower() not in words.leads  # "asked about 2010 allegations"
    if described and len(before) > 1 and year and not words.is_verb(before[-1]):
        before.pop()  # "the landmark 1973 ruling"
    last = before[-1].lower()
    opened = (last in union(words.articles, words.indefinite) and last not in words.vague) or last.endswith(
        words.owning
    )
    return opened and behind[0].lower() not in small and time.of(text).lower() not in words.now


def _begins_then(before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time is what a noun made of a verb tells of ("menjelang bergulirnya musim 2018")."""
    found = [word.lower() for word in before[-_NOUN_OF_A_VERB - 1 :]]
    if len(found) > _NOUN_OF_A_VERB and found[-1] in words.leads:
        found.pop()
    if len(found) < _NOUN_OF_A_VERB or found[-2] not in words.leads:
        return False
    return found[-1].endswith(words.suffixes) and words.is_verb(found[-1])


def _is_divided(before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether the words before a time say which part of it is meant ("dua minggu pertama di | bulan Mei")."""
    found = [word.lower() for word in before[-_PART - 1 :]]
    if found and found[-1] in words.leads:
        found.pop()
    if not words.passives or len(found) < _PART or found[-1] not in words.qualities or found[-2] not in words.periods:
        return False
    return found[-3] in words.counts or found[-3].isdecimal()


def is_compared(before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time dates a noun that something is compared with ("than the number of voters at the vote in")."""
    if words.comparing.isdisjoint(map(str.lower, before)):
        return False
    for at in range(len(before) - 1, max(-1, len(before) - _COMPARED), -1):
        word = before[at].lower()
        if word in words.comparing:
            behind = before[at + 1 : at + 2]
            return not (
                behind
                and (
                    any(sign.isdecimal() for sign in behind[0]) or behind[0].lower() in words.counts | words.prenominal
                )
            )  # "more than 200 men"
        if not before[at][-1].isalnum() or words.is_verb(word):
            return False
    return False


def is_birth(before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether the words before a time say that somebody was born then ("pria kelahiran Kudus, 9 Mei 1990")."""
    at = len(before)
    while at and before[at - 1][0].isupper():
        at -= 1
    return at > 0 and before[at - 1].lower() in words.births


def is_limit(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether something ends at a time ("until 9 May"), which does not open its sentence."""
    before = words_before(text, time.start)
    return _ends_then(before, words) and time.of(text).lower() not in words.now


def is_since(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether something goes on since a time: "since" stands before it, up to words that belong to it."""
    near = text[max(0, time.start - _NAME_REACH) : time.start].lower()
    if not any(word in near for word in words.since):
        return False
    small = union(without(words.leads, words.since), words.articles, words.approximate)
    before = (word.strip(EDGES).lower() for word in reversed(words_before(text, time.start)))
    return next((word for word in before if word not in small), "") in words.since


def _ends_then(before: Sequence[str], words: TimelineWords) -> bool:
    last = len(before) - 1
    if last > 1 and before[last] in words.leads and before[last - 1] in words.limits:
        last -= 1  # "hingga musim 2018"
    return last > 0 and before[last] in words.limits and before[last - 1].lower() not in words.openers


@lru_cache(_REMEMBERED)
def names_an_event(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a year belongs to a name ("World Cup 2018")."""
    before = words_before(text, time.start)
    if not before or not is_year(time.of(text)):
        return False
    word = before[-1].strip(EDGES)
    return word.isalpha() and word[0].isupper() and word.lower() not in words.leads
