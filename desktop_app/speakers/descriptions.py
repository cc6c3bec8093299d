"""Roles in languages whose role word comes last: "the county’s chief engineer", "EPA spokeswoman".

A description is a run of modifiers and one role word, behind the name also with what depends on it: "president of the
teachers’ union". What stands before the role word (whose, of what) belongs to the role.
"""

import bisect
import re
from collections.abc import Sequence

from desktop_app.article import Mention, Span
from desktop_app.languages import union, without
from desktop_app.names.words import NameWords
from desktop_app.speakers.words import SpeakerWords

TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-’'.&/][^\W_]+)*[’']?|\n|[^\w\s]")
_BESIDE = re.compile(r"\s*(?:\([^)\n]{1,40}\)\s*)?,\s+(?:\d{1,3},\s+)?")
_LETTERS = re.compile(r" ([A-Z][A-Za-z]{1,3})(?=,)")
# Half or twice any of these changes at most 10 of 1,399 entries (120 articles of IndoSum, 100 of CNN).
_FAR = 200  # characters before or after a name
_MODIFIERS = 8  # words before a role word
_INNER = 2  # words between two role words: "chief medical officer"
_FIELD = 8  # words of a role word and its field ("Minister of Public Health")
_PLAIN = 4  # lower-case words in a row behind a role word
_LONGEST = 24  # words of a role
_CLOSED = frozenset([",", ".", ";", ""])
_ENDS = frozenset([".", "\n", "”", '"'])
_CLOSING = frozenset([",", ".", ";", ")", "—", "–", "-", ":", "\n", "”", '"', ""])


def before(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Span | None:
    """Return the role that leads to a name: "White House press secretary Jane Roe", "the mayor, Jane Roe,"."""
    offset = max(0, name.start - _FAR, _person_end(text, mentions, name.start, names, words))
    tokens = list(TOKEN.finditer(text, offset, name.start))
    apart = bool(tokens) and tokens[-1][0] == ","
    if apart:
        del tokens[-1]
    if apart and tokens and tokens[-1][0].lower() in words.capacities and _opens(tokens):
        return Span(*tokens[-1].span())
    closed = text[name.end : name.end + 1] in _CLOSED
    last = len(tokens) - 1
    if last > 0 and tokens[last][0] == "." and tokens[last - 1][0].lower() in names.titles:
        last -= 1
    while last > 0 and _is_courtesy(tokens[last][0], names, words):
        last -= 1 + (tokens[last - 1][0] in {".", ","})
    parted = apart or (last + 1 < len(tokens) and tokens[last + 1][0] == ",")
    head = _head_of(tokens, last, names, words, apposed=parted and closed)
    if head is None:
        return None
    stop = last + 1 < len(tokens) and tokens[last + 1][0] == "." and tokens[last][0].lower() in names.titles
    first = _opening(tokens, head, names, words)
    if apart and not closed and first and tokens[first - 1][0].lower() in words.anonymous:
        return None
    return Span(tokens[first].start(), tokens[last + stop].end())


def _opens(tokens: Sequence[re.Match[str]]) -> bool:
    """Tell whether the last word opens its sentence."""
    return len(tokens) == 1 or tokens[-2][0] in _ENDS


def _head_of(
    tokens: Sequence[re.Match[str]], last: int, names: NameWords, words: SpeakerWords, *, apposed: bool
) -> int | None:
    """Return the index of the role word of a role that ends at `last`: its last, or the one before "of State".

    Of a role that commas part from the name, `apposed`, the field may be in small letters: "head of the fire service".
    """
    for at in range(last, max(-1, last - _FIELD), -1):
        word = tokens[at][0]
        if _is_role(word, names, words):
            capital = word[0].isupper() and tokens[last][0][0].isupper()
            joined = (capital or apposed) and tokens[min(at + 1, last)][0] in words.joins
            other = tokens[min(at + 2, last)][0] in words.single  # "the daughter of a docker, Evan Roe": the docker
            joined = joined and not (other and word.lower() in names.kin)
            return at if at == last or joined else None
        if not (word[0].isupper() or word in words.joins or (apposed and _is_field(tokens, at, names, words))):
            break
    return None


def _is_field(tokens: Sequence[re.Match[str]], at: int, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word may stand in the field of a role: no verb of saying, no pronoun, no mark."""
    word = tokens[at][0]
    apart = word in words.subjects or word in words.closers or word in words.conjunctions
    noun = word in words.determiners or word not in names.plain or tokens[at - 1][0] in words.determiners
    return word[0].isalnum() and not apart and noun


def _is_courtesy(word: str, names: NameWords, words: SpeakerWords) -> bool:
    return word.lower() in names.titles and not _is_role(word, names, words)


def _is_role(word: str, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word can be the last of a role: no adjective, as "former"."""
    lower = word.lower()
    return lower in union(names.heads, words.heads) and lower not in words.modifiers


def _opening(tokens: Sequence[re.Match[str]], last: int, names: NameWords, words: SpeakerWords) -> int:
    """Return the index of the first word of a role whose last is known: behind an article, or the furthest capital."""
    first = last
    for at in range(last - 1, max(-1, last - 1 - _MODIFIERS), -1):
        word = tokens[at][0]
        lower = word.lower()
        if lower in words.determiners:
            return at + 1
        if word == "." and at and tokens[at - 1][0].lower() in names.titles:
            continue
        proper = word.istitle() and at > 0 and tokens[at - 1][0].lower() in words.determiners  # the "European" Union
        if not (proper or _modifies(word, names, words)):
            break
        if word[0].isupper() or lower in union(names.heads, words.modifiers):
            first = at
        elif lower in words.joins and not (at and tokens[at - 1][0][0].isupper()):
            break
    return first


def _modifies(word: str, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word may stand between an article and a role word."""
    lower = next((word.removesuffix(end) for end in names.possessives if word.endswith(end)), word).lower()
    if lower in words.links:
        return True
    if not word[0].isalnum() or lower in words.subjects or lower in words.joins or lower in words.closers:
        return False
    return lower not in names.plain and lower not in names.calendar


def after(text: str, name: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> Span | None:
    """Return the role in apposition behind a name: "Jane Roe, 45, the county’s chief engineer, said"."""
    letters = _LETTERS.match(text, name.end)
    match = _BESIDE.match(text, letters.end() if letters and letters[1] in names.letters else name.end)
    if not match:
        return None
    tokens = list(TOKEN.finditer(text, match.end(), min(len(text), match.end() + _FAR)))[:_LONGEST]
    if len(tokens) > 1 and tokens[0][0] in words.capacities and tokens[1][0] == ",":
        return Span(*tokens[0].span())
    first = 1 if tokens and tokens[0][0].lower() in words.determiners else 0
    last = last_role(tokens, first, names, words)
    if last is None:
        return None
    end, following = _tail(tokens, last, words)
    if following not in _CLOSING and following not in words.closers and not following.endswith(words.doing):
        return None
    span = Span(tokens[first].start(), end)
    return None if _foreign(text, span, mentions, names, words) else span


def last_role(tokens: Sequence[re.Match[str]], first: int, names: NameWords, words: SpeakerWords) -> int | None:
    """Return the index of the role word that ends a run of modifiers, None where the run has none."""
    found = None
    for at in range(first, min(len(tokens), first + _MODIFIERS + 1)):
        word = tokens[at][0]
        if _is_role(word, names, words):
            found = at
            continue
        apart = found is not None and (not word.islower() or word in words.links or at - found > _INNER)
        if apart or not _modifies(word, names, words) or word in words.joins:
            break
    return found


def _tail(tokens: Sequence[re.Match[str]], last: int, words: SpeakerWords) -> tuple[int, str]:
    """Return where a role ends that its last role word goes on from, and what follows: "president of the union"."""
    end, plain = tokens[last].end(), 0
    joined = False
    for token in tokens[last + 1 :]:
        word = token[0]
        if word in words.closers or not (word[0].isalnum() or word in "&-"):
            return end, word
        joined = joined or word in words.joins
        plain = 0 if word in words.joins or not word.islower() else plain + 1
        if not joined or plain > _PLAIN or word in without(words.subjects, words.joins):
            return end, word
        end = token.end() if word not in words.joins else end
    return end, ""


def _person_end(text: str, mentions: Sequence[Mention], at: int, names: NameWords, words: SpeakerWords) -> int:
    """Return where the last person named before a place ends; one whose adviser is told is part of the role."""
    index = bisect.bisect_left(mentions, at, key=lambda mention: mention.span.start)
    persons = [m.span for m in mentions[max(0, index - 6) : index] if m.kind == "person" and m.span.end <= at]
    if not persons:
        return 0
    last = persons[-1]
    between = text[last.end : at].replace(",", "").lower().split()
    whose = bool(between) and all(word in union(names.heads, words.heads, names.organisations) for word in between)
    return last.start if whose or _owns(text, last, names, words) else last.end


def _owns(text: str, name: Span, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a name is that of somebody else in a role: "Smith’s lawyer", "a spokesman for Mr. Smith"."""
    led = text[max(0, name.start - 24) : name.start].split()
    at = next((at for at in range(len(led) - 1, -1, -1) if not led[at][0].isupper()), -1)
    joined = led[at] if at >= 0 else ""
    if 0 < at < len(led) - 1 and led[at - 1][0].isupper() and led[-1].lower().strip(".") not in names.titles:
        return text.startswith(names.possessives, name.end)  # "Secretary of State" + "Jane Roe"
    return text.startswith(names.possessives, name.end) or joined in without(words.joins, words.conjunctions)


def _foreign(text: str, role: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a person in a stretch behind a name is another one in a list, not one the role depends on."""
    index = bisect.bisect_left(mentions, role.start, key=lambda mention: mention.span.start)
    inside = [m.span for m in mentions[index : index + 8] if m.kind == "person" and m.span.start < role.end]
    return any(not _owns(text, span, names, words) for span in inside)


def affiliation(
    text: str, role: Span, mentions: Sequence[Mention], names: NameWords, words: SpeakerWords
) -> Span | None:
    """Return the organisation or place that a role belongs to: the capitals around a name tagged as one."""
    index = bisect.bisect_left(mentions, role.start, key=lambda mention: mention.span.start)
    inside = [m.span for m in mentions[index : index + 8] if role.covers(m.span) and m.kind != "person"]
    longest = max(inside, key=lambda span: span.end - span.start, default=None)
    if longest is None:
        return None
    tokens = list(TOKEN.finditer(text, *role))
    first = next(at for at, token in enumerate(tokens) if token.end() > longest.start)
    last = max(at for at, token in enumerate(tokens) if token.start() < longest.end)
    while last + 1 < len(tokens) and _belongs(tokens, last + 1, 1, names, words):
        last += 1
    while first and _belongs(tokens, first - 1, -1, names, words):
        first -= 1
    end = tokens[last].end()
    for ending in names.possessives:
        end -= len(ending) if text.endswith(ending, 0, end) else 0
    return Span(tokens[first].start(), end)


def _belongs(tokens: Sequence[re.Match[str]], at: int, step: int, names: NameWords, words: SpeakerWords) -> bool:
    """Tell whether a word beside an organisation is part of its name: a capital, or "of" with one beyond."""
    word = tokens[at][0]
    beyond = tokens[at + step][0] if 0 <= at + step < len(tokens) else ""
    if word in words.joins or word == "&":
        further = tokens[at + 2 * step][0] if 0 <= at + 2 * step < len(tokens) else ""
        beyond = further if beyond in words.determiners else beyond
        capital = beyond[:1].isupper() and not _is_role(beyond, names, words)
        return capital and (step > 0 or not _is_role(beyond, names, words))
    return word[0].isupper() and not _is_role(word, names, words) and word.lower() not in words.standing
