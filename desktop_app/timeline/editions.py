"""Numbers that look like times and are parts of names, and times that are: cups of a year, old clubs, ratings."""

import itertools
import re
from collections.abc import Sequence

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline.attributive import EDGES, is_year, names_an_event
from desktop_app.timeline.clauses import Word
from desktop_app.timeline.words import TimelineWords

_OLD = 1930  # no row tells of an older year without its preposition: it is that of a club ("1899 Hoffenheim")
_RATED = re.compile(r"\(\d{1,2}(?:[.,]5)?/10\)")
_RATING = re.compile(r"\d{1,2}/10")
_REACH = 2000  # code points in which another rating stands
_FEW = 3  # words before a rating in which it is called so
_YEAR = 4  # digits


def is_rating(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether what looks like a day is a rating ("Andi (7/10), Budi (6/10)"): one of several, or called so."""
    if not _RATING.fullmatch(time.of(text).strip("()")):
        return False
    if any(word.strip(EDGES).lower() in words.ratings for word in before[-_FEW:]):
        return True
    start = max(0, time.start - _REACH)
    return len(_RATED.findall(text, start, time.end + _REACH)) > 1


def is_club(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether an old year opens the name of a club ("1899 Hoffenheim")."""
    said = time.of(text)
    if len(said) != _YEAR or not said.isdecimal() or int(said) > _OLD:
        return False
    named = text[time.end : time.end + 1] == " " and text[time.end + 1 : time.end + 2].isupper()
    last = before[-1].lower() if before else ""
    return named and last not in union(words.leads, words.periods) and not last.endswith(",")


def is_edition(text: str, time: Span, before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether a year is part of a name that no preposition of place stands before ("the World Cup 2018 draw")."""
    if not is_year(time.of(text)) or not names_an_event(text, time, words) or text[time.start - 1] != " ":
        return False
    at = len(before)
    while at and before[at - 1][0].isupper():
        at -= 1
    if any(word.lower() in words.terms for word in before[at:]):
        return True
    return at > 0 and before[at - 1].strip(EDGES).lower() not in (union(words.leads, words.venues)) - words.toward


def is_elsewhere(text: str, kept: Sequence[Word], at: int, time: Span, words: TimelineWords) -> bool:
    """Tell whether the year of a name belongs to another clause than the predicate, that at an index of some words.

    "The coach said sorry for what he said at the World Cup 2018" did not happen then.
    """
    if at < 0 or kept[at].small in union(words.copulas, words.presenting):
        return False  # "X is one of those who won at the World Cup 2018"
    year = Span(time.start, time.start + len(time.of(text).partition(" ")[0]))
    if not names_an_event(text, year, words):
        return False
    ends = union(words.relatives, words.complements, words.conditions, words.contrasts)
    between = [word for word in kept[at + 1 :] if word.end <= time.start]
    moved = any(
        word.small in words.toward - words.infinitives for word in between
    )  # "flies to Leeds to play at the World Cup 2018"
    verbs = [*(word.verb for word in between[1:]), False]
    if any(
        one.small in words.reasons and two.small.endswith(words.suffixes) for one, two in itertools.pairwise(between)
    ):
        return True  # "meminta maaf atas ucapannya di …"
    return any(
        word.small in ends
        or (verb and word.small in words.infinitives and not moved)
        or (verb and word.small in words.temporal and word.small not in words.circumstances - words.past)
        for word, verb in zip(between, verbs, strict=False)
    )
