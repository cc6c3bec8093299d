"""Roles behind a name, between commas or opened by a word: "Budi Santoso, kepala dinas, …", "Budi selaku ketua"."""

import bisect
import re
from collections.abc import Sequence
from functools import cache

from desktop_app.article import Mention, Span
from desktop_app.languages import union
from desktop_app.names.words import NameWords
from desktop_app.regions.patterns import any_of
from desktop_app.speakers import descriptions
from desktop_app.speakers.affiliations import TOKEN
from desktop_app.speakers.roles import (
    FAR,
    PLAIN,
    Role,
    before,
    described,
    inside,
    is_plain,
    last_person,
    of,
    stands_alone,
)
from desktop_app.speakers.words import SpeakerWords

_APPOSITION = re.compile(r"\s*(?:\([^)\n]{1,40}\)\s*)?(?:[,—–-]+\s*|(?<=\s)|\s)")
_CLOSING = frozenset([",", ".", ";", ")", "—", "–", ""])
_LED = 24  # characters before a name in which the word before it is looked for
_NEAR = 24  # characters between a name and the organisation behind it
_LONGEST = 24  # words of a role


@cache
def _age(years: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of an age between a name and its apposition: "27, ", "38 tahun, "."""
    return re.compile(rf"\d{{1,3}}(?: (?:{any_of(years)}))?,\s+")


def after(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the role in apposition after a name: "Budi Santoso, kepala dinas kesehatan,"; "Budi selaku ketua"."""
    if words.head_last:
        role = described(text, descriptions.after(text, name, mentions, names, words), mentions, names, words)
        house = None if role else _house(text, name, mentions, names, words)
        return Role(None, house) if house else role
    if house := _house(text, name, mentions, names, words):
        return Role(None, house)
    match = _APPOSITION.match(text, name.end)
    return _beside(text, name, match, mentions, names, words) if match else None


def _house(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Span | None:
    """Return the organisation a source or subject is from: "kata Budi Santoso dari Lembaga Bantuan Hukum".

    Elsewhere "dari" tells where a player moved from: "mendatangkan Budi dari Persib".
    """
    before = [] if words.head_last else text[max(0, name.start - _LED) : name.start].split()[-1:]
    if before and before[0][-1].isalnum() and before[0].lower() not in words.subjects:
        return None
    at = bisect.bisect_left(mentions, name.end, key=lambda mention: mention.span.start)
    following = mentions[at] if at < len(mentions) else None
    if following is None or following.kind != "organisation" or following.span.start - name.end > _NEAR:
        return None
    between, *article = text[name.end : following.span.start].split() or [""]
    kind = article[-1:] if article and article[-1] in names.organisations else []  # "of the aid group" + "Care"
    described = bool(kind) and all(word.islower() and word not in words.subjects for word in article)
    fits = between in words.origins and (described or all(word in words.determiners for word in article))
    return following.span if fits and text[name.end] == " " else None


def _beside(
    text: str,
    name: Span,
    match: re.Match[str],
    mentions: Sequence[Mention],
    names: NameWords,
    words: SpeakerWords,
) -> Role | None:
    """Return the role that begins behind the marks after a name, if it ends as an apposition does."""
    age = _age(words.years).match(text, match.end())
    start = age.end() if age else match.end()
    limit = start + FAR
    first = TOKEN.search(text, start, limit)
    openly = match[0].strip()[-1:] in {"", ")"}
    itself = first is not None and first[0] in words.selves
    guise = itself and first is not None and first[0] in words.guises
    if itself and first and not (guise and not _opens(text, name, mentions, names, words)):
        first = TOKEN.search(text, first.end(), limit)
    elif guise or not match[0].strip() or (openly and not match[0].strip("() \u00a0").isdecimal()):
        return None
    if not first or not _heads(first[0], names, words):
        return None
    tokens = list(TOKEN.finditer(text, first.start(), limit))
    end, following = _apposition_end(tokens, names, words)
    span = Span(tokens[0].start(), end)
    pointed = following in words.pointers and text[end : end + len(following) + 2].lstrip()[-1:] in _CLOSING
    closed = openly or pointed or following in _CLOSING or following in union(words.closers, words.places)
    charge, *rest = span.of(text).lower().split()
    charged = charge in words.charges and bool(rest) and rest[0] not in words.cases and not openly
    other = last_person(mentions, end + 1) if not itself else 0
    related = other == end and _is_relation(text, span, mentions, names, words) and stands_alone(text, name, words)
    if not closed or charged or (other > span.start and not related):
        return None
    return of(text, span, mentions, names)


def _heads(word: str, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word begins a role behind a name; "Siti Aminah (Ibu Ami)" has another name there."""
    lower = word.lower()
    nickname = word.istitle() and lower in names.titles and lower in words.kinship
    return not nickname and (lower in names.heads or lower in words.heads)


def _is_relation(text: str, role: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a phrase that ends with a name says whose somebody is: "istri Pak Budi", "kuasa hukum Siti"."""
    index = bisect.bisect_left(mentions, role.end, key=lambda mention: mention.span.start)
    first, *rest = text[role.start : mentions[index - 1].span.start].split()
    return first in words.relations and all(word.islower() or word.lower() in names.titles for word in rest)


def _opens(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a name opens its clause, alone or behind its role: only then "sebagai" tells who somebody is."""
    role = before(text, name, mentions, names, words)
    start = role.span.start if role and role.span else name.start
    return text[max(0, start - 3) : start].rstrip(" ")[-1:] in {"", "\n", ".", ",", "”", '"', "–", "-"}


def _apposition_end(tokens: Sequence[re.Match[str]], names: NameWords, words: SpeakerWords) -> tuple[int, str]:
    """Return where an apposition ends, and the word or mark that follows it."""
    end, plain = tokens[0].end(), 0
    for at, token in enumerate(tokens[1:_LONGEST], 1):
        word = token[0]
        if word == "," and _list_goes_on(tokens, at, words):
            continue
        if word in words.closers or (word in words.places and is_plain(tokens, at + 1)):
            return end, word
        plain = plain + 1 if word.islower() and word not in words.joins else 0
        proper = word.istitle() and word.lower() in words.subjects  # "koperasi Maju Bersama"
        if word not in "()" and not proper and (plain > PLAIN or not inside(word, names, words)):
            return end, word
        end = token.end()
    return end, "" if len(tokens) <= _LONGEST else "…"


def _list_goes_on(tokens: Sequence[re.Match[str]], at: int, words: SpeakerWords) -> bool:
    following = [token[0] for token in tokens[at + 1 : at + 8]]
    return bool(following) and following[0][0].isupper() and not words.conjunctions.isdisjoint(following)
