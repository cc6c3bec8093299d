"""Roles and affiliation as the article words them, before a name, or after it between commas."""

import bisect
import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.article import Mention, Span
from desktop_app.names.words import NameWords
from desktop_app.speakers import descriptions
from desktop_app.speakers.words import SpeakerWords

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.&/][^\W_]+)*|\n|[^\w\s]")
_APPOSITION = re.compile(r"\s*(?:\([^)\n]{1,40}\)\s*)?(?:[,—–-]+\s*|(?<=\s)|\s)")
_AGE = re.compile(r"\d{1,3},\s+")
_CLOSING = frozenset([",", ".", ";", ")", "—", "–", ""])
_FAR = 220  # characters before or after a name
_RANK = 4  # words of a rank at most
_PLAIN = 3  # lower-case words in a row inside a role at most
_VERB = 6  # letters of a verb at least
_LONGEST = 24  # words of a role


class Role(NamedTuple):
    """A role phrase and the organisation or place in it, if any."""

    span: Span | None
    affiliation: Span | None


def before(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the role that leads to a name: "Kepala Dinas Kesehatan Kota Bandung Budi Santoso"."""
    if words.head_last:
        return _described(text, descriptions.before(text, name, mentions, names, words), mentions, names, words)
    offset = max(0, name.start - _FAR, _last_person(mentions, name.start))
    tokens = list(_TOKEN.finditer(text[offset : name.start]))
    if tokens and tokens[-1][0] in words.called:
        del tokens[-1]
    tokens = _without_rank(tokens, names)
    start = _reach(tokens, names, words)
    if start is None:
        return _house(tokens, offset, names, words)
    end = tokens[-1].end() if tokens[-1][0] != "," else tokens[-2].end()
    span = Span(offset + start, offset + end)
    if tokens[-1][0] == "," and not names.against.isdisjoint(text[offset : span.start].split()[-1:]):
        return None  # "di tim muda itu, Budi": where, not who
    return of(text, span, mentions, names) if span.start < span.end else None


def of(text: str, role: Span, mentions: Sequence[Mention], names: NameWords) -> Role:
    """Return a role phrase with the organisation or place in it."""
    return Role(role, _affiliation(text, role, mentions, names))


def is_owned(text: str, role: Span, words: SpeakerWords) -> bool:
    """Tell whether a role is somebody's who belongs to the person named behind it: "pengacara Siti", "staf Eko"."""
    phrase = role.of(text)
    return phrase.islower() and phrase.split()[0] in words.relations


def _described(
    text: str, span: Span | None, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords
) -> Role | None:
    return Role(span, descriptions.affiliation(text, span, mentions, names, words)) if span else None


def _last_person(mentions: Sequence[Mention], at: int) -> int:
    """Return where the last person named before a place ends."""
    index = bisect.bisect_left(mentions, at, key=lambda mention: mention.span.start)
    earlier = (m.span.end for m in mentions[max(0, index - 6) : index] if m.kind == "person" and m.span.end <= at)
    return max(earlier, default=0)


def _without_rank(tokens: list[re.Match[str]], names: NameWords) -> list[re.Match[str]]:
    """Take titles and ranks off the end, but leave a head that stands alone: "Komisaris Budi"."""
    while tokens:
        tail = [token[0].lower().rstrip(".") for token in tokens[-_RANK:]]
        rank = next((k for k in range(len(tail), 0, -1) if " ".join(tail[-k:]) in names.ranks), 0)
        title = tail[-1] in names.titles and tail[-1] not in names.heads
        if tokens[-1][0] == ".":
            if len(tokens) < 2 or tokens[-2][0].lower() not in names.titles:  # noqa: PLR2004  # a sentence before the name
                return []
        elif not rank and not title:
            break
        del tokens[-(rank or 1) :]
    return tokens


def _reach(tokens: Sequence[re.Match[str]], names: NameWords, words: SpeakerWords) -> int | None:
    """Walk back from the name over role words; return the place of the furthest word that heads a role."""
    best, depth, plain = None, 0, 0
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at][0]
        lower = word.lower()
        depth += (word == ")") - (word == "(")
        if depth > 0 or word == "(":
            continue
        plain = plain + 1 if word.islower() and lower not in words.joins else 0
        if (lower in names.heads or lower in words.heads) and lower not in words.subjects:
            best, plain = tokens[at].start(), 0
        elif word == ",":
            if not _inner_comma(tokens, at, words):
                break
        elif plain > _PLAIN or not _inside(word, names, words):
            break
    return best


def _inside(word: str, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word may stand inside a role: capitals, numbers, "dan", or a plain word that is no verb."""
    lower = word.lower()
    if lower in words.subjects:
        return False
    if word[0].isupper() or word[0].isdigit() or lower in words.joins or word in "-–&":
        return True
    verb = len(word) >= _VERB and lower.startswith(words.verbs)
    return word.isalpha() and not verb and lower not in names.plain


def _inner_comma(tokens: Sequence[re.Match[str]], at: int, words: SpeakerWords) -> bool:
    """Tell whether a comma may stand inside a role: right before the name, or in a list that ends with "dan …"."""
    if at == len(tokens) - 1:
        return True
    rest = [token[0].lower() for token in tokens[at + 1 : at + 12]]
    listed = not words.conjunctions.isdisjoint(rest)
    return listed and (tokens[at + 1][0][0].isupper() or rest[0] in words.conjunctions)


def after(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the role in apposition after a name: "Budi Santoso, kepala dinas kesehatan,"; "Budi selaku ketua"."""
    if words.head_last:
        return _described(text, descriptions.after(text, name, mentions, names, words), mentions, names, words)
    match = _APPOSITION.match(text, name.end)
    if not match:
        return None
    age = _AGE.match(text, match.end())
    start = age.end() if age else match.end()
    tokens = list(_TOKEN.finditer(text, start, min(len(text), start + _FAR)))
    openly = match[0].strip()[-1:] in {"", ")"}
    itself = bool(tokens) and tokens[0][0] in words.selves
    if itself:
        tokens = tokens[1:]
    elif not match[0].strip() or (openly and not match[0].strip("() \u00a0").isdecimal()):
        return None
    head = tokens[0][0].lower() if tokens else ""
    if head not in names.heads and head not in words.heads:
        return None
    end, following = _apposition_end(tokens, names, words)
    span = Span(tokens[0].start(), end)
    closed = openly or following in _CLOSING or following in words.closers
    if not closed or (not itself and _last_person(mentions, end + 1) > span.start):
        return None
    return of(text, span, mentions, names)


def _apposition_end(tokens: Sequence[re.Match[str]], names: NameWords, words: SpeakerWords) -> tuple[int, str]:
    """Return where an apposition ends, and the word or mark that follows it."""
    end, plain = tokens[0].end(), 0
    for at, token in enumerate(tokens[1:_LONGEST], 1):
        word = token[0]
        if word == "," and _list_goes_on(tokens, at, words):
            continue
        if word in words.closers:
            return end, word
        plain = plain + 1 if word.islower() and word not in words.joins else 0
        if word not in "()" and (plain > _PLAIN or not _inside(word, names, words)):
            return end, word
        end = token.end()
    return end, "" if len(tokens) <= _LONGEST else "…"


def _list_goes_on(tokens: Sequence[re.Match[str]], at: int, words: SpeakerWords) -> bool:
    following = [token[0] for token in tokens[at + 1 : at + 8]]
    return bool(following) and following[0][0].isupper() and not words.conjunctions.isdisjoint(following)


def _house(tokens: Sequence[re.Match[str]], offset: int, names: NameWords, words: SpeakerWords) -> Role | None:
    """Return the organisation alone that a source speaks for: "kata Bank Dunia, Jane Doe"."""
    if not tokens or tokens[-1][0] != ",":
        return None
    at = len(tokens) - 1
    while at > 0 and (tokens[at - 1][0][0].isupper() or tokens[at - 1][0].lower() in words.joins):
        at -= 1
    known = any(token[0].lower() in names.organisations for token in tokens[at:-1])
    if not known or not at or tokens[at - 1][0].lower() not in words.subjects:
        return None
    return Role(None, Span(offset + tokens[at].start(), offset + tokens[-2].end()))


def _affiliation(text: str, role: Span, mentions: Sequence[Mention], names: NameWords) -> Span | None:
    """Return the longest organisation or place in a role, without the field of a minister ("Luar Negeri Irak")."""
    first = bisect.bisect_left(mentions, role.start, key=lambda mention: mention.span.start)
    last = bisect.bisect_left(mentions, role.end, key=lambda mention: mention.span.start)
    inside = [m.span for m in mentions[first:last] if role.covers(m.span) and m.kind != "person"]
    longest = max(inside, key=lambda span: span.end - span.start, default=None)
    for word in _TOKEN.finditer(text, *(longest or role)):
        lower = word[0].lower()
        if word[0][0].isupper() and (lower in names.organisations or lower in names.places):
            return Span(word.start(), (longest or role).end)
    return longest
