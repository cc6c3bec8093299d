"""One entry per person: mentions that name the same one, joined in reading order."""

import itertools
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from desktop_app.article import Mention, Span, SpeakerKind
from desktop_app.names.words import NameWords, words_before
from desktop_app.speakers.words import SpeakerWords

_SPELT = 5  # letters of a name from which on one wrong letter is a misspelling
_ALONE = 7  # letters of a single name that may be misspelt
_NEAR = 40  # characters between a name and a nickname
_ENDING = 4  # letters of a short form
_HEAD = 5  # letters of a word that is cut short, by _CUT letters or more: "Sastro" for "Sastrowardoyo"
_CUT = 4
_TOPIC = 200  # characters at the head of an article, in which is named whom it is about
_NAMESAKES = 40  # persons sharing a word of their names that are told apart; of more the word tells nobody
_JUNIOR = 2  # words of a name with "Jr" at least, which a father may share: "Neymar Jr" is Neymar
_FORMS = 40  # words of one person's names, beyond which nobody is told by being like one of them
_OPENING = "“\"‘'("
_DOUBLED = re.compile(r"(.)\1")
_TOKEN = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")


@dataclass(slots=True, eq=False)
class Person:
    """A source while the article is read: where its names stand, its names without titles, `name` the fullest.

    `first` is where the first of its names begins, -1 without one.
    `words` are those of the fullest name, `tokens` those of all, lower case, `called` those of each nickname,
    `others` the given names that a title rules out ("Mr. Roe" is no Jane).
    """

    kind: SpeakerKind = "person"
    name: str = ""
    spans: list[Span] = field(default_factory=list)
    first: int = -1
    told: list[str] = field(default_factory=list)
    forms: dict[str, None] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)
    called: list[set[str]] = field(default_factory=list)
    others: frozenset[str] = frozenset()

    def add(self, span: Span, form: str) -> None:
        """Note one more place that names the person; the name with most words, then fewest initials, is the fullest.

        A source without a name keeps the words by which it was told first, or more of them.
        """
        self.spans.append(span)
        self.first = span.start if self.first < 0 else min(self.first, span.start)
        self.told.append(form)
        if form in self.forms:
            return
        self.forms[form] = None
        self.tokens.update(tokens(form))
        described = self.kind == "anonymous" and self.name and not form.startswith(self.name)
        if form != self.name and not described and _fullness(form) > _fullness(self.name):
            self.name, self.words = form, tokens(form)


@dataclass(frozen=True, slots=True)
class Told:
    """A name as it is told somewhere: its words, lower case, and the given names that its title rules out."""

    form: str
    words: Sequence[str]
    others: frozenset[str]

    def may_be(self, person: Person) -> bool:
        """Tell whether no title rules out that this is somebody's name."""
        return _given(self.words) not in person.others and _given(person.words) not in self.others


def _given(words: Sequence[str]) -> str:
    return words[0] if len(words) > 1 else ""


def _fullness(name: str) -> tuple[int, int]:
    """Return how many words a name has, and how many of them are no initials."""
    words = name.split()
    return len(words), sum(len(word.rstrip(".")) > 1 for word in words)


def tokens(form: str) -> list[str]:
    """Return the words of a name, lower case, initials without their stops: "A.J. Roe" is "AJ Roe"."""
    lower = form.lower()
    if lower.replace(" ", "").isalpha():
        return lower.split()
    return [token.replace(".", "") if token[1:2] == "." else token for token in _TOKEN.findall(lower)]


def bare(text: str, span: Span, names: NameWords) -> Span:
    """Return a name without the titles, or the rank of several words, at its head."""
    start = span.start
    if span.of(text).isalpha():
        return span
    first = list(_TOKEN.finditer(text, *span))
    forms = [match[0].lower() for match in first]
    rank = next((k for k in range(len(first) - 1, 1, -1) if " ".join(forms[:k]) in names.ranks), 0)
    if rank:
        return Span(first[rank].start(), span.end)
    for match, following in itertools.pairwise(first):
        if match[0].lower() not in names.titles:
            break
        start = following.start()
    return Span(start, span.end)


def join(text: str, mentions: Iterable[Mention], names: NameWords, words: SpeakerWords) -> list[Person]:
    """Return the persons of the mentions in the order of their first name."""
    people: list[Person] = []
    by_token: dict[str, list[Person]] = {}
    known: dict[str, Person] = {}  # by a form of their names, where all its words are too many people's to tell one
    last: Person | None = None
    for mention in mentions:
        if mention.kind != "person":
            continue
        span = bare(text, mention.span, names)
        form = " ".join(span.of(text).split())
        told = Told(form, tokens(form), _ruled_out(text, span.start, names, words))
        full = tokens(words.nicknames[form]) if form in words.nicknames else []
        person = _same(told, by_token, words) or (full and _same(replace(told, words=full), by_token, words))
        if not person and (same := known.get(form)) and told.may_be(same):
            person = same
        if last and person is not last and _is_nickname(text, Span(last.spans[-1].end, span.start), words, names):
            if person:
                _merge(person, last, people, by_token)
                known |= dict.fromkeys(person.forms, last)
            person = last
            person.called.append(set(told.words))
        person = person or by_form(form.lower(), list(filter(told.may_be, people[-_NAMESAKES:])))
        last = person
        if person is None:
            last = person = Person()
            people.append(person)
        person.add(span, form)
        person.others = person.others or told.others
        known[form] = person
        for token in _keys([*full, *told.words], words):
            holders = by_token.setdefault(token, [])
            if person in holders:
                holders.remove(person)
            holders.append(person)
            del holders[:-_NAMESAKES]
    return people


def _merge(other: Person, person: Person, people: list[Person], by_token: Mapping[str, list[Person]]) -> None:
    """Give a person all that was said of another one, who is the same by another name."""
    for span, form in zip(other.spans, other.told, strict=True):
        person.add(span, form)
    people.remove(other)
    for holders in by_token.values():
        if other in holders:
            holders[:] = [holder for holder in holders if holder is not other and holder is not person] + [person]


def _keys(forms: Iterable[str], words: SpeakerWords) -> list[str]:
    """Return the words by which persons are looked up: those of a name, and as they are spelt today."""
    return [key for form in forms for key in ([form, _plainly(form, words)] if len(form) >= _ENDING else [form])]


def _is_nickname(text: str, between: Span, words: SpeakerWords, names: NameWords) -> bool:
    """Tell whether the words between two names say that the second is what the first is called: "akrab disapa".

    So does a bracket before a title: "Syaifullah Yusuf (Gus Ipul)".
    """
    if not 0 < between.end - between.start < _NEAR:
        return False
    form = between.of(text)
    if form.startswith(" (") and form[2:].strip(" .").lower() in names.titles:
        return True
    last = tokens(form)[-2:]
    calling = bool(last) and (last[-1] in words.calling or " ".join(last) in words.calling)
    return calling and {".", ";", "”", '"'}.isdisjoint(form.strip())


def by_form(form: str, people: Sequence[Person]) -> Person | None:
    """Return the only person of whose names a single lower-case one is a part, or is misspelt.

    Siti Khadijah is "Ijah" or "Khadi", Zulfikar "Zulfikhar".
    """
    if len(form) < _ENDING or " " in form:
        return None
    several = [person for person in people[-_NAMESAKES:] if len(person.tokens) <= _FORMS]
    fitting = [p for p in several if any(token.endswith(form) for token in p.tokens)]
    fitting = fitting or [p for p in several if any(token.startswith(form) for token in p.tokens)]
    fitting = fitting or [p for p in several if _is_blend(form, p.words)]
    if not fitting and len(form) >= _ALONE:
        fitting = [p for p in several if any(t[0] == form[0] and _one_apart(t, form) for t in p.tokens)]
    return fitting[0] if len(fitting) == 1 else None


def _is_blend(form: str, words: Sequence[str]) -> bool:
    """Tell whether a word is made of the beginnings of two words of a name: "Sethar" of Setyo Hartono."""
    if len(form) < _SPELT or len(words) < 2:  # noqa: PLR2004  # a first word and another
        return False
    cuts = range(2, len(form) - 1)
    return any(words[0].startswith(form[:cut]) and other.startswith(form[cut:]) for cut in cuts for other in words[1:])


def _same(told: Told, by_token: Mapping[str, Sequence[Person]], words: SpeakerWords) -> Person | None:
    """Return the person whom words mean, those of a name or its full form: the last one whose name they fit."""
    mine = told.words
    holders = [by_token.get(token, ()) for token in _keys(mine, words)]
    telling = [several for several in holders if len(mine) == 1 or len(several) < _NAMESAKES]
    candidates = {id(p): p for several in telling for p in several}
    fitting = [p for p in candidates.values() if _fits(mine, p, words) or any(map(set(mine).issubset, p.called))]
    fitting = list(filter(told.may_be, fitting))
    return max(fitting, key=lambda person: (*_family(told.form, person), person.spans[-1]), default=None)


def _ruled_out(text: str, start: int, names: NameWords, words: SpeakerWords) -> frozenset[str]:
    """Return the given names that somebody has not by the word before his name: those of women behind "Mr.".

    A stop behind any other word than a title ends a sentence: "He thanked Jane. | Marsh said".
    """
    if not words.women or text[start - 1 : start] not in (" ", "\xa0", "\n"):
        return frozenset()
    led = "".join(words_before(text, start)).lstrip(_OPENING).lower()
    if led.removesuffix(".") in names.titles:
        led = led.removesuffix(".")
    if led in words.men:
        return words.women
    return words.men if led in words.women else frozenset()


def _family(form: str, person: Person) -> tuple[bool, bool]:
    """Tell whether somebody was called by a family name alone before, and whether an article begins with whose it is.

    It stays theirs in a family: of a wife, not of the husband who is named later.
    """
    named = " " in person.name and person.name.endswith(f" {form}")
    return named and form in person.forms, named and person.spans[0].start < _TOPIC


def _fits(mine: Sequence[str], person: Person, words: SpeakerWords) -> bool:
    theirs = person.words
    if len(mine) == len(theirs) + 1 > _JUNIOR and mine[-1] in words.juniors and [*mine[:-1]] == theirs:
        return False  # "Donald Trump" and then "Donald Trump Jr"
    short, long = (mine, set(theirs)) if len(mine) <= len(theirs) else (theirs, set(mine))
    if all(token in long for token in short):
        return True
    if len(short) == 1 and len(short[0]) < _ALONE:
        alike = len(short[0]) >= _ENDING and any(_plainly(short[0], words) == _plainly(token, words) for token in long)
        return alike or (mine[-1:] == theirs[:1] and len(mine) > 1)
    return all(_near(token, long, words) for token in short) or (
        len(mine) > 1 and mine[-1] == theirs[0] and not words.head_last
    )


def _near(token: str, others: Collection[str], words: SpeakerWords) -> bool:
    """Tell whether a word of a name fits: the same, an initial, or a spelling one letter apart."""
    return token in others or any(
        (other.startswith(token) and (len(token) == 1 or _HEAD <= len(token) <= len(other) - _CUT))
        or _is_spelt_alike(token, other, words)
        for other in others
    )


def _is_spelt_alike(first: str, second: str, words: SpeakerWords) -> bool:
    """Tell whether two words are one name: a letter apart, or spelt as older or foreign names are ("Deny", "Denny")."""
    if _one_apart(first, second):
        return True
    return min(len(first), len(second)) >= _ENDING and _plainly(first, words) == _plainly(second, words)


def _plainly(word: str, words: SpeakerWords) -> str:
    """Return a name as it is spelt today, without doubled letters: "Djoenaedi" as "junaedi", "Herry" as "heri"."""
    return _respelt(word, words.spellings)


@lru_cache(maxsize=1 << 14)
def _respelt(word: str, spellings: tuple[str, ...]) -> str:
    for spelling in spellings:
        old, _, new = spelling.partition(" ")
        word = word.replace(old, new)
    return _DOUBLED.sub(r"\1", word)


def _one_apart(first: str, second: str) -> bool:
    short, long = (first, second) if len(first) <= len(second) else (second, first)
    apart = short[:1] != long[:1] and short[-1:] != long[-1:]
    if len(short) < _SPELT or len(long) - len(short) > 1 or apart:
        return False
    at = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return short[at + 1 :] == long[at + 1 :] or short[at:] == long[at + 1 :]
