"""Sentences into clauses: what lies between commas, dashes and quote marks, without times and asides."""

import bisect
import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter

from desktop_app.article import Span
from desktop_app.languages import shared, union, without
from desktop_app.timeline import attributive, verbs
from desktop_app.timeline.attributive import EDGES
from desktop_app.timeline.words import TimelineWords

_WORD = re.compile(r"(?![•·▪●◦‣](?:\s|$))\S+")  # but for the bullets of a list
_GAP = re.compile(r"[,;:](?:(?<!\d.)|(?!\d))[\"”’]?\s*|\s[-–—]+\s|[“”\"]\s*")
_ASIDE = re.compile(r"\([^()]{0,120}\)|\[[^\[\]]{0,60}\]")
_TITLE = re.compile(
    r"(?<=[\s(])(?:“[^\s“”\"](?:[^“”\"]{0,50}[^\s“”\".!?])?”|\"[^\s“”\"](?:[^“”\"]{0,50}[^\s“”\".!?])?\")(?=[\s.,;:)'’])"
    r"|(?<=[a-z] )[“\"][a-z-]+(?: [\w'’-]+){0,5}[.,][”\"]"
)
_PLACE = re.compile(r",(?<=[^\W\d_],) [A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?,(?= [a-z])")  # "Vallejo, California, police"
_QUOTES = frozenset('“”"')
_AGENCY = re.compile(
    r"[A-Z][^.()\n]{0,38}\([A-Z][A-Za-z. ]{1,24}\)\s*(?:[-–—]+\s*|(?=[A-Z“\"]))"
)  # "Kano, Nigeria (CNN) — "
_CLOCK = re.compile(r"\d[.:]\d")
_AGE = re.compile(r", \d{1,3},")
_AGED = re.compile(r"[A-Z]\w+, \d{1,3}$")
_COMPOUND = re.compile(r", [a-z\d]+-[a-z]+\b")
_ARTICLE = 3  # letters of the small words of a title
_ADJECTIVES = 3  # words before a comma: an article and two adjectives
_HEARD = 2  # words: a verb of saying and who spoke
_NAME_REACH = 40  # code points before a year in which the word before it ends
_PLACE_WORDS = 5  # a preposition and a name
_KNOWN = 2000  # code points in which a name is written again
_LEAD = 400  # code points: sentences behind them have no dateline
_PREFIX, _LETTERS = 4, 2  # letters of half a word, and of a code ("U - 19")
_FORMS = 4096  # words whose form is known
_DATELINE = 40  # code points
_NEXT_TIME = 8  # code points: a conjunction and a preposition between two times
_START, _END = attrgetter("start"), attrgetter("end")
_REMEMBERED = 4  # sentences whose clauses are known: of two times in one they are asked for twice


class Word(Span):
    """A word of a sentence that knows what is asked of it again and again.

    `small` is its form in lower case without the signs around it, `verb` whether that may be a predicate; `capital` and
    `lowercase` tell of its first sign; `common` is `small`, but empty for a name, and `acts` is `verb`, but not of one;
    what may be a noun as well is `unsure`.
    """

    small: str
    verb: bool
    capital: bool
    lowercase: bool
    common: str
    acts: bool
    unsure: bool

    @classmethod
    def at(cls, text: str, start: int, end: int, words: TimelineWords) -> "Word":
        """Return the word at a place of the text."""
        word = cls(start, end)
        word.__dict__ = _forms(words)(text[start:end])  # one for all words of this form: nothing is ever set in it
        return word

    @classmethod
    def all(cls, found: Iterable[re.Match[str]], words: TimelineWords) -> list["Word"]:
        """Return the words that were found in a text, as `at` does, with no call for each."""
        told, form = [], _forms(words)
        for one in found:
            word = tuple.__new__(cls, one.span())
            word.__dict__ = form(one.group())
            told.append(word)
        return told

    def told_as(self, **changes: str | bool) -> "Word":
        """Return the same word, of which something else is true."""
        word = Word(self.start, self.end)
        word.__dict__ = {**self.__dict__, **changes}
        return word

    def as_verb(self, *, acts: bool) -> "Word":
        """Return the same word as a verb, or as a noun."""
        return self.told_as(verb=acts, acts=acts and bool(self.common))


@cache
def _forms(words: TimelineWords) -> Callable[[str], dict[str, str | bool]]:
    """Return what tells what a `Word` of a language knows of itself, and remembers it."""
    return lru_cache(_FORMS)(lambda said: _form(said, words))


def _form(said: str, words: TimelineWords) -> dict[str, str | bool]:
    """Return what a `Word` knows of itself."""
    within = said.strip(EDGES)
    small, common = within.lower().replace("’", "'"), within[:1].islower()
    first = {"capital": said[:1].isupper(), "lowercase": said[:1].islower()}
    verb, unsure = words.is_verb(small), small in words.unsure and said[:1].islower()
    told: dict[str, str | bool] = {
        "small": small,
        "verb": verb,
        "common": small if common else "",
        "acts": bool(verb and common),
    }
    return {**told, "unsure": unsure, **first}


@dataclass(frozen=True, slots=True, eq=False)  # each stands once: told apart by identity
class Clause:
    """A stretch of a sentence, and its words in order, without times, prepositions of times, and asides in brackets."""

    span: Span
    words: tuple[Word, ...]

    def before(self, time: Span) -> list[Word]:
        """Return the words that stand before a time."""
        return list(self.words[: bisect.bisect_right(self.words, time.start, key=_END)])

    def behind(self, time: Span) -> list[Word]:
        """Return the words that stand behind a time."""
        return list(self.words[bisect.bisect_left(self.words, time.end, key=_START) :])


def _hidden(text: str, times: Sequence[Span], words: TimelineWords) -> tuple[Span, ...]:
    """Return the times that a label does without: those that no phrase needs, and the day that ends a range."""
    found = []
    for at, time in enumerate(times):
        between = text[times[at - 1].end : time.start].strip() if at else ""
        ends = between in words.ranges and any(map(str.isdecimal, time.of(text))) and not _CLOCK.search(text, *time)
        if ends or not attributive.is_part(text, time, words):
            found.append(time)
    return tuple(found)


@lru_cache(_REMEMBERED)
def split(text: str, sentence: Span, times: tuple[Span, ...], words: TimelineWords) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in order.

    A clause ends at a comma, dash or quote mark, and after a time that a conjunction follows ("… in May and …").
    """
    titles = _titles(text, sentence)
    enclosed = [Span(*found.span()) for found in _ASIDE.finditer(text, sentence.start, sentence.end)]
    asides = [aside for aside in enclosed if not any(title.covers(aside) for title in titles)]
    asides = [aside for aside in asides if not _opens_a_quote(text, aside, words)]
    dates, times = times, _hidden(text, times, words)
    if dateline := _AGENCY.match(text, sentence.start, sentence.end) if enclosed else None:
        sentence = Span(dateline.end(), sentence.end)
    hidden = [*times, *asides]
    gaps = [Span(*found.span()) for found in _GAP.finditer(text, sentence.start, sentence.end)]
    beside = ((gap, text[gap.start - 1 : gap.start] + text[gap.end : gap.end + 1]) for gap in gaps)
    gaps = [gap for gap, near in beside if "--" in gap.of(text) or not near.isdecimal()]
    gaps = [gap for gap in gaps if not any(_is_of_a_title(text, gap, title) for title in titles)]
    places = [Span(*found.span()) for found in _PLACE.finditer(text, sentence.start, sentence.end)]
    hidden += (place for place in places if not any(date.touches(place) for date in dates))  # "in Leeds, Monday, …"
    edges = [
        gap.end
        for gap in gaps
        if not any(span.touches(gap) for span in hidden)
        and not _joins(text, gap, sentence)
        and not _joins_places(text, gap, times, words)
        and not (words.articles and _is_within(text, gap, words))
        and not (words.births and _opens_a_birth(text, gap, dates, words))
    ]
    edges += [time.end for time in times if _ends_a_clause(text, time, dates, sentence.end, words)]
    bounds = [sentence.start, *sorted({edge for edge in edges if sentence.start < edge < sentence.end}), sentence.end]
    return tuple(
        Clause(Span(start, end), tuple(_settled(_left(text, Span(start, end), times, asides, words), words)))
        for start, end in itertools.pairwise(bounds)
    )


def _opens_a_quote(text: str, aside: Span, words: TimelineWords) -> bool:
    """Tell whether words in brackets are what a quote tells of, put in by the article ("(The fair) was good")."""
    opens = (
        not text[max(0, aside.start - 2) : aside.start].strip(" \n").strip(EDGES) and text[aside.start - 1] in _QUOTES
    )
    opens = opens and not aside.of(text).isupper()  # "… “Tim Gegana” (TG) dari …"
    return opens and bool(words.suffixes) and text[aside.end : aside.end + 2][1:].islower()


def _titles(text: str, sentence: Span) -> list[Span]:
    """Return the titles that stand between quote marks."""
    said = sentence.of(text)
    if not any(mark in said for mark in _QUOTES):
        return []
    return [Span(*found.span()) for found in _TITLE.finditer(text, sentence.start, sentence.end) if _is_title(found)]


def _is_of_a_title(text: str, gap: Span, title: Span) -> bool:
    """Tell whether a quote mark is that of a title, or another sign stands within it ("a “free, fair vote” in")."""
    return title.touches(gap) if text[gap.start] in _QUOTES else title.start < gap.start and gap.end < title.end


def _is_title(found: re.Match[str]) -> bool:
    """Tell whether quoted words are a title; those before a comma within the marks must all have capitals."""
    words = found.group().strip(EDGES).split()
    small = (word[0].isupper() or word.isdecimal() or len(word) <= _ARTICLE for word in words[1:-1])
    return found.group()[-2] != "," or (words[0][0].isupper() and words[-1][0].isupper() and all(small))


def _joins(text: str, gap: Span, sentence: Span) -> bool:
    """Tell whether a dash joins two names ("Depok - Antasari") or halves of a word, and does not end a dateline."""
    dash = gap.of(text).strip()
    if not dash or dash.strip("-–—"):
        return False
    follows = text[gap.end : gap.end + 1]
    before = text[text.rfind(" ", 0, gap.start) + 1 : gap.start]
    if dash == "-" and (follows.islower() or (follows.isdecimal() and before.isalpha() and len(before) <= _LETTERS)):
        return True  # "U - 19"
    if dash == "-" and before.islower() and len(before) <= _PREFIX:
        return True  # "se - Asia", "non - Muslim"
    opening = text[sentence.start : gap.start].split()
    if (
        sentence.start < _LEAD
        and gap.start - sentence.start < _DATELINE
        and not any(word.isalpha() and word.islower() for word in opening)
        and not _is_known(text, gap)
    ):
        return False  # a dateline
    return text[text.rfind(" ", 0, gap.start) + 1].isupper() and follows.isupper()


def _is_within(text: str, gap: Span, words: TimelineWords) -> bool:
    """Tell whether a comma stands beside an age, or between two adjectives ("a rare, 475-pound turtle")."""
    if text[gap.start] != ",":
        return False
    before = text[max(0, gap.start - _NAME_REACH) : gap.start]
    if _AGED.search(before):
        behind = text[gap.end : gap.end + _NAME_REACH].split()[:1]
        ahead = next((word for word in reversed(before.split()[:-1]) if not word[0].isupper()), "")
        return behind != [] and words.is_verb(behind[0]) and ahead not in words.coordinators
    return bool(_AGE.match(text, gap.start) and before[-1:].isalpha() and before.split()[-1][0].isupper()) or bool(
        _COMPOUND.match(text, gap.start) and _opens_a_noun(before.split()[-_ADJECTIVES:], words)
    )


def _opens_a_noun(before: Sequence[str], words: TimelineWords) -> bool:
    """Tell whether an article and an adjective or two stand before a comma ("a rare, 475-pound turtle")."""
    articles = words.articles | words.indefinite
    return before[-1:] != [] and before[-1].islower() and any(word in articles for word in before[:-1])


def _opens_a_birth(text: str, gap: Span, dates: Sequence[Span], words: TimelineWords) -> bool:
    """Tell whether a comma stands before the day of a birth ("pria kelahiran Kudus, 9 Mei 1990")."""
    before = attributive.words_before(text, gap.start)
    return any(time.start == gap.end for time in dates) and attributive.is_birth(before, words)


def _is_known(text: str, gap: Span) -> bool:
    """Tell whether the two words beside a dash stand so again: it is a name, no dateline ("Mercedes - Benz")."""
    start, end = text.rfind(" ", 0, gap.start) + 1, text.find(" ", gap.end)
    return 0 <= start < end and text.find(text[start:end], end, end + _KNOWN) >= 0


def _joins_places(text: str, gap: Span, times: Sequence[Span], words: TimelineWords) -> bool:
    """Tell whether a comma joins two places, the time right behind them ("at the hotel, Yogyakarta, on 13 June")."""
    if text[gap.start] != ",":
        return False
    time = next((one.start for one in times if gap.end < one.start <= gap.end + _NAME_REACH), 0)
    if not time:
        return False
    behind = [word.strip(EDGES) for word in text[gap.end : time].split()]
    while behind and (behind[-1].lower() in words.leads or not behind[-1]):
        behind.pop()
    apart = any(gap.start - _NAME_REACH < one.end <= gap.start for one in times)
    if apart or not 0 < len(behind) <= _HEARD + 1 or not all(word[:1].isupper() for word in behind):
        return False
    before = attributive.words_before(text, gap.start)[-_PLACE_WORDS:]
    while len(before) > 1 and not before[0].islower():
        before.pop(0)
    return bool(before) and before[0] in shared(words.leads, words.dependents)


def _ends_a_clause(text: str, time: Span, times: Sequence[Span], end: int, words: TimelineWords) -> bool:
    """Tell whether a conjunction follows a time, and after it something else than a further time."""
    found = _WORD.search(text, time.end, end)
    if found and _opens_its_clause(text, time, found.group(), words):
        return True
    if not found or found.group().strip(EDGES).lower() not in words.links:
        return False
    other = next((other for other in times if found.end() <= other.start <= found.end() + _NEXT_TIME), None)
    if other is None:
        return True
    if not words.suffixes:
        return False
    behind = text[other.end : other.end + _NAME_REACH].split()[:1]
    if not behind or behind[0] in words.leads:
        return False  # "pada Mei dan kini dalam …"
    now = other.of(text).lower() in words.now and found.group().lower() not in words.limits | words.leads
    joins = found.group().lower() in words.coordinators and words.is_verb(behind[0])
    return now or joins  # "pekan lalu dan sekarang prosesnya tuntas", "pada Mei dan kini berjanji …"


def _opens_its_clause(text: str, time: Span, behind: str, words: TimelineWords) -> bool:
    """Tell whether a clause right behind a time says which one it is ("left the same day | the council voted")."""
    if not words.articles:
        return False
    said = time.of(text).lower().split()
    if said[0] not in words.anaphoric or said[-1] not in without(words.periods, words.leads):
        return False
    subject = behind in union(words.articles, words.thirds, words.pronouns) - words.vague or behind[0].isupper()
    before = attributive.words_before(text, time.start)[-1:]
    inside = before != [] and before[0][-1].isalnum() and before[0].lower() not in words.leads
    return subject and inside and text[time.end : time.end + 1] == " "


def _beside(text: str, word: Word, asides: Sequence[Span], words: TimelineWords) -> Word | None:
    """Return what of a word stands outside of brackets; they may be glued to it."""
    for aside in asides:
        if aside.touches(word):
            return Word.at(text, aside.end, word.end, words) if aside.end < word.end - 1 else None
    return word


def _ends_here(text: str, end: int) -> bool:
    """Tell whether a comma or a full stop stands at a place, behind a bracket or a space."""
    return text[end : end + 2].lstrip(" )").startswith((",", ".", ";"))


def _leads_to(left: Sequence[Word], lead: str, words: TimelineWords) -> bool:
    """Tell whether the last word belongs to a time right behind it ("in", "just", "a mere two days later").

    `lead` is the word behind it that does, too: "the rest of 2010", but "was laid to rest in 2010".
    """
    last = left[-1]
    approximate = last.small in words.approximate and (last.small not in words.portions or lead in words.binding)
    if last.small in words.having and left[1:] and left[-2].small in words.limits:
        return True  # "sampai dengan"
    if approximate or (last.small in words.leads and not (left[1:] and last.capital)):
        compared = bool(words.suffixes) and bool(left[1:]) and left[-2].small in words.degrees - words.leads
        return not compared or last.small in words.dependents  # "dimulai lebih awal | (di bulan Mei)"
    articles = union(words.articles, words.indefinite)
    return last.small in articles and last.small not in union(words.possessives, words.vague)


def _acts(text: str, time: Span, words: TimelineWords) -> bool:
    """Tell whether a verb stands right behind a time ("usai tiga tahun lalu | menjualnya")."""
    behind = text[time.end : time.end + _NAME_REACH].split()[:1] if words.suffixes else []
    return bool(behind) and behind[0][0].islower() and words.is_verb(behind[0].strip(EDGES))


def _joins_predicates(text: str, time: Span, between: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether a conjunction before a time joins the verb behind it ("opened a decade ago | and soon | closed")."""
    behind = text[time.end : time.end + _NAME_REACH].split()[:1]
    joins = between[:1] != [] and between[0].small in words.coordinators
    return joins and behind != [] and behind[0].islower() and words.is_verb(behind[0].strip(EDGES))


def _goes_back(left: Sequence[Word], words: TimelineWords) -> bool:
    """Tell whether the last word belongs to the preposition of a time, not to a verb ("back in 2013")."""
    return left[-1].small in words.backward and not (left[1:] and left[-2].verb)


def _belongs(word: Word, lead: str, words: TimelineWords, *, opens: bool) -> bool:
    """Tell whether a word right behind a time goes with it: "from that day | on", "Pada 2018 | ini ia …"."""
    return (lead in words.bases and word.small in words.onward) or (opens and word.small in words.demonstratives)


def _settled(left: list[Word], words: TimelineWords) -> list[Word]:
    """Return words with those as verbs or nouns that may be both, in a language that has such."""
    return verbs.settled(left, words.forms) if words.unsure else left


def _left(text: str, span: Span, times: Sequence[Span], asides: Sequence[Span], words: TimelineWords) -> list[Word]:
    times = [time for time in times if time.touches(span)]
    asides = [aside for aside in asides if aside.touches(span) and not any(time.covers(aside) for time in times)]
    found = Word.all(_WORD.finditer(text, span.start, span.end), words)
    if not times and not asides:
        return found
    left: list[Word] = []
    first, last = min((time.start for time in times), default=0), max((time.end for time in times), default=0)
    since: int | None = None  # words kept before the last time
    lead = ""
    for word in found:
        near = first < word.end and word.start < last
        if time := next((time for time in times if time.touches(word)), None) if near else None:
            if since is not None and not _joins_predicates(text, time, left[since:], words):
                ties = union(words.leads, words.links)
                left = left[:since] if ties.issuperset(kept.small for kept in left[since:]) else left
            size, lead = len(left), ""
            joins = (
                bool(left)
                and left[-1].small in shared(words.temporal, without(words.past, words.since))
                and _acts(text, time, words)
            )
            while left and not joins and (_leads_to(left, lead, words) or (lead and _goes_back(left, words))):
                lead = left.pop().small
            if len(left) < size > 1 and left and left[-1].small in words.coordinators and _ends_here(text, time.end):
                left.pop()  # "saat Ramadan dan menjelang Lebaran, …"
            since = len(left)
        elif since == len(left) and _belongs(word, lead, words, opens=not left):
            continue
        elif glued := _beside(text, word, asides, words) if asides else word:
            left.append(glued)
    return left
