"""Times that date nothing: parts of names, laws and comparisons."""

import itertools
import re
from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline import editions
from desktop_app.timeline.attributive import EDGES, ends_a_name, is_birth, is_compared, is_year
from desktop_app.timeline.words import TimelineWords

_REACH = 60  # code points before a time
_VALUE = 7  # words from "from" to the time of a value ("from 4.6 million tonnes in")
_RECORD = 6  # words from a superlative to the time since which nothing was more so
_MAKE = 4  # words behind a year that name a thing
_DASH = re.compile(r"\s(?:--|–|—)\s")
_ENCLOSED = 120  # code points from a time to a dash
_ASIDE = 12  # code points: a bracket and a relative pronoun
_CURRENCIES = frozenset({"Rp", "US$", "USD", "Rp.", "RM", "$"})
_OPENERS = frozenset("“\"'‘")
_TITLED = re.compile(r":|[.,]?[\"”’'](?!s\b)")
_STOPS = frozenset('.!?”"')
_NOUN = 3  # words with a preposition and its noun
_FEW = 2  # words: a noun and its preposition
# Words before a time in which a share or a change, or a verb of opening stands. For a share 3 to 8 give the same rows
# of 1,007 open articles, 2 and 10 change three; our own sentences need 4.
_SHARE, _OPEN = 6, 8
_CLOCK = re.compile(r"(?:pukul |jam )?\d{1,2}[.:]\d\d\b(?! ?\()", re.IGNORECASE)
_YEARS_BEFORE, _YEARS_BEHIND = re.compile(r"\((?:\d{4}[-–—/,; ]+)*$"), re.compile(r"(?:[-–—/,; ]+\d{4})*\)")
_IN_BRACKETS = re.compile(r"\([^()]*\w [^()]*\w [^()]*$")  # two words or more before the time


def is_undated(text: str, time: Span, names: frozenset[str], words: TimelineWords) -> bool:
    """Tell whether nothing happened at a time: it is the age of a thing, or part of a name, a law, a comparison.

    The year of a cup counts only where something was "at the World Cup 2018". `names` are the words of persons' names
    ("Jerryl Christmas").
    """
    before = text[max(0, time.start - _REACH) : time.start].split()
    return (
        _is_attribute(text, time, words)
        or (bool(before) and before[-1].lower() in words.every)
        or _is_of_every_week(text, time, before, words)
        or (bool(before) and _is_counted(text, time, before, words))
        or _is_base(text, time, before, words)
        or is_compared(before, words)
        or is_birth(before, words)
        or _is_record(text, time, before, words)
        or _opens_a_title(text, time)
        or _is_bracketed(text, time)
        or ends_a_name(text, time, before, words)
        or _names_its_noun(text, time, before, words)
        or _opens_an_aside(text, time, words)
        or _is_between_dashes(text, time, words)
        or _is_in_brackets(text, time)
        or editions.is_edition(text, time, before, words)
        or editions.is_rating(text, time, before, words)
        or editions.is_club(text, time, before, words)
        or _is_share(text, time, before, words)
        or _is_origin(text, time, before, words)
        or _is_opening(text, time, before, words)
        or _is_of_age(text, time, before, words)
        or _is_apposed(text, time, words)
        or _is_a_make(text, time, before, words)
        or _is_of_a_law(text, time, before, words)
        or _is_of_a_figure(text, time, before, words)
        or _is_of_a_thing(text, time, before, words)
        or time.of(text) in names
    )


def _is_of_a_thing(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time belongs to a thing or a name ("Christmas trees", the button "Buy It Now")."""
    said = time.of(text)
    if not words.articles or not said[0].isupper() or text[time.start - 1 : time.start] != " ":
        return False
    if said.lower() in words.now:
        return before[-1:] != [] and before[-1][0].isupper() and before[-1][-1].isalpha()
    behind = text[time.end : time.end + _REACH].split()[:1] if said.lower().startswith(words.feasts) else []
    small = union(words.leads, words.links, words.coordinators, words.dependents, words.weak, words.periods)
    noun = behind != [] and behind[0].islower() and behind[0] not in small and text[time.end] == " "
    return noun and not words.is_verb(behind[0].strip(EDGES))


def _is_of_every_week(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a weekday stands bare beside another one: every weekend is meant ("Sabtu Minggu pasar ramai")."""
    if not words.passives or time.of(text).lower() not in words.weekdays:
        return False
    behind = text[time.end : time.end + _ASIDE].split()[:1] if text[time.end : time.end + 1] == " " else []
    near = [*(before[-1:] if text[time.start - 1 : time.start] == " " else []), *behind]
    return any(word.lower().strip(".,") in words.weekdays and not word.endswith(",") for word in near)


def _is_share(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time only is what a share or a change is counted from ("rose 5 percent from | last year")."""
    if not before or before[-1].lower() not in words.bases:
        return False
    behind = text[time.end : time.end + _ASIDE].split()[:1]
    near = itertools.takewhile(lambda word: word[-1] not in _STOPS, reversed(before[-_SHARE:-1]))
    told = [word.strip(EDGES).lower() for word in near][::-1]
    counted = bool(told) and told[-1] not in words.degrees and not words.shares.isdisjoint(told)
    return counted and words.ranges.isdisjoint(behind)  # "grew from 1990 | to 2010"


def _is_origin(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time tells from when something is, of which the sentence tells more ("Ideas from 1980")."""
    if before[-1:] and before[-1] in words.bases and time.of(text).lower() in words.now:
        return True  # "less than a month from | now"
    if not words.passives or len(before) < _FEW or before[-1] not in words.bases or not before[-2][-1].isalpha():
        return False
    if before[-2].lower() in words.degrees or not _has_digit(time.of(text)):
        return False
    behind = text[time.end : time.end + _REACH].split()[:1]
    last = next((at for at in range(len(before) - 2, -1, -1) if not before[at][-1].isalnum()), -1)
    subject = [word.strip(EDGES).lower() for word in before[last + 1 :]]
    return not (words.ranges & {*behind} or any(map(words.is_verb, subject)))


def _is_opening(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a clock time is one of every day ("the library is open from 9:00")."""
    said = time.of(text)
    if not ("." in said or ":" in said) or not _CLOCK.match(said):
        return False
    return any(word.strip(EDGES).lower() in words.opening for word in before[-_OPEN:])


def _is_of_age(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time only says how old somebody is now ("the woman who is | now 39 years old")."""
    if before[-1:] == [] or before[-1] not in words.relatives:
        return False
    behind = text[time.end : time.end + _REACH].split()[:1]
    return bool(behind) and behind[0] in words.describing


def _is_attribute(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a time tells of which age something is ("a nineteenth-century house")."""
    if text[time.end : time.end + 1] == "-" and text[time.end + 1 : time.end + 2].islower():
        return True  # "a recently-announced plan"
    return time.of(text).endswith(words.attributive) and text[time.end : time.end + 2].strip().isalpha()


def _is_counted(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a copyright, a term of office, the number of a law or a comparison stands before a time."""
    last = before[-1].strip(EDGES + "©").lower()
    return (
        before[-1] == "©"
        or (last in words.terms and not before[-1].endswith(","))
        or not words.fiscal.isdisjoint(time.of(text).lower().split())
        or any(word.lower() in words.terms for word in itertools.takewhile(_is_name, reversed(before)))
        or (before[-2:-1] != [] and _is_noun_of(before, words))
        or not words.numbering.isdisjoint(map(str.lower, before[-3:-1]))
        or not words.comparing.isdisjoint(map(str.lower, before[-2:]))
        or (last in words.since and before[-2:-1] != [] and before[-2].lower() in words.firsts)
        or (last in words.since and _has_superlative(before, words))
    )


def _is_name(word: str) -> bool:
    """Tell whether a word may be part of a name that goes on behind it."""
    return word[0].isupper() and word[-1].isalpha()


def _is_noun_of(before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a noun that something is compared with ends some words ("seperti kejadian")."""
    return (
        bool(words.passives)
        and before[-2].lower() in words.terms
        and before[-1].islower()
        and not _leads(before[-1], words)
    )


def _is_record(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time only says since when nothing was more so ("the biggest loss in recent years")."""
    return time.of(text).lower().startswith(words.recent) and _has_superlative(before, words)


def _has_superlative(before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a superlative stands near the end of some words, other than in "most of them"."""
    near = before[-_RECORD:]
    at = next((at for at in range(len(near) - 1, 0, -1) if near[at].lower() in words.superlatives), 0)
    if not at or near[at - 1] in words.binding:
        return False
    if words.passives and any(word.endswith(",") for word in near[at:]):
        return False
    acts = (near[place - 1] not in words.relatives and words.is_verb(near[place]) for place in range(at + 1, len(near)))
    return not (words.passives and any(acts))  # "jembatan terpanjang itu dibangun sejak 2009"


def _is_base(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a time dates the value from which another one comes ("fell to 4.2 in May from 4.6 in April")."""
    if words.bases.isdisjoint(before):
        return False
    at = next((at for at in range(len(before) - 2, max(-1, len(before) - _VALUE), -1) if before[at] in words.bases), -1)
    if at < 0 or not _opens_a_value(before[at + 1 :], words):
        return False
    if at and before[at - 1].strip(EDGES) in words.particles:
        return True  # "…, up from 56 in 2013"
    behind = text[time.end : time.end + _REACH].split()[:2]
    if text[time.end : time.end + 1] == ",":
        behind = []
    told = [*before[:at], *behind]
    found = (place for place, word in enumerate(told) if word in words.results)
    return any(_opens_a_value(told[place + 1 :], words) for place in found)


def _opens_a_value(found: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether words open with a number, its currency ("Rp 4 juta"), or "before" ("dari | sebelumnya 4 juta")."""
    small = words.adverbials if words.suffixes else frozenset()
    rest = itertools.dropwhile(lambda word: word in small or (words.suffixes and word in _CURRENCIES), found)
    return _has_digit(next(rest, ""))


def _has_digit(word: str) -> bool:
    return any(sign.isdecimal() for sign in word)


def _opens_a_title(text: str, time: Span) -> bool:
    """Tell whether a year opens a title ("2001: A Space Odyssey"), or is one ("the film “1917”")."""
    opened = text[time.start - 1 : time.start] in _OPENERS and is_year(time.of(text))
    return opened and _TITLED.match(text, time.end) is not None


def _is_bracketed(text: str, time: Span) -> bool:
    """Tell whether only years stand in its brackets: those of a work or a title ("Rumah Kaca (1988)")."""
    if not is_year(time.of(text)):
        return False
    opened = _YEARS_BEFORE.search(text, max(0, time.start - _REACH), time.start)
    return opened is not None and _YEARS_BEHIND.match(text, time.end) is not None


def _is_in_brackets(text: str, time: Span) -> bool:
    """Tell whether a time stands in brackets, behind two words or more."""
    opened = text.rfind("(", max(0, time.start - _REACH), time.start)
    return opened >= 0 and _IN_BRACKETS.match(text, opened, time.start) is not None


def _opens_an_aside(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a time only says in brackets what somebody or something is now ("X (now Y) …")."""
    opened = text[max(0, time.start - _ASIDE) : time.start].rpartition("(")
    return bool(opened[1]) and (opened[2].strip() in words.relatives or not opened[2]) and time.of(text) in words.now


def _is_of_a_law(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a year ends the name of a law ("the Civil Rights Act of 1964"), not of what happened then."""
    if not words.articles or len(before) <= _MAKE or before[-1] not in words.origins:
        return False
    name = list(itertools.takewhile(lambda word: word[0].isupper(), reversed(before[:-1])))
    happens = any(word.strip(EDGES).lower() in words.happenings for word in name)
    return len(name) > 1 and is_year(time.of(text)) and not happens


def _is_of_a_figure(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a month belongs to its noun, and when something happens follows ("data Maret pada 3 April")."""
    if not words.passives or not before or time.of(text).lower().split()[0] not in words.months:
        return False
    behind = text[time.end : time.end + _REACH].split()[:_FEW]
    if len(behind) < _FEW:
        return False
    follows = behind[0] in words.leads - union(words.ranges, words.limits, words.bases, words.toward)
    dated = behind[1][0].isdecimal() or behind[1].strip(EDGES).lower() in words.months | words.weekdays
    noun = before[-1].isalpha() and before[-1].islower() and not words.is_verb(before[-1])
    return follows and dated and noun and not _leads(before[-1], words)


def _is_a_make(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a year says of which make a thing is ("her 1996 Oldsmobile"), not when something happens."""
    if not words.articles or not before or before[-1] not in words.possessives or text[time.end : time.end + 1] != " ":
        return False
    behind = text[time.end : time.end + _REACH].split()[:_MAKE]
    named = behind[:1] != [] and behind[0][0].isupper() and is_year(time.of(text))
    return named and not any(word.strip(EDGES).lower() in words.happenings for word in behind)


def _is_apposed(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a time only says between commas what somebody is now ("Ada Holt, now mayor of Hull, …")."""
    if not words.articles or text[time.start - 2 : time.start] != ", " or time.of(text) not in words.now:
        return False
    behind = re.split(r"[,.;:]\s", text[time.end : time.end + _ENCLOSED], maxsplit=1)[0].split()
    small = union(words.articles, words.thirds, words.pronouns, words.coordinators)
    told = any(words.is_verb(word.lower()) or word.endswith(words.gerunds) for word in behind)
    return 0 < len(behind) < _VALUE and behind[0].lower() not in small and not told


def _is_between_dashes(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a time stands in an example between dashes ("great fires -- London in 1666 -- …")."""
    near = text[max(0, time.start - _ENCLOSED) : time.start]
    before = _DASH.split(near) if "--" in near or "–" in near or "—" in near else []
    if len(before) <= 1:
        return False
    behind = _DASH.split(text[time.end : time.end + _ENCLOSED])
    if len(behind) == 1 or any("\n" in part for part in (before[-1], behind[0])):
        return False
    told = f"{before[-1]} {behind[0]}".split()
    return len(told) > 1 and not any(words.is_verb(word.strip(EDGES)) for word in told) and before[-1].find(". ") < 0


def _names_its_noun(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a year belongs to somebody or something pointed to ("that 2008 and 2012 champion")."""
    behind = text[time.end : time.end + _REACH].split()[:1]
    pointed = bool(behind) and behind[0].strip(EDGES) in words.demonstratives and text[time.end : time.end + 1] == " "
    if pointed and words.passives and _has_digit(time.of(text)) and _is_unverbed(before, time.start, words):
        return True  # "ikon anak-anak di era 1990-an ini"
    return pointed and is_year(time.of(text)) and before[-1:] != [] and not _leads(before[-1], words)


def _is_unverbed(before: Sequence[str], start: int, words: TimelineWords) -> bool:
    """Tell whether a noun of some words, without a verb, stands before a time."""
    last = next((at for at in range(len(before) - 1, -1, -1) if not before[at][-1].isalnum()), -1)
    if last < 0 and start > _REACH:
        return False  # its beginning is not in sight
    noun = [word.strip(EDGES).lower() for word in before[last + 1 :]]
    return len(noun) > _NOUN and noun[0] not in words.leads and not any(map(words.is_verb, noun))


def _leads(word: str, words: TimelineWords) -> bool:
    return word.lower() in words.leads or word.lower() in words.periods
